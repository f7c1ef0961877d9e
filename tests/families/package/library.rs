//! A crate without `std` that declares a family.
#![no_std]
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]

use smallvec_runtime::{define_smallvec, small_vec};

define_smallvec! {
    /// The vectors of this crate.
    #[small_vec(impls(text), layouts(compact))]
    pub struct SmallVec;

    /// Numbers.
    pub type Ids = [u32; 4];
    /// Words of a text.
    #[small_vec(macro = words)]
    pub type Words<'a> = [&'a str; 2];
    /// Any elements, as long as they are `Copy`.
    #[small_vec(spill = never)]
    #[derive(Copy)]
    pub type Few<T: Copy, const N: usize> = [T; N];
}

/// Declared in a module.
pub mod module {
    /// Bytes.
    #[smallvec_runtime::small_vec(layout = compact, family = crate::SmallVec)]
    pub type Bytes = [u8; 23];
}

/// A family without types of its own.
#[small_vec]
pub struct Open;

/// No identifiers.
pub static NONE: Ids = Ids::new();

/// A small text.
pub const TEXT: Words<'static> = words!["a", "b"];

impl<Tag, Storage> SmallVec<Tag, Storage>
where
    Self: smallvec_runtime::SmallVector,
{
    /// The first element.
    pub fn head(&self) -> Option<&<Self as IntoIterator>::Item> {
        smallvec_runtime::SmallVector::as_slice(self).first()
    }
}
