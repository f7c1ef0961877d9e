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
    pub(crate) measure: Measure,
    pub(crate) operation: Operation,
    pub(crate) element: &'static str,
    /// The figures of those that can do it.
    pub(crate) figures: Vec<(Kind, f64)>,
}

/// How much slower than a rival still counts as noise.
const NOISE: f64 = 1.05;
/// The same for time, in nanoseconds. So much depends on where the linker has put a kernel: kernels of the same
/// instructions differ by it.
const NOISE_NS: f64 = 0.4;
/// The same for counts. A processor executes so many instructions in less than a cycle.
const NOISE_INSTRUCTIONS: f64 = 3.0;

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

    /// The figure of one vector in terms of another's, for a mean.
    pub(crate) fn ratio(&self, kind: Kind, to: Kind) -> Option<f64> {
        Some(self.measure.ratio(self.get(kind)?, self.get(to)?))
    }

    /// The figure of one vector in terms of the fastest small-vector peer's, for a mean.
    pub(crate) fn ratio_to_best(&self, kind: Kind) -> Option<f64> {
        Some(self.measure.ratio(self.get(kind)?, self.best_rival()?.1))
    }

    /// The figure of one vector in terms of the fastest small-vector peer's, if it is slower by more than noise.
    fn slower(&self, kind: Kind) -> Option<f64> {
        let (figure, (_, best)) = (self.get(kind)?, self.best_rival()?);
        let noise = match self.measure {
            Measure::Time => NOISE_NS,
            Measure::Count => NOISE_INSTRUCTIONS,
        };
        (figure > best * NOISE && figure > best + noise).then_some(figure / best)
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

    /// The rows in which a vector is slower than the fastest small-vector peer by more than noise, the worst first, with
    /// the ratios.
    pub(crate) fn slower(&self, kind: Kind) -> Vec<(f64, &Row)> {
        let slower = |row| Some((Row::slower(row, kind)?, row));
        let mut rows: Vec<_> = self.rows.iter().filter_map(slower).collect();
        rows.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        rows
    }
}

impl Measure {
    pub(crate) fn unit(self) -> &'static str {
        match self {
            Self::Time => "ns",
            Self::Count => "instructions",
        }
    }

    /// A quotient for a mean. Figures below the cost of calling the kernel count as that, so that a mean does not hang on
    /// one instruction or two.
    fn ratio(self, figure: f64, to: f64) -> f64 {
        let least = match self {
            Self::Time => 1.0,
            Self::Count => 10.0,
        };
        figure.max(least) / to.max(least)
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
