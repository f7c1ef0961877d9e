//! What declaring costs its user: `cargo check` of a crate of declared types beside a crate of nine-derive
//! structs, in turn, best of several rounds, both from cold and after an edit elsewhere in the crate.
//!
//! ```text
//! cargo bench --bench declare_cost [-- --types N --rounds N --json PATH]
//! ```
//!
//! The dependencies (runtime, macros, serde) are built before anything is timed, and what a crate costs
//! that has the same dependencies and declares nothing is subtracted.

mod options;
mod report;
mod sources;
mod workspace;

use options::Options;
use report::{Report, Times};
use std::{process::ExitCode, time::Duration};
use workspace::Workspace;

/// The crates that are compared.
#[derive(Clone, Copy)]
enum Subject {
    /// The dependencies alone; subtracted from the other two.
    Empty,
    /// Eight-field structs with std's seven derives and serde's two.
    Derives,
    /// Types declared with `#[small_vec]`.
    Declared,
}

impl Subject {
    const ALL: [Self; 3] = [Self::Empty, Self::Derives, Self::Declared];

    fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Derives => "derives",
            Self::Declared => "declared",
        }
    }
}

/// The situations in which a user waits for `cargo check`.
#[derive(Clone, Copy)]
enum Mode {
    /// Everything is checked, without incremental compilation.
    Cold,
    /// A function body in another module has changed, with incremental compilation.
    Edit,
}

impl Mode {
    const ALL: [Self; 2] = [Self::Cold, Self::Edit];

    fn label(self) -> &'static str {
        match self {
            Self::Cold => "cold",
            Self::Edit => "after an edit",
        }
    }
}

fn main() -> ExitCode {
    let options = match Options::from_args() {
        Ok(Some(options)) => options,
        Ok(None) => {
            print!("{}", options::HELP);
            return ExitCode::SUCCESS;
        }
        Err(message) => {
            eprintln!("declare_cost: {message}; see --help");
            return ExitCode::from(2);
        }
    };
    match run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("declare_cost: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<(), String> {
    let mut workspace = Workspace::create(options.types)?;
    let mut times: Times = [[Duration::MAX; Mode::ALL.len()]; Subject::ALL.len()];
    eprintln!("building the dependencies, then the first check of each crate");
    // Round 0 fills the incremental caches and is thrown away.
    for round in 0..=options.rounds {
        if round > 0 {
            eprintln!("round {round} of {}", options.rounds);
        }
        for subject in Subject::ALL {
            for mode in Mode::ALL {
                let taken = workspace.check(subject, mode)?;
                let best = &mut times[subject as usize][mode as usize];
                if round > 0 {
                    *best = taken.min(*best);
                }
            }
        }
    }

    let report = Report::new(options, &times)?;
    print!("{}", report.text());
    if let Some(path) = &options.json {
        workspace::write(path, &report.json())?;
        eprintln!("written: {}", path.display());
    }
    Ok(())
}
