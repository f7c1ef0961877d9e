//! `std::io::Write` for byte vectors.

/// See [`features`](crate::features).
#[cfg(feature = "write")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_write {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        /// Appends bytes, as for `Vec<u8>`; what does not fit is not written, as for `&mut [u8]`.
        impl<$($params)*> __sv::std::io::Write for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Byte,
        {
            #[inline]
            fn write(&mut self, buf: &[__sv::u8]) -> __sv::std::io::Result<__sv::usize> {
                __sv::Result::Ok(__sv::write(self, buf))
            }

            #[inline]
            fn write_vectored(
                &mut self,
                bufs: &[__sv::std::io::IoSlice<'_>],
            ) -> __sv::std::io::Result<__sv::usize> {
                __sv::Result::Ok(__sv::write_vectored(self, bufs))
            }

            #[inline]
            fn write_all(&mut self, buf: &[__sv::u8]) -> __sv::std::io::Result<()> {
                __sv::write_all(self, buf)
            }

            #[inline]
            fn flush(&mut self) -> __sv::std::io::Result<()> {
                __sv::Result::Ok(())
            }
        }
    };
}

/// See [`features`](crate::features).
#[cfg(not(feature = "write"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_write {
    ($($pieces:tt)*) => {
        __sv::feature_is_off! { "write" }
    };
}

#[cfg(feature = "write")]
pub use self::implementation::{write, write_all, write_vectored};

#[cfg(feature = "write")]
mod implementation {
    use crate::SmallVector;
    use crate::features::append::{append, append_buffers};
    use crate::private::Byte;
    use std::io::{self, IoSlice, Write};

    /// `Write::write` of byte vectors.
    #[inline]
    #[track_caller]
    pub fn write<V: SmallVector<Item: Byte>>(vec: &mut V, bytes: &[u8]) -> usize {
        append(vec, bytes)
    }

    /// `Write::write_vectored`.
    #[inline]
    #[track_caller]
    pub fn write_vectored<V: SmallVector<Item: Byte>>(vec: &mut V, buffers: &[IoSlice<'_>]) -> usize {
        append_buffers(vec, buffers)
    }

    /// `Write::write_all`.
    ///
    /// # Errors
    ///
    /// If not all bytes fit. Those that do are appended, as for `&mut [u8]`.
    #[inline]
    #[track_caller]
    pub fn write_all<V: SmallVector<Item: Byte>>(vec: &mut V, bytes: &[u8]) -> io::Result<()> {
        let count = write(vec, bytes);
        if count == bytes.len() {
            return Ok(());
        }
        // std's own error, which cannot be made otherwise without allocating.
        (&mut [][..]).write_all(&bytes[count..])
    }
}
