//! What is measured.

use std::{
    array,
    ops::{Index, IndexMut},
};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quantity {
    /// Of cargo, from its start to its end.
    Time,
    /// Of rustc, without the kernel's.
    Instructions,
    /// The most that rustc had.
    Memory,
    /// What rustc writes for its next run.
    Incremental,
}

impl Quantity {
    pub(crate) const ALL: [Self; 4] = [Self::Time, Self::Instructions, Self::Memory, Self::Incremental];

    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::Time => "time of cargo",
            Self::Instructions => "instructions of rustc",
            Self::Memory => "most memory of rustc",
            Self::Incremental => "incremental data",
        }
    }

    pub(crate) fn unit(self) -> &'static str {
        match self {
            Self::Time => "ms",
            Self::Instructions => "M",
            Self::Memory => "MB",
            Self::Incremental => "kB",
        }
    }

    /// Its name, with the unit, for programs.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Time => "time_ms",
            Self::Instructions => "instructions_m",
            Self::Memory => "memory_mb",
            Self::Incremental => "incremental_kb",
        }
    }
}

/// One number of each quantity; NaN if it is not known.
#[derive(Clone, Copy)]
pub(crate) struct Figure([f64; Quantity::ALL.len()]);

impl Figure {
    pub(crate) const UNKNOWN: Self = Self([f64::NAN; Quantity::ALL.len()]);

    /// The lesser of each, or the one that is known.
    pub(crate) fn min(self, other: Self) -> Self {
        Self(array::from_fn(|index| self.0[index].min(other.0[index])))
    }
}

impl Index<Quantity> for Figure {
    type Output = f64;

    fn index(&self, quantity: Quantity) -> &f64 {
        &self.0[quantity as usize]
    }
}

impl IndexMut<Quantity> for Figure {
    fn index_mut(&mut self, quantity: Quantity) -> &mut f64 {
        &mut self.0[quantity as usize]
    }
}
