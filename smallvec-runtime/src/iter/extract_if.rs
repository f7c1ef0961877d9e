//! The iterator that removes what a predicate picks.

use crate::SmallVector;
use crate::guard::Gap;
use crate::storage::Storage;
use core::fmt;
use core::ops::Range;

/// An iterator that removes the elements for which a predicate returns `true`, and yields them.
///
/// Made by [`extract_if`](SmallVector::extract_if). Elements that were not looked at when the iterator is dropped stay in
/// the vector. If it is leaked, all elements may be lost.
///
/// # Examples
///
/// ```
/// use smallvec_runtime::small_vec;
///
/// #[small_vec(inline = 4)]
/// type Ints = i32;
///
/// let mut ints: Ints = (1..=6).collect();
/// let mut even = ints.extract_if(.., |n| *n % 2 == 0);
/// assert_eq!(even.next(), Some(2));
/// assert!(format!("{even:?}").starts_with("ExtractIf"));
/// // 4 and 6 were not looked at.
/// drop(even);
/// assert_eq!(ints, [1, 3, 4, 5, 6]);
/// ```
///
/// As `vec::ExtractIf`.
pub struct ExtractIf<'a, V: SmallVector, F> {
    gap: Gap<'a, V::Storage>,
    /// Where the range ends in which elements are looked at: not behind the last element of the gap's.
    end: usize,
    pred: F,
}

impl<'a, V: SmallVector, F> ExtractIf<'a, V, F> {
    /// Looks at the elements in `range`.
    ///
    /// # Safety
    ///
    /// `range.start <= range.end <= vec.len()`.
    #[inline]
    pub(crate) unsafe fn new(vec: &'a mut V, range: Range<usize>, pred: F) -> Self {
        let storage = vec.__storage_mut();
        let parts = storage.parts();
        // SAFETY: just asked for; by this function's contract.
        let gap = unsafe { Gap::new(storage, parts, range.start) };
        Self { gap, end: range.end, pred }
    }
}

impl<V: SmallVector, F: FnMut(&mut V::Item) -> bool> Iterator for ExtractIf<'_, V, F> {
    type Item = V::Item;

    fn next(&mut self) -> Option<V::Item> {
        while self.gap.index() < self.end {
            // SAFETY: `end` is not behind the last element, so the gap is not at their end, each time.
            unsafe {
                // The element counts as looked at only when the predicate returns: if it panics, the element stays.
                if (self.pred)(self.gap.next()) {
                    return Some(self.gap.take());
                }
                self.gap.keep();
            }
        }
        None
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some(self.end - self.gap.index()))
    }
}

impl<V: SmallVector, F> fmt::Debug for ExtractIf<'_, V, F>
where
    V::Item: fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let peek = self.gap.peek().filter(|_| self.gap.index() < self.end);
        f.debug_struct("ExtractIf").field("peek", &peek).finish_non_exhaustive()
    }
}
