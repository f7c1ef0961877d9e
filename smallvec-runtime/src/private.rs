//! What generated code needs beyond the public API. Its public name carries the version; nobody else is to use it.

pub use crate::storage::{Storage, Word};
pub use crate::vector::impls::{clone, clone_from, from_array, from_cow, into_iter};
pub use crate::vector::{ElementSource, SliceView};
pub use crate::vector::{collect, eq, eq_reversed, extend, partial_cmp, partial_cmp_reversed};
pub use crate::{__impl_drain_filter as impl_drain_filter, __impl_serde as impl_serde, __impl_write as impl_write};
pub extern crate alloc;
#[cfg(feature = "serde")]
pub extern crate serde;
#[cfg(feature = "std")]
pub extern crate std;

#[cfg(feature = "serde")]
pub use crate::features::serde::{deserialize, deserialize_in_place};
use core::marker::PhantomData;
#[cfg(feature = "derive")]
pub use smallvec_derive::__define_smallvec;

/// Tells whether an element is `Copy`, for a concrete element on stable Rust: the inherent constant exists only then, and
/// hides the one of [`NotCopy`].
pub struct Probe<T>(PhantomData<T>);

impl<T: Copy> Probe<T> {
    /// The element is `Copy`.
    pub const IS_COPY: bool = true;
}

/// See [`Probe`].
pub trait NotCopy {
    /// The element is not known to be `Copy`.
    const IS_COPY: bool = false;
}

impl<T> NotCopy for Probe<T> {}

/// Elements that are bytes: what strings convert to.
pub trait Byte: Clone {
    /// Returns bytes as elements.
    fn from_vec(bytes: alloc::vec::Vec<u8>) -> alloc::vec::Vec<Self>;

    /// Returns bytes as elements.
    fn from_slice(bytes: &[u8]) -> &[Self];
}

impl Byte for u8 {
    #[inline]
    fn from_vec(bytes: alloc::vec::Vec<u8>) -> alloc::vec::Vec<u8> {
        bytes
    }

    #[inline]
    fn from_slice(bytes: &[u8]) -> &[u8] {
        bytes
    }
}
