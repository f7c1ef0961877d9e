//! How many vectors have reached which length.

use alloc::vec::Vec;
use core::iter;

/// Up to this length, each has a count of its own.
const EXACT: usize = 64;
/// How many counts there are: one for each exact length, and one for each power of two behind them.
pub(super) const BUCKETS: usize = EXACT + 1 + (u64::BITS - EXACT.ilog2()) as usize;

/// Returns which count a length belongs to.
pub(super) fn bucket(len: usize) -> usize {
    match len {
        0..=EXACT => len,
        // 65 to 128 are the first, and so on.
        _ => EXACT + ((len - 1).ilog2() - EXACT.ilog2() + 1) as usize,
    }
}

/// Returns the largest length that belongs to a count.
fn bound(bucket: usize) -> u64 {
    match bucket.checked_sub(EXACT) {
        None | Some(0) => bucket as u64,
        Some(doubled) => u64::checked_shl(EXACT as u64, doubled as u32).filter(|bound| *bound > 0).unwrap_or(u64::MAX),
    }
}

/// How many vectors have reached which largest length: each length up to 64 by itself, and further on those up to each power of two
/// together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Histogram {
    /// The counts, without the zeros at the end.
    counts: Vec<u64>,
}

impl Histogram {
    pub(super) fn new(counts: impl IntoIterator<Item = u64>) -> Self {
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.truncate(counts.iter().rposition(|count| *count > 0).map_or(0, |last| last + 1));
        Self { counts }
    }

    /// Makes a histogram of what [`iter`](Self::iter) yields; `None` if there is no such length.
    pub(super) fn of_pairs(pairs: impl IntoIterator<Item = (u64, u64)>) -> Option<Self> {
        let mut counts = [0_u64; BUCKETS];
        for (length, count) in pairs {
            let place = (0..BUCKETS).find(|bucket| bound(*bucket) == length)?;
            counts[place] = counts[place].checked_add(count)?;
        }
        Some(Self::new(counts))
    }

    /// Returns the lengths that vectors have reached, each with how many have: each length up to 64, and then the powers of two, which
    /// stand for all lengths down to the one before.
    pub fn iter(&self) -> impl Iterator<Item = (u64, u64)> {
        let counts = self.counts.iter().enumerate().filter(|(_, count)| **count > 0);
        counts.map(|(bucket, count)| (bound(bucket), *count))
    }

    /// Returns how many vectors there are.
    pub fn vectors(&self) -> u64 {
        self.counts.iter().sum()
    }

    /// Returns this and another one together.
    pub(super) fn plus(&self, other: &Self) -> Self {
        self.combine(other, u64::saturating_add)
    }

    /// Returns what this one has more.
    pub(super) fn minus(&self, other: &Self) -> Self {
        self.combine(other, u64::saturating_sub)
    }

    fn combine(&self, other: &Self, operation: fn(u64, u64) -> u64) -> Self {
        let padded =
            |counts: &[u64]| -> Vec<u64> { counts.iter().copied().chain(iter::repeat(0)).take(BUCKETS).collect() };
        let (left, right) = (padded(&self.counts), padded(&other.counts));
        Self::new(left.into_iter().zip(right).map(|(left, right)| operation(left, right)))
    }
}

/// Vectors, by the largest length of each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Spread {
    /// The largest lengths.
    pub lengths: Histogram,
    /// How many of them have been on the heap.
    pub spilled: u64,
}

impl Spread {
    pub(super) fn plus(&self, other: &Self) -> Self {
        Self { lengths: self.lengths.plus(&other.lengths), spilled: self.spilled + other.spilled }
    }

    pub(super) fn minus(&self, other: &Self) -> Self {
        Self { lengths: self.lengths.minus(&other.lengths), spilled: self.spilled.saturating_sub(other.spilled) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_belongs_to_the_count_whose_bound_it_does_not_exceed() {
        for len in (0..5000).chain([usize::MAX / 2, usize::MAX / 2 + 1, usize::MAX / 2 + 2, usize::MAX]) {
            let bucket = bucket(len);
            assert!(len as u64 <= bound(bucket), "{len}");
            assert!(bucket == 0 || len as u64 > bound(bucket - 1), "{len}");
        }
        assert_eq!([64, 65, 66].map(bound), [64, 128, 256]);
        assert_eq!(bound(BUCKETS - 1), u64::MAX);
    }

    #[test]
    fn pairs_make_the_histogram_that_yields_them() {
        let pairs = [(0, 50), (3, 40), (64, 9), (128, 1)];
        let histogram = Histogram::of_pairs(pairs).unwrap();
        assert!(histogram.iter().eq(pairs));
        assert_eq!(histogram.vectors(), 100);
        assert_eq!([Histogram::of_pairs([(65, 1)]), Histogram::of_pairs([(1, u64::MAX), (1, 1)])], [None, None]);
    }
}
