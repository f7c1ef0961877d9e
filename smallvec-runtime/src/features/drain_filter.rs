//! `drain_filter`, as in smallvec 1.

/// See [`features`](crate::features).
#[cfg(feature = "drain_filter")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_drain_filter {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> $vector where $($predicates)* {
            /// Returns an iterator that removes the elements for which the predicate returns `true`.
            #[inline]
            pub fn drain_filter<__F>(&mut self, filter: __F) -> __sv::DrainFilter<'_, Self, __F>
            where
                __F: __sv::FnMut(&mut $item) -> __sv::bool,
            {
                __sv::SmallVector::drain_filter(self, filter)
            }
        }
    };
}

/// See [`features`](crate::features).
#[cfg(not(feature = "drain_filter"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_drain_filter {
    ($($pieces:tt)*) => {
        __sv::feature_is_off! { "drain_filter" }
    };
}
