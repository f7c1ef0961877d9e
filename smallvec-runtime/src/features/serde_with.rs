//! serde_with, so that a field may be `as = "Vec<…>"`, and serde_bytes, so that it may be `with = "serde_bytes"`.

/// See [`features`](crate::features).
#[cfg(feature = "serde_with")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde_with {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)* __U> __sv::serde_with::SerializeAs<$vector> for __sv::Vec<__U>
        where
            $($predicates)*
            __U: __sv::serde_with::SerializeAs<$item>,
        {
            #[inline]
            fn serialize_as<__S: __sv::serde::Serializer>(
                source: &$vector,
                serializer: __S,
            ) -> __sv::Result<__S::Ok, __S::Error> {
                <[__U] as __sv::serde_with::SerializeAs<[$item]>>::serialize_as(
                    __sv::SmallVector::as_slice(source),
                    serializer,
                )
            }
        }

        impl<'__de, $($params)* __U> __sv::serde_with::DeserializeAs<'__de, $vector> for __sv::Vec<__U>
        where
            $($predicates)*
            __U: __sv::serde_with::DeserializeAs<'__de, $item>,
        {
            #[inline]
            fn deserialize_as<__D: __sv::serde::Deserializer<'__de>>(
                deserializer: __D,
            ) -> __sv::Result<$vector, __D::Error> {
                __sv::serde_with::deserialize_as::<$vector, __U, __D>(deserializer)
            }
        }

        impl<$($params)*> __sv::serde_with::SerializeBytes for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Byte,
        {
            #[inline]
            fn serialize<__S: __sv::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> __sv::Result<__S::Ok, __S::Error> {
                __sv::serde::Serializer::serialize_bytes(
                    serializer,
                    __sv::Byte::as_bytes(__sv::SmallVector::as_slice(self)),
                )
            }
        }

        impl<'__de, $($params)*> __sv::serde_with::DeserializeBytes<'__de> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Byte,
        {
            #[inline]
            fn deserialize<__D: __sv::serde::Deserializer<'__de>>(
                deserializer: __D,
            ) -> __sv::Result<Self, __D::Error> {
                __sv::serde_with::deserialize_bytes(deserializer)
            }
        }
    };
}

/// See [`features`](crate::features).
#[cfg(not(feature = "serde_with"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde_with {
    ($($pieces:tt)*) => {
        __sv::feature_is_off! { "serde_with" }
    };
}

#[cfg(feature = "serde_with")]
pub use self::implementation::*;

#[cfg(feature = "serde_with")]
mod implementation {
    pub use serde_bytes::{Deserialize as DeserializeBytes, Serialize as SerializeBytes};
    pub use serde_with::{DeserializeAs, SerializeAs};

    use crate::SmallVector;
    use crate::features::serde::{cautious, push};
    use crate::private::Byte;
    use crate::storage::Storage;
    use core::fmt;
    use core::marker::PhantomData;
    use serde_core::de::{Deserializer, Error, Expected, SeqAccess, Visitor};
    use serde_with::de::DeserializeAsWrap;

    /// `DeserializeAs::deserialize_as`, with elements as `U` has them.
    #[inline]
    pub fn deserialize_as<'de, V, U, D>(deserializer: D) -> Result<V, D::Error>
    where
        V: SmallVector,
        U: DeserializeAs<'de, V::Item>,
        D: Deserializer<'de>,
    {
        struct Elements<V, U>(PhantomData<(V, U)>);

        impl<'de, V, U> Visitor<'de> for Elements<V, U>
        where
            V: SmallVector,
            U: DeserializeAs<'de, V::Item>,
        {
            type Value = V;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a sequence")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<V, A::Error> {
                let mut vec = V::new();
                // A hint, not a promise: what does not fit is an error when it comes.
                let _ = vec.try_reserve_exact(cautious::<V::Item, A>(&seq));
                while let Some(item) = seq.next_element::<DeserializeAsWrap<V::Item, U>>()? {
                    push(&mut vec, item.into_inner())?;
                }
                Ok(vec)
            }
        }

        deserializer.deserialize_seq(Elements::<V, U>(PhantomData))
    }

    /// serde_bytes' `Deserialize::deserialize`, of byte vectors. It takes all that serde_bytes takes for `Vec`.
    #[inline]
    pub fn deserialize_bytes<'de, V: SmallVector<Item: Byte>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<V, D::Error> {
        /// What a vector with a limit expects.
        struct AtMost(usize);

        impl Expected for AtMost {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "at most {} bytes", self.0)
            }
        }

        struct Bytes<V>(PhantomData<V>);

        impl<'de, V: SmallVector<Item: Byte>> Visitor<'de> for Bytes<V> {
            type Value = V;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("byte array")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<V, A::Error> {
                let mut vec = V::new();
                let _ = vec.try_reserve_exact(cautious::<u8, A>(&seq));
                while let Some(byte) = seq.next_element::<u8>()? {
                    for byte in Byte::from_slice(&[byte]) {
                        push(&mut vec, V::Item::clone(byte))?;
                    }
                }
                Ok(vec)
            }

            fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<V, E> {
                let most = V::Storage::LIMIT;
                if bytes.len() > most {
                    return Err(E::invalid_length(bytes.len(), &AtMost(most)));
                }
                V::try_from_slice(Byte::from_slice(bytes)).map_err(E::custom)
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<V, E> {
                self.visit_bytes(text.as_bytes())
            }
        }

        deserializer.deserialize_byte_buf(Bytes(PhantomData))
    }
}
