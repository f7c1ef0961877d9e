//! Stands in for a type that cannot be made, so that the places that name it add no errors of their own.
//! Where the element is known, the whole type stands in instead, and its uses are checked.

use crate::{
    declaration::{Declaration, Item, Kind, Untyped},
    report::Report,
    tokens::text,
};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{GenericParam, Generics, Visibility};

/// The errors about an item that declares nothing, and what stands in for it.
pub(crate) fn of(item: &Item, report: &Report) -> TokenStream {
    match &item.kind {
        Kind::Alias(declaration) => {
            let Declaration { vis, ident, generics, .. } = &**declaration;
            stub(vis, ident, generics, report)
        }
        Kind::Untyped(Untyped { vis, ident, generics }) => stub(vis, ident, generics, report),
        // A family is always one.
        Kind::Family(_) => report.drain(),
        Kind::Other(tokens) => {
            let (errors, attrs) = (report.drain(), &item.attrs);
            quote!(#errors #(#attrs)* #tokens)
        }
    }
}

/// An alias of a type with an error in it, about the uses of which rustc says nothing. The error is the length of an array, as a
/// macro that is an error in the place of a type makes `()`.
fn stub(vis: &Visibility, ident: &Ident, generics: &Generics, report: &Report) -> TokenStream {
    let mut errors = report.drain_each();
    let last = errors.pop();
    let (params, uses): (Vec<_>, Vec<_>) = generics.params.iter().map(param).unzip();
    // ::core::compile_error! { "…" }
    // pub type Children<'a, T> = (&'a (), *const T, [(); ::core::compile_error! { "…" }],);
    quote! {
        #(#errors)*
        #vis type #ident<#(#params),*> = (#(#uses,)* [(); #last],);
    }
}

/// A parameter, without the bounds, of which rustc would say that aliases do not enforce them; and a type that uses it.
fn param(param: &GenericParam) -> (TokenStream, TokenStream) {
    match param {
        GenericParam::Lifetime(param) => {
            let lifetime = &param.lifetime;
            (quote!(#lifetime), quote!(&#lifetime ()))
        }
        GenericParam::Type(param) => {
            let ident = &param.ident;
            let default = param.default.as_ref().map(|(equals, default)| quote!(#equals #default));
            (quote!(#ident #default), quote!(*const #ident))
        }
        GenericParam::Const(param) => {
            let (ident, ty) = (&param.ident, &param.ty);
            let default = param.default.as_ref().map(|(equals, default)| quote!(#equals #default));
            let is_length = text(ty) == "usize";
            (quote!(const #ident: #ty #default), if is_length { quote!([(); #ident]) } else { quote!(()) })
        }
    }
}
