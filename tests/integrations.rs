//! The package in tests/integrations: each integration beside its real crate. It is a workspace of its own, as its manifest says.

use std::{env, process::Command};

#[test]
fn each_integration_does_what_its_crate_expects() {
    let status = Command::new(env::var_os("CARGO").unwrap_or_else(|| env!("CARGO").into()))
        .args(["test", "--locked", "--manifest-path", "tests/integrations/Cargo.toml"])
        .env("CARGO_TARGET_DIR", concat!(env!("CARGO_TARGET_TMPDIR"), "/integrations"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status()
        .expect("cargo starts");
    assert!(status.success(), "the tests of tests/integrations fail");
}
