//! What generated code needs beyond the public API. Its public name carries the version; nobody else is to use it.

pub use crate::storage::{
    Budget, Bytes, LengthWord, Width, check_inline, check_len, check_list, check_size, compact_bytes, width,
};
pub use crate::storage::{Compact, Fixed, FixedCopy, Full, Half, Narrow8, Narrow16, Narrow32, Storage, Word};
#[cfg(feature = "alloc")]
pub use crate::vector::impls::from_cow;
pub use crate::vector::impls::{clone, clone_from, from_array, into_iter};
pub use crate::vector::{ElementSource, FromElement, SliceView};
pub use crate::vector::{collect, eq, eq_reversed, extend, partial_cmp, partial_cmp_reversed};
pub use crate::{
    __impl_drain_filter as impl_drain_filter, __impl_serde as impl_serde, __impl_write as impl_write,
    __spills as spills,
};
#[cfg(feature = "alloc")]
pub extern crate alloc;
#[cfg(feature = "serde")]
pub extern crate serde;
#[cfg(feature = "std")]
pub extern crate std;

use crate::SmallVector;
#[cfg(feature = "serde")]
pub use crate::features::serde::{deserialize, deserialize_in_place};
#[cfg(feature = "write")]
pub use crate::features::write::append_buffers;
use core::marker::PhantomData;
#[cfg(feature = "derive")]
pub use smallvec_derive::__define_smallvec;

/// Tells whether an element is `Copy`, for a concrete element on stable Rust: the inherent constant exists only then, and
/// hides the one of [`NotCopy`].
pub struct Probe<T>(PhantomData<T>);

impl<T: Copy> Probe<T> {
    /// The element is `Copy`.
    pub const __SMALLVEC_IS_COPY: bool = true;
}

/// See [`Probe`].
pub trait NotCopy {
    /// The element is not known to be `Copy`.
    const __SMALLVEC_IS_COPY: bool = false;
}

impl<T> NotCopy for Probe<T> {}

/// Returns how many elements a list has: its elements as text, since only that is a constant of whatever they are.
pub const fn count(list: &[&str]) -> usize {
    list.len()
}

/// Tells whether a list is not longer than the inline capacity.
pub struct Fits<const FITS: bool>;

/// Chooses the type whose function `from_array` makes a vector `V` of a list: the vector itself if the list fits, so that
/// the function is `const`, and otherwise [`TooLongForConst`].
pub trait List<V> {
    /// The type.
    type Maker;
}

impl<V> List<V> for Fits<true> {
    type Maker = V;
}

impl<V: SmallVector> List<V> for Fits<false> {
    type Maker = TooLongForConst<V>;
}

/// [`List`] for a vector that never spills.
pub trait ShortList<V> {
    /// The type.
    type Maker;
}

impl<V, const FITS: bool> ShortList<V> for Fits<FITS>
where
    Self: ShortEnough<V>,
{
    type Maker = V;
}

/// Says which lists are too long. If the trait above said it, its type would be another error.
#[diagnostic::on_unimplemented(
    message = "the list has more elements than a `{V}` has room for",
    label = "too many elements",
    note = "`{V}` was declared with `spill = never`: shorten the list, or raise the inline capacity"
)]
pub trait ShortEnough<V> {}

impl<V> ShortEnough<V> for Fits<true> {}

/// Makes vectors with functions that are not `const`.
pub struct AtRunTime<V>(PhantomData<V>);

impl<V: SmallVector> AtRunTime<V> {
    /// Makes a vector of an array.
    #[inline]
    #[track_caller]
    pub fn from_array<const M: usize>(array: [V::Item; M]) -> V {
        from_array(array)
    }

    /// Makes a vector of clones of a value.
    #[inline]
    #[track_caller]
    pub fn from_elem(value: V::Item, count: usize) -> V
    where
        V::Item: Clone,
    {
        V::from_elem(value, count)
    }
}

/// Makes vectors of lists that do not fit inline, as [`AtRunTime`] does. Under a name of its own, because all that rustc says
/// in a constant is which function is not `const`.
pub struct TooLongForConst<V>(PhantomData<V>);

impl<V: SmallVector> TooLongForConst<V> {
    /// Makes a vector of an array.
    #[inline]
    #[track_caller]
    pub fn from_array<const M: usize>(array: [V::Item; M]) -> V {
        from_array(array)
    }
}

/// Elements that are arrays: what a vector of can be flattened.
#[cfg(feature = "alloc")]
#[diagnostic::on_unimplemented(
    message = "only a vector of arrays can be flattened, and `{Self}` is no array",
    label = "`{Self}` is not an array"
)]
pub trait ArrayElement: Sized {
    /// The element of the array.
    type Item;

    /// Returns the elements of all arrays.
    fn flatten(vec: alloc::vec::Vec<Self>) -> alloc::vec::Vec<Self::Item>;
}

#[cfg(feature = "alloc")]
impl<T, const N: usize> ArrayElement for [T; N] {
    type Item = T;

    #[inline]
    fn flatten(vec: alloc::vec::Vec<[T; N]>) -> alloc::vec::Vec<T> {
        vec.into_flattened()
    }
}

/// Elements that are bytes: what strings convert to.
#[diagnostic::on_unimplemented(
    message = "only a vector of `u8` holds text and bytes, and not one of `{Self}`",
    label = "the elements are `{Self}`",
    note = "other elements can be collected, as in `text.chars().collect()`"
)]
pub trait Byte: Clone {
    /// Returns bytes as elements.
    #[cfg(feature = "alloc")]
    fn from_vec(bytes: alloc::vec::Vec<u8>) -> alloc::vec::Vec<Self>;

    /// Returns bytes as elements.
    fn from_slice(bytes: &[u8]) -> &[Self];
}

impl Byte for u8 {
    #[cfg(feature = "alloc")]
    #[inline]
    fn from_vec(bytes: alloc::vec::Vec<u8>) -> alloc::vec::Vec<u8> {
        bytes
    }

    #[inline]
    fn from_slice(bytes: &[u8]) -> &[u8] {
        bytes
    }
}
