//! The API is one: what the template declares on types, the trait documents, and the tests compare with `Vec` or with what they say.

#[path = "support/source.rs"]
mod source;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use source::files;
use std::collections::{BTreeMap, BTreeSet};

const TRAIT: &str = include_str!("../smallvec-runtime/src/vector/small_vector.rs");
const NAMES: &str = include_str!("../smallvec-runtime/src/template/names.rs");
const INVARIANTS: &str = include_str!("model/subject.rs");
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

/// A fallible twin stands for itself: the list says that there is one.
#[test]
fn the_trait_lists_its_methods_by_topic() {
    let (docs, _) = TRAIT.split_once("unsafe trait SmallVector").expect("the trait");
    let documented = documented();
    // `extend` is a method of `Extend`.
    let is_twin =
        |name: &str| name.strip_prefix("try_").is_some_and(|twin| twin == "extend" || documented.contains_key(twin));
    let missing = documented.keys().filter(|name| !is_twin(name) && !docs.contains(&format!("(Self::{name})")));
    assert_eq!(missing.collect::<Vec<_>>(), [""; 0], "not in \"Methods by topic\", above the trait");
}

/// An operation or a body has the name of what it compares, and calls it. What only reads is in what is checked after each operation.
#[test]
fn all_of_it_is_compared_with_vec() {
    let mut compared = operations();
    compared.extend(bodies());
    let tokens: Vec<_> = parse("the model", INVARIANTS).into_iter().collect();
    let start = tokens.iter().position(|token| is_word(token, "check_invariants")).expect("the invariants");
    let body = tokens[start..].iter().find(|token| is_group(token, Delimiter::Brace)).expect("its body");
    compared.extend(called(&body.clone().into()));
    let missing: Vec<_> = declared().into_iter().filter(|name| !compared.contains(name)).collect();
    assert_eq!(missing, [""; 0], "without an operation in tests/model/operations, or a body in tests/drop_in");
}

/// Those of other patterns are for `cargo test --test hygiene` to find.
#[test]
fn parameters_and_variables_have_names_that_no_constant_of_the_user_changes() {
    let tokens: Vec<_> = parse("the names", NAMES).into_iter().collect();
    let start = tokens.iter().rposition(|token| is_word(token, "names")).expect("the names");
    let names = words(tokens[start + 2].clone().into());
    let bound: BTreeSet<_> = template().into_iter().flat_map(|body| bound(&body)).collect();
    assert!(["value", "len", "index"].iter().all(|name| bound.contains(*name)), "{bound:?}");
    let missing: Vec<_> = bound.into_iter().filter(|name| !names.contains(name)).collect();
    assert_eq!(missing, [""; 0], "not in smallvec-runtime/src/template/names.rs");
}

/// The macros of the template.
fn template() -> Vec<TokenStream> {
    let mut bodies = Vec::new();
    for (path, text) in
        ["smallvec-runtime/src/template", "smallvec-runtime/src/features"].map(|f| files(f, &["rs"])).concat()
    {
        let tokens: Vec<_> = parse(&path, &text).into_iter().collect();
        let macros = tokens.windows(4).filter(|window| is_word(&window[0], "macro_rules"));
        bodies.extend(macros.map(|window| TokenStream::from(window[3].clone())));
    }
    bodies
}

/// The public functions and constants in the macros of the template.
fn declared() -> BTreeSet<String> {
    let mut declared = BTreeSet::new();
    for body in template() {
        let words = words(body);
        for start in (0..words.len()).filter(|at| words[*at] == "pub") {
            let mut item = words[start + 1..].iter().skip_while(|word| ["const", "unsafe", "fn"].contains(&&***word));
            // `names.rs` defines functions of names that it is given, which are no methods.
            declared.extend(item.next().filter(|word| *word != "$").cloned());
        }
    }
    declared
}

/// The names of parameters of functions, and of variables.
fn bound(tokens: &TokenStream) -> Vec<String> {
    let tokens: Vec<_> = tokens.clone().into_iter().collect();
    let mut names = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        if is_word(token, "fn") {
            let parameters = tokens[at..].iter().find(|token| is_group(token, Delimiter::Parenthesis));
            let words = parameters.map_or_else(Vec::new, |group| words(group.clone().into()));
            // A parameter has a `(` or a `,` before its name, and one `:` behind it.
            let starts = words.windows(4).filter(|w| ["(", ","].contains(&&*w[0]) && w[2] == ":" && w[3] != ":");
            names.extend(starts.map(|window| window[1].clone()).filter(|name| !["self", "_"].contains(&&**name)));
        } else if is_word(token, "let") {
            let name = tokens[at + 1..].iter().find(|token| !is_word(token, "mut"));
            names.extend(name.filter(|name| matches!(name, TokenTree::Ident(_))).map(ToString::to_string));
        } else if let TokenTree::Group(group) = token {
            names.extend(bound(&group.stream()));
        }
    }
    names
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

/// The methods with an operation of their name that calls them: `op PushMut { … } => |v| { v.push_mut(…) }`.
fn operations() -> BTreeSet<String> {
    let mut compared = BTreeSet::new();
    for (path, text) in files("tests/model/operations", &["rs"]) {
        let tokens: Vec<_> = parse(&path, &text).into_iter().collect();
        for window in tokens.windows(3).filter(|window| is_word(&window[0], "operations")) {
            let TokenTree::Group(entries) = &window[2] else { continue };
            let entries: Vec<_> = entries.stream().into_iter().collect();
            for entry in entries.split(|token| is_word(token, "op")).skip(1) {
                let name = snake_case(&entry[0].to_string());
                if called(&entry.iter().cloned().collect()).contains(&name) {
                    compared.insert(name);
                }
            }
        }
    }
    compared
}

/// The methods with a body of their name that calls them: `body!(push_mut, |V, T, trace| { … v.push_mut(…) … })`.
fn bodies() -> BTreeSet<String> {
    let mut compared = BTreeSet::new();
    for (path, text) in files("tests/drop_in", &["rs"]) {
        let tokens: Vec<_> = parse(&path, &text).into_iter().collect();
        for window in tokens.windows(3).filter(|window| is_word(&window[0], "body")) {
            let TokenTree::Group(body) = &window[2] else { continue };
            let name = body.stream().into_iter().next().map_or_else(String::new, |name| name.to_string());
            if called(&body.stream()).contains(&name) {
                compared.insert(name);
            }
        }
    }
    compared
}

/// `PushMut` as `push_mut`.
fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
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
