//! Methods on a range of elements.

/// The methods.
#[doc(hidden)]
#[macro_export]
macro_rules! __range_methods {
    ([$item:ty]) => {
        /// Removes the elements in a range and returns an iterator over them.
        #[inline]
        #[track_caller]
        pub fn drain<__R>(&mut self, range: __R) -> __sv_Drain<'_, Self>
        where
            __R: __sv_RangeBounds<__sv_usize>,
        {
            <Self as __sv_SmallVector>::drain(self, range)
        }

        /// Replaces the elements in a range, and returns an iterator over the removed ones.
        #[inline]
        #[track_caller]
        pub fn splice<__R, __I>(
            &mut self,
            range: __R,
            replace_with: __I,
        ) -> __sv_Splice<'_, Self, <__I as __sv_IntoIterator>::IntoIter>
        where
            __R: __sv_RangeBounds<__sv_usize>,
            __I: __sv_IntoIterator<Item = $item>,
        {
            <Self as __sv_SmallVector>::splice(self, range, replace_with)
        }

        /// Fallible version of `splice`.
        #[inline]
        #[track_caller]
        pub fn try_splice<__R, __I>(
            &mut self,
            range: __R,
            replace_with: __I,
        ) -> __sv_Result<__sv_Splice<'_, Self, __sv_IntoIter<Self>>, __sv_ExtendError<Self, __I>>
        where
            __R: __sv_RangeBounds<__sv_usize>,
            __I: __sv_IntoIterator<Item = $item>,
        {
            <Self as __sv_SmallVector>::try_splice(self, range, replace_with)
        }

        /// Returns an iterator that removes the elements of a range for which the predicate returns `true`.
        #[inline]
        #[track_caller]
        pub fn extract_if<__F, __R>(&mut self, range: __R, filter: __F) -> __sv_ExtractIf<'_, Self, __F>
        where
            __F: __sv_FnMut(&mut $item) -> __sv_bool,
            __R: __sv_RangeBounds<__sv_usize>,
        {
            <Self as __sv_SmallVector>::extract_if(self, range, filter)
        }

        /// Splits the vector in two, and returns the elements from `at` on.
        #[inline]
        #[must_use = "use `.truncate()` if the other half is not needed"]
        #[track_caller]
        pub fn split_off(&mut self, at: __sv_usize) -> Self {
            <Self as __sv_SmallVector>::split_off(self, at)
        }

        /// Fallible version of `split_off`.
        #[inline]
        #[track_caller]
        pub fn try_split_off(&mut self, at: __sv_usize) -> __sv_Result<Self, __sv_CollectionAllocErr> {
            <Self as __sv_SmallVector>::try_split_off(self, at)
        }
    };
}
