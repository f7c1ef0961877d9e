//! The chart: what each vector takes for each operation in terms of smallvec 1, the geometric mean over the element
//! types. A bar is ours, a dot a peer.

use crate::{
    operation::Operation,
    peer::Kind,
    table::{Measure, Table, geometric_mean},
};
use plotters::{
    coord::Shift,
    prelude::*,
    style::text_anchor::{HPos, Pos, VPos},
};

const WIDTH: u32 = 960;
const ROW: u32 = 16;
/// What the title, the axis and the legend take.
const REST: u32 = 130;
/// The ends of the axis. What lies beyond is drawn at its end.
const LEAST: f64 = 0.125;
const MOST: f64 = 8.0;

const BASE: Kind = Kind::SmallVec1;
const BETTER: RGBColor = RGBColor(46, 125, 50);
const WORSE: RGBColor = RGBColor(198, 40, 40);
/// The peers that are drawn.
const PEERS: [(Kind, RGBColor); 4] = [
    (Kind::SmallVec2, RGBColor(21, 101, 192)),
    (Kind::TinyVec, RGBColor(239, 108, 0)),
    (Kind::ArrayVec, RGBColor(123, 31, 162)),
    (Kind::Vec, RGBColor(97, 97, 97)),
];

/// Draws a table as SVG.
pub(crate) fn draw(table: &Table) -> Result<String, String> {
    let operations = operations(table);
    let mut svg = String::new();
    let height = REST + ROW * u32::try_from(operations.len()).unwrap_or(0);
    let root = SVGBackend::with_string(&mut svg, (WIDTH, height)).into_drawing_area();
    paint(table, &operations, &root).map_err(|error| format!("cannot draw the chart: {error}"))?;
    drop(root);
    Ok(svg)
}

/// The operations in order, first the inline ones.
fn operations(table: &Table) -> Vec<Operation> {
    let mut operations = Vec::new();
    for row in &table.rows {
        if !operations.contains(&row.operation) {
            operations.push(row.operation);
        }
    }
    operations.sort_by_key(|operation| operation.state);
    operations
}

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

fn paint(table: &Table, operations: &[Operation], root: &Area<'_>) -> Result<(), Box<dyn std::error::Error>> {
    root.fill(&WHITE)?;
    let what = match table.measure {
        Measure::Time => "Time",
        Measure::Count => "Instructions",
    };
    let title = format!("{what} per operation in terms of smallvec 1 (less is better)");
    let rows = i32::try_from(operations.len())?;
    let mut chart = ChartBuilder::on(root)
        .caption(title, ("sans-serif", 18))
        .margin(8)
        .x_label_area_size(30)
        .y_label_area_size(210)
        .build_cartesian_2d((LEAST..MOST).log_scale().base(2.0), -(f64::from(rows) + 2.0)..0.0)?;
    let style = ("sans-serif", 14).into_text_style(root);
    let label_style = style.pos(Pos::new(HPos::Right, VPos::Center));
    chart.configure_mesh().disable_mesh().disable_y_axis().x_label_formatter(&|ratio| format!("{ratio}x")).draw()?;
    for (row, operation) in operations.iter().enumerate() {
        let y = -(row as f64) - 0.5;
        let mean = |kind| {
            let rows = table.rows.iter().filter(|row| row.operation == *operation);
            geometric_mean(rows.filter_map(|row| row.ratio(kind, BASE))).map(|mean| mean.clamp(LEAST, MOST))
        };
        let (x, pixel) = chart.backend_coord(&(LEAST, y));
        root.draw(&Text::new(operation.label(), (x - 6, pixel), label_style.clone()))?;
        if let Some(ours) = mean(Kind::Ours) {
            let color = if ours <= 1.0 { BETTER } else { WORSE };
            let bar = Rectangle::new([(ours.min(1.0), y - 0.35), (ours.max(1.0), y + 0.35)], color.mix(0.75).filled());
            chart.draw_series([bar])?;
        }
        let dots = PEERS.into_iter().filter_map(|(kind, color)| Some(Circle::new((mean(kind)?, y), 3, color.filled())));
        chart.draw_series(dots)?;
    }
    chart.draw_series([PathElement::new([(1.0, 0.0), (1.0, -f64::from(rows))], BLACK)])?;
    legend(root, root.dim_in_pixel().1)
}

fn legend(root: &Area<'_>, height: u32) -> Result<(), Box<dyn std::error::Error>> {
    let y = i32::try_from(height)? - 60;
    let style = ("sans-serif", 15).into_text_style(root);
    let mut x = 230;
    root.draw(&Rectangle::new([(x, y - 5), (x + 14, y + 5)], BETTER.mix(0.75).filled()))?;
    root.draw(&Rectangle::new([(x + 16, y - 5), (x + 30, y + 5)], WORSE.mix(0.75).filled()))?;
    root.draw(&Text::new("ours, faster and slower", (x + 36, y - 6), style.clone()))?;
    x += 200;
    for (kind, color) in PEERS {
        root.draw(&Circle::new((x, y), 4, color.filled()))?;
        root.draw(&Text::new(kind.name(), (x + 10, y - 6), style.clone()))?;
        x += 110;
    }
    root.present()?;
    Ok(())
}
