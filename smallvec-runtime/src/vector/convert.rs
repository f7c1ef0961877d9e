//! Conversions from other sequences.

use super::SmallVector;
use crate::CapacityError;
use crate::storage::{self, Storage};
#[cfg(feature = "alloc")]
use alloc::{
    borrow::Cow,
    boxed::Box,
    collections::{BinaryHeap, VecDeque},
    vec::Vec,
};
use core::ops::Deref;

/// What `From<[T; M]>` and `From<&[T; M]>` evaluate when they are used, in the impl itself, so that the error tells where that is: fails
/// to compile for an array that is longer than the limit.
///
/// # Panics
///
/// In that case; the message names the type and the numbers.
#[track_caller]
pub const fn check_room<V: SmallVector>(array: usize) {
    storage::check_room(V::__NAME, array, V::Storage::LIMIT);
}

/// `TryFrom<&[T]>` and `TryFrom<&mut [T]>`.
#[inline]
pub fn try_from_elements<V, S>(slice: S) -> Result<V, CapacityError<S>>
where
    V: SmallVector<Item: Clone>,
    S: Deref<Target = [V::Item]>,
{
    V::try_from_slice(&slice).map_err(|cause| CapacityError::new::<V>(slice, cause))
}

/// `TryFrom<Box<[T]>>`.
#[cfg(feature = "alloc")]
#[inline]
pub fn try_from_boxed_slice<V: SmallVector>(slice: Box<[V::Item]>) -> Result<V, CapacityError<Box<[V::Item]>>> {
    // Back and forth without allocating: the capacity is the length.
    V::try_from_vec(slice.into_vec()).map_err(|error| error.map(Vec::into_boxed_slice))
}

/// `TryFrom<VecDeque<T>>`.
#[cfg(feature = "alloc")]
#[inline]
pub fn try_from_deque<V: SmallVector>(deque: VecDeque<V::Item>) -> Result<V, CapacityError<VecDeque<V::Item>>> {
    V::try_from_vec(deque.into()).map_err(|error| error.map(VecDeque::from))
}

/// `TryFrom<BinaryHeap<T>>`.
#[cfg(feature = "alloc")]
#[inline]
pub fn try_from_heap<V: SmallVector<Item: Ord>>(
    heap: BinaryHeap<V::Item>,
) -> Result<V, CapacityError<BinaryHeap<V::Item>>> {
    // Made anew of the rejected elements, it compares them, but moves none: they are in its order.
    V::try_from_vec(heap.into_vec()).map_err(|error| error.map(BinaryHeap::from))
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

/// `TryFrom<Cow<[T]>>`.
#[cfg(feature = "alloc")]
#[inline]
pub fn try_from_cow<V>(cow: Cow<'_, [V::Item]>) -> Result<V, CapacityError<Cow<'_, [V::Item]>>>
where
    V: SmallVector<Item: Clone>,
{
    match cow {
        Cow::Borrowed(slice) => try_from_elements(slice).map_err(|error| error.map(Cow::Borrowed)),
        Cow::Owned(vec) => V::try_from_vec(vec).map_err(|error| error.map(Cow::Owned)),
    }
}
