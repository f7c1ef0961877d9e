//! Copying and cloning many elements.
//!
//! Where the element is `Copy`, each of these is one block copy, whatever its `Clone` says.

use super::SmallVector;
use super::range::insertion_failed;
use crate::error::OrRaise;
use crate::guard::Fill;
use crate::storage::{Parts, Storage};
use crate::{CapacityError, CollectionAllocErr};
use core::mem;
use core::ops::Range;
use core::ptr;

/// The largest vector that is cloned whole, header and vacant places included, when it is inline. Beyond it, copying only
/// the elements is less work.
const COPIED_WHOLE: usize = 128;

pub(super) fn clone<V: SmallVector>(vec: &V) -> V
where
    V::Item: Clone,
{
    let storage = vec.__storage();
    if V::COPY && size_of::<V::Storage>() <= COPIED_WHOLE && !storage.spilled() {
        // SAFETY: the elements are `Copy` and inside the value, so that a bitwise copy of it owns its own.
        return V::__from_storage(unsafe { ptr::read(storage) });
    }
    from_slice(storage.as_slice()).or_raise()
}

#[inline]
pub(super) fn from_slice<V: SmallVector>(slice: &[V::Item]) -> Result<V, CollectionAllocErr>
where
    V::Item: Clone,
{
    let mut vec = V::new();
    if slice.len() > vec.capacity() {
        vec.__storage_mut().set_capacity(slice.len())?;
    }
    // SAFETY: there is room for the whole slice: inline, or made just now.
    unsafe { extend_reserved(&mut vec, slice) };
    Ok(vec)
}

/// Appends clones of a slice.
///
/// # Safety
///
/// There is room for them.
#[inline]
unsafe fn extend_reserved<V: SmallVector>(vec: &mut V, slice: &[V::Item])
where
    V::Item: Clone,
{
    let mut fill = Fill::new(vec.__storage_mut());
    // SAFETY: there is room for the slice, which cannot overlap with it, being borrowed beside the vector.
    unsafe {
        if V::COPY {
            fill.copy(slice.as_ptr(), slice.len());
        } else {
            for item in slice {
                fill.write(item.clone());
            }
        }
    }
}

#[inline]
pub(super) fn try_extend_from_slice<V: SmallVector>(vec: &mut V, slice: &[V::Item]) -> Result<(), CollectionAllocErr>
where
    V::Item: Clone,
{
    vec.try_reserve(slice.len())?;
    // SAFETY: there is room.
    unsafe { extend_reserved(vec, slice) };
    Ok(())
}

#[inline]
pub(super) fn try_extend_from_within<V: SmallVector>(vec: &mut V, range: Range<usize>) -> Result<(), CollectionAllocErr>
where
    V::Item: Clone,
{
    vec.try_reserve(range.len())?;
    let mut fill = Fill::new(vec.__storage_mut());
    // SAFETY: there is room; the range lies within the elements, which end where the room begins.
    unsafe {
        if V::COPY {
            fill.copy_within(range);
        } else {
            for index in range {
                let item = fill.get(index).clone();
                fill.write(item);
            }
        }
    }
    Ok(())
}

#[inline]
#[track_caller]
pub(super) fn try_insert_from_slice<V: SmallVector>(
    vec: &mut V,
    index: usize,
    slice: &[V::Item],
) -> Result<(), CollectionAllocErr>
where
    V::Item: Clone,
{
    let len = vec.len();
    if index > len {
        insertion_failed(index, len);
    }
    vec.try_reserve(slice.len())?;
    if V::COPY {
        let Parts { ptr, .. } = vec.__storage_mut().parts();
        // SAFETY: there is room, into which the elements from `index` on move up; then the slice, which is borrowed
        // beside the vector, fills their places.
        unsafe {
            ptr::copy(ptr.add(index), ptr.add(index + slice.len()), len - index);
            ptr::copy_nonoverlapping(slice.as_ptr(), ptr.add(index), slice.len());
            vec.__storage_mut().set_len(len + slice.len());
        }
    } else {
        // Cloned behind the end first, so that a panic leaves a vector without a hole.
        // SAFETY: there is room.
        unsafe { extend_reserved(vec, slice) };
        vec.__storage_mut().as_mut_slice()[index..].rotate_right(slice.len());
    }
    Ok(())
}

/// Appends `count` clones of `value`, the last of which is `value` itself.
///
/// # Safety
///
/// There is room for them.
#[inline]
unsafe fn repeat_reserved<V: SmallVector>(vec: &mut V, count: usize, value: V::Item)
where
    V::Item: Clone,
{
    let mut fill = Fill::new(vec.__storage_mut());
    if count == 0 {
        return;
    }
    for _ in 1..count {
        // SAFETY: there is room.
        unsafe {
            let item = if V::COPY { ptr::read(&value) } else { value.clone() };
            fill.write(item);
        }
    }
    // SAFETY: there is room.
    unsafe { fill.write(value) };
}

#[inline]
pub(super) fn try_from_elem<V: SmallVector>(value: V::Item, count: usize) -> Result<V, CapacityError<V::Item>>
where
    V::Item: Clone,
{
    let mut vec = V::new();
    if count > vec.capacity() {
        if let Err(cause) = vec.__storage_mut().set_capacity(count) {
            return Err(CapacityError::new(value, cause));
        }
    }
    // SAFETY: there is room: inline, or made just now.
    unsafe { repeat_reserved(&mut vec, count, value) };
    Ok(vec)
}

#[inline]
pub(super) fn try_resize<V: SmallVector>(
    vec: &mut V,
    new_len: usize,
    value: V::Item,
) -> Result<(), CapacityError<V::Item>>
where
    V::Item: Clone,
{
    let len = vec.len();
    if new_len <= len {
        vec.truncate(new_len);
        return Ok(());
    }
    if let Err(cause) = vec.try_reserve(new_len - len) {
        return Err(CapacityError::new(value, cause));
    }
    // SAFETY: there is room.
    unsafe { repeat_reserved(vec, new_len - len, value) };
    Ok(())
}

#[inline]
pub(super) fn try_resize_with<V: SmallVector>(
    vec: &mut V,
    new_len: usize,
    mut make: impl FnMut() -> V::Item,
) -> Result<(), CollectionAllocErr> {
    let len = vec.len();
    if new_len <= len {
        vec.truncate(new_len);
        return Ok(());
    }
    vec.try_reserve(new_len - len)?;
    let mut fill = Fill::new(vec.__storage_mut());
    for _ in len..new_len {
        // SAFETY: there is room.
        unsafe { fill.write(make()) };
    }
    Ok(())
}

/// Makes `vec` a clone of `source`, by cloning into the elements that are there.
pub(super) fn clone_from<V: SmallVector>(vec: &mut V, source: &V)
where
    V::Item: Clone,
{
    let source = source.__storage().as_slice();
    vec.truncate(source.len());
    if V::COPY {
        vec.clear();
        try_extend_from_slice(vec, source).or_raise();
    } else {
        let (init, tail) = source.split_at(vec.len());
        vec.__storage_mut().as_mut_slice().clone_from_slice(init);
        try_extend_from_slice(vec, tail).or_raise();
    }
}

/// Moves an array in.
pub(super) fn from_buf<V: SmallVector>(buf: V::Array) -> V {
    let mut vec = V::new();
    // SAFETY: the array is `INLINE_SIZE` elements, by the contract of `Array`, for which there is room; it is forgotten
    // when they have moved.
    unsafe { Fill::new(vec.__storage_mut()).copy((&raw const buf).cast(), V::INLINE_SIZE) };
    mem::forget(buf);
    vec
}
