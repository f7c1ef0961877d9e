//! The iterator that removes what a predicate picks, and picks to the end when it is dropped.

use super::ExtractIf;
use crate::SmallVector;
use core::fmt;

/// An iterator that removes the elements for which a predicate returns `true`, and yields them.
///
/// Made by [`drain_filter`](SmallVector::drain_filter). In contrast to [`ExtractIf`], dropping it removes all the
/// elements that the predicate picks, yielded or not; `keep_rest` ends it early, with the feature `drain_keep_rest`.
///
/// # Examples
///
/// ```
/// use smallvec_runtime::{SmallVector, small_vec};
///
/// #[small_vec(inline = 4)]
/// type Ints = i32;
///
/// let mut ints: Ints = (1..=6).collect();
/// let mut even = SmallVector::drain_filter(&mut ints, |n| *n % 2 == 0);
/// assert_eq!(even.next(), Some(2));
/// drop(even);
/// assert_eq!(ints, [1, 3, 5]);
/// ```
///
/// As smallvec's iterator of the same name.
pub struct DrainFilter<'a, V: SmallVector, F: FnMut(&mut V::Item) -> bool> {
    // `None` once the predicate has panicked, or the rest is to be kept.
    inner: Option<ExtractIf<'a, V, F>>,
}

impl<'a, V: SmallVector, F: FnMut(&mut V::Item) -> bool> DrainFilter<'a, V, F> {
    #[inline]
    pub(crate) fn new(inner: ExtractIf<'a, V, F>) -> Self {
        Self { inner: Some(inner) }
    }

    /// Ends the iteration and keeps the elements that were not looked at.
    ///
    /// # Examples
    ///
    /// ```
    /// # use smallvec_runtime::{SmallVector, small_vec};
    /// # #[small_vec(inline = 4)]
    /// # type Ints = i32;
    /// let mut ints: Ints = (1..=6).collect();
    /// let mut even = SmallVector::drain_filter(&mut ints, |n| *n % 2 == 0);
    /// assert_eq!(even.next(), Some(2));
    /// even.keep_rest();
    /// assert_eq!(ints, [1, 3, 4, 5, 6]);
    /// ```
    ///
    /// As the method of smallvec's iterator.
    #[cfg(feature = "drain_keep_rest")]
    pub fn keep_rest(mut self) {
        self.inner = None;
    }
}

impl<V: SmallVector, F: FnMut(&mut V::Item) -> bool> Iterator for DrainFilter<'_, V, F> {
    type Item = V::Item;

    fn next(&mut self) -> Option<V::Item> {
        // Taken out while the predicate runs: after a panic the drop does not call it again.
        let mut inner = self.inner.take()?;
        let item = inner.next();
        self.inner = Some(inner);
        item
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.as_ref().map_or((0, Some(0)), Iterator::size_hint)
    }
}

impl<V: SmallVector, F: FnMut(&mut V::Item) -> bool> Drop for DrainFilter<'_, V, F> {
    fn drop(&mut self) {
        /// Goes on when an element's `Drop` panics: the rest is picked before the panic leaves.
        struct Rest<'r, 'a, V: SmallVector, F: FnMut(&mut V::Item) -> bool>(&'r mut DrainFilter<'a, V, F>);

        impl<V: SmallVector, F: FnMut(&mut V::Item) -> bool> Drop for Rest<'_, '_, V, F> {
            fn drop(&mut self) {
                self.0.for_each(drop);
            }
        }

        let rest = Rest(self);
        rest.0.by_ref().for_each(drop);
    }
}

impl<V: SmallVector, F: FnMut(&mut V::Item) -> bool> fmt::Debug for DrainFilter<'_, V, F>
where
    V::Item: fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("DrainFilter").field(&self.inner).finish()
    }
}
