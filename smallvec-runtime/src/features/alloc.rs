//! The heap. Without it only the layouts of `spill = never` exist, and nothing that has to do with `Vec`.

/// See [`features`](crate::features): what a type that can spill calls.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __spills {
    () => {};
}

/// See [`features`](crate::features): what a type that can spill calls.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __spills {
    () => {
        ::core::compile_error!(
            "a vector that spills needs the feature `alloc` of smallvec-runtime; enable it, or declare the vector with `spill = never`"
        );
    };
}
