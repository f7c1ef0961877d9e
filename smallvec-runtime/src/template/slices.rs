//! The vector as a slice.

/// `Deref`, indexing, `AsRef` and `Borrow`.
///
/// `AsRef` and `AsMut` are those of the slice and no others, so that `vector.as_ref()` needs no annotation.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_slices {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __sv_Deref for $vector where $($predicates)* {
            type Target = [$item];

            #[inline(always)]
            fn deref(&self) -> &[$item] {
                __sv_SmallVector::as_slice(self)
            }
        }

        impl<$($params)*> __sv_DerefMut for $vector where $($predicates)* {
            #[inline(always)]
            fn deref_mut(&mut self) -> &mut [$item] {
                __sv_SmallVector::as_mut_slice(self)
            }
        }

        impl<$($params)* __I> __sv_Index<__I> for $vector
        where
            $($predicates)*
            __I: __sv_SliceIndex<[$item]>,
        {
            type Output = <__I as __sv_SliceIndex<[<Self as __sv_IntoIterator>::Item]>>::Output;

            #[inline]
            fn index(&self, index: __I) -> &Self::Output {
                __sv_Index::index(__sv_SmallVector::as_slice(self), index)
            }
        }

        impl<$($params)* __I> __sv_IndexMut<__I> for $vector
        where
            $($predicates)*
            __I: __sv_SliceIndex<[$item]>,
        {
            #[inline]
            fn index_mut(&mut self, index: __I) -> &mut Self::Output {
                __sv_IndexMut::index_mut(__sv_SmallVector::as_mut_slice(self), index)
            }
        }

        impl<$($params)*> __sv_AsRef<[$item]> for $vector where $($predicates)* {
            #[inline]
            fn as_ref(&self) -> &[$item] {
                __sv_SmallVector::as_slice(self)
            }
        }

        impl<$($params)*> __sv_AsMut<[$item]> for $vector where $($predicates)* {
            #[inline]
            fn as_mut(&mut self) -> &mut [$item] {
                __sv_SmallVector::as_mut_slice(self)
            }
        }

        impl<$($params)*> __sv_Borrow<[$item]> for $vector where $($predicates)* {
            #[inline]
            fn borrow(&self) -> &[$item] {
                __sv_SmallVector::as_slice(self)
            }
        }

        impl<$($params)*> __sv_BorrowMut<[$item]> for $vector where $($predicates)* {
            #[inline]
            fn borrow_mut(&mut self) -> &mut [$item] {
                __sv_SmallVector::as_mut_slice(self)
            }
        }
    };
}
