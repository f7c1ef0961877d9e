//! Declared types.
#![deny(missing_docs, rustdoc::all)]

use smallvec_runtime::{define_smallvec, small_vec};

/// ```
/// let ids: user::Ids = [1, 2, 3].into();
/// assert_eq!(ids, [1, 2, 3]);
/// ```
#[small_vec(inline = 4)]
pub type Ids = u32;

#[small_vec(inline = 4)]
pub type Bytes = u8;

define_smallvec! {
    /// The fields of a line.
    pub type Fields<'a> = [&'a str; 8];
    pub type Grid<T: Copy, const N: usize> = [T; N];
}

define_smallvec! {
    #[small_vec(impls(serde, write))]
    pub struct Family;
    pub type OfFamily = [u8; 4];
    type PrivateOfFamily = [u8; 4];
}

#[small_vec]
pub struct Alone;

#[small_vec(inline = 2, len = u8, family = Alone)]
pub type OfAlone<T> = Box<[T; 2]>;

#[small_vec(inline = 2)]
type Private = String;

/// Declares a type of its own.
pub fn count() -> usize {
    #[small_vec(inline = 2)]
    type Local = Private;
    Local::new().len() + PrivateOfFamily::new().len()
}
