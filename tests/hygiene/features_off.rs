//! Integrations whose features are off.
#![forbid(unsafe_code)]

use smallvec_runtime::{define_smallvec, small_vec};

/// A struct asks for them.
#[rustfmt::skip]
#[small_vec(inline = 4, impls(serde, write, drain_filter, text))]
pub type Bytes = u8;

define_smallvec! {
    #[small_vec(impls(serde))]
    pub struct SmallVec;

    pub type Words = [u16; 4];
}

/// Whoever uses them adds no error.
pub fn len() -> usize {
    Bytes::new().len() + Words::new().len()
}
