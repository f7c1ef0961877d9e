//! Time: all peers take turns on an operation in short rounds, and the best round of each counts.

use crate::{
    bench::Case,
    table::{Measure, Row, Table, groups},
};

/// How long a turn lasts, in nanoseconds.
const TURN: f64 = 20_000.0;

/// Measures the cases.
pub(crate) fn measure(cases: Vec<Case>, rounds: usize) -> Table {
    let rows = groups(cases).into_iter().map(|group| row(group, rounds)).collect();
    Table { measure: Measure::Time, rows }
}

fn row(mut group: Vec<Case>, rounds: usize) -> Row {
    let calls: Vec<usize> = group.iter_mut().map(calls_in_a_turn).collect();
    let mut best = vec![f64::INFINITY; group.len()];
    for _ in 0..rounds {
        for ((case, calls), best) in group.iter_mut().zip(&calls).zip(&mut best) {
            *best = best.min(case.kernel.time(*calls));
        }
    }
    let figures = group.iter().map(|case| case.kind).zip(best).collect();
    Row { measure: Measure::Time, operation: group[0].operation, element: group[0].element, figures }
}

fn calls_in_a_turn(case: &mut Case) -> usize {
    let estimate = case.kernel.time(64).min(case.kernel.time(64)).max(0.3);
    (TURN / estimate) as usize + 1
}
