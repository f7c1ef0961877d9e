//! The packages in tests/integrations, each integration beside its real crate, and in tests/recipes, the code of docs/recipes.md. Each
//! is a workspace of its own, as its manifest says.

#[path = "support/skipped.rs"]
mod skipped;

use skipped::skipped;
use std::{env, process::Command};

#[test]
fn each_integration_does_what_its_crate_expects() {
    if minor_version() < 88 {
        skipped("tests/integrations, whose crates need Rust 1.88");
        return;
    }
    test_package("integrations", &[]);
}

#[test]
fn recipes_compile_and_run() {
    if minor_version() < 95 {
        skipped("docs/recipes.md, whose crates need Rust 1.95");
        return;
    }
    // What uses Python is not run. So pyo3 needs neither an interpreter nor a library to link.
    test_package("recipes", &[("PYO3_NO_PYTHON", "1"), ("PYO3_BUILD_EXTENSION_MODULE", "1")]);
}

/// Runs the tests of the package in a folder of `tests`.
fn test_package(name: &str, variables: &[(&str, &str)]) {
    let status = Command::new(env::var_os("CARGO").unwrap_or_else(|| env!("CARGO").into()))
        .args(["test", "--locked", "--manifest-path", &format!("tests/{name}/Cargo.toml")])
        .env("CARGO_TARGET_DIR", format!("{}/{name}", env!("CARGO_TARGET_TMPDIR")))
        .envs(variables.iter().copied())
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status()
        .expect("cargo starts");
    assert!(status.success(), "the tests of tests/{name} fail");
}

/// Returns `y` of rustc's version `1.y.z`.
fn minor_version() -> u32 {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().unwrap().stdout;
    let version = String::from_utf8(version).unwrap();
    version.split('.').nth(1).and_then(|minor| minor.parse().ok()).expect("rustc says its version")
}
