//! Conversions.

/// `From` arrays. Too long an array does not compile.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_from_array {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)* const __M: __usize> __From<[$item; __M]> for $vector where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(array: [$item; __M]) -> Self {
                const { __sv::check_room::<Self>(__M) };
                __SmallVector::__from_list(array)
            }
        }

        impl<'__s, $($params)* const __M: __usize> __From<&'__s [$item; __M]> for $vector
        where
            $($predicates)*
            for<'__any> $item: __Clone,
        {
            #[inline]
            #[track_caller]
            fn from(slice: &'__s [$item; __M]) -> Self {
                const { __sv::check_room::<Self>(__M) };
                __SmallVector::from_slice(slice)
            }
        }
    };
}

/// `From` slices.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_from_slice {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<'__s, $($params)*> __From<&'__s [$item]> for $vector
        where
            $($predicates)*
            for<'__any> $item: __Clone,
        {
            #[inline]
            #[track_caller]
            fn from(slice: &'__s [$item]) -> Self {
                __SmallVector::from_slice(slice)
            }
        }

        impl<'__s, $($params)*> __From<&'__s mut [$item]> for $vector
        where
            $($predicates)*
            for<'__any> $item: __Clone,
        {
            #[inline]
            #[track_caller]
            fn from(slice: &'__s mut [$item]) -> Self {
                __SmallVector::from_slice(slice)
            }
        }
    };
}

/// `TryFrom` slices, for vectors with a limit.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_try_from_slice {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<'__s, $($params)*> __TryFrom<&'__s [$item]> for $vector
        where
            $($predicates)*
            for<'__any> $item: __Clone,
        {
            type Error = __CapacityError<&'__s [$item]>;

            #[inline]
            fn try_from(slice: &'__s [$item]) -> __Result<Self, Self::Error> {
                __sv::try_from_elements(slice)
            }
        }

        impl<'__s, $($params)*> __TryFrom<&'__s mut [$item]> for $vector
        where
            $($predicates)*
            for<'__any> $item: __Clone,
        {
            type Error = __CapacityError<&'__s mut [$item]>;

            #[inline]
            fn try_from(slice: &'__s mut [$item]) -> __Result<Self, Self::Error> {
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
        impl<$($params)*> __From<__Vec<$item>> for $vector where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(vec: __Vec<$item>) -> Self {
                __SmallVector::from_vec(vec)
            }
        }

        impl<$($params)*> __From<__Box<[$item]>> for $vector where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(slice: __Box<[$item]>) -> Self {
                __SmallVector::from_vec(__From::from(slice))
            }
        }

        impl<$($params)*> __From<__VecDeque<$item>> for $vector where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(deque: __VecDeque<$item>) -> Self {
                __SmallVector::from_vec(__From::from(deque))
            }
        }

        impl<$($params)*> __From<__BinaryHeap<$item>> for $vector where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(heap: __BinaryHeap<$item>) -> Self {
                __SmallVector::from_vec(__From::from(heap))
            }
        }

        impl<'__s, $($params)*> __From<__Cow<'__s, [$item]>> for $vector
        where
            $($predicates)*
            for<'__any> $item: __Clone,
        {
            #[inline]
            #[track_caller]
            fn from(cow: __Cow<'__s, [$item]>) -> Self {
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
        impl<$($params)*> __TryFrom<__Vec<$item>> for $vector where $($predicates)* {
            type Error = __CapacityError<__Vec<$item>>;

            #[inline]
            fn try_from(vec: __Vec<$item>) -> __Result<Self, Self::Error> {
                __SmallVector::try_from_vec(vec)
            }
        }

        impl<$($params)*> __TryFrom<__Box<[$item]>> for $vector where $($predicates)* {
            type Error = __CapacityError<__Box<[$item]>>;

            #[inline]
            fn try_from(slice: __Box<[$item]>) -> __Result<Self, Self::Error> {
                __sv::try_from_boxed_slice(slice)
            }
        }

        impl<$($params)*> __TryFrom<__VecDeque<$item>> for $vector where $($predicates)* {
            type Error = __CapacityError<__VecDeque<$item>>;

            #[inline]
            fn try_from(deque: __VecDeque<$item>) -> __Result<Self, Self::Error> {
                __sv::try_from_deque(deque)
            }
        }

        impl<$($params)*> __TryFrom<__BinaryHeap<$item>> for $vector
        where
            $($predicates)*
            for<'__any> $item: __Ord,
        {
            type Error = __CapacityError<__BinaryHeap<$item>>;

            #[inline]
            fn try_from(heap: __BinaryHeap<$item>) -> __Result<Self, Self::Error> {
                __sv::try_from_heap(heap)
            }
        }

        impl<'__s, $($params)*> __TryFrom<__Cow<'__s, [$item]>> for $vector
        where
            $($predicates)*
            for<'__any> $item: __Clone,
        {
            type Error = __CapacityError<__Cow<'__s, [$item]>>;

            #[inline]
            fn try_from(cow: __Cow<'__s, [$item]>) -> __Result<Self, Self::Error> {
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
        impl<$($params)* const __M: __usize> __TryFrom<$vector> for [$item; __M] where $($predicates)* {
            type Error = $vector;

            #[inline]
            fn try_from(vector: $vector) -> __Result<Self, $vector> {
                __SmallVector::into_array(vector)
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
        impl<$($params)*> __From<$vector> for __Vec<$item> where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(vector: $vector) -> Self {
                __SmallVector::into_vec(vector)
            }
        }

        impl<$($params)*> __From<$vector> for __Box<[$item]> where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(vector: $vector) -> Self {
                __SmallVector::into_boxed_slice(vector)
            }
        }

        impl<$($params)*> __From<$vector> for __Rc<[$item]> where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(vector: $vector) -> Self {
                __From::from(__SmallVector::into_vec(vector))
            }
        }

        #[cfg(target_has_atomic = "ptr")]
        impl<$($params)*> __From<$vector> for __Arc<[$item]> where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(vector: $vector) -> Self {
                __From::from(__SmallVector::into_vec(vector))
            }
        }

        impl<$($params)*> __From<$vector> for __VecDeque<$item> where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(vector: $vector) -> Self {
                __From::from(__SmallVector::into_vec(vector))
            }
        }
    };
}
