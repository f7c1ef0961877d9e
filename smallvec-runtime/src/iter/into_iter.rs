//! The iterator over the elements of a vector, by value.

use crate::SmallVector;
use crate::guard::Fill;
use crate::storage::{Parts, Storage};
#[cfg(feature = "alloc")]
use alloc::vec::Vec;
use core::fmt;
use core::iter::FusedIterator;
use core::mem::{self, ManuallyDrop};
use core::ptr::{self, NonNull};
use core::slice;

/// An iterator that moves the elements out of a vector, front to back or back to front.
///
/// Made by `into_iter` of every declared type. The elements stay where they were, inline or on the heap, until they are
/// yielded; those that are left are dropped with the iterator.
///
/// # Examples
///
/// ```
/// use smallvec_runtime::small_vec;
///
/// #[small_vec(inline = 4)]
/// type Words<'a> = &'a str;
///
/// let words: Words<'_> = "the quick brown fox".split(' ').collect();
/// let mut words = words.into_iter();
/// assert_eq!(words.next(), Some("the"));
/// assert_eq!(words.next_back(), Some("fox"));
/// assert_eq!(words.len(), 2);
/// let again = words.clone();
/// assert_eq!(words.collect::<String>(), "quickbrown");
/// assert_eq!(again.rev().collect::<Vec<_>>(), ["brown", "quick"]);
/// ```
///
/// What is left is a slice. What may be done with the vector may be done with its iterator.
///
/// ```
/// use smallvec_runtime::{IntoIter, small_vec};
/// use std::iter::FusedIterator;
/// use std::panic::{RefUnwindSafe, UnwindSafe};
///
/// #[small_vec(inline = 4)]
/// type Words<'a> = &'a str;
///
/// fn check<I: ExactSizeIterator + FusedIterator + Send + Sync + Unpin + UnwindSafe + RefUnwindSafe>(_: &I) {}
///
/// fn shorten<'a>(iter: IntoIter<Words<'static>>, _: &'a str) -> IntoIter<Words<'a>> {
///     iter
/// }
///
/// let text = String::from("local");
/// let mut iter = shorten(Words::from(["c", "a", "b"]).into_iter(), &text);
/// check(&iter);
/// iter.next();
/// iter.as_mut()[0] = &text;
/// assert_eq!(iter.as_ref(), ["local", "b"]);
/// assert_eq!(format!("{iter:?}"), r#"IntoIter(["local", "b"])"#);
/// assert_eq!(IntoIter::<Words<'_>>::default().next(), None);
/// ```
///
/// As `vec::IntoIter`.
pub struct IntoIter<V: SmallVector> {
    // Of length 0, if elements need a drop: those from `start` to `end` belong to the iterator, the buffer to the vector.
    vec: V,
    start: usize,
    end: usize,
}

impl<V: SmallVector> IntoIter<V> {
    #[inline]
    pub(crate) fn new(mut vec: V) -> Self {
        let storage = vec.__storage_mut();
        let end = storage.len();
        // Elements that need no drop may be counted by both; the state of the vector need not be asked for then.
        if mem::needs_drop::<V::Item>() {
            // SAFETY: no element need be initialised for the length 0.
            unsafe { storage.set_len(0) };
        }
        Self { vec, start: 0, end }
    }

    #[inline(always)]
    fn ptr(&self) -> *const V::Item {
        self.vec.__storage().as_ptr()
    }

    /// Returns the capacity of the vector.
    #[inline(always)]
    pub(crate) fn capacity(&self) -> usize {
        self.vec.__storage().capacity()
    }

    /// Tells whether there is a buffer that `Vec` would keep for the elements that are left: nothing was taken from the front, or half of
    /// the buffer at least is in use.
    #[inline]
    pub(crate) fn keeps_buffer(&self) -> bool {
        self.vec.__storage().spilled() && (self.start == 0 || self.len() >= self.capacity() / 2)
    }

    /// Moves the elements that are left to the front of the buffer. Returns the buffer, its length and its capacity: that of a storage
    /// of the same type, which is forgotten.
    ///
    /// # Safety
    ///
    /// The vector is spilled.
    #[inline]
    pub(crate) unsafe fn into_buffer(self) -> (NonNull<V::Item>, usize, usize) {
        let mut this = ManuallyDrop::new(self);
        let (start, len) = (this.start, this.len());
        let storage = this.vec.__storage_mut();
        let Parts { ptr, capacity, spilled, .. } = storage.parts();
        debug_assert!(spilled);
        storage.leave();
        // SAFETY:
        // - `copy`: the elements from `start` on are initialised, and move to places of elements that were yielded, or that they leave;
        // - `new_unchecked`: the pointer of a buffer is not null.
        unsafe {
            if start != 0 {
                ptr::copy(ptr.add(start), ptr, len);
            }
            (NonNull::new_unchecked(ptr), len, capacity)
        }
    }

    /// Turns the iterator into a `Vec` of the elements that are left.
    ///
    /// A spilled vector's buffer is kept, as `Vec` keeps that of its own iterator: if nothing was taken from the front yet, or half of
    /// it at least is still in use. The method is for that; `collect` copies the elements, since only std's own iterators can tell
    /// `Vec` of their buffer.
    ///
    /// Complexity: *O*(1) if nothing was taken from the front of a spilled vector, *O*(*n*) otherwise.
    ///
    /// # Examples
    ///
    /// ```
    /// # use smallvec_runtime::small_vec;
    /// # #[small_vec(inline = 2)]
    /// # type Ints = i32;
    /// let ints = Ints::from([3, 1, 2, 5]);
    /// let buffer = ints.as_ptr();
    /// let mut iter = ints.into_iter();
    /// assert_eq!(iter.next(), Some(3));
    /// let rest: Vec<i32> = iter.into_vec();
    /// assert_eq!(rest, [1, 2, 5]);
    /// assert_eq!(rest.as_ptr(), buffer);
    /// ```
    #[cfg(feature = "alloc")]
    #[must_use]
    pub fn into_vec(mut self) -> Vec<V::Item> {
        if self.keeps_buffer() {
            // SAFETY: `keeps_buffer` says that the vector is spilled. Its buffer was allocated by the global allocator with the layout of
            // an array of `capacity` elements, the first `len` are initialised, and the storage that owned them is forgotten.
            return unsafe {
                let (ptr, len, capacity) = self.into_buffer();
                Vec::from_raw_parts(ptr.as_ptr(), len, capacity)
            };
        }
        let len = self.len();
        let mut vec = Vec::with_capacity(len);
        // SAFETY: the elements that are left move to places that were made for them, and are counted there once they are not left here.
        unsafe {
            ptr::copy_nonoverlapping(self.as_slice().as_ptr(), vec.as_mut_ptr(), len);
            self.end = self.start;
            vec.set_len(len);
        }
        vec
    }

    /// Returns the elements that are left.
    ///
    /// # Examples
    ///
    /// ```
    /// # use smallvec_runtime::small_vec;
    /// # #[small_vec(inline = 4)]
    /// # type Ints = i32;
    /// let ints = Ints::from([3, 1, 2]);
    /// let mut iter = ints.into_iter();
    /// assert_eq!(iter.next(), Some(3));
    /// assert_eq!(iter.as_slice(), [1, 2]);
    /// ```
    ///
    /// As `vec::IntoIter::as_slice`.
    #[inline]
    pub fn as_slice(&self) -> &[V::Item] {
        // SAFETY: the elements from `start` to `end` are initialised and borrowed as long as the iterator.
        unsafe { slice::from_raw_parts(self.ptr().add(self.start), self.end - self.start) }
    }

    /// Returns the elements that are left, to change them or their order.
    ///
    /// # Examples
    ///
    /// ```
    /// # use smallvec_runtime::small_vec;
    /// # #[small_vec(inline = 4)]
    /// # type Ints = i32;
    /// let ints = Ints::from([3, 1, 2]);
    /// let mut iter = ints.into_iter();
    /// iter.as_mut_slice().sort();
    /// assert!(iter.eq([1, 2, 3]));
    /// ```
    ///
    /// As `vec::IntoIter::as_mut_slice`.
    #[inline]
    pub fn as_mut_slice(&mut self) -> &mut [V::Item] {
        let ptr = self.vec.__storage_mut().as_mut_ptr();
        // SAFETY: the elements from `start` to `end` are initialised and borrowed as long as the iterator.
        unsafe { slice::from_raw_parts_mut(ptr.add(self.start), self.end - self.start) }
    }
}

impl<V: SmallVector> Iterator for IntoIter<V> {
    type Item = V::Item;

    #[inline]
    fn next(&mut self) -> Option<V::Item> {
        if self.start == self.end {
            return None;
        }
        self.start += 1;
        // SAFETY: the element was one of those left, and no longer is.
        Some(unsafe { self.ptr().add(self.start - 1).read() })
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.end - self.start;
        (left, Some(left))
    }

    #[inline]
    fn count(self) -> usize {
        self.len()
    }

    #[inline]
    fn nth(&mut self, n: usize) -> Option<V::Item> {
        let skipped = n.min(self.end - self.start);
        let start = self.start;
        self.start += skipped;
        // SAFETY: the skipped elements were among those left, and no longer are.
        unsafe {
            let first = self.vec.__storage_mut().as_mut_ptr().add(start);
            ptr::drop_in_place(ptr::slice_from_raw_parts_mut(first, skipped));
        }
        self.next()
    }

    #[inline]
    fn last(mut self) -> Option<V::Item> {
        self.next_back()
    }

    #[inline]
    fn fold<B, F>(mut self, init: B, mut f: F) -> B
    where
        F: FnMut(B, V::Item) -> B,
    {
        let ptr = self.ptr();
        let mut acc = init;
        while self.start != self.end {
            self.start += 1;
            // SAFETY: the element was one of those left, and no longer is. The iterator does not move meanwhile.
            acc = f(acc, unsafe { ptr.add(self.start - 1).read() });
        }
        acc
    }
}

impl<V: SmallVector> DoubleEndedIterator for IntoIter<V> {
    #[inline]
    fn next_back(&mut self) -> Option<V::Item> {
        if self.start == self.end {
            return None;
        }
        self.end -= 1;
        // SAFETY: the element was one of those left, and no longer is.
        Some(unsafe { self.ptr().add(self.end).read() })
    }

    #[inline]
    fn nth_back(&mut self, n: usize) -> Option<V::Item> {
        let skipped = n.min(self.end - self.start);
        self.end -= skipped;
        let end = self.end;
        // SAFETY: the skipped elements were among those left, and no longer are.
        unsafe {
            let first = self.vec.__storage_mut().as_mut_ptr().add(end);
            ptr::drop_in_place(ptr::slice_from_raw_parts_mut(first, skipped));
        }
        self.next_back()
    }
}

impl<V: SmallVector> ExactSizeIterator for IntoIter<V> {}
impl<V: SmallVector> FusedIterator for IntoIter<V> {}

impl<V: SmallVector> IntoIter<V> {
    /// Drops the elements that are left.
    ///
    /// # Safety
    ///
    /// The iterator is not used afterwards, except to drop `vec`.
    #[inline]
    unsafe fn drop_elements(&mut self) {
        if mem::needs_drop::<V::Item>() {
            // SAFETY: the elements left are initialised and not used again. `vec` frees its buffer afterwards, also
            // when one of them panics.
            unsafe { ptr::drop_in_place(self.as_mut_slice()) };
        }
    }
}

#[cfg(not(may_dangle))]
impl<V: SmallVector> Drop for IntoIter<V> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: a value that is being dropped is not used afterwards.
        unsafe { self.drop_elements() }
    }
}

// SAFETY: elements are dropped, which the field `vec` tells the drop check of, and not used otherwise.
#[cfg(may_dangle)]
unsafe impl<#[may_dangle] V: SmallVector> Drop for IntoIter<V> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: a value that is being dropped is not used afterwards.
        unsafe { self.drop_elements() }
    }
}

/// Clones the elements that are left.
impl<V: SmallVector> Clone for IntoIter<V>
where
    V::Item: Clone,
{
    fn clone(&self) -> Self {
        let mut vec = V::with_capacity(self.len());
        let mut fill = Fill::new(vec.__storage_mut());
        for item in self.as_slice() {
            // SAFETY: there is room for as many elements as are left.
            unsafe { fill.write(item.clone()) };
        }
        drop(fill);
        Self::new(vec)
    }
}

impl<V: SmallVector> Default for IntoIter<V> {
    #[inline]
    fn default() -> Self {
        Self::new(V::new())
    }
}

/// As [`into_vec`](IntoIter::into_vec).
#[cfg(feature = "alloc")]
impl<V: SmallVector> From<IntoIter<V>> for Vec<V::Item> {
    #[inline]
    fn from(iter: IntoIter<V>) -> Self {
        iter.into_vec()
    }
}

impl<V: SmallVector> AsRef<[V::Item]> for IntoIter<V> {
    #[inline]
    fn as_ref(&self) -> &[V::Item] {
        self.as_slice()
    }
}

impl<V: SmallVector> AsMut<[V::Item]> for IntoIter<V> {
    #[inline]
    fn as_mut(&mut self) -> &mut [V::Item] {
        self.as_mut_slice()
    }
}

impl<V: SmallVector> fmt::Debug for IntoIter<V>
where
    V::Item: fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("IntoIter").field(&self.as_slice()).finish()
    }
}
