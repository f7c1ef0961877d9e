//! "`no_std` Support".

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The reference's example, and a panic handler, which may be there once only: it is an error when `std` is linked too.
const SOURCE: &str = r#"
#![no_std]
#![forbid(unsafe_code)]
#![deny(warnings)]
//! Documented.
extern crate alloc;

use smallvec_runtime::{define_smallvec, small_vec, smallvec, smallvec_inline};

define_smallvec! {
    type Buffer = [u8; 32];
    /// Documented.
    pub type Names = [alloc::string::String; 2];
}

#[small_vec(inline = 3)]
type Ints = i32;

/// Documented.
pub fn greeting() -> alloc::vec::Vec<u8> {
    let mut v = Buffer::new();
    v.extend_from_slice(b"Hello, embedded world!");
    v.into_vec()
}

/// Documented.
pub fn sum() -> i32 {
    const THREE: Ints = smallvec_inline!(Ints; 1, 2, 3);
    let mut ints: Ints = smallvec![4; 5];
    ints.extend(THREE);
    ints.iter().sum()
}

#[panic_handler]
fn halt(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
"#;

/// Checks a crate of that source and of those features of the runtime.
fn check(name: &str, features: &[&str]) -> Output {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("no_std").join(name);
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::write(folder.join("src/lib.rs"), SOURCE).unwrap();
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let runtime = root.join("smallvec-runtime");
    let manifest = format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n\
         [dependencies.smallvec-runtime]\npath = {runtime:?}\nfeatures = {features:?}\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--target-dir"])
        .arg(folder.parent().unwrap().join("target"))
        .current_dir(folder)
        // What a run under a sanitizer or for another target sets is not meant for this.
        .env_remove("CARGO_BUILD_TARGET")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("RUSTFLAGS")
        .output()
        .unwrap()
}

#[test]
fn the_default_features_need_no_std() {
    let output = check("default", &[]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn serde_needs_no_std() {
    let output = check("serde", &["serde"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn write_is_the_feature_that_needs_std() {
    let output = check("write", &["write"]);
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(message.contains("E0152") && message.contains("panic_impl"), "{message}");
}
