//! What stands behind a feature of the runtime. Only the runtime knows which features are on: it has a macro for each,
//! empty when the feature is off, and the expansion calls them all.

use super::names::Names;
use crate::check::{Layout, SmallVecDef};
use proc_macro2::TokenStream;
use quote::quote;

/// The calls.
pub(super) fn impls(names: &Names) -> TokenStream {
    let private = &names.private;
    let bundle = names.bundle();
    // ::smallvec_runtime::__private0_1_0::impl_serde! { [Children] [] [] [NodeId] }
    quote! {
        #private::impl_drain_filter! { #bundle }
        #private::impl_serde! { #bundle }
        #private::impl_write! { #bundle }
    }
}

/// The call that fails where a type that can spill has no heap.
pub(super) fn spills(def: &SmallVecDef<'_>, names: &Names) -> TokenStream {
    let private = &names.private;
    match def.layout {
        Layout::Fixed { .. } => TokenStream::new(),
        _ => quote!(#private::spills! {}),
    }
}
