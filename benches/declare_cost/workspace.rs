//! The temporary workspace, and cargo in it.

use crate::{Figure, Mode, Subject, memory, sources};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

/// The generated crates, in a folder below the target directory.
pub(crate) struct Workspace {
    root: PathBuf,
    /// How often a source file was edited, which is also the text of the edit.
    edits: u32,
}

impl Workspace {
    /// Writes the crates, `count` types in each.
    pub(crate) fn create(count: usize) -> Result<Self, String> {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("declare_cost");
        if root.exists() {
            fs::remove_dir_all(&root).map_err(|error| format!("cannot clear {}: {error}", root.display()))?;
        }

        let runtime = repository.join("smallvec-runtime");
        let runtime = runtime.to_str().ok_or_else(|| format!("{} is not UTF-8", runtime.display()))?;
        let manifest = sources::workspace_manifest(runtime);
        write(&root.join("Cargo.toml"), &manifest)?;
        for subject in Subject::ALL {
            let folder = root.join(subject.name());
            write(&folder.join("Cargo.toml"), &sources::manifest(subject))?;
            write(&folder.join("src/lib.rs"), sources::LIB)?;
            write(&folder.join("src/types.rs"), &sources::types(subject, count))?;
        }
        // The same versions as in the repository, and nothing to ask the network for.
        let lock = repository.join("Cargo.lock");
        fs::copy(&lock, root.join("Cargo.lock")).map_err(|error| format!("cannot copy {}: {error}", lock.display()))?;
        Ok(Self { root, edits: 0 })
    }

    /// Edits `subject` and returns what cargo then takes.
    pub(crate) fn run(&mut self, subject: Subject, mode: Mode) -> Result<Figure, String> {
        self.edits += 1;
        let edited = self.root.join(subject.name()).join("src/other.rs");
        write(&edited, &sources::other(self.edits))?;

        let (action, verb, target, incremental) = match mode {
            Mode::Cold => ("check", "Checking", "target-cold", "0"),
            Mode::Edit => ("check", "Checking", "target-incremental", "1"),
            Mode::Build => ("build", "Compiling", "target-build", "0"),
        };
        let memory = self.root.join("memory");
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command
            .args([action, "--color=never", "--package", subject.name()])
            .arg("--target-dir")
            .arg(self.root.join(target))
            .current_dir(&self.root)
            .env("CARGO_INCREMENTAL", incremental);
        memory::watch(&mut command, &memory)?;
        let start = Instant::now();
        let output = command.output().map_err(|error| format!("cannot run {command:?}: {error}"))?;
        let time = start.elapsed();

        let log = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() {
            let name = subject.name();
            return Err(format!("cargo {action} of the crate `{name}` fails:\n{log}"));
        }
        // What cargo takes for fresh would be measured as free.
        if !log.contains(&format!("{verb} {} ", subject.name())) {
            return Err(format!("{command:?} did not compile the crate again:\n{log}"));
        }
        Ok(Figure { milliseconds: time.as_secs_f64() * 1e3, megabytes: memory::read(&memory).unwrap_or(f64::NAN) })
    }
}

/// Writes a file and the folders that it needs.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| fs::write(path, text)).map_err(|error| format!("cannot write {}: {error}", path.display()))
}
