//! The figures of a profile, and what follows from them.

use super::histogram::{Histogram, Spread};
use crate::storage::Budget;
use alloc::string::String;
use alloc::vec::Vec;
use core::alloc::Layout;

/// What was counted: a row for each declared type, made by [`report`](super::report) or of [JSON](Report::from_json).
///
/// It is displayed as tables: all types, and then for each of them what other capacities would have cost.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The types that had a vector, sorted by name. A declaration with parameters has a row for each element and inline capacity.
    pub types: Vec<TypeReport>,
}

impl Report {
    /// Returns what was counted since an earlier report of the same run: the vectors that have ended since then and those that are
    /// alive now, and what was allocated since then.
    ///
    /// What is a maximum stays that of the whole run: `most_alive` and `longest`. Types that had neither a vector nor an allocation are
    /// left out.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::{profile, small_vec};
    ///
    /// #[small_vec(inline = 4, profile)]
    /// type Ids = u32;
    ///
    /// drop(Ids::from([1, 2]));
    /// let earlier = profile::report();
    /// drop(Ids::from([1, 2, 3]));
    /// let since = profile::report().since(&earlier);
    /// assert!(since.types[0].lengths().iter().eq([(3, 1)]));
    /// ```
    #[must_use]
    pub fn since(&self, earlier: &Self) -> Self {
        let types = self.types.iter().enumerate().map(|(place, now)| {
            // A macro can declare several types that nothing tells apart; they are in the order in which they first had a vector.
            let is_same = |row: &&TypeReport| row.identity() == now.identity();
            let before = self.types[..place].iter().filter(is_same).count();
            earlier.types.iter().filter(is_same).nth(before).map_or_else(|| now.clone(), |then| now.since(then))
        });
        Self { types: types.filter(|now| now.vectors() > 0 || now.allocations + now.reallocations > 0).collect() }
    }
}

/// What was counted of the vectors of one declared type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TypeReport {
    /// The declared name, behind that of its module.
    pub name: String,
    /// The line of the declaration, which tells types of one name apart that are declared in functions.
    pub line: u64,
    /// The element.
    pub element: String,
    /// The size of an element, in bytes.
    pub element_size: u64,
    /// The inline capacity, in elements.
    pub inline: u64,
    /// The size of a vector, in bytes, as it is without the record that is kept of it.
    pub size: u64,
    /// How many buffers were allocated. One that was taken over from a `Vec` was not, nor one that a failing allocator did not give.
    pub allocations: u64,
    /// How many buffers were made larger or smaller.
    pub reallocations: u64,
    /// How many bytes both of them have asked for.
    pub bytes: u64,
    /// The most vectors that were alive at once, of those that were known of then.
    pub most_alive: u64,
    /// How many vectors were known of only when they ended, as they never held anything, or never changed.
    pub unseen: u64,
    /// The largest length that a vector has reached.
    pub longest: u64,
    /// The vectors that are alive, or were leaked, by the largest length of each so far.
    pub living: Spread,
    /// The vectors that are no more, by the largest length of each.
    pub ended: Spread,
    pub(super) element_align: u64,
    pub(super) layout: Budget,
}

/// The capacities that a [`TypeReport`] speaks for, in elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pick {
    /// The one that takes the fewest bytes, as [`bytes_at`](TypeReport::bytes_at) counts them; the least of those.
    pub least_bytes: u64,
    /// The least at which one vector in a hundred spills at most.
    pub few_spills: u64,
}

/// The layouts, as the options name them.
const LAYOUTS: [(Budget, &str); 7] = [
    (Budget::Word, "default"),
    (Budget::Narrow8, "len = u8"),
    (Budget::Narrow16, "len = u16"),
    (Budget::Narrow32, "len = u32"),
    (Budget::Compact, "layout = compact"),
    (Budget::CompactPacked, "layout = compact, len = u32"),
    (Budget::Fixed, "spill = never"),
];

/// Returns the layout of a name.
pub(super) fn layout_of(name: &str) -> Option<Budget> {
    LAYOUTS.iter().find(|(_, layout)| *layout == name).map(|(layout, _)| *layout)
}

impl TypeReport {
    /// What tells types apart.
    pub(super) fn identity(&self) -> (&str, u64, &str, u64, u64, &str) {
        (&self.name, self.line, &self.element, self.inline, self.size, self.layout())
    }

    fn since(&self, earlier: &Self) -> Self {
        Self {
            allocations: self.allocations.saturating_sub(earlier.allocations),
            reallocations: self.reallocations.saturating_sub(earlier.reallocations),
            bytes: self.bytes.saturating_sub(earlier.bytes),
            unseen: self.unseen.saturating_sub(earlier.unseen),
            ended: self.ended.minus(&earlier.ended),
            ..self.clone()
        }
    }

    /// Returns the options that choose the layout: `default`, `len = u32`, and so on.
    #[must_use]
    pub fn layout(&self) -> &'static str {
        LAYOUTS.iter().find(|(layout, _)| *layout == self.layout).map_or("", |(_, name)| name)
    }

    /// Returns how many vectors there were: those that are no more and those that are alive.
    #[must_use]
    pub fn vectors(&self) -> u64 {
        self.ended.lengths.vectors() + self.living.lengths.vectors()
    }

    /// Returns how many vectors were on the heap at any time.
    #[must_use]
    pub fn spilled(&self) -> u64 {
        self.ended.spilled + self.living.spilled
    }

    /// Returns the largest lengths of all vectors.
    #[must_use]
    pub fn lengths(&self) -> Histogram {
        self.ended.plus(&self.living).lengths
    }

    /// The largest lengths, where the last is not more than any vector has reached.
    fn reached(&self) -> Vec<(u64, u64)> {
        self.lengths().iter().map(|(length, count)| (length.min(self.longest), count)).collect()
    }

    /// Returns the length that this share of the vectors, in percent, has not exceeded; 0 if there are none. Of lengths above 64 it
    /// is the next power of two.
    #[must_use]
    pub fn percentile(&self, percent: f64) -> u64 {
        let total = self.vectors() as f64;
        let mut sum = 0;
        let reached = self.reached().into_iter().find(|(_, count)| {
            sum += count;
            sum as f64 * 100.0 >= percent * total
        });
        reached.map_or(0, |(length, _)| length)
    }

    /// Returns the size of a vector, in bytes, with another inline capacity in the same layout.
    #[must_use]
    pub fn size_at(&self, inline: u64) -> u64 {
        if inline == self.inline {
            return self.size;
        }
        let element = Layout::from_size_align(self.element_size as usize, self.element_align as usize).ok();
        let fits = |bytes: &u64| *bytes <= isize::MAX as u64 / 2;
        match (element, inline.checked_mul(self.element_size).filter(fits)) {
            (Some(element), Some(_)) => self.layout.struct_size(inline as usize, element) as u64,
            _ => u64::MAX,
        }
    }

    /// Returns how many vectors would have spilled with another inline capacity: those that were longer. With `spill = never`: that would
    /// not have had room.
    ///
    /// Lengths above 64 are known by powers of two, and count as the power.
    #[must_use]
    pub fn spills_at(&self, inline: u64) -> u64 {
        if self.element_size == 0 {
            return 0;
        }
        self.reached().iter().filter(|(length, _)| *length > inline).map(|(_, count)| count).sum()
    }

    /// Returns how many vectors there were at once, as far as that can be told: `most_alive`, and as many more as the unseen ones have as
    /// their share in all vectors. They are taken to live as long as the others.
    #[must_use]
    pub fn most_at_once(&self) -> u64 {
        let (vectors, most_alive) = (u128::from(self.vectors()), u128::from(self.most_alive));
        let seen = vectors.saturating_sub(u128::from(self.unseen));
        if seen == 0 { self.most_alive } else { (most_alive * vectors).div_ceil(seen).try_into().unwrap_or(u64::MAX) }
    }

    /// Returns how many bytes the vectors would have taken with another inline capacity: [the most at once](Self::most_at_once), each of
    /// its [size](Self::size_at), and on the heap, for each vector that was longer, the elements of its largest length.
    ///
    /// The bytes on the heap are those of the whole run, as each buffer costs an allocation whenever it is made. A buffer is counted
    /// once, and without what growing leaves vacant. Lengths above 64 are known by powers of two, and count as the power.
    #[must_use]
    pub fn bytes_at(&self, inline: u64) -> u64 {
        let places = self.most_at_once().saturating_mul(self.size_at(inline));
        let reached = self.reached();
        let longer = reached.iter().filter(|(length, _)| *length > inline);
        let on_heap = longer.map(|(length, count)| length.saturating_mul(*count).saturating_mul(self.element_size));
        on_heap.fold(places, u64::saturating_add)
    }

    /// Returns the capacities that the figures speak for. A vector that never spills has to have room for the longest: both are that.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::{profile, small_vec};
    ///
    /// #[small_vec(inline = 16, profile)]
    /// type Ids = u64;
    ///
    /// for len in [2, 2, 2, 3, 100] {
    ///     drop((0..len).collect::<Ids>());
    /// }
    /// let pick = profile::report().types[0].pick();
    /// // One vector at a time, and three more words for it are less than one buffer.
    /// assert_eq!((pick.least_bytes, pick.few_spills), (100, 100));
    /// ```
    #[must_use]
    pub fn pick(&self) -> Pick {
        let reached = self.reached();
        let most = reached.last().map_or(0, |(length, _)| *length);
        if self.layout == Budget::Fixed {
            return Pick { least_bytes: most, few_spills: most };
        }
        // Between two lengths that occur, a larger capacity takes more bytes and saves nothing.
        let capacities = || [0].into_iter().chain(reached.iter().map(|(length, _)| *length));
        let is_seldom = |capacity: &u64| self.spills_at(*capacity).saturating_mul(100) <= self.vectors();
        Pick {
            least_bytes: capacities().min_by_key(|capacity| (self.bytes_at(*capacity), *capacity)).unwrap_or(0),
            few_spills: capacities().find(is_seldom).unwrap_or(most),
        }
    }
}
