//! The figures as JSON, one row in a line: an array of objects.

use crate::{
    operation::State,
    table::{Row, Table},
};
use std::fmt::Write;

/// The whole file.
pub(crate) fn page(tables: &[Table]) -> String {
    let rows: Vec<String> = tables.iter().flat_map(|table| table.rows.iter().map(|row| line(table, row))).collect();
    format!("[\n{}\n]\n", rows.join(",\n"))
}

/// `{"unit": "ns", "element": "u64", "operation": "push N", "state": "inline", "ours": 3.40, "smallvec 1": 3.91}`
///
/// No name needs escaping.
fn line(table: &Table, row: &Row) -> String {
    let mut line = key(table, row);
    for (kind, figure) in &row.figures {
        let _ = write!(line, ", \"{}\": {figure:.2}", kind.name());
    }
    line + "}"
}

/// The beginning of a line, which tells its row from all others.
pub(crate) fn key(table: &Table, row: &Row) -> String {
    let state = match row.operation.state {
        State::Inline => "inline",
        State::Spilled => "spilled",
    };
    format!(
        "{{\"unit\": \"{}\", \"element\": \"{}\", \"operation\": \"{}\", \"state\": \"{state}\"",
        table.measure.unit(),
        row.element,
        row.operation.name,
    )
}
