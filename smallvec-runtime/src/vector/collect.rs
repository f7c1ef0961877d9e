//! Collecting from iterators.

use super::SmallVector;
use crate::error::OrRaise;
use crate::guard::Fill;
use crate::storage::Storage;
use crate::{CapacityError, ExtendError, Unplaced};
use core::any::TypeId;
use core::marker::PhantomData;
use core::{mem, slice};

/// An element that can be had from a `Source`: from itself, or if it is `Copy` from a reference.
///
/// # Safety
///
/// There are the two impls below and no others: what takes the block of a slice relies on them.
#[diagnostic::on_unimplemented(
    message = "a vector of `{Self}` cannot be extended with `{Source}`",
    label = "the iterator yields `{Source}`, the elements are `{Self}`",
    note = "elements can be taken by value, or by reference if they are `Copy`; `.cloned()` helps if they are `Clone`"
)]
pub unsafe trait FromElement<Source> {
    /// Makes the element.
    fn from_element(source: Source) -> Self;
}

// SAFETY: one of the two.
unsafe impl<T> FromElement<T> for T {
    #[inline(always)]
    fn from_element(source: T) -> T {
        source
    }
}

// SAFETY: one of the two.
unsafe impl<T: Copy> FromElement<&T> for T {
    #[inline(always)]
    fn from_element(source: &T) -> T {
        *source
    }
}

/// `Extend::extend`.
#[inline]
#[track_caller]
pub fn extend<V: SmallVector, S>(vec: &mut V, iter: impl IntoIterator<Item = S>)
where
    V::Item: FromElement<S>,
{
    let iter = iter.into_iter();
    match rest_of_slice::<V::Item, S, _>(&iter) {
        Some(slice) => {
            vec.reserve(slice.len());
            // SAFETY: there is room for the slice, which cannot overlap with it, being borrowed beside the vector. Elements that
            // can be had from references are `Copy`.
            unsafe { Fill::new(vec.__storage_mut()).copy(slice.as_ptr(), slice.len()) }
        }
        None => append(vec, iter),
    }
}

/// Returns what an iterator has left, if it is that of a slice of elements: as a block, which no loop copies as fast.
#[inline(always)]
fn rest_of_slice<T: FromElement<S>, S, I: Iterator<Item = S>>(iter: &I) -> Option<&[T]> {
    if type_id::<I>() != type_id::<slice::Iter<'_, T>>() {
        return None;
    }
    // SAFETY: but for lifetimes, `I` is `slice::Iter<T>`. Its item `S` is a reference then, and `T: FromElement<S>` says that
    // it is either `&T`, so that lifetimes are the same, too; or `T` itself, which cannot be a reference to its own type.
    Some(unsafe { &*(&raw const *iter).cast::<slice::Iter<'_, T>>() }.as_slice())
}

/// Identifies a type but for its lifetimes.
#[inline(always)]
fn type_id<T: ?Sized>() -> TypeId {
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

/// Appends the elements of an iterator. Its hint decides only how much is reserved.
#[inline]
#[track_caller]
fn append<V: SmallVector, S>(vec: &mut V, mut iter: impl Iterator<Item = S>)
where
    V::Item: FromElement<S>,
{
    let promised = iter.size_hint().0;
    let mut reserved = Fill::new(vec.__storage_mut());
    // A hint that is too high is no error until an element comes that has no place.
    let _ = reserved.try_reserve(promised);
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
    if let Err(cause) = vec.try_reserve(iter.size_hint().0) {
        return Err(CapacityError::new(Unplaced::new(vec, None, Some(iter)), cause));
    }
    while let Some(item) = fill(Fill::new(vec.__storage_mut()), &mut iter) {
        match vec.try_reserve(iter.size_hint().0.saturating_add(1)) {
            Ok(()) => vec.push(item),
            Err(cause) => return Err(CapacityError::new(Unplaced::new(vec, Some(item), Some(iter)), cause)),
        }
    }
    Ok(vec)
}

/// Writes the elements of an iterator until there is no more room. Returns what comes after them.
#[inline(always)]
fn fill<S: Storage, T>(mut fill: Fill<'_, S>, iter: &mut impl Iterator<Item = T>) -> Option<T>
where
    S::Item: FromElement<T>,
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
    V::Item: FromElement<S>,
{
    let mut fill = Fill::new(vec.__storage_mut());
    let mut next = Some(first);
    while let Some(item) = next {
        // As `Vec`: the iterator was asked for the element before more is reserved.
        // SAFETY: there is no room, at first by this function's contract and then as `take` used it up; then there is.
        unsafe {
            fill.try_grow(iter.size_hint().0.saturating_add(1)).or_raise();
            fill.write(V::Item::from_element(item));
        }
        next = fill.take(&mut iter).and_then(|()| iter.next());
    }
}

/// Inserts the elements of an iterator before the element at `index`.
#[track_caller]
pub(super) fn insert_many<V: SmallVector>(vec: &mut V, index: usize, iter: impl IntoIterator<Item = V::Item>) {
    let iter = iter.into_iter();
    // Here already, so that the caller is blamed if there is no room for them.
    vec.reserve(iter.size_hint().0);
    drop(vec.splice(index..index, iter));
}

/// Makes a vector of the elements of an iterator.
#[inline]
#[track_caller]
pub fn collect<V: SmallVector>(iter: impl IntoIterator<Item = V::Item>) -> V {
    let mut vec = V::new();
    append(&mut vec, iter.into_iter());
    vec
}
