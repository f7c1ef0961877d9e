//! From what was measured to the figures of DESIGN.md §7.

use crate::{Mode, Options, Subject};
use std::{env, path::Path, process::Command, thread};

/// What cargo took once.
#[derive(Clone, Copy)]
pub(crate) struct Figure {
    /// From its start to its end.
    pub(crate) milliseconds: f64,
    /// The most memory that rustc had; NaN if that is not known.
    pub(crate) megabytes: f64,
}

impl Figure {
    pub(crate) fn min(self, other: Self) -> Self {
        Self { milliseconds: self.milliseconds.min(other.milliseconds), megabytes: self.megabytes.min(other.megabytes) }
    }
}

/// The least of every subject in every mode, once it was measured.
pub(crate) type Figures = [[Option<Figure>; Mode::ALL.len()]; Subject::ALL.len()];

/// One figure in all modes; NaN where there is none.
type Values = [f64; Mode::ALL.len()];

/// What a declared type may cost in nine-derive structs, mode by mode.
const BUDGET: Values = [1.5, 1.0, f64::NAN];

pub(crate) struct Report {
    measured: String,
    rows: Vec<Row>,
}

struct Row {
    label: String,
    key: String,
    values: Values,
}

impl Report {
    pub(crate) fn new(options: &Options, figures: &Figures) -> Result<Self, String> {
        let count = options.types;
        let of = |subject: Subject, get: fn(Figure) -> f64| -> Values {
            figures[subject as usize].map(|figure| figure.map_or(f64::NAN, get))
        };
        let milliseconds = |subject| of(subject, |figure| figure.milliseconds);
        let each = |subject| {
            combine(milliseconds(subject), milliseconds(Subject::Empty), |total, empty| (total - empty) / count as f64)
        };
        let (per_struct, per_type, per_generic) =
            (each(Subject::Derives), each(Subject::Declared), each(Subject::Generic));
        if per_struct.iter().any(|&cost| cost <= 0.0) {
            return Err("too few types to tell their cost from that of an empty crate".into());
        }

        let subjects = [
            (Subject::Empty, "empty crate".to_owned()),
            (Subject::Derives, format!("{count} nine-derive structs")),
            (Subject::Declared, format!("{count} declared types")),
            (Subject::Generic, format!("{count} generic smallvecs")),
        ];
        let mut rows = Vec::new();
        let mut row = |label: String, key: &str, values| rows.push(Row { label, key: key.into(), values });
        for (subject, label) in &subjects {
            row(label.clone(), &format!("{}_ms", subject.name()), milliseconds(*subject));
        }
        row("per struct".into(), "per_struct_ms", per_struct);
        row("per declared type".into(), "per_type_ms", per_type);
        row("per generic smallvec".into(), "per_generic_ms", per_generic);
        row("declared type / struct".into(), "ratio", combine(per_type, per_struct, |a, b| a / b));
        row("budget".into(), "budget", BUDGET);
        for (subject, label) in subjects {
            let megabytes = of(subject, |figure| figure.megabytes);
            row(format!("{label}, MB"), &format!("{}_mb", subject.name()), megabytes);
        }
        Ok(Self {
            measured: format!(
                "best of {} rounds; {}, {} cores",
                options.rounds,
                rustc_version()?,
                thread::available_parallelism().map_or(1, usize::from)
            ),
            rows,
        })
    }

    /// The table that is printed.
    pub(crate) fn text(&self) -> String {
        let mut text = format!("cargo in ms, the most memory of rustc in MB; {}\n\n{:30}", self.measured, "");
        for mode in Mode::ALL {
            text += &format!("{:>15}", mode.label());
        }
        for row in &self.rows {
            text += &format!("\n{:30}", row.label);
            for value in row.values {
                text += &if value.is_nan() { format!("{:>15}", "-") } else { format!("{value:>15.2}") };
            }
        }
        text + "\n"
    }

    /// The same figures for programs.
    pub(crate) fn json(&self) -> String {
        let rows = self.rows.iter().map(|row| {
            let values = Mode::ALL.map(|mode| {
                let (name, value) = (mode.label().replace(' ', "_"), row.values[mode as usize]);
                if value.is_nan() { format!("{name:?}: null") } else { format!("{name:?}: {value:.3}") }
            });
            format!(",\n  {:?}: {{ {} }}", row.key, values.join(", "))
        });
        let rows = rows.collect::<String>();
        format!("{{\n  \"measured\": {:?}{rows}\n}}\n", self.measured)
    }
}

fn combine(a: Values, b: Values, with: impl Fn(f64, f64) -> f64) -> Values {
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
