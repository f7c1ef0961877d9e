//! The command line.

use std::{env, path::PathBuf, str::FromStr};

pub(crate) const HELP: &str = "\
Measures `cargo check` and `cargo build` of declared types against nine-derive structs and smallvec's generic type.

usage: cargo bench --bench declare_cost [-- OPTIONS]

  --types N     how many types and how many structs there are (default 100)
  --rounds N    rounds, of which the best counts (default 7)
  --json PATH   also writes the figures to PATH
  --help        prints this
";

pub(crate) struct Options {
    pub(crate) types: usize,
    pub(crate) rounds: usize,
    pub(crate) json: Option<PathBuf>,
}

impl Options {
    /// The options of this process, or `None` when it is asked for help.
    pub(crate) fn from_args() -> Result<Option<Self>, String> {
        let mut options = Self { types: 100, rounds: 7, json: None };
        // `cargo bench` passes `--bench` to every benchmark.
        let mut args = env::args().skip(1).filter(|arg| arg != "--bench");
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--types" => options.types = positive(&arg, args.next())?,
                "--rounds" => options.rounds = positive(&arg, args.next())?,
                "--json" => options.json = Some(value(&arg, args.next())?),
                "--help" | "-h" => return Ok(None),
                _ => return Err(format!("unknown argument `{arg}`")),
            }
        }
        Ok(Some(options))
    }
}

fn value<T: FromStr>(option: &str, given: Option<String>) -> Result<T, String> {
    let given = given.ok_or_else(|| format!("`{option}` needs a value"))?;
    given.parse().map_err(|_| format!("`{given}` is no value for `{option}`"))
}

fn positive(option: &str, given: Option<String>) -> Result<usize, String> {
    match value(option, given)? {
        0 => Err(format!("`{option}` must be at least 1")),
        number => Ok(number),
    }
}
