//! Takes the value off an option, by the form of the option.

use super::{Form, Info, lookup::find};
use crate::tokens::is_parentheses;
use proc_macro2::{Ident, TokenStream, TokenTree};

/// What stands after `=`.
pub(super) fn value_of(info: &Info, name: &Ident, rest: Vec<TokenTree>) -> syn::Result<TokenStream> {
    let Info { name: option, example, .. } = info;
    let mut tokens = rest.into_iter();
    match tokens.next() {
        Some(token) if is_equals(Some(&token)) => {}
        None => {
            return Err(syn::Error::new_spanned(name, format_args!("`{option}` needs a value: `{example}`")));
        }
        Some(other) => {
            let rest = TokenStream::from_iter([other].into_iter().chain(tokens));
            let message = format!("the value of `{option}` goes after `=`: `{example}`");
            return Err(syn::Error::new_spanned(rest, message));
        }
    }
    let value: TokenStream = tokens.collect();
    if value.is_empty() {
        return Err(syn::Error::new_spanned(name, format_args!("`{option}` needs a value: `{example}`")));
    }
    match missing_comma(&value) {
        Some(error) => Err(error),
        None => Ok(value),
    }
}

/// What stands in the parentheses.
pub(super) fn list_of(info: &Info, name: &Ident, rest: &[TokenTree]) -> syn::Result<TokenStream> {
    let Info { name: option, example, .. } = info;
    let takes_list = format!("`{option}` takes a list: `{example}`");
    match rest {
        [TokenTree::Group(group)] if is_parentheses(&rest[0]) => {
            let is_empty = group.stream().is_empty();
            let message = format!("this list names nothing; remove `{option}`, or write `{example}`");
            if is_empty { Err(syn::Error::new_spanned(group, message)) } else { Ok(group.stream()) }
        }
        [first, next, ..] if is_parentheses(first) => match next {
            TokenTree::Ident(ident) if find(ident).is_some() => {
                Err(syn::Error::new_spanned(next, format_args!("a comma is missing before `{ident}`")))
            }
            _ => Err(syn::Error::new_spanned(next, format_args!("{takes_list}; remove what follows it"))),
        },
        [] => Err(syn::Error::new_spanned(name, takes_list)),
        _ => Err(syn::Error::new_spanned(TokenStream::from_iter(rest.iter().cloned()), takes_list)),
    }
}

/// What stands behind an option that has no value: nothing.
pub(super) fn nothing_of(Info { name, .. }: &Info, rest: Vec<TokenTree>) -> syn::Result<TokenStream> {
    match rest.first() {
        None => Ok(TokenStream::new()),
        Some(TokenTree::Ident(ident)) if find(ident).is_some() => {
            Err(syn::Error::new_spanned(ident, format_args!("a comma is missing before `{ident}`")))
        }
        Some(_) => {
            let rest = TokenStream::from_iter(rest);
            Err(syn::Error::new_spanned(rest, format_args!("`{name}` takes no value; remove this")))
        }
    }
}

/// An option inside the value of another one: nobody writes that on purpose.
fn missing_comma(value: &TokenStream) -> Option<syn::Error> {
    let tokens: Vec<_> = value.clone().into_iter().collect();
    if is_equals(tokens.first()) {
        return Some(syn::Error::new_spanned(&tokens[0], "an option and its value have one `=` between them"));
    }
    tokens.iter().enumerate().skip(1).find_map(|(place, token)| {
        let TokenTree::Ident(name) = token else {
            return None;
        };
        let next = tokens.get(place + 1);
        let follows = match find(name)?.form {
            Form::Value => is_equals(next) && !is_equals(tokens.get(place + 2)),
            Form::List => next.is_some_and(is_parentheses) && !is_operator(&tokens[place - 1]),
            Form::Flag => next.is_none() && !is_operator(&tokens[place - 1]),
        };
        follows.then(|| syn::Error::new_spanned(name, format_args!("a comma is missing before `{name}`")))
    })
}

fn is_equals(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == '=')
}

fn is_operator(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(_))
}
