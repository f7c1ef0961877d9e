//! Methods that take a part of the vector away, or put something else in its place.

use super::names::Names;
use super::primitive::{BOOL, USIZE};
use proc_macro2::TokenStream;
use quote::quote;

/// The methods for every element.
pub(super) fn methods(names: &Names) -> TokenStream {
    let Names { krate, item, .. } = names;
    // pub fn split_off(&mut self, at: usize) -> Self { <Self as SmallVector>::split_off(self, at) }
    quote! {
        /// Removes the elements in a range and returns an iterator over them.
        ///
        /// All of them are removed, even if the iterator is not used up.
        ///
        /// # Panics
        ///
        /// If the range is reversed or ends behind the elements.
        ///
        /// # Complexity
        ///
        /// Linear in the number of removed elements and of those behind them.
        ///
        /// As `Vec::drain`.
        #[inline]
        #[track_caller]
        pub fn drain<__R>(&mut self, range: __R) -> #krate::Drain<'_, Self>
        where
            __R: ::core::ops::RangeBounds<#USIZE>,
        {
            <Self as #krate::SmallVector>::drain(self, range)
        }

        /// Removes the elements in a range and returns an iterator over them; when it is dropped, the elements of
        /// `replace_with` take their place.
        ///
        /// # Panics
        ///
        /// If the range is reversed or ends behind the elements. Dropping the iterator panics if the capacity overflows;
        /// `try_splice` gives the elements back instead.
        ///
        /// # Complexity
        ///
        /// Linear in the number of removed elements, of new ones, and of those behind them. If the lower bound of
        /// `size_hint` falls short, the new elements that are left are collected in a `Vec` first.
        ///
        /// As `Vec::splice`.
        #[inline]
        #[track_caller]
        pub fn splice<__R, __I>(
            &mut self,
            range: __R,
            replace_with: __I,
        ) -> #krate::Splice<'_, Self, <__I as ::core::iter::IntoIterator>::IntoIter>
        where
            __R: ::core::ops::RangeBounds<#USIZE>,
            __I: ::core::iter::IntoIterator<Item = #item>,
        {
            <Self as #krate::SmallVector>::splice(self, range, replace_with)
        }

        /// Removes the elements in a range and returns an iterator over them, with an error where there is no room; when it is
        /// dropped, the elements of `replace_with` take their place.
        ///
        /// They are taken out of that iterator before the vector changes.
        ///
        /// # Panics
        ///
        /// If the range is reversed or ends behind the elements.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds all elements of `replace_with`.
        ///
        /// # Complexity
        ///
        /// Linear in the number of removed elements, of new ones, and of those behind them. The new ones are in a vector of
        /// their own meanwhile.
        #[inline]
        #[track_caller]
        pub fn try_splice<__R, __I>(
            &mut self,
            range: __R,
            replace_with: __I,
        ) -> ::core::result::Result<#krate::Splice<'_, Self, #krate::IntoIter<Self>>, #krate::ExtendError<Self, __I>>
        where
            __R: ::core::ops::RangeBounds<#USIZE>,
            __I: ::core::iter::IntoIterator<Item = #item>,
        {
            <Self as #krate::SmallVector>::try_splice(self, range, replace_with)
        }

        /// Returns an iterator that removes the elements of a range for which the predicate returns `true`.
        ///
        /// When it is dropped, the elements that it did not come to stay.
        ///
        /// # Panics
        ///
        /// If the range is reversed or ends behind the elements.
        ///
        /// # Complexity
        ///
        /// Each element from the beginning of the range on moves at most once.
        ///
        /// As `Vec::extract_if`.
        #[inline]
        #[track_caller]
        pub fn extract_if<__F, __R>(&mut self, range: __R, filter: __F) -> #krate::ExtractIf<'_, Self, __F>
        where
            __F: ::core::ops::FnMut(&mut #item) -> #BOOL,
            __R: ::core::ops::RangeBounds<#USIZE>,
        {
            <Self as #krate::SmallVector>::extract_if(self, range, filter)
        }

        /// Splits the vector in two: the elements from `at` on are returned, in a vector of just the capacity they
        /// need.
        ///
        /// # Panics
        ///
        /// If `at > len`, or the capacity overflows.
        ///
        /// # Complexity
        ///
        /// One block copy of the elements that move.
        ///
        /// As `Vec::split_off`.
        #[inline]
        #[must_use = "use `.truncate()` if the other half is not needed"]
        #[track_caller]
        pub fn split_off(&mut self, at: #USIZE) -> Self {
            <Self as #krate::SmallVector>::split_off(self, at)
        }

        /// Splits the vector in two, with an error where there is no memory for the second.
        ///
        /// The vector is unchanged then.
        ///
        /// # Panics
        ///
        /// If `at > len`.
        ///
        /// # Errors
        ///
        /// If the allocator fails.
        ///
        /// # Complexity
        ///
        /// One block copy of the elements that move.
        #[inline]
        #[track_caller]
        pub fn try_split_off(&mut self, at: #USIZE) -> ::core::result::Result<Self, #krate::CollectionAllocErr> {
            <Self as #krate::SmallVector>::try_split_off(self, at)
        }
    }
}
