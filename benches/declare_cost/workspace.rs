//! The temporary workspace, and cargo in it.

use crate::{
    Mode, Subject,
    counter::{self, Counter},
    figure::{Figure, Quantity},
    sources, wrapper,
};
use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant, SystemTime},
};

/// The generated crates, in a folder below the target directory.
pub(crate) struct Workspace {
    root: PathBuf,
    /// How often a source file was edited, which is also the text of the edit.
    edits: u32,
}

impl Workspace {
    /// Writes the crates, `count` types in each; those that are declared ask for the integrations `impls`.
    pub(crate) fn create(count: usize, impls: &[String]) -> Result<Self, String> {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("declare_cost");
        if root.exists() {
            fs::remove_dir_all(&root).map_err(|error| format!("cannot clear {}: {error}", root.display()))?;
        }

        let runtime = repository.join("smallvec-runtime");
        let runtime = runtime.to_str().ok_or_else(|| format!("{} is not UTF-8", runtime.display()))?;
        let manifest = sources::workspace_manifest(runtime, impls);
        write(&root.join("Cargo.toml"), &manifest)?;
        for subject in Subject::ALL {
            let folder = root.join(subject.name());
            write(&folder.join("Cargo.toml"), &sources::manifest(subject))?;
            write(&folder.join("src/lib.rs"), sources::LIB)?;
            write(&folder.join("src/types.rs"), &sources::types(subject, count, impls))?;
        }
        // The same versions as in the repository, and nothing to ask the network for.
        let lock = repository.join("Cargo.lock");
        fs::copy(&lock, root.join("Cargo.lock")).map_err(|error| format!("cannot copy {}: {error}", lock.display()))?;
        Ok(Self { root, edits: 0 })
    }

    /// The folder of it all.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Edits `subject` and returns what cargo then takes, all but the instructions.
    pub(crate) fn measure(&mut self, subject: Subject, mode: Mode) -> Result<Figure, String> {
        let memory = self.root.join("memory");
        let time = self.compile(subject, mode, |cargo| wrapper::watch_memory(cargo, &memory))?;
        let mut figure = Figure::UNKNOWN;
        figure[Quantity::Time] = time.as_secs_f64() * 1e3;
        figure[Quantity::Memory] = wrapper::read_memory(&memory).unwrap_or(f64::NAN);
        if matches!(mode, Mode::Edit) {
            let folder = self.root.join(mode.target()).join("debug/incremental");
            figure[Quantity::Incremental] = newest_session(&folder, subject)
                .and_then(|session| bytes(&session))
                .map_err(|error| format!("cannot read {}: {error}", folder.display()))?
                as f64
                / 1e3;
        }
        Ok(figure)
    }

    /// Edits `subject` and returns how many millions of instructions rustc then takes.
    pub(crate) fn count(&mut self, subject: Subject, mode: Mode, counter: &Counter) -> Result<f64, String> {
        let file = self.root.join("instructions");
        let _ = fs::remove_file(&file);
        self.compile(subject, mode, |cargo| wrapper::count(cargo, counter, &file))?;
        match counter::read(&file) {
            Some(instructions) => Ok(instructions as f64 / 1e6),
            None => Err(format!("{counter} has not counted the instructions of `{}`", subject.name())),
        }
    }

    /// Edits `subject` and returns how long cargo then takes, with what `wrap` has it do beside.
    fn compile(
        &mut self,
        subject: Subject,
        mode: Mode,
        wrap: impl FnOnce(&mut Command) -> Result<(), String>,
    ) -> Result<Duration, String> {
        self.edits += 1;
        let edited = self.root.join(subject.name()).join("src/other.rs");
        write(&edited, &sources::other(self.edits))?;

        let (action, verb) = match mode {
            Mode::Cold | Mode::Edit => ("check", "Checking"),
            Mode::Build => ("build", "Compiling"),
        };
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command
            .args([action, "--color=never", "--package", subject.name()])
            .arg("--target-dir")
            .arg(self.root.join(mode.target()))
            .current_dir(&self.root)
            .env("CARGO_INCREMENTAL", if matches!(mode, Mode::Edit) { "1" } else { "0" });
        wrap(&mut command)?;
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
        Ok(time)
    }
}

/// The folder of the last compilation of `subject`; rustc leaves that of the one before, too.
fn newest_session(incremental: &Path, subject: Subject) -> io::Result<PathBuf> {
    let prefix = format!("{}-", subject.name());
    let mut newest: Option<(SystemTime, PathBuf)> = None;
    for krate in fs::read_dir(incremental)? {
        let krate = krate?;
        if !krate.file_name().to_string_lossy().starts_with(&prefix) {
            continue;
        }
        for session in fs::read_dir(krate.path())? {
            let session = session?;
            let metadata = session.metadata()?;
            if metadata.is_dir()
                && newest.as_ref().is_none_or(|(time, _)| metadata.modified().is_ok_and(|new| new > *time))
            {
                newest = Some((metadata.modified()?, session.path()));
            }
        }
    }
    newest.map(|(_, session)| session).ok_or_else(|| io::ErrorKind::NotFound.into())
}

/// What the files of a folder take together.
fn bytes(folder: &Path) -> io::Result<u64> {
    fs::read_dir(folder)?.map(|file| Ok(file?.metadata()?.len())).sum()
}

/// Writes a file and the folders that it needs.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| fs::write(path, text)).map_err(|error| format!("cannot write {}: {error}", path.display()))
}
