//! Methods that turn a vector into something else.

/// The methods.
#[doc(hidden)]
#[macro_export]
macro_rules! __leave_methods {
    ([$item:ty] [$array:ty]) => {
        /// Turns the vector into its backing array, if it is full and not spilled.
        #[inline]
        pub fn into_inner(self) -> __sv_Result<$array, Self> {
            <Self as __sv_SmallVector>::into_inner(self)
        }

        /// Turns the vector into an array of its length, wherever the elements are.
        #[inline]
        pub fn into_array<const __M: __sv_usize>(self) -> __sv_Result<[$item; __M], Self> {
            <Self as __sv_SmallVector>::into_array(self)
        }
    };
}

/// Those that need the heap.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __leave_alloc_methods {
    ([$item:ty]) => {
        /// Turns the vector into a `Vec`.
        #[inline]
        #[must_use]
        pub fn into_vec(self) -> __sv_Vec<$item> {
            <Self as __sv_SmallVector>::into_vec(self)
        }

        /// Fallible version of `into_vec`.
        #[inline]
        pub fn try_into_vec(self) -> __sv_Result<__sv_Vec<$item>, __sv_CapacityError<Self>> {
            <Self as __sv_SmallVector>::try_into_vec(self)
        }

        /// Turns the vector into a boxed slice.
        #[inline]
        #[must_use]
        pub fn into_boxed_slice(self) -> __sv_Box<[$item]> {
            <Self as __sv_SmallVector>::into_boxed_slice(self)
        }

        /// Fallible version of `into_boxed_slice`.
        #[inline]
        pub fn try_into_boxed_slice(self) -> __sv_Result<__sv_Box<[$item]>, __sv_CapacityError<Self>> {
            <Self as __sv_SmallVector>::try_into_boxed_slice(self)
        }

        /// Takes the vector apart into pointer, length and capacity.
        #[inline]
        #[must_use = "losing the pointer leaks the elements"]
        #[track_caller]
        pub fn into_raw_parts(self) -> (*mut $item, __sv_usize, __sv_usize) {
            <Self as __sv_SmallVector>::into_raw_parts(self)
        }

        /// Fallible version of `into_raw_parts`.
        #[inline]
        pub fn try_into_raw_parts(self) -> __sv_Result<(*mut $item, __sv_usize, __sv_usize), __sv_CapacityError<Self>> {
            <Self as __sv_SmallVector>::try_into_raw_parts(self)
        }

        /// Leaks the vector and returns its elements.
        #[inline]
        pub fn leak<'__leak>(self) -> &'__leak mut [$item]
        where
            Self: '__leak,
        {
            <Self as __sv_SmallVector>::leak(self)
        }

        /// Fallible version of `leak`.
        #[inline]
        pub fn try_leak<'__leak>(self) -> __sv_Result<&'__leak mut [$item], __sv_CapacityError<Self>>
        where
            Self: '__leak,
        {
            <Self as __sv_SmallVector>::try_leak(self)
        }

        /// Turns a vector of arrays into a `Vec` of their elements.
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn into_flattened(self) -> __sv_Vec<<$item as __sv_ArrayElement>::Item>
        where
            for<'__any> $item: __sv_ArrayElement,
        {
            __sv_ArrayElement::flatten(<Self as __sv_SmallVector>::into_vec(self))
        }
    };
}
