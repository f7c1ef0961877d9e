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
                ::core::result::Result::Ok($crate::__private0_1_0::append_buffers(self, bufs))
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

/// Appends all buffers, and returns how many bytes they were.
#[cfg(feature = "write")]
pub fn append_buffers<V: crate::SmallVector>(vec: &mut V, buffers: &[std::io::IoSlice<'_>]) -> usize
where
    V::Item: crate::__private0_1_0::Byte,
{
    let bytes = buffers.iter().map(|buffer| buffer.len()).sum();
    vec.reserve(bytes);
    for buffer in buffers {
        vec.extend_from_slice(crate::__private0_1_0::Byte::from_slice(buffer));
    }
    bytes
}
