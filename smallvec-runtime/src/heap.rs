//! The heap fallback: growing, shrinking and freeing buffers.
//!
//! Nothing here is generic: an element is known by its [`Layout`], so that this code is compiled once for all
//! declared types. Every buffer is allocated by the global allocator with exactly the layout of an array of
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

/// Where the elements of a vector are before it is given another buffer.
#[derive(Clone, Copy)]
pub(crate) struct Buffer {
    /// The first element, inline or on the heap.
    pub(crate) ptr: NonNull<u8>,
    pub(crate) len: usize,
    pub(crate) capacity: usize,
    pub(crate) spilled: bool,
}

/// Returns the layout of an array of `capacity` elements.
///
/// # Errors
///
/// `CapacityOverflow` when it is larger than `isize::MAX` bytes.
#[inline]
pub(crate) fn array_layout(element: Layout, capacity: usize) -> Result<Layout, CollectionAllocErr> {
    let size = element.size().checked_mul(capacity).ok_or(CollectionAllocErr::CapacityOverflow)?;
    Ok(Layout::from_size_align(size, element.align())?)
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

/// Gives a vector a buffer with room for `additional` more elements and, so that pushing is amortised, twice the
/// capacity at least. Returns the buffer and its capacity.
///
/// # Errors
///
/// `CapacityOverflow` when the needed capacity is more than `limit` or than `isize::MAX` bytes; `AllocErr` when the
/// allocator fails. The vector's elements and its old buffer are then as they were.
///
/// # Safety
///
/// As for [`reallocate`], where the returned capacity stands for `capacity`.
#[inline(never)]
pub(crate) unsafe fn grow_amortized(
    element: Layout,
    old: Buffer,
    additional: usize,
    limit: usize,
) -> Result<(NonNull<u8>, usize), CollectionAllocErr> {
    let needed = old.len.checked_add(additional).ok_or(CollectionAllocErr::CapacityOverflow)?;
    if needed > limit {
        return Err(CollectionAllocErr::CapacityOverflow);
    }
    // As `Vec` does: tiny buffers are not worth an allocation of their own.
    let least = match element.size() {
        1 => 8,
        0..=1024 => 4,
        _ => 1,
    };
    let capacity = needed.max(old.capacity.saturating_mul(2)).max(least).min(limit);
    // SAFETY: by this function's contract.
    let ptr = unsafe { reallocate_inline(element, old, capacity)? };
    Ok((ptr, capacity))
}

/// Gives a vector a buffer of exactly `capacity` elements.
///
/// # Errors
///
/// `CapacityOverflow` when it is larger than `isize::MAX` bytes; `AllocErr` when the allocator fails. The vector's
/// elements and its old buffer are then as they were.
///
/// # Safety
///
/// - `element` is not zero-sized, `capacity` is not 0 and `capacity >= old.len`.
/// - `old.ptr` points to `old.len` elements, which no longer belong to the old place when this returns `Ok`.
/// - When `old.spilled`, `old.ptr` was allocated by the global allocator with the layout of an array of
///   `old.capacity` elements; it is freed when this returns `Ok`.
#[inline(never)]
pub(crate) unsafe fn reallocate(
    element: Layout,
    old: Buffer,
    capacity: usize,
) -> Result<NonNull<u8>, CollectionAllocErr> {
    // SAFETY: the contracts are the same.
    unsafe { reallocate_inline(element, old, capacity) }
}

/// [`reallocate`], for [`grow_amortized`], which is out of line itself.
///
/// # Safety
///
/// As for [`reallocate`].
#[inline(always)]
unsafe fn reallocate_inline(element: Layout, old: Buffer, capacity: usize) -> Result<NonNull<u8>, CollectionAllocErr> {
    let layout = array_layout(element, capacity)?;
    let ptr = if old.spilled {
        // SAFETY:
        // - `old.ptr` was allocated by the global allocator with this layout, by this function's contract;
        // - `layout.size()` is not 0, as neither factor is, and `array_layout` checked it against `isize::MAX`.
        unsafe { realloc(old.ptr.as_ptr(), existing_layout(element, old.capacity), layout.size()) }
    } else {
        // SAFETY: `layout.size()` is not 0, as neither factor is.
        unsafe { alloc(layout) }
    };
    let Some(ptr) = NonNull::new(ptr) else {
        return Err(CollectionAllocErr::AllocErr { layout });
    };
    if !old.spilled {
        // SAFETY: `old.ptr` points to `old.len` elements and the new buffer has room for `capacity >= old.len`; it
        // is fresh, so the two do not overlap. The product fits as `array_layout` computed a larger one.
        unsafe { ptr::copy_nonoverlapping(old.ptr.as_ptr(), ptr.as_ptr(), old.len * element.size()) };
    }
    Ok(ptr)
}

/// Frees a buffer.
///
/// # Safety
///
/// `ptr` was allocated by the global allocator with the layout of an array of `capacity` elements, and is not used
/// afterwards.
#[inline]
pub(crate) unsafe fn free(element: Layout, ptr: NonNull<u8>, capacity: usize) {
    // SAFETY: by this function's contract, twice.
    unsafe { dealloc(ptr.as_ptr(), existing_layout(element, capacity)) }
}
