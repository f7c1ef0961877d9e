//! Collecting from iterators.

use super::SmallVector;
use crate::guard::Fill;

/// Appends the elements of an iterator. Its hint decides only how much is reserved.
#[inline]
pub fn extend<V: SmallVector>(vec: &mut V, iter: impl IntoIterator<Item = V::Item>) {
    let mut iter = iter.into_iter();
    vec.reserve(iter.size_hint().0);
    loop {
        let mut fill = Fill::new(vec.__storage_mut());
        while fill.room() > 0 {
            let Some(item) = iter.next() else {
                return;
            };
            // SAFETY: there is room.
            unsafe { fill.write(item) };
        }
        drop(fill);
        // As `Vec`: the iterator is asked before more is reserved.
        let Some(item) = iter.next() else {
            return;
        };
        vec.reserve(iter.size_hint().0.saturating_add(1));
        vec.push(item);
    }
}

/// Inserts the elements of an iterator before the element at `index`.
pub(super) fn insert_many<V: SmallVector>(vec: &mut V, index: usize, iter: impl IntoIterator<Item = V::Item>) {
    drop(vec.splice(index..index, iter));
}

/// Makes a vector of the elements of an iterator.
#[inline]
pub fn collect<V: SmallVector>(iter: impl IntoIterator<Item = V::Item>) -> V {
    let mut vec = V::new();
    extend(&mut vec, iter);
    vec
}
