//! Ranges and indices, checked with `Vec`'s messages before anything changes.

use core::ops::{Bound, Range, RangeBounds};
use core::ptr::NonNull;
use core::slice;

/// Resolves a range of indices.
///
/// # Panics
///
/// As slicing does, if the range is reversed or ends behind `len`.
#[inline]
#[track_caller]
pub(crate) fn resolve<R: RangeBounds<usize>>(range: R, len: usize) -> Range<usize> {
    let bounds = (range.start_bound().cloned(), range.end_bound().cloned());
    // SAFETY: a slice of zero-sized elements may have any length, and any address but null.
    let all = unsafe { slice::from_raw_parts(NonNull::<()>::dangling().as_ptr(), len) };
    let selected = all[bounds].len();
    let start = match bounds.0 {
        Bound::Included(start) => start,
        // Not more than `len`, or the line above would have panicked.
        Bound::Excluded(before) => before + 1,
        Bound::Unbounded => 0,
    };
    start..start + selected
}

#[cold]
#[inline(never)]
#[track_caller]
pub(super) fn insertion_failed(index: usize, len: usize) -> ! {
    panic!("insertion index (is {index}) should be <= len (is {len})")
}

#[cold]
#[inline(never)]
#[track_caller]
pub(super) fn removal_failed(index: usize, len: usize) -> ! {
    panic!("removal index (is {index}) should be < len (is {len})")
}

#[cold]
#[inline(never)]
#[track_caller]
pub(super) fn swap_removal_failed(index: usize, len: usize) -> ! {
    panic!("swap_remove index (is {index}) should be < len (is {len})")
}

#[cold]
#[inline(never)]
#[track_caller]
pub(super) fn split_failed(at: usize, len: usize) -> ! {
    panic!("`at` split index (is {at}) should be <= len (is {len})")
}
