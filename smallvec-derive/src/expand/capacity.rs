//! Methods for size, capacity and plain access.

use super::names::Names;
use super::primitive::{BOOL, USIZE};
use proc_macro2::TokenStream;
use quote::quote;

/// The methods.
pub(super) fn methods(names: &Names) -> TokenStream {
    let Names { krate, item, constructor, inline, .. } = names;
    // By path: a method call on the storage could be taken by a trait in the user's scope.
    // pub const fn len(&self) -> usize { Word::len(&self.storage) }
    // pub fn reserve(&mut self, additional: usize) { <Self as SmallVector>::reserve(self, additional) }
    quote! {
        /// Returns the number of elements.
        ///
        /// As `Vec::len`.
        #[inline(always)]
        #[must_use]
        pub const fn len(&self) -> #USIZE {
            #constructor::len(&self.storage)
        }

        /// Returns whether there are no elements.
        ///
        /// As `Vec::is_empty`.
        #[inline(always)]
        #[must_use]
        pub const fn is_empty(&self) -> #BOOL {
            #constructor::len(&self.storage) == 0
        }

        /// Returns for how many elements there is room without allocating: the inline capacity at least, and if elements are
        /// zero-sized as many as the length can count, which is `usize::MAX` unless `len` is narrower or `spill = never`.
        ///
        /// As `Vec::capacity`.
        #[inline(always)]
        #[must_use]
        pub const fn capacity(&self) -> #USIZE {
            #constructor::capacity(&self.storage)
        }

        /// Returns the inline capacity, `Self::INLINE_SIZE`.
        ///
        /// As `SmallVec::inline_size`.
        #[inline(always)]
        #[must_use]
        pub const fn inline_size(&self) -> #USIZE {
            #inline
        }

        /// Returns whether the elements are on the heap.
        ///
        /// As `SmallVec::spilled`.
        #[inline(always)]
        #[must_use]
        pub const fn spilled(&self) -> #BOOL {
            #constructor::spilled(&self.storage)
        }

        /// Returns whether the next push has to allocate.
        ///
        /// As `ArrayVec::is_full`.
        #[inline]
        #[must_use]
        pub const fn is_full(&self) -> #BOOL {
            #constructor::len(&self.storage) == #constructor::capacity(&self.storage)
        }

        /// Returns for how many more elements there is room without allocating.
        ///
        /// As `ArrayVec::remaining_capacity`.
        #[inline]
        #[must_use]
        pub const fn remaining_capacity(&self) -> #USIZE {
            #constructor::capacity(&self.storage) - #constructor::len(&self.storage)
        }

        /// Makes room for at least `additional` more elements, and for more than that if it has to allocate.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// # Complexity
        ///
        /// A move of all elements when it allocates. Growth at least doubles the capacity, so that repeated calls take
        /// constant time for each element, amortised.
        ///
        /// As `Vec::reserve`.
        #[inline]
        #[track_caller]
        pub fn reserve(&mut self, additional: #USIZE) {
            <Self as #krate::SmallVector>::reserve(self, additional);
        }

        /// Makes room for `additional` more elements, and for no more than that if it has to allocate.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// # Complexity
        ///
        /// A move of all elements when it allocates, for each call: prefer `reserve` where more calls follow.
        ///
        /// As `Vec::reserve_exact`.
        #[inline]
        #[track_caller]
        pub fn reserve_exact(&mut self, additional: #USIZE) {
            <Self as #krate::SmallVector>::reserve_exact(self, additional);
        }

        /// Makes room as `reserve` does, with an error instead of a panic.
        ///
        /// The vector is unchanged then.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails.
        ///
        /// As `Vec::try_reserve`.
        #[inline]
        pub fn try_reserve(&mut self, additional: #USIZE) -> ::core::result::Result<(), #krate::CollectionAllocErr> {
            <Self as #krate::SmallVector>::try_reserve(self, additional)
        }

        /// Makes room as `reserve_exact` does, with an error instead of a panic.
        ///
        /// The vector is unchanged then.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails.
        ///
        /// As `Vec::try_reserve_exact`.
        #[inline]
        pub fn try_reserve_exact(&mut self, additional: #USIZE) -> ::core::result::Result<(), #krate::CollectionAllocErr> {
            <Self as #krate::SmallVector>::try_reserve_exact(self, additional)
        }

        /// Sets the capacity to `new_cap` or to the inline capacity, whichever is more, which may move the elements to
        /// the heap, or back.
        ///
        /// If there are more than `new_cap` elements, it does nothing.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// As `SmallVec::grow`.
        #[inline]
        #[track_caller]
        pub fn grow(&mut self, new_cap: #USIZE) {
            <Self as #krate::SmallVector>::grow(self, new_cap);
        }

        /// Sets the capacity as `grow` does, with an error instead of a panic.
        ///
        /// The vector is unchanged then.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails.
        ///
        /// As `SmallVec::try_grow`.
        #[inline]
        pub fn try_grow(&mut self, new_cap: #USIZE) -> ::core::result::Result<(), #krate::CollectionAllocErr> {
            <Self as #krate::SmallVector>::try_grow(self, new_cap)
        }

        /// Lowers the capacity as far as possible; elements that fit inline move there, and the buffer is freed.
        ///
        /// As `Vec::shrink_to_fit`.
        #[inline]
        #[track_caller]
        pub fn shrink_to_fit(&mut self) {
            <Self as #krate::SmallVector>::shrink_to_fit(self);
        }

        /// Lowers the capacity to `min_capacity` or the length, whichever is more; if that is not more than the inline
        /// capacity, the elements move there, and the buffer is freed.
        ///
        /// As `Vec::shrink_to`.
        #[inline]
        #[track_caller]
        pub fn shrink_to(&mut self, min_capacity: #USIZE) {
            <Self as #krate::SmallVector>::shrink_to(self, min_capacity);
        }

        /// Sets the length, and nothing else.
        ///
        /// # Safety
        ///
        /// `new_len` is not more than the capacity, and the first `new_len` elements are initialised.
        ///
        /// As `Vec::set_len`.
        #[inline]
        pub unsafe fn set_len(&mut self, new_len: #USIZE) {
            // SAFETY: the contracts are the same.
            unsafe { <Self as #krate::SmallVector>::set_len(self, new_len) }
        }

        /// Returns the elements as a slice.
        ///
        /// As `Vec::as_slice`.
        #[inline(always)]
        #[must_use]
        pub const fn as_slice(&self) -> &[#item] {
            #constructor::as_slice(&self.storage)
        }

        /// Returns the elements as a slice.
        ///
        /// As `Vec::as_mut_slice`.
        #[inline(always)]
        #[must_use]
        pub const fn as_mut_slice(&mut self) -> &mut [#item] {
            #constructor::as_mut_slice(&mut self.storage)
        }

        /// Returns a pointer to the first element, inside the value or on the heap.
        ///
        /// Moving the vector may move it.
        ///
        /// As `Vec::as_ptr`, apart from the place.
        #[inline(always)]
        #[must_use]
        pub const fn as_ptr(&self) -> *const #item {
            #constructor::as_ptr(&self.storage)
        }

        /// Returns a pointer to the first element, inside the value or on the heap.
        ///
        /// Moving the vector may move it.
        ///
        /// As `Vec::as_mut_ptr`, apart from the place.
        #[inline(always)]
        #[must_use]
        pub const fn as_mut_ptr(&mut self) -> *mut #item {
            #constructor::as_mut_ptr(&mut self.storage)
        }

        /// Returns the room behind the elements, up to the capacity.
        ///
        /// As `Vec::spare_capacity_mut`.
        #[inline]
        #[must_use]
        pub fn spare_capacity_mut(&mut self) -> &mut [::core::mem::MaybeUninit<#item>] {
            <Self as #krate::SmallVector>::spare_capacity_mut(self)
        }
    }
}
