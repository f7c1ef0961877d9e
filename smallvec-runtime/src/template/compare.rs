//! Comparing.

/// What lets other vectors compare with this one.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_slice_view {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __sv_SliceView for $vector where $($predicates)* {
            type Elem = <Self as __sv_IntoIterator>::Item;

            #[inline]
            fn view(&self) -> (&[$item], &[$item]) {
                (__sv_SmallVector::as_slice(self), &[])
            }
        }
    };
}

/// `PartialEq` with every sequence, and `Eq`. The other way round for slices and `Vec` only: each impl on a foreign type is one
/// more candidate for every comparison of that type in the user's crate.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_partial_eq {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)* __R> __sv_PartialEq<__R> for $vector
        where
            $($predicates)*
            __R: __sv_SliceView + ?__sv_Sized,
            $item: __sv_PartialEq<<__R as __sv_SliceView>::Elem>,
        {
            #[inline]
            fn eq(&self, other: &__R) -> __sv_bool {
                __sv::eq(__sv_SmallVector::as_slice(self), other)
            }
        }

        impl<$($params)*> __sv_Eq for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv_Eq,
        {
        }
    };
}

/// `==` with a slice on the left.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_partial_eq_reversed {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)* __U> __sv_PartialEq<$vector> for [__U]
        where
            $($predicates)*
            __U: __sv_PartialEq<$item>,
        {
            #[inline]
            fn eq(&self, other: &$vector) -> __sv_bool {
                __sv::eq_reversed(self, __sv_SmallVector::as_slice(other))
            }
        }

        impl<'__s, $($params)* __U> __sv_PartialEq<$vector> for &'__s [__U]
        where
            $($predicates)*
            __U: __sv_PartialEq<$item>,
        {
            #[inline]
            fn eq(&self, other: &$vector) -> __sv_bool {
                __sv::eq_reversed(self, __sv_SmallVector::as_slice(other))
            }
        }

        impl<'__s, $($params)* __U> __sv_PartialEq<$vector> for &'__s mut [__U]
        where
            $($predicates)*
            __U: __sv_PartialEq<$item>,
        {
            #[inline]
            fn eq(&self, other: &$vector) -> __sv_bool {
                __sv::eq_reversed(self, __sv_SmallVector::as_slice(other))
            }
        }
    };
}

/// `==` with a `Vec` on the left.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_partial_eq_reversed_alloc {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)* __U> __sv_PartialEq<$vector> for __sv_Vec<__U>
        where
            $($predicates)*
            __U: __sv_PartialEq<$item>,
        {
            #[inline]
            fn eq(&self, other: &$vector) -> __sv_bool {
                __sv::eq_reversed(self, __sv_SmallVector::as_slice(other))
            }
        }
    };
}

/// `PartialOrd` with every sequence, and `Ord`.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_partial_ord {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)* __R> __sv_PartialOrd<__R> for $vector
        where
            $($predicates)*
            __R: __sv_SliceView<Elem = $item> + ?__sv_Sized,
            for<'__any> $item: __sv_PartialOrd,
        {
            #[inline]
            fn partial_cmp(&self, other: &__R) -> __sv_Option<__sv_Ordering> {
                __sv::partial_cmp(__sv_SmallVector::as_slice(self), other)
            }
        }

        impl<$($params)*> __sv_Ord for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv_Ord,
        {
            #[inline]
            fn cmp(&self, other: &Self) -> __sv_Ordering {
                __sv_Ord::cmp(__sv_SmallVector::as_slice(self), __sv_SmallVector::as_slice(other))
            }
        }
    };
}
