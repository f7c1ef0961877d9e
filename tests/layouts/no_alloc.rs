//! Vectors that never spill need no allocator: a crate that has none builds with the runtime without its feature `alloc`.

#[path = "../support/package.rs"]
mod package;

use package::Package;

const MANIFEST: &str = r#"
[lib]
path = "$ROOT/tests/layouts/no_alloc/lib.rs"

[features]
spilling = []

[dependencies.smallvec-runtime]
path = "$ROOT/smallvec-runtime"
default-features = false
features = ["derive"]
"#;

#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn a_crate_without_an_allocator_has_vectors_that_never_spill() {
    let package = Package::new("no_alloc", "2024", MANIFEST);
    package.run(&["build"]).unwrap();
    let error = package.run(&["build", "--features", "spilling"]).unwrap_err();
    assert!(error.contains("a vector that spills needs the feature `alloc` of smallvec-runtime"), "{error}");
    assert_eq!(error.matches("error: ").count(), 2, "one error, and that the crate does not build: {error}");
}
