//! Where the elements of a vector live: one file for each layout.
//!
//! A layout is a storage type with `const` inherent methods of the same names as its neighbours', and an
//! implementation of [`Storage`]. Everything else in the crate works through that trait, and what every storage can do by it:
//! [`Growth`] changes the capacity, [`Exchange`] takes and gives a `Vec`.
//!
//! A storage is generic over its backing array `A`, whose length is the inline capacity.

#![allow(
    clippy::len_without_is_empty,
    clippy::new_without_default,
    reason = "nobody but the expansion meets these types, and it uses neither"
)]

mod budget;
mod checks;
mod common;
mod compact;
mod drop;
#[cfg(feature = "alloc")]
mod exchange;
mod fixed;
mod growth;
mod message;
mod narrow;
mod niche;
#[cfg(feature = "profile")]
mod profiled;
mod word;

pub use self::budget::Budget;
pub(crate) use self::checks::check_room;
pub use self::checks::{check_inline, check_layout, check_len, check_list, check_profile, check_size};
pub use self::compact::{Compact, HeapFields, PackedFields, WideFields, compact_bytes};
pub use self::fixed::{Fixed, FixedCopy};
pub use self::narrow::{Narrow8, Narrow16, Narrow32};
pub use self::niche::{Bytes, Length, Length8, Length16, Length32, LengthWord, Width, width};
#[cfg(feature = "profile")]
pub use self::profiled::{
    Profiled, ProfiledCompact, ProfiledFixed, ProfiledNarrow8, ProfiledNarrow16, ProfiledNarrow32, ProfiledWord,
};
pub use self::word::Word;

#[cfg(feature = "alloc")]
pub(crate) use self::exchange::Exchange;
pub(crate) use self::growth::Growth;

use crate::{Array, SmallVector};
use core::alloc::Layout;
use core::hint;
use core::ptr::{self, NonNull};

/// What a storage says of its elements, read in one go so that its state is looked at once. It is true until the storage changes,
/// and the pointer may be used until the storage is borrowed again as a whole.
pub struct Parts<T> {
    /// The first element, or where it would be.
    pub ptr: *mut T,
    /// How many elements there are.
    pub len: usize,
    /// For how many there is room.
    pub capacity: usize,
    /// Whether they are on the heap.
    pub spilled: bool,
}

/// The storage of a small vector: its elements, where they are, and how many.
///
/// This is the whole interface between a layout and the algorithms. A layout overrides a provided method where it can do better.
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
/// - when spilled, whatever is in the bytes of the value from `SPILLED_SIZE` on has no meaning, and any may be written there;
/// - dropping the storage drops the elements, front to back, and frees the buffer.
///
/// A provided method that is overridden keeps what is said of it here; the provided constants are not overridden.
pub unsafe trait Storage: Sized {
    /// The element.
    type Item;
    /// The backing array.
    type Array: Array<Item = Self::Item>;
    /// The largest capacity that can be recorded.
    const LIMIT: usize;
    /// How many bytes of a spilled value are in use, from its first on. The others are vacant, and may hold anything.
    const SPILLED_SIZE: usize;
    /// The inline capacity, in elements.
    const INLINE: usize = Self::Array::__LEN;
    /// The layout of one element.
    const ELEMENT: Layout = Layout::new::<Self::Item>();
    /// Whether elements take no space.
    const ZST: bool = size_of::<Self::Item>() == 0;

    /// Makes an empty storage.
    fn new() -> Self;

    /// Makes a storage of an array, which fits inline: that is checked when it is compiled.
    fn from_array<const M: usize>(array: [Self::Item; M]) -> Self;

    /// Makes a full inline storage of its backing array.
    fn from_buf(buf: Self::Array) -> Self;

    /// Makes an empty storage in place: the elements' places, which may be many, are not copied.
    ///
    /// # Safety
    ///
    /// `place` is valid for writes, and aligned.
    unsafe fn init(place: *mut Self);

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

    /// Returns the elements.
    fn as_slice(&self) -> &[Self::Item];

    /// Returns the elements.
    fn as_mut_slice(&mut self) -> &mut [Self::Item];

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
        debug_assert!(self.spilled());
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
    unsafe fn set_len_in_state(&mut self, spilled: bool, len: usize) -> *mut Self::Item {
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

    /// [`set_heap`](Self::set_heap), with a buffer that somebody else has allocated.
    ///
    /// # Safety
    ///
    /// As for [`set_heap`](Self::set_heap).
    #[inline(always)]
    unsafe fn adopt_heap(&mut self, ptr: NonNull<Self::Item>, len: usize, capacity: usize) {
        // SAFETY: the contracts are the same.
        unsafe { self.set_heap(ptr, len, capacity) }
    }

    /// Takes notice that the storage will not be dropped: what it holds belongs to somebody else.
    #[inline(always)]
    fn leave(&mut self) {}

    /// Makes a storage that holds bitwise copies of this one's elements, by copying it as a whole.
    ///
    /// # Safety
    ///
    /// Elements are `Copy`, and `!self.spilled()`.
    #[inline(always)]
    unsafe fn copy_whole(&self) -> Self {
        // SAFETY: the elements are `Copy` and inside the value, so that a bitwise copy of it owns its own.
        unsafe { ptr::read(self) }
    }

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
    fn push<V: SmallVector<Storage = Self>>(&mut self, value: Self::Item) -> &mut Self::Item {
        let Parts { ptr, len, spilled, .. } = self.parts_with_room::<V>();
        // SAFETY: there is room for one more element.
        unsafe {
            ptr.add(len).write(value);
            // Not `ptr`: borrowing the storage as a whole has ended what it may be used for.
            &mut *self.set_len_in_state(spilled, len + 1).add(len)
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
            self.set_len_in_state(spilled, last);
            Some(value)
        }
    }
}
