//! From what was measured to the figures of DESIGN.md §7.

use crate::{
    Mode, Options, Subject,
    figure::{Figure, Quantity},
};
use serde_json::{Map, Value, json};
use std::{env, path::Path, process::Command, thread};

/// What was measured of every subject in every mode.
pub(crate) type Figures = [[Figure; Mode::ALL.len()]; Subject::ALL.len()];

/// What a type may cost in nine-derive structs, if there are so many `types`.
fn budget(subject: Subject, mode: Mode, quantity: Quantity, types: usize) -> Option<f64> {
    match (subject, mode, quantity) {
        (Subject::Family, Mode::Cold | Mode::Edit, Quantity::Instructions | Quantity::Time) => match types {
            100.. => Some(0.15),
            40.. => Some(0.25),
            _ => None,
        },
        (Subject::Declared, Mode::Cold, Quantity::Instructions) => Some(1.3),
        (Subject::Declared, Mode::Edit, Quantity::Instructions) => Some(2.0),
        _ => None,
    }
}

pub(crate) struct Report<'a> {
    options: &'a Options,
    figures: &'a Figures,
    /// Who counted the instructions, or why nobody did.
    counter: Result<String, String>,
    rustc: String,
    cores: usize,
}

/// A budget, and what there is of it.
struct Checked {
    subject: Subject,
    mode: Mode,
    quantity: Quantity,
    allowed: f64,
    measured: Option<f64>,
}

impl Checked {
    fn verdict(&self) -> &'static str {
        match self.measured {
            None => "not measured",
            Some(measured) if measured <= self.allowed => "held",
            Some(_) => "missed",
        }
    }
}

impl<'a> Report<'a> {
    pub(crate) fn new(
        options: &'a Options,
        figures: &'a Figures,
        counter: Result<String, String>,
    ) -> Result<Self, String> {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        Ok(Self { options, figures, counter, rustc: rustc_version()?, cores })
    }

    /// The tables that are printed.
    pub(crate) fn text(&self) -> String {
        let Options { types, rounds, impls, .. } = self.options;
        let impls = if impls.is_empty() { String::new() } else { format!(" with impls({})", impls.join(", ")) };
        let counter = match &self.counter {
            Ok(counter) => format!("instructions by {counter}"),
            Err(reason) => format!("instructions are not counted: {reason}"),
        };
        let mut lines = vec![
            format!("{types} types{impls}, best of {rounds} rounds; {}, {} cores; {counter}", self.rustc, self.cores),
            "for each type, without what the empty crate takes; in brackets in terms of a struct with nine derives"
                .into(),
        ];
        for quantity in Quantity::ALL {
            if self.options.only.iter().all(|&mode| self.total(Subject::Empty, mode, quantity).is_none()) {
                continue;
            }
            let row = |label: String, cell: &dyn Fn(Mode) -> (String, String)| {
                let cells = self.options.only.iter().map(|&mode| {
                    let (value, ratio) = cell(mode);
                    format!("{value:>15}{ratio:>8}")
                });
                format!("{label:25}{}", cells.collect::<String>()).trim_end().to_owned()
            };
            lines.push(String::new());
            lines.push(row(format!("{}, {}", quantity.label(), quantity.unit()), &|mode| {
                (mode.label().into(), String::new())
            }));
            for subject in self.options.subjects() {
                lines.push(row(format!("  {}", subject.label()), &|mode| self.cell(subject, mode, quantity)));
            }
        }

        let budgets = self.budgets();
        if !budgets.is_empty() {
            lines.push(String::new());
            lines.push(format!(
                "{:60}{:>10}{:>10}",
                "budgets, in terms of a struct with nine derives", "measured", "allowed"
            ));
        }
        for checked in budgets {
            let Checked { subject, mode, quantity, allowed, measured } = &checked;
            let what = format!("  {}, {}: {}", subject.label(), mode.label(), quantity.label());
            let measured = measured.map_or_else(|| "-".into(), |measured| format!("{measured:.2}"));
            lines.push(format!("{what:60}{measured:>10}{allowed:>10.2}  {}", checked.verdict()));
        }
        lines.join("\n") + "\n"
    }

    /// What a type takes, and that in terms of a struct with nine derives.
    fn cell(&self, subject: Subject, mode: Mode, quantity: Quantity) -> (String, String) {
        let value = match subject {
            Subject::Empty => self.total(subject, mode, quantity),
            _ => self.per_type(subject, mode, quantity),
        };
        let ratio = match subject {
            Subject::Empty | Subject::Derives => None,
            _ => self.of_derives(subject, mode, quantity),
        };
        (
            value.map_or_else(|| "-".into(), |value| format!("{value:.2}")),
            ratio.map_or_else(String::new, |ratio| format!("({ratio:.2})")),
        )
    }

    /// The same figures for programs; what is not known is `null`.
    pub(crate) fn json(&self) -> String {
        let mut figures = Map::new();
        for subject in self.options.subjects() {
            let mut modes = Map::new();
            for &mode in &self.options.only {
                let mut quantities = Map::new();
                for quantity in Quantity::ALL {
                    let mut value = json!({ "total": self.total(subject, mode, quantity) });
                    if !matches!(subject, Subject::Empty) {
                        value["per_type"] = json!(self.per_type(subject, mode, quantity));
                        value["of_derives"] = json!(self.of_derives(subject, mode, quantity));
                    }
                    quantities.insert(quantity.key().into(), value);
                }
                modes.insert(mode.key().into(), quantities.into());
            }
            figures.insert(subject.name().into(), modes.into());
        }
        let budgets = self.budgets().into_iter().map(|checked| {
            json!({
                "subject": checked.subject.name(),
                "mode": checked.mode.key(),
                "quantity": checked.quantity.key(),
                "allowed": checked.allowed,
                "measured": checked.measured,
                "verdict": checked.verdict(),
            })
        });
        let report = json!({
            "types": self.options.types,
            "impls": self.options.impls,
            "rounds": self.options.rounds,
            "rustc": self.rustc,
            "cores": self.cores,
            "counter": self.counter.as_ref().ok(),
            "not_counted_because": self.counter.as_ref().err(),
            "figures": figures,
            "budgets": budgets.collect::<Value>(),
        });
        format!("{report:#}\n")
    }

    /// Whether every budget is held that could be measured; an error if that is none.
    pub(crate) fn check(&self) -> Result<(), String> {
        let (mut held, mut missed) = (0, 0);
        for checked in self.budgets() {
            match checked.verdict() {
                "held" => held += 1,
                "missed" => missed += 1,
                _ => {}
            }
        }
        match (held, missed) {
            (0, 0) => Err("no budget could be checked".into()),
            (_, 0) => Ok(()),
            _ => Err(format!("{missed} of {} budgets are missed", held + missed)),
        }
    }

    fn budgets(&self) -> Vec<Checked> {
        let mut budgets = Vec::new();
        for subject in self.options.subjects() {
            for &mode in &self.options.only {
                for quantity in Quantity::ALL {
                    if let Some(allowed) = budget(subject, mode, quantity, self.options.types) {
                        let measured = self.of_derives(subject, mode, quantity);
                        budgets.push(Checked { subject, mode, quantity, allowed, measured });
                    }
                }
            }
        }
        budgets
    }

    fn total(&self, subject: Subject, mode: Mode, quantity: Quantity) -> Option<f64> {
        Some(self.figures[subject as usize][mode as usize][quantity]).filter(|value| !value.is_nan())
    }

    fn per_type(&self, subject: Subject, mode: Mode, quantity: Quantity) -> Option<f64> {
        let beyond_empty = self.total(subject, mode, quantity)? - self.total(Subject::Empty, mode, quantity)?;
        Some(beyond_empty / self.options.types as f64)
    }

    /// Nothing where the structs are too few to tell their cost from that of an empty crate.
    fn of_derives(&self, subject: Subject, mode: Mode, quantity: Quantity) -> Option<f64> {
        let derives = self.per_type(Subject::Derives, mode, quantity).filter(|&cost| cost > 0.0)?;
        Some(self.per_type(subject, mode, quantity)? / derives)
    }
}

fn rustc_version() -> Result<String, String> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(&rustc)
        .arg("--version")
        .output()
        .map_err(|error| format!("cannot run {}: {error}", Path::new(&rustc).display()))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().into())
}
