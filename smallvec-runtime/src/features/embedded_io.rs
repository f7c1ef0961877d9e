//! `Write` of embedded-io, for byte vectors.

/// See [`features`](crate::features).
#[cfg(feature = "embedded_io")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_embedded_io {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __sv::embedded_io::ErrorType for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Byte,
        {
            type Error = __sv::embedded_io::ErrorKind;
        }

        /// Appends bytes: those that fit.
        impl<$($params)*> __sv::embedded_io::Write for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Byte,
        {
            #[inline]
            fn write(&mut self, bytes: &[__sv::u8]) -> __sv::Result<__sv::usize, Self::Error> {
                __sv::embedded_io::write(self, bytes)
            }

            #[inline]
            fn flush(&mut self) -> __sv::Result<(), Self::Error> {
                __sv::Result::Ok(())
            }
        }
    };
}

/// See [`features`](crate::features).
#[cfg(not(feature = "embedded_io"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_embedded_io {
    ($($pieces:tt)*) => {
        __sv::feature_is_off! { "embedded_io" }
    };
}

#[cfg(feature = "embedded_io")]
pub use self::implementation::*;

#[cfg(feature = "embedded_io")]
mod implementation {
    pub use embedded_io::{ErrorKind, ErrorType, Write};

    use crate::SmallVector;
    use crate::features::append::append;
    use crate::private::Byte;

    /// `Write::write`.
    ///
    /// # Errors
    ///
    /// `WriteZero` when the vector can hold no more: for `Ok(0)`, `Write::write_all` would panic.
    #[inline]
    pub fn write<V: SmallVector<Item: Byte>>(vec: &mut V, bytes: &[u8]) -> Result<usize, ErrorKind> {
        match append(vec, bytes) {
            0 if !bytes.is_empty() => Err(ErrorKind::WriteZero),
            count => Ok(count),
        }
    }
}
