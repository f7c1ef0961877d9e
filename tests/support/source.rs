//! Sources, for the tests that read ours.

use std::fs;
use std::path::Path;

/// Reads the files of a folder of the package and of those inside, by their paths in the package, sorted.
pub(crate) fn files(folder: &str, extensions: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{folder}/{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            found.extend(files(&path, extensions));
        } else if path.rsplit('.').next().is_some_and(|extension| extensions.contains(&extension)) {
            let text = fs::read_to_string(entry.path()).unwrap_or_else(|error| panic!("{path}: {error}"));
            found.push((path, text));
        }
    }
    found.sort();
    found
}
