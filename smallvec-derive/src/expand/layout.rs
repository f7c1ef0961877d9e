//! The layout: the one place that knows which storage of the runtime it is.

use super::{
    constants,
    generics::{arguments_static, is_computable},
    private,
};
use crate::check::{Capacity, Layout, SmallVecDef};
use crate::tokens::located_at;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{LitInt, ext::IdentExt};

/// The name of the storage in the runtime.
pub(super) fn name(def: &SmallVecDef<'_>) -> Ident {
    let name = match &def.layout {
        Layout::Word => "Word",
        Layout::Narrow(8) => "Narrow8",
        Layout::Narrow(16) => "Narrow16",
        Layout::Narrow(_) => "Narrow32",
        Layout::Compact { .. } => "Compact",
        Layout::Fixed { copy: None } => "Fixed",
        Layout::Fixed { copy: Some(_) } => "FixedCopy",
    };
    Ident::new(name, Span::call_site())
}

/// The fields of the heap in the compact layout.
fn heap_fields(def: &SmallVecDef<'_>, half: bool) -> TokenStream {
    let private = private(def);
    if half { quote!(#private::Half) } else { quote!(#private::Full) }
}

/// What the layout computes of the inline capacity, as a constant beside the type.
pub(super) fn constant(def: &SmallVecDef<'_>) -> Option<(Ident, TokenStream)> {
    let (private, inline) = (private(def), constants::inline(def));
    match &def.layout {
        Layout::Compact { half } => {
            let (element, fields) = (&def.static_element, heap_fields(def, *half));
            // compact_bytes::<&'static str, Full>(4)
            let bytes = quote!(#private::compact_bytes::<#element, #fields>(#inline));
            Some((constants::name(def, "BYTES"), bytes))
        }
        Layout::Fixed { .. } if !matches!(def.capacity, Capacity::Parameter(_)) => {
            Some((constants::name(def, "WIDTH"), quote!(#private::width(#inline))))
        }
        Layout::Word | Layout::Narrow(_) | Layout::Fixed { .. } => None,
    }
}

/// The storage.
///
/// `::smallvec_runtime::__private0_1_0::Word<NodeId, 4>`
pub(super) fn storage(def: &SmallVecDef<'_>) -> TokenStream {
    let (private, element, inline) = (private(def), &def.element, constants::inline(def));
    let (name, constant) = (name(def), constant(def).map(|(name, _)| name));
    let rest = match &def.layout {
        Layout::Word | Layout::Narrow(_) => None,
        Layout::Compact { half } => {
            let fields = heap_fields(def, *half);
            // , __Fields_BYTES, Full
            Some(quote!(, #constant, #fields))
        }
        Layout::Fixed { .. } => Some(match constant {
            // , <Bytes<__Fields_WIDTH> as Width>::Length
            Some(width) => quote!(, <#private::Bytes<#width> as #private::Width>::Length),
            // The least width cannot be computed from a parameter.
            None => quote!(, #private::LengthWord),
        }),
    };
    let place = place_of_copy(def);
    let name = located_at(place, quote!(#private::#name));
    quote_spanned!(place=> #name<#element, #inline #rest>)
}

/// The field.
///
/// `storage: ::smallvec_runtime::__private0_1_0::Word<NodeId, 4>`
pub(super) fn field(def: &SmallVecDef<'_>) -> TokenStream {
    let storage = storage(def);
    quote_spanned!(place_of_copy(def)=> storage: #storage)
}

/// Where it is reported that the field is not `Copy`: at the `derive` that wants it to be.
fn place_of_copy(def: &SmallVecDef<'_>) -> Span {
    match &def.layout {
        Layout::Fixed { copy: Some(copy) } => place(&copy.to_token_stream()),
        _ => Span::call_site(),
    }
}

/// The inline capacity that a size allows. What is wrong with it is reported at its value.
///
/// `Budget::Word.inline_capacity::<NodeId>(64)`
pub(super) fn budget(def: &SmallVecDef<'_>, bytes: &TokenStream) -> TokenStream {
    let layout = match &def.layout {
        Layout::Word => quote!(Word),
        Layout::Narrow(8) => quote!(Narrow8),
        Layout::Narrow(16) => quote!(Narrow16),
        Layout::Narrow(_) => quote!(Narrow32),
        Layout::Compact { half: false } => quote!(Compact),
        Layout::Compact { half: true } => quote!(CompactHalf),
        Layout::Fixed { .. } => quote!(Fixed),
    };
    let (span, element) = (place(bytes), &def.static_element);
    let (private, layout) = (located_at(span, private(def)), located_at(span, layout));
    quote_spanned!(span=> #private::Budget::#layout.inline_capacity::<#element>(#bytes))
}

/// What fails to compile when the struct is larger than declared.
pub(super) fn max_size(def: &SmallVecDef<'_>) -> Option<TokenStream> {
    let max_size = def.max_size.as_ref()?;
    let (span, ident, arguments) = (place(max_size), def.ident, arguments_static(def.generics));
    let private = located_at(span, private(def));
    let name = ident.unraw().to_string();
    // const _: () = check_size("Fields", ::core::mem::size_of::<Fields<'static>>(), 64);
    Some(quote_spanned! {span=>
        const _: () = #private::check_size(#name, ::core::mem::size_of::<#ident<#arguments>>(), #max_size);
    })
}

/// What fails to compile when the inline capacity is more than the length counts to. Of a number that was known before.
pub(super) fn check_len(def: &SmallVecDef<'_>) -> Option<TokenStream> {
    let (&Layout::Narrow(bits), Capacity::Computed(value)) = (&def.layout, &def.capacity) else {
        return None;
    };
    let span = place(value);
    let (private, inline) = (located_at(span, private(def)), located_at(span, constants::inline(def)));
    // const _: () = check_len(8, __Fields_INLINE);
    Some(quote_spanned!(span=> const _: () = #private::check_len(#bits, #inline);))
}

/// What fails to compile when no struct can hold so many elements inline; otherwise rustc would say so without a place, and
/// only when the program is built. Of a number that can be that large, and of a size that is known.
pub(super) fn check_inline(def: &SmallVecDef<'_>) -> Option<TokenStream> {
    const LARGE: u64 = 1 << 16;
    if !is_computable(def.generics) {
        return None;
    }
    let value = match &def.capacity {
        Capacity::Literal(number) => {
            let value = syn::parse2::<LitInt>(number.clone()).ok()?.base10_parse::<u64>().ok()?;
            (value >= LARGE).then_some(number)?
        }
        Capacity::Computed(value) => value,
        Capacity::Parameter(_) | Capacity::Budget(_) => return None,
    };
    let (span, element) = (place(value), &def.static_element);
    let (private, inline) = (located_at(span, private(def)), located_at(span, constants::inline(def)));
    let name = def.ident.unraw().to_string();
    // const _: () = check_inline("Fields", __Fields_INLINE, ::core::mem::size_of::<&'static str>());
    Some(quote_spanned! {span=>
        const _: () = #private::check_inline(#name, #inline, ::core::mem::size_of::<#element>());
    })
}

/// The place of a value, for tokens of the macro.
fn place(value: &TokenStream) -> Span {
    let first = value.clone().into_iter().next();
    first.map_or_else(Span::call_site, |token| Span::call_site().located_at(token.span()))
}
