//! The iterator over what found no place.

use crate::{CapacityError, Drain, IntoIter};
use core::fmt;

/// The error of [`try_extend`](crate::SmallVector::try_extend), `try_insert_many` and `try_splice` of a vector `V` by an `I`: the
/// elements are given back.
pub type ExtendError<'a, V, I> = CapacityError<Unplaced<Drain<'a, V>, <I as IntoIterator>::IntoIter>>;

/// The error of [`try_from_iter`](crate::SmallVector::try_from_iter) of a vector `V` from an `I`: the elements are given back.
pub type FromIterError<V, I> = CapacityError<Unplaced<IntoIter<V>, <I as IntoIterator>::IntoIter>>;

/// The elements of an iterator for which a vector had no room, in their order: those that it had taken already, then those
/// that the iterator has left.
///
/// It is the value in the errors of [`try_extend`](crate::SmallVector::try_extend) and of the other operations that take an
/// iterator. The vector has none of the elements any more when it is dropped.
///
/// # Examples
///
/// ```
/// use smallvec_runtime::small_vec;
///
/// #[small_vec(inline = 4, spill = never)]
/// type Ints = i32;
///
/// let mut ints = Ints::from([1, 2]);
/// let even = (3..10).filter(|n| n % 2 == 0);
/// let rejected = ints.try_extend(even).unwrap_err().into_inner();
/// assert_eq!(rejected.collect::<Vec<_>>(), [4, 6, 8]);
/// assert_eq!(ints, [1, 2]);
/// ```
#[derive(Clone)]
#[must_use = "the elements are dropped otherwise"]
pub struct Unplaced<T: Iterator, I> {
    taken: T,
    next: Option<T::Item>,
    rest: I,
}

impl<T: Iterator, I> Unplaced<T, I> {
    #[inline]
    pub(crate) fn new(taken: T, next: Option<T::Item>, rest: I) -> Self {
        Self { taken, next, rest }
    }
}

impl<T: Iterator, I: Iterator<Item = T::Item>> Iterator for Unplaced<T, I> {
    type Item = T::Item;

    fn next(&mut self) -> Option<T::Item> {
        self.taken.next().or_else(|| self.next.take()).or_else(|| self.rest.next())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (taken_low, taken_high) = self.taken.size_hint();
        let (rest_low, rest_high) = self.rest.size_hint();
        let next = usize::from(self.next.is_some());
        let high = taken_high.zip(rest_high).and_then(|(taken, rest)| taken.checked_add(next)?.checked_add(rest));
        (taken_low.saturating_add(next).saturating_add(rest_low), high)
    }
}

impl<T: Iterator<Item: fmt::Debug> + fmt::Debug, I> fmt::Debug for Unplaced<T, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unplaced").field("taken", &self.taken).field("next", &self.next).finish_non_exhaustive()
    }
}
