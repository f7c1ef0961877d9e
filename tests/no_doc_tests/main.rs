//! What declarations add to the documentation of the crate that they stand in: text, no doc tests and no warnings.

#[path = "../support/package.rs"]
mod package;

use package::Package;
use std::sync::LazyLock;

/// A crate with a doc test of its own beside declarations of every kind.
static USER: LazyLock<Package> = LazyLock::new(|| Package::new("user", "2024", MANIFEST));

const MANIFEST: &str = r#"
[lib]
path = "$ROOT/tests/no_doc_tests/user.rs"

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
