//! The picture: for each type, on the left the histogram of the largest lengths, on the right what each inline capacity would
//! have cost. Both have the capacity of today and the picks as vertical lines.

use std::error::Error;
use std::ops::Range;

use plotters::coord::Shift;
use plotters::prelude::*;
use smallvec_runtime::profile::{Report, TypeReport};

use crate::program::{Result, grouped};
use crate::progress::Progress;

const WIDTH: u32 = 1100;
const ROW: u32 = 300;
const LEGEND: u32 = 30;

const BARS: RGBColor = RGBColor(144, 164, 174);
const TODAY: RGBColor = RGBColor(33, 33, 33);
const LEAST_BYTES: RGBColor = RGBColor(46, 125, 50);
const FEW_SPILLS: RGBColor = RGBColor(21, 101, 192);
const BYTES: RGBColor = RGBColor(46, 125, 50);
const SPILLS: RGBColor = RGBColor(198, 40, 40);

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

/// Draws a report as SVG.
pub(crate) fn draw(report: &Report) -> Result<String> {
    let mut svg = String::new();
    let height = LEGEND + ROW * u32::try_from(report.types.len()).unwrap_or(0).max(1);
    let root = SVGBackend::with_string(&mut svg, (WIDTH, height)).into_drawing_area();
    paint(report, &root).map_err(|error| format!("cannot draw the picture: {error}"))?;
    drop(root);
    Ok(svg)
}

fn paint(report: &Report, root: &Area<'_>) -> Result<(), Box<dyn Error>> {
    root.fill(&WHITE)?;
    let (legend, rows) = root.split_vertically(LEGEND);
    paint_legend(&legend)?;
    let mut progress = Progress::start();
    for (number, (ty, area)) in report.types.iter().zip(rows.split_evenly((report.types.len().max(1), 1))).enumerate() {
        progress.at("types drawn", number, report.types.len());
        let scale = Scale::of(ty);
        let (left, right) = area.split_horizontally(WIDTH / 2);
        paint_lengths(ty, &scale, &left)?;
        paint_costs(ty, &scale, &right)?;
    }
    root.present()?;
    Ok(())
}

fn paint_legend(area: &Area<'_>) -> Result<(), Box<dyn Error>> {
    let style = ("sans-serif", 14).into_text_style(area);
    let entries = [
        (TODAY, "inline capacity today", 180),
        (LEAST_BYTES, "pick: fewest bytes", 160),
        (FEW_SPILLS, "pick: 1 % spills at most", 200),
        (BYTES, "bytes (right panel)", 170),
        (SPILLS, "spilled, in % (right panel)", 0),
    ];
    let mut x = 60;
    for (place, (color, text, width)) in entries.into_iter().enumerate() {
        if place < 3 {
            area.draw(&PathElement::new([(x, 8), (x, 22)], color.stroke_width(2)))?;
        } else {
            area.draw(&PathElement::new([(x - 8, 15), (x + 8, 15)], color.stroke_width(2)))?;
        }
        area.draw(&Text::new(text, (x + 12, 8), style.clone()))?;
        x += width;
    }
    Ok(())
}

/// Where a length stands: each up to 64 one further than the one before, and then each power of two.
struct Scale {
    /// The lengths and capacities that are drawn.
    marks: Vec<u64>,
}

impl Scale {
    /// The scale for all lengths of a type, its capacity and the picks.
    fn of(ty: &TypeReport) -> Self {
        let pick = ty.pick();
        let most = [ty.longest, ty.inline, pick.least_bytes, pick.few_spills].into_iter().max().unwrap_or(0).max(4);
        let powers = (7..u64::BITS).map(|power| 1 << power);
        let mut marks: Vec<u64> = (0..=64).chain(powers).take_while(|mark| *mark < most).collect();
        marks.push(most);
        Self { marks }
    }

    /// The ends of the axis.
    fn range(&self) -> Range<f64> {
        -0.5..self.marks.len() as f64 - 0.5
    }

    /// The place of a length: that of the mark that stands for it.
    fn place(&self, length: u64) -> f64 {
        self.marks.iter().position(|mark| *mark >= length).unwrap_or(self.marks.len() - 1) as f64
    }

    /// The length at a place, for the axis.
    fn label(&self, place: f64) -> String {
        self.marks.get(place.round() as usize).map_or_else(String::new, |mark| grouped(*mark))
    }
}

/// Draws today's capacity and the picks over the height of a panel. Where they are the same, they stand side by side.
macro_rules! paint_capacities {
    ($chart:ident, $ty:ident, $scale:ident, $top:expr) => {{
        let pick = $ty.pick();
        let capacities = [($ty.inline, TODAY), (pick.least_bytes, LEAST_BYTES), (pick.few_spills, FEW_SPILLS)];
        for (place, (capacity, color)) in capacities.into_iter().enumerate() {
            let x = $scale.place(capacity) + (place as f64 - 1.0) * $scale.range().end / 200.0;
            $chart.draw_series([PathElement::new([(x, 0.0), (x, $top)], color.stroke_width(2))])?;
        }
    }};
}

fn paint_lengths(ty: &TypeReport, scale: &Scale, area: &Area<'_>) -> Result<(), Box<dyn Error>> {
    let lengths: Vec<_> = ty.lengths().iter().collect();
    let top = lengths.iter().map(|(_, count)| *count).max().unwrap_or(0).max(1) as f64 * 1.1;
    let name = ty.name.rsplit("::").next().unwrap_or(&ty.name);
    let caption = format!("{name}: {} vectors, {} inline", grouped(ty.vectors()), ty.inline);
    let mut chart = ChartBuilder::on(area)
        .caption(caption, ("sans-serif", 16))
        .margin(8)
        .x_label_area_size(36)
        .y_label_area_size(60)
        .build_cartesian_2d(scale.range(), 0.0..top)?;
    chart
        .configure_mesh()
        .disable_x_mesh()
        .light_line_style(WHITE)
        .x_desc("largest length")
        .y_desc("vectors")
        .x_labels(12)
        .x_label_formatter(&|place| scale.label(*place))
        .y_label_formatter(&|count| grouped(*count as u64))
        .draw()?;
    chart.draw_series(lengths.into_iter().map(|(length, count)| {
        let x = scale.place(length);
        Rectangle::new([(x - 0.4, 0.0), (x + 0.4, count as f64)], BARS.filled())
    }))?;
    paint_capacities!(chart, ty, scale, top);
    Ok(())
}

fn paint_costs(ty: &TypeReport, scale: &Scale, area: &Area<'_>) -> Result<(), Box<dyn Error>> {
    let bytes: Vec<_> = scale.marks.iter().map(|mark| ty.bytes_at(*mark) as f64).collect();
    let top = bytes.iter().copied().fold(1.0, f64::max) * 1.05;
    let vectors = ty.vectors().max(1) as f64;
    let mut chart = ChartBuilder::on(area)
        .caption(format!("{} of {} bytes, {}", short(&ty.element), ty.element_size, ty.layout()), ("sans-serif", 16))
        .margin(8)
        .x_label_area_size(36)
        .y_label_area_size(80)
        .right_y_label_area_size(50)
        .build_cartesian_2d(scale.range(), 0.0..top)?
        .set_secondary_coord(scale.range(), 0.0..100.0);
    chart
        .configure_mesh()
        .disable_x_mesh()
        .light_line_style(WHITE)
        .x_desc("inline capacity")
        .y_desc("bytes")
        .x_labels(12)
        .x_label_formatter(&|place| scale.label(*place))
        .y_label_formatter(&|bytes| grouped(*bytes as u64))
        .draw()?;
    chart.configure_secondary_axes().y_label_formatter(&|share| format!("{share} %")).draw()?;
    let places = || scale.marks.iter().map(|mark| scale.place(*mark));
    chart.draw_series([PathElement::new(places().zip(bytes).collect::<Vec<_>>(), BYTES.stroke_width(2))])?;
    let spills = scale.marks.iter().map(|mark| ty.spills_at(*mark) as f64 * 100.0 / vectors);
    chart
        .draw_secondary_series([PathElement::new(places().zip(spills).collect::<Vec<_>>(), SPILLS.stroke_width(2))])?;
    paint_capacities!(chart, ty, scale, top);
    Ok(())
}

/// A type without the modules it stands in: `(Decimal, Decimal)`.
fn short(element: &str) -> String {
    let mut short = String::new();
    for part in element.split_inclusive(|character: char| !(character.is_alphanumeric() || "_:".contains(character))) {
        short += part.rsplit("::").next().unwrap_or(part);
    }
    short
}
