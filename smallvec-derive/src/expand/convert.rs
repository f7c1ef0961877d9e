//! Conversions from and to other types.

use super::names::Names;
use super::primitive::{STR, USIZE};
use proc_macro2::TokenStream;
use quote::quote;

/// All impls but those for types of `alloc`.
pub(super) fn impls(names: &Names) -> TokenStream {
    [from_slices(names), from_str(names), into_array(names)].into_iter().collect()
}

/// The impls for types of `alloc`.
pub(super) fn impls_for_alloc(names: &Names) -> TokenStream {
    [from_sequences(names), from_bytes(names), into_sequences(names)].into_iter().collect()
}

/// `From` arrays and slices.
fn from_slices(names: &Names) -> TokenStream {
    let Names { krate, private, item, .. } = names;
    let clone = names.if_item(quote!(::core::clone::Clone));
    let from = |source: &TokenStream| names.implement(quote!(::core::convert::From<#source>));
    let mut tokens = TokenStream::new();

    // impl<const __M: usize> From<[NodeId; __M]> for Children { … }
    let source = quote!([#item; __M]);
    tokens.extend(from(&source).params(quote!(const __M: #USIZE)).items(quote! {
        #[inline]
        #[track_caller]
        fn from(array: #source) -> Self {
            #private::from_array(array)
        }
    }));

    // impl<'__s> From<&'__s [NodeId]> for Children where for<'__any> NodeId: Clone { … }
    for (source, params) in [
        (quote!(&'__s [#item]), None),
        (quote!(&'__s mut [#item]), None),
        (quote!(&'__s [#item; __M]), Some(quote!(const __M: #USIZE))),
    ] {
        tokens.extend(from(&source).lifetime(quote!('__s)).params(params).when(clone.clone()).items(quote! {
            #[inline]
            #[track_caller]
            fn from(slice: #source) -> Self {
                <Self as #krate::SmallVector>::from_slice(slice)
            }
        }));
    }
    tokens
}

/// `From` the types of `alloc` that elements come in.
fn from_sequences(names: &Names) -> TokenStream {
    let Names { krate, private, item, .. } = names;
    let clone = names.if_item(quote!(::core::clone::Clone));
    let from = |source: &TokenStream| names.implement(quote!(::core::convert::From<#source>));
    let mut tokens = TokenStream::new();

    // impl From<Vec<NodeId>> for Children { … }
    for source in [
        quote!(#private::alloc::vec::Vec<#item>),
        quote!(#private::alloc::boxed::Box<[#item]>),
        quote!(#private::alloc::collections::VecDeque<#item>),
        quote!(#private::alloc::collections::BinaryHeap<#item>),
    ] {
        tokens.extend(from(&source).items(quote! {
            #[inline]
            #[track_caller]
            fn from(source: #source) -> Self {
                <Self as #krate::SmallVector>::from_vec(::core::convert::Into::into(source))
            }
        }));
    }

    // impl<'__s> From<Cow<'__s, [NodeId]>> for Children where for<'__any> NodeId: Clone { … }
    let source = quote!(#private::alloc::borrow::Cow<'__s, [#item]>);
    tokens.extend(from(&source).lifetime(quote!('__s)).when(clone).items(quote! {
        #[inline]
        #[track_caller]
        fn from(cow: #source) -> Self {
            #private::from_cow(cow)
        }
    }));
    tokens
}

/// `From` a string slice, if elements are bytes.
fn from_str(names: &Names) -> TokenStream {
    let Names { krate, private, .. } = names;
    let byte = names.if_item(quote!(#private::Byte));
    // impl<'__s> From<&'__s str> for Bytes where for<'__any> u8: Byte { … }
    names.implement(quote!(::core::convert::From<&'__s #STR>)).lifetime(quote!('__s)).when(byte).items(quote! {
        #[inline]
        #[track_caller]
        fn from(string: &'__s #STR) -> Self {
            <Self as #krate::SmallVector>::from_slice(#private::Byte::from_slice(string.as_bytes()))
        }
    })
}

/// `From` owned strings, if elements are bytes.
fn from_bytes(names: &Names) -> TokenStream {
    let Names { krate, private, .. } = names;
    let byte = names.if_item(quote!(#private::Byte));
    let mut tokens = TokenStream::new();
    // impl From<String> for Bytes where for<'__any> u8: Byte { … }
    for source in [quote!(#private::alloc::string::String), quote!(#private::alloc::ffi::CString)] {
        tokens.extend(names.implement(quote!(::core::convert::From<#source>)).when(byte.clone()).items(quote! {
            #[inline]
            #[track_caller]
            fn from(string: #source) -> Self {
                <Self as #krate::SmallVector>::from_vec(#private::Byte::from_vec(string.into_bytes()))
            }
        }));
    }
    tokens
}

/// `From` the vector for std's types.
fn into_sequences(names: &Names) -> TokenStream {
    let Names { krate, private, item, vector, .. } = names;
    let mut tokens = TokenStream::new();

    // impl From<Children> for Vec<NodeId> { … }
    for (gate, target) in [
        (None, quote!(#private::alloc::vec::Vec<#item>)),
        (None, quote!(#private::alloc::boxed::Box<[#item]>)),
        (None, quote!(#private::alloc::rc::Rc<[#item]>)),
        (Some(quote!(#[cfg(target_has_atomic = "ptr")])), quote!(#private::alloc::sync::Arc<[#item]>)),
        (None, quote!(#private::alloc::collections::VecDeque<#item>)),
    ] {
        let into = names.implement(quote!(::core::convert::From<#vector>)).on(target).items(quote! {
            #[inline]
            #[track_caller]
            fn from(vector: #vector) -> Self {
                ::core::convert::From::from(<#vector as #krate::SmallVector>::into_vec(vector))
            }
        });
        tokens.extend(quote!(#gate #into));
    }
    tokens
}

/// `TryFrom` the vector for arrays.
fn into_array(names: &Names) -> TokenStream {
    let Names { krate, item, vector, .. } = names;
    // impl<const __M: usize> TryFrom<Children> for [NodeId; __M] { … }
    let array = names.implement(quote!(::core::convert::TryFrom<#vector>)).params(quote!(const __M: #USIZE));
    array.on(quote!([#item; __M])).items(quote! {
        type Error = #vector;

        #[inline]
        fn try_from(vector: #vector) -> ::core::result::Result<Self, #vector> {
            <#vector as #krate::SmallVector>::into_array(vector)
        }
    })
}
