//! The macro that makes a vector of its elements.

use super::{attributes, krate, private};
use crate::check::{Capacity, Layout, SmallVecDef};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::{GenericParam, Meta, Visibility};

/// The macro, if there is to be one.
pub(super) fn literal_macro(def: &SmallVecDef<'_>) -> Option<TokenStream> {
    let name = quietly(def.literal_macro.as_ref()?);
    let ident = def.ident;
    let gates: Vec<_> = def.attributes.on_impls.iter().filter(|meta| is_gate(meta)).cloned().collect();
    let gates = attributes(&gates);
    let krate = krate(def);
    let list = list(def);
    let import = import(def.vis).map(|vis| quote!(#gates #vis use #name;));
    let doc = format!(" Makes a vector of the type `{ident}`, which has to be in scope, as `vec!` makes a `Vec`.");
    // macro_rules! ids {
    //     () => { Ids::new() };
    //     ($value:expr; $count:expr) => { <Ids as ::smallvec_runtime::SmallVector>::from_elem($value, $count) };
    //     ($($value:expr),+ $(,)?) => { … };
    // }
    // pub(crate) use ids;
    let vector = vector(def);
    Some(quote! {
        #gates
        #[doc = #doc]
        macro_rules! #name {
            () => { #ident::new() };
            ($value:expr; $count:expr) => { <#vector as #krate::SmallVector>::from_elem($value, $count) };
            ($($value:expr),+ $(,)?) => { #list };
        }
        #import
    })
}

/// The vector of a list of elements.
fn list(def: &SmallVecDef<'_>) -> TokenStream {
    let (private, ident, vector) = (private(def), def.ident, vector(def));
    let inline = match &def.capacity {
        // A longer list is an error, which the function has.
        _ if matches!(def.layout, Layout::Fixed { .. }) => return quote!(#ident::from_array([$($value),+])),
        Capacity::Literal(inline) => inline.clone(),
        Capacity::Associated(_) | Capacity::Budget(_) => quote!(#ident::INLINE_SIZE),
        // Of an unknown capacity, or one that has no name where the macro is used.
        Capacity::Parameter(_) | Capacity::Beside(_) => {
            return quote!(#private::from_array::<#vector, _>([$($value),+]));
        }
    };
    // A list that fits is given to the `const` function; which one it is follows from the number of elements.
    //
    // <<Fits<{ [stringify!($value),…].len() <= 4 }> as List<Ids>>::Maker>::from_array([$value,…])
    quote! {
        <<#private::Fits<{ [$(::core::stringify!($value)),+].len() <= #inline }> as #private::List<#vector>>::Maker>
            ::from_array([$($value),+])
    }
}

/// `Ids<'_, _>`
fn vector(def: &SmallVecDef<'_>) -> TokenStream {
    let ident = def.ident;
    let arguments = def.generics.params.iter().map(|param| match param {
        GenericParam::Lifetime(_) => quote!('_),
        GenericParam::Type(_) | GenericParam::Const(_) => quote!(_),
    });
    quote!(#ident<#(#arguments),*>)
}

/// The visibility of the import that lets a path name the macro: none for a private type, and at most the crate, as no
/// other can be had.
fn import(vis: &Visibility) -> Option<TokenStream> {
    match vis {
        Visibility::Public(_) => Some(quote!(pub(crate))),
        Visibility::Restricted(_) => Some(quote!(#vis)),
        Visibility::Inherited => None,
    }
}

/// Whether an attribute decides if the type exists.
fn is_gate(meta: &Meta) -> bool {
    meta.path().is_ident("cfg")
}

/// The name where it stands, but as a token of the macro: nobody should be told that it is not used.
fn quietly(name: &Ident) -> Ident {
    Ident::new(&name.to_string(), Span::call_site().located_at(name.span()))
}
