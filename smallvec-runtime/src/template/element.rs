//! Methods on one element.

/// The methods.
#[doc(hidden)]
#[macro_export]
macro_rules! __element_methods {
    ([$item:ty]) => {
        /// Appends an element.
        #[inline]
        #[track_caller]
        pub fn push(&mut self, value: $item) {
            <Self as __sv_SmallVector>::push(self, value);
        }

        /// Appends an element and returns a reference to it.
        #[inline]
        #[track_caller]
        pub fn push_mut(&mut self, value: $item) -> &mut $item {
            <Self as __sv_SmallVector>::push_mut(self, value)
        }

        /// Fallible version of `push`.
        #[inline]
        pub fn try_push(&mut self, value: $item) -> __sv_Result<(), __sv_CapacityError<$item>> {
            <Self as __sv_SmallVector>::try_push(self, value)
        }

        /// Fallible version of `push_mut`.
        #[inline]
        pub fn try_push_mut(&mut self, value: $item) -> __sv_Result<&mut $item, __sv_CapacityError<$item>> {
            <Self as __sv_SmallVector>::try_push_mut(self, value)
        }

        /// Appends an element if there is room, and never allocates.
        #[inline]
        pub fn push_within_capacity(&mut self, value: $item) -> __sv_Result<&mut $item, $item> {
            <Self as __sv_SmallVector>::push_within_capacity(self, value)
        }

        /// Appends an element without looking whether there is room.
        ///
        /// # Safety
        ///
        /// The length is less than the capacity.
        #[inline]
        pub unsafe fn push_unchecked(&mut self, value: $item) {
            // SAFETY: the contracts are the same.
            unsafe { <Self as __sv_SmallVector>::push_unchecked(self, value) }
        }

        /// Removes the last element and returns it, or `None` if there is none.
        #[inline]
        pub fn pop(&mut self) -> __sv_Option<$item> {
            <Self as __sv_SmallVector>::pop(self)
        }

        /// Removes and returns the last element if the predicate returns `true` for it.
        #[inline]
        pub fn pop_if<__F>(&mut self, predicate: __F) -> __sv_Option<$item>
        where
            __F: __sv_FnOnce(&mut $item) -> __sv_bool,
        {
            <Self as __sv_SmallVector>::pop_if(self, predicate)
        }

        /// Removes the element at `index` and returns it, or `None` if there is none.
        #[inline]
        pub fn pop_at(&mut self, index: __sv_usize) -> __sv_Option<$item> {
            <Self as __sv_SmallVector>::pop_at(self, index)
        }

        /// Removes the element at `index` and puts the last one in its place; `None` if there is none.
        #[inline]
        pub fn swap_pop(&mut self, index: __sv_usize) -> __sv_Option<$item> {
            <Self as __sv_SmallVector>::swap_pop(self, index)
        }

        /// Inserts an element before the one at `index`, or at the end.
        #[inline]
        #[track_caller]
        pub fn insert(&mut self, index: __sv_usize, element: $item) {
            <Self as __sv_SmallVector>::insert(self, index, element);
        }

        /// Inserts an element before the one at `index`, or at the end, and returns a reference to it.
        #[inline]
        #[track_caller]
        pub fn insert_mut(&mut self, index: __sv_usize, element: $item) -> &mut $item {
            <Self as __sv_SmallVector>::insert_mut(self, index, element)
        }

        /// Fallible version of `insert`.
        #[inline]
        #[track_caller]
        pub fn try_insert(&mut self, index: __sv_usize, element: $item) -> __sv_Result<(), __sv_CapacityError<$item>> {
            <Self as __sv_SmallVector>::try_insert(self, index, element)
        }

        /// Fallible version of `insert_mut`.
        #[inline]
        #[track_caller]
        pub fn try_insert_mut(
            &mut self,
            index: __sv_usize,
            element: $item,
        ) -> __sv_Result<&mut $item, __sv_CapacityError<$item>> {
            <Self as __sv_SmallVector>::try_insert_mut(self, index, element)
        }

        /// Removes the element at `index` and returns it.
        #[inline]
        #[track_caller]
        pub fn remove(&mut self, index: __sv_usize) -> $item {
            <Self as __sv_SmallVector>::remove(self, index)
        }

        /// Removes the element at `index`, puts the last one in its place and returns it.
        #[inline]
        #[track_caller]
        pub fn swap_remove(&mut self, index: __sv_usize) -> $item {
            <Self as __sv_SmallVector>::swap_remove(self, index)
        }

        /// Removes all elements, front to back.
        #[inline]
        pub fn clear(&mut self) {
            <Self as __sv_SmallVector>::clear(self);
        }

        /// Removes all elements but the first `len`, front to back.
        #[inline]
        pub fn truncate(&mut self, len: __sv_usize) {
            <Self as __sv_SmallVector>::truncate(self, len);
        }
    };
}
