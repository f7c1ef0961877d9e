//! The trait of all declared types: the algorithms that every layout shares.

mod bulk;
mod collect;
mod compare;
mod element;
pub(crate) mod impls;
mod range;
mod retain;
mod source;

pub use self::collect::{FromElement, collect, extend};
pub use self::compare::{eq, eq_reversed, partial_cmp, partial_cmp_reversed};
pub use self::source::{ElementSource, SliceView};

use crate::error::OrRaise;
use crate::guard::Fill;
use crate::storage::{Parts, Storage};
use crate::{
    Array, CapacityError, CollectionAllocErr, Drain, DrainFilter, ExtendError, ExtractIf, IntoIter, Splice, Unplaced,
};
#[cfg(feature = "alloc")]
use alloc::{boxed::Box, vec::Vec};
use core::mem::{ManuallyDrop, MaybeUninit};
use core::ops::{DerefMut, RangeBounds};
#[cfg(feature = "alloc")]
use core::ptr::NonNull;
use core::slice;

/// A small vector: what all declared types have in common.
///
/// Every declared type implements it, and has its methods as inherent ones too; it is needed only to write code over any of
/// them. Its elements are `V::Item`, the associated type of [`IntoIterator`].
///
/// The methods are those of [`Vec`] unless they say otherwise. Two vectors of which only this is known compare as slices,
/// `a[..] == b[..]`, and turn into one another with `collect` and [`append`](Self::append).
#[cfg_attr(feature = "browse", doc = " Their examples stand on [the page of a declared type](crate::browse::Example).")]
///
/// # Safety
///
/// Only the expansion of `#[small_vec]` implements it: the hidden methods must all give access to one and the same
/// storage, and `COPY` may be true only if the element is `Copy`.
///
/// # Examples
///
/// A worklist, whose type the caller chooses:
///
/// ```
/// use smallvec_runtime::{SmallVector, small_vec};
///
/// struct Folder {
///     files: u32,
///     folders: Vec<Folder>,
/// }
///
/// /// Counts the files in a folder and below; `W` holds the folders that are still to visit.
/// fn count_files<'a, W: SmallVector<Item = &'a Folder>>(root: &'a Folder) -> (u32, W) {
///     let mut worklist = W::new();
///     worklist.push(root);
///     let mut files = 0;
///     while let Some(folder) = worklist.pop() {
///         files += folder.files;
///         worklist.extend(&folder.folders);
///     }
///     (files, worklist)
/// }
///
/// #[small_vec(inline = 8)]
/// type Worklist<'a> = &'a Folder;
///
/// let leaf = |files| Folder { files, folders: Vec::new() };
/// let root = Folder { files: 1, folders: vec![leaf(2), leaf(4)] };
/// let (files, worklist) = count_files::<Worklist<'_>>(&root);
/// assert_eq!(files, 7);
/// assert!(!worklist.spilled());
/// ```
///
/// A search that is its own queue; a vector of any declared type is a slice, too:
///
/// ```
/// use smallvec_runtime::{SmallVector, small_vec};
///
/// /// Returns the nodes of a graph in the order in which they are found, breadth first.
/// fn breadth_first<V: SmallVector<Item = usize>>(edges: &[&[usize]], start: usize) -> V {
///     let mut found = V::from_slice(&[start]);
///     let mut next = 0;
///     while let Some(&node) = found.get(next) {
///         for to in edges[node] {
///             if !found.contains(to) {
///                 found.push(*to);
///             }
///         }
///         next += 1;
///     }
///     found
/// }
///
/// #[small_vec(inline = 4)]
/// type Few = usize;
/// #[small_vec(inline = 64)]
/// type Many = usize;
///
/// let edges: [&[usize]; 5] = [&[1, 2], &[3], &[3, 4], &[], &[0]];
/// let found: Many = breadth_first(&edges, 0);
/// assert_eq!(found, [0, 1, 2, 3, 4]);
/// let found: Few = breadth_first(&edges, 0);
/// assert!(found.spilled());
/// ```
///
/// A tokenizer, with results of different types put together and compared:
///
/// ```
/// use smallvec_runtime::{SmallVector, small_vec};
///
/// /// Splits an expression into names, numbers and single signs.
/// fn tokens<'a, V: SmallVector<Item = &'a str>>(mut text: &'a str) -> V {
///     let mut tokens = V::new();
///     while let Some(first) = text.chars().next() {
///         let end = if first.is_alphanumeric() {
///             text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len())
///         } else {
///             first.len_utf8()
///         };
///         let (token, rest) = text.split_at(end);
///         tokens.push(token);
///         text = rest;
///     }
///     tokens.retain(|token| !token.trim().is_empty());
///     tokens
/// }
///
/// #[small_vec(inline = 4)]
/// type Short<'a> = &'a str;
/// #[small_vec(inline = 16)]
/// type Long<'a> = &'a str;
///
/// let mut left: Long<'_> = tokens("x1 = ");
/// let mut right: Short<'_> = tokens("2*(y)");
/// left.append(&mut right);
/// assert_eq!(left, ["x1", "=", "2", "*", "(", "y", ")"]);
/// assert_eq!(left, tokens::<Short<'_>>("x1=2*(y)"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a small vector",
    label = "not declared with `#[small_vec]` or `define_smallvec!`"
)]
pub unsafe trait SmallVector:
    Sized
    + Default
    + DerefMut<Target = [<Self as IntoIterator>::Item]>
    + Extend<<Self as IntoIterator>::Item>
    + FromIterator<<Self as IntoIterator>::Item>
    + IntoIterator<IntoIter = IntoIter<Self>>
{
    /// The backing array: `[T; N]`.
    type Array: Array<Item = Self::Item>;

    /// The inline capacity, in elements.
    const INLINE_SIZE: usize = Self::Storage::INLINE;

    #[doc(hidden)]
    type Storage: Storage<Item = Self::Item, Array = Self::Array>;

    #[doc(hidden)]
    const COPY: bool;

    #[doc(hidden)]
    fn __storage(&self) -> &Self::Storage;

    #[doc(hidden)]
    fn __storage_mut(&mut self) -> &mut Self::Storage;

    #[doc(hidden)]
    fn __from_storage(storage: Self::Storage) -> Self;

    #[doc(hidden)]
    fn __into_storage(self) -> Self::Storage;

    // Construction.

    /// Makes an empty vector, without allocating.
    #[inline(always)]
    fn new() -> Self {
        Self::__from_storage(Self::Storage::new())
    }

    /// Makes an empty vector with room for `capacity` elements: inline if they fit, else exactly so many on the heap.
    ///
    /// # Panics
    ///
    /// If the capacity overflows.
    #[inline]
    #[track_caller]
    fn with_capacity(capacity: usize) -> Self {
        bulk::with_capacity(capacity)
    }

    /// [`with_capacity`](Self::with_capacity), with an error instead of a panic.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails.
    #[inline]
    fn try_with_capacity(capacity: usize) -> Result<Self, CollectionAllocErr> {
        let mut vec = Self::new();
        vec.try_reserve_exact(capacity)?;
        Ok(vec)
    }

    /// Takes over the elements of a `Vec`: moved inline if its capacity is not more than that, else with its buffer. As
    /// smallvec.
    #[cfg(feature = "alloc")]
    #[inline]
    #[track_caller]
    fn from_vec(vec: Vec<Self::Item>) -> Self {
        let mut this = Self::new();
        this.__storage_mut().take_vec(vec).or_raise();
        this
    }

    /// [`from_vec`](Self::from_vec), with an error instead of a panic.
    ///
    /// # Errors
    ///
    /// The `Vec`, if the capacity overflows or the allocator fails.
    #[cfg(feature = "alloc")]
    #[inline]
    fn try_from_vec(vec: Vec<Self::Item>) -> Result<Self, CapacityError<Vec<Self::Item>>> {
        let mut this = Self::new();
        this.__storage_mut().take_vec(vec)?;
        Ok(this)
    }

    /// Makes a full inline vector of its backing array. As smallvec.
    #[inline]
    fn from_buf(buf: Self::Array) -> Self {
        bulk::from_buf(buf)
    }

    /// Makes an inline vector of the first `len` elements of its backing array, and drops the others. As smallvec.
    ///
    /// # Panics
    ///
    /// If `len` is more than the inline capacity.
    #[inline]
    #[track_caller]
    fn from_buf_and_len(buf: Self::Array, len: usize) -> Self {
        assert!(
            len <= Self::INLINE_SIZE,
            "length (is {len}) should be <= the inline capacity (is {})",
            Self::INLINE_SIZE
        );
        let mut vec = Self::from_buf(buf);
        vec.truncate(len);
        vec
    }

    /// Makes an inline vector of a backing array of which the first `len` elements are initialised. As smallvec.
    ///
    /// # Safety
    ///
    /// `len` is at most the inline capacity, and so many elements are initialised.
    #[inline]
    unsafe fn from_buf_and_len_unchecked(buf: MaybeUninit<Self::Array>, len: usize) -> Self {
        let mut vec = Self::new();
        // SAFETY: by this function's contract. A `MaybeUninit` does not drop what moved.
        unsafe { Fill::new(vec.__storage_mut()).copy(buf.as_ptr().cast(), len) };
        vec
    }

    /// Makes a vector of `count` clones of a value.
    ///
    /// # Panics
    ///
    /// If the capacity overflows.
    #[inline]
    #[track_caller]
    fn from_elem(value: Self::Item, count: usize) -> Self
    where
        Self::Item: Clone,
    {
        bulk::from_elem(value, count)
    }

    /// [`from_elem`](Self::from_elem), with an error instead of a panic.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails; the value is in the error.
    #[inline]
    fn try_from_elem(value: Self::Item, count: usize) -> Result<Self, CapacityError<Self::Item>>
    where
        Self::Item: Clone,
    {
        let mut vec = Self::new();
        if let Err(cause) = vec.try_reserve_exact(count) {
            return Err(CapacityError::new(value, cause));
        }
        vec.try_resize(count, value)?;
        Ok(vec)
    }

    /// Makes a vector of clones of a slice's elements.
    ///
    /// # Panics
    ///
    /// If the capacity overflows.
    #[inline]
    #[track_caller]
    fn from_slice(slice: &[Self::Item]) -> Self
    where
        Self::Item: Clone,
    {
        bulk::from_slice(slice)
    }

    /// [`from_slice`](Self::from_slice), with an error instead of a panic.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails.
    #[inline]
    fn try_from_slice(slice: &[Self::Item]) -> Result<Self, CollectionAllocErr>
    where
        Self::Item: Clone,
    {
        let mut vec = Self::try_with_capacity(slice.len())?;
        vec.try_extend_from_slice(slice)?;
        Ok(vec)
    }

    /// `clone`, with an error instead of a panic.
    ///
    /// # Errors
    ///
    /// If the allocator fails.
    #[inline]
    fn try_clone(&self) -> Result<Self, CollectionAllocErr>
    where
        Self::Item: Clone,
    {
        Self::try_from_slice(self)
    }

    /// Makes a vector of the elements of an iterator, with an error instead of a panic.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails; all elements are in the error.
    fn try_from_iter<I: IntoIterator<Item = Self::Item>>(iter: I) -> Result<Self, ExtendError<Self, I>> {
        collect::try_collect(iter.into_iter())
    }

    /// Makes a spilled vector of a buffer.
    ///
    /// # Panics
    ///
    /// If `capacity` is not more than the inline capacity, or more than the vector can record: always under
    /// `spill = never`. The buffer is leaked then.
    ///
    /// # Safety
    ///
    /// As [`Vec::from_raw_parts`].
    #[cfg(feature = "alloc")]
    #[inline]
    #[track_caller]
    unsafe fn from_raw_parts(ptr: *mut Self::Item, len: usize, capacity: usize) -> Self {
        assert!(
            capacity > Self::INLINE_SIZE,
            "capacity (is {capacity}) should be > the inline capacity (is {})",
            Self::INLINE_SIZE
        );
        if Self::Storage::ZST {
            assert!(len <= Self::Storage::LIMIT, "capacity overflow");
            let mut vec = Self::new();
            // SAFETY: zero-sized elements are wherever one looks; that there are `len` is the caller's promise.
            unsafe { vec.set_len(len) };
            return vec;
        }
        assert!(capacity <= Self::Storage::LIMIT, "capacity overflow");
        let mut vec = Self::new();
        // SAFETY: the buffer is the caller's promise, the capacity was just checked. An empty vector owns nothing that could
        // be lost.
        unsafe { vec.__storage_mut().set_heap(NonNull::new_unchecked(ptr), len, capacity) };
        vec
    }

    // Size and capacity.

    /// Returns the number of elements.
    #[inline(always)]
    fn len(&self) -> usize {
        self.__storage().len()
    }

    /// Returns whether there are no elements.
    #[inline(always)]
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns for how many elements there is room without allocating.
    #[inline(always)]
    fn capacity(&self) -> usize {
        self.__storage().capacity()
    }

    /// Returns the inline capacity. As smallvec.
    #[inline(always)]
    fn inline_size(&self) -> usize {
        Self::INLINE_SIZE
    }

    /// Returns whether the elements are on the heap. As smallvec.
    #[inline(always)]
    fn spilled(&self) -> bool {
        self.__storage().spilled()
    }

    /// Returns whether the next push has to allocate. As arrayvec.
    #[inline]
    fn is_full(&self) -> bool {
        self.len() == self.capacity()
    }

    /// Returns how many more elements there is room for. As arrayvec.
    #[inline]
    fn remaining_capacity(&self) -> usize {
        self.capacity() - self.len()
    }

    /// Makes room for at least `additional` more elements.
    ///
    /// # Panics
    ///
    /// If the capacity overflows.
    #[inline]
    #[track_caller]
    fn reserve(&mut self, additional: usize) {
        self.try_reserve(additional).or_raise();
    }

    /// Makes room for exactly `additional` more elements.
    ///
    /// # Panics
    ///
    /// If the capacity overflows.
    #[inline]
    #[track_caller]
    fn reserve_exact(&mut self, additional: usize) {
        self.try_reserve_exact(additional).or_raise();
    }

    /// [`reserve`](Self::reserve), with an error instead of a panic.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails.
    #[inline]
    fn try_reserve(&mut self, additional: usize) -> Result<(), CollectionAllocErr> {
        self.__storage_mut().try_reserve(additional)
    }

    /// [`reserve_exact`](Self::reserve_exact), with an error instead of a panic.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails.
    #[inline]
    fn try_reserve_exact(&mut self, additional: usize) -> Result<(), CollectionAllocErr> {
        self.__storage_mut().try_reserve_exact(additional)
    }

    /// Sets the capacity to `capacity` or the inline capacity, whichever is more; does nothing if there are more elements.
    /// As smallvec.
    ///
    /// # Panics
    ///
    /// If the capacity overflows.
    #[inline]
    #[track_caller]
    fn grow(&mut self, capacity: usize) {
        self.try_grow(capacity).or_raise();
    }

    /// [`grow`](Self::grow), with an error instead of a panic.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails.
    #[inline]
    fn try_grow(&mut self, capacity: usize) -> Result<(), CollectionAllocErr> {
        self.__storage_mut().set_capacity(capacity)
    }

    /// Lowers the capacity to the length, back inline if the elements fit there.
    #[inline]
    #[track_caller]
    fn shrink_to_fit(&mut self) {
        self.__storage_mut().shrink_to(0);
    }

    /// Lowers the capacity to `min_capacity` or the length, whichever is more; back inline if that is enough.
    #[inline]
    #[track_caller]
    fn shrink_to(&mut self, min_capacity: usize) {
        self.__storage_mut().shrink_to(min_capacity);
    }

    /// Sets the length.
    ///
    /// # Safety
    ///
    /// `len` is at most the capacity, and so many elements are initialised.
    #[inline(always)]
    unsafe fn set_len(&mut self, len: usize) {
        debug_assert!(len <= self.capacity());
        // SAFETY: the contracts are the same.
        unsafe { self.__storage_mut().set_len(len) }
    }

    // Access.

    /// Returns the elements.
    #[inline(always)]
    fn as_slice(&self) -> &[Self::Item] {
        self.__storage().as_slice()
    }

    /// Returns the elements.
    #[inline(always)]
    fn as_mut_slice(&mut self) -> &mut [Self::Item] {
        self.__storage_mut().as_mut_slice()
    }

    /// Returns a pointer to the first element.
    #[inline(always)]
    fn as_ptr(&self) -> *const Self::Item {
        self.__storage().as_ptr()
    }

    /// Returns a pointer to the first element.
    #[inline(always)]
    fn as_mut_ptr(&mut self) -> *mut Self::Item {
        self.__storage_mut().as_mut_ptr()
    }

    /// Returns the room behind the elements.
    #[inline]
    fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<Self::Item>] {
        let Parts { ptr, len, capacity, .. } = self.__storage_mut().parts();
        // SAFETY: the places from `len` to `capacity` exist, are borrowed with the vector, and hold nothing of interest.
        unsafe { slice::from_raw_parts_mut(ptr.add(len).cast(), capacity - len) }
    }

    // One element.

    /// Appends an element.
    ///
    /// # Panics
    ///
    /// If the capacity overflows.
    #[inline]
    #[track_caller]
    fn push(&mut self, value: Self::Item) {
        self.__storage_mut().push(value);
    }

    /// Appends an element and returns a reference to it.
    ///
    /// # Panics
    ///
    /// If the capacity overflows.
    #[inline]
    #[track_caller]
    fn push_mut(&mut self, value: Self::Item) -> &mut Self::Item {
        self.__storage_mut().push(value)
    }

    /// [`push_mut`](Self::push_mut), with an error instead of a panic.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails; the element is in the error.
    #[inline]
    fn try_push_mut(&mut self, value: Self::Item) -> Result<&mut Self::Item, CapacityError<Self::Item>> {
        element::try_push(self.__storage_mut(), value)
    }

    /// [`push`](Self::push), with an error instead of a panic.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails; the value is in the error.
    #[inline]
    fn try_push(&mut self, value: Self::Item) -> Result<(), CapacityError<Self::Item>> {
        element::try_push(self.__storage_mut(), value)?;
        Ok(())
    }

    /// Appends an element if there is room, without ever allocating. As the unstable method of `Vec`.
    ///
    /// # Errors
    ///
    /// The value, if there is no room.
    #[inline]
    fn push_within_capacity(&mut self, value: Self::Item) -> Result<&mut Self::Item, Self::Item> {
        element::push_within_capacity(self.__storage_mut(), value)
    }

    /// Appends an element without looking whether there is room. As arrayvec.
    ///
    /// # Safety
    ///
    /// The length is less than the capacity.
    #[inline]
    unsafe fn push_unchecked(&mut self, value: Self::Item) {
        debug_assert!(self.len() < self.capacity());
        // SAFETY: by this function's contract.
        unsafe { Fill::new(self.__storage_mut()).write(value) }
    }

    /// Removes the last element and returns it.
    #[inline]
    fn pop(&mut self) -> Option<Self::Item> {
        self.__storage_mut().pop()
    }

    /// Removes the last element and returns it, if the predicate says so.
    #[inline]
    fn pop_if(&mut self, predicate: impl FnOnce(&mut Self::Item) -> bool) -> Option<Self::Item> {
        if predicate(self.last_mut()?) { self.pop() } else { None }
    }

    /// Removes the element at `index` and returns it, or `None` if there is none. As arrayvec.
    #[inline]
    fn pop_at(&mut self, index: usize) -> Option<Self::Item> {
        element::pop_at(self.__storage_mut(), index)
    }

    /// Removes the element at `index`, puts the last in its place and returns it, or `None` if there is none. As arrayvec.
    #[inline]
    fn swap_pop(&mut self, index: usize) -> Option<Self::Item> {
        element::swap_pop(self.__storage_mut(), index)
    }

    /// Inserts an element before the one at `index`.
    ///
    /// # Panics
    ///
    /// If `index > len`, or the capacity overflows.
    #[inline]
    #[track_caller]
    fn insert(&mut self, index: usize, value: Self::Item) {
        element::insert(self.__storage_mut(), index, value);
    }

    /// Inserts an element before the one at `index` and returns a reference to it.
    ///
    /// # Panics
    ///
    /// If `index > len`, or the capacity overflows.
    #[inline]
    #[track_caller]
    fn insert_mut(&mut self, index: usize, value: Self::Item) -> &mut Self::Item {
        element::insert(self.__storage_mut(), index, value)
    }

    /// [`insert`](Self::insert), with an error where there is no room.
    ///
    /// # Panics
    ///
    /// If `index > len`.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails; the value is in the error.
    #[inline]
    #[track_caller]
    fn try_insert(&mut self, index: usize, value: Self::Item) -> Result<(), CapacityError<Self::Item>> {
        element::try_insert(self.__storage_mut(), index, value)?;
        Ok(())
    }

    /// [`insert_mut`](Self::insert_mut), with an error where there is no room.
    ///
    /// # Panics
    ///
    /// If `index > len`.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails; the value is in the error.
    #[inline]
    #[track_caller]
    fn try_insert_mut(
        &mut self,
        index: usize,
        value: Self::Item,
    ) -> Result<&mut Self::Item, CapacityError<Self::Item>> {
        element::try_insert(self.__storage_mut(), index, value)
    }

    /// Removes the element at `index` and returns it.
    ///
    /// # Panics
    ///
    /// If `index >= len`.
    #[inline]
    #[track_caller]
    fn remove(&mut self, index: usize) -> Self::Item {
        element::remove(self.__storage_mut(), index)
    }

    /// Removes the element at `index`, puts the last in its place and returns it.
    ///
    /// # Panics
    ///
    /// If `index >= len`.
    #[inline]
    #[track_caller]
    fn swap_remove(&mut self, index: usize) -> Self::Item {
        element::swap_remove(self.__storage_mut(), index)
    }

    /// Removes all elements. The capacity stays.
    #[inline]
    fn clear(&mut self) {
        element::truncate(self.__storage_mut(), 0);
    }

    /// Keeps the first `len` elements.
    #[inline]
    fn truncate(&mut self, len: usize) {
        element::truncate(self.__storage_mut(), len);
    }

    // Many elements.

    /// Moves all elements of another vector, of any declared type or `Vec`, to the end of this one.
    ///
    /// # Panics
    ///
    /// If the capacity overflows.
    #[inline]
    #[track_caller]
    fn append<W: ElementSource<Item = Self::Item> + ?Sized>(&mut self, other: &mut W) {
        self.try_append(other).or_raise();
    }

    /// [`append`](Self::append), with an error instead of a panic.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails. Both vectors are unchanged then.
    #[inline]
    fn try_append<W: ElementSource<Item = Self::Item> + ?Sized>(
        &mut self,
        other: &mut W,
    ) -> Result<(), CollectionAllocErr> {
        element::try_append(self, other)
    }

    /// Appends clones of a slice's elements.
    ///
    /// # Panics
    ///
    /// If the capacity overflows.
    #[inline]
    #[track_caller]
    fn extend_from_slice(&mut self, slice: &[Self::Item])
    where
        Self::Item: Clone,
    {
        self.try_extend_from_slice(slice).or_raise();
    }

    /// [`extend_from_slice`](Self::extend_from_slice), with an error instead of a panic.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails.
    #[inline]
    fn try_extend_from_slice(&mut self, slice: &[Self::Item]) -> Result<(), CollectionAllocErr>
    where
        Self::Item: Clone,
    {
        bulk::try_extend_from_slice(self, slice)
    }

    /// Appends clones of the elements in a range of the vector itself.
    ///
    /// # Panics
    ///
    /// If the range is reversed or ends behind the elements, or the capacity overflows.
    #[inline]
    #[track_caller]
    fn extend_from_within<R: RangeBounds<usize>>(&mut self, range: R)
    where
        Self::Item: Clone,
    {
        self.try_extend_from_within(range).or_raise();
    }

    /// [`extend_from_within`](Self::extend_from_within), with an error where there is no room.
    ///
    /// # Panics
    ///
    /// If the range is reversed or ends behind the elements.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails.
    #[inline]
    #[track_caller]
    fn try_extend_from_within<R: RangeBounds<usize>>(&mut self, range: R) -> Result<(), CollectionAllocErr>
    where
        Self::Item: Clone,
    {
        let range = range::resolve(range, self.len());
        bulk::try_extend_from_within(self, range)
    }

    /// Inserts clones of a slice's elements before the element at `index`. As smallvec.
    ///
    /// # Panics
    ///
    /// If `index > len`, or the capacity overflows.
    #[inline]
    #[track_caller]
    fn insert_from_slice(&mut self, index: usize, slice: &[Self::Item])
    where
        Self::Item: Clone,
    {
        self.try_insert_from_slice(index, slice).or_raise();
    }

    /// [`insert_from_slice`](Self::insert_from_slice), with an error where there is no room.
    ///
    /// # Panics
    ///
    /// If `index > len`.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails.
    #[inline]
    #[track_caller]
    fn try_insert_from_slice(&mut self, index: usize, slice: &[Self::Item]) -> Result<(), CollectionAllocErr>
    where
        Self::Item: Clone,
    {
        bulk::try_insert_from_slice(self, index, slice)
    }

    /// Inserts the elements of an iterator before the element at `index`. As smallvec 1.
    ///
    /// # Panics
    ///
    /// If `index > len`, or the capacity overflows.
    #[inline]
    #[track_caller]
    fn insert_many<I: IntoIterator<Item = Self::Item>>(&mut self, index: usize, iter: I) {
        if index > self.len() {
            range::insertion_failed(index, self.len());
        }
        collect::insert_many(self, index, iter);
    }

    /// [`insert_many`](Self::insert_many), with an error where there is no room.
    ///
    /// The elements are taken out of the iterator before the vector changes.
    ///
    /// # Panics
    ///
    /// If `index > len`.
    ///
    /// # Errors
    ///
    /// As [`try_extend`](Self::try_extend).
    #[track_caller]
    fn try_insert_many<I: IntoIterator<Item = Self::Item>>(
        &mut self,
        index: usize,
        iter: I,
    ) -> Result<(), ExtendError<Self, I>> {
        let len = self.len();
        if index > len {
            range::insertion_failed(index, len);
        }
        self.try_splice(index..index, iter).map(drop)
    }

    /// `extend`, with an error instead of a panic.
    ///
    /// The elements are taken out of the iterator before the vector changes. Only those of the vector's own type; references
    /// to `Copy` elements are taken with `.copied()`.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails. All elements of the iterator are in the error.
    fn try_extend<I: IntoIterator<Item = Self::Item>>(&mut self, iter: I) -> Result<(), ExtendError<Self, I>> {
        self.try_insert_many(self.len(), iter)
    }

    /// Makes the length `new_len`: removes elements at the end, or appends clones of `value`.
    ///
    /// # Panics
    ///
    /// If the capacity overflows.
    #[inline]
    #[track_caller]
    fn resize(&mut self, new_len: usize, value: Self::Item)
    where
        Self::Item: Clone,
    {
        self.try_resize(new_len, value).or_raise();
    }

    /// [`resize`](Self::resize), with an error instead of a panic.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails; the value is in the error.
    #[inline]
    fn try_resize(&mut self, new_len: usize, value: Self::Item) -> Result<(), CapacityError<Self::Item>>
    where
        Self::Item: Clone,
    {
        bulk::try_resize(self, new_len, value)
    }

    /// Makes the length `new_len`: removes elements at the end, or appends what `make` returns.
    ///
    /// # Panics
    ///
    /// If the capacity overflows.
    #[inline]
    #[track_caller]
    fn resize_with<F: FnMut() -> Self::Item>(&mut self, new_len: usize, make: F) {
        self.try_resize_with(new_len, make).or_raise();
    }

    /// [`resize_with`](Self::resize_with), with an error instead of a panic.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails; `make` was not called then.
    #[inline]
    fn try_resize_with<F: FnMut() -> Self::Item>(&mut self, new_len: usize, make: F) -> Result<(), CollectionAllocErr> {
        bulk::try_resize_with(self, new_len, make)
    }

    /// Keeps the elements for which the predicate returns `true`.
    #[inline]
    fn retain<F: FnMut(&Self::Item) -> bool>(&mut self, mut keep: F) {
        retain::retain(self.__storage_mut(), |item| keep(item));
    }

    /// Keeps the elements for which the predicate, which may change them, returns `true`.
    #[inline]
    fn retain_mut<F: FnMut(&mut Self::Item) -> bool>(&mut self, keep: F) {
        retain::retain(self.__storage_mut(), keep);
    }

    /// Removes all but the first of consecutive equal elements.
    #[inline]
    fn dedup(&mut self)
    where
        Self::Item: PartialEq,
    {
        self.dedup_by(|a, b| a == b);
    }

    /// Removes all but the first of consecutive elements for which the function says that they are the same.
    #[inline]
    fn dedup_by<F: FnMut(&mut Self::Item, &mut Self::Item) -> bool>(&mut self, same: F) {
        retain::dedup(self.__storage_mut(), same);
    }

    /// Removes all but the first of consecutive elements with the same key.
    #[inline]
    fn dedup_by_key<F: FnMut(&mut Self::Item) -> K, K: PartialEq>(&mut self, mut key: F) {
        self.dedup_by(|a, b| key(a) == key(b));
    }

    /// Removes the elements in a range and returns an iterator over them.
    ///
    /// # Panics
    ///
    /// If the range is reversed or ends behind the elements.
    #[inline]
    #[track_caller]
    fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, Self> {
        let range = range::resolve(range, self.len());
        // SAFETY: a range that `resolve` returned lies within the elements.
        unsafe { Drain::new(self, range) }
    }

    /// Removes the elements in a range, puts those of `replace_with` in their place, and returns an iterator over the
    /// removed ones.
    ///
    /// # Panics
    ///
    /// If the range is reversed or ends behind the elements. Dropping the iterator panics if the capacity overflows.
    #[inline]
    #[track_caller]
    fn splice<R, I>(&mut self, range: R, replace_with: I) -> Splice<'_, Self, I::IntoIter>
    where
        R: RangeBounds<usize>,
        I: IntoIterator<Item = Self::Item>,
    {
        Splice::new(self.drain(range), replace_with.into_iter())
    }

    /// [`splice`](Self::splice), with an error where there is no room.
    ///
    /// The elements are taken out of the iterator before the vector changes.
    ///
    /// # Panics
    ///
    /// If the range is reversed or ends behind the elements.
    ///
    /// # Errors
    ///
    /// As [`try_extend`](Self::try_extend).
    #[track_caller]
    fn try_splice<R, I>(
        &mut self,
        range: R,
        replace_with: I,
    ) -> Result<Splice<'_, Self, IntoIter<Self>>, ExtendError<Self, I>>
    where
        R: RangeBounds<usize>,
        I: IntoIterator<Item = Self::Item>,
    {
        let range = range::resolve(range, self.len());
        let new: Self = collect::try_collect(replace_with.into_iter())?;
        match self.try_reserve(new.len().saturating_sub(range.len())) {
            Ok(()) => Ok(Splice::new(self.drain(range), new.into_iter())),
            Err(cause) => Err(CapacityError::new(Unplaced::new(new, None, None), cause)),
        }
    }

    /// Returns an iterator that removes the elements of a range for which the predicate returns `true`.
    ///
    /// # Panics
    ///
    /// If the range is reversed or ends behind the elements.
    #[inline]
    #[track_caller]
    fn extract_if<R, F>(&mut self, range: R, pred: F) -> ExtractIf<'_, Self, F>
    where
        R: RangeBounds<usize>,
        F: FnMut(&mut Self::Item) -> bool,
    {
        let range = range::resolve(range, self.len());
        // SAFETY: a range that `resolve` returned lies within the elements.
        unsafe { ExtractIf::new(self, range, pred) }
    }

    /// Returns an iterator that removes the elements for which the predicate returns `true`; dropping it removes the
    /// rest of them. As smallvec.
    #[inline]
    fn drain_filter<F: FnMut(&mut Self::Item) -> bool>(&mut self, pred: F) -> DrainFilter<'_, Self, F> {
        DrainFilter::new(self.extract_if(.., pred))
    }

    /// Splits the vector in two: the elements from `at` on are returned.
    ///
    /// # Panics
    ///
    /// If `at > len`, or the capacity overflows.
    #[inline]
    #[track_caller]
    fn split_off(&mut self, at: usize) -> Self {
        let len = self.len();
        if at > len {
            range::split_failed(at, len);
        }
        let mut other = Self::with_capacity(len - at);
        // SAFETY: at most the length, and `other` was made for what is behind it.
        unsafe { element::move_tail(self.__storage_mut(), at, other.__storage_mut()) };
        other
    }

    /// [`split_off`](Self::split_off), with an error where there is no memory.
    ///
    /// # Panics
    ///
    /// If `at > len`.
    ///
    /// # Errors
    ///
    /// If the allocator fails.
    #[track_caller]
    fn try_split_off(&mut self, at: usize) -> Result<Self, CollectionAllocErr> {
        let len = self.len();
        if at > len {
            range::split_failed(at, len);
        }
        let mut other = Self::try_with_capacity(len - at)?;
        // SAFETY: at most the length, and `other` was made for what is behind it.
        unsafe { element::move_tail(self.__storage_mut(), at, other.__storage_mut()) };
        Ok(other)
    }

    // Leaving.

    /// Turns the vector into a `Vec`, without copying if it is spilled.
    #[cfg(feature = "alloc")]
    #[inline]
    fn into_vec(self) -> Vec<Self::Item> {
        self.__into_storage().into_vec()
    }

    /// Turns the vector into a boxed slice; its excess capacity is dropped.
    #[cfg(feature = "alloc")]
    #[inline]
    fn into_boxed_slice(self) -> Box<[Self::Item]> {
        self.into_vec().into_boxed_slice()
    }

    /// [`into_vec`](Self::into_vec), with an error instead of an abort.
    ///
    /// # Errors
    ///
    /// The vector, if the allocator fails.
    #[cfg(feature = "alloc")]
    fn try_into_vec(mut self) -> Result<Vec<Self::Item>, CapacityError<Self>> {
        if self.spilled() {
            return Ok(self.into_vec());
        }
        self.__storage_mut().try_move_to_vec().map_err(|cause| CapacityError::new(self, cause))
    }

    /// [`into_boxed_slice`](Self::into_boxed_slice), with an error instead of an abort. Copies unless the vector is spilled
    /// and full.
    ///
    /// # Errors
    ///
    /// The vector, if the allocator fails.
    #[cfg(feature = "alloc")]
    fn try_into_boxed_slice(mut self) -> Result<Box<[Self::Item]>, CapacityError<Self>> {
        if self.spilled() && self.is_full() {
            return Ok(self.into_boxed_slice());
        }
        match self.__storage_mut().try_move_to_vec() {
            Ok(vec) => Ok(vec.into_boxed_slice()),
            Err(cause) => Err(CapacityError::new(self, cause)),
        }
    }

    /// Turns a full inline vector into its backing array. As smallvec.
    ///
    /// # Errors
    ///
    /// The vector, if it is spilled or not full.
    #[inline]
    fn into_inner(self) -> Result<Self::Array, Self> {
        if self.spilled() || self.len() != Self::INLINE_SIZE {
            return Err(self);
        }
        let storage = ManuallyDrop::new(self.__into_storage());
        // SAFETY: as many elements as the array has are initialised, and forgotten here.
        Ok(unsafe { storage.as_ptr().cast::<Self::Array>().read() })
    }

    /// Turns the vector into an array of exactly its length. As arrayvec.
    ///
    /// # Errors
    ///
    /// The vector, if it has another length.
    #[inline]
    fn into_array<const M: usize>(mut self) -> Result<[Self::Item; M], Self> {
        if self.len() != M {
            return Err(self);
        }
        // SAFETY: as many elements as the array has are initialised; the vector forgets them, and keeps its buffer to free.
        unsafe {
            self.set_len(0);
            Ok(self.as_ptr().cast::<[Self::Item; M]>().read())
        }
    }

    /// Takes the vector apart into pointer, length and capacity, for [`from_raw_parts`](Self::from_raw_parts) of any
    /// vector with less inline capacity, and for `Vec`'s. Spills first if the vector is inline.
    ///
    /// # Panics
    ///
    /// If the capacity overflows.
    #[cfg(feature = "alloc")]
    #[inline]
    #[track_caller]
    fn into_raw_parts(self) -> (*mut Self::Item, usize, usize) {
        self.try_into_raw_parts().or_raise()
    }

    /// [`into_raw_parts`](Self::into_raw_parts), with an error instead of a panic.
    ///
    /// # Errors
    ///
    /// The vector, if the allocator fails.
    #[cfg(feature = "alloc")]
    #[inline]
    fn try_into_raw_parts(mut self) -> Result<(*mut Self::Item, usize, usize), CapacityError<Self>> {
        if Self::Storage::ZST || Self::INLINE_SIZE == Self::Storage::LIMIT {
            let mut vec = ManuallyDrop::new(self.try_into_vec()?);
            return Ok((vec.as_mut_ptr(), vec.len(), vec.capacity()));
        }
        if !self.spilled() {
            if let Err(cause) = self.__storage_mut().set_capacity(Self::INLINE_SIZE + 1) {
                return Err(CapacityError::new(self, cause));
            }
        }
        let Parts { ptr, len, capacity, .. } = ManuallyDrop::new(self.__into_storage()).parts();
        Ok((ptr, len, capacity))
    }

    /// Leaks the vector and returns its elements. Spills first if the vector is inline and not empty.
    ///
    /// # Panics
    ///
    /// If the capacity overflows.
    #[cfg(feature = "alloc")]
    #[inline]
    fn leak<'a>(self) -> &'a mut [Self::Item]
    where
        Self: 'a,
    {
        self.into_vec().leak()
    }

    /// [`leak`](Self::leak), with an error instead of an abort.
    ///
    /// # Errors
    ///
    /// The vector, if the allocator fails.
    #[cfg(feature = "alloc")]
    #[inline]
    fn try_leak<'a>(self) -> Result<&'a mut [Self::Item], CapacityError<Self>>
    where
        Self: 'a,
    {
        self.try_into_vec().map(Vec::leak)
    }
}
