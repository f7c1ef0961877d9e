//! What a run leaves out.

use std::env;
use std::fs::OpenOptions;
use std::io::Write;

/// Says that a test, or a part of it, is skipped: in its output, which nobody sees, as the test passes, and in the file that is
/// named by `SKIPPED_TESTS`, if there is one.
pub(crate) fn skipped(what: &str) {
    eprintln!("skipped: {what}");
    if let Some(path) = env::var_os("SKIPPED_TESTS") {
        let file = OpenOptions::new().create(true).append(true).open(path);
        file.and_then(|mut file| writeln!(file, "{what}")).expect("the file that SKIPPED_TESTS names can be written");
    }
}
