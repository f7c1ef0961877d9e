//! What declarations add to the documentation of the crate that they stand in: text, no doc tests and no warnings.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::{env, fs};

/// A crate with a doc test of its own beside declarations of every kind.
const SOURCE: &str = r#"//! Declared types.
#![deny(missing_docs, rustdoc::all)]

use smallvec_runtime::{define_smallvec, small_vec};

/// ```
/// let ids: user::Ids = [1, 2, 3].into();
/// assert_eq!(ids, [1, 2, 3]);
/// ```
#[small_vec(inline = 4)]
pub type Ids = u32;

#[small_vec(inline = 4)]
pub type Bytes = u8;

define_smallvec! {
    /// The fields of a line.
    pub type Fields<'a> = [&'a str; 8];
    pub type Grid<T: Copy, const N: usize> = [T; N];
}

#[small_vec(inline = 2)]
type Private = String;

/// Declares a type of its own.
pub fn count() -> usize {
    #[small_vec(inline = 2)]
    type Local = Private;
    Local::new().len()
}
"#;

/// The folder of the crate, with the versions of the workspace's lock file, so that nothing is downloaded.
static CRATE: LazyLock<PathBuf> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no_doc_tests");
    let manifest = format!(
        "[package]\nname = \"user\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies.smallvec-runtime]\npath = {:?}\n\
         features = [\"serde\", \"write\", \"drain_filter\", \"drain_keep_rest\"]\n",
        root.join("smallvec-runtime")
    );
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::write(folder.join("src/lib.rs"), SOURCE).unwrap();
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    folder
});

/// Runs cargo in the crate and returns what it printed.
#[track_caller]
fn cargo(arguments: &[&str]) -> String {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // What cargo was told for the tests is not meant for this crate.
    for name in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_ENCODED_RUSTDOCFLAGS", "CARGO_BUILD_TARGET"] {
        cargo.env_remove(name);
    }
    let cargo = cargo.args(arguments).arg("--offline").current_dir(&*CRATE);
    let output = cargo.env("CARGO_TARGET_DIR", CRATE.join("target")).env("RUSTDOCFLAGS", "-Dwarnings").output();
    let output = output.expect("cargo starts");
    let text = [output.stdout, output.stderr].map(|stream| String::from_utf8(stream).expect("cargo prints UTF-8"));
    let text = text.concat();
    assert!(output.status.success(), "{text}");
    text
}

#[test]
fn a_declaration_adds_no_doc_test() {
    let text = cargo(&["test", "--doc"]);
    let counts = text.lines().filter_map(|line| line.strip_prefix("running ")?.split(' ').next()?.parse::<u32>().ok());
    assert_eq!(counts.sum::<u32>(), 1, "{text}");
    assert!(text.contains("- Ids (line"), "{text}");
}

#[test]
fn a_declaration_is_documented_without_a_warning() {
    for arguments in [&["doc", "--no-deps"][..], &["doc", "--no-deps", "--document-private-items"]] {
        let text = cargo(arguments);
        assert!(!text.contains("warning"), "{text}");
    }
}
