//! Methods on length, capacity and the place of the elements.

/// The functions that are `const`, for one layout.
#[doc(hidden)]
#[macro_export]
macro_rules! __capacity_const_methods {
    ($layout:ident [$item:ty]) => {
        /// Returns the number of elements.
        #[inline(always)]
        pub const fn len(&self) -> __sv_usize {
            __sv::$layout::len(&self.storage)
        }

        /// Returns whether there are no elements.
        #[inline(always)]
        pub const fn is_empty(&self) -> __sv_bool {
            __sv::$layout::len(&self.storage) == 0
        }

        /// Returns for how many elements there is room without allocating.
        #[inline(always)]
        pub const fn capacity(&self) -> __sv_usize {
            __sv::$layout::capacity(&self.storage)
        }

        /// Returns the inline capacity, `Self::INLINE_SIZE`.
        #[inline(always)]
        pub const fn inline_size(&self) -> __sv_usize {
            Self::INLINE_SIZE
        }

        /// Returns whether the elements are on the heap.
        #[inline(always)]
        pub const fn spilled(&self) -> __sv_bool {
            __sv::$layout::spilled(&self.storage)
        }

        /// Returns whether the next push has to allocate.
        #[inline]
        pub const fn is_full(&self) -> __sv_bool {
            __sv::$layout::len(&self.storage) == __sv::$layout::capacity(&self.storage)
        }

        /// Returns for how many more elements there is room without allocating.
        #[inline]
        pub const fn remaining_capacity(&self) -> __sv_usize {
            __sv::$layout::capacity(&self.storage) - __sv::$layout::len(&self.storage)
        }

        /// Returns the elements as a slice.
        #[inline(always)]
        pub const fn as_slice(&self) -> &[$item] {
            __sv::$layout::as_slice(&self.storage)
        }

        /// Returns the elements as a slice.
        #[inline(always)]
        pub const fn as_mut_slice(&mut self) -> &mut [$item] {
            __sv::$layout::as_mut_slice(&mut self.storage)
        }

        /// Returns a pointer to the first element, inside the value or on the heap.
        #[inline(always)]
        pub const fn as_ptr(&self) -> *const $item {
            __sv::$layout::as_ptr(&self.storage)
        }

        /// Returns a pointer to the first element, inside the value or on the heap.
        #[inline(always)]
        pub const fn as_mut_ptr(&mut self) -> *mut $item {
            __sv::$layout::as_mut_ptr(&mut self.storage)
        }
    };
}

/// The others.
#[doc(hidden)]
#[macro_export]
macro_rules! __capacity_methods {
    ([$item:ty]) => {
        /// Makes room for at least `additional` more elements.
        #[inline]
        #[track_caller]
        pub fn reserve(&mut self, additional: __sv_usize) {
            <Self as __sv_SmallVector>::reserve(self, additional);
        }

        /// Makes room for exactly `additional` more elements.
        #[inline]
        #[track_caller]
        pub fn reserve_exact(&mut self, additional: __sv_usize) {
            <Self as __sv_SmallVector>::reserve_exact(self, additional);
        }

        /// Fallible version of `reserve`.
        #[inline]
        pub fn try_reserve(&mut self, additional: __sv_usize) -> __sv_Result<(), __sv_CollectionAllocErr> {
            <Self as __sv_SmallVector>::try_reserve(self, additional)
        }

        /// Fallible version of `reserve_exact`.
        #[inline]
        pub fn try_reserve_exact(&mut self, additional: __sv_usize) -> __sv_Result<(), __sv_CollectionAllocErr> {
            <Self as __sv_SmallVector>::try_reserve_exact(self, additional)
        }

        /// Sets the capacity to `new_cap`, or to the inline capacity if that is more.
        #[inline]
        #[track_caller]
        pub fn grow(&mut self, new_cap: __sv_usize) {
            <Self as __sv_SmallVector>::grow(self, new_cap);
        }

        /// Fallible version of `grow`.
        #[inline]
        pub fn try_grow(&mut self, new_cap: __sv_usize) -> __sv_Result<(), __sv_CollectionAllocErr> {
            <Self as __sv_SmallVector>::try_grow(self, new_cap)
        }

        /// Lowers the capacity to the length, back inline if the elements fit there.
        #[inline]
        #[track_caller]
        pub fn shrink_to_fit(&mut self) {
            <Self as __sv_SmallVector>::shrink_to_fit(self);
        }

        /// Lowers the capacity to `min_capacity` or the length, whichever is more.
        #[inline]
        #[track_caller]
        pub fn shrink_to(&mut self, min_capacity: __sv_usize) {
            <Self as __sv_SmallVector>::shrink_to(self, min_capacity);
        }

        /// Sets the length, and nothing else.
        ///
        /// # Safety
        ///
        /// `new_len` is at most the capacity, and the first `new_len` elements are initialised.
        #[inline]
        pub unsafe fn set_len(&mut self, new_len: __sv_usize) {
            // SAFETY: the contracts are the same.
            unsafe { <Self as __sv_SmallVector>::set_len(self, new_len) }
        }

        /// Returns the room behind the elements, up to the capacity.
        #[inline]
        pub fn spare_capacity_mut(&mut self) -> &mut [__sv_MaybeUninit<$item>] {
            <Self as __sv_SmallVector>::spare_capacity_mut(self)
        }
    };
}
