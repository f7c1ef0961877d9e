//! A family: one generic struct with all methods and impls, of which its members are aliases.

use super::pieces::{Pieces, optional_impls};
use super::{attributes, hidden, layout, paths::private};
use crate::check::{FamilyDef, Layout};
use proc_macro2::TokenStream;
use quote::quote;

/// The struct, its methods and impls, and for each layout the functions that are `const`.
pub(crate) fn expand(def: &FamilyDef) -> TokenStream {
    let FamilyDef { attributes: given, ident, impls, without, layouts, profiled, krate, .. } = def;
    let structure = structure(def);
    let mut optional = optional_impls(without);
    optional.extend(["impl_partial_eq_reversed", "impl_partial_eq_reversed_alloc"]);
    let whole = Pieces {
        vector: quote!(#ident<__Tag, __Storage>),
        params: quote!(__Tag: __sv::Tag<__Storage>, __Storage: __sv::Storage,),
        predicates: TokenStream::new(),
        item: quote!(<__Storage as __sv::Storage>::Item),
        array: quote!(<__Storage as __sv::Storage>::Array),
        name: quote!(<__Tag as __sv::Tag<__Storage>>::NAME),
        rest: rest(),
    };
    let implement = whole.implement(
        &quote!(__Vector<__Tag, __Storage>),
        &quote!(<__Storage as __sv::Storage>::Array, __Storage),
        &quote!({ <__Storage as __sv::Storage>::INLINE }),
        &quote!(<__Tag as __sv::Tag<__Storage>>::COPY),
        &optional,
    );
    let integrations = whole.integrations(impls);
    let layout_names = layout_names(def);
    let layouts = layouts.iter().map(|layout| implement_layout(def, *layout, false));
    let profiled: Vec<_> = profiled.iter().map(|layout| implement_layout(def, *layout, true)).collect();
    // __sv::if_profile! { { __sv::implement_layout! { ProfiledWord … } } {} }
    let profiled = (!profiled.is_empty()).then(|| quote!(__sv::if_profile! { { #(#profiled)* } {} }));
    // By another name, since clippy compares the names of inherent methods with those of traits: `same_name_method`.
    let contents = quote! {
        use __sv::names::*;
        type __Vector<__Tag, __Storage> = #ident<__Tag, __Storage>;
        #implement
        #integrations
        #layout_names
        #(#layouts)*
        #profiled
    };
    let hidden = hidden(given, &private(krate.as_ref()), contents);
    let exists = exists(def);
    quote!(#structure #exists #hidden)
}

/// `#[cfg(any(all(unix), all(windows)))]`: a hidden family exists where one of its members does.
fn exists(FamilyDef { exists_where, .. }: &FamilyDef) -> Option<TokenStream> {
    (!exists_where.is_empty()).then(|| quote!(#[cfg(any(#(all(#(#exists_where),*)),*))]))
}

/// The type itself. It depends on the tag by a marker only, so that it is covariant and `Send` whatever the tag is.
fn structure(def: &FamilyDef) -> TokenStream {
    let FamilyDef { attributes: given, vis, ident, .. } = def;
    let doc = (!given.documented).then(|| {
        quote!(#[doc = " The small vectors of this crate: each declaration is an alias, with a tag of its own and its storage."])
    });
    let (attributes, exists) = (attributes(&given.carried), exists(def));
    // pub struct SmallVec<Tag, Storage> {
    //     storage: Storage,
    //     tag: ::core::marker::PhantomData<fn() -> Tag>,
    // }
    quote! {
        #doc
        #attributes
        #exists
        #vis struct #ident<Tag, Storage> {
            storage: Storage,
            tag: ::core::marker::PhantomData<fn() -> Tag>,
        }
    }
}

fn rest() -> TokenStream {
    quote!(, tag: ::core::marker::PhantomData)
}

/// The names of the layouts, for members that are declared elsewhere, and `profile` if these may be counted.
fn layout_names(FamilyDef { ident: family, layouts, profile, .. }: &FamilyDef) -> TokenStream {
    let names = layouts.iter().map(|layout| layout.facts().name).chain(profile.then_some("profile"));
    // impl SmallVec<(), ()> { pub const __SMALLVEC_LAYOUTS: &'static [&'static __sv::str] = &["default", "u32"]; }
    quote! {
        impl #family<(), ()> {
            #[doc(hidden)]
            pub const __SMALLVEC_LAYOUTS: &'static [&'static __sv::str] = &[#(#names),*];
        }
    }
}

/// What depends on the layout.
fn implement_layout(def: &FamilyDef, layout: Layout, is_profiled: bool) -> TokenStream {
    let FamilyDef { ident: family, impls, without, .. } = def;
    let (params, storage) = layout::any_storage(layout, is_profiled);
    let pieces = Pieces {
        vector: quote!(#family<__Tag, #storage>),
        params: quote!(__Tag: __sv::Tag<#storage>, __A: __sv::Array, #params),
        predicates: TokenStream::new(),
        item: quote!(<__A as __sv::Array>::Item),
        array: quote!(__A),
        name: quote!(<__Tag as __sv::Tag<#storage>>::NAME),
        rest: rest(),
    };
    let copy = (layout == Layout::FixedCopy).then(|| {
        let Pieces { vector, params, item, .. } = &pieces;
        // impl<…> __sv::Copy for SmallVec<__Tag, __sv::FixedCopy<__A, __L>> where __A: __sv::Copy, … {}
        quote! {
            impl<#params> __sv::Copy for #vector where __A: __sv::Copy, #item: __sv::Clone {}
        }
    });
    let implement = pieces.implement_layout(&layout::storage_name(layout, is_profiled), layout::impls(layout, without));
    let integrations = pieces.integrations_of_layout(layout, impls);
    quote!(#implement #integrations #copy)
}
