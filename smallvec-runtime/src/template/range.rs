//! Methods on a range of elements.

/// The methods.
#[doc(hidden)]
#[macro_export]
macro_rules! __range_methods {
    ([$item:ty]) => {
        /// Removes the elements in a range and returns an iterator over them.
        #[inline]
        #[track_caller]
        pub fn drain<__R>(&mut self, range: __R) -> __Drain<'_, Self>
        where
            __R: __RangeBounds<__usize>,
        {
            <Self as __SmallVector>::drain(self, range)
        }

        /// Replaces the elements in a range, and returns an iterator over the removed ones.
        #[inline]
        #[track_caller]
        pub fn splice<__R, __I>(
            &mut self,
            range: __R,
            replace_with: __I,
        ) -> __Splice<'_, Self, <__I as __IntoIterator>::IntoIter>
        where
            __R: __RangeBounds<__usize>,
            __I: __IntoIterator<Item = $item>,
        {
            <Self as __SmallVector>::splice(self, range, replace_with)
        }

        /// Fallible version of `splice`.
        #[inline]
        #[track_caller]
        pub fn try_splice<__R, __I>(
            &mut self,
            range: __R,
            replace_with: __I,
        ) -> __Result<__Splice<'_, Self, __IntoIter<Self>>, __ExtendError<Self, __I>>
        where
            __R: __RangeBounds<__usize>,
            __I: __IntoIterator<Item = $item>,
        {
            <Self as __SmallVector>::try_splice(self, range, replace_with)
        }

        /// Returns an iterator that removes the elements of a range for which the predicate returns `true`.
        #[inline]
        #[track_caller]
        pub fn extract_if<__F, __R>(&mut self, range: __R, filter: __F) -> __ExtractIf<'_, Self, __F>
        where
            __F: __FnMut(&mut $item) -> __bool,
            __R: __RangeBounds<__usize>,
        {
            <Self as __SmallVector>::extract_if(self, range, filter)
        }

        /// Splits the vector in two, and returns the elements from `at` on.
        #[inline]
        #[must_use = "use `.truncate()` if the other half is not needed"]
        #[track_caller]
        pub fn split_off(&mut self, at: __usize) -> Self {
            <Self as __SmallVector>::split_off(self, at)
        }

        /// Fallible version of `split_off`.
        #[inline]
        #[track_caller]
        pub fn try_split_off(&mut self, at: __usize) -> __Result<Self, __CollectionAllocErr> {
            <Self as __SmallVector>::try_split_off(self, at)
        }
    };
}
