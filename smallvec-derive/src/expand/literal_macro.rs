//! The macro that makes a vector of its elements.

use super::{attributes, private};
use crate::{
    check::{Capacity, Layout, SmallVecDef},
    tokens::located_at,
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{GenericParam, Meta, Visibility};

/// The macro, if there is to be one.
pub(super) fn literal_macro(def: &SmallVecDef<'_>) -> Option<TokenStream> {
    let name = quietly(def.literal_macro.as_ref()?);
    let span = name.span();
    let (ident, vector, private) = (def.ident, vector(def), located_at(span, private(def)));
    let gates: Vec<_> = def.attributes.on_impls.iter().filter(|meta| is_gate(meta)).cloned().collect();
    let gates = attributes(&gates);
    let maker = maker(def, span);
    let import = import(def.vis).map(|vis| quote!(#gates #vis use #name;));
    let doc = format!(" Makes a vector of the type `{ident}`, which has to be in scope, as `vec!` makes a `Vec`.");
    // macro_rules! ids {
    //     () => { Ids::new() };
    //     ($value:expr; $count:expr) => { <AtRunTime<Ids>>::from_elem($value, $count) };
    //     ($($value:expr),+ $(,)?) => { <…>::from_array([$($value),+]) };
    // }
    // pub(crate) use ids;
    Some(quote_spanned! {span=>
        #gates
        #[doc = #doc]
        macro_rules! #name {
            () => { #ident::new() };
            ($value:expr; $count:expr) => { <#private::AtRunTime<#vector>>::from_elem($value, $count) };
            ($($value:expr),+ $(,)?) => { <#maker>::from_array([$($value),+]) };
        }
        #import
    })
}

/// The type that makes a vector of a list: the vector itself, if the list fits, for its function is `const`. Whether it fits
/// follows from the number of elements, which a macro can only count in a constant.
fn maker(def: &SmallVecDef<'_>, span: Span) -> TokenStream {
    let (private, ident, vector) = (located_at(span, private(def)), def.ident, vector(def));
    let never_spills = matches!(def.layout, Layout::Fixed { .. });
    let inline = match &def.capacity {
        Capacity::Literal(inline) => inline.clone(),
        Capacity::Associated(_) | Capacity::Budget(_) => quote!(#ident::INLINE_SIZE),
        // Of an unknown capacity, or one that has no name where the macro is used. Without a heap the function is the same.
        Capacity::Parameter(_) | Capacity::Beside(_) if never_spills => return vector,
        Capacity::Parameter(_) | Capacity::Beside(_) => return quote_spanned!(span=> #private::AtRunTime<#vector>),
    };
    let list = if never_spills { quote!(ShortList) } else { quote!(List) };
    // <Fits<{ [stringify!($value),…].len() <= 4 }> as List<Ids>>::Maker
    quote_spanned! {span=>
        <#private::Fits<{ [$(::core::stringify!($value)),+].len() <= #inline }> as #private::#list<#vector>>::Maker
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
