//! Tells the crate whether the feature `may_dangle` can do anything: only nightly compilers know the attribute.

use std::env;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=RUSTC_BOOTSTRAP");
    println!("cargo::rustc-check-cfg=cfg(may_dangle)");
    if env::var_os("CARGO_FEATURE_MAY_DANGLE").is_some() && is_nightly() {
        println!("cargo::rustc-cfg=may_dangle");
    }
}

fn is_nightly() -> bool {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output();
    env::var_os("RUSTC_BOOTSTRAP").is_some_and(|value| value == "1")
        || version.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).contains("nightly"))
}
