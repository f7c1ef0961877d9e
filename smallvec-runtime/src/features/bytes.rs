//! `BufMut` for byte vectors.

/// See [`features`](crate::features).
#[cfg(feature = "bytes")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_bytes {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        /// Appends bytes, as to `Vec<u8>`.
        // SAFETY: the functions keep the contract: `chunk_mut` gives out the spare capacity, and without a change of the vector the same
        // again.
        unsafe impl<$($params)*> __sv::bytes::BufMut for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Byte,
        {
            #[inline]
            fn remaining_mut(&self) -> __sv::usize {
                __sv::bytes::remaining(self)
            }

            /// # Safety
            ///
            /// As the trait says: so many bytes behind the elements are initialised.
            #[inline]
            unsafe fn advance_mut(&mut self, count: __sv::usize) {
                // SAFETY: the contracts are the same.
                unsafe { __sv::bytes::advance(self, count) }
            }

            #[inline]
            fn chunk_mut(&mut self) -> &mut __sv::bytes::UninitSlice {
                __sv::bytes::chunk(self)
            }

            #[inline]
            fn put<__B: __sv::bytes::Buf>(&mut self, source: __B) {
                __sv::bytes::put(self, source);
            }

            #[inline]
            fn put_slice(&mut self, slice: &[__sv::u8]) {
                __sv::SmallVector::extend_from_slice(self, __sv::Byte::from_slice(slice));
            }

            #[inline]
            fn put_bytes(&mut self, byte: __sv::u8, count: __sv::usize) {
                __sv::bytes::put_bytes(self, byte, count);
            }
        }
    };
}

/// See [`features`](crate::features).
#[cfg(not(feature = "bytes"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_bytes {
    ($($pieces:tt)*) => {
        __sv::feature_is_off! { "bytes" }
    };
}

#[cfg(feature = "bytes")]
pub use self::implementation::*;

#[cfg(feature = "bytes")]
mod implementation {
    pub use bytes::buf::UninitSlice;
    pub use bytes::{Buf, BufMut};

    use crate::SmallVector;
    use crate::private::Byte;
    use crate::storage::Storage;
    use core::slice;

    /// By how many bytes a full vector grows at the least, as `Vec`.
    const CHUNK: usize = 64;

    /// `BufMut::remaining_mut`: how many more bytes the vector can hold at all.
    #[inline]
    pub fn remaining<V: SmallVector>(vec: &V) -> usize {
        V::Storage::LIMIT.min(isize::MAX as usize) - vec.len()
    }

    /// `BufMut::advance_mut`.
    ///
    /// # Panics
    ///
    /// If that is behind the capacity.
    ///
    /// # Safety
    ///
    /// The next `count` bytes are initialised.
    #[inline]
    pub unsafe fn advance<V: SmallVector>(vec: &mut V, count: usize) {
        let room = vec.capacity() - vec.len();
        assert!(count <= room, "advance out of bounds: the len is {room} but advancing by {count}");
        // SAFETY: not more than the capacity, as was just checked; the rest is this function's contract.
        unsafe { vec.set_len(vec.len() + count) };
    }

    /// `BufMut::chunk_mut`: the spare capacity, of which there is some unless the vector can hold no more.
    #[inline]
    pub fn chunk<V: SmallVector>(vec: &mut V) -> &mut UninitSlice
    where
        V::Item: Byte,
    {
        if vec.len() == vec.capacity() {
            vec.reserve(CHUNK.min(remaining(vec)));
        }
        UninitSlice::uninit(Byte::as_places(vec.spare_capacity_mut()))
    }

    /// `BufMut::put`.
    #[inline]
    pub fn put<V: SmallVector>(vec: &mut V, mut source: impl Buf)
    where
        V::Item: Byte,
    {
        // At once, so that nothing is taken of what does not fit.
        vec.reserve(source.remaining());
        while source.has_remaining() {
            let chunk = source.chunk();
            let len = chunk.len();
            vec.extend_from_slice(Byte::from_slice(chunk));
            source.advance(len);
        }
    }

    /// `BufMut::put_bytes`.
    #[inline]
    pub fn put_bytes<V: SmallVector>(vec: &mut V, byte: u8, count: usize)
    where
        V::Item: Byte,
    {
        let byte: &[V::Item] = Byte::from_slice(slice::from_ref(&byte));
        // More than `usize::MAX` are refused as so many are.
        vec.resize(vec.len().saturating_add(count), byte[0].clone());
    }
}
