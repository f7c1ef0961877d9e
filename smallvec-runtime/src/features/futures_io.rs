//! `AsyncWrite` of futures-io, for byte vectors.

/// See [`features`](crate::features).
#[cfg(feature = "futures_io")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_futures_io {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        /// Appends bytes, at once: those that fit.
        impl<$($params)*> __sv::futures_io::AsyncWrite for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Byte,
            for<'__any> $vector: __sv::Unpin,
        {
            #[inline]
            fn poll_write(
                self: __sv::Pin<&mut Self>,
                _: &mut __sv::task::Context<'_>,
                buffer: &[__sv::u8],
            ) -> __sv::task::Poll<__sv::std::io::Result<__sv::usize>> {
                __sv::futures_io::write(__sv::Pin::get_mut(self), buffer)
            }

            #[inline]
            fn poll_write_vectored(
                self: __sv::Pin<&mut Self>,
                _: &mut __sv::task::Context<'_>,
                buffers: &[__sv::std::io::IoSlice<'_>],
            ) -> __sv::task::Poll<__sv::std::io::Result<__sv::usize>> {
                __sv::futures_io::write_vectored(__sv::Pin::get_mut(self), buffers)
            }

            #[inline]
            fn poll_flush(
                self: __sv::Pin<&mut Self>,
                _: &mut __sv::task::Context<'_>,
            ) -> __sv::task::Poll<__sv::std::io::Result<()>> {
                __sv::task::Poll::Ready(__sv::Result::Ok(()))
            }

            #[inline]
            fn poll_close(
                self: __sv::Pin<&mut Self>,
                _: &mut __sv::task::Context<'_>,
            ) -> __sv::task::Poll<__sv::std::io::Result<()>> {
                __sv::task::Poll::Ready(__sv::Result::Ok(()))
            }
        }
    };
}

/// See [`features`](crate::features).
#[cfg(not(feature = "futures_io"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_futures_io {
    ($($pieces:tt)*) => {
        __sv::feature_is_off! { "futures_io" }
    };
}

#[cfg(feature = "futures_io")]
pub use self::implementation::*;

#[cfg(feature = "futures_io")]
mod implementation {
    pub use futures_io::AsyncWrite;

    use crate::SmallVector;
    use crate::features::append::{append, append_buffers};
    use crate::private::Byte;
    use core::task::Poll;
    use std::io::{self, IoSlice};

    /// `AsyncWrite::poll_write`.
    #[inline]
    pub fn write<V: SmallVector<Item: Byte>>(vec: &mut V, buffer: &[u8]) -> Poll<io::Result<usize>> {
        Poll::Ready(Ok(append(vec, buffer)))
    }

    /// `AsyncWrite::poll_write_vectored`.
    #[inline]
    pub fn write_vectored<V: SmallVector<Item: Byte>>(vec: &mut V, buffers: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
        Poll::Ready(Ok(append_buffers(vec, buffers)))
    }
}
