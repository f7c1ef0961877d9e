//! The times of the layouts, as `docs/peers.md` has them.

use std::fmt::Write;

const MEASURED: &str = "docs/peers.md";

/// The columns: what the chapter calls a layout, and what the measurements do.
const LAYOUTS: [(&str, &str); 4] =
    [("default", "ours"), ("`len = u32`", "len = u32"), ("`compact`", "compact"), ("`spill = never`", "spill = never")];

/// The table of the chapter: geometric means over all operations, inline and spilled.
pub(crate) fn table() -> String {
    let text = crate::read(MEASURED);
    let mut table = "| time in terms of |".to_owned();
    for (layout, _) in LAYOUTS {
        write!(table, " {layout} |").unwrap();
    }
    table.push_str("\n|---|---|---|---|---|\n");
    for peer in ["the fastest small vector", "smallvec 1", "TinyVec", "ArrayVec", "Vec"] {
        write!(table, "| {peer} |").unwrap();
        for (_, heading) in LAYOUTS {
            let [inline, spilled] = means(&text, heading, peer);
            let spilled = if spilled.is_empty() { "–" } else { spilled };
            write!(table, " {inline} / {spilled} |").unwrap();
        }
        table.push('\n');
    }
    table
}

/// The mean of the operations inline, and that of those spilled, of a layout in terms of a peer.
fn means<'a>(text: &'a str, layout: &str, peer: &str) -> [&'a str; 2] {
    let heading = format!("\n## Time: {layout}, geometric means\n");
    let found = text.split_once(&heading).and_then(|(_, section)| {
        let section = section.split("\n## ").next()?;
        let row = section.lines().find(|line| line.starts_with(&format!("| {peer} |")))?;
        let cells: Vec<_> = row.split('|').map(str::trim).collect();
        Some([*cells.get(3)?, *cells.get(4)?])
    });
    found.unwrap_or_else(|| panic!("{MEASURED} has no times of `{layout}` in terms of {peer}"))
}
