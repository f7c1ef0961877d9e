//! Each stable method of `Vec` has a body.
//!
//! The list is what the documentation of the standard library says, which rustup installs with a toolchain (the component
//! `rust-docs`). After an update of Rust, this writes it anew:
//!
//! ```sh
//! BLESS=1 cargo test --test drop_in methods
//! ```

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

const LIST: &str = include_str!("vec_methods.txt");

/// The stable methods that declared types do not have.
const ABSENT: [&str; 1] = ["into_flattened"];

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
    assert_eq!(missing.collect::<Vec<_>>(), ABSENT, "methods of Vec without a body that calls them");
}

#[test]
fn the_list_is_what_the_documentation_says() {
    let Some(page) = documentation() else {
        eprintln!("skipped: the documentation of the standard library is not installed");
        return;
    };
    let found = format!("{}\n{}\n", version(), stable_methods(&page).join("\n"));
    if env::var_os("BLESS").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/drop_in/vec_methods.txt");
        fs::write(path, found).unwrap();
    } else if LIST.lines().next() == found.lines().next() {
        assert_eq!(found, LIST, "see how to write the list anew in {}", file!());
    } else {
        eprintln!("skipped: the list is of another version");
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
fn stable_methods(page: &str) -> Vec<&str> {
    // What follows are the methods of slices, then the traits.
    let own = page.split("id=\"deref-methods").next().unwrap();
    let methods = own.split("<section id=\"method.").skip(1).filter_map(|method| {
        let (name, rest) = method.split_once('"')?;
        let (_, details) = rest.split_once("</section>")?;
        // The mark stands before the docs.
        let details = details.split("<div class=\"docblock\">").next()?;
        (!details.contains("stab unstable")).then_some(name)
    });
    methods.collect()
}
