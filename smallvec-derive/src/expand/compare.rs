//! Comparing with every other sequence.

use super::names::Names;
use super::primitive::{BOOL, USIZE};
use proc_macro2::TokenStream;
use quote::quote;

/// All impls but those for types of `alloc`.
pub(super) fn impls(names: &Names) -> TokenStream {
    [view(names), equal(names), ordered(names), reversed(names, slices)].into_iter().collect()
}

/// The impls for types of `alloc`.
pub(super) fn impls_for_alloc(names: &Names) -> TokenStream {
    reversed(names, containers)
}

/// What makes the vector comparable with other declared types.
fn view(names: &Names) -> TokenStream {
    let Names { private, item, .. } = names;
    // impl SliceView for Children { type Elem = NodeId; … }
    names.implement(quote!(#private::SliceView)).items(quote! {
        type Elem = #item;

        #[inline]
        fn view(&self) -> (&[#item], &[#item]) {
            (self, &[])
        }
    })
}

fn equal(names: &Names) -> TokenStream {
    let Names { private, item, .. } = names;
    // impl<__R: SliceView + ?Sized> PartialEq<__R> for Children where NodeId: PartialEq<__R::Elem> { … }
    let partial = names
        .implement(quote!(::core::cmp::PartialEq<__R>))
        .params(quote!(__R: #private::SliceView + ?::core::marker::Sized))
        .when(quote!(#item: ::core::cmp::PartialEq<<__R as #private::SliceView>::Elem>,))
        .items(quote! {
            #[inline]
            fn eq(&self, other: &__R) -> #BOOL {
                #private::eq(self.as_slice(), other)
            }
        });
    // impl Eq for Children where for<'__any> NodeId: Eq {}
    let total =
        names.implement(quote!(::core::cmp::Eq)).when(names.if_item(quote!(::core::cmp::Eq))).items(TokenStream::new());
    quote!(#partial #total)
}

fn ordered(names: &Names) -> TokenStream {
    let Names { private, item, .. } = names;
    // impl<__R: SliceView<Elem = NodeId> + ?Sized> PartialOrd<__R> for Children where for<'__any> NodeId: PartialOrd { … }
    let partial = names
        .implement(quote!(::core::cmp::PartialOrd<__R>))
        .params(quote!(__R: #private::SliceView<Elem = #item> + ?::core::marker::Sized))
        .when(names.if_item(quote!(::core::cmp::PartialOrd)))
        .items(quote! {
            #[inline]
            fn partial_cmp(&self, other: &__R) -> ::core::option::Option<::core::cmp::Ordering> {
                #private::partial_cmp(self.as_slice(), other)
            }
        });
    // impl Ord for Children where for<'__any> NodeId: Ord { … }
    let total = names.implement(quote!(::core::cmp::Ord)).when(names.if_item(quote!(::core::cmp::Ord))).items(quote! {
        #[inline]
        fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
            ::core::cmp::Ord::cmp(self.as_slice(), other.as_slice())
        }
    });
    quote!(#partial #total)
}

/// The other direction, with the vector on the right: one impl for each type, as they are not ours.
fn reversed(names: &Names, others: fn(&TokenStream, &TokenStream) -> Vec<Other>) -> TokenStream {
    let Names { private, item, vector, .. } = names;
    let mut tokens = TokenStream::new();
    for Other { lifetime, params, ty, bound } in others(private, &quote!(__U)) {
        // impl<__U> PartialEq<Children> for Vec<__U> where __U: PartialEq<NodeId> { … }
        let head = names.implement(quote!(::core::cmp::PartialEq<#vector>)).on(ty);
        let bound = bound.then(|| quote!(__U: ::core::clone::Clone,));
        tokens.extend(
            head.lifetime(lifetime)
                .params(quote!(__U, #params))
                .when(quote!(__U: ::core::cmp::PartialEq<#item>, #bound))
                .items(quote! {
                    #[inline]
                    fn eq(&self, other: &#vector) -> #BOOL {
                        #private::eq_reversed(self, other.as_slice())
                    }
                }),
        );
    }
    for Other { lifetime, params, ty, bound } in others(private, item) {
        // impl PartialOrd<Children> for Vec<NodeId> where for<'__any> NodeId: PartialOrd { … }
        let head = names.implement(quote!(::core::cmp::PartialOrd<#vector>)).on(ty);
        let bound = bound.then(|| names.if_item(quote!(::core::clone::Clone)));
        let comparable = names.if_item(quote!(::core::cmp::PartialOrd));
        tokens.extend(head.lifetime(lifetime).params(params).when(quote!(#comparable #bound)).items(quote! {
            #[inline]
            fn partial_cmp(&self, other: &#vector) -> ::core::option::Option<::core::cmp::Ordering> {
                #private::partial_cmp_reversed(self, other.as_slice())
            }
        }));
    }
    tokens
}

/// Another sequence type, and what an impl for it needs.
struct Other {
    lifetime: Option<TokenStream>,
    params: Option<TokenStream>,
    ty: TokenStream,
    /// Whether the element has to be `Clone` for the type to exist.
    bound: bool,
}

/// Slices, arrays, and references to them.
fn slices(_: &TokenStream, element: &TokenStream) -> Vec<Other> {
    let (borrowed, sized) = (Some(quote!('__s)), Some(quote!(const __M: #USIZE)));
    let other = |lifetime: &Option<_>, params: &Option<_>, ty| Other {
        lifetime: lifetime.clone(),
        params: params.clone(),
        ty,
        bound: false,
    };
    vec![
        other(&None, &None, quote!([#element])),
        other(&borrowed, &None, quote!(&'__s [#element])),
        other(&borrowed, &None, quote!(&'__s mut [#element])),
        other(&None, &sized, quote!([#element; __M])),
        other(&borrowed, &sized, quote!(&'__s [#element; __M])),
    ]
}

/// The types of `alloc`.
fn containers(private: &TokenStream, element: &TokenStream) -> Vec<Other> {
    let alloc = quote!(#private::alloc);
    let other = |lifetime, ty, bound| Other { lifetime, params: None, ty, bound };
    vec![
        other(None, quote!(#alloc::vec::Vec<#element>), false),
        other(None, quote!(#alloc::collections::VecDeque<#element>), false),
        other(Some(quote!('__s)), quote!(#alloc::borrow::Cow<'__s, [#element]>), true),
    ]
}
