//! A crate whose only dependency is the facade.
#![no_std]
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]

facade::declare!(ByMacro, u8);

facade::define_smallvec! {
    /// By the macro that is passed on.
    pub type Defined<'a> = [&'a str; 2];
}

/// By the attribute that is passed on.
#[facade::small_vec(inline = 2, crate = facade::hidden)]
pub type Attributed = u32;

/// Uses them.
pub fn len() -> usize {
    ByMacro::from([1]).len() + Defined::from(["a"]).len() + Attributed::from([1]).len()
}
