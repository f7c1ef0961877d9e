//! The layouts that never spill: a length of the least width, and the elements.

use super::common::{forward_const_methods, impl_common};
use super::drop::{drop_storage, impl_drop};
use super::niche::{self, Length};
use super::{Parts, Storage};
use crate::Array;
use crate::array::check_array;
use core::marker::PhantomData;
use core::mem::{ManuallyDrop, MaybeUninit, needs_drop};
use core::ptr::{self, NonNull};
use core::slice;

/// Defines the layout with and without a `Drop`, which `Copy` excludes.
macro_rules! fixed {
    ($(#[$attribute:meta])* $name:ident, $check:expr) => {
        $(#[$attribute])*
        ///
        /// Invariant: the length is `INLINE` at most, and so many elements are initialised.
        #[repr(C)]
        pub struct $name<A: Array, L: Length> {
            len: L,
            items: MaybeUninit<A>,
            /// The storage owns elements, and drops them.
            marker: PhantomData<A>,
        }

        impl<A: Array, L: Length> $name<A, L> {
            const FITS: () = {
                check_array::<A>();
                assert!(Self::INLINE <= L::MAX, "the capacity is more than its `len` can count");
                $check
            };

            /// Makes an empty storage.
            #[inline(always)]
            pub const fn new() -> Self {
                const { Self::FITS };
                Self { len: L::ZERO, items: MaybeUninit::uninit(), marker: PhantomData }
            }

            /// Makes an empty storage in place.
            ///
            /// # Safety
            ///
            /// `place` is valid for writes, and aligned.
            #[inline(always)]
            pub const unsafe fn init(place: *mut Self) {
                const { Self::FITS };
                // SAFETY: the length is a place inside the value, of which all other bytes may be anything.
                unsafe { (&raw mut (*place).len).write(L::ZERO) };
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
                Self::INLINE
            }

            /// Returns a pointer to the first element.
            #[inline(always)]
            pub const fn as_ptr(&self) -> *const A::Item {
                (&raw const self.items).cast::<A::Item>()
            }

            /// Returns a pointer to the first element.
            #[inline(always)]
            pub const fn as_mut_ptr(&mut self) -> *mut A::Item {
                (&raw mut self.items).cast::<A::Item>()
            }

            /// Sets the length.
            ///
            /// # Safety
            ///
            /// `len <= self.capacity()`, and the first `len` elements are initialised; or they will be before the storage is used for
            /// anything but `as_mut_ptr`.
            #[inline(always)]
            pub const unsafe fn set_len(&mut self, len: usize) {
                // SAFETY: the caller promises `len <= INLINE`, and `INLINE <= L::MAX` was asserted when the storage was made.
                unsafe { niche::set(&mut self.len, len) };
            }
        }

        // SAFETY: the getters follow from the invariant. As `LIMIT` is `INLINE`, the storage never has a buffer: what would
        // give it one is an error before it allocates.
        unsafe impl<A: Array, L: Length> Storage for $name<A, L> {
            const LIMIT: usize = Self::INLINE;
            const SPILLED_SIZE: usize = size_of::<Self>();

            forward_const_methods!();

            #[inline(always)]
            fn parts(&mut self) -> Parts<A::Item> {
                Parts { ptr: Self::as_mut_ptr(self), len: Self::len(self), capacity: Self::INLINE, spilled: false }
            }

            unsafe fn set_heap(&mut self, _: NonNull<A::Item>, _: usize, capacity: usize) {
                unreachable!("a capacity of {capacity} is more than the limit of {}", Self::INLINE)
            }

            #[inline]
            unsafe fn set_inline(&mut self, src: *const A::Item, len: usize) {
                // SAFETY: the caller promises `len <= INLINE` elements outside of the storage.
                unsafe {
                    ptr::copy_nonoverlapping(src, Self::as_mut_ptr(self), len);
                    Self::set_len(self, len);
                }
            }
        }
    };
}

fixed! {
    /// The storage of `INLINE` elements at most, behind a length of the least width.
    Fixed, ()
}

fixed! {
    /// [`Fixed`] without a `Drop`, and `Copy` if its elements are. No others are for it, but that is for the declaration's
    /// `impl Copy` to say, in one error; here it is enough that they need not be dropped.
    FixedCopy, assert!(!needs_drop::<A::Item>())
}

impl<A: Array + Copy, L: Length> Clone for FixedCopy<A, L> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<A: Array + Copy, L: Length> Copy for FixedCopy<A, L> {}

impl_common!(Fixed<A; L: Length>);
impl_common!(FixedCopy<A; L: Length>);
impl_drop!(Fixed<A; L: Length>);
