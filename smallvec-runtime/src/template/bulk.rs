//! Methods on many elements.

/// The methods.
#[doc(hidden)]
#[macro_export]
macro_rules! __bulk_methods {
    ([$item:ty]) => {
        /// Moves all elements of another declared vector or a `Vec` to the end of this one.
        #[inline]
        #[track_caller]
        pub fn append<__W>(&mut self, other: &mut __W)
        where
            __W: __sv_ElementSource<Item = $item> + ?__sv_Sized,
        {
            <Self as __sv_SmallVector>::append(self, other);
        }

        /// Fallible version of `append`.
        #[inline]
        pub fn try_append<__W>(&mut self, other: &mut __W) -> __sv_Result<(), __sv_CollectionAllocErr>
        where
            __W: __sv_ElementSource<Item = $item> + ?__sv_Sized,
        {
            <Self as __sv_SmallVector>::try_append(self, other)
        }

        /// Inserts the elements of an iterator before the element at `index`, or at the end.
        #[inline]
        #[track_caller]
        pub fn insert_many<__I>(&mut self, index: __sv_usize, iterable: __I)
        where
            __I: __sv_IntoIterator<Item = $item>,
        {
            <Self as __sv_SmallVector>::insert_many(self, index, iterable);
        }

        /// Fallible version of `insert_many`.
        #[inline]
        #[track_caller]
        pub fn try_insert_many<__I>(
            &mut self,
            index: __sv_usize,
            iterable: __I,
        ) -> __sv_Result<(), __sv_ExtendError<Self, __I>>
        where
            __I: __sv_IntoIterator<Item = $item>,
        {
            <Self as __sv_SmallVector>::try_insert_many(self, index, iterable)
        }

        /// Fallible version of `extend`.
        #[inline]
        pub fn try_extend<__I>(&mut self, iterable: __I) -> __sv_Result<(), __sv_ExtendError<Self, __I>>
        where
            __I: __sv_IntoIterator<Item = $item>,
        {
            <Self as __sv_SmallVector>::try_extend(self, iterable)
        }

        /// Makes the length `new_len`: removes elements at the end, or appends what the function returns.
        #[inline]
        #[track_caller]
        pub fn resize_with<__F>(&mut self, new_len: __sv_usize, f: __F)
        where
            __F: __sv_FnMut() -> $item,
        {
            <Self as __sv_SmallVector>::resize_with(self, new_len, f);
        }

        /// Fallible version of `resize_with`.
        #[inline]
        pub fn try_resize_with<__F>(&mut self, new_len: __sv_usize, f: __F) -> __sv_Result<(), __sv_CollectionAllocErr>
        where
            __F: __sv_FnMut() -> $item,
        {
            <Self as __sv_SmallVector>::try_resize_with(self, new_len, f)
        }

        /// Keeps the elements for which the predicate returns `true`, and drops the others.
        #[inline]
        pub fn retain<__F>(&mut self, f: __F)
        where
            __F: __sv_FnMut(&$item) -> __sv_bool,
        {
            <Self as __sv_SmallVector>::retain(self, f);
        }

        /// Keeps the elements for which the predicate returns `true`, and drops the others.
        #[inline]
        pub fn retain_mut<__F>(&mut self, f: __F)
        where
            __F: __sv_FnMut(&mut $item) -> __sv_bool,
        {
            <Self as __sv_SmallVector>::retain_mut(self, f);
        }

        /// Removes all but the first of consecutive elements for which the function returns `true`.
        #[inline]
        pub fn dedup_by<__F>(&mut self, same_bucket: __F)
        where
            __F: __sv_FnMut(&mut $item, &mut $item) -> __sv_bool,
        {
            <Self as __sv_SmallVector>::dedup_by(self, same_bucket);
        }

        /// Removes all but the first of consecutive elements for which the function returns the same key.
        #[inline]
        pub fn dedup_by_key<__F, __K>(&mut self, key: __F)
        where
            __F: __sv_FnMut(&mut $item) -> __K,
            __K: __sv_PartialEq,
        {
            <Self as __sv_SmallVector>::dedup_by_key(self, key);
        }

        /// Removes all but the first of consecutive equal elements.
        #[inline]
        pub fn dedup(&mut self)
        where
            for<'__any> $item: __sv_PartialEq,
        {
            <Self as __sv_SmallVector>::dedup(self);
        }
    };
}

/// Those that need `Clone`.
#[doc(hidden)]
#[macro_export]
macro_rules! __bulk_clone_methods {
    ([$item:ty]) => {
        /// Appends clones of a slice's elements; a block copy if they are `Copy`.
        #[inline]
        #[track_caller]
        pub fn extend_from_slice(&mut self, other: &[$item]) {
            <Self as __sv_SmallVector>::extend_from_slice(self, other);
        }

        /// Fallible version of `extend_from_slice`.
        #[inline]
        pub fn try_extend_from_slice(&mut self, other: &[$item]) -> __sv_Result<(), __sv_CollectionAllocErr> {
            <Self as __sv_SmallVector>::try_extend_from_slice(self, other)
        }

        /// Appends clones of the elements in a range.
        #[inline]
        #[track_caller]
        pub fn extend_from_within<__R>(&mut self, src: __R)
        where
            __R: __sv_RangeBounds<__sv_usize>,
        {
            <Self as __sv_SmallVector>::extend_from_within(self, src);
        }

        /// Fallible version of `extend_from_within`.
        #[inline]
        #[track_caller]
        pub fn try_extend_from_within<__R>(&mut self, src: __R) -> __sv_Result<(), __sv_CollectionAllocErr>
        where
            __R: __sv_RangeBounds<__sv_usize>,
        {
            <Self as __sv_SmallVector>::try_extend_from_within(self, src)
        }

        /// Inserts clones of a slice's elements at `index`.
        #[inline]
        #[track_caller]
        pub fn insert_from_slice(&mut self, index: __sv_usize, slice: &[$item]) {
            <Self as __sv_SmallVector>::insert_from_slice(self, index, slice);
        }

        /// Fallible version of `insert_from_slice`.
        #[inline]
        #[track_caller]
        pub fn try_insert_from_slice(
            &mut self,
            index: __sv_usize,
            slice: &[$item],
        ) -> __sv_Result<(), __sv_CollectionAllocErr> {
            <Self as __sv_SmallVector>::try_insert_from_slice(self, index, slice)
        }

        /// Makes the length `new_len`: removes elements at the end, or appends clones of a value.
        #[inline]
        #[track_caller]
        pub fn resize(&mut self, new_len: __sv_usize, value: $item) {
            <Self as __sv_SmallVector>::resize(self, new_len, value);
        }

        /// Fallible version of `resize`.
        #[inline]
        pub fn try_resize(&mut self, new_len: __sv_usize, value: $item) -> __sv_Result<(), __sv_CapacityError<$item>> {
            <Self as __sv_SmallVector>::try_resize(self, new_len, value)
        }
    };
}
