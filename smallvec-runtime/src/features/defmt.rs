//! defmt's `Format`: the slice's.

/// See [`features`](crate::features).
#[cfg(feature = "defmt")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_defmt {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        // None of defmt's own macros: what they write names a crate `defmt`, which the user need not have under that name.
        impl<$($params)*> __sv::defmt::Format for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::defmt::Format,
        {
            #[inline]
            fn format(&self, formatter: __sv::defmt::Formatter<'_>) {
                __sv::defmt::Format::format(__sv::SmallVector::as_slice(self), formatter);
            }
        }
    };
}

/// See [`features`](crate::features).
#[cfg(not(feature = "defmt"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_defmt {
    ($($pieces:tt)*) => {
        __sv::feature_is_off! { "defmt" }
    };
}

#[cfg(feature = "defmt")]
pub use defmt::{Format, Formatter};
