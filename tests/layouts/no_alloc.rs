//! Vectors that never spill need no allocator: a crate that has none builds with the runtime without its feature `alloc`.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// Writes the crate that stands in `no_alloc`, and returns its folder.
fn write() -> PathBuf {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no_alloc");
    let manifest = format!(
        "[package]\n\
         name = \"no_alloc\"\n\
         edition = \"2024\"\n\
         [features]\n\
         spilling = []\n\
         [dependencies.smallvec-runtime]\n\
         path = {:?}\n\
         default-features = false\n\
         features = [\"derive\"]\n\
         [workspace]\n",
        repository.join("smallvec-runtime")
    );
    fs::create_dir_all(root.join("src")).unwrap();
    fs::write(root.join("Cargo.toml"), manifest).unwrap();
    fs::write(root.join("src/lib.rs"), include_str!("no_alloc/lib.rs")).unwrap();
    // The same versions as in the repository, and nothing to ask the network for.
    fs::copy(repository.join("Cargo.lock"), root.join("Cargo.lock")).unwrap();
    root
}

/// Builds the crate and returns what cargo says if it fails.
fn build(root: &Path, features: &str) -> Result<(), String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["build", "--offline", "--color=never", "--features", features, "--target-dir"])
        .arg(root.join("target"))
        .current_dir(root)
        .output()
        .unwrap();
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}

#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn a_crate_without_an_allocator_has_vectors_that_never_spill() {
    let root = write();
    build(&root, "").unwrap();
    let error = build(&root, "spilling").unwrap_err();
    assert!(error.contains("a vector that spills needs the feature `alloc` of smallvec-runtime"), "{error}");
    assert_eq!(error.matches("error: ").count(), 2, "one error, and that the crate does not build: {error}");
}
