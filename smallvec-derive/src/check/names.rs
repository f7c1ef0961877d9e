//! Finds constants that a declaration names. The impls hide those of some names.

use crate::declaration::Declaration;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{GenericParam, Generics, TypeParam};

/// Whether a bound may mean a constant or a function in lower case, as in `T: Into<[u8; len]>`.
pub(super) fn may_be_in_bounds(declaration: &Declaration) -> bool {
    let clauses = [declaration.generics.where_clause.as_ref(), declaration.trailing_where.as_ref()];
    let clauses = clauses.into_iter().flatten().map(ToTokens::to_token_stream);
    let params = declaration.generics.params.iter().map(|param| match param {
        GenericParam::Type(TypeParam { bounds, .. }) => bounds.to_token_stream(),
        GenericParam::Lifetime(_) | GenericParam::Const(_) => TokenStream::new(),
    });
    params.chain(clauses).any(|tokens| may_be_in(tokens, &declaration.generics))
}

/// Whether a type may mean one, as `[u8; len]` or `Matrix<len>`: a name that no path qualifies. That of a type or a macro counts, too.
pub(super) fn may_be_in(tokens: TokenStream, generics: &Generics) -> bool {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let is_punct = |place: Option<usize>, is: fn(char) -> bool| match place.and_then(|place| tokens.get(place)) {
        Some(TokenTree::Punct(punct)) => is(punct.as_char()),
        _ => false,
    };
    tokens.iter().enumerate().any(|(place, token)| match token {
        TokenTree::Ident(ident) => {
            let before = place.checked_sub(1);
            let is_in_path = is_punct(before, |char| matches!(char, ':' | '.' | '\''))
                || is_punct(Some(place + 1), |char| char == ':');
            let is_parameter = generics.const_params().any(|param| param.ident == *ident);
            let name = ident.to_string();
            !is_in_path && !is_parameter && name.starts_with(char::is_lowercase) && !WORDS.contains(&&*name)
        }
        TokenTree::Group(group) => may_be_in(group.stream(), generics),
        _ => false,
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
        for (source, expected) in [
            ("[u8; len]", true),
            ("[[u8; len]; 4]", true),
            ("(u8, [u8; 2 * count()])", true),
            ("Matrix<{ len }>", true),
            ("Matrix<{ LEN }, len>", true),
            ("elements!()", true),
            ("[u8; 4]", false),
            ("[u8; LEN]", false),
            ("[u8; sizes::len]", false),
            ("&'static dyn Fn(&mut str) -> *const u8", false),
            ("unsafe extern \"C\" fn(len: usize) -> u8", false),
        ] {
            assert_eq!(may_be_in(source.parse().unwrap(), &Generics::default()), expected, "{source}");
        }
    }

    #[test]
    fn parameters_are_not_constants() {
        let declaration: syn::DeriveInput = syn::parse_quote!(
            struct A<const len: usize>;
        );
        assert!(!may_be_in(quote::quote!([u8; len]), &declaration.generics));
    }
}
