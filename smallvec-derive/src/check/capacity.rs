//! Settles the inline capacity: which expression it is, and where that can stand.

use crate::{
    args::Args,
    check::{Capacity, sequence::Sequence},
    declaration::Declaration,
    report::Report,
    tokens::{text, unwrap_groups},
};
use proc_macro2::{Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{GenericParam, Generics, Lit, LitInt, Token};

/// Finds the inline capacity in the options or in the array. After an error it is one that lets the users
/// of the type compile.
pub(crate) fn check(args: &Args, sequence: &Sequence<'_>, declaration: &Declaration, report: &Report) -> Capacity {
    let inline = args.inline.as_ref().map(|inline| &inline.value);
    let capacity = match (inline, &sequence.length) {
        (Some(inline), Some(length)) => {
            let same = text(unwrap_groups(inline.clone())) == text(unwrap_groups(length.clone()));
            if !same {
                report.error(inline, two_capacities(inline, length, sequence, declaration));
            }
            length
        }
        (Some(capacity), None) | (None, Some(capacity)) => capacity,
        (None, None) => {
            if !args.incomplete {
                report.error(&declaration.ty, no_capacity(sequence, declaration));
            }
            return stand_in();
        }
    };
    let generics = &declaration.generics;
    place(capacity, generics, report).unwrap_or_else(stand_in)
}

/// Both readings of an array with another capacity.
fn two_capacities(
    inline: &TokenStream,
    length: &TokenStream,
    sequence: &Sequence<'_>,
    declaration: &Declaration,
) -> String {
    let (inline, length, element, name) = (text(inline), text(length), text(sequence.element), &declaration.ident);
    format!(
        "the array keeps {length} elements inline, which `inline = {inline}` contradicts\n\
         for a vector of `{element}` write `type {name} = [{element}; {inline}];` and no `inline`\n\
         for a vector of arrays `[{element}; {length}]` write `type {name} = [[{element}; {length}]];` and keep `inline = {inline}`"
    )
}

/// How to state a capacity.
fn no_capacity(sequence: &Sequence<'_>, declaration: &Declaration) -> String {
    format!(
        "nothing says how many elements are inline; write `#[small_vec(inline = 4)]`, or an array: \
         `type {} = [{}; 4];`",
        declaration.ident,
        text(sequence.element)
    )
}

/// The capacity of a type that is only there to keep its users quiet.
fn stand_in() -> Capacity {
    Capacity::Simple(Literal::usize_unsuffixed(1).into_token_stream())
}

/// Decides where an expression can stand; nothing after an error.
fn place(tokens: &TokenStream, generics: &Generics, report: &Report) -> Option<Capacity> {
    let bare = unwrap_groups(tokens.clone());
    if let Ok(literal) = syn::parse2::<Lit>(bare.clone()) {
        return place_literal(&literal, tokens, report);
    }
    if is_underscore(&bare) {
        report.error(tokens, "the inline capacity cannot be inferred; write the number of elements");
        return None;
    }
    let is_const_parameter = |name: &Ident| generics.const_params().any(|param| param.ident == *name);
    if syn::parse2::<Ident>(bare.clone()).is_ok_and(|name| is_const_parameter(&name)) {
        return Some(Capacity::Simple(bare));
    }
    let parameters: Vec<_> = generics.params.iter().filter_map(parameter).collect();
    if let Some(name) = mentioned(tokens, &parameters) {
        let alone = if is_const_parameter(&name) { format!("`{name}` alone, ") } else { String::new() };
        report.error(
            &name,
            format_args!(
                "stable Rust cannot compute a capacity from the parameter `{name}`; write {alone}a number, or a \
                 constant that does not depend on it"
            ),
        );
        return None;
    }
    let expression = with_static_lifetimes(tokens.clone(), generics);
    Some(if parameters.is_empty() { Capacity::Associated(expression) } else { Capacity::Beside(expression) })
}

fn place_literal(literal: &Lit, tokens: &TokenStream, report: &Report) -> Option<Capacity> {
    let message = match literal {
        Lit::Int(number) if number.base10_digits().starts_with('-') => {
            "the inline capacity cannot be negative; write `0` to keep no element inline".to_owned()
        }
        Lit::Int(number) if !matches!(number.suffix(), "" | "usize") => {
            format!("the inline capacity is a `usize`; write `{}`", number.base10_digits())
        }
        Lit::Int(number) if number.base10_parse::<u64>().is_err() => {
            "no vector can hold so many elements inline; write a smaller number".to_owned()
        }
        Lit::Int(number) => return Some(Capacity::Simple(quietly(number))),
        Lit::Str(string) if string.value().parse::<usize>().is_ok() => {
            format!("the inline capacity is a number; remove the quotes: `{}`", string.value())
        }
        _ => format!(
            "the inline capacity is a number of elements, and `{}` is none; write one such as `4`",
            text(literal)
        ),
    };
    report.error(tokens, message);
    None
}

/// The number where it stands, but as a token of the macro: it is repeated, and no lint on the way users
/// write numbers should be.
fn quietly(number: &LitInt) -> TokenStream {
    let mut token = number.token();
    token.set_span(Span::call_site().located_at(number.span()));
    token.into_token_stream()
}

fn is_underscore(tokens: &TokenStream) -> bool {
    syn::parse2::<Token![_]>(tokens.clone()).is_ok()
}

/// The name of a parameter that stable Rust does not compute with.
fn parameter(param: &GenericParam) -> Option<&Ident> {
    match param {
        GenericParam::Lifetime(_) => None,
        GenericParam::Type(param) => Some(&param.ident),
        GenericParam::Const(param) => Some(&param.ident),
    }
}

/// The first mention of one of the parameters, at its span. Behind `::` or `.` stands something else of the name.
fn mentioned(tokens: &TokenStream, parameters: &[&Ident]) -> Option<Ident> {
    let mut qualified = false;
    for token in tokens.clone() {
        match &token {
            TokenTree::Ident(ident) if !qualified && parameters.contains(&ident) => {
                return Some(ident.clone());
            }
            TokenTree::Group(group) => {
                if let Some(ident) = mentioned(&group.stream(), parameters) {
                    return Some(ident);
                }
            }
            _ => {}
        }
        qualified = matches!(&token, TokenTree::Punct(punct) if matches!(punct.as_char(), ':' | '.'));
    }
    None
}

/// Replaces the lifetimes of the declaration, which a constant cannot name and which change no size.
fn with_static_lifetimes(tokens: TokenStream, generics: &Generics) -> TokenStream {
    let mut in_lifetime = false;
    tokens
        .into_iter()
        .map(|token| {
            let after_quote = in_lifetime;
            in_lifetime = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\'');
            match token {
                TokenTree::Ident(ident)
                    if after_quote && generics.lifetimes().any(|param| param.lifetime.ident == ident) =>
                {
                    Ident::new("static", ident.span()).into()
                }
                TokenTree::Group(group) => {
                    let mut inner = Group::new(group.delimiter(), with_static_lifetimes(group.stream(), generics));
                    inner.set_span(group.span());
                    inner.into()
                }
                token => token,
            }
        })
        .collect()
}
