//! Figures of all peers for all operations, and what follows from them.

use crate::{
    bench::Case,
    operation::{Operation, State},
    peer::Kind,
};

/// What was measured.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measure {
    /// Nanoseconds per call.
    Time,
    /// Instructions per call.
    Count,
}

pub(crate) struct Table {
    pub(crate) measure: Measure,
    pub(crate) rows: Vec<Row>,
}

/// One operation on one element type.
pub(crate) struct Row {
    pub(crate) operation: Operation,
    pub(crate) element: &'static str,
    /// The figures of those that can do it.
    pub(crate) figures: Vec<(Kind, f64)>,
}

/// How much slower than a rival still counts as noise.
pub(crate) const NOISE: f64 = 1.05;

impl Row {
    /// The figure of a vector, if it can do the operation.
    pub(crate) fn get(&self, kind: Kind) -> Option<f64> {
        self.figures.iter().find(|(other, _)| *other == kind).map(|(_, figure)| *figure)
    }

    /// The fastest small-vector peer and its figure.
    pub(crate) fn best_rival(&self) -> Option<(Kind, f64)> {
        let spilled = self.operation.state == State::Spilled;
        let rivals = self.figures.iter().copied().filter(|(kind, _)| kind.rival(spilled));
        rivals.min_by(|(_, one), (_, other)| one.total_cmp(other))
    }

    /// The figure of one vector in terms of another's.
    pub(crate) fn ratio(&self, kind: Kind, to: Kind) -> Option<f64> {
        Some(ratio(self.get(kind)?, self.get(to)?))
    }

    /// The figure of one vector in terms of the fastest small-vector peer's.
    pub(crate) fn ratio_to_best(&self, kind: Kind) -> Option<f64> {
        Some(ratio(self.get(kind)?, self.best_rival()?.1))
    }
}

impl Table {
    /// The elements in the order of their first rows.
    pub(crate) fn elements(&self) -> Vec<&'static str> {
        let mut elements = Vec::new();
        for row in &self.rows {
            if !elements.contains(&row.element) {
                elements.push(row.element);
            }
        }
        elements
    }
}

impl Measure {
    pub(crate) fn unit(self) -> &'static str {
        match self {
            Self::Time => "ns",
            Self::Count => "instructions",
        }
    }

    /// A figure as text.
    pub(crate) fn text(self, figure: f64) -> String {
        match self {
            Self::Time => format!("{figure:.1}"),
            Self::Count => format!("{figure:.0}"),
        }
    }
}

/// Cases of the same operation and element together, in the order of the first of each.
pub(crate) fn groups(cases: Vec<Case>) -> Vec<Vec<Case>> {
    let mut groups = Vec::<Vec<Case>>::new();
    for case in cases {
        let same = |group: &&mut Vec<Case>| group[0].operation == case.operation && group[0].element == case.element;
        match groups.iter_mut().find(same) {
            Some(group) => group.push(case),
            None => groups.push(vec![case]),
        }
    }
    groups
}

/// The geometric mean, or `None` of no figures.
pub(crate) fn geometric_mean(figures: impl Iterator<Item = f64>) -> Option<f64> {
    let (count, sum) = figures.fold((0_u32, 0.0), |(count, sum), figure| (count + 1, sum + figure.ln()));
    (count > 0).then(|| (sum / f64::from(count)).exp())
}

/// A quotient that stays finite where the compiler has left nothing to measure.
fn ratio(figure: f64, to: f64) -> f64 {
    const LEAST: f64 = 0.1;
    figure.max(LEAST) / to.max(LEAST)
}
