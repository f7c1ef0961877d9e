//! Removing by predicate. The guard of each is [`Gap`].

use crate::guard::Gap;
use crate::storage::Storage;

#[inline]
pub(super) fn retain<S: Storage>(storage: &mut S, mut keep: impl FnMut(&mut S::Item) -> bool) {
    let mut gap = Gap::new(storage, 0);
    while gap.index() < gap.len() {
        // SAFETY: `index() < len()`, each time.
        unsafe {
            if keep(gap.next()) {
                gap.keep();
            } else {
                gap.discard();
            }
        }
    }
}

#[inline]
pub(super) fn dedup<S: Storage>(storage: &mut S, mut same: impl FnMut(&mut S::Item, &mut S::Item) -> bool) {
    if storage.len() < 2 {
        return;
    }
    let mut gap = Gap::new(storage, 1);
    while gap.index() < gap.len() {
        // SAFETY: `index() < len()`, each time; the first element is always kept.
        unsafe {
            let (next, kept) = gap.next_and_kept();
            if same(next, kept) {
                gap.discard();
            } else {
                gap.keep();
            }
        }
    }
}
