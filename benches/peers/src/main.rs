//! Measures declared vectors against their peers: every operation of a hot path, on five element types, inline and
//! spilled, and four small programs.
//!
//! ```text
//! cargo run --release --manifest-path benches/peers/Cargo.toml -- time | count | all | workloads [OPTIONS]
//! ```
//!
//! | command | what it does |
//! |---|---|
//! | `time` | nanoseconds per call; the peers take turns in short rounds, and the best round of each counts |
//! | `count` | instructions per call, counted by `valgrind --tool=callgrind`; they repeat exactly |
//! | `all` | both, written to `docs/peers.md`, `docs/peers.json` and `docs/peers.svg` |
//! | `workloads` | an order book, a tree, a tokenizer and a message queue: time, allocations, peak memory |
//!
//! | option | |
//! |---|---|
//! | `--filter S` | only what contains S in `element: operation, state`, as `u64: push N, inline`; given again, all must match |
//! | `--rounds N` | how many rounds `time` and `workloads` take (default 300) |
//! | `--json PATH`, `--md PATH`, `--svg PATH` | where figures, tables and the chart are written |
//! | `--check PATH` | with `count`: fails if a count of ours is more than 2 % above the one in this JSON file |
//!
//! The vectors hold `N` = 8 elements inline. A `String` is empty, so that the vector is measured and not the allocator. In
//! `count`, memory comes from an allocator of our own, whose instructions do not depend on what happened before, and the
//! call of the kernel is not counted.
//!
//! A kernel is a function of its own, so that its assembly can be read:
//!
//! ```text
//! objdump -C -M intel --no-show-raw-insn --disassemble=peers::kernels::ours_u64::push_inline \
//!     benches/peers/target/release/peers
//! ```

mod adapters;
mod bench;
mod chart;
mod check;
mod count;
mod element;
mod input;
mod json;
mod kernels;
mod markdown;
mod memory;
mod operation;
mod options;
mod peer;
mod table;
mod time;
mod workloads;

use bench::Case;
use options::{Command, Options};
use std::{fs, io, path::Path, process::ExitCode};
use table::Table;

#[global_allocator]
static MEMORY: memory::Memory = memory::Memory;

fn main() -> ExitCode {
    match Options::from_args().and_then(|options| run(&options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<(), String> {
    let tables = match options.command {
        Command::Help => {
            print!("{}", options::HELP);
            return Ok(());
        }
        Command::Workloads => {
            let text = workloads::run(options.rounds);
            print!("{text}");
            return options.md.as_deref().map_or(Ok(()), |path| write(path, &text));
        }
        Command::CountedChild => {
            count::run_under_valgrind(|| selected(options));
            return Ok(());
        }
        Command::Time => vec![time::measure(selected(options), options.rounds)],
        Command::Count => vec![count::measure(selected(options), &options.filters)?],
        Command::All => {
            vec![time::measure(selected(options), options.rounds), count::measure(selected(options), &options.filters)?]
        }
    };
    report(options, &tables)
}

/// The cases that every filter matches.
fn selected(options: &Options) -> Vec<Case> {
    let mut cases = kernels::cases();
    cases.retain(|case| {
        let label = format!("{}: {}", case.element, case.operation.label());
        options.filters.iter().all(|filter| label.contains(filter.as_str()))
    });
    cases
}

fn report(options: &Options, tables: &[Table]) -> Result<(), String> {
    let text = markdown::page(tables);
    match &options.md {
        Some(path) => {
            write(path, &text)?;
            print!("{}", markdown::summaries(tables));
        }
        None => print!("{text}"),
    }
    if let Some(path) = &options.json {
        write(path, &json::page(tables))?;
    }
    if let Some(path) = &options.svg {
        write(path, &chart::draw(&tables[0])?)?;
    }
    match &options.check {
        Some(path) => check::against(path, tables),
        None => Ok(()),
    }
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let write = || -> io::Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)
    };
    write().map_err(|error| format!("cannot write {}: {error}", path.display()))
}
