//! `Serialize` and `Deserialize`, in `Vec`'s formats.

#[cfg(feature = "serde_with")]
pub(super) use self::implementation::{cautious, push};
#[cfg(feature = "serde")]
pub use self::implementation::{deserialize, deserialize_in_place};

/// See [`features`](crate::features).
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __sv::serde::Serialize for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::serde::Serialize,
        {
            #[inline]
            fn serialize<__S: __sv::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> __sv::Result<__S::Ok, __S::Error> {
                __sv::serde::Serialize::serialize(__sv::SmallVector::as_slice(self), serializer)
            }
        }

        impl<'__de, $($params)*> __sv::serde::Deserialize<'__de> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::serde::Deserialize<'__de>,
        {
            #[inline]
            fn deserialize<__D: __sv::serde::Deserializer<'__de>>(
                deserializer: __D,
            ) -> __sv::Result<Self, __D::Error> {
                __sv::deserialize(deserializer)
            }

            #[inline]
            fn deserialize_in_place<__D: __sv::serde::Deserializer<'__de>>(
                deserializer: __D,
                place: &mut Self,
            ) -> __sv::Result<(), __D::Error> {
                __sv::deserialize_in_place(deserializer, place)
            }
        }
    };
}

/// See [`features`](crate::features).
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($($pieces:tt)*) => {
        __sv::feature_is_off! { "serde" }
    };
}

#[cfg(feature = "serde")]
mod implementation {
    use crate::error::Limit;
    use crate::vector::Limited;
    use crate::{CollectionAllocErr, SmallVector};
    use core::fmt;
    use core::marker::PhantomData;
    use serde_core::de::{Deserialize, DeserializeSeed, Deserializer, Error, Expected, SeqAccess, Visitor};

    /// How many bytes a claimed length may reserve before any element has come, as serde does it for `Vec`.
    const MAX_PREALLOCATION: usize = 1024_usize.saturating_mul(1024);

    /// Returns for how many of the elements that `seq` claims to have room is made at first.
    pub(in crate::features) fn cautious<'de, T, A: SeqAccess<'de>>(seq: &A) -> usize {
        match MAX_PREALLOCATION.checked_div(size_of::<T>()) {
            Some(most) => seq.size_hint().unwrap_or(0).min(most),
            None => 0,
        }
    }

    impl Expected for Limit {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let elements = if self.most == 1 { "element" } else { "elements" };
            write!(f, "at most {} {elements}", self.most)
        }
    }

    pub(in crate::features) fn push<V: SmallVector, E: Error>(vec: &mut V, item: V::Item) -> Result<(), E> {
        vec.try_push(item).map_err(|error| match (V::LIMIT, CollectionAllocErr::from(error)) {
            (Some(limit), CollectionAllocErr::CapacityOverflow) => E::invalid_length(vec.len() + 1, limit),
            (_, error) => E::custom(error),
        })
    }

    /// `Deserialize::deserialize` of every declared type.
    #[inline]
    pub fn deserialize<'de, V, D>(deserializer: D) -> Result<V, D::Error>
    where
        V: SmallVector,
        V::Item: Deserialize<'de>,
        D: Deserializer<'de>,
    {
        struct Elements<V>(PhantomData<V>);

        impl<'de, V> Visitor<'de> for Elements<V>
        where
            V: SmallVector,
            V::Item: Deserialize<'de>,
        {
            type Value = V;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a sequence")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<V, A::Error> {
                let mut vec = V::new();
                // A hint, not a promise: what does not fit is an error when it comes.
                let _ = vec.try_reserve_exact(cautious::<V::Item, A>(&seq));
                while let Some(item) = seq.next_element()? {
                    push(&mut vec, item)?;
                }
                Ok(vec)
            }
        }

        deserializer.deserialize_seq(Elements(PhantomData))
    }

    /// `Deserialize::deserialize_in_place` of every declared type: elements that are there are deserialised in place.
    #[inline]
    pub fn deserialize_in_place<'de, V, D>(deserializer: D, place: &mut V) -> Result<(), D::Error>
    where
        V: SmallVector,
        V::Item: Deserialize<'de>,
        D: Deserializer<'de>,
    {
        /// Deserialises one element in place.
        struct InPlace<'a, T>(&'a mut T);

        impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for InPlace<'_, T> {
            type Value = ();

            fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
                T::deserialize_in_place(deserializer, self.0)
            }
        }

        struct Elements<'a, V>(&'a mut V);

        impl<'de, V> Visitor<'de> for Elements<'_, V>
        where
            V: SmallVector,
            V::Item: Deserialize<'de>,
        {
            type Value = ();

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a sequence")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
                let vec = self.0;
                let hint = cautious::<V::Item, A>(&seq);
                let _ = vec.try_reserve(hint.saturating_sub(vec.len()));
                for index in 0..vec.len() {
                    if seq.next_element_seed(InPlace(&mut vec[index]))?.is_none() {
                        vec.truncate(index);
                        return Ok(());
                    }
                }
                while let Some(item) = seq.next_element()? {
                    push(vec, item)?;
                }
                Ok(())
            }
        }

        deserializer.deserialize_seq(Elements(place))
    }
}
