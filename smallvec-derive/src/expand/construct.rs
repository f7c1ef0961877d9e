//! Methods that make a vector.

use super::names::Names;
use super::primitive::USIZE;
use proc_macro2::TokenStream;
use quote::quote;

/// The methods for every element.
pub(super) fn methods(names: &Names) -> TokenStream {
    let Names { krate, private, name, item, constructor, inline, inline_as_value, .. } = names;
    let array = names.array();
    // pub const INLINE_SIZE: usize = 4;
    // pub const fn new() -> Self { Self { storage: Word::new() } }
    quote! {
        /// The inline capacity: how many elements fit inside the value.
        pub const INLINE_SIZE: #USIZE = #inline_as_value;

        /// Makes an empty vector.
        ///
        /// It does not allocate.
        ///
        /// As `Vec::new`.
        #[inline(always)]
        #[must_use]
        pub const fn new() -> Self {
            Self { storage: #constructor::new() }
        }

        /// Makes an empty vector; another name of `new`.
        ///
        /// As `SmallVec::new_const`.
        #[inline(always)]
        #[must_use]
        pub const fn new_const() -> Self {
            Self::new()
        }

        /// Makes an empty vector with room for `capacity` elements: inline if they fit there, otherwise for exactly so many
        /// on the heap.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// As `Vec::with_capacity`.
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn with_capacity(capacity: #USIZE) -> Self {
            <Self as #krate::SmallVector>::with_capacity(capacity)
        }

        /// Makes an empty vector with room for `capacity` elements, with an error instead of a panic.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails.
        ///
        /// As the unstable `Vec::try_with_capacity`.
        #[inline]
        pub fn try_with_capacity(capacity: #USIZE) -> ::core::result::Result<Self, #krate::CollectionAllocErr> {
            <Self as #krate::SmallVector>::try_with_capacity(capacity)
        }

        /// Makes a vector of the elements of an iterator, with an error instead of a panic.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds all elements.
        #[inline]
        pub fn try_from_iter<__I>(iterable: __I) -> ::core::result::Result<Self, #krate::ExtendError<Self, __I>>
        where
            __I: ::core::iter::IntoIterator<Item = #item>,
        {
            <Self as #krate::SmallVector>::try_from_iter(iterable)
        }

        /// Makes a full inline vector of its backing array.
        ///
        /// As `SmallVec::from_buf`, and `const`.
        #[inline]
        #[must_use]
        pub const fn from_buf(buf: #array) -> Self {
            Self { storage: #constructor::from_array(buf) }
        }

        /// Makes a full inline vector of its backing array; another name of `from_buf`.
        ///
        /// As `SmallVec::from_const`.
        #[inline]
        #[must_use]
        pub const fn from_const(items: #array) -> Self {
            Self::from_buf(items)
        }

        /// Makes an inline vector of an array that is not longer than the inline capacity; a longer one does not compile.
        #[inline]
        #[must_use]
        pub const fn from_array<const __M: #USIZE>(array: [#item; __M]) -> Self {
            const { #private::check_list(#name, __M, #inline) };
            Self { storage: #constructor::from_array(array) }
        }

        /// Makes an inline vector of the first `len` elements of its backing array, and drops the others.
        ///
        /// # Panics
        ///
        /// If `len` is more than the inline capacity.
        ///
        /// As `SmallVec::from_buf_and_len`.
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn from_buf_and_len(buf: #array, len: #USIZE) -> Self {
            <Self as #krate::SmallVector>::from_buf_and_len(buf, len)
        }

        /// Makes an inline vector of a backing array of which only the first `len` elements are initialised.
        ///
        /// # Safety
        ///
        /// `len` is not more than the inline capacity, and the first `len` elements of `buf` are initialised.
        ///
        /// As `SmallVec::from_buf_and_len_unchecked`.
        #[inline]
        #[must_use]
        pub unsafe fn from_buf_and_len_unchecked(buf: ::core::mem::MaybeUninit<#array>, len: #USIZE) -> Self {
            // SAFETY: the contracts are the same.
            unsafe { <Self as #krate::SmallVector>::from_buf_and_len_unchecked(buf, len) }
        }

        /// Makes an inline vector of the first `len` elements of its backing array, and forgets the others.
        ///
        /// # Safety
        ///
        /// `len` is not more than the inline capacity.
        ///
        /// As `SmallVec::from_const_with_len_unchecked`.
        #[inline]
        #[must_use]
        pub const unsafe fn from_const_with_len_unchecked(items: #array, len: #USIZE) -> Self {
            let mut storage = #constructor::from_array(items);
            // SAFETY: the caller promises that there are `len` elements, and all of the array are initialised.
            unsafe { storage.set_len(len) };
            Self { storage }
        }
    }
}

/// The methods that name types of `alloc`.
pub(super) fn methods_for_alloc(names: &Names) -> TokenStream {
    let Names { krate, private, item, .. } = names;
    // pub fn from_vec(vec: Vec<NodeId>) -> Self { <Self as SmallVector>::from_vec(vec) }
    quote! {
        /// Takes over the elements of a `Vec`.
        ///
        /// If its capacity is not more than the inline capacity they move inline and its buffer is freed; otherwise the
        /// vector keeps the buffer, and nothing is copied. Only a narrow `len` may not be able to record that capacity, and
        /// then the elements move to a buffer of just their number.
        ///
        /// # Panics
        ///
        /// If the capacity overflows: under a narrow `len` or `spill = never` there may be too many elements.
        ///
        /// # Complexity
        ///
        /// Constant if the buffer is kept.
        ///
        /// As `SmallVec::from_vec`.
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn from_vec(vec: #private::alloc::vec::Vec<#item>) -> Self {
            <Self as #krate::SmallVector>::from_vec(vec)
        }

        /// Takes over the elements of a `Vec`, with an error instead of a panic.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds the `Vec`.
        ///
        /// # Complexity
        ///
        /// Constant if the buffer is kept.
        #[inline]
        pub fn try_from_vec(
            vec: #private::alloc::vec::Vec<#item>,
        ) -> ::core::result::Result<Self, #krate::CapacityError<#private::alloc::vec::Vec<#item>>> {
            <Self as #krate::SmallVector>::try_from_vec(vec)
        }

        /// Makes a spilled vector of a buffer on the heap, which it owns from then on.
        ///
        /// # Panics
        ///
        /// If `capacity` is not more than the inline capacity, or more than the vector can record: always, under
        /// `spill = never`. The buffer is leaked then.
        ///
        /// # Safety
        ///
        /// As for `Vec::from_raw_parts`: the buffer was allocated by the global allocator with the layout of an array
        /// of `capacity` elements, its first `length` elements are initialised, and nobody else owns it.
        ///
        /// # Complexity
        ///
        /// Constant.
        ///
        /// As `SmallVec::from_raw_parts`.
        #[inline]
        #[must_use]
        #[track_caller]
        pub unsafe fn from_raw_parts(ptr: *mut #item, length: #USIZE, capacity: #USIZE) -> Self {
            // SAFETY: the contracts are the same.
            unsafe { <Self as #krate::SmallVector>::from_raw_parts(ptr, length, capacity) }
        }
    }
}

/// The methods for elements that are `Clone`.
pub(super) fn methods_for_clone(names: &Names) -> TokenStream {
    let Names { krate, item, .. } = names;
    // pub fn from_elem(value: NodeId, count: usize) -> Self { <Self as SmallVector>::from_elem(value, count) }
    quote! {
        /// Makes a vector of `count` clones of a value; the last is the value itself.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// As `SmallVec::from_elem`.
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn from_elem(value: #item, count: #USIZE) -> Self {
            <Self as #krate::SmallVector>::from_elem(value, count)
        }

        /// Makes a vector of `count` clones of a value, with an error instead of a panic.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds the value.
        #[inline]
        pub fn try_from_elem(value: #item, count: #USIZE) -> ::core::result::Result<Self, #krate::CapacityError<#item>> {
            <Self as #krate::SmallVector>::try_from_elem(value, count)
        }

        /// Makes a vector of clones of a slice's elements; a block copy if they are `Copy`.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// As `SmallVec::from_slice`.
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn from_slice(slice: &[#item]) -> Self {
            <Self as #krate::SmallVector>::from_slice(slice)
        }

        /// Makes a vector of clones of a slice's elements, with an error instead of a panic.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails.
        #[inline]
        pub fn try_from_slice(slice: &[#item]) -> ::core::result::Result<Self, #krate::CollectionAllocErr> {
            <Self as #krate::SmallVector>::try_from_slice(slice)
        }

        /// Makes a clone, with an error instead of a panic; a block copy if the elements are `Copy`.
        ///
        /// # Errors
        ///
        /// If the allocator fails.
        #[inline]
        pub fn try_clone(&self) -> ::core::result::Result<Self, #krate::CollectionAllocErr> {
            <Self as #krate::SmallVector>::try_clone(self)
        }
    }
}
