//! Removing by predicate. The guard of each is [`Gap`], which is not needed until the first element goes.

use crate::guard::Gap;
use crate::storage::{Parts, Storage};

#[inline]
pub(super) fn retain<S: Storage>(storage: &mut S, mut keep: impl FnMut(&mut S::Item) -> bool) {
    let Some(first) = storage.as_mut_slice().iter_mut().position(|item| !keep(item)) else {
        return;
    };
    let mut gap = Gap::new(storage, first);
    // SAFETY: `first` is the index of an element.
    unsafe { gap.discard() };
    while gap.index() < gap.len() {
        // SAFETY: `index() < len()`, each time, and the gap is not empty.
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
    let Parts { ptr, len, .. } = storage.parts();
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
    let mut gap = Gap::new(storage, first);
    // SAFETY: `first` is the index of an element.
    unsafe { gap.discard() };
    while gap.index() < gap.len() {
        // SAFETY: `index() < len()`, each time; the first element is always kept, and the gap is not empty.
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
