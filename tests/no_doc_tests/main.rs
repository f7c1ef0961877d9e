//! What declarations add to the documentation of the crate that they stand in: text, no doc tests and no warnings.

#[path = "../support/package.rs"]
mod package;

use package::Package;
use std::sync::LazyLock;

/// A crate with a doc test of its own beside declarations of every kind.
static USER: LazyLock<Package> = LazyLock::new(|| package("user"));

fn package(name: &str) -> Package {
    Package::new(name, "2024", &MANIFEST.replace("$NAME", name))
}

const MANIFEST: &str = r#"
[lib]
path = "$ROOT/tests/no_doc_tests/$NAME.rs"

[dependencies.smallvec-runtime]
path = "$ROOT/smallvec-runtime"
features = ["serde", "write", "drain_filter", "drain_keep_rest"]
"#;

#[test]
fn a_declaration_adds_no_doc_test() {
    let text = USER.run(&["test", "--doc"]).unwrap_or_else(|text| panic!("{text}"));
    let counts = text.lines().filter_map(|line| line.strip_prefix("running ")?.split(' ').next()?.parse::<u32>().ok());
    assert_eq!(counts.sum::<u32>(), 1, "{text}");
    assert!(text.contains("- Ids (line"), "{text}");
}

#[test]
fn a_declaration_is_documented_without_a_warning() {
    for arguments in [&["doc", "--no-deps"][..], &["doc", "--no-deps", "--document-private-items"]] {
        let text = USER.run(arguments).unwrap_or_else(|text| panic!("{text}"));
        assert!(!text.contains("warning"), "{text}");
    }
}

#[test]
fn rustdoc_checks_the_docs_of_a_declaration() {
    let source = include_str!("broken_links.rs");
    let mut missing: Vec<_> = source.split("[`").skip(1).filter_map(|rest| rest.split("`]").next()).collect();
    assert_eq!(missing.len(), 6);
    let text = package("broken_links").run(&["doc", "--no-deps"]).unwrap_err();
    let mut errors: Vec<_> =
        text.lines().filter_map(|line| line.strip_prefix("error: unresolved link to `")?.strip_suffix('`')).collect();
    missing.sort_unstable();
    errors.sort_unstable();
    assert_eq!(errors, missing, "{text}");
    // Each is shown where it stands.
    for (line, _) in source.lines().enumerate().filter(|(_, text)| text.contains("[`Missing")) {
        assert!(text.contains(&format!("broken_links.rs:{}:", line + 1)), "line {}: {text}", line + 1);
    }
}
