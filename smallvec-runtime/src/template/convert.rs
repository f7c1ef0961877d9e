//! Conversions.

/// `From` arrays. Too long an array does not compile.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_from_array {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)* const __M: __sv_usize> __sv_From<[$item; __M]> for $vector where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(array: [$item; __M]) -> Self {
                const { __sv::check_room::<Self>(__M) };
                __sv_SmallVector::__from_list(array)
            }
        }

        impl<'__s, $($params)* const __M: __sv_usize> __sv_From<&'__s [$item; __M]> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv_Clone,
        {
            #[inline]
            #[track_caller]
            fn from(slice: &'__s [$item; __M]) -> Self {
                const { __sv::check_room::<Self>(__M) };
                __sv_SmallVector::from_slice(slice)
            }
        }
    };
}

/// `From` slices.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_from_slice {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<'__s, $($params)*> __sv_From<&'__s [$item]> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv_Clone,
        {
            #[inline]
            #[track_caller]
            fn from(slice: &'__s [$item]) -> Self {
                __sv_SmallVector::from_slice(slice)
            }
        }

        impl<'__s, $($params)*> __sv_From<&'__s mut [$item]> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv_Clone,
        {
            #[inline]
            #[track_caller]
            fn from(slice: &'__s mut [$item]) -> Self {
                __sv_SmallVector::from_slice(slice)
            }
        }
    };
}

/// `TryFrom` slices, for vectors with a limit.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_try_from_slice {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<'__s, $($params)*> __sv_TryFrom<&'__s [$item]> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv_Clone,
        {
            type Error = __sv_CapacityError<&'__s [$item]>;

            #[inline]
            fn try_from(slice: &'__s [$item]) -> __sv_Result<Self, Self::Error> {
                __sv::try_from_elements(slice)
            }
        }

        impl<'__s, $($params)*> __sv_TryFrom<&'__s mut [$item]> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv_Clone,
        {
            type Error = __sv_CapacityError<&'__s mut [$item]>;

            #[inline]
            fn try_from(slice: &'__s mut [$item]) -> __sv_Result<Self, Self::Error> {
                __sv::try_from_elements(slice)
            }
        }
    };
}

/// `From` what is on the heap.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_from_heap {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __sv_From<__sv_Vec<$item>> for $vector where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(vec: __sv_Vec<$item>) -> Self {
                __sv_SmallVector::from_vec(vec)
            }
        }

        impl<$($params)*> __sv_From<__sv_Box<[$item]>> for $vector where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(slice: __sv_Box<[$item]>) -> Self {
                __sv_SmallVector::from_vec(__sv_From::from(slice))
            }
        }

        impl<$($params)*> __sv_From<__sv_VecDeque<$item>> for $vector where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(deque: __sv_VecDeque<$item>) -> Self {
                __sv_SmallVector::from_vec(__sv_From::from(deque))
            }
        }

        impl<$($params)*> __sv_From<__sv_BinaryHeap<$item>> for $vector where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(heap: __sv_BinaryHeap<$item>) -> Self {
                __sv_SmallVector::from_vec(__sv_From::from(heap))
            }
        }

        impl<'__s, $($params)*> __sv_From<__sv_Cow<'__s, [$item]>> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv_Clone,
        {
            #[inline]
            #[track_caller]
            fn from(cow: __sv_Cow<'__s, [$item]>) -> Self {
                __sv::from_cow(cow)
            }
        }
    };
}

/// `TryFrom` what is on the heap, for vectors with a limit.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_try_from_heap {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __sv_TryFrom<__sv_Vec<$item>> for $vector where $($predicates)* {
            type Error = __sv_CapacityError<__sv_Vec<$item>>;

            #[inline]
            fn try_from(vec: __sv_Vec<$item>) -> __sv_Result<Self, Self::Error> {
                __sv_SmallVector::try_from_vec(vec)
            }
        }

        impl<$($params)*> __sv_TryFrom<__sv_Box<[$item]>> for $vector where $($predicates)* {
            type Error = __sv_CapacityError<__sv_Box<[$item]>>;

            #[inline]
            fn try_from(slice: __sv_Box<[$item]>) -> __sv_Result<Self, Self::Error> {
                __sv::try_from_boxed_slice(slice)
            }
        }

        impl<$($params)*> __sv_TryFrom<__sv_VecDeque<$item>> for $vector where $($predicates)* {
            type Error = __sv_CapacityError<__sv_VecDeque<$item>>;

            #[inline]
            fn try_from(deque: __sv_VecDeque<$item>) -> __sv_Result<Self, Self::Error> {
                __sv::try_from_deque(deque)
            }
        }

        impl<$($params)*> __sv_TryFrom<__sv_BinaryHeap<$item>> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv_Ord,
        {
            type Error = __sv_CapacityError<__sv_BinaryHeap<$item>>;

            #[inline]
            fn try_from(heap: __sv_BinaryHeap<$item>) -> __sv_Result<Self, Self::Error> {
                __sv::try_from_heap(heap)
            }
        }

        impl<'__s, $($params)*> __sv_TryFrom<__sv_Cow<'__s, [$item]>> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv_Clone,
        {
            type Error = __sv_CapacityError<__sv_Cow<'__s, [$item]>>;

            #[inline]
            fn try_from(cow: __sv_Cow<'__s, [$item]>) -> __sv_Result<Self, Self::Error> {
                __sv::try_from_cow(cow)
            }
        }
    };
}

/// `TryFrom` the vector for arrays.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_into {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)* const __M: __sv_usize> __sv_TryFrom<$vector> for [$item; __M] where $($predicates)* {
            type Error = $vector;

            #[inline]
            fn try_from(vector: $vector) -> __sv_Result<Self, $vector> {
                __sv_SmallVector::into_array(vector)
            }
        }
    };
}

/// `From` the vector for what is on the heap.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_into_alloc {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __sv_From<$vector> for __sv_Vec<$item> where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(vector: $vector) -> Self {
                __sv_SmallVector::into_vec(vector)
            }
        }

        impl<$($params)*> __sv_From<$vector> for __sv_Box<[$item]> where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(vector: $vector) -> Self {
                __sv_SmallVector::into_boxed_slice(vector)
            }
        }

        impl<$($params)*> __sv_From<$vector> for __sv_Rc<[$item]> where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(vector: $vector) -> Self {
                __sv_From::from(__sv_SmallVector::into_vec(vector))
            }
        }

        #[cfg(target_has_atomic = "ptr")]
        impl<$($params)*> __sv_From<$vector> for __sv_Arc<[$item]> where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(vector: $vector) -> Self {
                __sv_From::from(__sv_SmallVector::into_vec(vector))
            }
        }

        impl<$($params)*> __sv_From<$vector> for __sv_VecDeque<$item> where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(vector: $vector) -> Self {
                __sv_From::from(__sv_SmallVector::into_vec(vector))
            }
        }
    };
}
