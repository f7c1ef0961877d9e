//! What the expansion's trait impls forward to, beyond the methods.

use super::{SmallVector, bulk};
use crate::IntoIter;
use crate::guard::Fill;
#[cfg(feature = "alloc")]
use alloc::borrow::Cow;
use core::mem;

/// `Clone::clone`.
#[inline]
pub fn clone<V: SmallVector>(vec: &V) -> V
where
    V::Item: Clone,
{
    bulk::clone(vec)
}

/// `Clone::clone_from`.
#[inline]
pub fn clone_from<V: SmallVector>(vec: &mut V, source: &V)
where
    V::Item: Clone,
{
    bulk::clone_from(vec, source);
}

/// `From<[T; M]>`, for any `M`.
#[inline]
#[track_caller]
pub fn from_array<V: SmallVector, const M: usize>(array: [V::Item; M]) -> V {
    let mut vec = V::with_capacity(M);
    // SAFETY: there is room for the array, which is forgotten when its elements have moved.
    unsafe { Fill::new(vec.__storage_mut()).copy(array.as_ptr(), M) };
    mem::forget(array);
    vec
}

/// `From<Cow<[T]>>`.
#[cfg(feature = "alloc")]
#[inline]
#[track_caller]
pub fn from_cow<V: SmallVector>(cow: Cow<'_, [V::Item]>) -> V
where
    V::Item: Clone,
{
    match cow {
        Cow::Borrowed(slice) => V::from_slice(slice),
        Cow::Owned(vec) => V::from_vec(vec),
    }
}

/// `IntoIterator::into_iter`.
#[inline]
pub fn into_iter<V: SmallVector>(vec: V) -> IntoIter<V> {
    IntoIter::new(vec)
}
