//! What all layouts do alike, written once for all of them.

/// Implements `Send`, `Sync`, and the `const` methods that follow from a layout's own `new`, `len`, `as_ptr`, `as_mut_ptr` and
/// `set_len`.
macro_rules! impl_common {
    ($name:ident<A $(, const $length:ident: usize)? $(; $param:ident: $bound:ident)?>) => {
        // SAFETY: the storage owns its elements and its buffer as `Vec` does; nothing is shared. All else in it are numbers.
        unsafe impl<A: Array, $(const $length: usize,)? $($param: $bound)?> Send for $name<A, $($length,)? $($param)?>
        where
            A::Item: Send
        {
        }
        // SAFETY: through a shared reference only shared references to elements are given out.
        unsafe impl<A: Array, $(const $length: usize,)? $($param: $bound)?> Sync for $name<A, $($length,)? $($param)?>
        where
            A::Item: Sync
        {
        }

        impl<A: Array, $(const $length: usize,)? $($param: $bound)?> $name<A, $($length,)? $($param)?> {
            /// Makes a storage of an array.
            #[inline(always)]
            pub const fn from_array<const M: usize>(array: [A::Item; M]) -> Self {
                const { assert!(M <= Self::INLINE, "more elements than the inline capacity") };
                let array = ManuallyDrop::new(array);
                let mut storage = Self::new();
                // SAFETY:
                // - the `M` elements are outside of the storage, which is empty and has room for `INLINE >= M`; they move, as `array` is
                //   not dropped;
                // - then `M` elements are initialised, `INLINE` at most.
                unsafe {
                    ptr::copy_nonoverlapping((&raw const array).cast::<A::Item>(), storage.as_mut_ptr(), M);
                    storage.set_len(M);
                }
                storage
            }

            /// Makes a storage of its backing array.
            #[inline(always)]
            pub const fn from_buf(buf: A) -> Self {
                let buf = ManuallyDrop::new(buf);
                let mut storage = Self::new();
                // SAFETY:
                // - the array is `INLINE` initialised elements, by the contract of `Array`, and outside of the storage, which is empty and
                //   has room for them; they move, as `buf` is not dropped;
                // - then `INLINE` elements are initialised.
                unsafe {
                    ptr::copy_nonoverlapping((&raw const buf).cast::<A::Item>(), storage.as_mut_ptr(), Self::INLINE);
                    storage.set_len(Self::INLINE);
                }
                storage
            }

            /// Returns the elements.
            #[inline(always)]
            pub const fn as_slice(&self) -> &[A::Item] {
                // SAFETY: so many elements are initialised, aligned and in one allocation, by the contract of `Storage`. They are
                // borrowed as long as the storage.
                unsafe { slice::from_raw_parts(self.as_ptr(), self.len()) }
            }

            /// Returns the elements.
            #[inline(always)]
            pub const fn as_mut_slice(&mut self) -> &mut [A::Item] {
                let len = self.len();
                // SAFETY: so many elements are initialised, aligned and in one allocation, by the contract of `Storage`. They are
                // borrowed, by nobody else, as long as the storage.
                unsafe { slice::from_raw_parts_mut(self.as_mut_ptr(), len) }
            }
        }
    };
}
pub(super) use impl_common;

/// Implements the items of [`Storage`](super::Storage) that say how large the layout is, and the getters by its inherent `const`
/// methods.
macro_rules! forward_const_methods {
    () => {
        type Item = A::Item;
        type Array = A;

        #[inline(always)]
        fn new() -> Self {
            Self::new()
        }

        #[inline(always)]
        fn from_array<const M: usize>(array: [A::Item; M]) -> Self {
            Self::from_array(array)
        }

        #[inline(always)]
        fn from_buf(buf: A) -> Self {
            Self::from_buf(buf)
        }

        #[inline(always)]
        unsafe fn init(place: *mut Self) {
            // SAFETY: the contracts are the same.
            unsafe { Self::init(place) }
        }

        #[inline(always)]
        fn len(&self) -> usize {
            self.len()
        }

        #[inline(always)]
        fn capacity(&self) -> usize {
            self.capacity()
        }

        #[inline(always)]
        fn spilled(&self) -> bool {
            self.spilled()
        }

        #[inline(always)]
        fn as_ptr(&self) -> *const A::Item {
            self.as_ptr()
        }

        #[inline(always)]
        fn as_mut_ptr(&mut self) -> *mut A::Item {
            self.as_mut_ptr()
        }

        #[inline(always)]
        fn as_slice(&self) -> &[A::Item] {
            self.as_slice()
        }

        #[inline(always)]
        fn as_mut_slice(&mut self) -> &mut [A::Item] {
            self.as_mut_slice()
        }

        #[inline(always)]
        unsafe fn set_len(&mut self, len: usize) {
            // SAFETY: the contracts are the same.
            unsafe { self.set_len(len) }
        }
    };
}
pub(super) use forward_const_methods;
