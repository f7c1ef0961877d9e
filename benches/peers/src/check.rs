//! Compares instruction counts with those of an earlier run.

use crate::{
    json::{JsonRow, Key},
    peer::Kind,
    table::{Measure, Table},
};
use serde_json::Value;
use std::{error::Error, fs, path::Path};

/// How much a count may grow.
const GROWTH: f64 = 1.02;

/// Fails if a count of ours is more than 2 % above the one in a file that `--json` has written.
pub(crate) fn against(path: &Path, tables: &[Table]) -> Result<(), String> {
    let cannot_read = |error: &dyn Error| format!("cannot read {}: {error}", path.display());
    let before = fs::read(path).map_err(|error| cannot_read(&error))?;
    let before: Vec<JsonRow> = serde_json::from_slice(&before).map_err(|error| cannot_read(&error))?;
    let mut compared = 0;
    let (mut grown, mut unknown) = (Vec::new(), Vec::new());
    for table in tables.iter().filter(|table| table.measure == Measure::Count) {
        for row in &table.rows {
            let key = Key::new(table, row);
            let Some(before) = before.iter().find(|before| before.key == key) else {
                unknown.push(format!("{}: {}", row.element, row.operation.label()));
                continue;
            };
            for kind in Kind::ALL.into_iter().filter(|kind| kind.ours()) {
                let old = before.figures.get(kind.name()).and_then(Value::as_f64);
                if let (Some(old), Some(new)) = (old, row.get(kind)) {
                    compared += 1;
                    if new > old * GROWTH {
                        let label = row.operation.label();
                        grown.push(format!("{}: {label}: {} from {old} to {new}", row.element, kind.name()));
                    }
                }
            }
        }
    }
    if !unknown.is_empty() {
        return Err(format!("{} has no counts of:\n{}", path.display(), unknown.join("\n")));
    }
    match (compared, grown.is_empty()) {
        (0, _) => Err("nothing was counted".to_owned()),
        (_, true) => Ok(()),
        (_, false) => Err(format!("instruction counts have grown:\n{}", grown.join("\n"))),
    }
}
