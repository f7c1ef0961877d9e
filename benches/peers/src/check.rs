//! Compares instruction counts with those of an earlier run.

use crate::{
    json,
    peer::Kind,
    table::{Measure, Table},
};
use std::{fs, path::Path};

/// How much a count may grow.
const GROWTH: f64 = 1.02;

/// Fails if a count of ours is more than 2 % above the one in a file that `--json` has written.
pub(crate) fn against(path: &Path, tables: &[Table]) -> Result<(), String> {
    let before = fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let mut compared = 0;
    let (mut grown, mut unknown) = (Vec::new(), Vec::new());
    for table in tables.iter().filter(|table| table.measure == Measure::Count) {
        for row in &table.rows {
            let key = json::key(table, row);
            let Some(line) = before.lines().find(|line| line.starts_with(&key)) else {
                unknown.push(format!("{}: {}", row.element, row.operation.label()));
                continue;
            };
            for kind in Kind::ALL.into_iter().filter(|kind| kind.ours()) {
                if let (Some(old), Some(new)) = (figure(line, kind), row.get(kind)) {
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

/// The figure of a vector in a line of the file.
fn figure(line: &str, kind: Kind) -> Option<f64> {
    let (_, rest) = line.split_once(&format!("\"{}\": ", kind.name()))?;
    rest.split([',', '}']).next()?.parse().ok()
}
