//! The iterator over what was rejected.

use crate::{CapacityError, IntoIter, SmallVector};
use core::fmt;

/// The error of [`try_extend`](SmallVector::try_extend), [`try_insert_many`](SmallVector::try_insert_many),
/// [`try_splice`](SmallVector::try_splice) and [`try_from_iter`](SmallVector::try_from_iter) of a vector `V` and an iterator made of
/// `I`: the elements are given back.
pub type ExtendError<V, I> = CapacityError<Unplaced<V, <I as IntoIterator>::IntoIter>>;

/// The elements of an iterator for which a vector had no room, in their order: those that were taken out of it already, then
/// those that it has left.
///
/// It is the value in [`ExtendError`].
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
/// assert_eq!(ints, [1, 2]);
/// assert_eq!(rejected.collect::<Vec<_>>(), [4, 6, 8]);
/// ```
#[must_use = "the elements are dropped otherwise"]
pub struct Unplaced<V: SmallVector, I: Iterator> {
    taken: IntoIter<V>,
    next: Option<I::Item>,
    rest: Option<I>,
}

impl<V: SmallVector, I: Iterator> Unplaced<V, I> {
    #[inline]
    pub(crate) fn new(taken: V, next: Option<I::Item>, rest: Option<I>) -> Self {
        Self { taken: taken.into_iter(), next, rest }
    }
}

impl<V: SmallVector, I: Iterator<Item = V::Item>> Iterator for Unplaced<V, I> {
    type Item = V::Item;

    fn next(&mut self) -> Option<V::Item> {
        self.taken.next().or_else(|| self.next.take()).or_else(|| self.rest.as_mut()?.next())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let taken = self.taken.len() + usize::from(self.next.is_some());
        let (low, high) = self.rest.as_ref().map_or((0, Some(0)), I::size_hint);
        (low.saturating_add(taken), high.and_then(|high| high.checked_add(taken)))
    }
}

impl<V: SmallVector<Item: fmt::Debug>, I: Iterator<Item: fmt::Debug>> fmt::Debug for Unplaced<V, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unplaced").field("taken", &self.taken).field("next", &self.next).finish_non_exhaustive()
    }
}
