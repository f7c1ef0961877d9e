//! Reads the input of an example and names the place of a mistake in it.

use std::fmt::Display;
use std::io::Read;
use std::path::Path;
use std::{fs, io};

use crate::program::Result;

/// A text and where it came from.
pub(crate) struct Input {
    name: String,
    /// All of the text.
    pub(crate) text: String,
}

impl Input {
    /// Reads the file at `path`, or standard input when the path is `-`.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or is not UTF-8.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let (name, bytes) = if path == Path::new("-") {
            let mut bytes = Vec::new();
            let result = io::stdin().lock().read_to_end(&mut bytes);
            ("<stdin>".to_owned(), result.map(|_| bytes))
        } else {
            (path.display().to_string(), fs::read(path))
        };
        let bytes = bytes.map_err(|error| format!("cannot read {name}: {error}"))?;
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Self { name, text }),
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(&error.as_bytes()[..valid]).into_owned();
                Self { name, text }.error_at(valid, "not UTF-8")
            }
        }
    }

    /// An error about what stands at this byte of the text: `path:line: message`.
    pub(crate) fn error_at<T>(&self, offset: usize, message: impl Display) -> Result<T> {
        let before = &self.text.as_bytes()[..offset.min(self.text.len())];
        let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
        Err(format!("{}:{line}: {message}", self.name).into())
    }
}
