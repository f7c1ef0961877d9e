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

vectors::define_smallvec! {
    /// A family that is named.
    pub struct Family;
    /// Of a block.
    #[small_vec(spill = never)]
    #[derive(Copy)]
    pub type Line<T: Copy> = [T; 4];
}

/// A family that has to be told, too.
#[vectors::small_vec(crate = vectors)]
pub struct Told;

/// A member of the one.
#[vectors::small_vec(inline = 4, family = Family, spill = never, crate = vectors)]
#[derive(Copy)]
pub type OfFamily = u32;

/// A member of the other.
#[vectors::small_vec(inline = 4, family = Told, layout = compact, crate = vectors)]
pub type OfTold = u32;

/// Uses them.
pub fn len() -> usize {
    let families = Line::from([1]).len() + OfFamily::from([1]).len() + OfTold::from([1]).len();
    Defined::from([1]).len() + Attributed::from([1]).len() + families
}
