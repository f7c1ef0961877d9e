//! Making a vector.

use super::SmallVector;
use super::bulk::{extend_reserved, repeat_reserved};
use crate::error::OrRaise;
use crate::guard::Fill;
#[cfg(feature = "alloc")]
use crate::heap;
#[cfg(feature = "alloc")]
use crate::storage::Exchange;
use crate::storage::{Growth, Storage};
use crate::{CapacityError, CollectionAllocErr};
#[cfg(feature = "alloc")]
use alloc::{boxed::Box, vec::Vec};
#[cfg(feature = "alloc")]
use core::alloc::Layout;
use core::mem::{ManuallyDrop, MaybeUninit};
use core::ptr;
#[cfg(feature = "alloc")]
use core::ptr::NonNull;

/// Makes an empty vector with room for `capacity` elements.
///
/// The buffer is allocated before the vector exists. Otherwise the vector would have to be dropped if the allocation failed, or
/// returned in a `Result`; it would be copied once more, and that copy waits for the smaller writes before it.
#[inline]
#[track_caller]
pub(super) fn with_capacity<V: SmallVector>(capacity: usize) -> V {
    if capacity <= V::INLINE_SIZE || V::Storage::ZST && capacity <= V::Storage::LIMIT {
        return V::new();
    }
    let ptr = V::Storage::allocate(capacity).or_raise::<V>();
    // SAFETY: the buffer was just made, and holds nothing. Its capacity is more than the inline one; `allocate` checked the
    // rest.
    V::__from_storage(unsafe { V::Storage::from_heap(ptr, 0, capacity) })
}

#[inline]
pub(super) fn try_with_capacity<V: SmallVector>(capacity: usize) -> Result<V, CollectionAllocErr> {
    let mut vec = V::new();
    vec.try_reserve_exact(capacity)?;
    Ok(vec)
}

#[cfg(feature = "alloc")]
#[inline]
#[track_caller]
pub(super) fn from_vec<V: SmallVector>(vec: Vec<V::Item>) -> V {
    let mut this = V::new();
    this.__storage_mut().take_vec::<V>(vec).or_raise::<V>();
    this
}

#[cfg(feature = "alloc")]
#[inline]
pub(super) fn try_from_vec<V: SmallVector>(vec: Vec<V::Item>) -> Result<V, CapacityError<Vec<V::Item>>> {
    let mut this = V::new();
    this.__storage_mut().take_vec::<V>(vec)?;
    Ok(this)
}

/// Moves an array of any length in.
#[inline]
#[track_caller]
pub(super) fn from_list<V: SmallVector, const M: usize>(list: [V::Item; M]) -> V {
    let mut vec = V::with_capacity(M);
    let list = ManuallyDrop::new(list);
    // SAFETY: there is room for `M` elements, which move; nobody drops the array.
    unsafe { Fill::new(vec.__storage_mut()).copy((&raw const list).cast(), M) };
    vec
}

/// Makes an empty vector in a box.
///
/// # Errors
///
/// If the allocator fails.
#[cfg(feature = "alloc")]
#[inline]
pub(super) fn try_new_boxed<V: SmallVector>() -> Result<Box<V>, CollectionAllocErr> {
    // So the storage is at the start of the vector.
    const { assert!(size_of::<V>() == size_of::<V::Storage>() && size_of::<V>() > 0) };
    // SAFETY:
    // - `allocate`: a vector takes space, as was asserted;
    // - `init`: the place was just allocated for a vector, all of which is its storage, by the contract of `SmallVector`;
    // - `from_raw`: the global allocator made it with the layout of a vector, it is initialised, and nobody else has it.
    unsafe {
        let place = heap::allocate(Layout::new::<V>(), 1)?.cast::<V>().as_ptr();
        V::Storage::init(place.cast());
        Ok(Box::from_raw(place))
    }
}

#[inline]
#[track_caller]
pub(super) fn from_buf_and_len<V: SmallVector>(buf: V::Array, len: usize) -> V {
    assert!(len <= V::INLINE_SIZE, "length (is {len}) should be <= the inline capacity (is {})", V::INLINE_SIZE);
    let mut buf = MaybeUninit::new(buf);
    let mut vec = V::new();
    // SAFETY: the array is `INLINE_SIZE` elements, by the contract of `Array`, of which the first `len` move. The others are dropped; a
    // `MaybeUninit` drops none.
    unsafe {
        let first = buf.as_mut_ptr().cast::<V::Item>();
        Fill::new(vec.__storage_mut()).copy(first, len);
        ptr::drop_in_place(ptr::slice_from_raw_parts_mut(first.add(len), V::INLINE_SIZE - len));
    }
    vec
}

/// Makes an inline vector of the first `len` elements of its backing array.
///
/// # Safety
///
/// `len` is at most the inline capacity, and the first `len` elements are initialised.
#[inline]
pub(super) unsafe fn from_buf_and_len_unchecked<V: SmallVector>(buf: MaybeUninit<V::Array>, len: usize) -> V {
    let mut vec = V::new();
    // SAFETY: by this function's contract. A `MaybeUninit` does not drop what moved.
    unsafe { Fill::new(vec.__storage_mut()).copy(buf.as_ptr().cast(), len) };
    vec
}

/// Makes a vector of clones of a slice's elements.
#[inline]
#[track_caller]
pub(super) fn from_slice<V: SmallVector>(slice: &[V::Item]) -> V
where
    V::Item: Clone,
{
    let len = slice.len();
    if !V::COPY || V::Storage::ZST {
        let mut vec = with_capacity::<V>(len);
        // SAFETY: there is room for the whole slice.
        unsafe { extend_reserved(&mut vec, slice) };
        return vec;
    }
    if len <= V::INLINE_SIZE {
        let mut vec = V::new();
        // SAFETY: the elements are `Copy` and not zero-sized, there are no more than fit inline, and the slice is outside of
        // the new vector.
        unsafe { vec.__storage_mut().set_inline(slice.as_ptr(), len) };
        return vec;
    }
    let ptr = V::Storage::allocate(len).or_raise::<V>();
    // SAFETY: the elements are `Copy` and not zero-sized; the buffer was just made and has room for them. Its capacity is
    // more than the inline one; `allocate` checked the rest.
    V::__from_storage(unsafe {
        ptr::copy_nonoverlapping(slice.as_ptr(), ptr.as_ptr(), len);
        V::Storage::from_heap(ptr, len, len)
    })
}

#[inline]
#[track_caller]
pub(super) fn from_elem<V: SmallVector>(value: V::Item, count: usize) -> V
where
    V::Item: Clone,
{
    let mut vec = with_capacity::<V>(count);
    // SAFETY: there is room.
    unsafe { repeat_reserved(&mut vec, count, value) };
    vec
}

#[inline]
pub(super) fn try_from_elem<V: SmallVector>(value: V::Item, count: usize) -> Result<V, CapacityError<V::Item>>
where
    V::Item: Clone,
{
    let mut vec = V::new();
    if let Err(cause) = vec.try_reserve_exact(count) {
        return Err(CapacityError::new::<V>(value, cause));
    }
    vec.try_resize(count, value)?;
    Ok(vec)
}

#[inline]
pub(super) fn try_from_slice<V: SmallVector>(slice: &[V::Item]) -> Result<V, CollectionAllocErr>
where
    V::Item: Clone,
{
    let mut vec = V::try_with_capacity(slice.len())?;
    vec.try_extend_from_slice(slice)?;
    Ok(vec)
}

/// Makes a spilled vector of a buffer.
///
/// # Safety
///
/// As [`Vec::from_raw_parts`].
#[cfg(feature = "alloc")]
#[inline]
#[track_caller]
pub(super) unsafe fn from_raw_parts<V: SmallVector>(ptr: *mut V::Item, len: usize, capacity: usize) -> V {
    assert!(
        capacity > V::INLINE_SIZE,
        "capacity (is {capacity}) should be > the inline capacity (is {})",
        V::INLINE_SIZE
    );
    if V::Storage::ZST {
        if len > V::Storage::LIMIT {
            CollectionAllocErr::CapacityOverflow.raise_for::<V>();
        }
        let mut vec = V::new();
        // SAFETY: zero-sized elements are wherever one looks; that there are `len` is the caller's promise.
        unsafe { vec.set_len(len) };
        return vec;
    }
    if capacity > V::Storage::LIMIT {
        CollectionAllocErr::CapacityOverflow.raise_for::<V>();
    }
    let mut vec = V::new();
    // SAFETY: the buffer is the caller's promise, the capacity was just checked. An empty vector owns nothing that could
    // be lost.
    unsafe { vec.__storage_mut().adopt_heap(NonNull::new_unchecked(ptr), len, capacity) };
    vec
}
