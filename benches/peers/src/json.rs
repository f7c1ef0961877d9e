//! The figures as JSON: an array of objects, one in a line.

use crate::{
    operation::State,
    table::{Row, Table},
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// `{"unit": "ns", "element": "u64", "operation": "push N", "state": "inline", "ours": 3.4, "smallvec 1": 3.91}`
#[derive(Serialize, Deserialize)]
pub(crate) struct JsonRow {
    #[serde(flatten)]
    pub(crate) key: Key,
    /// By the names of the vectors.
    #[serde(flatten)]
    pub(crate) figures: Map<String, Value>,
}

/// What tells a row from all others.
#[derive(PartialEq, Serialize, Deserialize)]
pub(crate) struct Key {
    unit: String,
    element: String,
    operation: String,
    state: String,
}

impl Key {
    pub(crate) fn new(table: &Table, row: &Row) -> Self {
        let state = match row.operation.state {
            State::Inline => "inline",
            State::Spilled => "spilled",
        };
        Self {
            unit: table.measure.unit().to_owned(),
            element: row.element.to_owned(),
            operation: row.operation.name.to_owned(),
            state: state.to_owned(),
        }
    }
}

impl JsonRow {
    fn new(table: &Table, row: &Row) -> Self {
        let figures = row.figures.iter().map(|(kind, figure)| {
            let rounded = (figure * 100.0).round() / 100.0;
            (kind.name().to_owned(), rounded.into())
        });
        Self { key: Key::new(table, row), figures: figures.collect() }
    }
}

/// The whole file.
pub(crate) fn page(tables: &[Table]) -> Result<String, serde_json::Error> {
    let rows = tables.iter().flat_map(|table| table.rows.iter().map(|row| JsonRow::new(table, row)));
    let lines: Vec<_> = rows.map(|row| serde_json::to_string(&row)).collect::<Result<_, _>>()?;
    Ok(format!("[\n{}\n]\n", lines.join(",\n")))
}
