//! What stands behind features: one file each.
//!
//! A declaration asks for an integration by its name, `impls(serde)`, and the expansion calls its macro. Generated code cannot ask
//! for our features, as `cfg` would read those of the user's crate, so each file defines its macro twice: without the feature it is
//! an error that names it. It gets the pieces of [`template`](crate::template).
//!
//! A macro only forwards: the algorithms are functions for all vectors. What its tokens reach beyond `__sv` stands in the module of
//! its file, as `__sv::rayon::IntoIter`.

mod alloc;
#[cfg(any(feature = "embedded_io", feature = "futures_io", feature = "tokio", feature = "write"))]
mod append;
pub mod arbitrary;
pub mod borsh;
pub mod bytes;
pub mod defmt;
mod drain_filter;
pub mod embedded_io;
pub mod futures_io;
pub mod get_size;
pub mod malloc_size_of;
pub mod proptest;
pub mod rayon;
pub mod rkyv;
pub mod schemars;
pub(crate) mod serde;
pub mod serde_with;
pub(crate) mod text;
pub mod tokio;
pub mod winnow;
pub(crate) mod write;
pub mod zeroize;

/// The error of an integration whose feature is off.
#[doc(hidden)]
#[macro_export]
macro_rules! __feature_is_off {
    ($name:literal) => {
        ::core::compile_error!(::core::concat!(
            "`impls(",
            $name,
            ")` needs the feature `",
            $name,
            "` of smallvec-runtime; enable it in Cargo.toml"
        ));
    };
}
