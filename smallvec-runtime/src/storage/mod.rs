//! Where the elements of a vector live: one file for each layout.
//!
//! A layout is a storage type with `const` inherent methods of the same names as its neighbours', and an
//! implementation of [`Storage`]. Everything else in the crate works through that trait.

#![allow(
    clippy::len_without_is_empty,
    clippy::new_without_default,
    reason = "nobody but the expansion meets these types, and it uses neither"
)]

mod compact;
mod drop;
mod fixed;
mod narrow;
mod niche;
mod size;
mod word;

pub use self::compact::{Compact, Full, Half, compact_bytes};
pub use self::fixed::{Fixed, FixedCopy};
pub use self::narrow::{Narrow8, Narrow16, Narrow32};
pub use self::niche::{Bytes, LengthWord, Width, width};
pub use self::size::{Budget, check_inline, check_len, check_list, check_size};
pub use self::word::Word;

#[cfg(feature = "alloc")]
use crate::CapacityError;
use crate::heap::{self, Kind};
use crate::{Array, CollectionAllocErr};
#[cfg(feature = "alloc")]
use alloc::vec::Vec;
use core::alloc::Layout;
use core::hint;
#[cfg(feature = "alloc")]
use core::mem::ManuallyDrop;
use core::ptr::{self, NonNull};
use core::slice;

/// Pointer, length and capacity of a vector, read in one go.
pub struct Parts<T> {
    /// The first element.
    pub ptr: *mut T,
    /// How many elements there are.
    pub len: usize,
    /// How many there is room for.
    pub capacity: usize,
    /// Whether they are on the heap.
    pub spilled: bool,
}

/// The storage of a small vector: its elements, where they are, and how many.
///
/// This is the whole interface between a layout and the algorithms. The provided methods are the operations that
/// touch only pointer, length and capacity; a layout overrides one where it can do better.
///
/// # Safety
///
/// For a value of an implementing type, until a method that takes it by `&mut` is called:
///
/// - `len() <= capacity()`, and `as_ptr()` is aligned and points to `capacity()` places for elements, of which the
///   first `len()` are initialised and owned by the storage;
/// - `as_ptr()`, `as_mut_ptr()` and `parts()` agree with one another, and so do the other getters;
/// - `spilled()` is true exactly when the places are in a buffer of the global allocator with the layout of an array of
///   `capacity()` elements, which the storage owns. Otherwise they are inside the value;
/// - when not spilled, `capacity()` is `INLINE`, or `LIMIT` if elements are zero-sized. When spilled, it is larger
///   than `INLINE` and at most `LIMIT`, and elements are not zero-sized;
/// - dropping the storage drops the elements, front to back, and frees the buffer.
///
/// A provided method that is overridden keeps what is said of it here; the provided constants are not overridden.
pub unsafe trait Storage: Sized {
    /// The element.
    type Item;
    /// The backing array.
    type Array: Array<Item = Self::Item>;
    /// The inline capacity, in elements.
    const INLINE: usize;
    /// The largest capacity that can be recorded.
    const LIMIT: usize;
    /// The layout of one element.
    const ELEMENT: Layout = Layout::new::<Self::Item>();
    /// What the heap has to know.
    #[doc(hidden)]
    #[allow(private_interfaces, reason = "only used within this crate")]
    const KIND: &'static Kind = &Kind { element: Self::ELEMENT, inline: Self::INLINE, limit: Self::LIMIT };
    /// Whether elements take no space.
    const ZST: bool = size_of::<Self::Item>() == 0;

    /// Makes an empty storage.
    fn new() -> Self;

    /// Returns the number of elements.
    fn len(&self) -> usize;

    /// Returns for how many elements there is room.
    fn capacity(&self) -> usize;

    /// Returns whether the elements are on the heap.
    fn spilled(&self) -> bool;

    /// Returns a pointer to the first element.
    fn as_ptr(&self) -> *const Self::Item;

    /// Returns a pointer to the first element.
    fn as_mut_ptr(&mut self) -> *mut Self::Item;

    /// Returns pointer, length and capacity.
    #[inline(always)]
    fn parts(&mut self) -> Parts<Self::Item> {
        Parts { ptr: self.as_mut_ptr(), len: self.len(), capacity: self.capacity(), spilled: self.spilled() }
    }

    /// [`parts`](Self::parts), when it is known that the elements are on the heap.
    ///
    /// # Safety
    ///
    /// `self.spilled()`.
    #[inline(always)]
    unsafe fn parts_on_heap(&mut self) -> Parts<Self::Item> {
        // SAFETY: by this function's contract.
        unsafe { hint::assert_unchecked(self.spilled()) };
        self.parts()
    }

    /// Sets the length.
    ///
    /// # Safety
    ///
    /// `len <= self.capacity()`, and the first `len` elements are initialised; or they will be before the storage is used for
    /// anything but [`as_mut_ptr`](Self::as_mut_ptr).
    unsafe fn set_len(&mut self, len: usize);

    /// Sets the length and returns a pointer to the first element, given what [`parts`](Self::parts) said of the state. Elements may
    /// have been written since, and for all that the optimiser knows over the state: what it has in a register need not be read
    /// again.
    ///
    /// # Safety
    ///
    /// As for [`set_len`](Self::set_len), and `spilled == self.spilled()`.
    #[inline(always)]
    unsafe fn set_len_in(&mut self, spilled: bool, len: usize) -> *mut Self::Item {
        debug_assert!(spilled == self.spilled());
        // SAFETY: by this function's contract.
        unsafe { self.set_len(len) };
        self.as_mut_ptr()
    }

    /// Forgets what the storage holds, and makes it spilled.
    ///
    /// # Safety
    ///
    /// `ptr` was allocated by the global allocator with the layout of an array of `capacity` elements, and its first
    /// `len` are initialised. The storage takes both over. `INLINE < capacity <= LIMIT`, `len <= capacity`, elements are
    /// not zero-sized.
    unsafe fn set_heap(&mut self, ptr: NonNull<Self::Item>, len: usize, capacity: usize);

    /// Forgets what the storage holds, and makes it inline with the `len` elements at `src`.
    ///
    /// # Safety
    ///
    /// `src` points to `len <= INLINE` initialised elements outside of the storage, which takes them over. Elements are
    /// not zero-sized.
    unsafe fn set_inline(&mut self, src: *const Self::Item, len: usize);

    /// Appends an element and returns a reference to it.
    #[inline]
    #[track_caller]
    fn push(&mut self, value: Self::Item) -> &mut Self::Item {
        let Parts { ptr, len, spilled, .. } = self.parts_with_room();
        // SAFETY: there is room for one more element.
        unsafe {
            ptr.add(len).write(value);
            // Not `ptr`: borrowing the storage as a whole has ended what it may be used for.
            &mut *self.set_len_in(spilled, len + 1).add(len)
        }
    }

    /// Removes the last element and returns it.
    #[inline]
    fn pop(&mut self) -> Option<Self::Item> {
        let Parts { ptr, len, spilled, .. } = self.parts();
        let last = len.checked_sub(1)?;
        // SAFETY: the last element is initialised, and no longer counted once it was read out.
        unsafe {
            let value = ptr.add(last).read();
            self.set_len_in(spilled, last);
            Some(value)
        }
    }

    /// Returns pointer, length and capacity, after making room for one more element.
    #[inline(always)]
    #[track_caller]
    fn parts_with_room(&mut self) -> Parts<Self::Item> {
        let parts = self.parts();
        if parts.len < parts.capacity {
            return parts;
        }
        // SAFETY: it is full, and what has grown is on the heap.
        unsafe {
            self.grow_one();
            self.parts_on_heap()
        }
    }

    /// Makes room for one more element in a storage that is full. When it returns, the storage is spilled.
    ///
    /// # Safety
    ///
    /// `len() == capacity()`.
    #[cold]
    #[inline(never)]
    #[track_caller]
    unsafe fn grow_one(&mut self) {
        if Self::ZST {
            // The capacity of zero-sized elements is the largest already.
            CollectionAllocErr::CapacityOverflow.raise();
        }
        let Parts { ptr, capacity, spilled, .. } = self.parts();
        let old = if spilled { ptr.cast() } else { ptr::null_mut() };
        // SAFETY: elements are not zero-sized; when spilled, the buffer is as `Storage` promises. The elements of an inline storage,
        // which are `INLINE` as it is full, move to the new buffer, which `set_heap` takes over with all that there are. Its capacity
        // is more than the old one, which is `INLINE` at least, and `LIMIT` at most.
        unsafe {
            let (new, new_capacity) = heap::grow_full(Self::KIND, old, capacity);
            let new = new.cast::<Self::Item>();
            if !spilled {
                ptr::copy_nonoverlapping(ptr, new.as_ptr(), Self::INLINE);
            }
            self.set_heap(new, capacity, new_capacity);
        }
    }

    /// Makes room for `additional` elements behind the first `used` places, and doubles the capacity at least. Those
    /// places move along as bytes, whether or not the length covers them. When it returns `Ok`, the storage is spilled.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails. The storage is unchanged then.
    ///
    /// # Safety
    ///
    /// `len() <= used <= capacity()`, and `additional > capacity() - used`.
    #[cold]
    #[inline(never)]
    unsafe fn grow_amortized(&mut self, used: usize, additional: usize) -> Result<(), CollectionAllocErr> {
        if Self::ZST {
            // The capacity of zero-sized elements is the largest already.
            return Err(CollectionAllocErr::CapacityOverflow);
        }
        let Parts { ptr, len, capacity, .. } = self.parts();
        // SAFETY: elements are not zero-sized; there are `capacity` places, `used` at least, in a buffer as `Storage` promises if
        // they are more than `INLINE`. `set_heap` takes over the elements with the new buffer, whose capacity is more than the old
        // one, which is `INLINE` at least, and `LIMIT` at most.
        unsafe {
            let (new, new_capacity) = heap::grow_amortized(Self::KIND, ptr.cast(), used, capacity, additional);
            let new = NonNull::new(new).ok_or_else(|| heap::failure(Self::ELEMENT, new_capacity))?;
            self.set_heap(new.cast(), len, new_capacity);
        }
        Ok(())
    }

    /// Makes room for `additional` more elements; amortised.
    #[inline]
    fn try_reserve(&mut self, additional: usize) -> Result<(), CollectionAllocErr> {
        let Parts { len, capacity, .. } = self.parts();
        if additional <= capacity - len {
            return Ok(());
        }
        // SAFETY: the length is never more than the capacity.
        unsafe { self.grow_amortized(len, additional) }
    }

    /// Makes room for exactly `additional` more elements.
    #[inline]
    fn try_reserve_exact(&mut self, additional: usize) -> Result<(), CollectionAllocErr> {
        let Parts { len, capacity, .. } = self.parts();
        if additional <= capacity - len {
            return Ok(());
        }
        self.set_capacity(len.checked_add(additional).ok_or(CollectionAllocErr::CapacityOverflow)?)
    }

    /// Makes the capacity `max(capacity, INLINE)`, if that is enough for the elements there are.
    #[cold]
    fn set_capacity(&mut self, capacity: usize) -> Result<(), CollectionAllocErr> {
        let old = self.parts();
        if capacity < old.len || capacity == old.capacity {
            return Ok(());
        }
        if capacity <= Self::INLINE {
            if old.spilled {
                // SAFETY: `old.ptr` is a buffer on the heap with `old.len <= capacity <= INLINE` elements. They move
                // into the value, and the buffer is freed as it was allocated.
                unsafe {
                    self.set_inline(old.ptr, old.len);
                    heap::free(Self::ELEMENT, old.ptr.cast(), old.capacity);
                }
            }
            return Ok(());
        }
        if capacity > Self::LIMIT {
            return Err(CollectionAllocErr::CapacityOverflow);
        }
        if Self::ZST {
            return Ok(());
        }
        // SAFETY: elements are not zero-sized; `INLINE < capacity`, so it is not 0, and it is `old.len` at least and
        // `LIMIT` at most; `old` describes this storage, whose buffer, if it has one, is as `Storage` promises.
        unsafe {
            let ptr = heap::reallocate(Self::KIND, old.ptr.cast(), old.len, old.capacity, capacity);
            let ptr = NonNull::new(ptr).ok_or_else(|| heap::failure(Self::ELEMENT, capacity))?;
            self.set_heap(ptr.cast(), old.len, capacity);
        }
        Ok(())
    }

    /// Lowers the capacity of a spilled storage to what `min_capacity` and the length need.
    #[inline]
    fn shrink_to(&mut self, min_capacity: usize) {
        let Parts { len, capacity, .. } = self.parts();
        let target = len.max(min_capacity);
        if target < capacity && self.spilled() {
            // An allocator that has no smaller buffer leaves the elements where they are.
            let _ = self.set_capacity(target);
        }
    }

    /// Makes a storage of a buffer.
    ///
    /// # Safety
    ///
    /// As for [`set_heap`](Self::set_heap).
    #[inline(always)]
    unsafe fn from_heap(ptr: NonNull<Self::Item>, len: usize, capacity: usize) -> Self {
        let mut storage = Self::new();
        // SAFETY: by this function's contract; an empty storage owns nothing that could be lost.
        unsafe { storage.set_heap(ptr, len, capacity) };
        storage
    }

    /// Allocates a buffer for [`from_heap`](Self::from_heap).
    #[inline]
    fn allocate(capacity: usize) -> Result<NonNull<Self::Item>, CollectionAllocErr> {
        if Self::ZST || capacity == 0 || capacity > Self::LIMIT {
            return Err(CollectionAllocErr::CapacityOverflow);
        }
        // SAFETY: neither elements nor the capacity are of size 0.
        unsafe { heap::allocate(Self::ELEMENT, capacity) }.map(NonNull::cast)
    }

    /// Takes over the elements of a `Vec` into an empty inline storage: with its buffer if that can be one of this storage, moved
    /// inline if its capacity is not more than that, else moved to where there is room for them.
    #[cfg(feature = "alloc")]
    #[inline]
    fn take_vec(&mut self, vec: Vec<Self::Item>) -> Result<(), CapacityError<Vec<Self::Item>>> {
        let mut vec = ManuallyDrop::new(vec);
        let (ptr, len, capacity) = (vec.as_mut_ptr(), vec.len(), vec.capacity());
        if capacity > Self::INLINE && capacity <= Self::LIMIT && !Self::ZST {
            // SAFETY: the buffer of a `Vec` that has a capacity was allocated by the global allocator with the layout of an
            // array of `capacity` elements, and its pointer is not null. The `Vec` is forgotten.
            unsafe { self.set_heap(NonNull::new_unchecked(ptr), len, capacity) };
            return Ok(());
        }
        let mut vec = ManuallyDrop::into_inner(vec);
        if capacity <= Self::INLINE && !Self::ZST {
            // SAFETY: elements are not zero-sized, outside of this storage, and no more than the `Vec` has room for. It forgets them
            // before it frees its buffer.
            unsafe {
                vec.set_len(0);
                self.set_inline(ptr, len);
            }
            return Ok(());
        }
        if let Err(cause) = self.try_reserve_exact(len) {
            return Err(CapacityError::new(vec, cause));
        }
        // SAFETY: the elements move over into reserved space, and the `Vec` forgets them before it frees its buffer.
        unsafe {
            vec.set_len(0);
            ptr::copy_nonoverlapping(ptr, self.as_mut_ptr(), len);
            self.set_len(len);
        }
        Ok(())
    }

    /// Turns the storage into a `Vec`: with its buffer when spilled, else with one of exactly its length.
    #[cfg(feature = "alloc")]
    fn into_vec(mut self) -> Vec<Self::Item> {
        let Parts { ptr, len, capacity, .. } = self.parts();
        if self.spilled() {
            let _storage = ManuallyDrop::new(self);
            // SAFETY: the buffer was allocated by the global allocator with the layout of an array of `capacity`
            // elements, the first `len` are initialised, and the storage that owned them is forgotten.
            return unsafe { Vec::from_raw_parts(ptr, len, capacity) };
        }
        let mut vec = Vec::with_capacity(len);
        // SAFETY: made for them.
        unsafe { self.move_to(&mut vec) };
        vec
    }

    /// Moves the elements to a `Vec` of exactly as much capacity.
    #[cfg(feature = "alloc")]
    fn try_move_to_vec(&mut self) -> Result<Vec<Self::Item>, CollectionAllocErr> {
        let mut vec = Vec::new();
        // Not that of `Vec`, whose error does not tell the layout.
        if vec.try_reserve_exact(self.len()).is_err() {
            return Err(CollectionAllocErr::AllocErr { layout: Layout::for_value(self.as_slice()) });
        }
        // SAFETY: made for them.
        unsafe { self.move_to(&mut vec) };
        Ok(vec)
    }

    /// Moves the elements to a `Vec`.
    ///
    /// # Safety
    ///
    /// It is empty and has room for them.
    #[cfg(feature = "alloc")]
    #[inline]
    unsafe fn move_to(&mut self, vec: &mut Vec<Self::Item>) {
        let Parts { ptr, len, .. } = self.parts();
        debug_assert!(vec.is_empty() && vec.capacity() >= len);
        // SAFETY: the elements move over into reserved space; the storage forgets them.
        unsafe {
            ptr::copy_nonoverlapping(ptr, vec.as_mut_ptr(), len);
            self.set_len(0);
            vec.set_len(len);
        }
    }

    /// Returns the elements.
    #[inline(always)]
    fn as_slice(&self) -> &[Self::Item] {
        // SAFETY: `as_ptr` points to `len` initialised elements, borrowed as long as the storage.
        unsafe { slice::from_raw_parts(self.as_ptr(), self.len()) }
    }

    /// Returns the elements.
    #[inline(always)]
    fn as_mut_slice(&mut self) -> &mut [Self::Item] {
        let Parts { ptr, len, .. } = self.parts();
        // SAFETY: `ptr` points to `len` initialised elements, borrowed as long as the storage.
        unsafe { slice::from_raw_parts_mut(ptr, len) }
    }
}

/// Implements the getters of [`Storage`] by the inherent `const` methods of the layout.
macro_rules! forward_const_methods {
    () => {
        #[inline(always)]
        fn new() -> Self {
            Self::new()
        }

        #[inline(always)]
        fn len(&self) -> usize {
            self.len()
        }

        #[inline(always)]
        fn capacity(&self) -> usize {
            self.capacity()
        }

        #[inline(always)]
        fn spilled(&self) -> bool {
            self.spilled()
        }

        #[inline(always)]
        fn as_ptr(&self) -> *const T {
            self.as_ptr()
        }

        #[inline(always)]
        fn as_mut_ptr(&mut self) -> *mut T {
            self.as_mut_ptr()
        }

        #[inline(always)]
        unsafe fn set_len(&mut self, len: usize) {
            // SAFETY: the contracts are the same.
            unsafe { self.set_len(len) }
        }
    };
}
use forward_const_methods;
