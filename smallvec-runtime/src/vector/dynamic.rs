//! Declared types of one element behind one `dyn` type.

use super::SmallVector;
use super::range::{insertion_failed, removal_failed, resolve, swap_removal_failed};
use crate::storage::{Parts, Storage};
use crate::{CapacityError, CollectionAllocErr};
use core::fmt;
use core::ops::{Deref, DerefMut, Range};
use core::ptr;
use core::slice;

/// A vector of `T` of any declared type, as a trait object: `&mut dyn DynSmallVector<T>`.
///
/// A function over `V: SmallVector<Item = T>` is compiled once for each declared type that it is called with, one that takes
/// `&mut dyn DynSmallVector<T>` once for all of them. Use it for large functions that are called with many capacities, where the size of the
/// program counts, and for what stores vectors of several types in one place. A `push` makes two calls through a table, which are not
/// inlined.
///
/// Every declared type implements it. The methods that change elements are those of the trait object, `dyn DynSmallVector<T>`, and behave like
/// those of [`SmallVector`] of the same names. What a slice can do, a trait object can do by `Deref`; it also implements `Extend`, `Debug`, and
/// `IntoIterator` by reference. All of these are of `dyn DynSmallVector<T>` alone: from a `&mut (dyn DynSmallVector<T> + Send)`, go there by
/// `let vector: &mut dyn DynSmallVector<T> = vector;`.
///
/// # Safety
///
/// It is implemented for all types that implement [`SmallVector`], and there is no reason to implement it for others.
///
/// - `__parts` tells the truth: the first `len` of `capacity` places at `ptr` hold elements that the vector owns. `as_slice` returns these.
/// - When `reserve` returns, or `try_reserve` returns `Ok`, there is room for so many more elements, and the elements are the same.
/// - `set_len` changes the length and nothing else.
///
/// # Examples
///
/// ```
/// use smallvec_runtime::{DynSmallVector, define_smallvec};
///
/// define_smallvec! {
///     type Few = [u32; 2];
///     type Many = [u32; 16];
/// }
///
/// /// Compiled once.
/// fn factors(mut number: u32, out: &mut dyn DynSmallVector<u32>) {
///     for prime in [2, 3, 5, 7] {
///         while number % prime == 0 {
///             out.push(prime);
///             number /= prime;
///         }
///     }
/// }
///
/// let (mut few, mut many) = (Few::new(), Many::new());
/// factors(6, &mut few);
/// factors(360, &mut many);
/// assert_eq!(few, [2, 3]);
/// assert_eq!(many, [2, 2, 2, 3, 3, 5]);
///
/// let mut all: [&mut dyn DynSmallVector<u32>; 2] = [&mut few, &mut many];
/// all.sort_by_key(|vector| vector.len());
/// assert_eq!(all[0][0], 2);
/// ```
pub unsafe trait DynSmallVector<T> {
    /// Returns pointer, length and capacity. The pointer may be used until the vector is borrowed again.
    #[doc(hidden)]
    fn __parts(&mut self) -> Parts<T>;

    /// Makes the error of a vector of this type.
    #[doc(hidden)]
    fn __error(&self, value: T, cause: CollectionAllocErr) -> CapacityError<T>;

    /// Returns for how many elements there is room.
    fn capacity(&self) -> usize;

    /// Returns the inline capacity.
    fn inline_size(&self) -> usize;

    /// Returns whether the elements are on the heap.
    fn spilled(&self) -> bool;

    /// Returns the elements.
    fn as_slice(&self) -> &[T];

    /// Makes room for `additional` more elements; amortised.
    ///
    /// # Panics
    ///
    /// If the vector cannot get so much.
    fn reserve(&mut self, additional: usize);

    /// Makes room for `additional` more elements; amortised.
    ///
    /// # Errors
    ///
    /// If the vector cannot get so much. It is unchanged then.
    fn try_reserve(&mut self, additional: usize) -> Result<(), CollectionAllocErr>;

    /// Sets the length.
    ///
    /// # Safety
    ///
    /// `len` is the capacity at most, and the first `len` elements are initialised.
    unsafe fn set_len(&mut self, len: usize);
}

// SAFETY: by the contract of `SmallVector`, whose storage is behind it.
unsafe impl<T, V: SmallVector<Item = T>> DynSmallVector<T> for V {
    fn __parts(&mut self) -> Parts<T> {
        self.__storage_mut().parts()
    }

    #[cold]
    fn __error(&self, value: T, cause: CollectionAllocErr) -> CapacityError<T> {
        CapacityError::new::<V>(value, cause)
    }

    fn capacity(&self) -> usize {
        SmallVector::capacity(self)
    }

    fn inline_size(&self) -> usize {
        V::INLINE_SIZE
    }

    fn spilled(&self) -> bool {
        SmallVector::spilled(self)
    }

    fn as_slice(&self) -> &[T] {
        SmallVector::as_slice(self)
    }

    #[track_caller]
    fn reserve(&mut self, additional: usize) {
        SmallVector::reserve(self, additional);
    }

    fn try_reserve(&mut self, additional: usize) -> Result<(), CollectionAllocErr> {
        SmallVector::try_reserve(self, additional)
    }

    unsafe fn set_len(&mut self, len: usize) {
        // SAFETY: the contracts are the same.
        unsafe { SmallVector::set_len(self, len) }
    }
}

/// What changes elements: compiled once for each element, whatever the number of declared types.
impl<'a, T> dyn DynSmallVector<T> + 'a {
    /// Returns the elements.
    #[must_use]
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        let Parts { ptr, len, .. } = self.__parts();
        // SAFETY: so many elements are there, by the contract of the trait, and are borrowed as long as the vector.
        unsafe { slice::from_raw_parts_mut(ptr, len) }
    }

    /// Appends an element. Amortised constant time.
    ///
    /// # Panics
    ///
    /// If the capacity overflows.
    #[track_caller]
    pub fn push(&mut self, value: T) {
        let parts = self.parts_with_room();
        // SAFETY: there is room.
        unsafe { self.push_into(parts, value) };
    }

    /// Appends an element, or returns it in an error.
    ///
    /// # Errors
    ///
    /// If there is no room and the vector cannot get more. It is unchanged then.
    pub fn try_push(&mut self, value: T) -> Result<(), CapacityError<T>> {
        if let Err(cause) = self.try_reserve(1) {
            return Err(self.__error(value, cause));
        }
        let parts = self.__parts();
        // SAFETY: there is room.
        unsafe { self.push_into(parts, value) };
        Ok(())
    }

    /// Removes the last element and returns it, if there is one.
    pub fn pop(&mut self) -> Option<T> {
        let Parts { ptr, len, .. } = self.__parts();
        let last = len.checked_sub(1)?;
        // SAFETY: the last element is initialised, and no longer counted once it was read out.
        unsafe {
            let value = ptr.add(last).read();
            self.set_len(last);
            Some(value)
        }
    }

    /// Inserts an element at `index`; those behind move up.
    ///
    /// # Panics
    ///
    /// If `index` is more than the length, or the capacity overflows.
    #[track_caller]
    pub fn insert(&mut self, index: usize, value: T) {
        let len = self.as_slice().len();
        if index > len {
            insertion_failed(index, len);
        }
        let Parts { ptr, .. } = self.parts_with_room();
        // SAFETY: there is room for one more: those from `index` on move up into it, and `index` is vacant then.
        unsafe {
            let place = ptr.add(index);
            ptr::copy(place, place.add(1), len - index);
            place.write(value);
            self.set_len(len + 1);
        }
    }

    /// Removes the element at `index` and returns it; those behind move down.
    ///
    /// # Panics
    ///
    /// If there is no such element.
    #[track_caller]
    pub fn remove(&mut self, index: usize) -> T {
        let Parts { ptr, len, .. } = self.__parts();
        if index >= len {
            removal_failed(index, len);
        }
        // SAFETY: the element is initialised; those behind move to its place once it was read out, and the last is no longer counted.
        unsafe {
            let place = ptr.add(index);
            let value = place.read();
            ptr::copy(place.add(1), place, len - index - 1);
            self.set_len(len - 1);
            value
        }
    }

    /// Removes the element at `index` and returns it; the last takes its place.
    ///
    /// # Panics
    ///
    /// If there is no such element.
    #[track_caller]
    pub fn swap_remove(&mut self, index: usize) -> T {
        let Parts { ptr, len, .. } = self.__parts();
        if index >= len {
            swap_removal_failed(index, len);
        }
        // SAFETY: both are initialised. The last moves to the place of the one that was read out, and is no longer counted.
        unsafe {
            let place = ptr.add(index);
            let value = place.read();
            ptr::copy(ptr.add(len - 1), place, 1);
            self.set_len(len - 1);
            value
        }
    }

    /// Drops the elements from `len` on, if there are any.
    pub fn truncate(&mut self, len: usize) {
        let old = self.as_slice().len();
        if len >= old {
            return;
        }
        // SAFETY: the elements from `len` on are initialised, and no longer counted before they are dropped.
        unsafe {
            self.set_len(len);
            let ptr = self.__parts().ptr;
            ptr::drop_in_place(ptr::slice_from_raw_parts_mut(ptr.add(len), old - len));
        }
    }

    /// Drops all elements. The capacity stays.
    pub fn clear(&mut self) {
        self.truncate(0);
    }

    /// Appends clones of the elements of a slice.
    ///
    /// # Panics
    ///
    /// If the capacity overflows.
    #[track_caller]
    pub fn extend_from_slice(&mut self, slice: &[T])
    where
        T: Clone,
    {
        self.reserve(slice.len());
        let vector: *mut Self = self;
        // SAFETY: just made from a reference, and borrowed as long.
        let Parts { ptr, len, .. } = unsafe { (*vector).__parts() };
        let mut filled = Filled { vector, ptr, len };
        for item in slice {
            // SAFETY: there is room for all of them.
            unsafe { filled.ptr.add(filled.len).write(item.clone()) };
            filled.len += 1;
        }
    }

    /// Removes the elements of a range, and gives each to `each`, front to back. If `each` panics, the rest of the range is dropped.
    ///
    /// # Panics
    ///
    /// If the range ends behind the last element, or starts behind its end.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::{DynSmallVector, small_vec};
    ///
    /// #[small_vec(inline = 4)]
    /// type Names = String;
    ///
    /// let mut names = Names::from(["a", "b", "c"].map(str::to_owned));
    /// let any: &mut dyn DynSmallVector<String> = &mut names;
    /// let mut removed = String::new();
    /// any.drain(0..2, &mut |name| removed += &name);
    /// assert_eq!((removed, names), ("ab".to_owned(), ["c".to_owned()].into()));
    /// ```
    #[track_caller]
    pub fn drain(&mut self, range: Range<usize>, each: &mut dyn FnMut(T)) {
        let len = self.as_slice().len();
        let Range { start, end } = resolve(range, len);
        let vector: *mut Self = self;
        // SAFETY: the pointer was just made from a reference, and is borrowed as long. The elements in front of the range are initialised;
        // the rest is the guard's.
        let ptr = unsafe {
            (*vector).set_len(start);
            (*vector).__parts().ptr
        };
        let mut drained = Drained { vector, ptr, start, next: start, end, len };
        while drained.next < end {
            // SAFETY: the element is in the range and initialised, and is the guard's no longer.
            let value = unsafe { drained.ptr.add(drained.next).read() };
            drained.next += 1;
            each(value);
        }
    }

    /// Returns pointer, length and capacity, after making room for one more element.
    #[track_caller]
    fn parts_with_room(&mut self) -> Parts<T> {
        let parts = self.__parts();
        if parts.len < parts.capacity {
            return parts;
        }
        self.reserve(1);
        self.__parts()
    }

    /// Appends an element.
    ///
    /// # Safety
    ///
    /// `parts` are those of the vector, and there is room.
    unsafe fn push_into(&mut self, Parts { ptr, len, .. }: Parts<T>, value: T) {
        // SAFETY: by this function's contract.
        unsafe {
            ptr.add(len).write(value);
            self.set_len(len + 1);
        }
    }
}

/// Counts elements in that were written behind the last, also if a `clone` panics.
///
/// Invariant: `vector` is borrowed longer than the guard lives, and `ptr` is where its elements are, of which the first `len` are initialised.
struct Filled<'a, T> {
    // A raw pointer: a reference would be asserted unique whenever the guard moves, and `ptr` would be dead.
    vector: *mut (dyn DynSmallVector<T> + 'a),
    ptr: *mut T,
    len: usize,
}

impl<T> Drop for Filled<'_, T> {
    fn drop(&mut self) {
        // SAFETY: by the invariant. There was room for all that was written.
        unsafe { (*self.vector).set_len(self.len) };
    }
}

/// Drops what is left of a range, and moves the elements behind it down, also if user code panics.
///
/// Invariant: `vector` is borrowed longer than the guard lives. It has `start` elements, and `ptr` is where they are. The `len` places from there
/// on hold elements but for those from `start` to `next`.
struct Drained<'a, T> {
    vector: *mut (dyn DynSmallVector<T> + 'a),
    ptr: *mut T,
    start: usize,
    next: usize,
    end: usize,
    len: usize,
}

impl<T> Drop for Drained<'_, T> {
    fn drop(&mut self) {
        /// Moves the elements down, even if one that is dropped panics.
        struct MoveTail<'a, 'b, T>(&'a mut Drained<'b, T>);

        impl<T> Drop for MoveTail<'_, '_, T> {
            fn drop(&mut self) {
                let Drained { vector, ptr, start, end, len, .. } = *self.0;
                let tail = len - end;
                // SAFETY: the elements behind the range are initialised and not counted yet; the places from `start` on are vacant.
                unsafe {
                    ptr::copy(ptr.add(end), ptr.add(start), tail);
                    (*vector).set_len(start + tail);
                }
            }
        }

        let tail = MoveTail(self);
        let Drained { ptr, next, end, .. } = *tail.0;
        // SAFETY: by the invariant these are initialised, and nobody else drops them.
        unsafe { ptr::drop_in_place(ptr::slice_from_raw_parts_mut(ptr.add(next), end - next)) };
    }
}

impl<'a, T> Deref for dyn DynSmallVector<T> + 'a {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<'a, T> DerefMut for dyn DynSmallVector<T> + 'a {
    #[inline]
    fn deref_mut(&mut self) -> &mut [T] {
        self.as_mut_slice()
    }
}

impl<T: fmt::Debug> fmt::Debug for dyn DynSmallVector<T> + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().fmt(f)
    }
}

impl<T> Extend<T> for dyn DynSmallVector<T> + '_ {
    #[track_caller]
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        let iter: &mut dyn Iterator<Item = T> = &mut iter.into_iter();
        // What a hint promises too much is no error until an element comes that has no place.
        let _ = self.try_reserve(iter.size_hint().0);
        iter.for_each(|item| self.push(item));
    }
}

impl<'a, T> IntoIterator for &'a (dyn DynSmallVector<T> + '_) {
    type Item = &'a T;
    type IntoIter = core::slice::Iter<'a, T>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.as_slice().iter()
    }
}

impl<'a, T> IntoIterator for &'a mut (dyn DynSmallVector<T> + '_) {
    type Item = &'a mut T;
    type IntoIter = core::slice::IterMut<'a, T>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.as_mut_slice().iter_mut()
    }
}
