//! Settles the inline capacity: which expression it is, and where that can stand.

use crate::{
    args::{Args, Len},
    check::{
        Capacity, Layout,
        number::{Subject, Value},
        parameters::{self, with_static_lifetimes},
        sequence::Sequence,
        size,
    },
    declaration::Declaration,
    grouping::unwrap_groups,
    report::Report,
    tokens::text,
};
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{ConstParam, Generics, LitInt};

const INLINE: Subject = Subject {
    the: "the inline capacity",
    unit: "elements",
    example: "4",
    negative: "write `0` to keep no element inline",
    // Elements without a size may be so many.
    most: u64::MAX,
    too_large: "no vector can hold so many elements inline",
};

/// Finds the inline capacity in the options or in the array. After an error it is one that lets the users
/// of the type compile.
pub(super) fn check(
    args: &Args,
    sequence: &Sequence<'_>,
    layout: Layout,
    declaration: &Declaration,
    report: &Report,
) -> Capacity {
    if let Some(size) = &args.size {
        if let (Some(length), false) = (&sequence.length, sequence.is_reported) {
            report.error(&size.name, size_and_length(length, sequence, declaration));
        }
        let bytes = size::check(size, declaration, report);
        if args.inline.is_none() && sequence.length.is_none() {
            return bytes.map_or_else(stand_in, Capacity::Budget);
        }
    }
    if sequence.is_array_parameter {
        for option in args.inline.iter().chain(&args.size) {
            report.error(
                &option.name,
                format_args!(
                    "the backing array `{}` says how many elements are inline; remove `{}`",
                    text(sequence.element),
                    option.name
                ),
            );
        }
        return Capacity::Array;
    }
    let inline = args.inline.as_ref().map(|inline| &inline.value);
    let capacity = match (inline, &sequence.length) {
        (Some(inline), Some(length)) => {
            let same = text(unwrap_groups(inline.clone())) == text(unwrap_groups(length.clone()));
            // What is no number contradicts nothing.
            if !same && INLINE.check(inline, report).is_some() && !sequence.is_reported {
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
    place(capacity, layout, &declaration.generics, report).unwrap_or_else(stand_in)
}

/// An array beside a budget.
fn size_and_length(length: &TokenStream, sequence: &Sequence<'_>, declaration: &Declaration) -> String {
    let (length, element, name) = (text(length), text(sequence.element), declaration.name());
    format!(
        "`size` says how many elements are inline, and so does the array, which keeps {length}; write \
         `type {name} = [{element}];`, or remove `size`"
    )
}

/// Both readings of an array with another capacity.
fn two_capacities(
    inline: &TokenStream,
    length: &TokenStream,
    sequence: &Sequence<'_>,
    declaration: &Declaration,
) -> String {
    let (inline, length, element) = (text(inline), text(length), text(sequence.element));
    let name = declaration.name();
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
        declaration.name(),
        text(sequence.element)
    )
}

/// The capacity of a type that is only there to keep its users quiet.
fn stand_in() -> Capacity {
    Capacity::Literal(Literal::usize_unsuffixed(1).into_token_stream())
}

/// Decides where an expression can stand; nothing after an error.
fn place(tokens: &TokenStream, layout: Layout, generics: &Generics, report: &Report) -> Option<Capacity> {
    let bare = match INLINE.check(tokens, report)? {
        Value::Literal(number) => {
            check_countable(&number, layout, tokens, report)?;
            return Some(Capacity::Literal(as_token_of_macro(&number)));
        }
        Value::Expression(bare) => bare,
    };
    let is_const_parameter = |name: &Ident| generics.const_params().any(|param| param.ident == *name);
    if let Ok(name) = syn::parse2::<Ident>(bare.clone()) {
        if let Some(param) = generics.const_params().find(|param| param.ident == name) {
            check_type(param, report)?;
            return Some(Capacity::Parameter(bare));
        }
    }
    let parameters = parameters::of_size(generics);
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
    Some(Capacity::Computed(with_static_lifetimes(tokens.clone(), generics)))
}

/// Reports a parameter of another integer type, at the type. What is no primitive may be an alias.
fn check_type(param: &ConstParam, report: &Report) -> Option<()> {
    let (name, ty) = (&param.ident, text(&param.ty));
    let others = ["u8", "u16", "u32", "u64", "u128", "i8", "i16", "i32", "i64", "i128", "isize", "bool", "char"];
    let is_other = others.contains(&&*ty);
    if is_other {
        report.error(
            &param.ty,
            format_args!("the inline capacity is a `usize`, and `{name}` is a `{ty}`; write `const {name}: usize`"),
        );
    }
    (!is_other).then_some(())
}

/// Reports a number that the length cannot reach. The runtime does that for expressions.
fn check_countable(number: &LitInt, layout: Layout, tokens: &TokenStream, report: &Report) -> Option<()> {
    let Some(len) = layout.facts().len else {
        return Some(());
    };
    let countable = number.base10_parse::<u64>().is_ok_and(|number| number <= len.most());
    if !countable {
        let fix = match len {
            Len::U8 => "write `len = u16`, or remove `len`",
            Len::U16 => "write `len = u32`, or remove `len`",
            Len::U32 | Len::Usize => "remove `len`",
        };
        let (name, most) = (len.name(), len.most());
        report.error(
            tokens,
            format_args!("`len = {name}` counts to {most}, and {number} elements are to be inline; {fix}"),
        );
    }
    countable.then_some(())
}

/// The number where it stands, but as a token of the macro: it is repeated, and no lint on the way users
/// write numbers should be.
fn as_token_of_macro(number: &LitInt) -> TokenStream {
    let mut token = number.token();
    token.set_span(Span::call_site().located_at(number.span()));
    token.into_token_stream()
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
