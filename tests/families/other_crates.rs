//! A crate without `std` declares a family; another uses its members, and adds members of its own.

#[path = "../support/package.rs"]
mod package;

use package::Package;

const MANIFEST: &str = r#"
[lib]
path = "$ROOT/tests/families/package/library.rs"

[[bin]]
name = "user"
path = "$ROOT/tests/families/package/user.rs"

[dependencies.smallvec-runtime]
path = "$ROOT/smallvec-runtime"
"#;

#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn another_crate_uses_a_family() {
    let text = Package::new("families", "2024", MANIFEST).run(&["run"]).unwrap_or_else(|text| panic!("{text}"));
    assert!(!text.contains("warning"), "{text}");
}
