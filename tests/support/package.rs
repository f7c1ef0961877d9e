//! Packages that a test writes and has cargo build.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

/// A package in the folder that cargo gives to tests. All of them share a target directory beside it.
pub(crate) struct Package {
    folder: PathBuf,
}

impl Package {
    /// Writes a package of an edition, with the rest of its manifest. Paths in it begin with `$ROOT`, for
    /// this repository, or with `..`, for the other packages.
    pub(crate) fn new(name: &str, edition: &str, manifest: &str) -> Self {
        let root = env!("CARGO_MANIFEST_DIR");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let head =
            format!("package = {{ name = {name:?}, edition = {edition:?}, publish = false, autobins = false }}\n");
        let manifest = head + "workspace = {}\n" + &manifest.replace("$ROOT", root);
        fs::create_dir_all(&folder).unwrap();
        place(&folder.join("Cargo.toml"), manifest.as_bytes());
        // The same versions as in the repository, and nothing to ask the network for.
        place(&folder.join("Cargo.lock"), &fs::read(Path::new(root).join("Cargo.lock")).unwrap());
        Self { folder }
    }

    /// Returns the path of a file in the package's folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Returns cargo, about to work on the package as if nobody had configured it: what cargo was told for the tests is
    /// not meant for the package.
    pub(crate) fn cargo(&self) -> Command {
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| env!("CARGO").into()));
        for (name, _) in env::vars_os() {
            let told = name.to_str().is_some_and(|name| {
                let flags = ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "RUSTDOCFLAGS", "CARGO_ENCODED_RUSTDOCFLAGS"];
                let wrappers = ["RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER", "CARGO_BUILD_TARGET"];
                flags.contains(&name) || wrappers.contains(&name) || name.starts_with("CARGO_PROFILE_")
            });
            if told {
                cargo.env_remove(name);
            }
        }
        cargo
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.path("../target"))
            .env("CARGO_TERM_COLOR", "never");
        cargo.env("CARGO_NET_OFFLINE", "true");
        cargo
    }

    /// Runs cargo with these arguments, and returns what it printed: in `Err` if it failed.
    pub(crate) fn run(&self, arguments: &[&str]) -> Result<String, String> {
        let output = self.cargo().args(arguments).output().expect("cargo starts");
        let text = [output.stdout, output.stderr].map(|stream| String::from_utf8_lossy(&stream).into_owned()).concat();
        if output.status.success() { Ok(text) } else { Err(text) }
    }
}

/// Writes a file in one step, because a test beside this one, in this process or another, may be reading or writing it.
fn place(path: &Path, content: &[u8]) {
    static DRAFTS: AtomicU32 = AtomicU32::new(0);
    let draft = path.with_extension(format!("{}-{}", process::id(), DRAFTS.fetch_add(1, Ordering::Relaxed)));
    fs::write(&draft, content).unwrap();
    fs::rename(&draft, path).unwrap();
}
