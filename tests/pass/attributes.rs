//! Attributes carry over to the type, and what they switch off is off altogether.
#![deny(warnings)]
#![deny(missing_docs)]

use smallvec_runtime::{define_smallvec, small_vec};

/// A type that documents itself.
#[small_vec]
#[must_use = "it holds bytes"]
#[non_exhaustive]
#[doc(alias = "octets")]
#[rustfmt::skip]
pub type Bytes = [u8; 4];

#[small_vec]
#[cfg(any())]
pub type Gone = [Missing; 4];

#[small_vec]
#[cfg(all())]
pub type Twice = [u8; 4];
#[small_vec]
#[cfg(not(all()))]
pub type Twice = [u8; 8];

#[cfg_attr(all(), small_vec(inline = 3))]
#[cfg_attr(not(all()), small_vec(inline = 5))]
pub type ByCondition = u8;

#[small_vec(inline = 2 * 2)]
#[cfg(any())]
pub type GoneComputed<T> = T;

/// Old.
#[small_vec]
#[deprecated(note = "use `Bytes`")]
pub type Old = [u8; 4];

/// Old.
#[small_vec(inline = 2 * 2)]
#[cfg_attr(all(), deprecated)]
pub type OldByCondition<'a, T> = &'a T;

define_smallvec! {
    #[cfg(any())]
    type Gone = [Missing; 4];
    #[deprecated]
    #[allow(dead_code)]
    pub type DefinedOld = [u8; 4];
    /// A type that nobody uses.
    #[allow(dead_code)]
    type Unused = [u8; 4];
}

fn main() {
    let _ = Bytes::from_elem(1, 4);
    assert_eq!(Twice::INLINE_SIZE, 4);
    assert_eq!(ByCondition::INLINE_SIZE, 3);
    #[expect(deprecated)]
    let _ = Old::from_elem(1, 4);
}
