//! The layout: the one place that knows which storage of the runtime it is.

use super::{constants, generics::arguments_static, paths, profile};
use crate::check::{Capacity, Check, Condition, Layout, Len, Length, Omissible, SmallVecDef};
use crate::tokens::located_at;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;

/// The name of the storage in the runtime.
pub(super) fn storage_name(layout: Layout, is_profiled: bool) -> Ident {
    profile::storage_name(Ident::new(layout.facts().storage, Span::call_site()), is_profiled)
}

/// The storage of a layout for a family, whatever its parameters are: these, with their bounds, and the type.
///
/// `(const __BYTES: __sv::usize, , __sv::Compact<__A, { __BYTES }, __sv::WideFields>)`, in braces as there may be a type of that name
pub(super) fn any_storage(layout: Layout, is_profiled: bool) -> (TokenStream, TokenStream) {
    let name = storage_name(layout, false);
    let bytes = || quote!(const __BYTES: __sv::usize,);
    let (params, storage) = match layout {
        Layout::Compact => (bytes(), quote!(__sv::#name<__A, { __BYTES }, __sv::WideFields>)),
        Layout::CompactPacked => (bytes(), quote!(__sv::#name<__A, { __BYTES }, __sv::PackedFields>)),
        Layout::Fixed | Layout::FixedCopy => (quote!(__L: __sv::Length,), quote!(__sv::#name<__A, __L>)),
        _ => (quote!(), quote!(__sv::#name<__A>)),
    };
    if is_profiled {
        return (quote!(#params __P: __sv::Declared,), quote!(__sv::Profiled<#storage, __P>));
    }
    (params, storage)
}

/// The macros of the template for conversions, which depend on whether the layout has a limit.
pub(super) fn impls(layout: Layout, without: &[Omissible]) -> &'static [&'static str] {
    if without.contains(&Omissible::From) {
        &[]
    } else if layout.facts().limited {
        &["impl_from_array", "impl_try_from_slice", "impl_try_from_heap"]
    } else {
        &["impl_from_array", "impl_from_slice", "impl_from_heap"]
    }
}

/// The macro of an integration for its conversions, if it has any, which depend on whether the layout has a limit.
pub(super) fn integration(layout: Layout, name: &Ident) -> Option<&'static str> {
    (name == "text").then(|| if layout.facts().limited { "impl_try_from_text" } else { "impl_from_text" })
}

/// `::smallvec_runtime::__private0_1_0`
fn private(def: &SmallVecDef<'_>) -> TokenStream {
    paths::private(def.krate.as_ref())
}

/// The fields of the heap in a compact layout.
fn heap_fields(def: &SmallVecDef<'_>) -> Option<TokenStream> {
    let private = private(def);
    match def.layout {
        Layout::Compact => Some(quote!(#private::WideFields)),
        Layout::CompactPacked => Some(quote!(#private::PackedFields)),
        _ => None,
    }
}

/// What the layout computes of the inline capacity, as a constant beside the type.
pub(super) fn constant(def: &SmallVecDef<'_>) -> Option<(Ident, TokenStream)> {
    let (private, inline) = (private(def), constants::inline(def));
    if let Some(fields) = heap_fields(def) {
        let element = &def.static_element;
        // compact_bytes::<&'static str, WideFields>(4)
        let bytes = quote!(#private::compact_bytes::<#element, #fields>(#inline));
        return Some((constants::name(def, "BYTES"), bytes));
    }
    let is_width = !def.layout.facts().spills && def.length == Length::Least;
    is_width.then(|| (constants::name(def, "WIDTH"), quote!(#private::width(#inline))))
}

/// The type of a length of a declared width.
fn declared_length(length: Length) -> Ident {
    let name = match length {
        Length::Declared(Len::U8) => "Length8",
        Length::Declared(Len::U16) => "Length16",
        Length::Declared(Len::U32) => "Length32",
        Length::Declared(Len::Usize) | Length::Least => "LengthWord",
    };
    Ident::new(name, Span::call_site())
}

/// The backing array: `[NodeId; 4]`, or a parameter.
pub(super) fn array(def: &SmallVecDef<'_>) -> TokenStream {
    let element = if def.aliases_element { alias_name(def).into_token_stream() } else { def.element.clone() };
    array_of(def, &element)
}

/// The backing array, with another name for its element.
pub(super) fn array_of(def: &SmallVecDef<'_>, element: &TokenStream) -> TokenStream {
    let inline = constants::inline(def);
    match &def.capacity {
        Capacity::Array => def.element.clone(),
        _ => quote!([#element; #inline]),
    }
}

/// The element, for tokens in the `const _`.
pub(super) fn item(def: &SmallVecDef<'_>) -> TokenStream {
    let element = &def.element;
    match &def.capacity {
        Capacity::Array => quote!(<#element as __sv::Array>::Item),
        _ if def.element_name.is_some() => def.element_name.to_token_stream(),
        _ if def.aliases_element => alias_name(def).into_token_stream(),
        _ => element.clone(),
    }
}

/// The alias of an element that stands outside of the `const _` only.
pub(super) fn element_alias(def: &SmallVecDef<'_>) -> Option<TokenStream> {
    let (mut name, element) = (alias_name(def), &def.element);
    // There rustc says to declare a lifetime that is missing.
    name.set_span(name.span().located_at(def.ident.span()));
    // type __Rows_Element = [u8; len];
    def.aliases_element.then(|| quote!(type #name = #element;))
}

/// The alias of that alias by the element's own name.
pub(super) fn alias_of_alias(def: &SmallVecDef<'_>) -> Option<TokenStream> {
    let alias = alias_name(def);
    // type NodeId = __Children_Element;
    def.element_name.as_ref().map(|name| quote!(type #name = #alias;))
}

/// `__Children_Element`
fn alias_name(def: &SmallVecDef<'_>) -> Ident {
    constants::name(def, "Element")
}

/// The storage.
///
/// `::smallvec_runtime::__private0_1_0::Word<[NodeId; 4]>`
pub(super) fn storage(def: &SmallVecDef<'_>) -> TokenStream {
    let array = array(def);
    storage_of(def, &quote_spanned!(place_of_copy(def)=> #array))
}

/// The storage with this backing array.
pub(super) fn storage_of(def: &SmallVecDef<'_>, array: &TokenStream) -> TokenStream {
    profile::storage(def, bare_storage_of(def, array))
}

/// The storage with this backing array, whether or not the vectors are counted.
fn bare_storage_of(def: &SmallVecDef<'_>, array: &TokenStream) -> TokenStream {
    let private = private(def);
    let (name, constant) = (storage_name(def.layout, false), constant(def).map(|(name, _)| name));
    let rest = match (heap_fields(def), constant) {
        // , __Fields_BYTES, WideFields
        (Some(fields), bytes) => quote!(, #bytes, #fields),
        // , <Bytes<__Fields_WIDTH> as Width>::Length
        (None, Some(width)) => quote!(, <#private::Bytes<#width> as #private::Width>::Length),
        (None, None) if def.layout.facts().spills => quote!(),
        // , LengthWord
        (None, None) => {
            let length = declared_length(def.length);
            quote!(, #private::#length)
        }
    };
    let place = place_of_copy(def);
    let name = located_at(place, quote!(#private::#name));
    quote_spanned!(place=> #name<#array #rest>)
}

/// The storage as constants can name it, whether or not the vectors are counted.
fn static_storage(def: &SmallVecDef<'_>) -> TokenStream {
    let (element, inline) = (&def.static_element, constants::inline(def));
    bare_storage_of(def, &quote!([#element; #inline]))
}

/// The field.
///
/// `storage: ::smallvec_runtime::__private0_1_0::Word<[NodeId; 4]>`
pub(super) fn field(def: &SmallVecDef<'_>) -> TokenStream {
    let storage = storage(def);
    quote_spanned!(place_of_copy(def)=> storage: #storage)
}

/// Where it is reported that the field is not `Copy`: at the `derive` that wants it to be.
fn place_of_copy(def: &SmallVecDef<'_>) -> Span {
    def.copy.as_ref().map_or_else(Span::call_site, |copy| place(&copy.to_token_stream()))
}

/// The inline capacity that a size allows. What is wrong with it is reported at its value.
///
/// `Budget::Word.inline_capacity::<NodeId>(64)`
pub(super) fn budget(def: &SmallVecDef<'_>, bytes: &TokenStream) -> TokenStream {
    let layout = Ident::new(def.layout.facts().budget, Span::call_site()).into_token_stream();
    let (span, element) = (place(bytes), &def.static_element);
    let (private, layout) = (located_at(span, private(def)), located_at(span, layout));
    quote_spanned!(span=> #private::Budget::#layout.inline_capacity::<#element>(#bytes))
}

/// What fails to compile when a check does not hold.
pub(super) fn check(def: &SmallVecDef<'_>, Check { condition, place }: &Check) -> TokenStream {
    let span = Span::call_site().located_at(*place);
    let private = located_at(span, private(def));
    let inline = || located_at(span, constants::inline(def));
    let name = def.ident.unraw().to_string();
    let call = match condition {
        // check_len(8, __Fields_INLINE)
        Condition::Countable(len) => {
            let (bits, inline) = (len.bits(), inline());
            quote_spanned!(span=> check_len(#bits, #inline))
        }
        // check_inline("Fields", __Fields_INLINE, ::core::mem::size_of::<&'static str>())
        Condition::Inline => {
            let (element, inline) = (&def.static_element, inline());
            quote_spanned!(span=> check_inline(#name, #inline, ::core::mem::size_of::<#element>()))
        }
        // check_size("Fields", ::core::mem::size_of::<Fields<'static>>(), 64)
        Condition::MaxSize(max_size) => {
            let (ident, arguments) = (def.ident, arguments_static(def.generics));
            // What is recorded does not count: of the storage without it, which is all that a struct has.
            let ty = if def.profile { static_storage(def) } else { quote!(#ident<#arguments>) };
            quote_spanned!(span=> check_size(#name, ::core::mem::size_of::<#ty>(), #max_size))
        }
    };
    quote_spanned!(span=> const _: () = #private::#call;)
}

/// The place of a value, for tokens of the macro.
fn place(value: &TokenStream) -> Span {
    let first = value.clone().into_iter().next();
    first.map_or_else(Span::call_site, |token| Span::call_site().located_at(token.span()))
}
