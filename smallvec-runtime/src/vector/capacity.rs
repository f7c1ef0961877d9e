//! Length and capacity, without the elements. Growing and shrinking are operations of the storage.

use crate::storage::{Parts, Storage};
use core::mem::MaybeUninit;
use core::slice;

/// Sets the length.
///
/// # Safety
///
/// `len` is at most the capacity, and the first `len` elements are initialised.
#[inline(always)]
pub(super) unsafe fn set_len<S: Storage>(storage: &mut S, len: usize) {
    debug_assert!(len <= storage.capacity());
    // SAFETY: the contracts are the same.
    unsafe { storage.set_len(len) }
}

/// Returns the places behind the elements.
#[inline]
pub(super) fn spare_capacity_mut<S: Storage>(storage: &mut S) -> &mut [MaybeUninit<S::Item>] {
    let Parts { ptr, len, capacity, .. } = storage.parts();
    // SAFETY: the places from `len` to `capacity` exist, are borrowed with the vector, and hold nothing of interest.
    unsafe { slice::from_raw_parts_mut(ptr.add(len).cast(), capacity - len) }
}
