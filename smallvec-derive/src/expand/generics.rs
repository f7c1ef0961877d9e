//! The parameters of a declaration, in the forms that its struct and impls need them in.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{ConstParam, GenericParam, Generics, Lifetime, LifetimeParam, TypeParam};

/// `<'a, T: Bound = Default>`, as declared
pub(super) struct StructGenerics<'a>(pub(super) &'a Generics);

impl ToTokens for StructGenerics<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.lt_token.to_tokens(tokens);
        self.0.params.to_tokens(tokens);
        self.0.gt_token.to_tokens(tokens);
    }
}

/// `'a, T: Bound, const K: usize,`
pub(super) fn parameters(generics: &Generics) -> TokenStream {
    each(
        generics,
        |TypeParam { ident, colon_token, bounds, .. }| quote!(#ident #colon_token #bounds),
        |ConstParam { ident, ty, .. }| quote!(const #ident: #ty),
        ToTokens::to_token_stream,
    )
}

/// `'a, T, const K: usize,`
pub(super) fn parameters_without_bounds(generics: &Generics) -> TokenStream {
    each(generics, name_of_type, |ConstParam { ident, ty, .. }| quote!(const #ident: #ty), name_of_lifetime)
}

/// `'a, T, K,`
pub(super) fn arguments(generics: &Generics) -> TokenStream {
    each(generics, name_of_type, |param| param.ident.to_token_stream(), name_of_lifetime)
}

/// `'static` for each lifetime of a type that has no other parameters
pub(super) fn arguments_static(generics: &Generics) -> TokenStream {
    let lifetimes = generics.lifetimes().map(|param| Lifetime::new("'static", param.lifetime.span()));
    quote!(#(#lifetimes),*)
}

fn name_of_type(param: &TypeParam) -> TokenStream {
    param.ident.to_token_stream()
}

fn name_of_lifetime(param: &LifetimeParam) -> TokenStream {
    param.lifetime.to_token_stream()
}

/// Whether constants can be computed from what is declared, on stable Rust: there is no parameter but lifetimes.
pub(super) fn is_computable(generics: &Generics) -> bool {
    generics.params.len() == generics.lifetimes().count()
}

/// A list with an entry for each parameter.
fn each(
    generics: &Generics,
    ty: impl Fn(&TypeParam) -> TokenStream,
    constant: impl Fn(&ConstParam) -> TokenStream,
    lifetime: impl Fn(&LifetimeParam) -> TokenStream,
) -> TokenStream {
    let entries = generics.params.iter().map(|param| match param {
        GenericParam::Lifetime(param) => lifetime(param),
        GenericParam::Type(param) => ty(param),
        GenericParam::Const(param) => constant(param),
    });
    entries.map(|entry| quote!(#entry,)).collect()
}
