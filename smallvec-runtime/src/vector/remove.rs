//! Removing a range of elements, and putting others in its place.

use super::range::{resolve, split_failed};
use super::{SmallVector, collect, element};
use crate::{CapacityError, CollectionAllocErr, Drain, ExtendError, ExtractIf, IntoIter, Splice, Unplaced};
use core::ops::RangeBounds;

#[inline]
#[track_caller]
pub(super) fn drain<V: SmallVector, R: RangeBounds<usize>>(vec: &mut V, range: R) -> Drain<'_, V> {
    let range = resolve(range, vec.len());
    // SAFETY: a range that `resolve` returned lies within the elements.
    unsafe { Drain::new(vec, range) }
}

#[inline]
#[track_caller]
pub(super) fn try_splice<V, R, I>(
    vec: &mut V,
    range: R,
    replace_with: I,
) -> Result<Splice<'_, V, IntoIter<V>>, ExtendError<V, I>>
where
    V: SmallVector,
    R: RangeBounds<usize>,
    I: IntoIterator<Item = V::Item>,
{
    let range = resolve(range, vec.len());
    let new: V = collect::try_collect(replace_with.into_iter())?;
    match vec.try_reserve(new.len().saturating_sub(range.len())) {
        Ok(()) => Ok(Splice::new(vec.drain(range), new.into_iter())),
        Err(cause) => Err(CapacityError::new::<V>(Unplaced::new(new, None, None), cause)),
    }
}

#[inline]
#[track_caller]
pub(super) fn extract_if<V, R, F>(vec: &mut V, range: R, pred: F) -> ExtractIf<'_, V, F>
where
    V: SmallVector,
    R: RangeBounds<usize>,
    F: FnMut(&mut V::Item) -> bool,
{
    let range = resolve(range, vec.len());
    // SAFETY: a range that `resolve` returned lies within the elements.
    unsafe { ExtractIf::new(vec, range, pred) }
}

#[inline]
#[track_caller]
pub(super) fn split_off<V: SmallVector>(vec: &mut V, at: usize) -> V {
    let len = vec.len();
    if at > len {
        split_failed(at, len);
    }
    let mut other = V::with_capacity(len - at);
    // SAFETY: at most the length, and `other` was made for what is behind it.
    unsafe { element::move_tail(vec.__storage_mut(), at, other.__storage_mut()) };
    other
}

#[inline]
#[track_caller]
pub(super) fn try_split_off<V: SmallVector>(vec: &mut V, at: usize) -> Result<V, CollectionAllocErr> {
    let len = vec.len();
    if at > len {
        split_failed(at, len);
    }
    let mut other = V::try_with_capacity(len - at)?;
    // SAFETY: at most the length, and `other` was made for what is behind it.
    unsafe { element::move_tail(vec.__storage_mut(), at, other.__storage_mut()) };
    Ok(other)
}
