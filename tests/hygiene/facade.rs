//! Somebody who has the runtime under another name, and passes it on.

pub use hidden;
use hidden as vectors;
pub use hidden::{define_smallvec, small_vec};

/// Declares a vector for a crate that has never heard of the runtime.
#[macro_export]
macro_rules! declare {
    ($name:ident, $element:ty) => {
        $crate::define_smallvec! {
            /// Declared by the facade.
            pub type $name = [$element; 4];
        }
    };
    (family $family:ident: $name:ident, $element:ty) => {
        $crate::define_smallvec! {
            /// A family by the facade.
            pub struct $family;
            /// Declared by the facade.
            pub type $name = [$element; 4];
        }
    };
}

/// Literals for other crates.
pub mod literals {
    use crate::vectors;

    /// A vector and its macro, under a path that only this module knows.
    #[vectors::small_vec(inline = 2 + 2, macro = pub ids, crate = vectors)]
    pub type Ids = u32;

    vectors::define_smallvec! {
        /// A line and its macro.
        #[small_vec(macro = pub words, spill = never)]
        pub type Line<'a> = [&'a str; 2];
    }

    /// Used at home.
    pub const HERE: Ids = ids![1, 2];
}

/// Used elsewhere at home.
#[must_use]
pub fn lines() -> usize {
    use literals::Line;
    literals::words!["a"; 2].len() + literals::HERE.len()
}
