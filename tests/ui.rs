//! What users see when a declaration is wrong, and that what is right compiles.

use std::{env, process::Command};

/// The compiler whose wording the `.stderr` files have.
const BLESSED_BY: &str = "rustc 1.95.";

#[test]
fn mistakes_lead_to_their_fix() {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().unwrap().stdout;
    let version = String::from_utf8(version).unwrap();
    if !version.starts_with(BLESSED_BY) {
        eprintln!("skipped: the expected messages are those of {BLESSED_BY}*, this is {version}");
        return;
    }
    trybuild::TestCases::new().compile_fail("tests/ui/*/*.rs");
}

#[test]
fn declarations_compile() {
    trybuild::TestCases::new().pass("tests/pass/*.rs");
}
