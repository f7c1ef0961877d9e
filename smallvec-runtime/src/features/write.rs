//! `std::io::Write` for byte vectors.

/// See [`features`](crate::features).
#[cfg(feature = "write")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_write {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        /// Appends bytes, as for `Vec<u8>`.
        #[automatically_derived]
        impl<$($params)*> $crate::__private0_1_0::std::io::Write for $vector
        where
            $($predicates)*
            for<'__any> $item: $crate::__private0_1_0::Byte,
        {
            #[inline]
            fn write(&mut self, buf: &[::core::primitive::u8]) -> $crate::__private0_1_0::std::io::Result<::core::primitive::usize> {
                self.extend_from_slice($crate::__private0_1_0::Byte::from_slice(buf));
                ::core::result::Result::Ok(buf.len())
            }

            #[inline]
            fn write_vectored(
                &mut self,
                bufs: &[$crate::__private0_1_0::std::io::IoSlice<'_>],
            ) -> $crate::__private0_1_0::std::io::Result<::core::primitive::usize> {
                let mut written = 0;
                for buf in bufs {
                    self.extend_from_slice($crate::__private0_1_0::Byte::from_slice(buf));
                    written += buf.len();
                }
                ::core::result::Result::Ok(written)
            }

            #[inline]
            fn write_all(&mut self, buf: &[::core::primitive::u8]) -> $crate::__private0_1_0::std::io::Result<()> {
                self.extend_from_slice($crate::__private0_1_0::Byte::from_slice(buf));
                ::core::result::Result::Ok(())
            }

            #[inline]
            fn flush(&mut self) -> $crate::__private0_1_0::std::io::Result<()> {
                ::core::result::Result::Ok(())
            }
        }
    };
}

/// See [`features`](crate::features).
#[cfg(not(feature = "write"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_write {
    ($($bundle:tt)*) => {};
}
