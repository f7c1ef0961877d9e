//! Conversions.

/// `From` arrays. Too long an array does not compile.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_from_array {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)* const __M: __sv::usize> __sv::From<[$item; __M]> for $vector where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(array: [$item; __M]) -> Self {
                const { __sv::check_room::<Self>(__M) };
                __sv::SmallVector::__from_list(array)
            }
        }

        impl<'__s, $($params)* const __M: __sv::usize> __sv::From<&'__s [$item; __M]> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Clone,
        {
            #[inline]
            #[track_caller]
            fn from(slice: &'__s [$item; __M]) -> Self {
                const { __sv::check_room::<Self>(__M) };
                __sv::SmallVector::from_slice(slice)
            }
        }
    };
}

/// `From` slices.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_from_slice {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<'__s, $($params)*> __sv::From<&'__s [$item]> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Clone,
        {
            #[inline]
            #[track_caller]
            fn from(slice: &'__s [$item]) -> Self {
                __sv::SmallVector::from_slice(slice)
            }
        }

        impl<'__s, $($params)*> __sv::From<&'__s mut [$item]> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Clone,
        {
            #[inline]
            #[track_caller]
            fn from(slice: &'__s mut [$item]) -> Self {
                __sv::SmallVector::from_slice(slice)
            }
        }
    };
}

/// `TryFrom` slices, for vectors with a limit.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_try_from_slice {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<'__s, $($params)*> __sv::TryFrom<&'__s [$item]> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Clone,
        {
            type Error = __sv::CapacityError<&'__s [$item]>;

            #[inline]
            fn try_from(slice: &'__s [$item]) -> __sv::Result<Self, Self::Error> {
                __sv::try_from_elements(slice)
            }
        }

        impl<'__s, $($params)*> __sv::TryFrom<&'__s mut [$item]> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Clone,
        {
            type Error = __sv::CapacityError<&'__s mut [$item]>;

            #[inline]
            fn try_from(slice: &'__s mut [$item]) -> __sv::Result<Self, Self::Error> {
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
        impl<$($params)*> __sv::From<__sv::Vec<$item>> for $vector where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(vec: __sv::Vec<$item>) -> Self {
                __sv::SmallVector::from_vec(vec)
            }
        }

        impl<$($params)*> __sv::From<__sv::Box<[$item]>> for $vector where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(slice: __sv::Box<[$item]>) -> Self {
                __sv::SmallVector::from_vec(__sv::From::from(slice))
            }
        }

        impl<$($params)*> __sv::From<__sv::VecDeque<$item>> for $vector where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(deque: __sv::VecDeque<$item>) -> Self {
                __sv::SmallVector::from_vec(__sv::From::from(deque))
            }
        }

        impl<$($params)*> __sv::From<__sv::BinaryHeap<$item>> for $vector where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(heap: __sv::BinaryHeap<$item>) -> Self {
                __sv::SmallVector::from_vec(__sv::From::from(heap))
            }
        }

        impl<'__s, $($params)*> __sv::From<__sv::Cow<'__s, [$item]>> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Clone,
        {
            #[inline]
            #[track_caller]
            fn from(cow: __sv::Cow<'__s, [$item]>) -> Self {
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
        impl<$($params)*> __sv::TryFrom<__sv::Vec<$item>> for $vector where $($predicates)* {
            type Error = __sv::CapacityError<__sv::Vec<$item>>;

            #[inline]
            fn try_from(vec: __sv::Vec<$item>) -> __sv::Result<Self, Self::Error> {
                __sv::SmallVector::try_from_vec(vec)
            }
        }

        impl<$($params)*> __sv::TryFrom<__sv::Box<[$item]>> for $vector where $($predicates)* {
            type Error = __sv::CapacityError<__sv::Box<[$item]>>;

            #[inline]
            fn try_from(slice: __sv::Box<[$item]>) -> __sv::Result<Self, Self::Error> {
                __sv::try_from_boxed_slice(slice)
            }
        }

        impl<$($params)*> __sv::TryFrom<__sv::VecDeque<$item>> for $vector where $($predicates)* {
            type Error = __sv::CapacityError<__sv::VecDeque<$item>>;

            #[inline]
            fn try_from(deque: __sv::VecDeque<$item>) -> __sv::Result<Self, Self::Error> {
                __sv::try_from_deque(deque)
            }
        }

        impl<$($params)*> __sv::TryFrom<__sv::BinaryHeap<$item>> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Ord,
        {
            type Error = __sv::CapacityError<__sv::BinaryHeap<$item>>;

            #[inline]
            fn try_from(heap: __sv::BinaryHeap<$item>) -> __sv::Result<Self, Self::Error> {
                __sv::try_from_heap(heap)
            }
        }

        impl<'__s, $($params)*> __sv::TryFrom<__sv::Cow<'__s, [$item]>> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Clone,
        {
            type Error = __sv::CapacityError<__sv::Cow<'__s, [$item]>>;

            #[inline]
            fn try_from(cow: __sv::Cow<'__s, [$item]>) -> __sv::Result<Self, Self::Error> {
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
        impl<$($params)* const __M: __sv::usize> __sv::TryFrom<$vector> for [$item; __M] where $($predicates)* {
            type Error = $vector;

            #[inline]
            fn try_from(vector: $vector) -> __sv::Result<Self, $vector> {
                __sv::SmallVector::into_array(vector)
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
        impl<$($params)*> __sv::From<$vector> for __sv::Vec<$item> where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(vector: $vector) -> Self {
                __sv::SmallVector::into_vec(vector)
            }
        }

        impl<$($params)*> __sv::From<$vector> for __sv::Box<[$item]> where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(vector: $vector) -> Self {
                __sv::SmallVector::into_boxed_slice(vector)
            }
        }

        impl<$($params)*> __sv::From<$vector> for __sv::Rc<[$item]> where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(vector: $vector) -> Self {
                __sv::From::from(__sv::SmallVector::into_vec(vector))
            }
        }

        #[cfg(target_has_atomic = "ptr")]
        impl<$($params)*> __sv::From<$vector> for __sv::Arc<[$item]> where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(vector: $vector) -> Self {
                __sv::From::from(__sv::SmallVector::into_vec(vector))
            }
        }

        impl<$($params)*> __sv::From<$vector> for __sv::VecDeque<$item> where $($predicates)* {
            #[inline]
            #[track_caller]
            fn from(vector: $vector) -> Self {
                __sv::From::from(__sv::SmallVector::into_vec(vector))
            }
        }
    };
}
