//! Copying and cloning many elements.
//!
//! Where the element is `Copy`, each of these is one block copy, whatever its `Clone` says.

use super::SmallVector;
use super::construct::from_slice;
use super::range::{insertion_failed, resolve};
use crate::error::OrRaise;
use crate::guard::Fill;
use crate::storage::{Parts, Storage};
use crate::{CapacityError, CollectionAllocErr};
use core::ops::RangeBounds;
use core::ptr;

/// The largest vector that is cloned whole, header and vacant places included, when it is inline. Beyond it, copying only
/// the elements is less work.
const COPIED_WHOLE: usize = 512;

pub(super) fn clone<V: SmallVector>(vec: &V) -> V
where
    V::Item: Clone,
{
    let storage = vec.__storage();
    if V::COPY && size_of::<V::Storage>() <= COPIED_WHOLE && !storage.spilled() {
        // SAFETY: the elements are `Copy`, and the storage was asked whether it is spilled.
        return V::__from_storage(unsafe { storage.copy_whole() });
    }
    from_slice(storage.as_slice())
}

/// Appends clones of a slice.
///
/// # Safety
///
/// There is room for them.
#[inline]
pub(super) unsafe fn extend_reserved<V: SmallVector>(vec: &mut V, slice: &[V::Item])
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
                fill.write_returned(item.clone());
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
#[track_caller]
pub(super) fn try_extend_from_within<V, R>(vec: &mut V, range: R) -> Result<(), CollectionAllocErr>
where
    V: SmallVector,
    V::Item: Clone,
    R: RangeBounds<usize>,
{
    let range = resolve(range, vec.len());
    vec.try_reserve(range.len())?;
    let mut fill = Fill::new(vec.__storage_mut());
    // SAFETY: there is room; the range lies within the elements, which end where the room begins.
    unsafe {
        if V::COPY {
            fill.copy_within(range);
        } else {
            for index in range {
                let item = fill.get(index).clone();
                fill.write_returned(item);
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
pub(super) unsafe fn repeat_reserved<V: SmallVector>(vec: &mut V, count: usize, value: V::Item)
where
    V::Item: Clone,
{
    let mut fill = Fill::new(vec.__storage_mut());
    if V::COPY {
        for _ in 0..count {
            // SAFETY: there is room, and the element is `Copy`.
            unsafe { fill.write(ptr::read(&value)) };
        }
        return;
    }
    if count == 0 {
        return;
    }
    for _ in 1..count {
        // SAFETY: there is room.
        unsafe { fill.write_returned(value.clone()) };
    }
    // SAFETY: there is room.
    unsafe { fill.write(value) };
}

#[inline]
#[track_caller]
pub(super) fn resize<V: SmallVector>(vec: &mut V, new_len: usize, value: V::Item)
where
    V::Item: Clone,
{
    let len = vec.len();
    if new_len <= len {
        vec.truncate(new_len);
        return;
    }
    vec.reserve(new_len - len);
    // SAFETY: there is room.
    unsafe { repeat_reserved(vec, new_len - len, value) };
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
    if let Err(cause) = vec.try_reserve(new_len.saturating_sub(vec.len())) {
        return Err(CapacityError::new::<V>(value, cause));
    }
    vec.resize(new_len, value);
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
    if V::COPY {
        // SAFETY: no element need be initialised for the length 0, and those that are given up are `Copy`.
        unsafe { vec.__storage_mut().set_len(0) };
        try_extend_from_slice(vec, source).or_raise::<V>();
    } else {
        vec.truncate(source.len());
        let (init, tail) = source.split_at(vec.len());
        vec.__storage_mut().as_mut_slice().clone_from_slice(init);
        try_extend_from_slice(vec, tail).or_raise::<V>();
    }
}
