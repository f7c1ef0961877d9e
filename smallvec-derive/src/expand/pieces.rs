//! The pieces that the template takes, each as the runtime's `template/mod.rs` describes it.

use super::layout;
use crate::{
    check::{Integration, Layout, Omissible},
    tokens::located_at,
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

/// What stands for the declared type in the template.
pub(super) struct Pieces {
    /// `Fields<'a, T,>`
    pub(super) vector: TokenStream,
    /// `'a, T: Bound,`
    pub(super) params: TokenStream,
    /// `T: Other,`
    pub(super) predicates: TokenStream,
    /// `&'a T`
    pub(super) item: TokenStream,
    /// `[&'a T; 4]`
    pub(super) array: TokenStream,
    /// `"Fields"`
    pub(super) name: TokenStream,
    /// The fields of the struct behind `storage`: `, tag: ::core::marker::PhantomData`
    pub(super) rest: TokenStream,
}

impl Pieces {
    /// `{ [Fields<'a, T,>] ['a, T: Bound,] [T: Other,] [&'a T] }`
    pub(super) fn for_impl(&self) -> TokenStream {
        let Self { vector, params, predicates, item, .. } = self;
        quote!({ [#vector] [#params] [#predicates] [#item] })
    }

    /// The call that implements what does not depend on the layout.
    pub(super) fn implement(
        &self,
        alias: &TokenStream,
        associated: &TokenStream,
        inline: &TokenStream,
        copy: &TokenStream,
        impls: &[&str],
    ) -> TokenStream {
        let (pieces, Self { array, name, rest, .. }) = (self.for_impl(), self);
        let impls = idents(impls);
        // __sv::implement! { type: { … } [__Vector<'a, T,>] array: [[&'a T; 4]] … }
        quote! {
            __sv::implement! {
                type: #pieces [#alias]
                array: [#array]
                associated: [#associated]
                inline: #inline
                copy: [#copy]
                name: [#name]
                rest: [#rest]
                impls: [#(#impls)*]
            }
        }
    }

    /// The call that implements what depends on the layout.
    pub(super) fn implement_layout(&self, layout: &Ident, impls: &[&str]) -> TokenStream {
        let (pieces, Self { array, name, rest, .. }) = (self.for_impl(), self);
        let impls = idents(impls);
        // __sv::implement_layout! { Word type: { … } array: [[&'a T; 4]] name: ["Fields"] rest: [] impls: [impl_from_array] }
        quote! {
            __sv::implement_layout! {
                #layout type: #pieces array: [#array] name: [#name] rest: [#rest] impls: [#(#impls)*]
            }
        }
    }

    /// The calls for integrations with other crates.
    pub(super) fn integrations(&self, impls: &[Integration]) -> TokenStream {
        self.call(impls, |name| Some(format!("impl_{name}")))
    }

    /// The calls for what depends on the layout in them.
    pub(super) fn integrations_of_layout(&self, layout: Layout, impls: &[Integration]) -> TokenStream {
        self.call(impls, |name| layout::integration(layout, name).map(str::to_owned))
    }

    /// Calls the macro that each integration has, if any.
    fn call(&self, impls: &[Integration], macro_of: impl Fn(&Ident) -> Option<String>) -> TokenStream {
        let pieces = self.for_impl();
        let calls = impls.iter().filter_map(|Integration { name, predicates }| {
            // That the feature is off is reported where the integration is named: where all tokens of the call are.
            let place = Span::call_site().located_at(name.span());
            let (name, pieces) = (Ident::new(&macro_of(name)?, place), located_at(place, pieces.clone()));
            // #[cfg(all(test, feature = "fuzz"))]
            let cfg = (!predicates.is_empty()).then(|| quote!(#[cfg(all(#(#predicates),*))]));
            // #[cfg(feature = "fuzz")] __sv::impl_arbitrary! { … }
            let call = quote_spanned!(place=> __sv::#name! #pieces);
            Some(quote!(#cfg #call))
        });
        calls.collect()
    }
}

/// The macros for traits that a declaration can do without.
pub(super) fn optional_impls(without: &[Omissible]) -> Vec<&'static str> {
    // What `SmallVector` asks for is always there.
    let extend = if without.contains(&Omissible::Extend) { "impl_extend_by_value" } else { "impl_extend" };
    let traits: [(Omissible, &[_]); 5] = [
        (Omissible::Clone, &["impl_clone"]),
        (Omissible::Debug, &["impl_debug"]),
        (Omissible::Hash, &["impl_hash"]),
        (Omissible::PartialEq, &["impl_partial_eq"]),
        (Omissible::PartialOrd, &["impl_partial_ord"]),
    ];
    let kept = traits.into_iter().filter(|(name, _)| !without.contains(name)).flat_map(|(_, impls)| impls);
    kept.copied().chain([extend]).collect()
}

fn idents(names: &[&str]) -> Vec<Ident> {
    names.iter().map(|name| Ident::new(name, Span::call_site())).collect()
}
