//! The macro that makes a vector of its elements.

use super::{attributes, generics::is_computable, private};
use crate::{
    check::{Capacity, Layout, SmallVecDef},
    tokens::located_at,
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{GenericParam, Meta, Visibility, ext::IdentExt};

/// The macro, if there is to be one.
pub(super) fn literal_macro(def: &SmallVecDef<'_>) -> Option<TokenStream> {
    let name = quietly(def.literal_macro.as_ref()?);
    let span = name.span();
    let hidden = Ident::new(&format!("__{}", name.unraw()), span);
    let (ident, vector, private) = (def.ident, vector(def), located_at(span, private(def)));
    let gates: Vec<_> = def.attributes.on_impls.iter().filter(|meta| is_gate(meta)).cloned().collect();
    let gates = attributes(&gates);
    let maker = maker(def, span);
    let vis = visibility(def.vis);
    let doc = format!(" Makes a vector of the type `{ident}`, which has to be in scope, as `vec!` makes a `Vec`.");
    // The import makes the name an item like any other, where the macro itself would be known to all that follows, and to
    // nothing else.
    //
    // macro_rules! __ids {
    //     () => { Ids::new() };
    //     ($value:expr; $count:expr) => { <AtRunTime<Ids>>::from_elem($value, $count) };
    //     ($($value:expr),+ $(,)?) => { <…>::from_array([$($value),+]) };
    // }
    // pub(crate) use __ids as ids;
    Some(quote_spanned! {span=>
        #gates
        #[doc = #doc]
        macro_rules! #hidden {
            () => { #ident::new() };
            ($value:expr; $count:expr) => { <#private::AtRunTime<#vector>>::from_elem($value, $count) };
            ($($value:expr),+ $(,)?) => { <#maker>::from_array([$($value),+]) };
        }
        #gates
        #vis use #hidden as #name;
    })
}

/// The type that makes a vector of a list: the vector itself, if the list fits, for its function is `const`. Whether it fits
/// follows from the number of elements, which a macro can only count in a constant.
fn maker(def: &SmallVecDef<'_>, span: Span) -> TokenStream {
    let (private, ident, vector) = (located_at(span, private(def)), def.ident, vector(def));
    let never_spills = matches!(def.layout, Layout::Fixed { .. });
    let inline = match &def.capacity {
        Capacity::Literal(inline) => inline.clone(),
        Capacity::Computed(_) | Capacity::Budget(_) if is_computable(def.generics) => {
            quote!(#ident::INLINE_SIZE)
        }
        // Of an unknown capacity, or one that has no name where the macro is used. Without a heap the function is the same.
        _ if never_spills => return vector,
        _ => return quote_spanned!(span=> #private::AtRunTime<#vector>),
    };
    let list = if never_spills { quote!(ShortList) } else { quote!(List) };
    // <Fits<{ count(&[stringify!($value),…]) <= 4 }> as List<Ids>>::Maker
    quote_spanned! {span=>
        <#private::Fits<{ #private::count(&[$(::core::stringify!($value)),+]) <= #inline }> as #private::#list<#vector>>::Maker
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

/// The visibility of the type, but the crate at most: there is no other for a macro by example.
fn visibility(vis: &Visibility) -> TokenStream {
    match vis {
        Visibility::Public(_) => quote!(pub(crate)),
        Visibility::Restricted(_) | Visibility::Inherited => vis.to_token_stream(),
    }
}

/// Whether an attribute decides if the type exists.
fn is_gate(meta: &Meta) -> bool {
    meta.path().is_ident("cfg")
}

/// The name where it stands, but as a token of the macro: nobody should be told that it is not used.
fn quietly(name: &Ident) -> Ident {
    let mut name = name.clone();
    name.set_span(Span::call_site().located_at(name.span()));
    name
}
