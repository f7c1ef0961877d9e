//! Parses the options that take a list of names, and says what they can name.

use super::{Info, lookup::nearest};
use crate::{
    layout::{LAYOUTS, Layout},
    report::Report,
    tokens::{Entry, split_commas, text},
};
use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::{LitStr, Path};

/// An integration with another crate, which `impls` asks for.
#[derive(Clone)]
pub(crate) struct Integration {
    /// A name of the table, at the place where it was asked for.
    pub(crate) name: Ident,
    /// Those of the `cfg_attr`s around it, from the outermost to the innermost.
    pub(crate) predicates: Vec<TokenStream>,
}

/// What every vector implements, and `without` leaves out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Omissible {
    Clone,
    Debug,
    Hash,
    /// With `Eq`; then `PartialOrd` is left out, too.
    PartialEq,
    /// With `Ord`.
    PartialOrd,
    Extend,
    From,
}

/// A name that a list can have.
struct Word<T> {
    name: &'static str,
    /// Names that somebody may write instead.
    also_known_as: &'static [&'static str],
    meaning: T,
}

/// What a list is a list of, in the words of the messages.
struct Vocabulary<'a, T> {
    /// "integration", with an `s` where there are many
    noun: &'static str,
    words: &'a [Word<T>],
}

const fn word<T>(name: &'static str, also_known_as: &'static [&'static str], meaning: T) -> Word<T> {
    Word { name, also_known_as, meaning }
}

/// The integrations. What each can mean instead of its name is the derive macros that it stands for; they are those of these
/// crates.
const INTEGRATIONS: &[Word<&[&str]>] = &[
    word("serde", &["Serialize", "Deserialize"], &["serde", "serde_derive"]),
    word("write", &["Write", "io"], &[]),
    word("text", &["str", "string", "fmt"], &[]),
    word("drain_filter", &[], &[]),
    word("rayon", &["parallel"], &[]),
    word("zeroize", &["Zeroize", "ZeroizeOnDrop"], &["zeroize", "zeroize_derive"]),
    word("bytes", &["BufMut"], &[]),
    word("arbitrary", &["Arbitrary"], &["arbitrary", "derive_arbitrary"]),
    word("proptest", &["Arbitrary"], &["proptest", "proptest_derive", "test_strategy"]),
    word("borsh", &["BorshSerialize", "BorshDeserialize"], &["borsh", "borsh_derive"]),
    word("rkyv", &["Archive", "Serialize", "Deserialize"], &["rkyv", "rkyv_derive"]),
    word("schemars", &["JsonSchema"], &["schemars", "schemars_derive"]),
    word("defmt", &["Format"], &["defmt", "defmt_macros"]),
    word("embedded_io", &[], &[]),
    word("malloc_size_of", &["MallocSizeOf"], &["malloc_size_of", "malloc_size_of_derive"]),
    word("get_size", &["GetSize", "get_size2"], &["get_size", "get_size2", "get_size_derive", "get_size_derive2"]),
    word("tokio", &["AsyncWrite"], &[]),
    word("futures_io", &["futures"], &[]),
    word("winnow", &["Accumulate"], &[]),
    word("serde_with", &["SerializeAs", "DeserializeAs", "serde_bytes"], &[]),
];

const OMISSIBLE: &[Word<Omissible>] = &[
    word("Clone", &[], Omissible::Clone),
    word("Debug", &["Display"], Omissible::Debug),
    word("Hash", &[], Omissible::Hash),
    word("PartialEq", &["Eq"], Omissible::PartialEq),
    word("PartialOrd", &["Ord"], Omissible::PartialOrd),
    word("Extend", &["FromIterator"], Omissible::Extend),
    word("From", &["Into", "TryFrom"], Omissible::From),
];

/// `serde, rayon`
#[expect(clippy::unnecessary_wraps, reason = "the signature that the table calls")]
pub(super) fn impls(info: &Info, value: TokenStream, report: &Report) -> syn::Result<Vec<Integration>> {
    let words = read(info, value, &Vocabulary { noun: "integration", words: INTEGRATIONS }, report);
    Ok(words.into_iter().map(|(name, _)| Integration { name, predicates: Vec::new() }).collect())
}

/// `Debug, PartialEq`
#[expect(clippy::unnecessary_wraps, reason = "the signature that the table calls")]
pub(super) fn without(info: &Info, value: TokenStream, report: &Report) -> syn::Result<Vec<Omissible>> {
    let words = read(info, value, &Vocabulary { noun: "trait", words: OMISSIBLE }, report);
    let mut omitted: Vec<_> = words.into_iter().map(|(_, word)| word.meaning).collect();
    if omitted.contains(&Omissible::PartialEq) && !omitted.contains(&Omissible::PartialOrd) {
        omitted.push(Omissible::PartialOrd);
    }
    Ok(omitted)
}

/// `default, u32`
#[expect(clippy::unnecessary_wraps, reason = "the signature that the table calls")]
pub(super) fn layouts(info: &Info, value: TokenStream, report: &Report) -> syn::Result<Vec<Layout>> {
    let words: Vec<_> = LAYOUTS.iter().map(|facts| word(facts.name, facts.also_known_as, facts.layout)).collect();
    let words = read(info, value, &Vocabulary { noun: "layout", words: &words }, report);
    Ok(words.into_iter().map(|(_, word)| word.meaning).collect())
}

/// The integration that does what a derive macro would: `serde` for `Serialize` and `serde::Serialize`. Other crates have
/// macros of the same names.
pub(crate) fn integration_of_derive(path: &Path) -> Option<&'static str> {
    let (last, crates) = path.segments.iter().collect::<Vec<_>>().split_last().map(|(last, crates)| {
        let crates: Vec<_> = crates.iter().map(|segment| segment.ident.to_string()).collect();
        (last.ident.to_string(), crates)
    })?;
    let of_crate =
        |word: &&Word<&[&str]>| crates.is_empty() || crates.iter().any(|segment| word.meaning.contains(&&**segment));
    let derives = INTEGRATIONS.iter().filter(|word| !word.meaning.is_empty());
    derives.filter(|word| word.also_known_as.contains(&&*last)).find(of_crate).map(|word| word.name)
}

/// Reads names, each once, and reports what is none: the others are still meant.
fn read<'a, T>(
    info: &Info,
    value: TokenStream,
    vocabulary: &Vocabulary<'a, T>,
    report: &Report,
) -> Vec<(Ident, &'a Word<T>)> {
    let mut found: Vec<(Ident, &'a Word<T>)> = Vec::new();
    for entry in split_commas(value) {
        match read_one(info, &entry, vocabulary) {
            Ok((name, _)) if found.iter().any(|(earlier, _)| *earlier == name) => report.push(duplicate(&name)),
            Ok(word) => found.push(word),
            Err(error) => report.push(error),
        }
    }
    found
}

fn read_one<'a, T>(info: &Info, entry: &Entry, vocabulary: &Vocabulary<'a, T>) -> syn::Result<(Ident, &'a Word<T>)> {
    let name = match &*entry.tokens {
        [TokenTree::Ident(name)] => name,
        [] => {
            return Err(syn::Error::new_spanned(&entry.comma, "expected a name before this comma; remove it"));
        }
        tokens => {
            let tokens: TokenStream = tokens.iter().cloned().collect();
            return Err(syn::Error::new_spanned(&tokens, not_a_name(info, &tokens, vocabulary)));
        }
    };
    match vocabulary.words.iter().find(|word| name == word.name) {
        Some(word) => Ok((name.clone(), word)),
        None => Err(syn::Error::new_spanned(name, unknown(&name.to_string(), vocabulary))),
    }
}

/// What to write for tokens that are no name: `"serde"`, `embedded-io`, `serde::Serialize`.
fn not_a_name<T>(info: &Info, tokens: &TokenStream, vocabulary: &Vocabulary<'_, T>) -> String {
    if let Ok(string) = syn::parse2::<LitStr>(tokens.clone()) {
        return format!("this name is written without quotes: `{}`", string.value());
    }
    let written = text(tokens);
    let name = written.replace(" - ", "_").replace('-', "_");
    match vocabulary.words.iter().find(|word| word.name == name) {
        Some(word) => format!("this {} is written `{}`", vocabulary.noun, word.name),
        None => format!("`{}` takes names, and `{written}` is none: `{}`", info.name, info.example),
    }
}

/// A name that is in no list.
fn unknown<T>(written: &str, Vocabulary { noun, words }: &Vocabulary<'_, T>) -> String {
    let near = nearest(written, words.iter().map(|word| (word.name, word.also_known_as)));
    let hint = near.map_or_else(String::new, |name| format!("did you mean `{name}`? "));
    let names: Vec<_> = words.iter().map(|word| format!("`{}`", word.name)).collect();
    format!("unknown {noun} `{written}`; {hint}the {noun}s are {}", names.join(", "))
}

/// A name that is in the list already.
pub(super) fn duplicate(name: &Ident) -> syn::Error {
    syn::Error::new_spanned(name, format_args!("`{name}` is named twice; remove one of the two"))
}
