//! Operations on one element.

use super::SmallVector;
use super::range::{insertion_failed, removal_failed, swap_removal_failed};
use crate::guard::Fill;
use crate::storage::{Growth, Parts, Storage};
use crate::{CapacityError, CollectionAllocErr};
use core::ptr;

#[inline]
pub(super) fn try_push<V: SmallVector>(vec: &mut V, value: V::Item) -> Result<(), CapacityError<V::Item>> {
    try_push_mut(vec, value)?;
    Ok(())
}

#[inline]
pub(super) fn try_push_mut<V: SmallVector>(
    vec: &mut V,
    value: V::Item,
) -> Result<&mut V::Item, CapacityError<V::Item>> {
    let storage = vec.__storage_mut();
    match storage.try_reserve(1) {
        Ok(()) => Ok(storage.push::<V>(value)),
        Err(cause) => Err(CapacityError::new::<V>(value, cause)),
    }
}

#[inline]
pub(super) fn push_within_capacity<V: SmallVector>(vec: &mut V, value: V::Item) -> Result<&mut V::Item, V::Item> {
    let storage = vec.__storage_mut();
    let Parts { len, capacity, .. } = storage.parts();
    if len == capacity {
        return Err(value);
    }
    Ok(storage.push::<V>(value))
}

/// Appends an element.
///
/// # Safety
///
/// The length is less than the capacity.
#[inline]
pub(super) unsafe fn push_unchecked<S: Storage>(storage: &mut S, value: S::Item) {
    debug_assert!(storage.len() < storage.capacity());
    // SAFETY: by this function's contract.
    unsafe { Fill::new(storage).write(value) }
}

#[inline]
pub(super) fn pop_if<V: SmallVector>(vec: &mut V, predicate: impl FnOnce(&mut V::Item) -> bool) -> Option<V::Item> {
    if predicate(vec.last_mut()?) { vec.pop() } else { None }
}

/// Moves the elements from `index` on up by one, and writes the new one. The length is set first, so that it need not be kept
/// over the call of `memmove`; nothing in between can panic.
///
/// # Safety
///
/// `parts` are those of the storage, in which there is room for one more element, and `index <= len`.
#[inline]
unsafe fn insert_reserved<S: Storage>(
    storage: &mut S,
    parts: Parts<S::Item>,
    index: usize,
    value: S::Item,
) -> &mut S::Item {
    let Parts { len, spilled, .. } = parts;
    // SAFETY: there is room for one more, so `len + 1` is not more than the capacity; until that many elements are initialised
    // the storage is only asked where they are. Those from `index` on move up into the room, and `index` is vacant then.
    unsafe {
        let place = storage.set_len_in_state(spilled, len + 1).add(index);
        if index < len {
            ptr::copy(place, place.add(1), len - index);
        }
        place.write(value);
        &mut *place
    }
}

#[inline]
#[track_caller]
pub(super) fn insert<V: SmallVector>(vec: &mut V, index: usize, value: V::Item) -> &mut V::Item {
    let storage = vec.__storage_mut();
    let mut parts = storage.parts();
    if index > parts.len {
        insertion_failed(index, parts.len);
    }
    if parts.len == parts.capacity {
        // SAFETY: it is full, and what has grown is on the heap.
        parts = unsafe {
            storage.grow_one::<V>();
            storage.parts_on_heap()
        };
    }
    // SAFETY: room and index were just made sure.
    unsafe { insert_reserved(storage, parts, index, value) }
}

#[inline]
#[track_caller]
pub(super) fn try_insert<V: SmallVector>(
    vec: &mut V,
    index: usize,
    value: V::Item,
) -> Result<(), CapacityError<V::Item>> {
    try_insert_mut(vec, index, value)?;
    Ok(())
}

#[inline]
#[track_caller]
pub(super) fn try_insert_mut<V: SmallVector>(
    vec: &mut V,
    index: usize,
    value: V::Item,
) -> Result<&mut V::Item, CapacityError<V::Item>> {
    let storage = vec.__storage_mut();
    let len = storage.len();
    if index > len {
        insertion_failed(index, len);
    }
    if let Err(cause) = storage.try_reserve(1) {
        return Err(CapacityError::new::<V>(value, cause));
    }
    let parts = storage.parts();
    // SAFETY: room and index were just made sure.
    Ok(unsafe { insert_reserved(storage, parts, index, value) })
}

/// Takes the element at `index` out, and moves those behind it down. The length is set first; see [`insert_reserved`].
///
/// # Safety
///
/// `parts` are those of the storage, and `index < len`.
#[inline]
unsafe fn remove_unchecked<S: Storage>(storage: &mut S, parts: Parts<S::Item>, index: usize) -> S::Item {
    let Parts { len, spilled, .. } = parts;
    // SAFETY: there are `len` elements, by the contract, so the first `len - 1` are initialised; that at `index` is, too, and once it
    // is read out those behind it close its place, so that it is not counted twice when anybody looks.
    unsafe {
        let place = storage.set_len_in_state(spilled, len - 1).add(index);
        let value = place.read();
        ptr::copy(place.add(1), place, len - index - 1);
        value
    }
}

#[inline]
#[track_caller]
pub(super) fn remove<S: Storage>(storage: &mut S, index: usize) -> S::Item {
    let parts = storage.parts();
    if index >= parts.len {
        removal_failed(index, parts.len);
    }
    // SAFETY: the index is checked.
    unsafe { remove_unchecked(storage, parts, index) }
}

#[inline]
pub(super) fn pop_at<S: Storage>(storage: &mut S, index: usize) -> Option<S::Item> {
    let parts = storage.parts();
    // SAFETY: the index is checked.
    (index < parts.len).then(|| unsafe { remove_unchecked(storage, parts, index) })
}

/// Takes the element at `index` out, and puts the last in its place.
///
/// # Safety
///
/// `index < len`.
#[inline]
unsafe fn swap_remove_unchecked<S: Storage>(storage: &mut S, index: usize) -> S::Item {
    let Parts { ptr, len, spilled, .. } = storage.parts();
    // SAFETY: the element and the last are initialised, by the contract; if they are one, it is copied over itself and
    // not counted any more.
    unsafe {
        let place = ptr.add(index);
        let value = place.read();
        ptr::copy(ptr.add(len - 1), place, 1);
        storage.set_len_in_state(spilled, len - 1);
        value
    }
}

#[inline]
#[track_caller]
pub(super) fn swap_remove<S: Storage>(storage: &mut S, index: usize) -> S::Item {
    let len = storage.len();
    if index >= len {
        swap_removal_failed(index, len);
    }
    // SAFETY: just checked.
    unsafe { swap_remove_unchecked(storage, index) }
}

#[inline]
pub(super) fn swap_pop<S: Storage>(storage: &mut S, index: usize) -> Option<S::Item> {
    // SAFETY: the second is only called when the first says so.
    (index < storage.len()).then(|| unsafe { swap_remove_unchecked(storage, index) })
}

#[inline]
pub(super) fn truncate<S: Storage>(storage: &mut S, new_len: usize) {
    let Parts { len, spilled, .. } = storage.parts();
    if new_len > len {
        return;
    }
    // SAFETY: the elements from `new_len` to `len` are initialised, and not counted any more before the first of them is
    // dropped: if its `Drop` panics, none is dropped twice.
    unsafe {
        let first = storage.set_len_in_state(spilled, new_len).add(new_len);
        ptr::drop_in_place(ptr::slice_from_raw_parts_mut(first, len - new_len));
    }
}

/// Moves the elements from `at` on to another vector.
///
/// # Safety
///
/// `at` is at most the length; the other vector is empty and has room for the elements.
#[inline]
pub(super) unsafe fn move_tail<S: Storage>(storage: &mut S, at: usize, other: &mut S) {
    let count = storage.len() - at;
    // SAFETY: the elements are not counted any more here, and moved into reserved space there.
    unsafe {
        storage.set_len(at);
        Fill::new(other).copy(storage.as_ptr().add(at), count);
    }
}

/// Appends all elements of `source`, which is empty then.
#[inline]
pub(super) fn try_append<V: SmallVector, W: super::ElementSource<Item = V::Item> + ?Sized>(
    vec: &mut V,
    source: &mut W,
) -> Result<(), CollectionAllocErr> {
    let (count, storage) = (source.elements().len(), vec.__storage_mut());
    storage.try_reserve(count)?;
    let Parts { ptr, len, spilled, .. } = storage.parts();
    // SAFETY:
    // - `elements` returns the `count` elements that it did before, by the contract of `ElementSource`;
    // - they are in another vector, which is borrowed beside this one, and move to as many places that were just reserved;
    // - `source` forgets them before they are counted here.
    unsafe {
        ptr::copy_nonoverlapping(source.elements().as_ptr(), ptr.add(len), count);
        source.forget_elements();
        storage.set_len_in_state(spilled, len + count);
    }
    Ok(())
}
