//! Pictures of vectors: a row of bytes for each state.

use crate::observe::{Byte, Facts};
use std::fmt::Write;
use std::ops::Range;

const CELL: usize = 24;
const LEFT: usize = 64;
const RIGHT: usize = 40;
const ROW: usize = 36;
/// From the top of a row to that of the next.
const ROWS: usize = 62;
const TOP: usize = 56;
/// The width of what is left out.
const GAP: usize = 36;
/// As many bytes alike are drawn in full.
const MOST: usize = 40;

/// What a part of a byte is for: its words, long and short, and its colour.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Use {
    long: &'static str,
    short: &'static str,
    fill: &'static str,
}

const TAG: Use = Use { long: "tag", short: "tag", fill: "#d3c1ee" };
const MARK: Use = Use { long: "inline mark", short: "in", fill: "#d3c1ee" };
const LENGTH: Use = Use { long: "length", short: "len", fill: "#fbdc8f" };
const CAPACITY: Use = Use { long: "capacity", short: "cap", fill: "#f5b3a7" };
const POINTER: Use = Use { long: "pointer", short: "ptr", fill: "#a9d0f5" };
const ELEMENT: Use = Use { long: "element", short: "", fill: "#bfe3b4" };
const UNUSED: Use = Use { long: "unused", short: "", fill: "#f1f1f1" };

/// What a byte is for, the highest bits first.
fn uses(byte: Byte) -> Vec<Use> {
    let is_used = [byte.tag, byte.mark, byte.capacity, byte.length, byte.pointer, byte.element.is_some()];
    let uses = [TAG, MARK, CAPACITY, LENGTH, POINTER, ELEMENT];
    let used: Vec<_> = uses.into_iter().zip(is_used).filter(|(_, is_used)| *is_used).map(|(name, _)| name).collect();
    if used.is_empty() { vec![UNUSED] } else { used }
}

/// The bytes that are for the same, next to one another.
fn runs(bytes: &[Byte]) -> Vec<(Range<usize>, Byte)> {
    let mut runs: Vec<(Range<usize>, Byte)> = Vec::new();
    for (at, byte) in bytes.iter().enumerate() {
        match runs.last_mut() {
            Some((range, last)) if last == byte => range.end = at + 1,
            _ => runs.push((at..at + 1, *byte)),
        }
    }
    runs
}

/// The rows of a picture, with their names.
fn rows(facts: &Facts) -> impl Iterator<Item = (&'static str, &[Byte])> {
    let spilled = facts.spilled.iter().map(|bytes| ("spilled", &bytes[..]));
    [("inline", &facts.inline[..])].into_iter().chain(spilled)
}

/// What a picture shows, in words.
pub(crate) fn words(facts: &Facts) -> String {
    let mut words = String::new();
    for (name, bytes) in rows(facts) {
        write!(words, "{}{name}:", if words.is_empty() { "" } else { "; " }).unwrap();
        // Elements in one.
        let same = bytes.iter().map(|byte| Byte { element: byte.element.map(|_| 0), ..*byte }).collect::<Vec<_>>();
        for (number, (range, byte)) in runs(&same).into_iter().enumerate() {
            let names: Vec<_> = uses(byte).iter().map(|part| part.long).collect();
            let names = if byte.element.is_some() { "elements".to_owned() } else { names.join(" and ") };
            let comma = if number == 0 { "" } else { "," };
            match range.len() {
                1 => write!(words, "{comma} {names} {}", range.start).unwrap(),
                _ => write!(words, "{comma} {names} {} to {}", range.start, range.end - 1).unwrap(),
            }
        }
    }
    words
}

/// Which bytes are left out: from the middle of many that are alike in each row.
fn left_out(facts: &Facts) -> Option<Range<usize>> {
    let mut borders = vec![0, facts.size];
    for (_, bytes) in rows(facts) {
        let kinds: Vec<_> = bytes.iter().map(|byte| Byte { element: byte.element.map(|_| 0), ..*byte }).collect();
        borders.extend(runs(&kinds).into_iter().map(|(range, _)| range.start));
    }
    borders.sort_unstable();
    let pairs = borders.iter().zip(&borders[1..]);
    let (start, end) = pairs.map(|(start, end)| (*start, *end)).max_by_key(|(start, end)| end - start)?;
    // Only whole elements.
    let item = facts.element_size;
    (end - start > MOST).then(|| start + 8 / item * item..end - 4 / item * item)
}

/// From bytes to places on the picture.
struct Scale {
    left_out: Option<Range<usize>>,
}

impl Scale {
    fn x(&self, byte: usize) -> usize {
        LEFT + match &self.left_out {
            Some(hidden) if byte >= hidden.end => (byte - hidden.len()) * CELL + GAP,
            Some(hidden) => byte.min(hidden.start) * CELL,
            None => byte * CELL,
        }
    }

    fn is_hidden(&self, range: &Range<usize>) -> bool {
        self.left_out.as_ref().is_some_and(|hidden| hidden.start <= range.start && range.end <= hidden.end)
    }

    /// Where text about bytes goes: the middle of what is seen of them up to what is left out.
    fn middle(&self, range: &Range<usize>) -> usize {
        let end = match &self.left_out {
            Some(hidden) if range.start < hidden.start && hidden.start < range.end => hidden.start,
            _ => range.end,
        };
        (self.x(range.start) + self.x(end)) / 2
    }
}

/// Draws a declaration.
pub(crate) fn picture(declaration: &str, facts: &Facts) -> String {
    let scale = Scale { left_out: left_out(facts) };
    let count = rows(facts).count();
    let header = format!("{} bytes, {} as Option, aligned to {}", facts.size, facts.option, facts.align);
    let used: Vec<_> = {
        let all = rows(facts).flat_map(|(_, bytes)| bytes).flat_map(|byte| uses(*byte)).collect::<Vec<_>>();
        let order = [TAG, MARK, LENGTH, CAPACITY, POINTER, ELEMENT, UNUSED];
        order.into_iter().filter(|part| all.contains(part)).collect()
    };
    let legend = used.iter().map(|part| legend_width(*part)).sum::<usize>();
    let title = declaration.len() * 8 + 24 + header.len() * 7;
    let width = (scale.x(facts.size) + RIGHT).max(LEFT + legend).max(20 + title);
    let height = TOP + count * ROWS + 24;

    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"sans-serif\" font-size=\"11\" text-anchor=\"middle\" fill=\"#1f2328\">\n\
         <title>{} {}</title>\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n\
         <text x=\"10\" y=\"22\" font-family=\"monospace\" font-size=\"13\" text-anchor=\"start\">{}</text>\n\
         <text x=\"{}\" y=\"22\" text-anchor=\"end\">{header}</text>\n",
        escape(declaration),
        words(facts),
        escape(declaration),
        width - 10,
    );
    for (number, (name, bytes)) in rows(facts).enumerate() {
        draw_row(&mut svg, &scale, TOP + number * ROWS, name, bytes);
    }
    draw_legend(&mut svg, TOP + count * ROWS - 8, &used);
    svg.push_str("</svg>\n");
    svg
}

fn draw_row(svg: &mut String, scale: &Scale, y: usize, name: &str, bytes: &[Byte]) {
    let text = |svg: &mut String, x: usize, y: usize, more: &str, text: &str| {
        writeln!(svg, "<text x=\"{x}\" y=\"{y}\"{more}>{text}</text>").unwrap();
    };
    text(svg, LEFT - 8, y + ROW / 2 + 4, " text-anchor=\"end\"", name);
    for (range, byte) in runs(bytes).into_iter().filter(|(range, _)| !scale.is_hidden(range)) {
        let (left, right) = (scale.x(range.start), scale.x(range.end));
        text(svg, left, y - 4, " font-size=\"9\" fill=\"#59636e\"", &range.start.to_string());
        let parts = uses(byte);
        let height = ROW / parts.len();
        for (number, part) in parts.iter().enumerate() {
            let (y, width) = (y + number * height, right - left);
            rect(svg, [left, y, width, height], part.fill);
            let label = match byte.element {
                Some(index) => index.to_string(),
                None if width >= 8 * part.long.len() => part.long.to_owned(),
                None => part.short.to_owned(),
            };
            if !label.is_empty() {
                text(svg, scale.middle(&range), y + height / 2 + 4, "", &label);
            }
        }
        // One tick for each byte.
        for byte in range.start + 1..range.end {
            if !scale.is_hidden(&(byte - 1..byte + 1)) {
                let x = scale.x(byte);
                writeln!(svg, "<path d=\"M{x} {}v4\" stroke=\"#8c959f\"/>", y + ROW - 4).unwrap();
            }
        }
    }
    if let Some(hidden) = &scale.left_out {
        let (left, middle) = (scale.x(hidden.start), scale.x(hidden.start) + GAP / 2);
        let y_end = y + ROW + 1;
        writeln!(svg, "<path d=\"M{left} {}h{GAP}V{y_end}h-{GAP}z\" fill=\"#ffffff\"/>", y - 1).unwrap();
        text(svg, middle, y + ROW / 2 + 4, "", "…");
    }
    let end = " font-size=\"9\" font-weight=\"bold\"";
    text(svg, scale.x(bytes.len()), y - 4, end, &bytes.len().to_string());
}

fn rect(svg: &mut String, [x, y, width, height]: [usize; 4], fill: &str) {
    writeln!(
        svg,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\" stroke=\"#59636e\"/>"
    )
    .unwrap();
}

fn legend_width(part: Use) -> usize {
    part.long.len() * 7 + 32
}

fn draw_legend(svg: &mut String, y: usize, used: &[Use]) {
    let mut x = LEFT;
    for part in used {
        rect(svg, [x, y, 12, 12], part.fill);
        writeln!(svg, "<text x=\"{}\" y=\"{}\" text-anchor=\"start\">{}</text>", x + 17, y + 10, part.long).unwrap();
        x += legend_width(*part);
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
