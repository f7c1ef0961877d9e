//! A crate that says `use smallvec::…` in its modules, as it did with smallvec 1: it is `smallvec` itself.
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]

extern crate self as smallvec;

#[doc(hidden)]
pub use smallvec_runtime::{Array, smallvec};

/// The small vectors of this crate.
#[smallvec_runtime::small_vec]
pub type SmallVec<A: Array> = A;

/// A module as it was.
pub mod node {
    use smallvec::{Array, SmallVec, smallvec};

    /// Documented.
    pub struct Node {
        /// Documented.
        pub children: SmallVec<[usize; 4]>,
    }

    /// Returns a node.
    pub fn node() -> Node {
        Node { children: smallvec![1, 2] }
    }

    /// Returns the length.
    pub fn len<A: Array>(vector: &SmallVec<A>) -> usize {
        vector.len()
    }
}
