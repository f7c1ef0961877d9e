//! Each stable method of `Vec` has a body; and the lists of its methods and of its impls are complete.
//!
//! The lists are what the documentation of the standard library says, which rustup installs with a toolchain (the component
//! `rust-docs`). After an update of Rust, this writes it anew:
//!
//! ```sh
//! BLESS=1 cargo test --test drop_in methods
//! ```

use crate::skipped::skipped;
use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

const LIST: &str = include_str!("vec_methods.txt");
const IMPLS: &str = include_str!("vec_impls.txt");

const BODIES: [&str; 5] = [
    include_str!("bulk.rs"),
    include_str!("capacity.rs"),
    include_str!("construct.rs"),
    include_str!("element.rs"),
    include_str!("ranges.rs"),
];

/// The names that are listed: all lines but the first, which names the version.
fn listed() -> impl Iterator<Item = &'static str> {
    LIST.lines().skip(1)
}

#[test]
fn each_stable_method_has_a_body() {
    let bodies = BODIES.iter().flat_map(|source| source.split("body!(").skip(1));
    let bodies = bodies.filter_map(|body| body.trim_start().split_once(',')).collect::<Vec<_>>();
    let missing = listed().filter(|method| {
        let calls = [format!(".{method}("), format!("::{method}(")];
        !bodies.iter().any(|(name, body)| name == method && calls.iter().any(|call| body.contains(call)))
    });
    assert_eq!(missing.collect::<Vec<_>>(), [""; 0], "methods of Vec without a body that calls them");
}

#[test]
fn the_lists_are_what_the_documentation_says() {
    let Some(page) = documentation() else {
        skipped("the lists of tests/drop_in, as the documentation of the standard library is not installed");
        return;
    };
    for (name, list, found) in
        [("vec_methods.txt", LIST, stable_methods(&page)), ("vec_impls.txt", IMPLS, impls(&page))]
    {
        let found = format!("{}\n{}\n", version(), found.join("\n"));
        if env::var_os("BLESS").is_some() {
            fs::write(format!("{}/tests/drop_in/{name}", env!("CARGO_MANIFEST_DIR")), found).unwrap();
        } else if list.lines().next() == found.lines().next() {
            assert_eq!(found, list, "see how to write {name} anew in {}", file!());
        } else {
            skipped(&format!("tests/drop_in/{name}, which is of another version"));
        }
    }
}

fn rustc(argument: &[&str]) -> String {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    String::from_utf8(Command::new(rustc).args(argument).output().unwrap().stdout).unwrap()
}

/// Returns the version without the hash: `rustc 1.95.0`.
fn version() -> String {
    rustc(&["--version"]).split(" (").next().unwrap().to_owned()
}

/// Returns the page of `Vec`, if it is installed.
fn documentation() -> Option<String> {
    let sysroot = PathBuf::from(rustc(&["--print", "sysroot"]).trim_end());
    fs::read_to_string(sysroot.join("share/doc/rust/html/std/vec/struct.Vec.html")).ok()
}

/// Returns the names of `Vec`'s own methods on that page, in their order, but for those that are marked as unstable.
fn stable_methods(page: &str) -> Vec<String> {
    // What follows are the methods of slices, then the traits.
    let own = page.split("id=\"deref-methods").next().unwrap();
    let methods = own.split("<section id=\"method.").skip(1).filter_map(|method| {
        let (name, rest) = method.split_once('"')?;
        let (_, details) = rest.split_once("</section>")?;
        // The mark stands before the docs.
        let details = details.split("<div class=\"docblock\">").next()?;
        (!details.contains("stab unstable")).then(|| name.to_owned())
    });
    methods.collect()
}

/// Returns the heads of the impls of traits on that page that are written for `Vec`, in their order.
fn impls(page: &str) -> Vec<String> {
    let traits = page.split("id=\"trait-implementations-list\"").nth(1).unwrap();
    let traits = traits.split("id=\"synthetic-implementations-list\"").next().unwrap();
    let heads = traits.split("<section id=\"impl-").skip(1).filter_map(|section| {
        let (_, head) = section.split_once("<h3 class=\"code-header\">")?;
        let (head, _) = head.split_once("</h3>")?;
        Some(text(head))
    });
    heads.collect()
}

/// Returns what one reads of a piece of a page.
fn text(html: &str) -> String {
    let mut text = String::new();
    for piece in html.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, after)| after));
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").replace("where", " where ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
