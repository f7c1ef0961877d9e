//! A member of a family: an alias of it, and a tag that holds what the declaration says beside its storage.

use super::generics::parameters;
use super::structure::is_copy;
use super::{attributes, attributes_on_impls, doc_line, hidden, layout, module, paths::private, predicates, profile};
use crate::{
    check::{FamilyPath, SmallVecDef},
    tokens::located_at,
};
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::{GenericParam, Generics, LifetimeParam, Token, TypeParam, ext::IdentExt};

/// The alias, and the tag with its impl.
pub(super) fn expand(def: &SmallVecDef<'_>, family: &FamilyPath) -> TokenStream {
    let (doc, on_alias) = (doc_line(def), attributes(&def.attributes.carried));
    let gates = attributes_on_impls(&def.attributes);
    let (vis, ident, storage) = (def.vis, def.ident, layout::storage(def));
    let (module, name) = (module(def), tag_name(def));
    let (tag, tag_args, alias_params) = (tag(def), tag_arguments(def.generics), alias_parameters(def.generics));
    let contents = implementation(def, family, &quote!(#module::#name<#tag_args>), &storage);
    let marker = profile::marker(def);
    let FamilyPath { path: family, .. } = family;
    let hidden = hidden(&def.attributes, &private(def.krate.as_ref()), contents);
    let (keyword, semicolon) = (Token![type](def.ends.keyword), Token![;](def.ends.semicolon));
    let predicates = of_the_macro(predicates(def));
    let alias_clause = (!predicates.is_empty()).then(|| quote!(where #predicates));
    // The tag has the declared name, in a module of its own: errors then say `SmallVec<Levels, …>`.
    //
    // pub type Levels = SmallVec<__Levels::Levels, ::smallvec_runtime::__private0_1_0::Word<[(Price, Qty); 10]>>;
    // #[doc(hidden)]
    // mod __Levels { pub struct Levels; }
    // const _: () = { unsafe impl __sv::Tag<…> for __Levels::Levels { … } };
    quote! {
        #doc
        #on_alias
        #vis #keyword #ident<#alias_params> #alias_clause = #family<#module::#name<#tag_args>, #storage> #semicolon
        #gates
        #[doc(hidden)]
        mod #module {
            #tag
            #marker
        }
        #hidden
    }
}

/// What the tag says of the declaration, under the declared bounds: what relies on them cannot be had for other arguments.
fn implementation(def: &SmallVecDef<'_>, family: &FamilyPath, tag: &TokenStream, storage: &TokenStream) -> TokenStream {
    let (params, predicates) = (parameters(def.generics), predicates(def));
    let (name, copy) = (def.ident.unraw().to_string(), is_copy(def));
    let spills = def.layout.facts().spills.then(|| quote!(__sv::spills! {}));
    let checks = def.checks.iter().map(|check| layout::check(def, check));
    let (copies, has_layout) = (copies(def), has_layout(def, family));
    let (site, has_profile) = (profile::site(def), profile::check(def, family));
    // unsafe impl<'a, T: Bound,> __sv::Tag<::smallvec_runtime::__private0_1_0::Word<[&'a T; 4]>> for __Fields::Fields<T,> { … }
    quote! {
        // SAFETY: `COPY` was computed from the element of the storage.
        unsafe impl<#params> __sv::Tag<#storage> for #tag where #predicates {
            const COPY: __sv::bool = #copy;
            const NAME: &'static __sv::str = #name;
        }
        #spills
        #copies
        #has_layout
        #site
        #has_profile
        #(#checks)*
    }
}

/// What fails to compile when a vector that is to be `Copy` is not, reported at the `derive`.
fn copies(def: &SmallVecDef<'_>) -> Option<TokenStream> {
    let place = Span::call_site().located_at(def.copy.as_ref()?.segments.last()?.ident.span());
    let (params, predicates) = (parameters(def.generics), predicates(def));
    let element = located_at(place, layout::item(def));
    let call = quote_spanned!(place=> __sv::is_copy::<#element>());
    // fn copies<'a, T: Bound,>() where T: Other, { __sv::is_copy::<&'a T>() }
    Some(quote! {
        fn copies<#params>() where #predicates { #call }
    })
}

/// What fails to compile when a family that is declared elsewhere has not the layout, reported where it is named.
///
/// `const _: () = __sv::check_layout("compact", <crate::SmallVec<(), ()>>::__SMALLVEC_LAYOUTS);`
fn has_layout(def: &SmallVecDef<'_>, FamilyPath { path, is_elsewhere }: &FamilyPath) -> Option<TokenStream> {
    let place = Span::call_site().located_at(path.clone().into_iter().last()?.span());
    let (private, layout) = (located_at(place, private(def.krate.as_ref())), def.layout.facts().name);
    let check = quote_spanned! {place=>
        const _: () = #private::check_layout(#layout, <#path<(), ()>>::__SMALLVEC_LAYOUTS);
    };
    is_elsewhere.then_some(check)
}

/// `Levels`, as a token of the macro: nobody should be told that it is not constructed
fn tag_name(def: &SmallVecDef<'_>) -> Ident {
    let mut name = def.ident.clone();
    name.set_span(Span::call_site());
    name
}

/// The tag. It has the type and const parameters, since the impl could not have those that the storage does not determine.
///
/// `pub struct Fields<T: ?::core::marker::Sized,>(::core::marker::PhantomData<*const T>,);`
fn tag(def: &SmallVecDef<'_>) -> TokenStream {
    let name = tag_name(def);
    let (params, types): (Vec<_>, Vec<_>) = def
        .generics
        .params
        .iter()
        .filter_map(|param| match param {
            GenericParam::Lifetime(_) => None,
            GenericParam::Type(param) => {
                let ident = &param.ident;
                Some((quote!(#ident: ?::core::marker::Sized), Some(quote!(::core::marker::PhantomData<*const #ident>))))
            }
            GenericParam::Const(param) => {
                let (ident, ty) = (&param.ident, &param.ty);
                Some((quote!(const #ident: #ty), None))
            }
        })
        .unzip();
    let types = types.into_iter().flatten();
    let import = def.tag_imports.then(|| {
        quote!(
            use super::*;
        )
    });
    quote!(#import pub struct #name<#(#params,)*>(#(#types,)*);)
}

/// `T, { N },`
fn tag_arguments(generics: &Generics) -> TokenStream {
    let arguments = generics.params.iter().filter_map(|param| match param {
        GenericParam::Lifetime(_) => None,
        GenericParam::Type(param) => Some(param.ident.to_token_stream()),
        GenericParam::Const(param) => {
            let ident = &param.ident;
            Some(quote!({ #ident }))
        }
    });
    arguments.map(|argument| quote!(#argument,)).collect()
}

/// The parameters as declared. An alias does not enforce bounds, but `T::Item` needs them, and likewise where-clauses.
fn alias_parameters(generics: &Generics) -> TokenStream {
    let params = generics.params.iter().map(|param| match param {
        GenericParam::Type(TypeParam { ident, colon_token, bounds, default, .. }) => {
            let bounds = of_the_macro(bounds.to_token_stream());
            let default = default.as_ref().map(|(equals, ty)| quote!(#equals #ty));
            quote!(#ident #colon_token #bounds #default)
        }
        GenericParam::Lifetime(LifetimeParam { lifetime, colon_token, bounds, .. }) => {
            let bounds = of_the_macro(bounds.to_token_stream());
            quote!(#lifetime #colon_token #bounds)
        }
        GenericParam::Const(_) => param.to_token_stream(),
    });
    params.map(|param| quote!(#param,)).collect()
}

/// The same as tokens of the macro, of which rustc does not say that an alias does not enforce them.
fn of_the_macro(tokens: TokenStream) -> TokenStream {
    let tokens = tokens.into_iter().map(|mut token| {
        match &mut token {
            TokenTree::Group(group) => {
                let (delimiter, span) = (group.delimiter(), group.span());
                *group = Group::new(delimiter, of_the_macro(group.stream()));
                group.set_span(Span::call_site().located_at(span));
            }
            // Its span says of which crate.
            TokenTree::Ident(ident) if ident == "$crate" => {}
            token => token.set_span(Span::call_site().located_at(token.span())),
        }
        token
    });
    tokens.collect()
}
