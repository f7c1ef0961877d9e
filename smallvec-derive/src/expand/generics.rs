//! The parameters of a declaration, in the forms that its struct and impls need them in.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
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
        lifetime_of_the_macro,
    )
}

/// `'a, T, const K: usize,`
pub(super) fn parameters_without_bounds(generics: &Generics) -> TokenStream {
    each(generics, name_of_type, |ConstParam { ident, ty, .. }| quote!(const #ident: #ty), name_of_lifetime)
}

/// `'a, T, { K },`, in braces as there may be a type of that name
pub(super) fn arguments(generics: &Generics) -> TokenStream {
    each(generics, name_of_type, |ConstParam { ident, .. }| quote!({ #ident }), name_of_lifetime)
}

/// `'static` for each lifetime of a type that has no other parameters
pub(super) fn arguments_static(generics: &Generics) -> TokenStream {
    let lifetimes = generics.lifetimes().map(|param| Lifetime::new("'static", param.lifetime.span()));
    quote!(#(#lifetimes),*)
}

fn name_of_type(param: &TypeParam) -> TokenStream {
    param.ident.to_token_stream()
}

/// A lifetime as declared, of which no lint says that an impl uses it only once.
fn lifetime_of_the_macro(param: &LifetimeParam) -> TokenStream {
    let mut param = param.clone();
    param.lifetime.set_span(Span::call_site().located_at(param.lifetime.span()));
    param.to_token_stream()
}

fn name_of_lifetime(param: &LifetimeParam) -> TokenStream {
    param.lifetime.to_token_stream()
}

/// Renames the const parameters in lower case, of which a parameter of a method may have the name: `len` is `__len` in the impls.
pub(super) fn rename_in_impls(tokens: TokenStream, generics: &Generics) -> TokenStream {
    let renamed: Vec<_> = generics
        .const_params()
        .map(|param| &param.ident)
        .filter(|ident| ident.to_string().starts_with(char::is_lowercase))
        .collect();
    if renamed.is_empty() { tokens } else { rename(tokens, &renamed) }
}

fn rename(tokens: TokenStream, renamed: &[&Ident]) -> TokenStream {
    let mut is_qualified = false;
    let tokens = tokens.into_iter().map(|token| {
        let was_qualified = is_qualified;
        is_qualified = matches!(&token, TokenTree::Punct(punct) if matches!(punct.as_char(), ':' | '.'));
        match token {
            TokenTree::Ident(ident) if !was_qualified && renamed.contains(&&ident) => {
                format_ident!("__{ident}", span = Span::call_site().located_at(ident.span())).into()
            }
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), rename(group.stream(), renamed));
                inner.set_span(group.span());
                inner.into()
            }
            token => token,
        }
    });
    tokens.collect()
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
