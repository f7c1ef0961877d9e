//! What each layout's `Drop` does, and the impl of it, which is written twice: once for the drop check of nightly.

use super::{Parts, Storage};
use crate::heap;
use core::alloc::Layout;
use core::ptr;

/// Implements `Drop` for a layout that owns elements.
macro_rules! impl_drop {
    ($name:ident<A $(, const $length:ident: usize)? $(; $param:ident: $bound:ident)?>) => {
        #[cfg(not(may_dangle))]
        impl<A: Array, $(const $length: usize,)? $($param: $bound)?> Drop for $name<A, $($length,)? $($param)?> {
            #[inline]
            fn drop(&mut self) {
                // SAFETY: a value that is being dropped is not used afterwards.
                unsafe { drop_storage(self) }
            }
        }

        // SAFETY: elements are dropped, and not used otherwise. The `PhantomData` tells the drop check that an `A` is dropped, which
        // drops its elements, by the contract of `Array`.
        #[cfg(may_dangle)]
        unsafe impl<#[may_dangle] A: Array, $(const $length: usize,)? $($param: $bound)?> Drop
            for $name<A, $($length,)? $($param)?>
        {
            #[inline]
            fn drop(&mut self) {
                // SAFETY: a value that is being dropped is not used afterwards.
                unsafe { drop_storage(self) }
            }
        }
    };
}
pub(super) use impl_drop;

/// Drops the elements, front to back, and frees the buffer: what each layout's `Drop` does.
///
/// # Safety
///
/// The storage is not used afterwards.
#[inline]
pub(super) unsafe fn drop_storage<S: Storage>(storage: &mut S) {
    /// Frees the buffer even when an element's `Drop` panics.
    struct Free(Layout, *mut u8, usize);

    impl Drop for Free {
        #[inline]
        fn drop(&mut self) {
            // SAFETY: the buffer is as `Storage` promises, and nobody uses it after the storage was dropped.
            unsafe { heap::free(self.0, self.1, self.2) }
        }
    }

    let Parts { ptr, len, capacity, spilled } = storage.parts();
    let _free = spilled.then(|| Free(S::ELEMENT, ptr.cast(), capacity));
    // SAFETY: the elements are initialised and not used afterwards.
    unsafe { ptr::drop_in_place(ptr::slice_from_raw_parts_mut(ptr, len)) };
}
