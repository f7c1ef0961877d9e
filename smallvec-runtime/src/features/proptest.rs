//! `Arbitrary` of proptest, for property tests.

/// See [`features`](crate::features).
#[cfg(feature = "proptest")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_proptest {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __sv::proptest::Arbitrary for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::proptest::Arbitrary,
            for<'__any> $vector: __sv::Debug,
        {
            type Parameters = __sv::proptest::Parameters<$item>;
            type Strategy = __sv::proptest::Strategy<$vector>;

            fn arbitrary_with(parameters: Self::Parameters) -> Self::Strategy {
                __sv::proptest::arbitrary_with(parameters)
            }
        }
    };
}

/// See [`features`](crate::features).
#[cfg(not(feature = "proptest"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_proptest {
    ($($pieces:tt)*) => {
        __sv::feature_is_off! { "proptest" }
    };
}

#[cfg(feature = "proptest")]
pub use self::implementation::*;

#[cfg(feature = "proptest")]
mod implementation {
    pub use proptest::arbitrary::Arbitrary;

    use crate::SmallVector;
    use crate::storage::Storage;
    use alloc::vec::Vec;
    use core::fmt;
    use proptest::arbitrary::any_with;
    use proptest::collection::size_range;
    use proptest::strategy::{Map, Strategy as _};

    /// `Arbitrary::Parameters`: how many elements, and what parameters they have.
    pub type Parameters<T> = <Vec<T> as Arbitrary>::Parameters;
    /// `Arbitrary::Strategy`: `Vec`'s, and what makes a vector of it.
    pub type Strategy<V> =
        Map<<Vec<<V as IntoIterator>::Item> as Arbitrary>::Strategy, fn(Vec<<V as IntoIterator>::Item>) -> V>;

    /// `Arbitrary::arbitrary_with`. Of the numbers of elements that are asked for, those are left out that are more than the vector can
    /// hold; if all are, it is full.
    pub fn arbitrary_with<V>((size, parameters): Parameters<V::Item>) -> Strategy<V>
    where
        V: SmallVector + fmt::Debug,
        V::Item: Arbitrary,
    {
        let most = V::Storage::LIMIT;
        let start = size.start().min(most);
        // An empty range stays one, for proptest to say so.
        let end = size.end_excl().min(most.saturating_add(1));
        any_with::<Vec<V::Item>>((size_range(start..end), parameters)).prop_map(V::from_vec)
    }
}
