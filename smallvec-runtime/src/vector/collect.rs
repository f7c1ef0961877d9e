//! Collecting from iterators.

use super::SmallVector;
use crate::guard::Fill;

/// An element that can be had from a `Source`: from itself, or if it is `Copy` from a reference.
#[diagnostic::on_unimplemented(
    message = "a vector of `{Self}` cannot be extended with `{Source}`",
    label = "the iterator yields `{Source}`, the elements are `{Self}`",
    note = "elements can be taken by value, or by reference if they are `Copy`; `.cloned()` helps if they are `Clone`"
)]
pub trait FromElement<Source> {
    /// Makes the element.
    fn from_element(source: Source) -> Self;
}

impl<T> FromElement<T> for T {
    #[inline(always)]
    fn from_element(source: T) -> T {
        source
    }
}

impl<T: Copy> FromElement<&T> for T {
    #[inline(always)]
    fn from_element(source: &T) -> T {
        *source
    }
}

/// `Extend::extend`.
#[inline]
#[track_caller]
pub fn extend<V: SmallVector, S>(vec: &mut V, iter: impl IntoIterator<Item = S>)
where
    V::Item: FromElement<S>,
{
    append(vec, iter.into_iter().map(V::Item::from_element));
}

/// Appends the elements of an iterator. Its hint decides only how much is reserved.
#[inline]
#[track_caller]
fn append<V: SmallVector>(vec: &mut V, mut iter: impl Iterator<Item = V::Item>) {
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
    append(&mut vec, iter.into_iter());
    vec
}
