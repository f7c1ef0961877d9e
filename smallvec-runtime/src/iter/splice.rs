//! The iterator that removes a range and puts other elements in its place.

use super::Drain;
use crate::SmallVector;
use crate::error::OrRaise;
use crate::guard::Fill;
use crate::storage::{Growth, Storage};
#[cfg(feature = "alloc")]
use alloc::vec::Vec;
use core::fmt;
use core::ptr;

/// An iterator that removes a range of elements, and yields them; when it is dropped, the elements of another iterator take
/// their place.
///
/// Made by [`splice`](SmallVector::splice). The other iterator is not asked for anything before the drop. If it is leaked,
/// elements may be lost and none are put in.
///
/// # Examples
///
/// ```
/// use smallvec_runtime::small_vec;
///
/// #[small_vec(inline = 4)]
/// type Words<'a> = &'a str;
///
/// let mut words: Words<'_> = "a big cat".split(' ').collect();
/// let mut removed = words.splice(1..2, ["very", "small", "grey"]);
/// assert_eq!(removed.len(), 1);
/// assert_eq!(removed.next_back(), Some("big"));
/// drop(removed);
/// assert_eq!(words, ["a", "very", "small", "grey", "cat"]);
///
/// let rest = words.splice(3.., None);
/// assert!(format!("{rest:?}").contains(r#"Drain(["grey", "cat"])"#));
/// ```
///
/// As `vec::Splice`.
pub struct Splice<'a, V: SmallVector, I: Iterator<Item = V::Item>> {
    drain: Drain<'a, V>,
    replace_with: I,
}

impl<'a, V: SmallVector, I: Iterator<Item = V::Item>> Splice<'a, V, I> {
    #[inline]
    pub(crate) fn new(drain: Drain<'a, V>, replace_with: I) -> Self {
        Self { drain, replace_with }
    }
}

impl<V: SmallVector, I: Iterator<Item = V::Item>> Iterator for Splice<'_, V, I> {
    type Item = V::Item;

    #[inline]
    fn next(&mut self) -> Option<V::Item> {
        self.drain.next()
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.drain.size_hint()
    }
}

impl<V: SmallVector, I: Iterator<Item = V::Item>> DoubleEndedIterator for Splice<'_, V, I> {
    #[inline]
    fn next_back(&mut self) -> Option<V::Item> {
        self.drain.next_back()
    }
}

impl<V: SmallVector, I: Iterator<Item = V::Item>> ExactSizeIterator for Splice<'_, V, I> {}

impl<V: SmallVector, I: Iterator<Item = V::Item>> Drop for Splice<'_, V, I> {
    fn drop(&mut self) {
        self.drain.by_ref().for_each(drop);
        // The elements may move to another buffer, and the place of none is still of interest.
        self.drain.start = 0;
        self.drain.end = 0;

        // The drain's own drop moves the tail down behind what is in the vector by then.
        if self.drain.tail_len == 0 {
            // SAFETY: the vector is borrowed for as long as the drain, which has no elements to yield or to keep.
            unsafe { self.drain.vec.as_mut() }.extend(self.replace_with.by_ref());
            return;
        }
        if !self.drain.fill(&mut self.replace_with) {
            return;
        }
        // The gap is full. The hint may be wrong, so it is only taken for a start.
        let (lower, _) = self.replace_with.size_hint();
        if lower > 0 {
            self.drain.widen(lower);
            if !self.drain.fill(&mut self.replace_with) {
                return;
            }
        }
        self.drain.fill_with_rest(&mut self.replace_with);
    }
}

impl<V: SmallVector> Drain<'_, V> {
    /// Moves elements from `source` into the gap before the tail. Returns whether it is full.
    fn fill(&mut self, source: &mut impl Iterator<Item = V::Item>) -> bool {
        // SAFETY: the vector is borrowed for as long as the drain.
        let storage = unsafe { self.vec.as_mut() }.__storage_mut();
        let mut room = self.tail_start - storage.len();
        let mut fill = Fill::new(storage);
        while room > 0 {
            let Some(item) = source.next() else {
                return false;
            };
            // SAFETY: the gap ends at `tail_start`, which is at most the capacity.
            unsafe { fill.write(item) };
            room -= 1;
        }
        true
    }

    /// Moves all elements of `source` before the tail. They are counted first, then the tail moves once.
    #[cfg(feature = "alloc")]
    fn fill_with_rest(&mut self, source: &mut impl Iterator<Item = V::Item>) {
        let mut rest = source.collect::<Vec<_>>().into_iter();
        if rest.len() > 0 {
            self.widen(rest.len());
            self.fill(&mut rest);
        }
    }

    /// Moves all elements of `source` before the tail, and the tail for each of them.
    #[cfg(not(feature = "alloc"))]
    fn fill_with_rest(&mut self, source: &mut impl Iterator<Item = V::Item>) {
        while let Some(item) = source.next() {
            self.widen(1);
            self.fill(&mut core::iter::once(item));
        }
    }

    /// Makes the gap before the tail larger by `additional` elements.
    #[track_caller]
    fn widen(&mut self, additional: usize) {
        // SAFETY: the vector is borrowed for as long as the drain.
        let storage = unsafe { self.vec.as_mut() }.__storage_mut();
        let used = self.tail_start + self.tail_len;
        if additional > storage.capacity() - used {
            // SAFETY: the tail lies behind the length and within the capacity.
            unsafe { storage.grow(used, additional) }.or_raise::<V>();
        }
        let ptr = storage.as_mut_ptr();
        let tail_start = self.tail_start + additional;
        // SAFETY: the tail is initialised, and there is room for it `additional` places further on.
        unsafe { ptr::copy(ptr.add(self.tail_start), ptr.add(tail_start), self.tail_len) };
        self.tail_start = tail_start;
    }
}

impl<V: SmallVector, I: Iterator<Item = V::Item> + fmt::Debug> fmt::Debug for Splice<'_, V, I>
where
    V::Item: fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Splice").field("drain", &self.drain).field("replace_with", &self.replace_with).finish()
    }
}
