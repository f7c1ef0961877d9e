//! Methods that make a vector.

/// The functions that are `const`, for one layout.
#[doc(hidden)]
#[macro_export]
macro_rules! __construct_const_methods {
    ($layout:ident [$item:ty] [$array:ty] [$name:expr] [$($rest:tt)*]) => {
        /// Makes an empty vector.
        #[inline(always)]
        #[must_use]
        pub const fn new() -> Self {
            Self { storage: __sv::$layout::new() $($rest)* }
        }

        /// Makes an empty vector; another name of `new`.
        #[inline(always)]
        #[must_use]
        pub const fn new_const() -> Self {
            Self::new()
        }

        /// Makes a full inline vector of its backing array.
        #[inline]
        #[must_use]
        pub const fn from_buf(buf: $array) -> Self {
            Self { storage: __sv::$layout::from_buf(buf) $($rest)* }
        }

        /// Makes a full inline vector of its backing array; another name of `from_buf`.
        #[inline]
        #[must_use]
        pub const fn from_const(items: $array) -> Self {
            Self::from_buf(items)
        }

        /// Makes an inline vector from an array that fits inline; a longer one does not compile.
        #[inline]
        #[must_use]
        pub const fn from_array<const __M: __sv_usize>(array: [$item; __M]) -> Self {
            const { __sv::check_list($name, __M, Self::INLINE_SIZE) };
            Self { storage: __sv::$layout::from_array(array) $($rest)* }
        }

        /// Makes an inline vector from the first `len` elements of its backing array.
        ///
        /// # Safety
        ///
        /// `len` is at most the inline capacity.
        #[inline]
        #[must_use]
        pub const unsafe fn from_const_with_len_unchecked(items: $array, len: __sv_usize) -> Self {
            let mut storage = __sv::$layout::from_buf(items);
            // SAFETY: the contracts are the same, and all elements of the array are initialised.
            unsafe { __sv::$layout::set_len(&mut storage, len) };
            Self { storage $($rest)* }
        }
    };
}

/// The others.
#[doc(hidden)]
#[macro_export]
macro_rules! __construct_methods {
    ([$item:ty] [$array:ty] $inline:tt) => {
        /// How many elements are inline.
        pub const INLINE_SIZE: __sv_usize = $inline;

        /// Makes an empty vector with room for `capacity` elements.
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn with_capacity(capacity: __sv_usize) -> Self {
            <Self as __sv_SmallVector>::with_capacity(capacity)
        }

        /// Fallible version of `with_capacity`.
        #[inline]
        pub fn try_with_capacity(capacity: __sv_usize) -> __sv_Result<Self, __sv_CollectionAllocErr> {
            <Self as __sv_SmallVector>::try_with_capacity(capacity)
        }

        /// Fallible version of `collect`.
        #[inline]
        pub fn try_from_iter<__I>(iterable: __I) -> __sv_Result<Self, __sv_ExtendError<Self, __I>>
        where
            __I: __sv_IntoIterator<Item = $item>,
        {
            <Self as __sv_SmallVector>::try_from_iter(iterable)
        }

        /// Makes an inline vector of the first `len` elements of its backing array, and drops the others.
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn from_buf_and_len(buf: $array, len: __sv_usize) -> Self {
            <Self as __sv_SmallVector>::from_buf_and_len(buf, len)
        }

        /// Makes an inline vector from a backing array with `len` initialised elements.
        ///
        /// # Safety
        ///
        /// `len` is at most the inline capacity, and the first `len` elements of `buf` are initialised.
        #[inline]
        #[must_use]
        pub unsafe fn from_buf_and_len_unchecked(buf: __sv_MaybeUninit<$array>, len: __sv_usize) -> Self {
            // SAFETY: the contracts are the same.
            unsafe { <Self as __sv_SmallVector>::from_buf_and_len_unchecked(buf, len) }
        }
    };
}

/// Those that need `Clone`.
#[doc(hidden)]
#[macro_export]
macro_rules! __construct_clone_methods {
    ([$item:ty]) => {
        /// Makes a vector of `count` clones of a value; the last is the value itself.
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn from_elem(value: $item, count: __sv_usize) -> Self {
            <Self as __sv_SmallVector>::from_elem(value, count)
        }

        /// Fallible version of `from_elem`.
        #[inline]
        pub fn try_from_elem(value: $item, count: __sv_usize) -> __sv_Result<Self, __sv_CapacityError<$item>> {
            <Self as __sv_SmallVector>::try_from_elem(value, count)
        }

        /// Makes a vector of clones of a slice's elements; a block copy if they are `Copy`.
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn from_slice(slice: &[$item]) -> Self {
            <Self as __sv_SmallVector>::from_slice(slice)
        }

        /// Fallible version of `from_slice`.
        #[inline]
        pub fn try_from_slice(slice: &[$item]) -> __sv_Result<Self, __sv_CollectionAllocErr> {
            <Self as __sv_SmallVector>::try_from_slice(slice)
        }

        /// Fallible version of `clone`.
        #[inline]
        pub fn try_clone(&self) -> __sv_Result<Self, __sv_CollectionAllocErr> {
            <Self as __sv_SmallVector>::try_clone(self)
        }
    };
}

/// Those that need the heap.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __construct_alloc_methods {
    ([$item:ty]) => {
        /// Makes an empty vector on the heap, and none of it on the stack.
        #[inline]
        #[must_use]
        pub fn new_boxed() -> __sv_Box<Self> {
            <Self as __sv_SmallVector>::new_boxed()
        }

        /// Fallible version of `new_boxed`.
        #[inline]
        pub fn try_new_boxed() -> __sv_Result<__sv_Box<Self>, __sv_CollectionAllocErr> {
            <Self as __sv_SmallVector>::try_new_boxed()
        }

        /// Takes over the elements of a `Vec`.
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn from_vec(vec: __sv_Vec<$item>) -> Self {
            <Self as __sv_SmallVector>::from_vec(vec)
        }

        /// Fallible version of `from_vec`.
        #[inline]
        pub fn try_from_vec(vec: __sv_Vec<$item>) -> __sv_Result<Self, __sv_CapacityError<__sv_Vec<$item>>> {
            <Self as __sv_SmallVector>::try_from_vec(vec)
        }

        /// Makes a spilled vector of a buffer on the heap, which it owns from then on.
        ///
        /// # Safety
        ///
        /// The buffer was allocated by the global allocator with the layout of an array of `capacity` elements, its first `length` elements are initialised, and nobody else owns it.
        #[inline]
        #[must_use]
        #[track_caller]
        pub unsafe fn from_raw_parts(ptr: *mut $item, length: __sv_usize, capacity: __sv_usize) -> Self {
            // SAFETY: the contracts are the same.
            unsafe { <Self as __sv_SmallVector>::from_raw_parts(ptr, length, capacity) }
        }
    };
}
