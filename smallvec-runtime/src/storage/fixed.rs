//! The layouts that never spill: a length of the least width, and the elements.

use super::drop::{drop_storage, impl_drop};
use super::niche::{self, Length};
use super::{Parts, Storage, forward_const_methods};
use crate::CollectionAllocErr;
use core::marker::PhantomData;
use core::mem::{ManuallyDrop, MaybeUninit, needs_drop};
use core::ptr::{self, NonNull};
use core::slice;

/// Defines the layout with and without a `Drop`, which `Copy` excludes.
macro_rules! fixed {
    ($(#[$attribute:meta])* $name:ident, $check:expr) => {
        $(#[$attribute])*
        ///
        /// Invariant: the length is `N` at most, and so many elements are initialised.
        #[repr(C)]
        pub struct $name<T, const N: usize, L: Length> {
            len: L,
            items: MaybeUninit<[T; N]>,
            /// The storage owns elements, and drops them.
            marker: PhantomData<T>,
        }

        impl<T, const N: usize, L: Length> $name<T, N, L> {
            /// Makes an empty storage.
            #[inline(always)]
            pub const fn new() -> Self {
                const { assert!(N <= L::MAX && $check) };
                Self { len: L::ZERO, items: MaybeUninit::uninit(), marker: PhantomData }
            }

            /// Makes a storage of an array.
            #[inline(always)]
            pub const fn from_array<const M: usize>(array: [T; M]) -> Self {
                const { assert!(M <= N, "more elements than the capacity") };
                let array = ManuallyDrop::new(array);
                let mut storage = Self::new();
                // SAFETY: the `M` elements move into the storage, which is empty and has room for `N >= M`.
                unsafe {
                    ptr::copy_nonoverlapping((&raw const array).cast::<T>(), storage.as_mut_ptr(), M);
                    storage.set_len(M);
                }
                storage
            }

            /// Returns whether the elements are on the heap: never.
            #[inline(always)]
            pub const fn spilled(&self) -> bool {
                false
            }

            /// Returns the number of elements.
            #[inline(always)]
            pub const fn len(&self) -> usize {
                niche::get(&self.len)
            }

            /// Returns for how many elements there is room.
            #[inline(always)]
            pub const fn capacity(&self) -> usize {
                N
            }

            /// Returns a pointer to the first element.
            #[inline(always)]
            pub const fn as_ptr(&self) -> *const T {
                (&raw const self.items).cast::<T>()
            }

            /// Returns a pointer to the first element.
            #[inline(always)]
            pub const fn as_mut_ptr(&mut self) -> *mut T {
                (&raw mut self.items).cast::<T>()
            }

            /// Returns the elements.
            #[inline(always)]
            pub const fn as_slice(&self) -> &[T] {
                // SAFETY: so many elements are initialised, by the invariant.
                unsafe { slice::from_raw_parts(self.as_ptr(), self.len()) }
            }

            /// Returns the elements.
            #[inline(always)]
            pub const fn as_mut_slice(&mut self) -> &mut [T] {
                let len = self.len();
                // SAFETY: there are so many initialised elements, aligned and in one allocation, by the invariant. They are borrowed, by
                // nobody else, as long as the storage.
                unsafe { slice::from_raw_parts_mut(self.as_mut_ptr(), len) }
            }

            /// Sets the length.
            ///
            /// # Safety
            ///
            /// `len <= self.capacity()`, and the first `len` elements are initialised; or they will be before the storage is used for
            /// anything but `as_mut_ptr`.
            #[inline(always)]
            pub const unsafe fn set_len(&mut self, len: usize) {
                // SAFETY: the caller promises `len <= N`, and `N <= L::MAX` was asserted when the storage was made.
                unsafe { niche::set(&mut self.len, len) };
            }
        }

        // SAFETY: the getters follow from the invariant. As `LIMIT` is `INLINE`, the storage never has a buffer: what would
        // give it one is an error before it allocates.
        unsafe impl<T, const N: usize, L: Length> Storage for $name<T, N, L> {
            type Item = T;
            type Array = [T; N];
            const INLINE: usize = N;
            const LIMIT: usize = N;

            forward_const_methods!();

            #[inline(always)]
            fn parts(&mut self) -> Parts<T> {
                Parts { ptr: Self::as_mut_ptr(self), len: Self::len(self), capacity: N, spilled: false }
            }

            unsafe fn set_heap(&mut self, _: NonNull<T>, _: usize, capacity: usize) {
                unreachable!("a capacity of {capacity} is more than the limit of {N}")
            }

            // Without the storage as an argument: what is known of the vector is then kept over the call, as it does not come back.
            #[inline(always)]
            #[track_caller]
            unsafe fn grow_one(&mut self) {
                CollectionAllocErr::CapacityOverflow.raise()
            }

            #[inline(always)]
            unsafe fn grow_amortized(&mut self, used: usize, additional: usize) -> Result<(), CollectionAllocErr> {
                debug_assert!(additional > N - used);
                Err(CollectionAllocErr::CapacityOverflow)
            }

            #[inline]
            unsafe fn set_inline(&mut self, src: *const T, len: usize) {
                // SAFETY: the caller promises `len <= N` elements outside of the storage.
                unsafe {
                    ptr::copy_nonoverlapping(src, Self::as_mut_ptr(self), len);
                    Self::set_len(self, len);
                }
            }
        }
    };
}

fixed! {
    /// The storage of `N` elements at most, behind a length of the least width.
    Fixed, true
}

fixed! {
    /// [`Fixed`] without a `Drop`, and `Copy` if its elements are. No others are for it, but that is for the declaration's
    /// `impl Copy` to say, in one error; here it is enough that they need not be dropped.
    FixedCopy, !needs_drop::<T>()
}

impl<T: Copy, const N: usize, L: Length> Clone for FixedCopy<T, N, L> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Copy, const N: usize, L: Length> Copy for FixedCopy<T, N, L> {}

impl_drop!(Fixed<T, const N; L: Length>);
