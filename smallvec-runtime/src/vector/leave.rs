//! Turning a vector into something else.

use super::SmallVector;
#[cfg(feature = "alloc")]
use crate::CapacityError;
use crate::storage::Storage;
#[cfg(feature = "alloc")]
use crate::storage::{Exchange, Growth, Parts};
#[cfg(feature = "alloc")]
use alloc::{boxed::Box, vec::Vec};
use core::mem::ManuallyDrop;

#[cfg(feature = "alloc")]
#[inline]
pub(super) fn try_into_vec<V: SmallVector>(mut vec: V) -> Result<Vec<V::Item>, CapacityError<V>> {
    if vec.spilled() {
        return Ok(vec.into_vec());
    }
    vec.__storage_mut().try_move_to_vec().map_err(|cause| CapacityError::new::<V>(vec, cause))
}

#[cfg(feature = "alloc")]
#[inline]
pub(super) fn try_into_boxed_slice<V: SmallVector>(mut vec: V) -> Result<Box<[V::Item]>, CapacityError<V>> {
    if vec.spilled() && vec.is_full() {
        return Ok(vec.into_boxed_slice());
    }
    match vec.__storage_mut().try_move_to_vec() {
        Ok(moved) => Ok(moved.into_boxed_slice()),
        Err(cause) => Err(CapacityError::new::<V>(vec, cause)),
    }
}

#[inline]
pub(super) fn into_inner<V: SmallVector>(vec: V) -> Result<V::Array, V> {
    if vec.spilled() || vec.len() != V::INLINE_SIZE {
        return Err(vec);
    }
    let mut storage = ManuallyDrop::new(vec.__into_storage());
    storage.leave();
    // SAFETY: as many elements as the array has are initialised, and forgotten here.
    Ok(unsafe { storage.as_ptr().cast::<V::Array>().read() })
}

#[inline]
pub(super) fn into_array<V: SmallVector, const M: usize>(mut vec: V) -> Result<[V::Item; M], V> {
    if vec.len() != M {
        return Err(vec);
    }
    // SAFETY: as many elements as the array has are initialised; the vector forgets them, and keeps its buffer to free.
    unsafe {
        vec.set_len(0);
        Ok(vec.as_ptr().cast::<[V::Item; M]>().read())
    }
}

#[cfg(feature = "alloc")]
#[inline]
pub(super) fn try_into_raw_parts<V: SmallVector>(mut vec: V) -> Result<(*mut V::Item, usize, usize), CapacityError<V>> {
    if V::Storage::ZST || V::INLINE_SIZE == V::Storage::LIMIT {
        let mut vec = ManuallyDrop::new(vec.try_into_vec()?);
        return Ok((vec.as_mut_ptr(), vec.len(), vec.capacity()));
    }
    if !vec.spilled() {
        if let Err(cause) = vec.__storage_mut().set_capacity(V::INLINE_SIZE + 1) {
            return Err(CapacityError::new::<V>(vec, cause));
        }
    }
    let mut storage = ManuallyDrop::new(vec.__into_storage());
    storage.leave();
    let Parts { ptr, len, capacity, .. } = storage.parts();
    Ok((ptr, len, capacity))
}

/// An element that is an array, so that a vector of them can be flattened.
#[cfg(feature = "alloc")]
#[diagnostic::on_unimplemented(
    message = "only a vector of arrays can be flattened, and `{Self}` is no array",
    label = "`{Self}` is not an array"
)]
pub trait ArrayElement: Sized {
    /// The element of the array.
    type Item;

    /// Returns the elements of all arrays.
    fn flatten(vec: Vec<Self>) -> Vec<Self::Item>;
}

#[cfg(feature = "alloc")]
impl<T, const N: usize> ArrayElement for [T; N] {
    type Item = T;

    #[inline]
    fn flatten(vec: Vec<[T; N]>) -> Vec<T> {
        vec.into_flattened()
    }
}
