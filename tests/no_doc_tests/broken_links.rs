//! Links to nothing, in the docs of declarations of every kind.
#![deny(rustdoc::broken_intra_doc_links)]

use smallvec_runtime::{define_smallvec, small_vec};

/// Is no [`MissingOfStruct`].
#[small_vec(inline = 4)]
pub type Ids = u32;

define_smallvec! {
    /// Is no [`MissingOfFamily`].
    pub struct Family;

    /// Is no [`MissingOfMember`].
    pub type OfFamily<T> = [T; 4];
}

define_smallvec! {
    /// Is no [`MissingOfLine`].
    pub type OfHidden = [u8; 4];
}

/// Is no [`MissingOfFamilyAlone`].
#[small_vec]
pub struct Alone;

/// Is no [`MissingOfMemberAlone`].
#[small_vec(inline = 2, family = Alone)]
pub type OfAlone = u8;
