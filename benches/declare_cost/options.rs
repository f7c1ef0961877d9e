//! The command line.

use crate::{Mode, Subject, counter::Choice};
use clap::Parser;
use std::path::PathBuf;

/// Measures what declared types cost cargo and rustc beside nine-derive structs and smallvec's generic type
#[derive(Parser)]
#[command(override_usage = "cargo bench --bench declare_cost -- [OPTIONS]")]
pub(crate) struct Options {
    /// How many types and how many structs there are
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = at_least_one)]
    pub(crate) types: usize,
    /// Rounds, of which the best counts; instructions are counted once
    #[arg(long, value_name = "N", default_value_t = 7, value_parser = at_least_one)]
    pub(crate) rounds: usize,
    /// Also writes the figures to PATH
    #[arg(long, value_name = "PATH")]
    pub(crate) json: Option<PathBuf>,
    /// With what the instructions of rustc are counted
    #[arg(long, value_name = "HOW", value_enum, default_value_t = Choice::Auto)]
    pub(crate) count: Choice,
    /// The modes that are measured [default: all]
    #[arg(long, value_name = "MODES", value_enum, value_delimiter = ',', default_values_t = Mode::ALL, hide_default_value = true)]
    pub(crate) only: Vec<Mode>,
    /// The crates that are measured beside the derives [default: all]
    #[arg(long, value_name = "CRATES", value_enum, value_delimiter = ',', default_values_t = [Subject::Declared, Subject::Family, Subject::Generic], hide_default_value = true)]
    subjects: Vec<Subject>,
    /// Integrations that the declared types and the family ask for, such as serde,rayon
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub(crate) impls: Vec<String>,
    /// Fails if a budget is missed
    #[arg(long)]
    pub(crate) check: bool,
    /// Given by cargo
    #[arg(long, hide = true)]
    bench: bool,
}

impl Options {
    /// What is measured, and what that is compared with.
    pub(crate) fn subjects(&self) -> Vec<Subject> {
        let is_needed = |subject| matches!(subject, Subject::Empty | Subject::Derives);
        Subject::ALL.into_iter().filter(|subject| is_needed(*subject) || self.subjects.contains(subject)).collect()
    }
}

fn at_least_one(text: &str) -> Result<usize, String> {
    let number: usize = text.parse().map_err(|_| "not a number".to_owned())?;
    if number == 0 { Err("must be at least 1".into()) } else { Ok(number) }
}
