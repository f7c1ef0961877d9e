//! What rustc takes: this program stands between it and cargo, which runs it as `RUSTC_WRAPPER`, and looks at the crate that
//! cargo was asked for, not at its dependencies.

use crate::counter::{self, Counter};
use std::{
    env,
    ffi::{OsStr, OsString},
    fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

/// Names the file for the memory.
const MEMORY: &str = "DECLARE_COST_MEMORY";
/// Names the counter, if instructions are to be counted.
const COUNTER: &str = "DECLARE_COST_COUNTER";

/// Has `cargo` write to `file` how much memory rustc takes.
pub(crate) fn watch_memory(cargo: &mut Command, file: &Path) -> Result<(), String> {
    wrap(cargo)?.env(MEMORY, file);
    Ok(())
}

/// Has `cargo` write to `file` how many instructions rustc takes.
pub(crate) fn count(cargo: &mut Command, counter: &Counter, file: &Path) -> Result<(), String> {
    wrap(cargo)?.env(COUNTER, counter.to_env()).env(counter::FILE, file);
    Ok(())
}

fn wrap(cargo: &mut Command) -> Result<&mut Command, String> {
    let this = env::current_exe().map_err(|error| format!("this program is nowhere: {error}"))?;
    Ok(cargo.env("RUSTC_WRAPPER", this))
}

/// Returns what was written last: the most memory that rustc had, in MB, if the system tells.
pub(crate) fn read_memory(file: &Path) -> Option<f64> {
    fs::read_to_string(file).ok()?.parse().ok()
}

/// Runs rustc and writes down what it took, if cargo has called this program for that.
pub(crate) fn run() -> Option<ExitCode> {
    let (memory, counter) = (env::var_os(MEMORY), env::var_os(COUNTER));
    if memory.is_none() && counter.is_none() {
        return None;
    }
    let mut args = env::args_os().skip(1);
    let rustc = args.next()?;
    // Neither the dependencies nor what cargo asks rustc about itself.
    let is_measured = env::var_os("CARGO_PRIMARY_PACKAGE").is_some();
    let mut command = match (counter, env::var_os(counter::FILE)) {
        (Some(counter), Some(file)) if is_measured => {
            Counter::from_env(counter).command(&behind_rustup(rustc), file.as_ref())
        }
        _ => Command::new(rustc),
    };
    let status = command.args(args).status();
    if let (Some(file), true, Some(megabytes)) = (memory, is_measured, most_of_children()) {
        let _ = fs::write(file, megabytes.to_string());
    }
    Some(match status {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

/// The compiler itself. rustup's `rustc` starts it as another program, which qemu would not see.
fn behind_rustup(rustc: OsString) -> OsString {
    let beside = |sysroot: &[u8]| -> Option<PathBuf> {
        let path = Path::new(std::str::from_utf8(sysroot).ok()?.trim_end()).join("bin/rustc");
        path.exists().then_some(path)
    };
    let output = Command::new(&rustc).args([OsStr::new("--print"), OsStr::new("sysroot")]).output();
    output.ok().and_then(|output| beside(&output.stdout)).map_or(rustc, PathBuf::into_os_string)
}

/// The most memory that a process had which this one has waited for.
#[cfg(unix)]
fn most_of_children() -> Option<f64> {
    use nix::sys::resource::{UsageWho, getrusage};

    // In kB, but for macOS, where it is in bytes.
    let unit = if cfg!(target_os = "macos") { 1.0 } else { 1024.0 };
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).ok()?;
    Some(usage.max_rss() as f64 * unit / 1e6)
}

#[cfg(not(unix))]
fn most_of_children() -> Option<f64> {
    None
}
