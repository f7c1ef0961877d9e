//! Comparing.

/// What lets other vectors compare with this one.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_slice_view {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __SliceView for $vector where $($predicates)* {
            type Elem = <Self as __IntoIterator>::Item;

            #[inline]
            fn view(&self) -> (&[$item], &[$item]) {
                (__SmallVector::as_slice(self), &[])
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
        impl<$($params)* __R> __PartialEq<__R> for $vector
        where
            $($predicates)*
            __R: __SliceView + ?__Sized,
            $item: __PartialEq<<__R as __SliceView>::Elem>,
        {
            #[inline]
            fn eq(&self, other: &__R) -> __bool {
                __sv::eq(__SmallVector::as_slice(self), other)
            }
        }

        impl<$($params)*> __Eq for $vector
        where
            $($predicates)*
            for<'__any> $item: __Eq,
        {
        }
    };
}

/// `==` with a slice on the left.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_partial_eq_reversed {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)* __U> __PartialEq<$vector> for [__U]
        where
            $($predicates)*
            __U: __PartialEq<$item>,
        {
            #[inline]
            fn eq(&self, other: &$vector) -> __bool {
                __sv::eq_reversed(self, __SmallVector::as_slice(other))
            }
        }

        impl<'__s, $($params)* __U> __PartialEq<$vector> for &'__s [__U]
        where
            $($predicates)*
            __U: __PartialEq<$item>,
        {
            #[inline]
            fn eq(&self, other: &$vector) -> __bool {
                __sv::eq_reversed(self, __SmallVector::as_slice(other))
            }
        }

        impl<'__s, $($params)* __U> __PartialEq<$vector> for &'__s mut [__U]
        where
            $($predicates)*
            __U: __PartialEq<$item>,
        {
            #[inline]
            fn eq(&self, other: &$vector) -> __bool {
                __sv::eq_reversed(self, __SmallVector::as_slice(other))
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
        impl<$($params)* __U> __PartialEq<$vector> for __Vec<__U>
        where
            $($predicates)*
            __U: __PartialEq<$item>,
        {
            #[inline]
            fn eq(&self, other: &$vector) -> __bool {
                __sv::eq_reversed(self, __SmallVector::as_slice(other))
            }
        }
    };
}

/// `PartialOrd` with every sequence, and `Ord`.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_partial_ord {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)* __R> __PartialOrd<__R> for $vector
        where
            $($predicates)*
            __R: __SliceView<Elem = $item> + ?__Sized,
            for<'__any> $item: __PartialOrd,
        {
            #[inline]
            fn partial_cmp(&self, other: &__R) -> __Option<__Ordering> {
                __sv::partial_cmp(__SmallVector::as_slice(self), other)
            }
        }

        impl<$($params)*> __Ord for $vector
        where
            $($predicates)*
            for<'__any> $item: __Ord,
        {
            #[inline]
            fn cmp(&self, other: &Self) -> __Ordering {
                __Ord::cmp(__SmallVector::as_slice(self), __SmallVector::as_slice(other))
            }
        }
    };
}
