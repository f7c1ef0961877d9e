//! Finds constants that a declaration names. The impls hide those of some names.

use crate::{
    declaration::Declaration,
    tokens::{is_braces, is_semicolon},
};
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::Generics;

/// Whether the element may mean a constant or a function in lower case, as in `[u8; len]` or `Matrix<len>`: a name that no path
/// qualifies. Without parameters that of a type or a macro counts, too, as it may be one; then the element can have an alias.
pub(super) fn may_be_in_element(element: TokenStream, generics: &Generics) -> bool {
    may_be_in(element, generics, generics.params.is_empty())
}

/// Whether a bound may mean one, as in `T: Into<[u8; len]>`.
pub(super) fn may_be_in_bounds(declaration: &Declaration) -> bool {
    let clauses = [declaration.generics.where_clause.as_ref(), declaration.trailing_where.as_ref()];
    let clauses = clauses.into_iter().flatten().map(ToTokens::to_token_stream);
    let params = declaration.generics.params.to_token_stream();
    [params].into_iter().chain(clauses).any(|tokens| may_be_in(tokens, &declaration.generics, false))
}

/// Whether there is such a name in an expression, which stands in braces or behind a semicolon, or anywhere.
fn may_be_in(tokens: TokenStream, generics: &Generics, anywhere: bool) -> bool {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let is_punct = |place: Option<usize>, chars: &[char]| match place.and_then(|place| tokens.get(place)) {
        Some(TokenTree::Punct(punct)) => chars.contains(&punct.as_char()),
        _ => false,
    };
    let mut counts = anywhere;
    tokens.iter().enumerate().any(|(place, token)| match token {
        TokenTree::Ident(ident) => {
            let is_in_path = is_punct(place.checked_sub(1), &[':', '.', '\'']) || is_punct(Some(place + 1), &[':']);
            let is_parameter = generics.const_params().any(|param| param.ident == *ident);
            let name = ident.to_string();
            counts && !is_in_path && !is_parameter && name.starts_with(char::is_lowercase) && !WORDS.contains(&&*name)
        }
        TokenTree::Group(group) => may_be_in(group.stream(), generics, counts || is_braces(token)),
        token => {
            counts |= is_semicolon(token);
            false
        }
    })
}

/// What stands in types in lower case and is neither a constant nor a function.
const WORDS: [&str; 31] = [
    "as", "async", "bool", "char", "const", "crate", "dyn", "extern", "f32", "f64", "fn", "for", "i128", "i16", "i32",
    "i64", "i8", "impl", "isize", "mut", "self", "str", "super", "u128", "u16", "u32", "u64", "u8", "unsafe", "usize",
    "where",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_in_lower_case_are_found() {
        for (source, without_parameters, with_parameters) in [
            ("[u8; len]", true, true),
            ("[[u8; len]; 4]", true, true),
            ("(u8, [u8; 2 * count()])", true, true),
            ("Matrix<{ len }>", true, true),
            ("Matrix<{ LEN }, len>", true, false),
            ("elements!()", true, false),
            ("(T, c_int)", true, false),
            ("[u8; 4]", false, false),
            ("[u8; LEN]", false, false),
            ("[u8; sizes::len]", false, false),
            ("&'static dyn Fn(&mut str) -> *const u8", false, false),
            ("unsafe extern \"C\" fn(len: usize) -> u8", false, false),
        ] {
            let found = |anywhere| may_be_in(source.parse().unwrap(), &Generics::default(), anywhere);
            assert_eq!((found(true), found(false)), (without_parameters, with_parameters), "{source}");
        }
    }

    #[test]
    fn parameters_are_not_constants() {
        let declaration: syn::DeriveInput = syn::parse_quote!(
            struct A<const len: usize>;
        );
        assert!(!may_be_in(quote::quote!([u8; len]), &declaration.generics, true));
    }
}
