//! What counts the instructions of a program: perf where the machine lets it, else qemu-user with the plugin `count.c`.

use std::{
    env,
    ffi::{OsStr, OsString},
    fmt, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Names the file for the number; the plugin reads it, too.
pub(crate) const FILE: &str = "DECLARE_COST_COUNT";

/// What may be asked for.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Choice {
    /// Whichever works
    Auto,
    /// The counters of the processor
    Perf,
    /// qemu-user with a plugin, which takes rustc 15 times as long, and 3 seconds
    Qemu,
    /// No instructions are counted
    None,
}

pub(crate) enum Counter {
    Perf,
    /// The compiled plugin.
    Qemu(PathBuf),
}

impl Counter {
    /// Finds the counter that was chosen and tries it, or says why there is none. `folder` is for the plugin.
    pub(crate) fn find(choice: Choice, folder: &Path) -> Result<Self, String> {
        match choice {
            Choice::Perf => Self::perf(folder),
            Choice::Qemu => Self::qemu(folder),
            Choice::Auto => {
                Self::perf(folder).or_else(|perf| Self::qemu(folder).map_err(|qemu| format!("{perf}; {qemu}")))
            }
            Choice::None => Err("not asked for".into()),
        }
    }

    fn perf(folder: &Path) -> Result<Self, String> {
        Self::Perf.tried(folder).map_err(|error| format!("perf: {error}"))
    }

    /// Compiles the plugin for the interface that this qemu has: 1 until qemu 8, later ones take 2.
    fn qemu(folder: &Path) -> Result<Self, String> {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/declare_cost/count.c");
        let mut result = Err(String::new());
        for version in 1..=2 {
            // A name of its own: a library that was loaded must not change.
            let plugin = folder.join(format!("count{version}.so"));
            let mut cc = Command::new(env::var_os("CC").unwrap_or_else(|| "cc".into()));
            cc.args(["-O2", "-shared", "-fPIC", &format!("-DPLUGIN_VERSION={version}"), "-o"])
                .arg(&plugin)
                .arg(&source);
            output(&mut cc)?;
            result = Self::Qemu(plugin).tried(folder).map_err(|error| format!("qemu-user: {error}"));
            if result.is_ok() {
                break;
            }
        }
        result
    }

    /// Counts this program as it prints its help.
    fn tried(self, folder: &Path) -> Result<Self, String> {
        let file = folder.join("trial");
        let this = env::current_exe().map_err(|error| format!("this program is nowhere: {error}"))?;
        let mut command = self.command(this.as_os_str(), &file);
        command.arg("--help").env(FILE, &file);
        output(&mut command)?;
        read(&file).map(|_| self).ok_or_else(|| "it counts nothing on this machine".into())
    }

    /// `program`, counted, with the number to be written to `file`, which [`FILE`] must name in its environment.
    pub(crate) fn command(&self, program: &OsStr, file: &Path) -> Command {
        let mut command;
        match self {
            Self::Perf => {
                command = Command::new("perf");
                command.args(["stat", "-x", ",", "-e", "instructions:u", "-o"]).arg(file).arg("--");
            }
            Self::Qemu(plugin) => {
                command = Command::new(format!("qemu-{}", env::consts::ARCH));
                command.arg("-plugin").arg(plugin);
            }
        }
        command.arg(program);
        command
    }

    /// As the value of an environment variable.
    pub(crate) fn to_env(&self) -> OsString {
        match self {
            Self::Perf => "perf".into(),
            Self::Qemu(plugin) => plugin.into(),
        }
    }

    pub(crate) fn from_env(value: OsString) -> Self {
        if value == "perf" { Self::Perf } else { Self::Qemu(value.into()) }
    }
}

impl fmt::Display for Counter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Perf => "perf",
            Self::Qemu(_) => "qemu-user",
        })
    }
}

/// Returns what a counter wrote: a bare number, or perf's lines, which begin with one, in processors with
/// different cores one for each kind.
pub(crate) fn read(file: &Path) -> Option<u64> {
    let text = fs::read_to_string(file).ok()?;
    let numbers = text.lines().filter_map(|line| line.split(',').next()?.parse::<u64>().ok());
    Some(numbers.sum()).filter(|&total| total > 0)
}

/// Runs `command` to its end, quietly.
fn output(command: &mut Command) -> Result<(), String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("{program} does not run ({error})"))?;
    if output.status.success() {
        return Ok(());
    }
    let log = String::from_utf8_lossy(&output.stderr);
    Err(format!("{program} fails ({})", log.lines().next().unwrap_or("without a word")))
}
