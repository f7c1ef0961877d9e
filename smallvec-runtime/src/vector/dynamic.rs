//! Declared types of one element behind one `dyn` type.

use super::{SmallVector, collect};
use crate::{CapacityError, CollectionAllocErr};
use core::fmt;
use core::ops::{Deref, DerefMut, Range};

/// A vector of `T` of any declared type, as a trait object: `&mut dyn DynSmallVector<T>`.
///
/// A function over `V: SmallVector<Item = T>` is compiled once for each declared type that it is called with, one that takes
/// `&mut dyn DynSmallVector<T>` once for all of them. Use it for large functions that are called with many capacities, where the size of the
/// program counts, and for what stores vectors of several types in one place. Each call is a call through a table, which is not inlined: a
/// loop of `push` takes several times as long, one of [`extend_from_slice`](Self::extend_from_slice) or over a slice hardly any longer.
///
/// Every declared type implements it. What a slice can do, a trait object can do by `Deref`; it also implements `Extend`, `Debug`, and
/// `IntoIterator` by reference. What is generic over types, as `retain` and `splice`, is for [`SmallVector`].
///
/// # Panics
///
/// Each method panics when the one of the same name of [`SmallVector`] does.
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
pub trait DynSmallVector<T> {
    /// Returns the number of elements.
    fn len(&self) -> usize;

    /// Returns whether there are no elements.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns for how many elements there is room.
    fn capacity(&self) -> usize;

    /// Returns the inline capacity.
    fn inline_size(&self) -> usize;

    /// Returns whether the elements are on the heap.
    fn spilled(&self) -> bool;

    /// Returns the elements.
    fn as_slice(&self) -> &[T];

    /// Returns the elements.
    fn as_mut_slice(&mut self) -> &mut [T];

    /// Appends an element. Amortised constant time.
    fn push(&mut self, value: T);

    /// Appends an element, or returns it in an error.
    ///
    /// # Errors
    ///
    /// If there is no room and the vector cannot get more. It is unchanged then.
    fn try_push(&mut self, value: T) -> Result<(), CapacityError<T>>;

    /// Removes the last element and returns it, if there is one.
    fn pop(&mut self) -> Option<T>;

    /// Inserts an element at `index`; those behind move up.
    fn insert(&mut self, index: usize, value: T);

    /// Removes the element at `index` and returns it; those behind move down.
    fn remove(&mut self, index: usize) -> T;

    /// Removes the element at `index` and returns it; the last takes its place.
    fn swap_remove(&mut self, index: usize) -> T;

    /// Drops the elements from `len` on, if there are any.
    fn truncate(&mut self, len: usize);

    /// Drops all elements. The capacity stays.
    fn clear(&mut self);

    /// Makes room for `additional` more elements; amortised.
    fn reserve(&mut self, additional: usize);

    /// Makes room for `additional` more elements; amortised.
    ///
    /// # Errors
    ///
    /// If the vector cannot get so much. It is unchanged then.
    fn try_reserve(&mut self, additional: usize) -> Result<(), CollectionAllocErr>;

    /// Appends clones of the elements of a slice.
    fn extend_from_slice(&mut self, slice: &[T])
    where
        T: Clone;

    /// Appends the elements of an iterator. A trait object also has `extend`, which takes any.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::{DynSmallVector, small_vec};
    ///
    /// #[small_vec(inline = 4)]
    /// type Numbers = u32;
    ///
    /// let mut numbers = Numbers::new();
    /// let any: &mut dyn DynSmallVector<u32> = &mut numbers;
    /// any.extend_from_iter(&mut (1..3));
    /// any.extend([3, 4, 5]);
    /// assert_eq!(numbers, [1, 2, 3, 4, 5]);
    /// ```
    fn extend_from_iter(&mut self, iter: &mut dyn Iterator<Item = T>);

    /// Removes the elements of a range, and gives each to `each`, front to back. If `each` panics, the rest of the range is dropped.
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
    /// any.drain_range(0..2, &mut |name| removed += &name);
    /// assert_eq!((removed, names), ("ab".to_owned(), ["c".to_owned()].into()));
    /// ```
    fn drain_range(&mut self, range: Range<usize>, each: &mut dyn FnMut(T));
}

impl<T, V: SmallVector<Item = T>> DynSmallVector<T> for V {
    #[inline]
    fn len(&self) -> usize {
        SmallVector::len(self)
    }

    #[inline]
    fn capacity(&self) -> usize {
        SmallVector::capacity(self)
    }

    #[inline]
    fn inline_size(&self) -> usize {
        V::INLINE_SIZE
    }

    #[inline]
    fn spilled(&self) -> bool {
        SmallVector::spilled(self)
    }

    #[inline]
    fn as_slice(&self) -> &[T] {
        SmallVector::as_slice(self)
    }

    #[inline]
    fn as_mut_slice(&mut self) -> &mut [T] {
        SmallVector::as_mut_slice(self)
    }

    #[inline]
    #[track_caller]
    fn push(&mut self, value: T) {
        SmallVector::push(self, value);
    }

    #[inline]
    fn try_push(&mut self, value: T) -> Result<(), CapacityError<T>> {
        SmallVector::try_push(self, value)
    }

    #[inline]
    fn pop(&mut self) -> Option<T> {
        SmallVector::pop(self)
    }

    #[inline]
    #[track_caller]
    fn insert(&mut self, index: usize, value: T) {
        SmallVector::insert(self, index, value);
    }

    #[inline]
    #[track_caller]
    fn remove(&mut self, index: usize) -> T {
        SmallVector::remove(self, index)
    }

    #[inline]
    #[track_caller]
    fn swap_remove(&mut self, index: usize) -> T {
        SmallVector::swap_remove(self, index)
    }

    #[inline]
    fn truncate(&mut self, len: usize) {
        SmallVector::truncate(self, len);
    }

    #[inline]
    fn clear(&mut self) {
        SmallVector::clear(self);
    }

    #[inline]
    #[track_caller]
    fn reserve(&mut self, additional: usize) {
        SmallVector::reserve(self, additional);
    }

    #[inline]
    fn try_reserve(&mut self, additional: usize) -> Result<(), CollectionAllocErr> {
        SmallVector::try_reserve(self, additional)
    }

    #[inline]
    #[track_caller]
    fn extend_from_slice(&mut self, slice: &[T])
    where
        T: Clone,
    {
        SmallVector::extend_from_slice(self, slice);
    }

    #[inline]
    #[track_caller]
    fn extend_from_iter(&mut self, iter: &mut dyn Iterator<Item = T>) {
        collect::extend(self, iter);
    }

    #[inline]
    #[track_caller]
    fn drain_range(&mut self, range: Range<usize>, each: &mut dyn FnMut(T)) {
        SmallVector::drain(self, range).for_each(each);
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
        self.extend_from_iter(&mut iter.into_iter());
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
