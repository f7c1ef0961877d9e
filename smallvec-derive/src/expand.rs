//! Writes the tokens of a checked declaration: the type, what is computed for it, and a call of the runtime's template, which has
//! all methods and impls.

mod constants;
mod family;
mod generics;
mod layout;
mod literal_macro;
mod member;
mod paths;
mod pieces;
mod profile;
mod structure;

pub(crate) use self::family::expand as expand_family;
pub(crate) use self::literal_macro::with_crate;
pub(crate) use self::paths::private_module;

use crate::{
    check::{Attributes, Capacity, Carried, CarriedKind, SmallVecDef},
    tokens::text,
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{WherePredicate, ext::IdentExt};

/// Expands the declaration of a vector.
pub(crate) fn expand(def: SmallVecDef<'_>) -> TokenStream {
    let constants = constants::definitions(&def);
    let literal_macro = literal_macro::literal_macro(&def);
    let declaration = if def.profile { profile::either(def) } else { declaration(&def) };
    // const __Children_INLINE: usize = …;
    // pub struct Children { … }
    // const _: () = { … };
    // macro_rules! children { … }
    quote!(#constants #declaration #literal_macro)
}

/// The type, and its methods and impls.
fn declaration(def: &SmallVecDef<'_>) -> TokenStream {
    match &def.family {
        Some(family) => member::expand(def, family),
        None => structure::expand(def),
    }
}

/// What stands in one `const _`, which keeps its imports away from the user's module.
///
/// `#[cfg(unix)] const _: () = { use ::smallvec_runtime::__private0_1_0 as __sv; … };`
fn hidden(given: &Attributes, private: &TokenStream, contents: TokenStream) -> TokenStream {
    let gates = attributes_on_impls(given);
    quote! {
        #gates
        const _: () = {
            use #private as __sv;
            use __sv::prelude::*;
            #contents
        };
    }
}

/// `__Levels`, which no other declaration's can be: the module of what has a declaration's name
fn module(def: &SmallVecDef<'_>) -> Ident {
    format_ident!("__{}", def.ident.unraw(), span = Span::call_site())
}

/// `#[doc = " A small vector of `NodeId`, 4 of them inline."]`, unless there is a doc comment
fn doc_line(def: &SmallVecDef<'_>) -> Option<TokenStream> {
    if def.attributes.documented {
        return None;
    }
    let element = text(&def.element);
    let count = match &def.capacity {
        Capacity::Literal(capacity) | Capacity::Parameter(capacity) => format!("{} of them", text(capacity)),
        Capacity::Computed(capacity) => format!("`{}` of them", text(capacity)),
        Capacity::Budget(bytes) => format!("as many as fit in `{}` bytes", text(bytes)),
        Capacity::Array => String::new(),
    };
    let line = match (&def.capacity, def.layout.facts().spills) {
        (Capacity::Array, true) => format!(" A small vector of the elements of `{element}`, which are inline."),
        (Capacity::Array, false) => format!(" A vector of the elements of `{element}` that never spills."),
        (_, true) => format!(" A small vector of `{element}`, {count} inline."),
        (_, false) => format!(" A vector of `{element}` that never spills: {count}, and no more."),
    };
    Some(quote!(#[doc = #line]))
}

/// `#[cfg(unix)] #[deprecated]`, as tokens of the user: rustdoc's lints look at no docs of a macro
fn attributes<'a>(carried: impl IntoIterator<Item = &'a Carried>) -> TokenStream {
    let attributes = carried.into_iter().map(|Carried { predicates, tokens, place, .. }| {
        let meta = under(predicates, tokens.clone());
        quote_spanned!(*place=> #[#meta])
    });
    attributes.collect()
}

/// `#[cfg(unix)] #[allow(deprecated)]`
fn attributes_on_impls(attributes: &Attributes) -> TokenStream {
    let attributes = attributes.on_impls().map(|carried| match carried.kind {
        CarriedKind::Deprecated => attribute(carried, quote!(allow(deprecated))),
        CarriedKind::Cfg | CarriedKind::Lint | CarriedKind::Other => attribute(carried, carried.tokens.clone()),
    });
    attributes.collect()
}

/// `#[cfg_attr(unix, deprecated)]`
fn attribute(Carried { predicates, .. }: &Carried, tokens: TokenStream) -> TokenStream {
    let meta = under(predicates, tokens);
    quote!(#[#meta])
}

/// `cfg_attr(unix, deprecated)`
fn under(predicates: &[TokenStream], meta: TokenStream) -> TokenStream {
    predicates.iter().rev().fold(meta, |inner, predicate| quote!(cfg_attr(#predicate, #inner)))
}

/// `T: Other, 'a: 'b,` of both clauses
fn predicates(def: &SmallVecDef<'_>) -> TokenStream {
    let clauses = [def.generics.where_clause.as_ref(), def.trailing_where];
    let predicates = clauses.into_iter().flatten().flat_map(|clause| &clause.predicates);
    predicates.map(|predicate: &WherePredicate| quote!(#predicate,)).collect()
}
