//! What declaring costs its user: `cargo check` and `cargo build` of a crate of declared types, and of a family of them, beside
//! a crate of nine-derive structs and one of smallvec's generic type, from cold and after an edit elsewhere in the crate. Measured are
//! cargo's time, in turn, best of several rounds, rustc's memory and incremental data, and rustc's instructions, which repeat.
//! With each type comes one function that uses it.
//!
//! ```text
//! cargo bench --bench declare_cost [-- --types N --rounds N --json PATH --count auto|perf|qemu|none
//!                                      --only cold,edit,build --subjects declared,family,generic --impls serde,rayon --check]
//! ```
//!
//! The dependencies (runtime, macros, serde, smallvec) are built before anything is measured, and what a crate costs
//! that has the same dependencies and declares nothing is subtracted.

mod counter;
mod figure;
mod options;
mod report;
mod sources;
mod workspace;
mod wrapper;

use clap::Parser as _;
use counter::{Choice, Counter};
use figure::{Figure, Quantity};
use options::Options;
use report::{Figures, Report};
use std::process::ExitCode;
use workspace::Workspace;

/// The crates that are compared.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Subject {
    /// The dependencies alone; subtracted from the others.
    #[value(skip)]
    Empty,
    /// Eight-field structs with std's seven derives and serde's two
    Derives,
    /// Types declared with `#[small_vec]`, structs of their own
    Declared,
    /// Lines of one `define_smallvec!` with a `struct`
    Family,
    /// Aliases of smallvec's `SmallVec<[T; N]>`
    Generic,
}

impl Subject {
    const ALL: [Self; 5] = [Self::Empty, Self::Derives, Self::Declared, Self::Family, Self::Generic];

    fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Derives => "derives",
            Self::Declared => "declared",
            Self::Family => "family",
            Self::Generic => "generic",
        }
    }

    fn label(self) -> &'static str {
        match self {
            Self::Empty => "the empty crate, in all",
            Self::Derives => "nine-derive struct",
            Self::Declared => "declared struct",
            Self::Family => "type of the family",
            Self::Generic => "generic smallvec",
        }
    }
}

/// The situations in which a user waits for cargo.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Mode {
    /// Everything is checked, without incremental compilation
    Cold,
    /// A function body in another module has changed, with incremental compilation
    Edit,
    /// Everything is built without optimisation, without incremental compilation
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

    /// Its name for programs.
    fn key(self) -> &'static str {
        match self {
            Self::Cold => "cold",
            Self::Edit => "edit",
            Self::Build => "build",
        }
    }

    /// The folder that cargo builds in.
    fn target(self) -> &'static str {
        match self {
            Self::Cold => "target-cold",
            Self::Edit => "target-incremental",
            Self::Build => "target-build",
        }
    }
}

fn main() -> ExitCode {
    if let Some(status) = wrapper::run() {
        return status;
    }
    let options = Options::parse();
    match run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("declare_cost: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<(), String> {
    let mut workspace = Workspace::create(options.types, &options.impls)?;
    let counter = Counter::find(options.count, workspace.root());
    // A counter that was named has to be there.
    if let (Choice::Perf | Choice::Qemu, Err(reason)) = (options.count, &counter) {
        return Err(format!("instructions cannot be counted: {reason}"));
    }

    let mut figures: Figures = [[Figure::UNKNOWN; Mode::ALL.len()]; Subject::ALL.len()];
    let cells =
        options.subjects().into_iter().flat_map(|subject| options.only.iter().map(move |&mode| (subject, mode)));
    eprintln!("building the dependencies, then the first check of each crate");
    // Round 0 fills the incremental caches and is thrown away.
    for round in 0..=options.rounds {
        if round > 0 {
            eprintln!("round {round} of {}", options.rounds);
        }
        for (subject, mode) in cells.clone() {
            let taken = workspace.measure(subject, mode)?;
            if round > 0 {
                let best = &mut figures[subject as usize][mode as usize];
                *best = best.min(taken);
            }
        }
    }
    if let Ok(counter) = &counter {
        for (subject, mode) in cells {
            eprintln!("counting instructions: {}, {}", subject.name(), mode.label());
            figures[subject as usize][mode as usize][Quantity::Instructions] =
                workspace.count(subject, mode, counter)?;
        }
    }

    let report = Report::new(options, &figures, counter.map(|counter| counter.to_string()))?;
    print!("{}", report.text());
    if let Some(path) = &options.json {
        workspace::write(path, &report.json())?;
        eprintln!("written: {}", path.display());
    }
    if options.check { report.check() } else { Ok(()) }
}
