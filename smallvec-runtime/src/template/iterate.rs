//! Iterating, and collecting from iterators.

/// `IntoIterator` for the vector and for references to it, and `FromIterator`.
///
/// `FromIterator<&T>` is not there: with two impls, `.map(|word| word.parse().unwrap()).collect()` could not be inferred, as it
/// is with `Vec`.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_iterate {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __sv_IntoIterator for $vector where $($predicates)* {
            type Item = $item;
            type IntoIter = __sv_IntoIter<Self>;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                __sv::into_iter(self)
            }
        }

        impl<'__s, $($params)*> __sv_IntoIterator for &'__s $vector where $($predicates)* {
            type Item = &'__s <$vector as __sv_IntoIterator>::Item;
            type IntoIter = __sv_Iter<'__s, <$vector as __sv_IntoIterator>::Item>;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                <[$item]>::iter(__sv_SmallVector::as_slice(self))
            }
        }

        impl<'__s, $($params)*> __sv_IntoIterator for &'__s mut $vector where $($predicates)* {
            type Item = &'__s mut <$vector as __sv_IntoIterator>::Item;
            type IntoIter = __sv_IterMut<'__s, <$vector as __sv_IntoIterator>::Item>;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                <[$item]>::iter_mut(__sv_SmallVector::as_mut_slice(self))
            }
        }

        impl<$($params)*> __sv_FromIterator<$item> for $vector where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from_iter<__I: __sv_IntoIterator<Item = $item>>(iter: __I) -> Self {
                __sv::collect(iter)
            }
        }
    };
}

/// `Extend` for elements and for references to `Copy` elements, in one impl: if the element may be an associated type, rustc takes
/// two to overlap.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_extend {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)* __S> __sv_Extend<__S> for $vector
        where
            $($predicates)*
            __sv_Elements: __sv_Yield<__S, $item>,
        {
            #[inline]
            #[track_caller]
            fn extend<__I: __sv_IntoIterator<Item = __S>>(&mut self, iter: __I) {
                __sv::extend(self, iter);
            }
        }
    };
}

/// `Extend` for elements only.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_extend_by_value {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __sv_Extend<$item> for $vector where $($predicates)* {
            #[inline]
            #[track_caller]
            fn extend<__I: __sv_IntoIterator<Item = $item>>(&mut self, iter: __I) {
                __sv::extend(self, iter);
            }
        }
    };
}
