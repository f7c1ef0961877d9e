//! A declaration whose vectors are counted: the storage is wrapped in one that does that, and names a type for the declaration. The
//! runtime's feature decides, so that both expansions are written, and a macro of the runtime keeps one of them.

use super::{attributes_on_impls, declaration, module, paths::private};
use crate::check::{FamilyPath, SmallVecDef};
use crate::tokens::located_at;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt;

/// The declaration with and without counting.
///
/// `::smallvec_runtime::__private0_1_0::if_profile! { { pub struct Children { … } … } { pub struct Children { … } … } }`
pub(super) fn either(def: SmallVecDef<'_>) -> TokenStream {
    let private = private(def.krate.as_ref());
    let with = declaration(&def);
    let without = declaration(&SmallVecDef { profile: false, ..def });
    quote!(#private::if_profile! { { #with } { #without } })
}

/// The storage that counts, around another one.
///
/// `::smallvec_runtime::__private0_1_0::Profiled<Word<[NodeId; 4]>, __Children::__Profile>`
pub(super) fn storage(def: &SmallVecDef<'_>, storage: TokenStream) -> TokenStream {
    if !def.profile {
        return storage;
    }
    let (private, module) = (private(def.krate.as_ref()), module(def));
    quote!(#private::Profiled<#storage, #module::__Profile>)
}

/// The name of the storage in the runtime whose functions are called.
///
/// `ProfiledWord`
pub(super) fn storage_name(name: Ident, is_profiled: bool) -> Ident {
    if is_profiled { format_ident!("Profiled{name}") } else { name }
}

/// The type that stands for the declaration, to be put into its module. It has no parameters, whatever the declaration has: what is
/// counted is told apart by the element and the inline capacity.
pub(super) fn marker(def: &SmallVecDef<'_>) -> Option<TokenStream> {
    def.profile.then(|| {
        quote!(
            pub struct __Profile;
        )
    })
}

/// The module of a struct that has one for this only.
///
/// `#[doc(hidden)] mod __Children { pub struct __Profile; }`
pub(super) fn module_of_marker(def: &SmallVecDef<'_>) -> Option<TokenStream> {
    let (gates, module) = (attributes_on_impls(&def.attributes), module(def));
    let marker = marker(def)?;
    Some(quote!(#gates #[doc(hidden)] mod #module { #marker }))
}

/// What the type for the declaration says of it.
///
/// `__sv::profile_declaration! { __Children::__Profile, "Children" }`
pub(super) fn site(def: &SmallVecDef<'_>) -> Option<TokenStream> {
    let (module, name) = (module(def), def.ident.unraw().to_string());
    def.profile.then(|| quote!(__sv::profile_declaration! { #module::__Profile, #name }))
}

/// What fails to compile when a family that is declared elsewhere has no functions for vectors that are counted, reported where it is
/// named. It does so without the feature, too.
///
/// `const _: () = __sv::check_profile(<crate::SmallVec<(), ()>>::__SMALLVEC_LAYOUTS);`
pub(super) fn check(def: &SmallVecDef<'_>, FamilyPath { path, is_elsewhere }: &FamilyPath) -> Option<TokenStream> {
    let place = Span::call_site().located_at(path.clone().into_iter().last()?.span());
    let private = located_at(place, private(def.krate.as_ref()));
    let check = quote_spanned! {place=>
        const _: () = #private::check_profile(<#path<(), ()>>::__SMALLVEC_LAYOUTS);
    };
    (def.profile && *is_elsewhere).then_some(check)
}
