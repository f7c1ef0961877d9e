//! "`no_std` Support".

#[path = "../support/package.rs"]
mod package;

use package::Package;

/// Checks a crate with these features of the runtime.
fn check(name: &str, features: &str) -> Result<String, String> {
    Package::new(name, "2024", &MANIFEST.replace("$FEATURES", features)).run(&["check"])
}

const MANIFEST: &str = r#"
[lib]
path = "$ROOT/tests/reference/no_std/lib.rs"

[dependencies.smallvec-runtime]
path = "$ROOT/smallvec-runtime"
features = [$FEATURES]
"#;

#[test]
fn the_default_features_need_no_std() {
    check("no_std", "").unwrap_or_else(|text| panic!("{text}"));
}

#[test]
fn serde_needs_no_std() {
    check("no_std_serde", "\"serde\"").unwrap_or_else(|text| panic!("{text}"));
}

#[test]
fn write_is_the_feature_that_needs_std() {
    let message = check("no_std_write", "\"write\"").unwrap_err();
    assert!(message.contains("E0152") && message.contains("panic_impl"), "{message}");
}
