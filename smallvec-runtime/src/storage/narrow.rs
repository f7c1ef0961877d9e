//! The layouts with a narrow length: length and capacity of 8, 16 or 32 bits, then the elements or the pointer.

use super::drop::{drop_storage, impl_drop};
use super::{Parts, Storage, forward_const_methods};
use core::marker::PhantomData;
use core::mem::{ManuallyDrop, MaybeUninit};
use core::num::{NonZeroU8, NonZeroU16, NonZeroU32};
use core::ptr::{self, NonNull};
use core::slice;

/// The elements or the pointer to them.
#[repr(C)]
union Payload<T, const N: usize> {
    inline: ManuallyDrop<MaybeUninit<[T; N]>>,
    heap: Heap,
}

/// Packed, so that only the elements decide how the vector is aligned. Erased, for the auto traits' sake.
#[derive(Clone, Copy)]
#[repr(C, packed)]
struct Heap(NonNull<u8>);

/// Defines the layout for one width. The widths cannot be a parameter: nothing could be done with it in `const` methods.
macro_rules! narrow {
    ($(#[$doc:meta])* $name:ident, $len:ident, $code:ident) => {
        $(#[$doc])*
        ///
        /// Invariants:
        ///
        /// 1. `len` is the length, in every state.
        /// 2. If `T` is zero-sized, or `code` is not more than `N` or than 1, the storage is inline: so many elements of
        ///    `inline` are initialised, and `code` is 1.
        /// 3. Otherwise the storage is spilled: `code - BIAS` is the capacity, `heap` points to a buffer of the global
        ///    allocator with the layout of an array of so many elements, and the first `len` are initialised.
        ///
        /// That `code` is never 0 is what makes `Option` free.
        #[repr(C)]
        pub struct $name<T, const N: usize> {
            code: $code,
            len: $len,
            payload: Payload<T, N>,
            /// The storage owns elements, and drops them.
            marker: PhantomData<T>,
        }

        // SAFETY: the storage owns its elements and its buffer as `Vec` does; nothing is shared.
        unsafe impl<T: Send, const N: usize> Send for $name<T, N> {}
        // SAFETY: through a shared reference only shared references to elements are given out.
        unsafe impl<T: Sync, const N: usize> Sync for $name<T, N> {}

        impl<T, const N: usize> $name<T, N> {
            const ZST: bool = size_of::<T>() == 0;
            /// Every capacity of a spilled storage has a code of its own beside the inline state's 1.
            const BIAS: usize = if N == 0 { 1 } else { 0 };
            /// The largest capacity that has a code.
            const MOST: usize = $len::MAX as usize - Self::BIAS;

            /// Makes an empty storage.
            #[inline(always)]
            pub const fn new() -> Self {
                const {
                    assert!(
                        N <= Self::MOST,
                        concat!("the inline capacity is more than `len = ", stringify!($len), "` can count"),
                    );
                }
                // Written through a pointer, for the reason given in `word.rs`.
                let mut storage = MaybeUninit::<Self>::uninit();
                let place = storage.as_mut_ptr();
                // SAFETY: the fields are places inside the value, of which the marker has no bytes and the payload needs none.
                // Invariants 1 and 2 hold: there are no elements.
                unsafe {
                    (&raw mut (*place).code).write($code::MIN);
                    (&raw mut (*place).len).write(0);
                    storage.assume_init()
                }
            }

            /// Makes a storage of an array.
            #[inline(always)]
            pub const fn from_array<const M: usize>(array: [T; M]) -> Self {
                const { assert!(M <= N, "more elements than the inline capacity") };
                let array = ManuallyDrop::new(array);
                let mut storage = Self::new();
                // SAFETY: the `M` elements move into the storage, which is empty and has room for `N >= M`.
                unsafe {
                    ptr::copy_nonoverlapping((&raw const array).cast::<T>(), storage.as_mut_ptr(), M);
                    storage.set_len(M);
                }
                storage
            }

            /// Returns whether the elements are on the heap.
            #[inline(always)]
            pub const fn spilled(&self) -> bool {
                !Self::ZST && self.code.get() as usize > N + Self::BIAS
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
                    Self::MOST
                } else if self.spilled() {
                    self.code.get() as usize - Self::BIAS
                } else {
                    N
                }
            }

            /// Returns a pointer to the first element.
            #[inline(always)]
            pub const fn as_ptr(&self) -> *const T {
                if self.spilled() {
                    // SAFETY: `heap` is initialised, by invariant 3.
                    unsafe { self.payload.heap }.0.as_ptr().cast::<T>()
                } else {
                    (&raw const self.payload).cast::<T>()
                }
            }

            /// Returns a pointer to the first element.
            #[inline(always)]
            pub const fn as_mut_ptr(&mut self) -> *mut T {
                if self.spilled() {
                    // SAFETY: `heap` is initialised, by invariant 3.
                    unsafe { self.payload.heap }.0.as_ptr().cast::<T>()
                } else {
                    (&raw mut self.payload).cast::<T>()
                }
            }

            /// Returns the elements.
            #[inline(always)]
            pub const fn as_slice(&self) -> &[T] {
                // SAFETY: so many elements are initialised, by invariants 1 to 3.
                unsafe { slice::from_raw_parts(self.as_ptr(), self.len()) }
            }

            /// Returns the elements.
            #[inline(always)]
            pub const fn as_mut_slice(&mut self) -> &mut [T] {
                let len = self.len();
                // SAFETY: there are so many initialised elements, aligned and in one allocation, by invariants 1 to 3. They are borrowed, by
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
                debug_assert!(len <= Self::MOST);
                self.len = len as $len;
            }
        }

        // SAFETY: the getters follow from the invariants; `drop_storage` drops what is owned.
        unsafe impl<T, const N: usize> Storage for $name<T, N> {
            type Item = T;
            type Array = [T; N];
            const INLINE: usize = N;
            const LIMIT: usize = Self::MOST;

            forward_const_methods!();

            #[inline(always)]
            fn parts(&mut self) -> Parts<T> {
                if Self::spilled(self) {
                    // SAFETY: `heap` is initialised, by invariant 3.
                    let ptr = unsafe { self.payload.heap }.0.as_ptr().cast();
                    Parts { ptr, len: self.len as usize, capacity: self.code.get() as usize - Self::BIAS, spilled: true }
                } else {
                    let capacity = if Self::ZST { Self::MOST } else { N };
                    Parts { ptr: (&raw mut self.payload).cast(), len: self.len as usize, capacity, spilled: false }
                }
            }

            #[inline]
            unsafe fn set_heap(&mut self, ptr: NonNull<T>, len: usize, capacity: usize) {
                debug_assert!(N < capacity && capacity <= Self::MOST);
                // SAFETY: the caller promises `N < capacity <= MOST`, so the code fits and is more than `N + BIAS`: not 0.
                // Invariants 1 and 3 are the caller's promise.
                self.code = unsafe { $code::new_unchecked((capacity + Self::BIAS) as $len) };
                self.len = len as $len;
                self.payload.heap = Heap(ptr.cast());
            }

            #[inline]
            unsafe fn set_inline(&mut self, src: *const T, len: usize) {
                self.code = $code::MIN;
                self.len = len as $len;
                // SAFETY: the caller promises `len <= N` elements outside of the storage. Invariants 1 and 2 hold with them.
                unsafe { ptr::copy_nonoverlapping(src, (&raw mut self.payload).cast::<T>(), len) };
            }
        }

        impl_drop!($name<T, const N>);
    };
}

narrow! {
    /// The storage of `N` elements inline behind two bytes, and of 255 at most.
    Narrow8, u8, NonZeroU8
}

narrow! {
    /// The storage of `N` elements inline behind two numbers of 16 bits, and of 65 535 at most.
    Narrow16, u16, NonZeroU16
}

narrow! {
    /// The storage of `N` elements inline behind two numbers of 32 bits, and of 4 294 967 295 at most.
    Narrow32, u32, NonZeroU32
}
