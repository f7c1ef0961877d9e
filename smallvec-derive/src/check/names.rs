//! Finds constants that a declaration names. The impls hide those of some names.

use crate::{
    declaration::Declaration,
    tokens::{is_braces, is_semicolon},
};
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens;

/// Whether the element or a bound may mean a constant or a function in lower case, as in `[u8; len]`: a name behind a semicolon or
/// in braces that no path qualifies.
pub(super) fn may_be_meant(declaration: &Declaration) -> bool {
    let clauses = [declaration.generics.where_clause.as_ref(), declaration.trailing_where.as_ref()];
    let clauses = clauses.into_iter().flatten().map(ToTokens::to_token_stream);
    let params = declaration.generics.params.to_token_stream();
    let parameters: Vec<_> = declaration.generics.const_params().map(|param| &param.ident).collect();
    let mut all = [declaration.ty.to_token_stream(), params].into_iter().chain(clauses);
    all.any(|tokens| names_in_types(tokens, &parameters))
}

/// Whether there is such a name, but those of const parameters, in the constants of types.
fn names_in_types(tokens: TokenStream, parameters: &[&Ident]) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) if is_braces(&group.clone().into()) => names_in_expression(group.stream(), parameters),
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
            let tokens: Vec<_> = group.stream().into_iter().collect();
            let semicolon = tokens.iter().position(is_semicolon).unwrap_or(tokens.len());
            let (element, length) = tokens.split_at(semicolon);
            names_in_types(element.iter().cloned().collect(), parameters)
                || names_in_expression(length.iter().cloned().collect(), parameters)
        }
        TokenTree::Group(group) => names_in_types(group.stream(), parameters),
        _ => false,
    })
}

fn names_in_expression(tokens: TokenStream, parameters: &[&Ident]) -> bool {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let is_joint = |place: Option<usize>| match place.and_then(|place| tokens.get(place)) {
        Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), ':' | '.'),
        _ => false,
    };
    tokens.iter().enumerate().any(|(place, token)| match token {
        TokenTree::Ident(ident) => {
            let is_in_path = is_joint(place.checked_sub(1)) || is_joint(Some(place + 1));
            !is_in_path && !parameters.contains(&ident) && ident.to_string().starts_with(char::is_lowercase)
        }
        TokenTree::Group(group) => names_in_expression(group.stream(), parameters),
        _ => false,
    })
}

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
            ("[u8; 4]", false),
            ("[u8; LEN]", false),
            ("[u8; sizes::len]", false),
            ("Matrix<{ LEN }, len>", false),
            ("fn(len: usize) -> u8", false),
        ] {
            assert_eq!(names_in_types(source.parse().unwrap(), &[]), expected, "{source}");
        }
    }
}
