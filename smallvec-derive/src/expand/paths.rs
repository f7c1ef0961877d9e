//! The paths by which the expansion reaches the runtime, and the names that depend on the version.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

/// `::core::primitive::usize`, which nothing in the user's scope can shadow; `struct usize;` is a legal item
pub(super) fn usize() -> TokenStream {
    quote!(::core::primitive::usize)
}

/// `::smallvec_runtime::__private0_1_0`
pub(super) fn private(krate: Option<&TokenStream>) -> TokenStream {
    let krate = krate.map_or_else(|| quote!(::smallvec_runtime), ToTokens::to_token_stream);
    let module = private_module();
    quote!(#krate::#module)
}

/// The runtime's module for generated code. It changes its name with every release, so that nobody builds on it and the two
/// crates cannot be mixed up.
pub(crate) fn private_module() -> Ident {
    let version = [env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"), env!("CARGO_PKG_VERSION_PATCH")];
    format_ident!("__private{}", version.join("_"))
}
