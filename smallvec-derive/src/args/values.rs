//! Parses the values of options.

use super::Info;
use crate::{
    grouping,
    tokens::{text, unwrap_groups},
};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{LitStr, Path, parse::Parser};

/// The value of `len`.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Len {
    U8,
    U16,
    U32,
    Usize,
}

/// The value of `layout`: there is but one.
#[derive(Clone, Copy)]
pub(crate) struct Compact;

/// The value of `spill`.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Spill {
    Heap,
    Never,
}

/// Any tokens: what they mean depends on other options.
#[expect(clippy::unnecessary_wraps, reason = "the signature that the table calls")]
pub(super) fn expression(_: &Info, value: TokenStream) -> syn::Result<TokenStream> {
    Ok(grouping::keep(value))
}

/// The type of a length.
pub(super) fn len(info: &Info, value: TokenStream) -> syn::Result<Len> {
    word(info, value, &[("u8", Len::U8), ("u16", Len::U16), ("u32", Len::U32), ("usize", Len::Usize)])
}

/// The name of a layout.
pub(super) fn layout(info: &Info, value: TokenStream) -> syn::Result<Compact> {
    word(info, value, &[("compact", Compact)])
}

/// Whether there is a heap.
pub(super) fn spill(info: &Info, value: TokenStream) -> syn::Result<Spill> {
    word(info, value, &[("never", Spill::Never), ("heap", Spill::Heap)])
}

/// One of a few words.
fn word<T: Copy>(info: &Info, value: TokenStream, words: &[(&str, T)]) -> syn::Result<T> {
    let written = text(unwrap_groups(value.clone()));
    if let Some((_, meaning)) = words.iter().find(|(word, _)| *word == written) {
        return Ok(*meaning);
    }
    check_unquoted(info, &value)?;
    let quoted: Vec<_> = words.iter().map(|(word, _)| format!("`{word}`")).collect();
    let list = match &*quoted {
        [list @ .., last] if !list.is_empty() => format!("{} or {last}", list.join(", ")),
        _ => quoted.concat(),
    };
    let example = match words.iter().find(|(word, _)| is_meant(word, &written)) {
        Some((word, _)) => format!("{} = {word}", info.name),
        None => info.example.to_owned(),
    };
    Err(syn::Error::new_spanned(&value, format_args!("`{}` takes {list}, and not `{written}`: `{example}`", info.name)))
}

/// Whether this is another way to write a word: `16` or `core::primitive::u16` for `u16`, `Never` for `never`.
fn is_meant(word: &str, written: &str) -> bool {
    let last = written.rsplit(':').next().unwrap_or(written);
    last.eq_ignore_ascii_case(word) || word.strip_prefix('u') == Some(last)
}

/// The name of an item.
pub(super) fn name(info: &Info, value: TokenStream) -> syn::Result<Ident> {
    check_unquoted(info, &value)?;
    syn::parse2(unwrap_groups(value.clone())).map_err(|_| not_a(info, "name", &value))
}

/// A path without generic arguments.
pub(super) fn path(info: &Info, value: TokenStream) -> syn::Result<TokenStream> {
    check_unquoted(info, &value)?;
    match Path::parse_mod_style.parse2(value.clone()) {
        Ok(path) => Ok(path.into_token_stream()),
        Err(_) => Err(not_a(info, "path", &value)),
    }
}

fn not_a(info: &Info, kind: &str, value: &TokenStream) -> syn::Error {
    syn::Error::new_spanned(
        value,
        format_args!("`{}` takes a {kind}, and `{}` is none: `{}`", info.name, text(value), info.example),
    )
}

/// Refuses a string: no value is one.
fn check_unquoted(info: &Info, value: &TokenStream) -> syn::Result<()> {
    match syn::parse2::<LitStr>(value.clone()) {
        Ok(string) => Err(syn::Error::new_spanned(
            &string,
            format_args!("this value is written without quotes: `{} = {}`", info.name, string.value()),
        )),
        Err(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use crate::{args::Args, report::Report};

    #[test]
    fn values_of_the_wrong_kind_are_named() {
        for (option, part) in [
            ("len = u64", "`len` takes `u8`, `u16`, `u32` or `usize`, and not `u64`: `len = u32`"),
            ("len = 16", "and not `16`: `len = u16`"),
            ("len = std::primitive::u8", "and not `std::primitive::u8`: `len = u8`"),
            ("len = \"u32\"", "written without quotes: `len = u32`"),
            ("layout = packed", "`layout` takes `compact`, and not `packed`"),
            ("spill = always", "`spill` takes `never` or `heap`, and not `always`: `spill = never`"),
            ("spill = Heap", "and not `Heap`: `spill = heap`"),
            ("macro = ids!", "`macro` takes a name, and `ids!` is none: `macro = ids`"),
            ("macro = fn", "`macro` takes a name"),
            ("macro = \"ids\"", "written without quotes: `macro = ids`"),
            ("crate = a::<b>", "`crate` takes a path"),
        ] {
            let report = Report::new();
            assert!(Args::parse(option.parse().unwrap(), &report).incomplete);
            let messages = report.messages();
            assert_eq!(messages.len(), 1, "{option}: {messages:?}");
            assert!(messages[0].contains(part), "{option}: {messages:?}");
        }
    }
}
