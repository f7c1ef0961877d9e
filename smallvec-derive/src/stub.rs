//! Stands in for a type that cannot be made, so that the places that name it add no errors of their own.
//! Where the element is known, the whole type stands in instead and even its methods resolve.

use crate::{
    args::is_small_vec,
    declaration::{Declaration, Untyped},
};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Attribute, GenericParam, Generics, Visibility};

/// The stub of an alias without a usable element.
pub(crate) fn of_declaration(declaration: &Declaration) -> TokenStream {
    let Declaration { vis, ident, generics, .. } = declaration;
    stub(vis, ident, generics)
}

/// The stub of an alias with a type that does not parse.
pub(crate) fn of_untyped(untyped: &Untyped) -> TokenStream {
    let Untyped { vis, ident, generics } = untyped;
    stub(vis, ident, generics)
}

/// An item of another kind, as it is.
pub(crate) fn of_other(attrs: &[Attribute], item: &TokenStream) -> TokenStream {
    let attrs = attrs.iter().filter(|attr| !is_small_vec(attr));
    quote!(#(#attrs)* #item)
}

fn stub(vis: &Visibility, ident: &Ident, generics: &Generics) -> TokenStream {
    let where_clause = &generics.where_clause;
    let uses = generics.params.iter().map(|param| match param {
        GenericParam::Lifetime(param) => {
            let lifetime = &param.lifetime;
            quote!(&#lifetime (),)
        }
        GenericParam::Type(param) => {
            let ident = &param.ident;
            quote!(*const #ident,)
        }
        GenericParam::Const(_) => TokenStream::new(),
    });
    // /// A small vector that could not be declared.
    // pub struct Children<'a, T> {
    //     stub: ::core::marker::PhantomData<(&'a (), *const T,)>,
    // }
    quote! {
        /// A small vector that could not be declared.
        #vis struct #ident #generics #where_clause {
            stub: ::core::marker::PhantomData<(#(#uses)*)>,
        }
    }
}
