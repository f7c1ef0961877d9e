//! From times to the figures of DESIGN.md §7.

use crate::{Mode, Options, Subject};
use std::{env, path::Path, process::Command, thread, time::Duration};

/// The best time of every subject in every mode.
pub(crate) type Times = [[Duration; Mode::ALL.len()]; Subject::ALL.len()];

/// What a declared type may cost in nine-derive structs, mode by mode.
const BUDGET: [f64; Mode::ALL.len()] = [1.5, 1.0];

pub(crate) struct Report {
    measured: String,
    rows: Vec<Row>,
}

/// One figure in all modes.
struct Row {
    label: String,
    key: &'static str,
    values: [f64; Mode::ALL.len()],
}

impl Report {
    pub(crate) fn new(options: &Options, times: &Times) -> Result<Self, String> {
        let count = options.types;
        let milliseconds = |subject: Subject| times[subject as usize].map(|time| time.as_secs_f64() * 1e3);
        let empty = milliseconds(Subject::Empty);
        let derives = milliseconds(Subject::Derives);
        let declared = milliseconds(Subject::Declared);
        let each = |total| combine(total, empty, |total, empty| (total - empty) / count as f64);
        let (per_struct, per_type) = (each(derives), each(declared));
        if per_struct.iter().any(|&cost| cost <= 0.0) {
            return Err("too few types to tell their cost from that of an empty crate".into());
        }

        let row = |label: &str, key, values| Row { label: label.into(), key, values };
        Ok(Self {
            measured: format!(
                "best of {} rounds; {}, {} cores",
                options.rounds,
                rustc_version()?,
                thread::available_parallelism().map_or(1, usize::from)
            ),
            rows: vec![
                row("empty crate", "empty_ms", empty),
                row(&format!("{count} nine-derive structs"), "derives_ms", derives),
                row(&format!("{count} declared types"), "declared_ms", declared),
                row("per struct", "per_struct_ms", per_struct),
                row("per declared type", "per_type_ms", per_type),
                row("ratio", "ratio", combine(per_type, per_struct, |a, b| a / b)),
                row("budget", "budget", BUDGET),
            ],
        })
    }

    /// The table that is printed.
    pub(crate) fn text(&self) -> String {
        let mut text = format!("`cargo check` in ms, {}\n\n{:30}", self.measured, "");
        for mode in Mode::ALL {
            text += &format!("{:>15}", mode.label());
        }
        for row in &self.rows {
            text += &format!("\n{:30}", row.label);
            for value in row.values {
                text += &format!("{value:>15.2}");
            }
        }
        text + "\n"
    }

    /// The same figures for programs.
    pub(crate) fn json(&self) -> String {
        let rows = self.rows.iter().map(|row| {
            let values = Mode::ALL.map(|mode| {
                let (name, value) = (mode.label().replace(' ', "_"), row.values[mode as usize]);
                format!("{name:?}: {value:.3}")
            });
            format!(",\n  {:?}: {{ {} }}", row.key, values.join(", "))
        });
        let rows = rows.collect::<String>();
        format!("{{\n  \"measured\": {:?}{rows}\n}}\n", self.measured)
    }
}

fn combine<const N: usize>(a: [f64; N], b: [f64; N], with: impl Fn(f64, f64) -> f64) -> [f64; N] {
    std::array::from_fn(|index| with(a[index], b[index]))
}

fn rustc_version() -> Result<String, String> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(&rustc)
        .arg("--version")
        .output()
        .map_err(|error| format!("cannot run {}: {error}", Path::new(&rustc).display()))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().into())
}
