//! What stands behind a feature of the runtime. Only the runtime knows which features are on: it has a macro for each,
//! empty when the feature is off, and the expansion calls them all.

use super::names::Names;
use crate::check::{Layout, SmallVecDef};
use proc_macro2::TokenStream;
use quote::quote;

/// The calls.
pub(super) fn impls(def: &SmallVecDef<'_>, names: &Names<'_>) -> TokenStream {
    let private = &names.private;
    let spills = (!matches!(def.layout, Layout::Fixed { .. })).then(|| quote!(#private::spills! {}));
    let bundle = names.bundle();
    // ::smallvec_runtime::__private0_1_0::impl_serde! { [Children] [] [] [NodeId] }
    quote! {
        #spills
        #private::impl_drain_filter! { #bundle }
        #private::impl_serde! { #bundle }
        #private::impl_write! { #bundle }
    }
}
