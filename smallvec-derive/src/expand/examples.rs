//! The examples of the methods. They stand on the one type that the runtime keeps to browse; on a user's type each would be
//! a doc test of the user's crate.

use super::template::text_of_doc;
use proc_macro2::{Group, Ident, Literal, TokenStream, TokenTree};
use quote::quote;
use std::iter::Peekable;

/// One file for each file of methods. The example of a method stands under its name, as `## push`.
const FILES: [&str; 6] = [
    include_str!("examples/construct.md"),
    include_str!("examples/capacity.md"),
    include_str!("examples/element.md"),
    include_str!("examples/bulk.md"),
    include_str!("examples/range.md"),
    include_str!("examples/leave.md"),
];

/// Adds to the docs of each public item of an expansion its example, before the last line if that names the source of the
/// behaviour.
pub(crate) fn insert(expansion: TokenStream) -> TokenStream {
    let mut tokens = Vec::new();
    // Where the example of the next item goes.
    let mut place = 0;
    let mut rest = expansion.into_iter().peekable();
    while let Some(token) = rest.next() {
        match token {
            TokenTree::Group(group) => {
                let line = text_of_doc(group.stream());
                let mut inside = insert(group.stream());
                if let Some(example) = macro_name(&tokens).and_then(|name| find(name.strip_prefix("impl_")?)) {
                    inside.extend(attribute(example));
                }
                let mut group_with_examples = Group::new(group.delimiter(), inside);
                group_with_examples.set_span(group.span());
                tokens.push(group_with_examples.into());
                if let Some(line) = line {
                    // The attribute is two tokens, `#` and `[doc = "…"]`.
                    place = if line.starts_with(" As ") { tokens.len() - 2 } else { tokens.len() };
                }
            }
            TokenTree::Ident(ident) if ident == "pub" => {
                tokens.push(ident.into());
                let name = item_name(&mut rest, &mut tokens);
                if let Some(example) = name.and_then(|name| find(&name.to_string())) {
                    tokens.splice(place..place, attribute(example));
                }
            }
            token => tokens.push(token),
        }
    }
    tokens.into_iter().collect()
}

/// Moves on to the name of a function or a constant: `const unsafe fn name`, `const NAME`.
fn item_name(rest: &mut Peekable<impl Iterator<Item = TokenTree>>, tokens: &mut Vec<TokenTree>) -> Option<Ident> {
    while let Some(TokenTree::Ident(word)) = rest.peek() {
        let word = word.clone();
        tokens.extend(rest.next());
        if !["const", "fn", "unsafe"].iter().any(|keyword| word == keyword) {
            return Some(word);
        }
    }
    None
}

/// The name of the macro that the next group belongs to: `name !`.
fn macro_name(tokens: &[TokenTree]) -> Option<String> {
    match tokens {
        [.., TokenTree::Ident(name), TokenTree::Punct(punct)] if punct.as_char() == '!' => Some(name.to_string()),
        _ => None,
    }
}

/// `#[doc = " # Examples …"]`
fn attribute(example: &str) -> TokenStream {
    // As deep as the lines of a doc comment, and with an empty line before what follows.
    let text: String = ["# Examples", ""].into_iter().chain(example.lines()).map(|line| format!(" {line}\n")).collect();
    let text = Literal::string(&text);
    quote!(#[doc = #text])
}

/// Returns the example of a method.
fn find(name: &str) -> Option<&'static str> {
    sections().find_map(|(heading, text)| (heading == name).then_some(text))
}

/// All examples, with the names of their methods.
fn sections() -> impl Iterator<Item = (&'static str, &'static str)> {
    let sections = FILES.iter().flat_map(|file| file.split("\n## ").skip(1));
    sections.filter_map(|section| section.split_once('\n')).map(|(heading, text)| (heading, text.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{declare_one, expand::expand_in_full};
    use std::collections::BTreeSet;
    use syn::{ImplItem, Item, Visibility};

    /// What the macros of the runtime add.
    const BEHIND_FEATURES: [&str; 1] = ["drain_filter"];

    fn declaration() -> TokenStream {
        declare_one("".parse().unwrap(), "pub type Example<T> = [T; 4];".parse().unwrap(), expand_in_full)
    }

    /// The names of the public methods and constants of an expansion, with their docs.
    fn public_items(expansion: TokenStream) -> Vec<(String, Vec<String>)> {
        fn of_items(items: Vec<Item>, found: &mut Vec<(String, Vec<String>)>) {
            for item in items {
                match item {
                    Item::Const(item) => {
                        let syn::Expr::Block(block) = *item.expr else { continue };
                        for stmt in block.block.stmts {
                            if let syn::Stmt::Item(item) = stmt {
                                of_items(vec![item], found);
                            }
                        }
                    }
                    Item::Impl(item) if item.trait_.is_none() => found.extend(item.items.into_iter().map(of_impl)),
                    _ => {}
                }
            }
        }

        fn of_impl(item: ImplItem) -> (String, Vec<String>) {
            let (name, vis, attrs) = match item {
                ImplItem::Fn(item) => (item.sig.ident, item.vis, item.attrs),
                ImplItem::Const(item) => (item.ident, item.vis, item.attrs),
                _ => panic!("an item of another kind"),
            };
            assert!(matches!(vis, Visibility::Public(_)), "`{name}` is not public");
            let docs = attrs.into_iter().filter_map(|attr| match attr.meta.require_name_value() {
                Ok(meta) if meta.path.is_ident("doc") => text_of_doc(quote!(#meta)),
                _ => None,
            });
            (name.to_string(), docs.collect())
        }

        let file: syn::File = syn::parse2(expansion).expect("the expansion is valid syntax");
        let mut found = Vec::new();
        of_items(file.items, &mut found);
        found
    }

    #[test]
    fn every_method_has_one_example_and_every_example_a_method() {
        let methods = public_items(declaration()).into_iter().map(|(name, _)| name);
        let methods: BTreeSet<_> = methods.chain(BEHIND_FEATURES.map(str::to_owned)).collect();
        let examples: Vec<_> = sections().map(|(name, _)| name.to_owned()).collect();
        let unique: BTreeSet<_> = examples.iter().cloned().collect();
        assert_eq!(unique.len(), examples.len(), "an example stands there twice");
        let missing: Vec<_> = methods.difference(&unique).collect();
        let idle: Vec<_> = unique.difference(&methods).collect();
        assert!(missing.is_empty() && idle.is_empty(), "without an example: {missing:?}; without a method: {idle:?}");
    }

    #[test]
    fn an_example_is_code_that_asserts() {
        for (name, text) in sections() {
            assert!(text.starts_with("```rust\n") && text.ends_with("\n```"), "{name}");
            assert!(text.contains("assert") || text.contains("panic"), "{name}");
            assert!(text.contains(name), "{name} is not in its example");
        }
    }

    #[test]
    fn an_ordinary_declaration_holds_no_code_block() {
        for (name, docs) in public_items(declaration()) {
            assert!(!docs.is_empty(), "{name} has no docs");
            assert!(docs.iter().all(|line| !line.contains("```")), "{name}");
        }
    }

    #[test]
    fn the_example_stands_before_the_source_of_the_behaviour() {
        for (name, docs) in public_items(insert(declaration())) {
            let examples = docs.iter().position(|line| line.contains("```"));
            let source = docs.iter().rposition(|line| line.starts_with(" As "));
            let last = docs.len() - 1;
            assert_eq!(examples, Some(if source == Some(last) { last - 1 } else { last }), "{name}");
        }
    }
}
