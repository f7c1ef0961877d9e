//! `drain_filter`, as in smallvec 1.

/// See [`features`](crate::features).
#[cfg(feature = "drain_filter")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_drain_filter {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty] $(#[$example:meta])*) => {
        impl<$($params)*> $vector where $($predicates)* {
            /// Returns an iterator that removes the elements for which the predicate returns `true`. When it is dropped,
            /// it goes on to the end.
            ///
            $(#[$example])*
            /// As `SmallVec::drain_filter` of smallvec 1.
            #[inline]
            pub fn drain_filter<__F>(&mut self, filter: __F) -> $crate::DrainFilter<'_, Self, __F>
            where
                __F: ::core::ops::FnMut(&mut $item) -> ::core::primitive::bool,
            {
                $crate::SmallVector::drain_filter(self, filter)
            }
        }
    };
}

/// See [`features`](crate::features).
#[cfg(not(feature = "drain_filter"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_drain_filter {
    ($($bundle:tt)*) => {};
}
