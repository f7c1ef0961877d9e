//! Text for byte vectors: conversions from strings, and `core::fmt::Write`. Without a feature, since it takes no other crate.

use crate::{CapacityError, SmallVector, private::Byte};
#[cfg(feature = "alloc")]
use alloc::{ffi::CString, string::String};

/// See [`features`](crate::features).
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_text {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
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
    };
}

/// `From` strings.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_from_text {
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

        __sv::impl_from_text_alloc! { [$vector] [$($params)*] [$($predicates)*] [$item] }
    };
}

/// `From` strings that are on the heap.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_from_text_alloc {
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

/// `TryFrom` strings, for vectors with a limit.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_try_from_text {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<'__s, $($params)*> __sv::TryFrom<&'__s __sv::str> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Byte,
        {
            type Error = __sv::CapacityError<&'__s __sv::str>;

            #[inline]
            fn try_from(string: &'__s __sv::str) -> __sv::Result<Self, Self::Error> {
                __sv::try_from_str(string)
            }
        }

        __sv::impl_try_from_text_alloc! { [$vector] [$($params)*] [$($predicates)*] [$item] }
    };
}

/// `TryFrom` strings that are on the heap, for vectors with a limit.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_try_from_text_alloc {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __sv::TryFrom<__sv::String> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Byte,
        {
            type Error = __sv::CapacityError<__sv::String>;

            #[inline]
            fn try_from(string: __sv::String) -> __sv::Result<Self, Self::Error> {
                __sv::try_from_string(string)
            }
        }

        impl<$($params)*> __sv::TryFrom<__sv::CString> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Byte,
        {
            type Error = __sv::CapacityError<__sv::CString>;

            #[inline]
            fn try_from(string: __sv::CString) -> __sv::Result<Self, Self::Error> {
                __sv::try_from_c_string(string)
            }
        }
    };
}

/// `fmt::Write::write_str` of byte vectors: all of the string is appended, or nothing.
#[inline]
pub fn write_str<V: SmallVector<Item: Byte>>(vec: &mut V, string: &str) -> core::fmt::Result {
    let bytes = Byte::from_slice(string.as_bytes());
    vec.try_extend_from_slice(bytes).map_err(|_| core::fmt::Error)
}

/// `TryFrom<&str>`.
#[inline]
pub fn try_from_str<V: SmallVector<Item: Byte>>(string: &str) -> Result<V, CapacityError<&str>> {
    V::try_from_slice(Byte::from_slice(string.as_bytes())).map_err(|cause| CapacityError::new::<V>(string, cause))
}

/// `TryFrom<String>`.
#[cfg(feature = "alloc")]
#[inline]
pub fn try_from_string<V: SmallVector<Item: Byte>>(string: String) -> Result<V, CapacityError<String>> {
    V::try_from_vec(Byte::from_vec(string.into_bytes())).map_err(|error| {
        error.map(|bytes| String::from_utf8(Byte::into_vec(bytes)).expect("these are the bytes of a string"))
    })
}

/// `TryFrom<CString>`.
#[cfg(feature = "alloc")]
#[inline]
pub fn try_from_c_string<V: SmallVector<Item: Byte>>(string: CString) -> Result<V, CapacityError<CString>> {
    V::try_from_vec(Byte::from_vec(string.into_bytes())).map_err(|error| {
        error.map(|bytes| CString::new(Byte::into_vec(bytes)).expect("these are the bytes of a C string"))
    })
}
