//! The traits that a vector has as such: the shared one, and std's common ones.

use super::names::Names;
use super::primitive::BOOL;
use crate::check::{Layout, SmallVecDef};
use proc_macro2::TokenStream;
use quote::quote;

/// All of them.
pub(super) fn impls(names: &Names) -> TokenStream {
    [small_vector(names), default(names), clone(names), debug(names), hash(names)].into_iter().collect()
}

/// `SmallVector`, through which everything else works.
fn small_vector(names: &Names) -> TokenStream {
    let Names { krate, private, vector, alias_params, args, item, storage, .. } = names;
    let array = names.array();
    // SAFETY (of the impl): all four accessors are the one field, and `COPY` is the constant that exists for `Copy`
    // elements only, or false.
    //
    // By another name, since clippy's `same_name_method` compares the methods of this trait with those of the same name.
    //
    // type __Vector = Children;
    // unsafe impl SmallVector for __Vector {
    //     type Array = [NodeId; 4];
    //     type Storage = Word<NodeId, 4>;
    //     const COPY: bool = { use NotCopy as _; <Probe<NodeId>>::__SMALLVEC_IS_COPY };
    //     fn __storage(&self) -> &Self::Storage { &self.storage }
    //     …
    // }
    let small_vector =
        names.implement(quote!(#krate::SmallVector)).on(quote!(__Vector<#args>)).unsafely().items(quote! {
            type Array = #array;
            type Storage = #storage;

            const COPY: #BOOL = {
                use #private::NotCopy as _;
                <#private::Probe<#item>>::__SMALLVEC_IS_COPY
            };

            #[inline(always)]
            fn __storage(&self) -> &Self::Storage {
                &self.storage
            }

            #[inline(always)]
            fn __storage_mut(&mut self) -> &mut Self::Storage {
                &mut self.storage
            }

            #[inline(always)]
            fn __from_storage(storage: Self::Storage) -> Self {
                Self { storage }
            }

            #[inline(always)]
            fn __into_storage(self) -> Self::Storage {
                self.storage
            }
        });
    quote! {
        type __Vector<#alias_params> = #vector;
        #small_vector
    }
}

fn default(names: &Names) -> TokenStream {
    // impl Default for Children { fn default() -> Self { Self::new() } }
    names.implement(quote!(::core::default::Default)).items(quote! {
        /// Makes an empty vector.
        #[inline]
        fn default() -> Self {
            Self::new()
        }
    })
}

fn clone(names: &Names) -> TokenStream {
    let private = &names.private;
    // impl Clone for Children where for<'__any> NodeId: Clone { fn clone(&self) -> Self { clone(self) } … }
    names.implement(quote!(::core::clone::Clone)).when(names.if_item(quote!(::core::clone::Clone))).items(quote! {
        #[inline]
        fn clone(&self) -> Self {
            #private::clone(self)
        }

        #[inline]
        fn clone_from(&mut self, source: &Self) {
            #private::clone_from(self, source);
        }
    })
}

/// `Copy`, if it was asked for.
pub(super) fn copy(def: &SmallVecDef<'_>, names: &Names) -> TokenStream {
    match &def.layout {
        // impl Copy for Children {}
        Layout::Fixed { copy: Some(_) } => names.implement(quote!(::core::marker::Copy)).items(TokenStream::new()),
        _ => TokenStream::new(),
    }
}

fn debug(names: &Names) -> TokenStream {
    // impl Debug for Children where for<'__any> NodeId: Debug { … }
    names.implement(quote!(::core::fmt::Debug)).when(names.if_item(quote!(::core::fmt::Debug))).items(quote! {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(self.as_slice(), f)
        }
    })
}

fn hash(names: &Names) -> TokenStream {
    // impl Hash for Children where for<'__any> NodeId: Hash { … }
    names.implement(quote!(::core::hash::Hash)).when(names.if_item(quote!(::core::hash::Hash))).items(quote! {
        #[inline]
        fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
            ::core::hash::Hash::hash(self.as_slice(), state);
        }
    })
}
