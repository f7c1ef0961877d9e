//! The heap fallback: growing, shrinking and freeing buffers.
//!
//! Nothing here is generic: an element is known by its [`Layout`], a type of storage by its [`VectorInfo`], so that this code is
//! compiled once for all declared types. Every buffer is allocated by the global allocator with exactly the layout of an array of
//! `capacity` elements; this is what lets `Vec` take a buffer over, and give one away, without copying.

use crate::CollectionAllocErr;
use core::alloc::Layout;
use core::ptr::{self, NonNull};

#[cfg(not(feature = "alloc"))]
use self::no_heap::{alloc, dealloc, realloc};
#[cfg(feature = "alloc")]
use alloc::alloc::{alloc, dealloc, realloc};

/// The heap of a crate without one: every allocation fails.
#[cfg(not(feature = "alloc"))]
mod no_heap {
    use core::alloc::Layout;
    use core::ptr;

    pub(super) unsafe fn alloc(_: Layout) -> *mut u8 {
        ptr::null_mut()
    }

    pub(super) unsafe fn realloc(_: *mut u8, _: Layout, _: usize) -> *mut u8 {
        ptr::null_mut()
    }

    pub(super) unsafe fn dealloc(_: *mut u8, _: Layout) {
        unreachable!("nothing was allocated")
    }
}

/// What growing needs to know of a type of storage.
pub(crate) struct VectorInfo {
    /// The layout of one element.
    pub(crate) element: Layout,
    /// The inline capacity. A larger one is that of a buffer on the heap.
    pub(crate) inline: usize,
    /// The largest capacity that can be recorded.
    pub(crate) limit: usize,
}

/// Returns the layout of an array of `capacity` elements.
///
/// # Errors
///
/// `CapacityOverflow` when it is larger than `isize::MAX` bytes.
#[inline]
pub(crate) fn array_layout(element: Layout, capacity: usize) -> Result<Layout, CollectionAllocErr> {
    match element.size().checked_mul(capacity) {
        Some(size) if size <= isize::MAX as usize + 1 - element.align() => {
            // SAFETY: the alignment is that of a layout; rounded up to it, the size is `isize::MAX` at most.
            Ok(unsafe { Layout::from_size_align_unchecked(size, element.align()) })
        }
        _ => Err(CollectionAllocErr::CapacityOverflow),
    }
}

/// Returns the layout of a buffer that exists.
///
/// # Safety
///
/// A buffer of `capacity` elements was allocated with `array_layout(element, capacity)`.
#[inline]
pub(crate) unsafe fn existing_layout(element: Layout, capacity: usize) -> Layout {
    // SAFETY: by this function's contract `array_layout` succeeded for the same arguments, so the product neither
    // overflows nor, rounded up to the alignment, exceeds `isize::MAX`.
    unsafe { Layout::from_size_align_unchecked(element.size().unchecked_mul(capacity), element.align()) }
}

/// Allocates a buffer of exactly `capacity` elements.
///
/// # Errors
///
/// `CapacityOverflow` when it is larger than `isize::MAX` bytes; `AllocErr` when the allocator fails.
///
/// # Safety
///
/// `element` is not zero-sized, and `capacity` is not 0.
#[inline]
pub(crate) unsafe fn allocate(element: Layout, capacity: usize) -> Result<NonNull<u8>, CollectionAllocErr> {
    let layout = array_layout(element, capacity)?;
    // SAFETY: `layout.size()` is not 0, as neither factor is.
    NonNull::new(unsafe { alloc(layout) }).ok_or(CollectionAllocErr::AllocErr { layout })
}

/// Returns why [`obtain`] had no buffer for `capacity` elements.
#[cold]
#[inline(never)]
pub(crate) fn failure(element: Layout, capacity: usize) -> CollectionAllocErr {
    match array_layout(element, capacity) {
        Ok(layout) => CollectionAllocErr::AllocErr { layout },
        Err(error) => error,
    }
}

/// Returns the capacity that a vector gets that needs room for `needed` elements, `info.limit` at most: twice what it had at
/// least, so that pushing is amortised.
#[inline(always)]
fn amortized(info: &'static VectorInfo, capacity: usize, needed: usize) -> usize {
    // There is room for `capacity` elements, each of a byte at least, so that twice as many can be counted.
    needed.max(capacity * 2).max(least_capacity(info.element)).min(info.limit)
}

/// Returns the least capacity that a vector gets which is to grow further, as `Vec` does: tiny buffers are not worth an allocation
/// of their own.
#[inline(always)]
pub(crate) const fn least_capacity(element: Layout) -> usize {
    match element.size() {
        1 => 8,
        0..=1024 => 4,
        _ => 1,
    }
}

/// Gives a vector that is full a buffer with room for one more element. Returns it and its capacity.
///
/// # Panics
///
/// If the capacity is the largest that can be recorded, or a larger one more than `isize::MAX` bytes. Aborts if the allocator
/// fails.
///
/// # Safety
///
/// As for [`obtain`], where the returned capacity stands for `new_capacity`. The elements of an inline vector are for the caller to
/// move: who does not pass its address has it in registers.
#[cold]
#[inline(never)]
#[track_caller]
pub(crate) unsafe fn grow_full(info: &'static VectorInfo, old: *mut u8, capacity: usize) -> (NonNull<u8>, usize) {
    if capacity == info.limit {
        CollectionAllocErr::CapacityOverflow.raise();
    }
    let new_capacity = amortized(info, capacity, capacity + 1);
    // SAFETY: by this function's contract.
    match NonNull::new(unsafe { obtain(info.element, old, capacity, new_capacity) }) {
        Some(new) => (new, new_capacity),
        None => failure(info.element, new_capacity).raise(),
    }
}

/// Gives a vector a buffer with room for `additional` elements behind `len` places, whose bytes move along, and twice the capacity
/// at least. Returns the buffer and its capacity.
///
/// # Errors
///
/// A null pointer, and a capacity of which [`failure`] tells the reason. The vector and its old buffer are then as they were.
///
/// # Safety
///
/// As for [`reallocate`], where the returned capacity stands for `new_capacity`.
#[inline(never)]
pub(crate) unsafe fn grow(
    info: &'static VectorInfo,
    ptr: *mut u8,
    len: usize,
    capacity: usize,
    additional: usize,
) -> (*mut u8, usize) {
    let Some(needed) = len.checked_add(additional).filter(|needed| *needed <= info.limit) else {
        return TOO_MUCH;
    };
    let new_capacity = amortized(info, capacity, needed);
    // SAFETY: by this function's contract.
    (unsafe { reallocate_inline(info, ptr, len, capacity, new_capacity) }, new_capacity)
}

/// What failed: more than fits into memory, whatever the element.
const TOO_MUCH: (*mut u8, usize) = (ptr::null_mut(), usize::MAX);

/// Gives a vector a buffer of exactly `new_capacity` elements, to which the bytes of `len` places move.
///
/// # Errors
///
/// A null pointer; [`failure`] tells the reason. The vector and its old buffer are then as they were.
///
/// # Safety
///
/// - `info.element` is not zero-sized, `new_capacity` is not 0 and `new_capacity >= len`.
/// - There is room for `capacity` elements at `ptr`, for `info.inline` and `len` at least. What is in the first `len` places no
///   longer belongs there when this returns a buffer.
/// - If `capacity > info.inline`, `ptr` was allocated by the global allocator with the layout of an array of `capacity` elements;
///   it is freed when this returns a buffer.
#[inline(never)]
pub(crate) unsafe fn reallocate(
    info: &'static VectorInfo,
    ptr: *mut u8,
    len: usize,
    capacity: usize,
    new_capacity: usize,
) -> *mut u8 {
    // SAFETY: the contracts are the same.
    unsafe { reallocate_inline(info, ptr, len, capacity, new_capacity) }
}

/// [`reallocate`], for [`grow`], which is out of line itself.
///
/// # Safety
///
/// As for [`reallocate`].
#[inline(always)]
unsafe fn reallocate_inline(
    info: &'static VectorInfo,
    ptr: *mut u8,
    len: usize,
    capacity: usize,
    new_capacity: usize,
) -> *mut u8 {
    let inline = capacity <= info.inline;
    let old = if inline { ptr::null_mut() } else { ptr };
    // SAFETY: by this function's contract.
    let new = unsafe { obtain(info.element, old, capacity, new_capacity) };
    // To ask is less work than a call that copies nothing.
    if inline && len != 0 && !new.is_null() {
        // SAFETY: there are `len` places at `ptr`, and in the new buffer as `new_capacity >= len`; it is fresh, so the two do not
        // overlap. The product fits as `array_layout` computed a larger one.
        unsafe { ptr::copy_nonoverlapping(ptr, new, len * info.element.size()) };
    }
    new
}

/// Returns a new buffer of `new_capacity` elements if `old` is null, else `old` with its capacity changed to that.
///
/// # Errors
///
/// A null pointer; [`failure`] tells the reason. The old buffer is then as it was.
///
/// # Safety
///
/// - `element` is not zero-sized, and `new_capacity` is not 0.
/// - `old` is null, or was allocated by the global allocator with the layout of an array of `capacity` elements; it is freed when
///   this returns a buffer.
#[inline(always)]
unsafe fn obtain(element: Layout, old: *mut u8, capacity: usize, new_capacity: usize) -> *mut u8 {
    match array_layout(element, new_capacity) {
        // SAFETY: `layout.size()` is not 0, as neither factor is.
        Ok(layout) if old.is_null() => unsafe { alloc(layout) },
        // SAFETY:
        // - `old` was allocated by the global allocator with this layout, by this function's contract;
        // - `layout.size()` is not 0, as neither factor is, and `array_layout` checked it against `isize::MAX`.
        Ok(layout) => unsafe { realloc(old, existing_layout(element, capacity), layout.size()) },
        Err(_) => ptr::null_mut(),
    }
}

/// Frees a buffer.
///
/// # Safety
///
/// `ptr` was allocated by the global allocator with the layout of an array of `capacity` elements, and is not used
/// afterwards.
#[inline]
pub(crate) unsafe fn free(element: Layout, ptr: *mut u8, capacity: usize) {
    // SAFETY: by this function's contract, twice.
    unsafe { dealloc(ptr, existing_layout(element, capacity)) }
}
