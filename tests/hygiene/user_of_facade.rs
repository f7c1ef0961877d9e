//! A crate whose only dependency is the facade.
#![no_std]
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]

facade::declare!(ByMacro, u8);

facade::define_smallvec! {
    /// By the macro that is passed on.
    pub type Defined<'a> = [&'a str; 2];
}

facade::declare!(family Family: OfFamily, u8);

/// A member of the family by the facade.
#[facade::small_vec(inline = 2, family = Family, crate = facade::hidden)]
pub type Elsewhere = u32;

/// By the attribute that is passed on.
#[facade::small_vec(inline = 2, crate = facade::hidden)]
pub type Attributed = u32;

mod literals {
    use facade::literals::{Ids, Line, ids};

    pub(crate) const IDS: Ids = ids![1, 2, 3];

    pub(crate) fn len() -> usize {
        ids![0; 9].len() + ids![].len() + IDS.len() + facade::literals::words!["a", "b"].len() + Line::new().len()
    }
}

/// Uses them.
pub fn len() -> usize {
    let families = OfFamily::from([1]).len() + Elsewhere::from([1]).len();
    literals::len() + families + ByMacro::from([1]).len() + Defined::from(["a"]).len() + Attributed::from([1]).len()
}
