//! A crate that has the runtime under another name.
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]

vectors::define_smallvec! {
    /// The macro knows where it is from.
    pub type Defined = [u8; 4];
}

/// The attribute has to be told.
#[vectors::small_vec(inline = 4, crate = vectors)]
pub type Attributed = u32;

/// Uses them.
pub fn len() -> usize {
    Defined::from([1]).len() + Attributed::from([1]).len()
}
