//! Measures declared vectors against their peers: every operation of a hot path, on five element types, inline and
//! spilled, and four small programs.
//!
//! ```text
//! cargo run --release --manifest-path benches/peers/Cargo.toml -- time | count | all | workloads [OPTIONS]
//! ```
//!
//! `--help` explains the commands and their options.
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
use clap::Parser as _;
use options::{Command, Measuring, Options};
use std::{fs, io, path::Path, process::ExitCode};
use table::Table;

#[global_allocator]
static MEMORY: memory::Memory = memory::Memory;

fn main() -> ExitCode {
    match run(Options::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), String> {
    let time = |measuring: &Measuring| time::measure(selected(&measuring.filters), measuring.rounds);
    let count = |measuring: &Measuring| count::measure(selected(&measuring.filters), &measuring.filters);
    match command {
        Command::Workloads { rounds, md } => {
            let text = workloads::run(rounds);
            print!("{text}");
            md.map_or(Ok(()), |path| write(&path, &text))
        }
        Command::CountedChild { filters } => {
            count::run_under_valgrind(|| selected(&filters));
            Ok(())
        }
        Command::Time(measuring) => report(&measuring, &[time(&measuring)]),
        Command::Count { measuring, check } => {
            let tables = [count(&measuring)?];
            report(&measuring, &tables)?;
            check.map_or(Ok(()), |path| check::against(&path, &tables))
        }
        Command::All(measuring) => {
            let measuring = measuring.into_docs();
            report(&measuring, &[time(&measuring), count(&measuring)?])
        }
    }
}

/// The cases that every filter matches.
fn selected(filters: &[String]) -> Vec<Case> {
    let mut cases = kernels::cases();
    cases.retain(|case| {
        let label = format!("{}: {}", case.element, case.operation.label());
        filters.iter().all(|filter| label.contains(filter.as_str()))
    });
    cases
}

fn report(measuring: &Measuring, tables: &[Table]) -> Result<(), String> {
    let text = markdown::page(tables);
    match &measuring.md {
        Some(path) => {
            write(path, &text)?;
            print!("{}", markdown::summaries(tables));
        }
        None => print!("{text}"),
    }
    if let Some(path) = &measuring.json {
        write(path, &json::page(tables).map_err(|error| error.to_string())?)?;
    }
    match &measuring.svg {
        Some(path) => write(path, &chart::draw(&tables[0])?),
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
