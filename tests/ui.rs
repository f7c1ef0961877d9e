//! What users see when a declaration is wrong, and that what is right compiles.

#[path = "support/skipped.rs"]
mod skipped;

use skipped::skipped;
use std::{env, process::Command};

/// The compiler whose wording the `.stderr` files have.
const BLESSED_BY: &str = "rustc 1.95.";

#[test]
fn mistakes_lead_to_their_fix() {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().unwrap().stdout;
    let version = String::from_utf8(version).unwrap();
    if !version.starts_with(BLESSED_BY) {
        skipped(&format!("the messages of tests/ui, which are those of {BLESSED_BY}*, not of {}", version.trim_end()));
        return;
    }
    trybuild::TestCases::new().compile_fail("tests/ui/*/*.rs");
}

#[test]
fn declarations_compile() {
    trybuild::TestCases::new().pass("tests/pass/*.rs");
}
