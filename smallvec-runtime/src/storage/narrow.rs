//! The layouts with a narrow length: length and capacity of 8, 16 or 32 bits, then the elements or the pointer.

use super::common::{forward_const_methods, impl_common};
use super::drop::{drop_storage, impl_drop};
use super::niche::NotMaxU8;
use super::{Parts, Storage};
use crate::Array;
use crate::array::check_array;
use core::marker::PhantomData;
use core::mem::{ManuallyDrop, MaybeUninit, offset_of};
use core::num::{NonZeroU16, NonZeroU32};
use core::ptr::{self, NonNull};
use core::slice;

/// The elements or the pointer to them.
#[repr(C)]
union Payload<A: Array> {
    inline: ManuallyDrop<MaybeUninit<A>>,
    heap: Heap,
}

/// Packed, so that only the elements decide how the vector is aligned. Erased, for the auto traits' sake.
#[derive(Clone, Copy)]
#[repr(C, packed)]
struct Heap(NonNull<u8>);

/// Defines the layout for one width. The widths cannot be a parameter: nothing could be done with it in `const` methods.
macro_rules! narrow {
    ($(#[$doc:meta])* $name:ident, $len:ident, $code:ident, $first:expr) => {
        $(#[$doc])*
        ///
        /// Invariants:
        ///
        /// 1. `len` is the length, in every state.
        /// 2. If elements are zero-sized, or `code` is less than `FIRST`, the storage is inline: `len` elements of `inline` are
        ///    initialised, and `code` is the least of its type.
        /// 3. Otherwise the storage is spilled: `code - FIRST` is by how much the capacity is more than the least that is more than
        ///    `INLINE`, `heap` points to a buffer of the global allocator with the layout of an array of so many elements, and the
        ///    first `len` are initialised.
        ///
        /// That `code` has a value to spare is what makes `Option` free.
        #[repr(C)]
        pub struct $name<A: Array> {
            code: $code,
            len: $len,
            payload: Payload<A>,
            /// The storage owns elements, and drops them.
            marker: PhantomData<A>,
        }

        impl<A: Array> $name<A> {
            /// The code of the least capacity of a spilled storage.
            const FIRST: usize = $first;
            /// The largest capacity that has a code: beside those, there are the inline state's and the value to spare.
            const LIMIT: usize = $len::MAX as usize - if Self::INLINE == 0 { 1 } else { 0 };

            /// Returns the capacity of a spilled storage.
            #[inline(always)]
            const fn heap_capacity(&self) -> usize {
                self.code.get() as usize - Self::FIRST + (Self::INLINE + 1)
            }

            /// Makes an empty storage.
            #[inline(always)]
            pub const fn new() -> Self {
                // Written through a pointer, for the reason given in `word.rs`.
                let mut storage = MaybeUninit::<Self>::uninit();
                // SAFETY: the place is the variable, which `init` makes a storage.
                unsafe {
                    Self::init(storage.as_mut_ptr());
                    storage.assume_init()
                }
            }

            /// Makes an empty storage in place.
            ///
            /// # Safety
            ///
            /// `place` is valid for writes, and aligned.
            #[inline(always)]
            pub const unsafe fn init(place: *mut Self) {
                const {
                    check_array::<A>();
                    assert!(
                        Self::INLINE <= Self::LIMIT,
                        concat!("the inline capacity is more than `len = ", stringify!($len), "` can count"),
                    );
                }
                // SAFETY: the fields are places inside the value, of which the marker has no bytes and the payload needs none.
                // Invariants 1 and 2 hold: there are no elements.
                unsafe {
                    (&raw mut (*place).code).write($code::MIN);
                    (&raw mut (*place).len).write(0);
                }
            }

            /// Returns whether the elements are on the heap.
            #[inline(always)]
            pub const fn spilled(&self) -> bool {
                !Self::ZST && self.code.get() as usize >= Self::FIRST
            }

            /// Returns the number of elements.
            #[inline(always)]
            pub const fn len(&self) -> usize {
                self.len as usize
            }

            /// Returns for how many elements there is room.
            #[inline(always)]
            pub const fn capacity(&self) -> usize {
                if Self::ZST {
                    Self::LIMIT
                } else if self.spilled() {
                    self.heap_capacity()
                } else {
                    Self::INLINE
                }
            }

            /// Returns a pointer to the first element.
            #[inline(always)]
            pub const fn as_ptr(&self) -> *const A::Item {
                if self.spilled() {
                    // SAFETY: `heap` is initialised, by invariant 3.
                    unsafe { self.payload.heap }.0.as_ptr().cast::<A::Item>()
                } else {
                    (&raw const self.payload).cast::<A::Item>()
                }
            }

            /// Returns a pointer to the first element.
            #[inline(always)]
            pub const fn as_mut_ptr(&mut self) -> *mut A::Item {
                if self.spilled() {
                    // SAFETY: `heap` is initialised, by invariant 3.
                    unsafe { self.payload.heap }.0.as_ptr().cast::<A::Item>()
                } else {
                    (&raw mut self.payload).cast::<A::Item>()
                }
            }

            /// Sets the length.
            ///
            /// # Safety
            ///
            /// `len <= self.capacity()`, and the first `len` elements are initialised; or they will be before the storage is used for
            /// anything but `as_mut_ptr`.
            #[inline(always)]
            pub const unsafe fn set_len(&mut self, len: usize) {
                debug_assert!(len <= Self::LIMIT);
                self.len = len as $len;
            }
        }

        // SAFETY: the getters follow from the invariants; `drop_storage` drops what is owned.
        unsafe impl<A: Array> Storage for $name<A> {
            const LIMIT: usize = Self::LIMIT;
            const SPILLED_SIZE: usize = offset_of!(Self, payload) + size_of::<Heap>();

            forward_const_methods!();

            #[inline(always)]
            fn parts(&mut self) -> Parts<A::Item> {
                if Self::spilled(self) {
                    // SAFETY: `heap` is initialised, by invariant 3.
                    let ptr = unsafe { self.payload.heap }.0.as_ptr().cast();
                    Parts { ptr, len: self.len as usize, capacity: self.heap_capacity(), spilled: true }
                } else {
                    let capacity = if Self::ZST { Self::LIMIT } else { Self::INLINE };
                    Parts { ptr: (&raw mut self.payload).cast(), len: self.len as usize, capacity, spilled: false }
                }
            }

            #[inline]
            unsafe fn set_heap(&mut self, ptr: NonNull<A::Item>, len: usize, capacity: usize) {
                debug_assert!(Self::INLINE < capacity && capacity <= Self::LIMIT);
                // SAFETY: the caller promises `INLINE < capacity <= LIMIT`, so there is a code: if `FIRST` is 1, of `LIMIT - INLINE` at
                // most, which is less than the largest number, and else from `FIRST` to the largest, so not 0. Invariants 1 and 3 are
                // the caller's promise.
                self.code = unsafe { $code::new_unchecked((capacity - (Self::INLINE + 1) + Self::FIRST) as $len) };
                self.len = len as $len;
                self.payload.heap = Heap(ptr.cast());
            }

            #[inline]
            unsafe fn set_inline(&mut self, src: *const A::Item, len: usize) {
                self.code = $code::MIN;
                self.len = len as $len;
                // SAFETY: the caller promises `len <= INLINE` elements outside of the storage. Invariants 1 and 2 hold with them.
                unsafe { ptr::copy_nonoverlapping(src, (&raw mut self.payload).cast::<A::Item>(), len) };
            }
        }

        impl_common!($name<A>);
        impl_drop!($name<A>);
    };
}

narrow! {
    /// The storage of `INLINE` elements inline behind two bytes, and of 255 at most. An empty one is all zeros but for what is vacant, so
    /// that a `static` of it takes no place in the program's file. For the wider ones there are not enough codes for all capacities
    /// unless only 0 is left out: what is spared at the top is spared byte by byte.
    Narrow8, u8, NotMaxU8, 1
}

narrow! {
    /// The storage of `INLINE` elements inline behind two numbers of 16 bits, and of 65 535 at most.
    Narrow16, u16, NonZeroU16, if Self::INLINE == 0 { 2 } else { Self::INLINE + 1 }
}

narrow! {
    /// The storage of `INLINE` elements inline behind two numbers of 32 bits, and of 4 294 967 295 at most.
    Narrow32, u32, NonZeroU32, if Self::INLINE == 0 { 2 } else { Self::INLINE + 1 }
}
