//! Copying and cloning many elements.
//!
//! Where the element is `Copy`, each of these is one block copy, whatever its `Clone` says.

use super::SmallVector;
use super::range::insertion_failed;
use crate::error::OrRaise;
use crate::guard::Fill;
use crate::storage::{Parts, Storage};
use crate::{CapacityError, CollectionAllocErr};
use core::mem::ManuallyDrop;
use core::ops::Range;
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
        // SAFETY: the elements are `Copy` and inside the value, so that a bitwise copy of it owns its own.
        return V::__from_storage(unsafe { ptr::read(storage) });
    }
    from_slice(storage.as_slice())
}

/// Makes an empty vector with room for `capacity` elements.
///
/// The buffer is there before the vector is: were there anything to drop when the allocation fails, or were the vector
/// returned in a `Result`, it would be copied once more, and the copy waits for the smaller writes before it.
#[inline]
#[track_caller]
pub(super) fn with_capacity<V: SmallVector>(capacity: usize) -> V {
    if capacity <= V::INLINE_SIZE || V::Storage::ZST && capacity <= V::Storage::LIMIT {
        return V::new();
    }
    let ptr = V::Storage::allocate(capacity).or_raise();
    // SAFETY: the buffer was just made, and holds nothing. Its capacity is more than the inline one; `allocate` checked the
    // rest.
    V::__from_storage(unsafe { V::Storage::from_heap(ptr, 0, capacity) })
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
    let ptr = V::Storage::allocate(len).or_raise();
    // SAFETY: the elements are `Copy` and not zero-sized; the buffer was just made and has room for them. Its capacity is
    // more than the inline one; `allocate` checked the rest.
    V::__from_storage(unsafe {
        ptr::copy_nonoverlapping(slice.as_ptr(), ptr.as_ptr(), len);
        V::Storage::from_heap(ptr, len, len)
    })
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
unsafe fn repeat_reserved<V: SmallVector>(vec: &mut V, count: usize, value: V::Item)
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
    if V::COPY {
        // SAFETY: no element need be initialised for the length 0, and those that are given up are `Copy`.
        unsafe { vec.__storage_mut().set_len(0) };
        try_extend_from_slice(vec, source).or_raise();
    } else {
        vec.truncate(source.len());
        let (init, tail) = source.split_at(vec.len());
        vec.__storage_mut().as_mut_slice().clone_from_slice(init);
        try_extend_from_slice(vec, tail).or_raise();
    }
}

/// Moves an array in.
pub(super) fn from_buf<V: SmallVector>(buf: V::Array) -> V {
    let buf = ManuallyDrop::new(buf);
    let mut vec = V::new();
    // SAFETY: the array is `INLINE_SIZE` elements, by the contract of `Array`, for which there is room; nobody drops it.
    unsafe { Fill::new(vec.__storage_mut()).copy((&raw const buf).cast(), V::INLINE_SIZE) };
    vec
}
