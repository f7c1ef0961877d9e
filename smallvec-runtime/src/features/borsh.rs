//! borsh's `BorshSerialize` and `BorshDeserialize`, in `Vec`'s format: the length as a `u32`, and the elements.

/// See [`features`](crate::features).
#[cfg(feature = "borsh")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_borsh {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __sv::borsh::BorshSerialize for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::borsh::BorshSerialize,
        {
            #[inline]
            fn serialize<__W: __sv::borsh::Write>(&self, writer: &mut __W) -> __sv::borsh::Result<()> {
                __sv::borsh::serialize(self, writer)
            }
        }

        impl<$($params)*> __sv::borsh::BorshDeserialize for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::borsh::BorshDeserialize,
        {
            #[inline]
            fn deserialize_reader<__R: __sv::borsh::Read>(reader: &mut __R) -> __sv::borsh::Result<Self> {
                __sv::borsh::deserialize(reader)
            }
        }
    };
}

/// See [`features`](crate::features).
#[cfg(not(feature = "borsh"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_borsh {
    ($($pieces:tt)*) => {
        __sv::feature_is_off! { "borsh" }
    };
}

#[cfg(feature = "borsh")]
pub use self::implementation::*;

#[cfg(feature = "borsh")]
mod implementation {
    pub use borsh::io::{Read, Result, Write};
    pub use borsh::{BorshDeserialize, BorshSerialize};

    use crate::SmallVector;
    use crate::storage::Storage;
    use crate::vector::type_id;
    use borsh::error::ERROR_ZST_FORBIDDEN;
    use borsh::io::{Error, ErrorKind};
    use core::mem::MaybeUninit;
    use core::slice;

    /// How many bytes a claimed length may reserve before any element has come, as borsh does it for `Vec`.
    const MAX_PREALLOCATION: usize = 4096;

    fn invalid(message: &str) -> Error {
        Error::new(ErrorKind::InvalidData, message)
    }

    /// As of `Vec`: a few bytes could claim any number of elements that take none.
    fn refuse_zero_sized<V: SmallVector>() -> Result<()> {
        if V::Storage::ZST { Err(invalid(ERROR_ZST_FORBIDDEN)) } else { Ok(()) }
    }

    /// `BorshSerialize::serialize`.
    #[inline]
    pub fn serialize<V: SmallVector>(vec: &V, writer: &mut impl Write) -> Result<()>
    where
        V::Item: BorshSerialize,
    {
        refuse_zero_sized::<V>()?;
        vec.as_slice().serialize(writer)
    }

    /// `BorshDeserialize::deserialize_reader`.
    pub fn deserialize<V: SmallVector, R: Read>(reader: &mut R) -> Result<V>
    where
        V::Item: BorshDeserialize,
    {
        refuse_zero_sized::<V>()?;
        let len = u32::deserialize_reader(reader)?;
        let len = usize::try_from(len).map_err(|_| ErrorKind::InvalidData)?;
        if len > V::Storage::LIMIT {
            return Err(invalid("more elements than the vector can hold"));
        }
        let mut vec = V::new();
        if type_id::<V::Item>() == type_id::<u8>() {
            // SAFETY: the elements are bytes.
            unsafe { read_bytes(&mut vec, len, reader)? };
            return Ok(vec);
        }
        // An allocator that has no such buffer may have a smaller one, if that is enough.
        let _ = vec.try_reserve_exact(len.min(MAX_PREALLOCATION / size_of::<V::Item>()));
        for _ in 0..len {
            vec.push(V::Item::deserialize_reader(reader)?);
        }
        Ok(vec)
    }

    /// Appends `len` bytes, many at a time.
    ///
    /// # Safety
    ///
    /// The elements are `u8`.
    unsafe fn read_bytes<V: SmallVector>(vec: &mut V, len: usize, reader: &mut impl Read) -> Result<()> {
        let mut left = len;
        while left > 0 {
            let count = left.min(MAX_PREALLOCATION);
            vec.reserve(count);
            let places = &mut vec.spare_capacity_mut()[..count];
            places.fill_with(MaybeUninit::zeroed);
            // SAFETY: the places are those of bytes, by this function's contract, each of which was just written.
            let bytes = unsafe { slice::from_raw_parts_mut(places.as_mut_ptr().cast::<u8>(), count) };
            reader.read_exact(bytes).map_err(|error| match error.kind() {
                // What borsh says of an input that ends too early, whatever it is read as.
                ErrorKind::UnexpectedEof => invalid("Unexpected length of input"),
                _ => error,
            })?;
            // SAFETY: there is room for so many bytes, and they are initialised.
            unsafe { vec.set_len(vec.len() + count) };
            left -= count;
        }
        Ok(())
    }
}
