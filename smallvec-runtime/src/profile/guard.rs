//! A profile in a file.

use super::report;
use std::path::PathBuf;
use std::{eprintln, fs};

/// Writes the [report](report) to a file, as [JSON](super::Report::to_json), when it goes out of scope.
///
/// Made at the start of `main` and kept until its end, it writes what the program has done, also when a panic unwinds. A program that
/// ends by [`std::process::exit`] or by a signal drops nothing, and writes nothing. If the file cannot be written, a line on standard
/// error says why.
///
/// It needs the feature `std`.
///
/// # Examples
///
/// ```
/// use smallvec_runtime::profile::{Guard, Report};
/// # let path = std::env::temp_dir().join(format!("smallvec-profile-{}.json", std::process::id()));
///
/// let guard = Guard::new(&path);
/// // … the program …
/// drop(guard);
/// assert!(Report::from_json(&std::fs::read_to_string(&path)?).is_ok());
/// # std::fs::remove_file(path)?;
/// # Ok::<_, std::io::Error>(())
/// ```
#[derive(Debug)]
#[must_use = "the file is written when the guard goes out of scope"]
pub struct Guard {
    path: PathBuf,
}

impl Guard {
    /// Makes a guard that writes to this file, which it replaces if it is there.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        if let Err(error) = fs::write(&self.path, report().to_json()) {
            eprintln!("the profile cannot be written to {}: {error}", self.path.display());
        }
    }
}
