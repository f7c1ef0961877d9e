//! The API is one: what the template declares on types, the trait documents, and the tests compare with `Vec` or with what they say.

#[path = "support/source.rs"]
mod source;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use source::files;
use std::collections::{BTreeMap, BTreeSet};

const TRAIT: &str = include_str!("../smallvec-runtime/src/vector/small_vector.rs");
const VEC_METHODS: &str = include_str!("drop_in/vec_methods.txt");

#[test]
fn types_have_what_the_trait_has() {
    let documented = documented();
    let in_trait: BTreeSet<_> = documented.keys().cloned().collect();
    assert_eq!(declared(), in_trait, "the methods and constants of the template, and those of the trait");
}

#[test]
fn all_of_it_is_documented_with_an_example() {
    let has_example = |docs: &String| docs.contains("# Examples") && docs.contains("```\n");
    let without = documented().into_iter().filter(|(_, docs)| docs.starts_with(" #") || !has_example(docs));
    assert_eq!(without.map(|(name, _)| name).collect::<Vec<_>>(), [""; 0], "without docs or an example");
}

/// None is left out: if one has to be, it is listed here with the reason.
#[test]
fn types_have_the_stable_methods_of_vec() {
    let declared = declared();
    let missing = VEC_METHODS.lines().skip(1).filter(|method| !declared.contains(*method));
    assert_eq!(missing.collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn all_of_it_is_called_by_a_test_of_what_it_does() {
    let folders = ["tests/model", "tests/drop_in", "tests/reference"];
    let mut sources: Vec<_> = folders.into_iter().flat_map(|folder| files(folder, &["rs"])).collect();
    sources.extend(files("tests", &["rs"]).into_iter().filter(|(path, _)| path == "tests/beyond_vec.rs"));
    let called: BTreeSet<_> = sources.iter().flat_map(|(path, text)| called(&parse(path, text))).collect();
    assert_eq!(declared().difference(&called).collect::<Vec<_>>(), [""; 0], "in no test");
}

/// The public functions and constants in the macros of the template.
fn declared() -> BTreeSet<String> {
    let mut declared = BTreeSet::new();
    for (path, text) in
        ["smallvec-runtime/src/template", "smallvec-runtime/src/features"].map(|f| files(f, &["rs"])).concat()
    {
        let tokens: Vec<_> = parse(&path, &text).into_iter().collect();
        for macro_by_example in tokens.windows(4).filter(|window| is_word(&window[0], "macro_rules")) {
            let words = words(macro_by_example[3].clone().into());
            for start in (0..words.len()).filter(|at| words[*at] == "pub") {
                let mut item =
                    words[start + 1..].iter().skip_while(|word| ["const", "unsafe", "fn"].contains(&&***word));
                // `names.rs` defines functions of names that it is given, which are no methods.
                declared.extend(item.next().filter(|word| *word != "$").cloned());
            }
        }
    }
    declared
}

/// The functions and constants of the trait that are not hidden, with their docs.
fn documented() -> BTreeMap<String, String> {
    let tokens: Vec<_> = parse("the trait", TRAIT).into_iter().collect();
    let start = tokens.iter().position(|token| is_word(token, "SmallVector")).expect("the trait");
    let body = tokens[start..].iter().find(|token| is_group(token, Delimiter::Brace)).expect("its body");
    let TokenTree::Group(body) = body else { unreachable!() };
    let body: Vec<_> = body.stream().into_iter().collect();

    let mut documented = BTreeMap::new();
    let (mut docs, mut is_hidden, mut is_named) = (String::new(), false, false);
    for (at, token) in body.iter().enumerate() {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket && is_attribute(&body[..at]) => {
                let attribute = words(group.stream());
                match attribute.iter().map(String::as_str).collect::<Vec<_>>()[..] {
                    ["doc", "=", line] => docs += &(line.trim_matches(['r', '"']).replace("\\\"", "\"") + "\n"),
                    ["doc", "(", "hidden", ")"] => is_hidden = true,
                    _ => {}
                }
            }
            TokenTree::Ident(word) if (word == "fn" || word == "const") && !is_named => {
                if !is_hidden {
                    documented.insert(body[at + 1].to_string(), docs.clone());
                }
                is_named = true;
            }
            token if is_group(token, Delimiter::Brace) || token.to_string() == ";" => {
                (docs, is_hidden, is_named) = (String::new(), false, false);
            }
            _ => {}
        }
    }
    documented
}

/// The names behind a `.` or a `::`.
fn called(tokens: &TokenStream) -> Vec<String> {
    let words = words(tokens.clone());
    words.windows(2).filter(|pair| [".", ":"].contains(&&*pair[0])).map(|pair| pair[1].clone()).collect()
}

/// Whether tokens end with the `#` of an attribute.
fn is_attribute(before: &[TokenTree]) -> bool {
    matches!(before.last(), Some(TokenTree::Punct(hash)) if hash.as_char() == '#')
}

/// Whether a token is a group between such delimiters.
fn is_group(token: &TokenTree, delimiter: Delimiter) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == delimiter)
}

/// Writes each token, and each delimiter, as a word of its own.
fn words(tokens: TokenStream) -> Vec<String> {
    let mut words = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                words.push(open.to_owned());
                words.extend(self::words(group.stream()));
                words.push(close.to_owned());
            }
            token => words.push(token.to_string()),
        }
    }
    words
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

fn parse(path: &str, text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|error| panic!("{path}: {error}"))
}
