//! What the expansion's trait impls forward to, beyond the methods.

use super::{SmallVector, bulk};
use crate::IntoIter;

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

/// `IntoIterator::into_iter`.
#[inline]
pub fn into_iter<V: SmallVector>(vec: V) -> IntoIter<V> {
    IntoIter::new(vec)
}
