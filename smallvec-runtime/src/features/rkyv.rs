//! rkyv's traits: archived as `Vec`.

/// See [`features`](crate::features).
#[cfg(feature = "rkyv")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_rkyv {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __sv::rkyv::Archive for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::rkyv::Archive,
        {
            type Archived = __sv::rkyv::ArchivedVec<__sv::rkyv::Archived<$item>>;
            type Resolver = __sv::rkyv::VecResolver;

            #[inline]
            fn resolve(&self, resolver: Self::Resolver, out: __sv::rkyv::Place<Self::Archived>) {
                __sv::rkyv::resolve(self, resolver, out);
            }
        }

        impl<$($params)* __S> __sv::rkyv::Serialize<__S> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::rkyv::Serialize<__S>,
            __S: __sv::rkyv::Fallible + __sv::rkyv::Allocator + __sv::rkyv::Writer + ?__sv::Sized,
        {
            #[inline]
            fn serialize(&self, serializer: &mut __S) -> __sv::Result<Self::Resolver, __S::Error> {
                __sv::rkyv::serialize(self, serializer)
            }
        }

        impl<$($params)* __D> __sv::rkyv::Deserialize<$vector, __D>
            for __sv::rkyv::ArchivedVec<__sv::rkyv::Archived<$item>>
        where
            $($predicates)*
            for<'__any> $item: __sv::rkyv::Archive,
            for<'__any> __sv::rkyv::Archived<$item>: __sv::rkyv::Deserialize<$item, __D>,
            __D: __sv::rkyv::Fallible + ?__sv::Sized,
            __D::Error: __sv::rkyv::Source,
        {
            #[inline]
            fn deserialize(&self, deserializer: &mut __D) -> __sv::Result<$vector, __D::Error> {
                __sv::rkyv::deserialize(self, deserializer)
            }
        }

        impl<$($params)* __U> __sv::PartialEq<$vector> for __sv::rkyv::ArchivedVec<__U>
        where
            $($predicates)*
            __U: __sv::PartialEq<$item>,
        {
            #[inline]
            fn eq(&self, other: &$vector) -> __sv::bool {
                __sv::rkyv::eq(self, other)
            }
        }

        impl<$($params)* __U> __sv::PartialOrd<$vector> for __sv::rkyv::ArchivedVec<__U>
        where
            $($predicates)*
            __U: __sv::PartialOrd<$item>,
        {
            #[inline]
            fn partial_cmp(&self, other: &$vector) -> __sv::Option<__sv::Ordering> {
                __sv::rkyv::partial_cmp(self, other)
            }
        }
    };
}

/// See [`features`](crate::features).
#[cfg(not(feature = "rkyv"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_rkyv {
    ($($pieces:tt)*) => {
        __sv::feature_is_off! { "rkyv" }
    };
}

#[cfg(feature = "rkyv")]
pub use self::implementation::*;

#[cfg(feature = "rkyv")]
mod implementation {
    pub use rkyv::rancor::{Fallible, Source};
    pub use rkyv::ser::{Allocator, Writer};
    pub use rkyv::vec::{ArchivedVec, VecResolver};
    pub use rkyv::{Archive, Archived, Deserialize, Place, Serialize};

    use crate::SmallVector;
    use crate::storage::Storage;
    use core::cmp::Ordering;
    use core::error::Error;
    use core::fmt;

    /// An archive that has more elements than the vector can hold.
    #[derive(Debug)]
    struct TooLong {
        len: usize,
        limit: usize,
    }

    impl fmt::Display for TooLong {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "invalid length {}, expected at most {} elements", self.len, self.limit)
        }
    }

    impl Error for TooLong {}

    /// `Archive::resolve`.
    #[inline]
    pub fn resolve<V: SmallVector>(vec: &V, resolver: VecResolver, out: Place<ArchivedVec<Archived<V::Item>>>)
    where
        V::Item: Archive,
    {
        ArchivedVec::resolve_from_slice(vec.as_slice(), resolver, out);
    }

    /// `Serialize::serialize`.
    #[inline]
    pub fn serialize<V: SmallVector, S>(vec: &V, serializer: &mut S) -> Result<VecResolver, S::Error>
    where
        V::Item: Serialize<S>,
        S: Fallible + Allocator + Writer + ?Sized,
    {
        ArchivedVec::serialize_from_slice(vec.as_slice(), serializer)
    }

    /// `Deserialize::deserialize`.
    pub fn deserialize<V: SmallVector, D>(
        archived: &ArchivedVec<Archived<V::Item>>,
        deserializer: &mut D,
    ) -> Result<V, D::Error>
    where
        V::Item: Archive,
        Archived<V::Item>: Deserialize<V::Item, D>,
        D: Fallible + ?Sized,
        D::Error: Source,
    {
        let (len, limit) = (archived.len(), V::Storage::LIMIT);
        if len > limit {
            return Err(Source::new(TooLong { len, limit }));
        }
        let mut vec = V::new();
        // An archive can claim any number of elements that take none in it.
        if size_of::<Archived<V::Item>>() > 0 {
            vec.try_reserve_exact(len).map_err(Source::new)?;
        }
        for item in archived.as_slice() {
            vec.push(item.deserialize(deserializer)?);
        }
        Ok(vec)
    }

    /// `PartialEq::eq`, of the archived form and the vector.
    #[inline]
    pub fn eq<V: SmallVector, U: PartialEq<V::Item>>(archived: &ArchivedVec<U>, vec: &V) -> bool {
        archived.as_slice() == vec.as_slice()
    }

    /// `PartialOrd::partial_cmp`, of the archived form and the vector.
    pub fn partial_cmp<V: SmallVector, U: PartialOrd<V::Item>>(archived: &ArchivedVec<U>, vec: &V) -> Option<Ordering> {
        let mut items = vec.iter();
        for left in archived.as_slice() {
            let Some(right) = items.next() else { return Some(Ordering::Greater) };
            match left.partial_cmp(right) {
                Some(Ordering::Equal) => {}
                different => return different,
            }
        }
        Some(if items.next().is_none() { Ordering::Equal } else { Ordering::Less })
    }
}
