//! Items of every kind under every name that occurs in an expansion, beside declarations.

#[path = "../support/source.rs"]
mod source;

use proc_macro2::{TokenStream, TokenTree};
use source::files;
use std::collections::BTreeSet;

/// What stands beside the items, with `$INTEGRATIONS` for the integrations. It names what it needs by paths from the root.
const DECLARATIONS: &str = "
    #[::smallvec_runtime::small_vec(inline = 2 + 2, macro = declared_literal, impls($INTEGRATIONS))]
    pub type DeclaredStruct = ::core::primitive::u8;

    #[::smallvec_runtime::small_vec(inline = 4, spill = never)]
    #[derive(Copy)]
    pub type DeclaredCopy<'a> = &'a ::core::primitive::str;

    #[::smallvec_runtime::small_vec(len = u8)]
    pub type DeclaredGeneric<T: ::core::clone::Clone, const N: ::core::primitive::usize> = [T; N];

    ::smallvec_runtime::define_smallvec! {
        #[small_vec(impls($INTEGRATIONS))]
        pub struct DeclaredFamily;

        #[small_vec(macro = declared_line)]
        pub type DeclaredLine = [::core::primitive::u8; 4];

        #[small_vec(inline = 2 + 2, layout = compact, max_size = 72)]
        pub type DeclaredCompact<'a> = &'a ::core::primitive::str;

        #[small_vec(spill = never)]
        #[derive(Copy)]
        pub type DeclaredNever<T: ::core::marker::Copy, const N: ::core::primitive::usize> = [T; N];
    }

    pub fn made() -> (DeclaredStruct, DeclaredLine) {
        (declared_literal![1, 2], declared_line![1; 2])
    }
";

/// Returns the source of a module that has one for each kind of item, with types that ask for these integrations. The path is that
/// from the package to the repository.
pub(crate) fn source(repository: &str, integrations: &str) -> String {
    let names = names(repository);
    let declarations = DECLARATIONS.replace("$INTEGRATIONS", integrations);
    let each = |item: fn(&str) -> String| names.iter().map(|name| item(name)).collect::<String>();
    let methods = |receiver: &str, bound: &str| {
        let methods: String = names.iter().map(|name| format!("fn {name}({receiver}, _: ()) {bound} {{}}")).collect();
        format!("trait DeclaredTrait {{ {methods} }} impl<T: ?::core::marker::Sized> DeclaredTrait for T {{}}")
    };
    let modules = [
        ("constants", each(|name| format!("const {name}: () = ();"))),
        ("statics", each(|name| format!("static {name}: () = ();"))),
        ("unit_structs", each(|name| format!("struct {name};"))),
        ("variants", format!("enum DeclaredEnum {{ {} }} use DeclaredEnum::*;", each(|name| format!("{name},")))),
        ("functions", each(|name| format!("fn {name}() {{}}"))),
        ("macros", each(|name| format!("macro_rules! {name} {{ () => {{}} }}"))),
        ("modules", each(|name| format!("mod {name} {{}}"))),
        ("methods_by_value", methods("self", "where Self: ::core::marker::Sized")),
        ("methods_by_reference", methods("&self", "")),
        ("methods_by_mutable_reference", methods("&mut self", "")),
        ("associated_functions", methods("_: ()", "where Self: ::core::marker::Sized")),
    ];
    let modules = modules.map(|(name, items)| format!("pub mod {name} {{\n{items}\n{declarations}}}\n"));
    // All that is said of the items themselves.
    let allowed =
        "dead_code, non_camel_case_types, non_snake_case, non_upper_case_globals, unused_imports, unused_macros";
    format!("#[allow({allowed})]\npub mod namesakes {{\n{}}}\n", modules.concat())
}

/// The names in the macros of the template, and in what the derive crate writes itself.
fn names(repository: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let folders = ["smallvec-runtime/src/template", "smallvec-runtime/src/features", "smallvec-derive/src/expand"];
    for (path, text) in folders.map(|folder| files(&format!("{repository}/{folder}"), &["rs"])).concat() {
        let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
        written(tokens, &mut names);
    }
    assert!(
        ["len", "value", "SmallVector", "storage", "tag", "serializer", "usize"]
            .iter()
            .all(|name| names.contains(*name))
    );
    names
}

/// Collects the names in macros by example and in quotes.
fn written(tokens: TokenStream, names: &mut BTreeSet<String>) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let is_word = |distance: usize, words: &[&str]| {
            at.checked_sub(distance).is_some_and(|place| words.contains(&&*tokens[place].to_string()))
        };
        if is_word(3, &["macro_rules"]) || is_word(2, &["quote", "quote_spanned"]) {
            identifiers(group.stream(), names);
        } else {
            written(group.stream(), names);
        }
    }
}

/// Collects the names that an item of the user's can have. Those that begin with `__SMALLVEC_` are ours.
fn identifiers(tokens: TokenStream, names: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => identifiers(group.stream(), names),
            TokenTree::Ident(name) => {
                let name = name.to_string();
                if !KEYWORDS.contains(&&*name) && !name.starts_with("__SMALLVEC_") {
                    names.insert(name);
                }
            }
            _ => {}
        }
    }
}

/// What no item can be called.
const KEYWORDS: [&str; 38] = [
    "_",
    "as",
    "async",
    "await",
    "const",
    "crate",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "fn",
    "for",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro_rules",
    "match",
    "mod",
    "move",
    "mut",
    "pub",
    "ref",
    "return",
    "self",
    "static",
    "struct",
    "super",
    "trait",
    "true",
    "type",
    "Self",
    "unsafe",
    "use",
    "where",
    "while",
];
