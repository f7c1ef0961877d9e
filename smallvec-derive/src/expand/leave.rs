//! Methods that turn a vector into something else.

use super::names::Names;
use super::primitive::USIZE;
use proc_macro2::TokenStream;
use quote::quote;

/// The methods.
pub(super) fn methods(names: &Names) -> TokenStream {
    let Names { krate, item, .. } = names;
    let array = names.array();
    // pub fn into_inner(self) -> Result<[NodeId; 4], Self> { <Self as SmallVector>::into_inner(self) }
    quote! {
        /// Turns the vector into its backing array, if it is full and not spilled.
        ///
        /// # Errors
        ///
        /// The vector, if it is spilled or not full.
        ///
        /// As `SmallVec::into_inner`.
        #[inline]
        pub fn into_inner(self) -> ::core::result::Result<#array, Self> {
            <Self as #krate::SmallVector>::into_inner(self)
        }

        /// Turns the vector into an array of its length, wherever the elements are.
        ///
        /// # Errors
        ///
        /// The vector, if its length is another.
        ///
        /// As `ArrayVec::into_inner`, for any length.
        #[inline]
        pub fn into_array<const __M: #USIZE>(self) -> ::core::result::Result<[#item; __M], Self> {
            <Self as #krate::SmallVector>::into_array(self)
        }
    }
}

/// The methods that name types of `alloc`, and those that give away a buffer.
pub(super) fn methods_for_alloc(names: &Names) -> TokenStream {
    let Names { krate, private, item, .. } = names;
    // pub fn into_vec(self) -> Vec<NodeId> { <Self as SmallVector>::into_vec(self) }
    quote! {
        /// Turns the vector into a `Vec`.
        ///
        /// If it is spilled, the `Vec` takes its buffer over and nothing is copied.
        ///
        /// # Complexity
        ///
        /// Constant if it is spilled; otherwise one allocation and one block copy.
        ///
        /// As `SmallVec::into_vec`.
        #[inline]
        #[must_use]
        pub fn into_vec(self) -> #private::alloc::vec::Vec<#item> {
            <Self as #krate::SmallVector>::into_vec(self)
        }

        /// Turns the vector into a `Vec`, with an error where there is no memory for one.
        ///
        /// # Errors
        ///
        /// If the allocator fails. The error holds the vector.
        ///
        /// # Complexity
        ///
        /// Constant if it is spilled; otherwise one allocation and one block copy.
        #[inline]
        pub fn try_into_vec(self) -> ::core::result::Result<#private::alloc::vec::Vec<#item>, #krate::CapacityError<Self>> {
            <Self as #krate::SmallVector>::try_into_vec(self)
        }

        /// Turns the vector into a boxed slice.
        ///
        /// If it is spilled and full, nothing is copied.
        ///
        /// # Complexity
        ///
        /// Constant if it is spilled and full; otherwise one allocation, or the shrinking of one, and one block copy.
        ///
        /// As `Vec::into_boxed_slice`.
        #[inline]
        #[must_use]
        pub fn into_boxed_slice(self) -> #private::alloc::boxed::Box<[#item]> {
            <Self as #krate::SmallVector>::into_boxed_slice(self)
        }

        /// Turns the vector into a boxed slice, with an error where there is no memory for one.
        ///
        /// # Errors
        ///
        /// If the allocator fails. The error holds the vector.
        ///
        /// # Complexity
        ///
        /// Constant if it is spilled and full; otherwise one allocation and one block copy.
        #[inline]
        pub fn try_into_boxed_slice(
            self,
        ) -> ::core::result::Result<#private::alloc::boxed::Box<[#item]>, #krate::CapacityError<Self>> {
            <Self as #krate::SmallVector>::try_into_boxed_slice(self)
        }

        /// Takes the vector apart into pointer, length and capacity, which `Vec::from_raw_parts` puts together again.
        ///
        /// So does `from_raw_parts`, unless the vector was declared with `spill = never`.
        ///
        /// A vector that is not spilled moves to the heap first.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// As `Vec::into_raw_parts`.
        #[inline]
        #[must_use = "losing the pointer leaks the elements"]
        #[track_caller]
        pub fn into_raw_parts(self) -> (*mut #item, #USIZE, #USIZE) {
            <Self as #krate::SmallVector>::into_raw_parts(self)
        }

        /// Takes the vector apart into pointer, length and capacity, with an error where there is no memory to spill to.
        ///
        /// # Errors
        ///
        /// If the allocator fails. The error holds the vector.
        #[inline]
        pub fn try_into_raw_parts(self) -> ::core::result::Result<(*mut #item, #USIZE, #USIZE), #krate::CapacityError<Self>> {
            <Self as #krate::SmallVector>::try_into_raw_parts(self)
        }

        /// Leaks the vector and returns its elements.
        ///
        /// If it is not spilled, they move to the heap first.
        ///
        /// As `Vec::leak`.
        #[inline]
        pub fn leak<'__leak>(self) -> &'__leak mut [#item]
        where
            Self: '__leak,
        {
            <Self as #krate::SmallVector>::leak(self)
        }

        /// Leaks the vector and returns its elements, with an error where there is no memory to spill to.
        ///
        /// # Errors
        ///
        /// If the allocator fails. The error holds the vector.
        #[inline]
        pub fn try_leak<'__leak>(self) -> ::core::result::Result<&'__leak mut [#item], #krate::CapacityError<Self>>
        where
            Self: '__leak,
        {
            <Self as #krate::SmallVector>::try_leak(self)
        }
    }
}

/// The methods for elements that are arrays, which name types of `alloc`.
pub(super) fn methods_for_arrays(names: &Names) -> TokenStream {
    let Names { krate, private, item, .. } = names;
    // pub fn into_flattened(self) -> Vec<<[u8; 4] as ArrayElement>::Item> { … }
    quote! {
        /// Turns a vector of arrays into a `Vec` of their elements.
        ///
        /// If it is spilled, the `Vec` takes its buffer over and nothing is copied.
        ///
        /// # Panics
        ///
        /// If the number of elements overflows, which only zero-sized ones can.
        ///
        /// # Complexity
        ///
        /// Constant if it is spilled; otherwise one allocation and one block copy.
        ///
        /// As `Vec::into_flattened`.
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn into_flattened(self) -> #private::alloc::vec::Vec<<#item as #private::ArrayElement>::Item> {
            #private::ArrayElement::flatten(<Self as #krate::SmallVector>::into_vec(self))
        }
    }
}
