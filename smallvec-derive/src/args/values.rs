//! Parses the values of options.

use super::Info;
use crate::{
    grouping::{self, unwrap_groups},
    report::Report,
    tokens::text,
};
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    LitStr, Path, Token,
    parse::{ParseStream, Parser},
};

/// The value of `len`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Len {
    U8,
    U16,
    U32,
    Usize,
}

impl Len {
    /// How it is written.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::U8 => "u8",
            Self::U16 => "u16",
            Self::U32 => "u32",
            Self::Usize => "usize",
        }
    }

    /// Of so many bits, as far as that is known here.
    pub(crate) fn bits(self) -> u8 {
        match self {
            Self::U8 => 8,
            Self::U16 => 16,
            Self::U32 => 32,
            Self::Usize => 64,
        }
    }

    /// What it counts to.
    pub(crate) fn most(self) -> u64 {
        u64::MAX >> (64 - self.bits())
    }
}

/// The value of `macro`.
#[derive(Clone)]
pub(crate) struct LiteralMacro {
    /// Whether other crates may use it.
    pub(crate) exported: Option<Token![pub]>,
    pub(crate) name: Ident,
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

/// An option without a value.
#[derive(Clone, Copy)]
pub(crate) struct Flag;

/// No value: that there is none has been checked.
pub(super) fn flag(_: &Info, _: TokenStream, _: &Report) -> syn::Result<Flag> {
    Ok(Flag)
}

/// Any expression: what it means depends on other options.
pub(super) fn expression(info: &Info, value: TokenStream, _: &Report) -> syn::Result<TokenStream> {
    match second_operand(&value) {
        Some(second) => Err(syn::Error::new_spanned(
            &second,
            format_args!("`{}` takes one expression, which ends before this; remove it: `{}`", info.name, info.example),
        )),
        None => Ok(grouping::keep(value)),
    }
}

/// The second of two operands that nothing connects, outside of all brackets: the `5` of `4 5`. syn parses few expressions
/// without its feature `full`, and rustc would report the constant that this becomes.
fn second_operand(value: &TokenStream) -> Option<TokenTree> {
    let mut after_operand = false;
    let mut after_quote = false;
    for token in value.clone() {
        let starts_operand = matches!(&token, TokenTree::Literal(_)) || is_name(&token);
        if starts_operand && after_operand {
            return Some(token);
        }
        after_operand = !after_quote && (starts_operand || is_delimited(&token));
        after_quote = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\'');
    }
    None
}

/// Whether a token is a name, and not a keyword, which connects or opens expressions and types.
fn is_name(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(ident) => {
            matches!(&*ident.to_string(), "self" | "Self" | "crate" | "super" | "true" | "false")
                || syn::parse2::<Ident>(token.clone().into()).is_ok()
        }
        _ => false,
    }
}

/// Whether a token is a group that can end an operand, and that nothing but an operator follows.
fn is_delimited(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() != Delimiter::Brace)
}

/// The type of a length.
pub(super) fn len(info: &Info, value: TokenStream, _: &Report) -> syn::Result<Len> {
    word(info, value, &[("u8", Len::U8), ("u16", Len::U16), ("u32", Len::U32), ("usize", Len::Usize)])
}

/// The name of a layout.
pub(super) fn layout(info: &Info, value: TokenStream, _: &Report) -> syn::Result<Compact> {
    word(info, value, &[("compact", Compact)])
}

/// Whether there is a heap.
pub(super) fn spill(info: &Info, value: TokenStream, _: &Report) -> syn::Result<Spill> {
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

/// The name of the macro, behind `pub` if other crates may use it.
pub(super) fn literal_macro(info: &Info, value: TokenStream, report: &Report) -> syn::Result<LiteralMacro> {
    check_unquoted(info, &value)?;
    let parse = |input: ParseStream<'_>| Ok((input.parse::<Option<Token![pub]>>()?, input.parse()?));
    match parse.parse2(unwrap_groups(value.clone())) {
        Ok((exported, name)) => {
            check_in_prelude(&name, report);
            Ok(LiteralMacro { exported, name })
        }
        Err(_) => Err(not_a(info, "name", &value)),
    }
}

/// Reports the name of a macro that is in scope everywhere.
fn check_in_prelude(name: &Ident, report: &Report) {
    if MACROS_IN_SCOPE.contains(&&*name.to_string()) {
        let message = format!(
            "`{name}!` is a macro of std, which is in scope everywhere, so that each use of this one would be ambiguous; choose another name"
        );
        report.error(name, message);
    }
}

/// The macros by example that are in scope in every module of a crate, with or without std.
const MACROS_IN_SCOPE: &[&str] = &[
    "assert",
    "assert_eq",
    "assert_ne",
    "cfg",
    "cfg_select",
    "column",
    "compile_error",
    "concat",
    "dbg",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "env",
    "eprint",
    "eprintln",
    "file",
    "format",
    "format_args",
    "include",
    "include_bytes",
    "include_str",
    "is_x86_feature_detected",
    "line",
    "matches",
    "module_path",
    "option_env",
    "panic",
    "print",
    "println",
    "stringify",
    "thread_local",
    "todo",
    "unimplemented",
    "unreachable",
    "vec",
    "write",
    "writeln",
];

/// A path without generic arguments.
pub(super) fn path(info: &Info, value: TokenStream, _: &Report) -> syn::Result<TokenStream> {
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
            ("macro = pub", "`macro` takes a name"),
            ("macro = pub(crate) ids", "`macro` takes a name"),
            ("macro = \"ids\"", "written without quotes: `macro = ids`"),
            ("crate = a::<b>", "`crate` takes a path"),
            ("family = SmallVec<A>", "`family` takes a path, and `SmallVec<A>` is none: `family = crate::SmallVec`"),
            ("family = \"SmallVec\"", "written without quotes: `family = SmallVec`"),
            ("inline = 4 5", "`inline` takes one expression, which ends before this; remove it: `inline = 8`"),
            ("inline = K L", "`inline` takes one expression"),
            ("size = (4) 5", "`size` takes one expression"),
            ("inline = f(4) K", "`inline` takes one expression"),
        ] {
            let report = Report::new();
            assert!(Args::parse(option.parse().unwrap(), &report).incomplete);
            let messages = report.messages();
            assert_eq!(messages.len(), 1, "{option}: {messages:?}");
            assert!(messages[0].contains(part), "{option}: {messages:?}");
        }
    }

    #[test]
    fn an_expression_is_anything_between_commas() {
        for value in [
            "f(4)",
            "[1, 2][0]",
            "size_of::<&'a str>() / 2",
            "4 as usize",
            "if A { 4 } else { 5 }",
            "match K { 0 => 1, n => n }",
            "{ let k = 4; k * k }",
            "unsafe { K }",
            "<T as Size>::N",
            "align_of::<*const u8>() + size_of::<fn(u8) -> u8>()",
            "loop { break 4 }",
            "name!(4)",
            "Foo { a: 1 }.a",
            "size_of::<dyn Foo<'a, u8>>()",
        ] {
            let report = Report::new();
            Args::parse(format!("inline = {value}").parse().unwrap(), &report);
            assert_eq!(report.messages(), [""; 0], "{value}");
        }
    }
}
