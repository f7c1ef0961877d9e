//! A report as tables.

use super::report::{Pick, Report, TypeReport};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use alloc::{format, vec};
use core::fmt;

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.types.is_empty() {
            return writeln!(f, "no vectors were counted");
        }
        let names = [
            "type",
            "inline",
            "vectors",
            "p50",
            "p90",
            "p99",
            "most",
            "spilled",
            "allocations",
            "bytes",
            "at once",
            "pick",
        ];
        let mut rows = vec![names.map(str::to_string).to_vec()];
        rows.extend(self.types.iter().map(row));
        write_rows(f, &rows)?;
        writeln!(f, "p50, p90, p99, most: the largest length of a vector; at once: the most vectors there were")?;
        writeln!(
            f,
            "pick: the inline capacity with the fewest bytes (bytes), and the least at which 1 % spills at most (1 %)"
        )?;
        self.types.iter().try_for_each(|ty| write_capacities(f, ty))
    }
}

fn row(ty: &TypeReport) -> Vec<String> {
    let Pick { least_bytes, few_spills } = ty.pick();
    vec![
        ty.name.clone(),
        grouped(ty.inline),
        grouped(ty.vectors()),
        grouped(ty.percentile(50.0)),
        grouped(ty.percentile(90.0)),
        grouped(ty.percentile(99.0)),
        grouped(ty.percentile(100.0)),
        share(ty.spilled(), ty.vectors()),
        grouped(ty.allocations + ty.reallocations),
        grouped(ty.bytes),
        grouped(ty.most_at_once()),
        format!("{}, {}", grouped(least_bytes), grouped(few_spills)),
    ]
}

/// What other capacities would have cost.
fn write_capacities(f: &mut fmt::Formatter<'_>, ty: &TypeReport) -> fmt::Result {
    writeln!(f, "\n{}: {} of {} bytes, {}", ty.name, ty.element, ty.element_size, ty.layout())?;
    let line = |name: &str, value: &dyn Fn(u64) -> String| -> Vec<String> {
        [name.to_string()].into_iter().chain(capacities(ty).into_iter().map(value)).collect()
    };
    let rows = [
        line("inline", &grouped),
        line("size", &|inline| grouped(ty.size_at(inline))),
        line("bytes", &|inline| grouped(ty.bytes_at(inline))),
        line("spilled", &|inline| share(ty.spills_at(inline), ty.vectors())),
        line("", &|inline| marks(ty, inline)),
    ];
    write_rows(f, &rows)
}

/// The capacities that are shown: those that are often chosen, today's and the picks, up to the one that is enough.
fn capacities(ty: &TypeReport) -> Vec<u64> {
    let Pick { least_bytes, few_spills } = ty.pick();
    let most = ty.percentile(100.0);
    let mut capacities = vec![0, ty.inline, least_bytes, few_spills];
    capacities.extend((0..u64::BITS).map(|power| 1 << power).take_while(|capacity| *capacity < most));
    capacities.push(most);
    capacities.sort_unstable();
    capacities.dedup();
    capacities
}

/// What a capacity is.
fn marks(ty: &TypeReport, inline: u64) -> String {
    let Pick { least_bytes, few_spills } = ty.pick();
    let marks = [(ty.inline, "now"), (least_bytes, "bytes"), (few_spills, "1 %")];
    let marks: Vec<_> = marks.into_iter().filter(|(capacity, _)| *capacity == inline).map(|(_, mark)| mark).collect();
    marks.join(" ")
}

/// `1,234,567`
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// `12.5 %`
fn share(part: u64, whole: u64) -> String {
    if whole == 0 { "-".to_string() } else { format!("{:.1} %", part as f64 * 100.0 / whole as f64) }
}

/// Writes rows of columns of one width, the first of which begins on the left, and all others end on the right.
fn write_rows(f: &mut fmt::Formatter<'_>, rows: &[Vec<String>]) -> fmt::Result {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<_> = (0..rows[0].len()).map(width).collect();
    for row in rows {
        let mut line = String::new();
        for (column, (text, width)) in row.iter().zip(&widths).enumerate() {
            line += &if column == 0 { format!("{text:<width$}") } else { format!("  {text:>width$}") };
        }
        writeln!(f, "{}", line.trim_end())?;
    }
    Ok(())
}
