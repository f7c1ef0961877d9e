//! Iterating, and collecting from iterators.

use super::names::Names;
use proc_macro2::TokenStream;
use quote::quote;

/// All impls.
pub(super) fn impls(names: &Names<'_>) -> TokenStream {
    [into_iterator(names), from_iterator(names), extend(names)].into_iter().collect()
}

fn into_iterator(names: &Names<'_>) -> TokenStream {
    let Names { krate, private, item, vector, .. } = names;
    let of = quote!(::core::iter::IntoIterator);
    // impl IntoIterator for Children { type Item = NodeId; type IntoIter = IntoIter<Children>; … }
    let owned = names.implement(of.clone()).items(quote! {
        type Item = #item;
        type IntoIter = #krate::IntoIter<Self>;

        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            #private::into_iter(self)
        }
    });
    // impl<'__s> IntoIterator for &'__s Children { type Item = &'__s NodeId; … }
    let shared = names.implement(of.clone()).lifetime(quote!('__s)).on(quote!(&'__s #vector)).items(quote! {
        type Item = &'__s #item;
        type IntoIter = ::core::slice::Iter<'__s, #item>;

        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.as_slice().iter()
        }
    });
    // impl<'__s> IntoIterator for &'__s mut Children { type Item = &'__s mut NodeId; … }
    let unique = names.implement(of).lifetime(quote!('__s)).on(quote!(&'__s mut #vector)).items(quote! {
        type Item = &'__s mut #item;
        type IntoIter = ::core::slice::IterMut<'__s, #item>;

        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.as_mut_slice().iter_mut()
        }
    });
    quote!(#owned #shared #unique)
}

fn from_iterator(names: &Names<'_>) -> TokenStream {
    let Names { private, item, .. } = names;
    // impl FromIterator<NodeId> for Children { … }
    let owned = names.implement(quote!(::core::iter::FromIterator<#item>)).items(quote! {
        #[inline]
        fn from_iter<__I: ::core::iter::IntoIterator<Item = #item>>(iter: __I) -> Self {
            #private::collect(iter)
        }
    });
    // impl<'__s> FromIterator<&'__s NodeId> for Children where for<'__any> NodeId: Copy { … }
    let shared = names
        .implement(quote!(::core::iter::FromIterator<&'__s #item>))
        .lifetime(quote!('__s))
        .when(names.if_item(quote!(::core::marker::Copy)))
        .items(quote! {
            #[inline]
            fn from_iter<__I: ::core::iter::IntoIterator<Item = &'__s #item>>(iter: __I) -> Self {
                #private::collect(::core::iter::Iterator::copied(::core::iter::IntoIterator::into_iter(iter)))
            }
        });
    quote!(#owned #shared)
}

fn extend(names: &Names<'_>) -> TokenStream {
    let Names { private, item, .. } = names;
    // impl Extend<NodeId> for Children { … }
    let owned = names.implement(quote!(::core::iter::Extend<#item>)).items(quote! {
        #[inline]
        #[track_caller]
        fn extend<__I: ::core::iter::IntoIterator<Item = #item>>(&mut self, iter: __I) {
            #private::extend(self, iter);
        }
    });
    // impl<'__s> Extend<&'__s NodeId> for Children where for<'__any> NodeId: Copy { … }
    let shared = names
        .implement(quote!(::core::iter::Extend<&'__s #item>))
        .lifetime(quote!('__s))
        .when(names.if_item(quote!(::core::marker::Copy)))
        .items(quote! {
            #[inline]
            #[track_caller]
            fn extend<__I: ::core::iter::IntoIterator<Item = &'__s #item>>(&mut self, iter: __I) {
                #private::extend(self, ::core::iter::Iterator::copied(::core::iter::IntoIterator::into_iter(iter)));
            }
        });
    quote!(#owned #shared)
}
