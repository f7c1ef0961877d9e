//! Wiping: the elements, and every place where elements may have been.

/// See [`features`](crate::features).
#[cfg(feature = "zeroize")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_zeroize {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        /// Wipes the elements, the spare capacity, and what a spilled vector has left inside its value. It is empty then.
        impl<$($params)*> __sv::zeroize::Zeroize for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::zeroize::Zeroize,
        {
            #[inline]
            fn zeroize(&mut self) {
                __sv::zeroize::zeroize(self);
            }
        }

        impl<$($params)*> __sv::zeroize::ZeroizeOnDrop for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::zeroize::ZeroizeOnDrop,
        {
        }
    };
}

/// See [`features`](crate::features).
#[cfg(not(feature = "zeroize"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_zeroize {
    ($($pieces:tt)*) => {
        __sv::feature_is_off! { "zeroize" }
    };
}

#[cfg(feature = "zeroize")]
pub use self::implementation::*;

#[cfg(feature = "zeroize")]
mod implementation {
    pub use zeroize::{Zeroize, ZeroizeOnDrop};

    use crate::SmallVector;
    use crate::storage::Storage;
    use core::mem::MaybeUninit;
    use core::slice;

    /// `Zeroize::zeroize`.
    pub fn zeroize<V: SmallVector>(vec: &mut V)
    where
        V::Item: Zeroize,
    {
        vec.as_mut_slice().iter_mut().zeroize();
        vec.clear();
        vec.spare_capacity_mut().zeroize();
        vacant(vec.__storage_mut()).zeroize();
    }

    /// Returns the bytes of the value that are neither fields nor places for elements: where those were that spilled.
    fn vacant<S: Storage>(storage: &mut S) -> &mut [MaybeUninit<u8>] {
        if !storage.spilled() {
            return &mut [];
        }
        let len = size_of::<S>().saturating_sub(S::SPILLED_SIZE);
        // SAFETY:
        // - `add`: a spilled value has its fields, so it is `SPILLED_SIZE` bytes at least;
        // - `from_raw_parts_mut`: the rest of it is within the value, borrowed as long as the storage; any bytes may be written there, by
        //   the contract of `Storage`.
        unsafe {
            let first = (&raw mut *storage).cast::<MaybeUninit<u8>>().add(S::SPILLED_SIZE);
            slice::from_raw_parts_mut(first, len)
        }
    }
}
