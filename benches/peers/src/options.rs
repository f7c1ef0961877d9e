//! The command line.

use std::{
    env,
    path::{Path, PathBuf},
    str::FromStr,
};

pub(crate) const HELP: &str = "\
Measures declared vectors against their peers.

usage: cargo run --release --manifest-path benches/peers/Cargo.toml -- COMMAND [OPTIONS]

  time          nanoseconds per call
  count         instructions per call, with valgrind
  all           both, written to docs/peers.md, docs/peers.json and docs/peers.svg
  workloads     four small programs: time, allocations, peak memory

  --filter S    only what contains S in `element: operation, state`; may be repeated, and all must match
  --rounds N    rounds, of which the best counts (default 300)
  --json PATH   writes the figures to PATH
  --md PATH     writes the tables to PATH
  --svg PATH    writes the chart to PATH
  --check PATH  with `count`: fails if a count of ours is more than 2 % above the one in PATH, written by --json
";

/// What to do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Command {
    Time,
    Count,
    All,
    Workloads,
    /// The half of `count` that runs under valgrind.
    CountedChild,
    Help,
}

pub(crate) struct Options {
    pub(crate) command: Command,
    pub(crate) filters: Vec<String>,
    pub(crate) rounds: usize,
    pub(crate) json: Option<PathBuf>,
    pub(crate) md: Option<PathBuf>,
    pub(crate) svg: Option<PathBuf>,
    pub(crate) check: Option<PathBuf>,
}

impl Options {
    /// The options of this process.
    pub(crate) fn from_args() -> Result<Self, String> {
        let mut args = env::args().skip(1);
        let mut options = Self {
            command: command(args.next().as_deref())?,
            filters: Vec::new(),
            rounds: 300,
            json: None,
            md: None,
            svg: None,
            check: None,
        };
        if options.command == Command::All {
            let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
            options.md = Some(docs.join("peers.md"));
            options.json = Some(docs.join("peers.json"));
            options.svg = Some(docs.join("peers.svg"));
        }
        while let Some(arg) = args.next() {
            let mut given = || args.next();
            match arg.as_str() {
                "--filter" => options.filters.push(value(&arg, given())?),
                "--rounds" => options.rounds = value(&arg, given())?,
                "--json" => options.json = Some(value(&arg, given())?),
                "--md" => options.md = Some(value(&arg, given())?),
                "--svg" => options.svg = Some(value(&arg, given())?),
                "--check" => options.check = Some(value(&arg, given())?),
                _ => return Err(format!("unknown argument `{arg}`; try `help`")),
            }
        }
        Ok(options)
    }
}

fn command(name: Option<&str>) -> Result<Command, String> {
    match name {
        Some("time") => Ok(Command::Time),
        Some("count") => Ok(Command::Count),
        Some("all") => Ok(Command::All),
        Some("workloads") => Ok(Command::Workloads),
        Some("counted-child") => Ok(Command::CountedChild),
        None | Some("help" | "--help" | "-h") => Ok(Command::Help),
        Some(other) => Err(format!("unknown command `{other}`; try `help`")),
    }
}

fn value<T: FromStr>(option: &str, given: Option<String>) -> Result<T, String> {
    let given = given.ok_or_else(|| format!("`{option}` needs a value"))?;
    given.parse().map_err(|_| format!("`{given}` is no value for `{option}`"))
}
