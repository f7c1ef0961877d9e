//! Constants in types that syn parses only with its feature `full`: `[T; { let k = 2; k * k }]`, `[T; if A { 1 } else { 2 }]`.
//! They are hidden in macro calls, of which it looks at nothing, and come out again in the expansion.

use crate::tokens::{is_braces, is_semicolon};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;

/// The name of the macro, which nobody calls.
const NAME: &str = "__small_vec_block";

/// Hides the constants of a type that need it.
pub(crate) fn hide(ty: TokenStream) -> TokenStream {
    let mut hidden = TokenStream::new();
    for token in ty {
        let TokenTree::Group(group) = &token else {
            hidden.extend([token]);
            continue;
        };
        let inside = match group.delimiter() {
            Delimiter::Brace if has(&group.stream(), |token| is_semicolon(token) || is_braces(token)) => {
                hidden.extend(call(group.stream(), group));
                continue;
            }
            Delimiter::Bracket => {
                let mut tokens: Vec<TokenTree> = group.stream().into_iter().collect();
                if let Some(at) = tokens.iter().position(is_semicolon) {
                    let length: TokenStream = tokens.drain(at + 1..).collect();
                    let is_block = length.clone().into_iter().all(|token| is_braces(&token));
                    let length = match has(&length, is_braces) {
                        true if is_block => hide(length),
                        true => call(length, group),
                        false => length,
                    };
                    let semicolon = tokens.pop();
                    let element = hide(tokens.into_iter().collect());
                    quote!(#element #semicolon #length)
                } else {
                    hide(group.stream())
                }
            }
            _ => hide(group.stream()),
        };
        hidden.extend([with_span(group, inside)]);
    }
    hidden
}

/// Puts what [`hide`] has hidden back into an expansion, as blocks.
pub(crate) fn show(expansion: TokenStream) -> TokenStream {
    let mut shown = TokenStream::new();
    let mut tokens = expansion.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(name) if name == NAME => {
                // The exclamation mark; the block in braces comes next.
                tokens.next();
            }
            TokenTree::Group(group) => {
                let inside: Vec<_> = show(group.stream()).into_iter().collect();
                match &*inside {
                    // The braces around the call.
                    [block] if is_call(&group) => shown.extend([block.clone()]),
                    _ => shown.extend([with_span(&group, inside.into_iter().collect())]),
                }
            }
            token => shown.extend([token]),
        }
    }
    shown
}

/// Whether anything is hidden in tokens.
pub(crate) fn are_in(tokens: &TokenStream) -> bool {
    has(tokens, |token| matches!(token, TokenTree::Ident(name) if name == NAME))
}

/// Whether there is such a token, at any depth.
fn has(tokens: &TokenStream, wanted: impl Fn(&TokenTree) -> bool + Copy) -> bool {
    tokens
        .clone()
        .into_iter()
        .any(|token| wanted(&token) || matches!(&token, TokenTree::Group(group) if has(&group.stream(), wanted)))
}

/// Whether a group is the braces around a call of the macro.
fn is_call(group: &Group) -> bool {
    let first = group.stream().into_iter().next();
    group.delimiter() == Delimiter::Brace && matches!(first, Some(TokenTree::Ident(name)) if name == NAME)
}

/// `{ __small_vec_block! { tokens } }`, located at a group: without the braces it would be a type among generic arguments. No lint says that the braces are not needed, as they are not the user's.
fn call(tokens: TokenStream, place: &Group) -> TokenStream {
    let span = Span::mixed_site().located_at(place.span());
    let name = Ident::new(NAME, span);
    let mut block = Group::new(Delimiter::Brace, tokens);
    block.set_span(span);
    let mut braces = Group::new(Delimiter::Brace, quote!(#name ! #block));
    braces.set_span(span);
    TokenTree::from(braces).into()
}

fn with_span(group: &Group, inside: TokenStream) -> TokenTree {
    let mut new = Group::new(group.delimiter(), inside);
    new.set_span(group.span());
    new.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_hidden_parses_and_comes_out_as_it_was() {
        for source in [
            "[u8; { let k = 2; k * k }]",
            "[[u8; { if A { 1 } else { 2 } }]; 3]",
            "ArrayVec<Foo<{ let x = 3; x }>, { match K { 0 => 1, n => n } }>",
        ] {
            let tokens: TokenStream = source.parse().unwrap();
            let hidden = hide(tokens.clone());
            assert!(are_in(&hidden), "{source}");
            syn::parse2::<syn::Type>(hidden.clone()).unwrap();
            assert_eq!(show(hidden).to_string(), tokens.to_string());
        }
        let shown = show(hide("[u8; if A { 1 } else { 2 }]".parse().unwrap()));
        assert_eq!(shown.to_string(), quote!([u8; { if A { 1 } else { 2 } }]).to_string());
        for source in ["[u8; 3]", "[u8; K + 1]", "[u8; { K + 1 }]", "Foo<{ 3 }>", "[u8; _]", "[u8; !]"] {
            assert!(!are_in(&hide(source.parse().unwrap())), "{source}");
        }
    }
}
