//! Methods for many elements.

use super::names::Names;
use super::primitive::{BOOL, USIZE};
use proc_macro2::TokenStream;
use quote::quote;

/// The methods for every element.
pub(super) fn methods(names: &Names) -> TokenStream {
    let Names { krate, private, item, .. } = names;
    // pub fn truncate(&mut self, len: usize) { <Self as SmallVector>::truncate(self, len) }
    quote! {
        /// Moves all elements of another vector to the end of this one: of any declared type with the same element, or
        /// of a `Vec`.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// # Complexity
        ///
        /// One block copy.
        ///
        /// As `Vec::append`.
        #[inline]
        #[track_caller]
        pub fn append<__W>(&mut self, other: &mut __W)
        where
            __W: #private::ElementSource<Item = #item> + ?::core::marker::Sized,
        {
            <Self as #krate::SmallVector>::append(self, other);
        }

        /// Moves all elements of another vector to the end of this one, with an error instead of a panic.
        ///
        /// Both vectors are unchanged then.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails.
        ///
        /// # Complexity
        ///
        /// One block copy.
        #[inline]
        pub fn try_append<__W>(&mut self, other: &mut __W) -> ::core::result::Result<(), #krate::CollectionAllocErr>
        where
            __W: #private::ElementSource<Item = #item> + ?::core::marker::Sized,
        {
            <Self as #krate::SmallVector>::try_append(self, other)
        }

        /// Inserts the elements of an iterator before the element at `index`, or at the end.
        ///
        /// # Panics
        ///
        /// If `index > len`, or the capacity overflows.
        ///
        /// # Complexity
        ///
        /// Linear in the number of elements behind `index` and of those inserted, if the iterator knows its length.
        ///
        /// As `SmallVec::insert_many` of smallvec 1.
        #[inline]
        #[track_caller]
        pub fn insert_many<__I>(&mut self, index: #USIZE, iterable: __I)
        where
            __I: ::core::iter::IntoIterator<Item = #item>,
        {
            <Self as #krate::SmallVector>::insert_many(self, index, iterable);
        }

        /// Inserts the elements of an iterator before the element at `index`, with an error where there is no room.
        ///
        /// They are taken out of the iterator before the vector changes.
        ///
        /// # Panics
        ///
        /// If `index > len`.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds all elements of the iterator.
        ///
        /// # Complexity
        ///
        /// Linear in the number of elements behind `index` and of those inserted, which are in a vector of their own meanwhile.
        #[inline]
        #[track_caller]
        pub fn try_insert_many<__I>(
            &mut self,
            index: #USIZE,
            iterable: __I,
        ) -> ::core::result::Result<(), #krate::ExtendError<Self, __I>>
        where
            __I: ::core::iter::IntoIterator<Item = #item>,
        {
            <Self as #krate::SmallVector>::try_insert_many(self, index, iterable)
        }

        /// Appends the elements of an iterator, with an error instead of a panic.
        ///
        /// They are taken out of the iterator before the vector changes.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds all elements of the iterator.
        ///
        /// # Complexity
        ///
        /// Linear in the number of elements, which are in a vector of their own meanwhile.
        #[inline]
        pub fn try_extend<__I>(&mut self, iterable: __I) -> ::core::result::Result<(), #krate::ExtendError<Self, __I>>
        where
            __I: ::core::iter::IntoIterator<Item = #item>,
        {
            <Self as #krate::SmallVector>::try_extend(self, iterable)
        }

        /// Makes the length `new_len`: removes elements at the end, or appends what the function returns.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// As `Vec::resize_with`.
        #[inline]
        #[track_caller]
        pub fn resize_with<__F>(&mut self, new_len: #USIZE, f: __F)
        where
            __F: ::core::ops::FnMut() -> #item,
        {
            <Self as #krate::SmallVector>::resize_with(self, new_len, f);
        }

        /// Makes the length `new_len` as `resize_with` does, with an error instead of a panic.
        ///
        /// The vector is unchanged then, and the function was not called.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails.
        #[inline]
        pub fn try_resize_with<__F>(
            &mut self,
            new_len: #USIZE,
            f: __F,
        ) -> ::core::result::Result<(), #krate::CollectionAllocErr>
        where
            __F: ::core::ops::FnMut() -> #item,
        {
            <Self as #krate::SmallVector>::try_resize_with(self, new_len, f)
        }

        /// Keeps the elements for which the predicate returns `true`, and drops the others.
        ///
        /// # Complexity
        ///
        /// Each element is looked at once and moves at most once.
        ///
        /// As `Vec::retain`.
        #[inline]
        pub fn retain<__F>(&mut self, f: __F)
        where
            __F: ::core::ops::FnMut(&#item) -> #BOOL,
        {
            <Self as #krate::SmallVector>::retain(self, f);
        }

        /// Keeps the elements for which the predicate returns `true`, and drops the others.
        ///
        /// The predicate may change them.
        ///
        /// # Complexity
        ///
        /// Each element is looked at once and moves at most once.
        ///
        /// As `Vec::retain_mut`.
        #[inline]
        pub fn retain_mut<__F>(&mut self, f: __F)
        where
            __F: ::core::ops::FnMut(&mut #item) -> #BOOL,
        {
            <Self as #krate::SmallVector>::retain_mut(self, f);
        }

        /// Removes all but the first of consecutive elements for which the function returns `true`.
        ///
        /// It gets each element and the one before it, in this order.
        ///
        /// # Complexity
        ///
        /// Each element is looked at once and moves at most once.
        ///
        /// As `Vec::dedup_by`.
        #[inline]
        pub fn dedup_by<__F>(&mut self, same_bucket: __F)
        where
            __F: ::core::ops::FnMut(&mut #item, &mut #item) -> #BOOL,
        {
            <Self as #krate::SmallVector>::dedup_by(self, same_bucket);
        }

        /// Removes all but the first of consecutive elements for which the function returns the same key.
        ///
        /// # Complexity
        ///
        /// Each element is looked at once and moves at most once.
        ///
        /// As `Vec::dedup_by_key`.
        #[inline]
        pub fn dedup_by_key<__F, __K>(&mut self, key: __F)
        where
            __F: ::core::ops::FnMut(&mut #item) -> __K,
            __K: ::core::cmp::PartialEq,
        {
            <Self as #krate::SmallVector>::dedup_by_key(self, key);
        }
    }
}

/// The methods for elements that are `Clone`.
pub(super) fn methods_for_clone(names: &Names) -> TokenStream {
    let Names { krate, item, .. } = names;
    // pub fn extend_from_slice(&mut self, other: &[NodeId]) {
    //     <Self as SmallVector>::extend_from_slice(self, other)
    // }
    quote! {
        /// Appends clones of a slice's elements; a block copy if they are `Copy`.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// As `Vec::extend_from_slice`.
        #[inline]
        #[track_caller]
        pub fn extend_from_slice(&mut self, other: &[#item]) {
            <Self as #krate::SmallVector>::extend_from_slice(self, other);
        }

        /// Appends clones of a slice's elements, with an error instead of a panic.
        ///
        /// The vector is unchanged then.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails.
        #[inline]
        pub fn try_extend_from_slice(
            &mut self,
            other: &[#item],
        ) -> ::core::result::Result<(), #krate::CollectionAllocErr> {
            <Self as #krate::SmallVector>::try_extend_from_slice(self, other)
        }

        /// Appends clones of the elements in a range of the vector itself; a block copy if they are `Copy`.
        ///
        /// # Panics
        ///
        /// If the range is reversed or ends behind the elements, or the capacity overflows.
        ///
        /// As `Vec::extend_from_within`.
        #[inline]
        #[track_caller]
        pub fn extend_from_within<__R>(&mut self, src: __R)
        where
            __R: ::core::ops::RangeBounds<#USIZE>,
        {
            <Self as #krate::SmallVector>::extend_from_within(self, src);
        }

        /// Appends clones of the elements in a range, with an error where there is no room.
        ///
        /// The vector is unchanged then.
        ///
        /// # Panics
        ///
        /// If the range is reversed or ends behind the elements.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails.
        #[inline]
        #[track_caller]
        pub fn try_extend_from_within<__R>(
            &mut self,
            src: __R,
        ) -> ::core::result::Result<(), #krate::CollectionAllocErr>
        where
            __R: ::core::ops::RangeBounds<#USIZE>,
        {
            <Self as #krate::SmallVector>::try_extend_from_within(self, src)
        }

        /// Inserts clones of a slice's elements before the element at `index`, or at the end; block copies if they are
        /// `Copy`.
        ///
        /// # Panics
        ///
        /// If `index > len`, or the capacity overflows. The vector is unchanged then.
        ///
        /// # Complexity
        ///
        /// Linear in the number of elements behind `index` and of those inserted.
        ///
        /// As `SmallVec::insert_from_slice`.
        #[inline]
        #[track_caller]
        pub fn insert_from_slice(&mut self, index: #USIZE, slice: &[#item]) {
            <Self as #krate::SmallVector>::insert_from_slice(self, index, slice);
        }

        /// Inserts clones of a slice's elements, with an error where there is no room.
        ///
        /// The vector is unchanged then.
        ///
        /// # Panics
        ///
        /// If `index > len`.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails.
        #[inline]
        #[track_caller]
        pub fn try_insert_from_slice(
            &mut self,
            index: #USIZE,
            slice: &[#item],
        ) -> ::core::result::Result<(), #krate::CollectionAllocErr> {
            <Self as #krate::SmallVector>::try_insert_from_slice(self, index, slice)
        }

        /// Makes the length `new_len`: removes elements at the end, or appends clones of a value.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// As `Vec::resize`.
        #[inline]
        #[track_caller]
        pub fn resize(&mut self, new_len: #USIZE, value: #item) {
            <Self as #krate::SmallVector>::resize(self, new_len, value);
        }

        /// Makes the length `new_len` as `resize` does, with an error instead of a panic.
        ///
        /// The vector is unchanged then.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds the value.
        #[inline]
        pub fn try_resize(
            &mut self,
            new_len: #USIZE,
            value: #item,
        ) -> ::core::result::Result<(), #krate::CapacityError<#item>> {
            <Self as #krate::SmallVector>::try_resize(self, new_len, value)
        }
    }
}

/// The methods for elements that are `PartialEq`.
pub(super) fn methods_for_eq(names: &Names) -> TokenStream {
    let krate = &names.krate;
    // pub fn dedup(&mut self) { <Self as SmallVector>::dedup(self) }
    quote! {
        /// Removes all but the first of consecutive equal elements.
        ///
        /// # Complexity
        ///
        /// Each element is looked at once and moves at most once.
        ///
        /// As `Vec::dedup`.
        #[inline]
        pub fn dedup(&mut self) {
            <Self as #krate::SmallVector>::dedup(self);
        }
    }
}
