//! Somebody who has the runtime under another name, and passes it on.

pub use hidden;
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
}
