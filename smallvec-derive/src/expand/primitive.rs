//! The primitive types by paths that nothing in the user's scope can shadow; `struct u8;` is a legal item.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

pub(super) const BOOL: Primitive = Primitive("bool");
pub(super) const STR: Primitive = Primitive("str");
pub(super) const USIZE: Primitive = Primitive("usize");

/// `::core::primitive::usize`
pub(super) struct Primitive(&'static str);

impl ToTokens for Primitive {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let name = Ident::new(self.0, Span::call_site());
        tokens.extend(quote!(::core::primitive::#name));
    }
}
