//! What vectors can be filled from, and compared with.

use super::SmallVector;
use crate::storage::Storage;
#[cfg(feature = "alloc")]
use alloc::{borrow::Cow, collections::VecDeque, vec::Vec};

/// A vector whose elements can be moved out all at once: any declared type, and `Vec`.
///
/// It is implemented for every [`SmallVector`]. Its module is hidden, and nobody else is meant to name it.
///
/// # Safety
///
/// - Until the vector is borrowed mutably, every call of `elements` returns the same slice.
/// - After `forget_elements`, the elements that `elements` returned are not used or dropped any more.
#[diagnostic::on_unimplemented(
    message = "the elements of `{Self}` cannot be moved out all at once",
    label = "neither a small vector nor a `Vec`",
    note = "`extend` takes every iterator, as in `vec.extend(other.drain(..))`"
)]
pub unsafe trait ElementSource {
    /// The element.
    type Item;

    /// Returns the elements.
    fn elements(&self) -> &[Self::Item];

    /// Makes the vector empty without dropping its elements.
    ///
    /// # Safety
    ///
    /// The caller takes the elements over.
    unsafe fn forget_elements(&mut self);
}

// SAFETY:
// - what is behind a storage's shared reference does not change, by the contract of `Storage`;
// - the length is 0 afterwards.
unsafe impl<V: SmallVector> ElementSource for V {
    type Item = V::Item;

    #[inline]
    fn elements(&self) -> &[V::Item] {
        self.__storage().as_slice()
    }

    #[inline]
    unsafe fn forget_elements(&mut self) {
        // SAFETY: no element need be initialised for the length 0.
        unsafe { self.__storage_mut().set_len(0) }
    }
}

// SAFETY:
// - a `Vec` does not change where its elements are, and how many, behind a shared reference;
// - the length is 0 afterwards.
#[cfg(feature = "alloc")]
unsafe impl<T> ElementSource for Vec<T> {
    type Item = T;

    #[inline]
    fn elements(&self) -> &[T] {
        self
    }

    #[inline]
    unsafe fn forget_elements(&mut self) {
        // SAFETY: no element need be initialised for the length 0.
        unsafe { self.set_len(0) }
    }
}

/// A sequence that a declared type compares with: slices, arrays, `Vec`, `VecDeque`, `Cow`, references to them, and every
/// declared type.
#[diagnostic::on_unimplemented(
    message = "a small vector cannot be compared with `{Self}`",
    label = "`{Self}` is no sequence of elements in memory",
    note = "it compares with slices, arrays, `Vec`, `VecDeque`, `Cow`, references to them, and other small vectors"
)]
pub trait SliceView {
    /// The element.
    type Elem;

    /// Returns the elements, in two pieces if they lie so.
    fn view(&self) -> (&[Self::Elem], &[Self::Elem]);
}

impl<T> SliceView for [T] {
    type Elem = T;

    #[inline]
    fn view(&self) -> (&[T], &[T]) {
        (self, &[])
    }
}

impl<T, const N: usize> SliceView for [T; N] {
    type Elem = T;

    #[inline]
    fn view(&self) -> (&[T], &[T]) {
        (self, &[])
    }
}

#[cfg(feature = "alloc")]
impl<T> SliceView for Vec<T> {
    type Elem = T;

    #[inline]
    fn view(&self) -> (&[T], &[T]) {
        (self, &[])
    }
}

#[cfg(feature = "alloc")]
impl<T: Clone> SliceView for Cow<'_, [T]> {
    type Elem = T;

    #[inline]
    fn view(&self) -> (&[T], &[T]) {
        (self, &[])
    }
}

#[cfg(feature = "alloc")]
impl<T> SliceView for VecDeque<T> {
    type Elem = T;

    #[inline]
    fn view(&self) -> (&[T], &[T]) {
        self.as_slices()
    }
}

impl<R: SliceView + ?Sized> SliceView for &R {
    type Elem = R::Elem;

    #[inline]
    fn view(&self) -> (&[R::Elem], &[R::Elem]) {
        (**self).view()
    }
}

impl<R: SliceView + ?Sized> SliceView for &mut R {
    type Elem = R::Elem;

    #[inline]
    fn view(&self) -> (&[R::Elem], &[R::Elem]) {
        (**self).view()
    }
}
