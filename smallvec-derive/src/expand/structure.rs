//! A struct of its own.

use super::constants::inline_as_value;
use super::generics::{StructGenerics, arguments, parameters, parameters_without_bounds, rename_in_impls};
use super::pieces::{Pieces, optional_impls};
use super::{attributes, doc_line, hidden, layout, paths::private, predicates, profile};
use crate::check::SmallVecDef;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt;

/// The struct, and its methods and impls.
pub(super) fn expand(def: &SmallVecDef<'_>) -> TokenStream {
    let structure = structure(def);
    let ident = def.ident;
    let renamed = |tokens| rename_in_impls(tokens, def.generics);
    let args = renamed(arguments(def.generics));
    let pieces = Pieces {
        vector: quote!(#ident<#args>),
        params: renamed(parameters(def.generics)),
        predicates: renamed(predicates(def)),
        item: renamed(layout::item(def)),
        array: renamed(layout::array_of(def, &layout::item(def))),
        name: ident.unraw().to_string().to_token_stream(),
        rest: TokenStream::new(),
    };
    let mut impls = optional_impls(&def.without);
    if def.reversed_eq {
        impls.extend(["impl_partial_eq_reversed", "impl_partial_eq_reversed_alloc"]);
    }
    let alias = quote!(__Vector<#args>);
    // Each type that names the element of a trait's impl would be an error of its own if the element is private: they are made of one.
    let array = layout::array_of(def, &quote!(<Self as __sv::IntoIterator>::Item));
    let storage = layout::storage_of(def, &quote!(Self::Array));
    let associated = renamed(quote!(#array, #storage));
    let (inline, is_copy) = (renamed(inline_as_value(def)), renamed(is_copy(def)));
    let implement = pieces.implement(&alias, &associated, &inline, &is_copy, &impls);
    let implement_layout = pieces
        .implement_layout(&layout::storage_name(def.layout, def.profile), layout::impls(def.layout, &def.without));
    let integrations = pieces.integrations(&def.impls);
    let integrations_of_layout = pieces.integrations_of_layout(def.layout, &def.impls);
    let (alias_params, copy) = (renamed(parameters_without_bounds(def.generics)), copy(def, &pieces));
    let spills = def.layout.facts().spills.then(|| quote!(__sv::spills! {}));
    let (site, module_of_marker) = (profile::site(def), profile::module_of_marker(def));
    let checks = def.checks.iter().map(|check| layout::check(def, check));
    // By another name, since clippy compares the names of inherent methods with those of traits: `same_name_method`.
    let names = def.hides_names.then(|| quote! { use __sv::names::*; });
    let element = layout::alias_of_alias(def);
    let contents = quote! {
        #names
        #element
        type __Vector<#alias_params> = #ident<#args>;
        #implement
        #implement_layout
        #integrations
        #integrations_of_layout
        #copy
        #spills
        #site
        #(#checks)*
    };
    let hidden = hidden(&def.attributes, &private(def.krate.as_ref()), contents);
    quote!(#structure #module_of_marker #hidden)
}

/// The type itself.
fn structure(def: &SmallVecDef<'_>) -> TokenStream {
    let (doc, attributes) = (doc_line(def), attributes(&def.attributes.carried));
    let (vis, ident, generics) = (def.vis, def.ident, StructGenerics(def.generics));
    let predicates = predicates(def);
    let where_clause = (!predicates.is_empty()).then(|| quote!(where #predicates));
    let field = layout::field(def);
    // #[doc = "A small vector of `NodeId`, 4 of them inline."]
    // #[derive(Foreign)]
    // pub struct Children<T: Bound = Default> where T: Other, {
    //     storage: ::smallvec_runtime::__private0_1_0::Word<[NodeId; 4]>,
    // }
    quote! {
        #doc
        #attributes
        #vis struct #ident #generics #where_clause {
            #field,
        }
    }
}

/// Whether the element is `Copy`: a constant that is found among inherent ones if it is, and in a trait otherwise.
pub(super) fn is_copy(def: &SmallVecDef<'_>) -> TokenStream {
    let item = layout::item(def);
    quote!(<__sv::Probe<#item>>::__SMALLVEC_IS_COPY)
}

/// `impl Copy`, where it was asked for. That the field is not `Copy` is reported where the field stands: at the `derive`.
fn copy(def: &SmallVecDef<'_>, pieces: &Pieces) -> Option<TokenStream> {
    def.copy.as_ref()?;
    let Pieces { vector, params, predicates, .. } = pieces;
    // impl<T: Bound,> __sv::Copy for Edge<T,> {}
    Some(quote! {
        impl<#params> __sv::Copy for #vector where #predicates {}
    })
}
