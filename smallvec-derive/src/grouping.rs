//! Groups of tokens, those around a fragment of a macro by example, `$n:expr`, among them. Their delimiters are invisible, and
//! rustc does not see those of a procedural macro's output: `2 * $n` with `1 + 4` would be 6.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::Type;

/// Puts parentheses around each fragment that may have to be kept together, in an expression or a type.
pub(crate) fn keep(tokens: TokenStream) -> TokenStream {
    let kept = tokens.into_iter().map(|token| {
        let TokenTree::Group(group) = token else {
            return token;
        };
        let inside = keep(group.stream());
        let is_fragment = group.delimiter() == Delimiter::None && has_operator(&inside);
        let delimiter = if is_fragment { Delimiter::Parenthesis } else { group.delimiter() };
        let mut new = Group::new(delimiter, inside);
        // No lint says that they are not needed, as they are not the user's.
        new.set_span(if is_fragment { Span::mixed_site().located_at(group.span()) } else { group.span() });
        new.into()
    });
    kept.collect()
}

/// Takes off delimiters that enclose a whole value: invisible ones, parentheses, and braces.
pub(crate) fn unwrap_groups(tokens: TokenStream) -> TokenStream {
    let mut iter = tokens.clone().into_iter();
    match (iter.next(), iter.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() != Delimiter::Bracket => {
            unwrap_groups(group.stream())
        }
        _ => tokens,
    }
}

/// Takes off delimiters that enclose a whole type: invisible ones, and parentheses.
pub(crate) fn unwrap_type(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => unwrap_type(&group.elem),
        Type::Paren(paren) => unwrap_type(&paren.elem),
        ty => ty,
    }
}

/// [`unwrap_type`], of a type that is to be changed.
pub(crate) fn unwrap_type_mut(ty: &mut Type) -> &mut Type {
    match ty {
        Type::Group(group) => unwrap_type_mut(&mut group.elem),
        Type::Paren(paren) => unwrap_type_mut(&mut paren.elem),
        ty => ty,
    }
}

/// Whether there is an operator that binds two operands, outside of all brackets, those of generics included.
fn has_operator(tokens: &TokenStream) -> bool {
    let tokens: Vec<_> = tokens.clone().into_iter().collect();
    let punct = |at: usize| match tokens.get(at) {
        Some(TokenTree::Punct(punct)) => Some(punct.as_char()),
        _ => None,
    };
    let mut angles = 0_usize;
    let mut at = 0;
    while at < tokens.len() {
        match punct(at) {
            Some('-' | '=') if punct(at + 1) == Some('>') => at += 1,
            Some('<') if punct(at + 1) == Some('<') && at > 0 => return true,
            Some('<') => angles += 1,
            Some('>') if angles == 0 => return true,
            Some('>') => angles -= 1,
            // The first is a sign, or makes a reference or a pointer.
            Some('+' | '-' | '*' | '/' | '%' | '^' | '&' | '|' | '=') if angles == 0 && at > 0 => return true,
            None if angles == 0 && matches!(&tokens[at], TokenTree::Ident(word) if word == "as") => return true,
            _ => {}
        }
        at += 1;
    }
    // A `<` that nothing closes compares.
    angles > 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tokens::text;
    use quote::quote;

    #[test]
    fn what_operators_bind_stays_together() {
        for (fragment, kept) in [
            ("1 + 4", "2 * (1 + 4)"),
            ("10 - 5", "2 * (10 - 5)"),
            ("A << 1", "2 * (A << 1)"),
            ("64 >> B", "2 * (64 >> B)"),
            ("a && b", "2 * (a && b)"),
            ("a < b", "2 * (a < b)"),
            ("a > b", "2 * (a > b)"),
            ("1u8 as usize", "2 * (1u8 as usize)"),
            ("f::<u8>() + 1", "2 * (f::<u8>() + 1)"),
            ("dyn A + Send", "2 * (dyn A + Send)"),
            // What has none stays as it is.
            ("4", "2 * 4"),
            ("-1", "2 * -1"),
            ("limits::K", "2 * limits::K"),
            ("f::<u8, 2>(1 + 2)", "2 * f::<u8, 2>(1 + 2)"),
            ("<T as Size>::N", "2 * <T as Size>::N"),
            ("Vec<Vec<u8>>", "2 * Vec<Vec<u8>>"),
            ("&'a str", "2 * &'a str"),
            ("dyn Iterator<Item = u8>", "2 * dyn Iterator<Item = u8>"),
            ("fn(u8) -> u8", "2 * fn(u8) -> u8"),
        ] {
            let fragment = Group::new(Delimiter::None, fragment.parse().unwrap());
            let without_spaces = |text: &str| text.replace(' ', "");
            assert_eq!(without_spaces(&text(keep(quote!(2 * #fragment)))), without_spaces(kept));
        }
    }

    #[test]
    fn groups_around_everything_come_off() {
        assert_eq!(unwrap_groups("({ 4 })".parse().unwrap()).to_string(), "4");
        assert_eq!(unwrap_groups("(1) + (2)".parse().unwrap()).to_string(), "(1) + (2)");
    }
}
