//! The macro that makes a vector of its elements.

use super::{
    attributes,
    generics::is_computable,
    paths::{self, private},
};
use crate::{
    check::{Capacity, CarriedKind, LiteralMacro, SmallVecDef},
    tokens::located_at,
};
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::{GenericParam, Visibility, ext::IdentExt};

/// The macro, if there is to be one.
pub(super) fn literal_macro(def: &SmallVecDef<'_>) -> Option<TokenStream> {
    let LiteralMacro { exported, name } = def.literal_macro.as_ref()?;
    let name = as_unreported(name);
    let span = name.span();
    let ident = def.ident;
    let gates = attributes(def.attributes.carried.iter().filter(|carried| carried.kind == CarriedKind::Cfg));
    // Another crate may not know the runtime, by this path or at all: its name is replaced by one that leads there from everywhere.
    let (private, vis, export, hidden) = match exported {
        Some(_) => {
            // At the root of the crate, where each has to have a name of its own.
            let hidden = format!("__{}_{}", ident.unraw(), name.unraw());
            (
                RUNTIME.parse().expect("a name"),
                quote!(#[doc(inline)] pub),
                Some(quote!(#[doc(hidden)] #[macro_export])),
                hidden,
            )
        }
        None => (private(def.krate.as_ref()), visibility(def.vis), None, format!("__{}", name.unraw())),
    };
    let (private, hidden) = (located_at(span, private), Ident::new(&hidden, span));
    let list = list(def, &private, span);
    let repeated = at_run_time(def, &private, span, &quote_spanned!(span=> from_elem($value, $count)));
    let doc = format!(" Makes a vector of the type `{ident}`, which has to be in scope, as `vec!` makes a `Vec`.");
    // The import makes the name an item like any other, where the macro itself would be known to all that follows, and to
    // nothing else.
    //
    // macro_rules! __ids {
    //     () => { Ids::new() };
    //     ($value:expr; $count:expr) => { <AtRunTime<Ids>>::from_elem($value, $count) };
    //     ($($value:expr),+ $(,)?) => { <…>::from_array([$($value),+]) };
    // }
    // pub(crate) use __ids as ids;
    let definition = quote_spanned! {span=>
        #gates
        #export
        #[doc = #doc]
        macro_rules! #hidden {
            () => { #ident::new() };
            ($value:expr; $count:expr) => { #repeated };
            ($($value:expr),+ $(,)?) => { #list };
        }
        #gates
        #vis use #hidden as #name;
    };
    Some(match exported {
        Some(_) => {
            let private = paths::private(def.krate.as_ref());
            quote!(#private::with_crate! { #definition })
        }
        None => definition,
    })
}

/// Replaces the name of the runtime by its path, which is that of a macro of the runtime: `$crate`.
///
/// `($crate) macro_rules! …`
pub(crate) fn with_crate(input: TokenStream) -> TokenStream {
    let mut tokens = input.into_iter();
    let krate = match tokens.next() {
        Some(TokenTree::Group(group)) => group.stream(),
        _ => TokenStream::new(),
    };
    replace(tokens.collect(), &private(Some(&krate)))
}

fn replace(tokens: TokenStream, private: &TokenStream) -> TokenStream {
    let replaced = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(ident) if ident == RUNTIME => private.clone(),
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), replace(group.stream(), private));
            inner.set_span(group.span());
            TokenTree::from(inner).into()
        }
        token => token.into(),
    });
    replaced.collect()
}

/// Stands for the path of the runtime's private module.
const RUNTIME: &str = "__SMALLVEC_RUNTIME";

/// What makes a vector of a list: a function of the vector itself, if the list fits, as that is `const`. Whether it fits
/// follows from the number of elements, which a macro can only count in a constant.
fn list(def: &SmallVecDef<'_>, private: &TokenStream, span: Span) -> TokenStream {
    let ident = def.ident;
    let from_array = quote_spanned!(span=> from_array([$($value),+]));
    let never_spills = !def.layout.facts().spills;
    let inline = match &def.capacity {
        _ if has_const_parameter(def) && !never_spills => return at_run_time(def, private, span, &from_array),
        Capacity::Literal(inline) if !has_const_parameter(def) => inline.clone(),
        Capacity::Computed(_) | Capacity::Budget(_) if is_computable(def.generics) => {
            quote!(#ident::INLINE_SIZE)
        }
        // Of an unknown capacity, or one that has no name where the macro is used. Without a heap the function is the same.
        _ if never_spills => return quote_spanned!(span=> #ident::#from_array),
        _ => return at_run_time(def, private, span, &from_array),
    };
    let (vector, list) = (vector(def), if never_spills { quote!(ShortList) } else { quote!(List) });
    // <<Fits<{ count(&[stringify!($value),…]) <= 4 }> as List<Ids>>::Maker>::from_array([$($value),+])
    quote_spanned! {span=>
        <<#private::Fits<{ #private::count(&[$(::core::stringify!($value)),+]) <= #inline }>
            as #private::#list<#vector>>::Maker>::#from_array
    }
}

/// The call of a function that is not `const`.
fn at_run_time(def: &SmallVecDef<'_>, private: &TokenStream, span: Span, call: &TokenStream) -> TokenStream {
    let (ident, vector) = (def.ident, vector(def));
    if has_const_parameter(def) {
        // of_type(Stack::new, <AtRunTime<_>>::from_elem($value, $count))
        quote_spanned!(span=> #private::of_type(#ident::new, <#private::AtRunTime<_>>::#call))
    } else {
        // <AtRunTime<Ids>>::from_elem($value, $count)
        quote_spanned!(span=> <#private::AtRunTime<#vector>>::#call)
    }
}

/// Whether a type has an argument that cannot be inferred where the type is named, by Rust 1.85 to 1.88.
fn has_const_parameter(def: &SmallVecDef<'_>) -> bool {
    def.generics.const_params().next().is_some()
}

/// `Ids<'_, _>`
fn vector(def: &SmallVecDef<'_>) -> TokenStream {
    let ident = def.ident;
    let arguments = def.generics.params.iter().map(|param| match param {
        GenericParam::Lifetime(_) => quote!('_),
        GenericParam::Type(_) | GenericParam::Const(_) => quote!(_),
    });
    quote!(#ident<#(#arguments),*>)
}

/// The visibility of the type, but the crate at most: there is no other for a macro by example.
fn visibility(vis: &Visibility) -> TokenStream {
    match vis {
        Visibility::Public(_) => quote!(pub(crate)),
        Visibility::Restricted(_) | Visibility::Inherited => vis.to_token_stream(),
    }
}

/// The name where it stands, but as a token of the macro: nobody should be told that it is not used.
fn as_unreported(name: &Ident) -> Ident {
    let mut name = name.clone();
    name.set_span(Span::call_site().located_at(name.span()));
    name
}
