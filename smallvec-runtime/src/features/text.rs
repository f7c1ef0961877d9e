//! Text for byte vectors: `From` strings, and `core::fmt::Write`. Without a feature, since it takes no other crate.

/// See [`features`](crate::features).
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_text {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<'__s, $($params)*> __sv::From<&'__s __sv::str> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Byte,
        {
            #[inline]
            #[track_caller]
            fn from(string: &'__s __sv::str) -> Self {
                __sv::SmallVector::from_slice(__sv::Byte::from_slice(__sv::str::as_bytes(string)))
            }
        }

        /// Appends text, in UTF-8.
        impl<$($params)*> __sv::fmt::Write for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Byte,
        {
            #[inline]
            fn write_str(&mut self, string: &__sv::str) -> __sv::fmt::Result {
                __sv::write_str(self, string)
            }
        }

        __sv::impl_text_alloc! { [$vector] [$($params)*] [$($predicates)*] [$item] }
    };
}

/// `From` strings that are on the heap.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_text_alloc {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __sv::From<__sv::String> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Byte,
        {
            #[inline]
            #[track_caller]
            fn from(string: __sv::String) -> Self {
                __sv::SmallVector::from_vec(__sv::Byte::from_vec(__sv::String::into_bytes(string)))
            }
        }

        impl<$($params)*> __sv::From<__sv::CString> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Byte,
        {
            #[inline]
            #[track_caller]
            fn from(string: __sv::CString) -> Self {
                __sv::SmallVector::from_vec(__sv::Byte::from_vec(__sv::CString::into_bytes(string)))
            }
        }
    };
}

/// `fmt::Write::write_str` of byte vectors: all of the string is appended, or nothing.
#[inline]
pub fn write_str<V: crate::SmallVector>(vec: &mut V, string: &str) -> core::fmt::Result
where
    V::Item: crate::private::Byte,
{
    let bytes = crate::private::Byte::from_slice(string.as_bytes());
    vec.try_extend_from_slice(bytes).map_err(|_| core::fmt::Error)
}
