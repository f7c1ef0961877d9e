//! Iterating, and collecting from iterators.

use super::names::Names;
use crate::check::SmallVecDef;
use proc_macro2::TokenStream;
use quote::quote;

/// All impls but `Extend`.
pub(super) fn impls(names: &Names) -> TokenStream {
    [into_iterator(names), from_iterator(names)].into_iter().collect()
}

fn into_iterator(names: &Names) -> TokenStream {
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

fn from_iterator(names: &Names) -> TokenStream {
    let Names { private, item, .. } = names;
    // impl FromIterator<NodeId> for Children { … }
    //
    // And not of `&NodeId`: with two impls, `.map(|word| word.parse().unwrap()).collect()` could not be inferred, as it is
    // with `Vec`.
    names.implement(quote!(::core::iter::FromIterator<#item>)).items(quote! {
        #[inline]
        #[track_caller]
        fn from_iter<__I: ::core::iter::IntoIterator<Item = #item>>(iter: __I) -> Self {
            #private::collect(iter)
        }
    })
}

/// `Extend`, for elements and for references to them.
pub(super) fn extend(def: &SmallVecDef<'_>, names: &Names) -> TokenStream {
    let Names { private, item, .. } = names;
    let item_as_text = def.element.to_string();
    if !def.generics.type_params().any(|param| param.ident == item_as_text) {
        // impl<__S> Extend<__S> for Children where NodeId: FromElement<__S> { … }
        //
        // One impl for elements and for references to `Copy` elements: if the element is an associated type, rustc takes
        // two to overlap.
        let both = names.implement(quote!(::core::iter::Extend<__S>)).params(quote!(__S));
        return both.when(quote!(#item: #private::FromElement<__S>,)).items(extend_method(names, &quote!(__S)));
    }
    // impl<T> Extend<T> for Stack<T> { … }
    //
    // Two impls, as `Vec` has them: an element that is not known yet is inferred from what is put in.
    let owned = names.implement(quote!(::core::iter::Extend<#item>)).items(extend_method(names, item));
    // impl<'__s, T> Extend<&'__s T> for Stack<T> where for<'__any> T: Copy { … }
    let shared = names
        .implement(quote!(::core::iter::Extend<&'__s #item>))
        .lifetime(quote!('__s))
        .when(names.if_item(quote!(::core::marker::Copy)))
        .items(extend_method(names, &quote!(&'__s #item)));
    quote!(#owned #shared)
}

/// `fn extend<__I: IntoIterator<Item = NodeId>>(&mut self, iter: __I) { … }`
fn extend_method(names: &Names, source: &TokenStream) -> TokenStream {
    let private = &names.private;
    quote! {
        #[inline]
        #[track_caller]
        fn extend<__I: ::core::iter::IntoIterator<Item = #source>>(&mut self, iter: __I) {
            #private::extend(self, iter);
        }
    }
}
