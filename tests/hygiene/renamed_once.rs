//! A crate that has the runtime under the name of smallvec, and says so once.
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]

extern crate smallvec as smallvec_runtime;

/// The small vectors of this crate.
#[smallvec::small_vec]
pub type SmallVec<A: smallvec::Array> = A;

/// A family.
#[smallvec::small_vec]
pub struct Family;

/// A module in which only one import changes.
pub mod node {
    use crate::SmallVec;
    use smallvec::{Array, IntoIter, small_vec, smallvec};

    /// A member.
    #[small_vec(inline = 4, family = crate::Family)]
    pub type Children = usize;

    /// Returns children.
    pub fn children() -> IntoIter<Children> {
        let children: Children = smallvec![1, 2];
        children.into_iter()
    }

    /// Returns the length.
    pub fn len<A: Array>(vector: &SmallVec<A>) -> usize {
        vector.len()
    }
}
