//! Shows the profile of a program: the tables, and a picture of each type with the histogram of its lengths and what other
//! capacities would have cost.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use smallvec_runtime::profile::{self, Report};

use input::Input;
use program::Result;

#[path = "../order_book/book.rs"]
mod book;
mod chart;
#[allow(dead_code, reason = "the format of a feed is explained by the example that reads one")]
#[path = "../common/feed.rs"]
mod feed;
#[path = "../common/input.rs"]
mod input;
#[path = "../dependency_tree/lock_file.rs"]
mod lock_file;
#[path = "../common/program.rs"]
mod program;
mod programs;
#[path = "../common/progress.rs"]
mod progress;

/// Index of a package.
type NodeId = u32;

/// Show how long the small vectors of a program get, and which inline capacity follows from that.
///
/// Reads a profile that `smallvec_runtime::profile::Guard` has written. Without one, it runs an order
/// book, a dependency tree and a tokenizer, and shows theirs.
#[derive(Parser)]
#[command(name = "spill_profile", verbatim_doc_comment)]
struct Arguments {
    /// The profile, `-` for standard input
    #[arg(value_name = "PROFILE.json")]
    path: Option<PathBuf>,
    /// Draw the histograms and the cost of other capacities
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
    /// Write the profile as JSON
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    program::run(|out| {
        let report = match &arguments.path {
            Some(path) => {
                let input = Input::read(path)?;
                Report::from_json(&input.text).map_err(|error| format!("{}: {error}", path.display()))?
            }
            None => {
                programs::run(out)?;
                profile::report()
            }
        };
        write!(out, "{report}")?;
        if let Some(path) = &arguments.svg {
            write_file(path, chart::draw(&report)?)?;
        }
        if let Some(path) = &arguments.json {
            write_file(path, report.to_json())?;
        }
        Ok(())
    })
}

fn write_file(path: &Path, text: String) -> Result {
    fs::write(path, text).map_err(|error| format!("cannot write {}: {error}", path.display()).into())
}
