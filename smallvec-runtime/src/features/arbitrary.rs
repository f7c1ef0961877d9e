//! `Arbitrary` of arbitrary, for fuzzing.

/// See [`features`](crate::features).
#[cfg(feature = "arbitrary")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_arbitrary {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<'__u, $($params)*> __sv::arbitrary::Arbitrary<'__u> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::arbitrary::Arbitrary<'__u>,
        {
            #[inline]
            fn arbitrary(u: &mut __sv::arbitrary::Unstructured<'__u>) -> __sv::arbitrary::Result<Self> {
                __sv::arbitrary::arbitrary(u)
            }

            #[inline]
            fn arbitrary_take_rest(u: __sv::arbitrary::Unstructured<'__u>) -> __sv::arbitrary::Result<Self> {
                __sv::arbitrary::arbitrary_take_rest(u)
            }

            #[inline]
            fn size_hint(_: __sv::usize) -> (__sv::usize, __sv::Option<__sv::usize>) {
                (0, __sv::Option::None)
            }
        }
    };
}

/// See [`features`](crate::features).
#[cfg(not(feature = "arbitrary"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_arbitrary {
    ($($pieces:tt)*) => {
        __sv::feature_is_off! { "arbitrary" }
    };
}

#[cfg(feature = "arbitrary")]
pub use self::implementation::*;

#[cfg(feature = "arbitrary")]
mod implementation {
    pub use arbitrary::{Arbitrary, Result, Unstructured};

    use crate::SmallVector;
    use crate::storage::Storage;

    /// `Arbitrary::arbitrary`: `Vec`'s elements, as many as the vector can hold.
    pub fn arbitrary<'u, V: SmallVector>(u: &mut Unstructured<'u>) -> Result<V>
    where
        V::Item: Arbitrary<'u>,
    {
        u.arbitrary_iter()?.take(V::Storage::LIMIT).collect()
    }

    /// `Arbitrary::arbitrary_take_rest`: `Vec`'s elements, as many as the vector can hold.
    pub fn arbitrary_take_rest<'u, V: SmallVector>(u: Unstructured<'u>) -> Result<V>
    where
        V::Item: Arbitrary<'u>,
    {
        u.arbitrary_take_rest_iter()?.take(V::Storage::LIMIT).collect()
    }
}
