//! The command line.

use clap::{Args, Parser, Subcommand};
use std::path::{Path, PathBuf};

/// Measures declared vectors against their peers
#[derive(Parser)]
#[command(override_usage = "cargo run --release --manifest-path benches/peers/Cargo.toml -- COMMAND [OPTIONS]")]
pub(crate) struct Options {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What to do.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Nanoseconds per call; the peers take turns in short rounds, and the best round of each counts
    Time(Measuring),
    /// Instructions per call, counted by `valgrind --tool=callgrind`; they repeat exactly
    Count {
        #[command(flatten)]
        measuring: Measuring,
        /// Fails if a count of ours is more than 2 % above the one in PATH, which `--json` has written
        #[arg(long, value_name = "PATH")]
        check: Option<PathBuf>,
    },
    /// Both, written to docs/peers.md, docs/peers.json and docs/peers.svg
    All(Measuring),
    /// Four small programs: time, allocations, peak memory
    Workloads {
        /// How many rounds there are
        #[arg(long, value_name = "N", default_value_t = ROUNDS)]
        rounds: usize,
        /// Also writes the table to PATH
        #[arg(long, value_name = "PATH")]
        md: Option<PathBuf>,
    },
    /// The half of `count` that runs under valgrind
    #[command(hide = true)]
    CountedChild {
        #[arg(long = "filter")]
        filters: Vec<String>,
    },
}

const ROUNDS: usize = 300;

/// What is measured, and where it is written.
#[derive(Args)]
pub(crate) struct Measuring {
    /// Only what contains TEXT in `element: operation, state`, as `u64: push N, inline`; given again, all must match
    #[arg(long = "filter", value_name = "TEXT")]
    pub(crate) filters: Vec<String>,
    /// How many rounds of time there are
    #[arg(long, value_name = "N", default_value_t = ROUNDS)]
    pub(crate) rounds: usize,
    /// Writes the figures to PATH
    #[arg(long, value_name = "PATH")]
    pub(crate) json: Option<PathBuf>,
    /// Writes the tables to PATH, and prints the summaries only
    #[arg(long, value_name = "PATH")]
    pub(crate) md: Option<PathBuf>,
    /// Writes the chart to PATH
    #[arg(long, value_name = "PATH")]
    pub(crate) svg: Option<PathBuf>,
}

impl Measuring {
    /// Puts into `docs` what is to be put nowhere else.
    pub(crate) fn into_docs(mut self) -> Self {
        let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
        self.json.get_or_insert_with(|| docs.join("peers.json"));
        self.md.get_or_insert_with(|| docs.join("peers.md"));
        self.svg.get_or_insert_with(|| docs.join("peers.svg"));
        self
    }
}
