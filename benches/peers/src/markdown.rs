//! The tables as a page of Markdown.

use crate::{
    operation::State,
    peer::Kind,
    table::{Measure, Row, Table, geometric_mean},
};
use std::fmt::Write;

/// The whole page: what follows from the figures, then the figures.
pub(crate) fn page(tables: &[Table]) -> String {
    let mut page = String::from("# Declared vectors against their peers\n\n");
    page += "Made by `cargo run --release --manifest-path benches/peers/Cargo.toml -- all`; N = 8 inline.\n";
    page += &summaries(tables);
    for table in tables {
        for element in table.elements() {
            page += &figures(table, element);
        }
    }
    page
}

/// What follows from the figures.
pub(crate) fn summaries(tables: &[Table]) -> String {
    let mut text = String::new();
    for table in tables {
        for kind in Kind::ALL.into_iter().filter(|kind| kind.ours()) {
            text += &summary(table, kind);
        }
        text += &slower(table, Kind::Ours);
    }
    text
}

/// The geometric means of what one of ours takes in terms of each peer.
fn summary(table: &Table, kind: Kind) -> String {
    let title = match table.measure {
        Measure::Time => "Time",
        Measure::Count => "Instructions",
    };
    let mut text = format!("\n## {title}: {}, geometric means\n\n", kind.name());
    text += "| in terms of | all | inline | spilled |\n|---|---|---|---|\n";
    let mean = |state: Option<State>, ratio: &dyn Fn(&Row) -> Option<f64>| {
        let rows = table.rows.iter().filter(|row| state.is_none_or(|state| row.operation.state == state));
        geometric_mean(rows.filter_map(ratio)).map_or_else(String::new, |mean| format!("{mean:.2}"))
    };
    let mut line = |name: &str, ratio: &dyn Fn(&Row) -> Option<f64>| {
        let all = mean(None, ratio);
        let (inline, spilled) = (mean(Some(State::Inline), ratio), mean(Some(State::Spilled), ratio));
        let _ = writeln!(text, "| {name} | {all} | {inline} | {spilled} |");
    };
    line("the fastest small vector", &|row| row.ratio_to_best(kind));
    for peer in Kind::ALL.into_iter().filter(|peer| !peer.ours()) {
        line(peer.name(), &|row| row.ratio(kind, peer));
    }
    text
}

/// Where one of ours is slower than the fastest small-vector peer by more than noise.
fn slower(table: &Table, kind: Kind) -> String {
    let rows = table.slower(kind);
    let (count, of, unit) = (rows.len(), table.rows.len(), table.measure.unit());
    let mut text = format!("\n{} is slower than the fastest small-vector peer in {count} of {of}", kind.name());
    if rows.is_empty() {
        return text + ".\n";
    }
    let _ = write!(
        text,
        ":\n\n| element | operation | {}, {unit} | fastest peer | ratio |\n|---|---|---|---|---|\n",
        kind.name()
    );
    for (ratio, row) in rows {
        let (Some(figure), Some((rival, best))) = (row.get(kind), row.best_rival()) else {
            continue;
        };
        let (figure, best) = (table.measure.text(figure), table.measure.text(best));
        let (element, operation) = (row.element, row.operation.label());
        let _ = writeln!(text, "| {element} | {operation} | {figure} | {}: {best} | {ratio:.2} |", rival.name());
    }
    text
}

/// The figures of one element type.
fn figures(table: &Table, element: &str) -> String {
    let mut text = format!("\n## `{element}`, {}\n\n| operation |", table.measure.unit());
    let kinds = Kind::ALL.into_iter();
    for kind in kinds.clone() {
        let _ = write!(text, " {} |", kind.name());
    }
    text += " fastest peer |\n|---|";
    text += &"---|".repeat(kinds.len() + 1);
    text += "\n";
    for row in table.rows.iter().filter(|row| row.element == element) {
        let _ = write!(text, "| {} |", row.operation.label());
        for kind in kinds.clone() {
            let figure = row.get(kind).map_or_else(String::new, |figure| table.measure.text(figure));
            let _ = write!(text, " {figure} |");
        }
        let fastest = row.best_rival().map_or("", |(rival, _)| rival.name());
        let _ = writeln!(text, " {fastest} |");
    }
    text
}
