//! How much memory rustc takes: this program stands between it and cargo, which runs it as `RUSTC_WRAPPER`.

use std::{
    env,
    ffi::OsString,
    fs,
    path::Path,
    process::{Command, ExitCode},
};

/// Names the file for the figure, and is how the program knows that cargo runs it.
const FILE: &str = "DECLARE_COST_MEMORY";

/// Has `cargo` write to `file` what rustc takes.
pub(crate) fn watch(cargo: &mut Command, file: &Path) -> Result<(), String> {
    let this = env::current_exe().map_err(|error| format!("this program is nowhere: {error}"))?;
    cargo.env("RUSTC_WRAPPER", this).env(FILE, file);
    Ok(())
}

/// Returns what was written last: the most memory that rustc had, in MB, if the system tells.
pub(crate) fn read(file: &Path) -> Option<f64> {
    fs::read_to_string(file).ok()?.parse().ok()
}

/// Runs rustc and writes down what it took, if cargo has called this program for that.
pub(crate) fn run_as_wrapper() -> Option<ExitCode> {
    let file = env::var_os(FILE)?;
    let mut args = env::args_os().skip(1);
    let rustc = args.next()?;
    let args = args.collect::<Vec<OsString>>();
    let status = Command::new(rustc).args(&args).status();
    // Cargo also asks rustc for its version and the like.
    if args.iter().any(|arg| arg == "--crate-name") {
        if let Some(megabytes) = most_of_children() {
            let _ = fs::write(file, megabytes.to_string());
        }
    }
    Some(match status {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
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
