//! The traits that make a vector a slice.

use super::names::Names;
use proc_macro2::TokenStream;
use quote::quote;

/// All of them.
pub(super) fn impls(names: &Names) -> TokenStream {
    let Names { item, .. } = names;
    let mut tokens = deref(names);
    tokens.extend(index(names));
    for target in [quote!([#item]), quote!(Self)] {
        tokens.extend(as_ref(names, &target));
    }
    tokens.extend(borrow(names));
    tokens
}

fn deref(names: &Names) -> TokenStream {
    let Names { krate, item, constructor, .. } = names;
    // impl Deref for Children { type Target = [NodeId]; fn deref(&self) -> &[NodeId] { Word::as_slice(&self.storage) } }
    let shared = names.implement(quote!(::core::ops::Deref)).items(quote! {
        type Target = [#item];

        #[inline(always)]
        fn deref(&self) -> &[#item] {
            #constructor::as_slice(&self.storage)
        }
    });
    // impl DerefMut for Children { … }
    let unique = names.implement(quote!(::core::ops::DerefMut)).items(quote! {
        #[inline(always)]
        fn deref_mut(&mut self) -> &mut [#item] {
            <Self as #krate::SmallVector>::as_mut_slice(self)
        }
    });
    quote!(#shared #unique)
}

fn index(names: &Names) -> TokenStream {
    let item = &names.item;
    // The output has a name of its own because `Box<dyn Fn(&u8)>` written twice is two types to the check of what a
    // projection outlives.
    let params = quote!(__I: ::core::slice::SliceIndex<[#item], Output = __O>, __O: ?::core::marker::Sized);
    // impl<__I: SliceIndex<[NodeId], Output = __O>, __O: ?Sized> Index<__I> for Children { … }
    let shared = names.implement(quote!(::core::ops::Index<__I>)).params(params.clone()).items(quote! {
        type Output = __O;

        #[inline]
        fn index(&self, index: __I) -> &__O {
            ::core::ops::Index::index(self.as_slice(), index)
        }
    });
    // impl<__I: SliceIndex<[NodeId]>> IndexMut<__I> for Children { … }
    let unique = names.implement(quote!(::core::ops::IndexMut<__I>)).params(params).items(quote! {
        #[inline]
        fn index_mut(&mut self, index: __I) -> &mut __O {
            ::core::ops::IndexMut::index_mut(self.as_mut_slice(), index)
        }
    });
    quote!(#shared #unique)
}

fn as_ref(names: &Names, target: &TokenStream) -> TokenStream {
    // impl AsRef<[NodeId]> for Children { fn as_ref(&self) -> &[NodeId] { self } }
    let shared = names.implement(quote!(::core::convert::AsRef<#target>)).items(quote! {
        #[inline]
        fn as_ref(&self) -> &#target {
            self
        }
    });
    // impl AsMut<[NodeId]> for Children { fn as_mut(&mut self) -> &mut [NodeId] { self } }
    let unique = names.implement(quote!(::core::convert::AsMut<#target>)).items(quote! {
        #[inline]
        fn as_mut(&mut self) -> &mut #target {
            self
        }
    });
    quote!(#shared #unique)
}

fn borrow(names: &Names) -> TokenStream {
    let item = &names.item;
    // impl Borrow<[NodeId]> for Children { fn borrow(&self) -> &[NodeId] { self } }
    let shared = names.implement(quote!(::core::borrow::Borrow<[#item]>)).items(quote! {
        #[inline]
        fn borrow(&self) -> &[#item] {
            self
        }
    });
    // impl BorrowMut<[NodeId]> for Children { fn borrow_mut(&mut self) -> &mut [NodeId] { self } }
    let unique = names.implement(quote!(::core::borrow::BorrowMut<[#item]>)).items(quote! {
        #[inline]
        fn borrow_mut(&mut self) -> &mut [#item] {
            self
        }
    });
    quote!(#shared #unique)
}
