//! Methods for one element.

use super::names::Names;
use super::primitive::{BOOL, USIZE};
use proc_macro2::TokenStream;
use quote::quote;

/// The methods.
pub(super) fn methods(names: &Names) -> TokenStream {
    let Names { krate, item, .. } = names;
    // pub fn push(&mut self, value: NodeId) { <Self as SmallVector>::push(self, value) }
    quote! {
        /// Appends an element.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// # Complexity
        ///
        /// Constant, amortised.
        ///
        /// As `Vec::push`.
        #[inline]
        #[track_caller]
        pub fn push(&mut self, value: #item) {
            <Self as #krate::SmallVector>::push(self, value);
        }

        /// Appends an element and returns a reference to it.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// # Complexity
        ///
        /// Constant, amortised.
        ///
        /// As `Vec::push_mut`.
        #[inline]
        #[track_caller]
        pub fn push_mut(&mut self, value: #item) -> &mut #item {
            <Self as #krate::SmallVector>::push_mut(self, value)
        }

        /// Appends an element, with an error instead of a panic.
        ///
        /// The vector is unchanged then.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds the element.
        ///
        /// As `ArrayVec::try_push`, for the error.
        #[inline]
        pub fn try_push(&mut self, value: #item) -> ::core::result::Result<(), #krate::CapacityError<#item>> {
            <Self as #krate::SmallVector>::try_push(self, value)
        }

        /// Appends an element and returns a reference to it, with an error instead of a panic.
        ///
        /// The vector is unchanged then.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds the element.
        #[inline]
        pub fn try_push_mut(&mut self, value: #item) -> ::core::result::Result<&mut #item, #krate::CapacityError<#item>> {
            <Self as #krate::SmallVector>::try_push_mut(self, value)
        }

        /// Appends an element if there is room, and never allocates.
        ///
        /// # Errors
        ///
        /// The element, if there is no room.
        ///
        /// As the unstable `Vec::push_within_capacity`.
        #[inline]
        pub fn push_within_capacity(&mut self, value: #item) -> ::core::result::Result<&mut #item, #item> {
            <Self as #krate::SmallVector>::push_within_capacity(self, value)
        }

        /// Appends an element without looking whether there is room.
        ///
        /// # Safety
        ///
        /// The length is less than the capacity.
        ///
        /// As `ArrayVec::push_unchecked`.
        #[inline]
        pub unsafe fn push_unchecked(&mut self, value: #item) {
            // SAFETY: the contracts are the same.
            unsafe { <Self as #krate::SmallVector>::push_unchecked(self, value) }
        }

        /// Removes the last element and returns it, or `None` if there is none.
        ///
        /// As `Vec::pop`.
        #[inline]
        pub fn pop(&mut self) -> ::core::option::Option<#item> {
            <Self as #krate::SmallVector>::pop(self)
        }

        /// Removes the last element and returns it, if there is one and the predicate returns `true` for it.
        ///
        /// As `Vec::pop_if`.
        #[inline]
        pub fn pop_if<__F>(&mut self, predicate: __F) -> ::core::option::Option<#item>
        where
            __F: ::core::ops::FnOnce(&mut #item) -> #BOOL,
        {
            <Self as #krate::SmallVector>::pop_if(self, predicate)
        }

        /// Removes the element at `index` and returns it, or `None` if there is none.
        ///
        /// # Complexity
        ///
        /// Linear in the number of elements behind `index`, which move.
        ///
        /// As `ArrayVec::pop_at`.
        #[inline]
        pub fn pop_at(&mut self, index: #USIZE) -> ::core::option::Option<#item> {
            <Self as #krate::SmallVector>::pop_at(self, index)
        }

        /// Removes the element at `index`, puts the last one in its place and returns it, or `None` if there is none.
        ///
        /// # Complexity
        ///
        /// Constant.
        ///
        /// As `ArrayVec::swap_pop`.
        #[inline]
        pub fn swap_pop(&mut self, index: #USIZE) -> ::core::option::Option<#item> {
            <Self as #krate::SmallVector>::swap_pop(self, index)
        }

        /// Inserts an element before the one at `index`, or at the end.
        ///
        /// # Panics
        ///
        /// If `index > len`, or the capacity overflows. The vector is unchanged then.
        ///
        /// # Complexity
        ///
        /// Linear in the number of elements behind `index`, which move.
        ///
        /// As `Vec::insert`.
        #[inline]
        #[track_caller]
        pub fn insert(&mut self, index: #USIZE, element: #item) {
            <Self as #krate::SmallVector>::insert(self, index, element);
        }

        /// Inserts an element before the one at `index`, or at the end, and returns a reference to it.
        ///
        /// # Panics
        ///
        /// If `index > len`, or the capacity overflows. The vector is unchanged then.
        ///
        /// # Complexity
        ///
        /// Linear in the number of elements behind `index`, which move.
        ///
        /// As `Vec::insert_mut`.
        #[inline]
        #[track_caller]
        pub fn insert_mut(&mut self, index: #USIZE, element: #item) -> &mut #item {
            <Self as #krate::SmallVector>::insert_mut(self, index, element)
        }

        /// Inserts an element, with an error where there is no room.
        ///
        /// The vector is unchanged then.
        ///
        /// # Panics
        ///
        /// If `index > len`.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds the element.
        ///
        /// # Complexity
        ///
        /// Linear in the number of elements behind `index`, which move.
        ///
        /// As `ArrayVec::try_insert`, for the error.
        #[inline]
        #[track_caller]
        pub fn try_insert(
            &mut self,
            index: #USIZE,
            element: #item,
        ) -> ::core::result::Result<(), #krate::CapacityError<#item>> {
            <Self as #krate::SmallVector>::try_insert(self, index, element)
        }

        /// Inserts an element and returns a reference to it, with an error where there is no room.
        ///
        /// The vector is unchanged then.
        ///
        /// # Panics
        ///
        /// If `index > len`.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds the element.
        ///
        /// # Complexity
        ///
        /// Linear in the number of elements behind `index`, which move.
        #[inline]
        #[track_caller]
        pub fn try_insert_mut(
            &mut self,
            index: #USIZE,
            element: #item,
        ) -> ::core::result::Result<&mut #item, #krate::CapacityError<#item>> {
            <Self as #krate::SmallVector>::try_insert_mut(self, index, element)
        }

        /// Removes the element at `index` and returns it.
        ///
        /// # Panics
        ///
        /// If `index >= len`.
        ///
        /// # Complexity
        ///
        /// Linear in the number of elements behind `index`, which move.
        ///
        /// As `Vec::remove`.
        #[inline]
        #[track_caller]
        pub fn remove(&mut self, index: #USIZE) -> #item {
            <Self as #krate::SmallVector>::remove(self, index)
        }

        /// Removes the element at `index`, puts the last one in its place and returns it.
        ///
        /// # Panics
        ///
        /// If `index >= len`.
        ///
        /// # Complexity
        ///
        /// Constant.
        ///
        /// As `Vec::swap_remove`.
        #[inline]
        #[track_caller]
        pub fn swap_remove(&mut self, index: #USIZE) -> #item {
            <Self as #krate::SmallVector>::swap_remove(self, index)
        }

        /// Removes all elements, front to back.
        ///
        /// The capacity stays as it is.
        ///
        /// As `Vec::clear`.
        #[inline]
        pub fn clear(&mut self) {
            <Self as #krate::SmallVector>::clear(self);
        }

        /// Removes all elements but the first `len`, front to back.
        ///
        /// The capacity stays as it is.
        ///
        /// As `Vec::truncate`.
        #[inline]
        pub fn truncate(&mut self, len: #USIZE) {
            <Self as #krate::SmallVector>::truncate(self, len);
        }
    }
}
