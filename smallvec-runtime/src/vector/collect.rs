//! Collecting from iterators.

use super::SmallVector;
use super::range::insertion_failed;
use crate::error::OrRaise;
use crate::guard::Fill;
#[cfg(feature = "alloc")]
use crate::storage::Exchange;
use crate::storage::{Growth, Storage};
use crate::{CapacityError, ExtendError, IntoIter, Unplaced};
#[cfg(feature = "alloc")]
use alloc::vec::{self, Vec};
use core::any::TypeId;
use core::marker::PhantomData;
use core::mem::{self, ManuallyDrop};
use core::{ptr, slice};

/// What implements [`Yield`].
pub struct Elements;

/// An iterator that yields `S` can fill a vector of `T`: `S` is the element, or if that is `Copy` a reference to it.
///
/// Both are parameters, and neither is `Self`, so that either is inferred from the other as with `Vec`.
///
/// # Safety
///
/// There are the two impls below and no others: what takes the block of a slice relies on them.
#[diagnostic::on_unimplemented(
    message = "a vector of `{T}` cannot be extended with `{S}`",
    label = "the iterator yields `{S}`, the elements are `{T}`",
    note = "elements can be taken by value, or by reference if they are `Copy`; `.cloned()` helps if they are `Clone`"
)]
pub unsafe trait Yield<S, T> {
    /// Makes the element.
    fn element(source: S) -> T;
}

// SAFETY: one of the two.
unsafe impl<T> Yield<T, T> for Elements {
    #[inline(always)]
    fn element(source: T) -> T {
        source
    }
}

// SAFETY: one of the two.
unsafe impl<T: Copy> Yield<&T, T> for Elements {
    #[inline(always)]
    fn element(source: &T) -> T {
        *source
    }
}

/// `Extend::extend`.
#[inline]
#[track_caller]
pub fn extend<V: SmallVector, S>(vec: &mut V, iter: impl IntoIterator<Item = S>)
where
    Elements: Yield<S, V::Item>,
{
    let iter = iter.into_iter();
    if let Some(slice) = rest_of_slice::<V::Item, S, _>(&iter) {
        vec.reserve(slice.len());
        // SAFETY: there is room for the slice, which cannot overlap with it, being borrowed beside the vector. Elements that
        // can be had from references are `Copy`.
        unsafe { Fill::new(vec.__storage_mut()).copy(slice.as_ptr(), slice.len()) }
        return;
    }
    if let Err(iter) = take_buffer(vec, iter) {
        // SAFETY: it is not said to be new.
        unsafe { append(vec, iter, false) };
    }
}

/// Returns what an iterator has left, if it is that of a slice of elements: as a block, which no loop copies as fast.
#[inline(always)]
fn rest_of_slice<T, S, I: Iterator<Item = S>>(iter: &I) -> Option<&[T]>
where
    Elements: Yield<S, T>,
{
    if type_id::<I>() != type_id::<slice::Iter<'_, T>>() {
        return None;
    }
    // SAFETY: but for lifetimes, `I` is `slice::Iter<T>`. Its item `S` is a reference then, and `Elements: Yield<S, T>` says that
    // it is either `&T`, so that lifetimes are the same, too; or `T` itself, which cannot be a reference to its own type.
    Some(unsafe { &*(&raw const *iter).cast::<slice::Iter<'_, T>>() }.as_slice())
}

/// Takes over the buffer of an iterator over a vector of the same type, or over a `Vec`, if the vector is empty and that saves
/// moving the elements: when `Vec` would collect them in place, which is unless more than half of the buffer would be vacant.
/// What was reserved is not given up for a smaller buffer.
///
/// # Errors
///
/// The iterator, as it was, in all other cases.
#[inline(always)]
#[track_caller]
fn take_buffer<V: SmallVector, S, I: Iterator<Item = S>>(vec: &mut V, iter: I) -> Result<(), I>
where
    Elements: Yield<S, V::Item>,
{
    if V::Storage::NEVER_SPILLS {
        return Err(iter);
    }
    if type_id::<I>() == type_id::<IntoIter<V>>() {
        let gives = {
            // SAFETY: but for lifetimes, `I` is `IntoIter<V>`, and so of the same layout. The borrow ends before `iter` is moved. What is
            // asked for are numbers.
            let own = unsafe { &*(&raw const iter).cast::<IntoIter<V>>() };
            vec.is_empty() && own.keeps_buffer() && own.capacity() >= vec.capacity()
        };
        if !gives {
            return Err(iter);
        }
        // SAFETY:
        // - `read`: `I` is `IntoIter<V>` but for lifetimes, and so of the same layout and valid for the same bytes; it moves, as
        //   `iter` is not dropped;
        // - it is used as an iterator over elements of type `V::Item` rather than `S`. They are one type, lifetimes included: but for
        //   lifetimes, `S` is the item of `IntoIter<V>`, which is `V::Item`, and `Elements: Yield<S, V::Item>` says that it is either
        //   `V::Item` itself, or a reference to it, which no type is to itself;
        // - nothing else of `I` outlives this function: what is taken is a buffer and the elements in it;
        // - `into_buffer`: `keeps_buffer` says that it is spilled;
        // - `replace_heap`: the vector is empty. The buffer is that of a storage of the same type, which is forgotten, and whose
        //   capacity is thus more than the inline one and at most the limit. Its first `len` elements are initialised.
        unsafe {
            let (ptr, len, capacity) = read_as::<_, IntoIter<V>>(iter).into_buffer();
            vec.__storage_mut().replace_heap(ptr, len, capacity);
        }
        return Ok(());
    }
    #[cfg(feature = "alloc")]
    if type_id::<I>() == type_id::<vec::IntoIter<V::Item>>() {
        // SAFETY: but for lifetimes, `I` is `vec::IntoIter<V::Item>`, and so of the same layout. The borrow ends before `iter` is moved.
        // What is asked for is a number.
        let len = unsafe { &*(&raw const iter).cast::<vec::IntoIter<V::Item>>() }.len();
        if !vec.is_empty() || len <= vec.capacity() || len > V::Storage::LIMIT {
            return Err(iter);
        }
        // SAFETY: as above, with `vec::IntoIter<V::Item>`, whose item is `V::Item`, for `IntoIter<V>`.
        let theirs = unsafe { read_as::<_, vec::IntoIter<V::Item>>(iter) };
        // `Vec` knows whether the buffer is worth keeping. If it is not, this is the allocation that is needed anyway. There are more
        // elements than fit inline.
        vec.__storage_mut().take_vec::<V>(theirs.collect::<Vec<_>>()).or_raise::<V>();
        return Ok(());
    }
    Err(iter)
}

/// Moves a value of a type that is another but for its lifetimes.
///
/// # Safety
///
/// `T` and `U` are one type but for lifetimes, and a `U` may be what the value is used as.
#[inline(always)]
unsafe fn read_as<T, U>(value: T) -> U {
    debug_assert!(size_of::<T>() == size_of::<U>() && align_of::<T>() == align_of::<U>());
    let value = ManuallyDrop::new(value);
    // SAFETY: by this function's contract. The value moves, as it is not dropped here.
    unsafe { ptr::read((&raw const value).cast::<U>()) }
}

/// Identifies a type but for its lifetimes.
#[inline(always)]
pub(crate) fn type_id<T: ?Sized>() -> TypeId {
    trait Identify {
        fn type_id(&self) -> TypeId
        where
            Self: 'static;
    }

    impl<T: ?Sized> Identify for PhantomData<T> {
        #[inline(always)]
        fn type_id(&self) -> TypeId
        where
            Self: 'static,
        {
            TypeId::of::<T>()
        }
    }

    let object: &dyn Identify = &PhantomData::<T>;
    // SAFETY: the two differ in a lifetime, which the method, a function of the type only, does not use.
    let object = unsafe { mem::transmute::<&dyn Identify, &(dyn Identify + 'static)>(object) };
    object.type_id()
}

/// Appends the elements of an iterator. Its hint decides only how much is reserved, in a new vector exactly so much.
///
/// # Safety
///
/// If `is_new`, the vector is empty.
#[inline]
#[track_caller]
unsafe fn append<V: SmallVector, S>(vec: &mut V, mut iter: impl Iterator<Item = S>, is_new: bool)
where
    Elements: Yield<S, V::Item>,
{
    let mut reserved = Fill::new(vec.__storage_mut());
    // A hint that is too high is no error until an element comes that has no place.
    // SAFETY: nothing is written yet; the rest is this function's contract.
    let _ = unsafe { reserved.try_reserve(iter.size_hint(), is_new) };
    if let Some(item) = fill(reserved, &mut iter) {
        // SAFETY: `fill` asks for this element when there is no more room.
        unsafe { append_rest(vec, item, iter) };
    }
}

/// [`collect`], with an error instead of a panic.
///
/// What else it is for: operations that have to do all or nothing take the elements into a vector of their own first. While the
/// iterator runs, whatever it does, the vector that they are for is as it was.
pub(super) fn try_collect<V: SmallVector, I: Iterator<Item = V::Item>>(mut iter: I) -> Result<V, ExtendError<V, I>> {
    let mut vec = V::new();
    let mut reserved = Fill::new(vec.__storage_mut());
    // SAFETY: the vector was just made, and nothing is written yet.
    if let Err(cause) = unsafe { reserved.try_reserve(iter.size_hint(), true) } {
        drop(reserved);
        return Err(CapacityError::new::<V>(Unplaced::new(vec, None, Some(iter)), cause));
    }
    let mut next = fill(reserved, &mut iter);
    while let Some(item) = next {
        match vec.try_reserve(iter.size_hint().0.saturating_add(1)) {
            Ok(()) => vec.push(item),
            Err(cause) => return Err(CapacityError::new::<V>(Unplaced::new(vec, Some(item), Some(iter)), cause)),
        }
        next = fill(Fill::new(vec.__storage_mut()), &mut iter);
    }
    Ok(vec)
}

/// Writes the elements of an iterator until there is no more room. Returns what comes after them.
#[inline(always)]
fn fill<S: Storage, T>(mut fill: Fill<'_, S>, iter: &mut impl Iterator<Item = T>) -> Option<T>
where
    Elements: Yield<T, S::Item>,
{
    fill.take(iter)?;
    drop(fill);
    iter.next()
}

/// Appends the elements that the hint did not promise, for which there is no room.
///
/// Out of line, as it would make the loop before it slower.
///
/// # Safety
///
/// The vector is full.
#[cold]
#[inline(never)]
#[track_caller]
unsafe fn append_rest<V: SmallVector, S>(vec: &mut V, first: S, mut iter: impl Iterator<Item = S>)
where
    Elements: Yield<S, V::Item>,
{
    let mut fill = Fill::new(vec.__storage_mut());
    let mut next = Some(first);
    while let Some(item) = next {
        // As `Vec`: the iterator was asked for the element before more is reserved.
        // SAFETY: there is no room, at first by this function's contract and then as `take` used it up; then there is.
        unsafe {
            fill.try_grow(iter.size_hint().0.saturating_add(1)).or_raise::<V>();
            fill.write(Elements::element(item));
        }
        next = fill.take(&mut iter).and_then(|()| iter.next());
    }
}

#[inline]
#[track_caller]
pub(super) fn insert_many<V: SmallVector>(vec: &mut V, index: usize, iter: impl IntoIterator<Item = V::Item>) {
    if index > vec.len() {
        insertion_failed(index, vec.len());
    }
    insert_checked(vec, index, iter);
}

/// Inserts the elements of an iterator before the element at `index`, which is at most the length.
#[track_caller]
fn insert_checked<V: SmallVector>(vec: &mut V, index: usize, iter: impl IntoIterator<Item = V::Item>) {
    let iter = iter.into_iter();
    // Here already, so that the caller is blamed if there is no room for them.
    vec.reserve(iter.size_hint().0);
    drop(vec.splice(index..index, iter));
}

#[inline]
#[track_caller]
pub(super) fn try_insert_many<V, I>(vec: &mut V, index: usize, iter: I) -> Result<(), ExtendError<V, I>>
where
    V: SmallVector,
    I: IntoIterator<Item = V::Item>,
{
    let len = vec.len();
    if index > len {
        insertion_failed(index, len);
    }
    vec.try_splice(index..index, iter).map(drop)
}

/// Makes a vector of the elements of an iterator.
#[inline]
#[track_caller]
pub fn collect<V: SmallVector>(iter: impl IntoIterator<Item = V::Item>) -> V {
    let mut vec = V::new();
    if let Err(iter) = take_buffer(&mut vec, iter.into_iter()) {
        // SAFETY: it was just made, and `take_buffer` has not changed it.
        unsafe { append(&mut vec, iter, true) };
    }
    vec
}
