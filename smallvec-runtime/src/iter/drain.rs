//! The iterator that removes a range.

use crate::SmallVector;
use crate::storage::{Parts, Storage};
use core::fmt;
use core::iter::FusedIterator;
use core::marker::PhantomData;
use core::mem::{self, ManuallyDrop};
use core::ops::Range;
use core::ptr::{self, NonNull};
use core::slice;

/// An iterator that removes a range of elements from a vector and yields them.
///
/// Made by [`drain`](SmallVector::drain). The whole range is removed when the iterator is dropped, whether or not it was
/// used up. If it is leaked, the range and all behind it may be lost.
///
/// # Examples
///
/// ```
/// use smallvec_runtime::small_vec;
///
/// #[small_vec(inline = 4)]
/// type Ints = i32;
///
/// let mut ints: Ints = (0..10).collect();
/// let mut middle = ints.drain(3..7);
/// assert_eq!((middle.next(), middle.next_back()), (Some(3), Some(6)));
/// drop(middle);
/// assert_eq!(ints, [0, 1, 2, 7, 8, 9]);
/// ```
///
/// What is left is a slice.
///
/// ```
/// use smallvec_runtime::small_vec;
/// use std::iter::FusedIterator;
///
/// #[small_vec(inline = 4)]
/// type Ints = i32;
///
/// fn check<I: FusedIterator + Send + Sync + Unpin>(_: &I) {}
///
/// let mut ints = Ints::from([3, 1, 2]);
/// let mut drain = ints.drain(..);
/// check(&drain);
/// assert_eq!((drain.next(), drain.len()), (Some(3), 2));
/// assert_eq!(drain.as_ref(), [1, 2]);
/// assert_eq!(format!("{drain:?}"), "Drain([1, 2])");
/// ```
///
/// As `vec::Drain`.
// Invariant: until the drop, the vector's length is where the range began. The elements from `start` to `end` are those
// left to yield, the `tail_len` elements from `tail_start` on are those to keep; all of them are initialised, and the
// places between the vector's length and `tail_start` are otherwise vacant.
//
// Covariant, as `vec::Drain`, and for that reason without mutable access to the elements: written through a shorter lifetime, they
// could be put back by `keep_rest` into a vector that promises a longer one.
pub struct Drain<'a, V: SmallVector> {
    pub(super) vec: NonNull<V>,
    /// The first element of the vector. Erased, as a projection of `V` would make the type invariant.
    pub(super) ptr: NonNull<u8>,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) tail_start: usize,
    pub(super) tail_len: usize,
    marker: PhantomData<&'a V>,
}

// SAFETY: a `Drain` has exclusive access to the vector and yields elements by value.
unsafe impl<V: SmallVector + Send> Send for Drain<'_, V> {}
// SAFETY: a shared `Drain` gives out shared references to elements only.
unsafe impl<V: SmallVector + Sync> Sync for Drain<'_, V> {}

impl<'a, V: SmallVector> Drain<'a, V> {
    /// Takes `range` out of the vector.
    ///
    /// # Safety
    ///
    /// `range.start <= range.end <= vec.len()`.
    #[inline]
    pub(crate) unsafe fn new(vec: &'a mut V, range: Range<usize>) -> Self {
        let mut vec = NonNull::from(vec);
        // SAFETY: just made from a reference. Fewer elements than there are are initialised, too; the pointer to them is
        // never null.
        unsafe {
            let storage = vec.as_mut().__storage_mut();
            let tail_len = storage.len() - range.end;
            storage.set_len(range.start);
            let ptr = NonNull::new_unchecked(storage.as_mut_ptr()).cast();
            let Range { start, end } = range;
            Self { vec, ptr, start, end, tail_start: end, tail_len, marker: PhantomData }
        }
    }

    #[inline(always)]
    pub(super) fn item(&self, index: usize) -> *mut V::Item {
        // SAFETY: until `Splice` widens the gap, every index that is used is at most the capacity of the buffer at `ptr`. Afterwards the
        // elements may be in another buffer and this one freed, but the index is 0, and an offset of 0 may be added to any pointer.
        unsafe { self.ptr.cast::<V::Item>().as_ptr().add(index) }
    }

    /// Returns the elements that are left to yield.
    ///
    /// # Examples
    ///
    /// ```
    /// # use smallvec_runtime::small_vec;
    /// # #[small_vec(inline = 4)]
    /// # type Ints = i32;
    /// let mut ints = Ints::from([3, 1, 2]);
    /// let mut iter = ints.drain(..);
    /// assert_eq!(iter.next(), Some(3));
    /// assert_eq!(iter.as_slice(), [1, 2]);
    /// ```
    ///
    /// As `vec::Drain::as_slice`.
    #[inline]
    pub fn as_slice(&self) -> &[V::Item] {
        // SAFETY: the elements from `start` to `end` are initialised and borrowed as long as the iterator.
        unsafe { slice::from_raw_parts(self.item(self.start), self.end - self.start) }
    }

    /// Ends the iteration and keeps the elements that were not yielded.
    ///
    /// # Examples
    ///
    /// ```
    /// # use smallvec_runtime::small_vec;
    /// # #[small_vec(inline = 4)]
    /// # type Ints = i32;
    /// let mut ints = Ints::from([1, 2, 3, 4]);
    /// let mut drain = ints.drain(..);
    /// assert_eq!(drain.next(), Some(1));
    /// drain.keep_rest();
    /// assert_eq!(ints, [2, 3, 4]);
    /// ```
    ///
    /// As the unstable `vec::Drain::keep_rest`.
    pub fn keep_rest(self) {
        let mut this = ManuallyDrop::new(self);
        let (start, left) = (this.start, this.end - this.start);
        // SAFETY: the vector is borrowed for as long as the iterator, which is not dropped.
        let storage = unsafe { this.vec.as_mut() }.__storage_mut();
        let len = storage.len();
        let ptr = storage.as_mut_ptr();
        // SAFETY: the elements left and the tail are initialised; both move down, in this order, over places that are
        // vacant or that they leave, until all elements lie end to end.
        unsafe {
            ptr::copy(ptr.add(start), ptr.add(len), left);
            ptr::copy(ptr.add(this.tail_start), ptr.add(len + left), this.tail_len);
            storage.set_len(len + left + this.tail_len);
        }
    }

    /// Moves the tail down behind the elements that are in the vector.
    ///
    /// # Safety
    ///
    /// There are no elements left to yield, and the iterator is not used afterwards.
    #[inline]
    unsafe fn close(&mut self) {
        if self.tail_len == 0 {
            return;
        }
        // SAFETY: the vector is borrowed for as long as the iterator.
        let storage = unsafe { self.vec.as_mut() }.__storage_mut();
        let Parts { len, spilled, .. } = storage.parts();
        // SAFETY: the tail is initialised and moves down over places that are vacant or that it leaves. It is counted before, so
        // that its length need not be kept over the call of `memmove`; until it is there, the storage is only asked where.
        unsafe {
            let ptr = storage.set_len_in_state(spilled, len + self.tail_len);
            if self.tail_start != len {
                ptr::copy(ptr.add(self.tail_start), ptr.add(len), self.tail_len);
            }
        }
    }
}

impl<V: SmallVector> Iterator for Drain<'_, V> {
    type Item = V::Item;

    #[inline]
    fn next(&mut self) -> Option<V::Item> {
        if self.start == self.end {
            return None;
        }
        self.start += 1;
        // SAFETY: the element was one of those left, and no longer is.
        Some(unsafe { self.item(self.start - 1).read() })
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.end - self.start;
        (left, Some(left))
    }
}

impl<V: SmallVector> DoubleEndedIterator for Drain<'_, V> {
    #[inline]
    fn next_back(&mut self) -> Option<V::Item> {
        if self.start == self.end {
            return None;
        }
        self.end -= 1;
        // SAFETY: the element was one of those left, and no longer is.
        Some(unsafe { self.item(self.end).read() })
    }
}

impl<V: SmallVector> ExactSizeIterator for Drain<'_, V> {}
impl<V: SmallVector> FusedIterator for Drain<'_, V> {}

impl<V: SmallVector> Drop for Drain<'_, V> {
    #[inline]
    fn drop(&mut self) {
        /// Closes the gap also when an element's `Drop` panics.
        struct Close<'r, 'a, V: SmallVector>(&'r mut Drain<'a, V>);

        impl<V: SmallVector> Drop for Close<'_, '_, V> {
            #[inline]
            fn drop(&mut self) {
                // SAFETY: the elements left were dropped, and this runs at the end of the iterator's drop.
                unsafe { self.0.close() }
            }
        }

        let left = ptr::slice_from_raw_parts_mut(self.item(self.start), self.end - self.start);
        let _close = Close(self);
        if mem::needs_drop::<V::Item>() {
            // SAFETY: the elements left are initialised and not used afterwards. A `Splice` has left none, and no elements may be dropped
            // at any pointer that is aligned and not null.
            unsafe { ptr::drop_in_place(left) };
        }
    }
}

impl<V: SmallVector> AsRef<[V::Item]> for Drain<'_, V> {
    #[inline]
    fn as_ref(&self) -> &[V::Item] {
        self.as_slice()
    }
}

impl<V: SmallVector> fmt::Debug for Drain<'_, V>
where
    V::Item: fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Drain").field(&self.as_slice()).finish()
    }
}
