//! The private constants beside the type: what its field needs and the compiler computes. They are evaluated whether the type is
//! used or not, and each expression stands in the expansion once, so that its errors come once.

use super::{attributes_on_impls, layout, paths::usize};
use crate::check::{Capacity, SmallVecDef};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;

/// The constants that the declaration needs.
pub(super) fn definitions(def: &SmallVecDef<'_>) -> TokenStream {
    let gates = attributes_on_impls(&def.attributes);
    let inline = match &def.capacity {
        Capacity::Computed(expression) => Some(without_brace_lints(expression)),
        Capacity::Budget(bytes) => Some(layout::budget(def, bytes)),
        Capacity::Literal(_) | Capacity::Parameter(_) | Capacity::Array => None,
    };
    let inline = inline.map(|value| (name(def, "INLINE"), value));
    let usize = usize();
    let constants = inline.into_iter().chain(layout::constant(def)).map(|(name, value)| {
        // #[cfg(unix)]
        // const __Children_INLINE: usize = size_of::<u64>() / 2;
        quote! {
            #gates
            const #name: #usize = #value;
        }
    });
    let alias = layout::element_alias(def).map(|alias| quote!(#gates #[doc(hidden)] #alias));
    constants.chain(alias).collect()
}

/// An expression in braces or parentheses of which no lint says that they are not needed: in the type they were.
fn without_brace_lints(expression: &TokenStream) -> TokenStream {
    let mut tokens: Vec<_> = expression.clone().into_iter().collect();
    if let [TokenTree::Group(group)] = &mut *tokens {
        group.set_span(Span::mixed_site().located_at(group.span()));
    }
    tokens.into_iter().collect()
}

/// The inline capacity, wherever it is needed.
pub(super) fn inline(def: &SmallVecDef<'_>) -> TokenStream {
    match &def.capacity {
        Capacity::Literal(capacity) | Capacity::Parameter(capacity) => capacity.clone(),
        Capacity::Computed(_) | Capacity::Budget(_) => name(def, "INLINE").into_token_stream(),
        Capacity::Array => {
            let array = &def.element;
            quote!(<#array as __sv::Array>::__LEN)
        }
    }
}

/// The inline capacity as one token tree; of a block, the docs do not show the private constant in it.
pub(super) fn inline_as_value(def: &SmallVecDef<'_>) -> TokenStream {
    let inline = inline(def);
    match &def.capacity {
        Capacity::Literal(_) | Capacity::Parameter(_) => inline,
        Capacity::Computed(_) | Capacity::Budget(_) | Capacity::Array => quote!({ #inline }),
    }
}

/// `__TreeNodes_INLINE`, which no other type's can be; the lint on the case of constants does not look at tokens of a macro
pub(super) fn name(def: &SmallVecDef<'_>, what: &str) -> Ident {
    format_ident!("__{}_{what}", def.ident.unraw(), span = Span::call_site())
}
