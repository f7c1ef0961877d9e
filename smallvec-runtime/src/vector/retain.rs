//! Removing by predicate. The guard of each is [`Gap`], which is not needed until the first element goes.

use crate::guard::Gap;
use crate::storage::{Parts, Storage};
use core::slice;

#[inline]
pub(super) fn retain<S: Storage>(storage: &mut S, mut keep: impl FnMut(&mut S::Item) -> bool) {
    let parts = storage.parts();
    // SAFETY: these are the elements; the slice is not used after this expression, nor the storage before.
    let first = unsafe { slice::from_raw_parts_mut(parts.ptr, parts.len) }.iter_mut().position(|item| !keep(item));
    let Some(first) = first else {
        return;
    };
    // SAFETY: `first` is the index of an element.
    let mut gap = unsafe { Gap::new(storage, parts, first) };
    // SAFETY: the same.
    unsafe { gap.discard() };
    while !gap.is_at_end() {
        // SAFETY: there is an element at the end of the gap, each time, and the gap is not empty.
        unsafe {
            if keep(gap.next()) {
                gap.keep_moved();
            } else {
                gap.discard();
            }
        }
    }
}

#[inline]
pub(super) fn dedup<S: Storage>(storage: &mut S, mut same: impl FnMut(&mut S::Item, &mut S::Item) -> bool) {
    let parts = storage.parts();
    let Parts { ptr, len, .. } = parts;
    let mut first = 1;
    loop {
        if first >= len {
            return;
        }
        // SAFETY: `first - 1` and `first` are indices of two elements.
        if unsafe { same(&mut *ptr.add(first), &mut *ptr.add(first - 1)) } {
            break;
        }
        first += 1;
    }
    // SAFETY: `first` is the index of an element.
    let mut gap = unsafe { Gap::new(storage, parts, first) };
    // SAFETY: the same.
    unsafe { gap.discard() };
    while !gap.is_at_end() {
        // SAFETY: there is an element at the end of the gap, each time; the first element is always kept, and the gap is not empty.
        unsafe {
            let (next, kept) = gap.next_and_kept();
            if same(next, kept) {
                gap.discard();
            } else {
                gap.keep_moved();
            }
        }
    }
}
