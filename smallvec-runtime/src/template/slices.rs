//! The vector as a slice.

/// `Deref`, indexing, `AsRef` and `Borrow`.
///
/// `AsRef` and `AsMut` are those of the slice and no others, so that `vector.as_ref()` needs no annotation.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_slices {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __Deref for $vector where $($predicates)* {
            type Target = [$item];

            #[inline(always)]
            fn deref(&self) -> &[$item] {
                __SmallVector::as_slice(self)
            }
        }

        impl<$($params)*> __DerefMut for $vector where $($predicates)* {
            #[inline(always)]
            fn deref_mut(&mut self) -> &mut [$item] {
                __SmallVector::as_mut_slice(self)
            }
        }

        impl<$($params)* __I> __Index<__I> for $vector
        where
            $($predicates)*
            __I: __SliceIndex<[$item]>,
        {
            type Output = <__I as __SliceIndex<[<Self as __IntoIterator>::Item]>>::Output;

            #[inline]
            fn index(&self, index: __I) -> &Self::Output {
                __Index::index(__SmallVector::as_slice(self), index)
            }
        }

        impl<$($params)* __I> __IndexMut<__I> for $vector
        where
            $($predicates)*
            __I: __SliceIndex<[$item]>,
        {
            #[inline]
            fn index_mut(&mut self, index: __I) -> &mut Self::Output {
                __IndexMut::index_mut(__SmallVector::as_mut_slice(self), index)
            }
        }

        impl<$($params)*> __AsRef<[$item]> for $vector where $($predicates)* {
            #[inline]
            fn as_ref(&self) -> &[$item] {
                __SmallVector::as_slice(self)
            }
        }

        impl<$($params)*> __AsMut<[$item]> for $vector where $($predicates)* {
            #[inline]
            fn as_mut(&mut self) -> &mut [$item] {
                __SmallVector::as_mut_slice(self)
            }
        }

        impl<$($params)*> __Borrow<[$item]> for $vector where $($predicates)* {
            #[inline]
            fn borrow(&self) -> &[$item] {
                __SmallVector::as_slice(self)
            }
        }

        impl<$($params)*> __BorrowMut<[$item]> for $vector where $($predicates)* {
            #[inline]
            fn borrow_mut(&mut self) -> &mut [$item] {
                __SmallVector::as_mut_slice(self)
            }
        }
    };
}
