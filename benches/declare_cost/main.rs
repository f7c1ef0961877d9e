//! What declaring costs its user: `cargo check` and `cargo build` of a crate of declared types beside a crate of nine-derive
//! structs and one of smallvec's generic type, in turn, best of several rounds, from cold and after an edit elsewhere in the crate.
//! With each type comes one function that uses it.
//!
//! ```text
//! cargo bench --bench declare_cost [-- --types N --rounds N --json PATH]
//! ```
//!
//! The dependencies (runtime, macros, serde, smallvec) are built before anything is timed, and what a crate costs
//! that has the same dependencies and declares nothing is subtracted.

mod memory;
mod options;
mod report;
mod sources;
mod workspace;

use options::Options;
use report::{Figure, Figures, Report};
use std::process::ExitCode;
use workspace::Workspace;

/// The crates that are compared.
#[derive(Clone, Copy)]
enum Subject {
    /// The dependencies alone; subtracted from the others.
    Empty,
    /// Eight-field structs with std's seven derives and serde's two.
    Derives,
    /// Types declared with `#[small_vec]`.
    Declared,
    /// Aliases of `SmallVec<[T; N]>`.
    Generic,
}

impl Subject {
    const ALL: [Self; 4] = [Self::Empty, Self::Derives, Self::Declared, Self::Generic];

    fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Derives => "derives",
            Self::Declared => "declared",
            Self::Generic => "generic",
        }
    }
}

/// The situations in which a user waits for cargo.
#[derive(Clone, Copy)]
enum Mode {
    /// Everything is checked, without incremental compilation.
    Cold,
    /// A function body in another module has changed, with incremental compilation.
    Edit,
    /// Everything is built without optimisation, without incremental compilation.
    Build,
}

impl Mode {
    const ALL: [Self; 3] = [Self::Cold, Self::Edit, Self::Build];

    fn label(self) -> &'static str {
        match self {
            Self::Cold => "cold",
            Self::Edit => "after an edit",
            Self::Build => "build",
        }
    }
}

fn main() -> ExitCode {
    if let Some(status) = memory::run_as_wrapper() {
        return status;
    }
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
    let mut figures: Figures = Default::default();
    eprintln!("building the dependencies, then the first check of each crate");
    // Round 0 fills the incremental caches and is thrown away.
    for round in 0..=options.rounds {
        if round > 0 {
            eprintln!("round {round} of {}", options.rounds);
        }
        for subject in Subject::ALL {
            for mode in Mode::ALL {
                let taken = workspace.run(subject, mode)?;
                if round > 0 {
                    let best = &mut figures[subject as usize][mode as usize];
                    *best = Some(best.map_or(taken, |best: Figure| best.min(taken)));
                }
            }
        }
    }

    let report = Report::new(options, &figures)?;
    print!("{}", report.text());
    if let Some(path) = &options.json {
        workspace::write(path, &report.json())?;
        eprintln!("written: {}", path.display());
    }
    Ok(())
}
