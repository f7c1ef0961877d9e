//! Sorts the attributes of the alias by where they go: on the struct, on its impls too, or nowhere.

use crate::{
    args::is_small_vec,
    report::Report,
    tokens::{Entry, split_commas},
};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, Meta, MetaList, Path, Token, parse::Parser, parse_quote, punctuated::Punctuated};

/// The attributes that carry over, without `#[…]`.
#[derive(Default)]
pub(crate) struct Attributes {
    pub(crate) on_struct: Vec<Meta>,
    /// Those that decide whether the type exists, or that would make its own impls warn.
    pub(crate) on_impls: Vec<Meta>,
    /// Whether there is a doc comment.
    pub(crate) documented: bool,
    /// The `Copy` of a `derive`, which is not for rustc to derive.
    pub(crate) copy: Option<Path>,
}

/// Traits that every small vector implements.
const PROVIDED: [&str; 4] = ["Default", "Deref", "DerefMut", "IntoIterator"];

/// Traits that every small vector implements whose element does.
const PROVIDED_BY_ELEMENT: [&str; 7] = ["Clone", "Debug", "PartialEq", "Eq", "PartialOrd", "Ord", "Hash"];

/// Traits that every small vector implements with the feature `serde` of the runtime.
const PROVIDED_BY_SERDE: [&str; 2] = ["Serialize", "Deserialize"];

/// Sorts attributes and reports those that a small vector cannot have. One that never spills may be `Copy`.
pub(super) fn check(attrs: &[Attribute], never_spills: bool, report: &Report) -> Attributes {
    let mut sorted = Attributes::default();
    let mut copy = if never_spills { Copying::Never(&mut sorted.copy) } else { Copying::Spills };
    for attr in attrs {
        if is_small_vec(attr) {
            report.error(attr, "`#[small_vec]` is given twice; put all options into one");
            continue;
        }
        sorted.documented |= attr.path().is_ident("doc");
        let (on_struct, on_impls) = check_meta(&attr.meta, &mut copy, report);
        sorted.on_struct.extend(on_struct);
        sorted.on_impls.extend(on_impls);
    }
    sorted
}

/// Whether `Copy` can be derived.
enum Copying<'a> {
    /// It can, and its place is for the one that does.
    Never(&'a mut Option<Path>),
    /// It cannot: the vector owns heap memory.
    Spills,
    /// It cannot: the layout would depend on a `cfg`.
    Conditional,
}

/// What of an attribute goes on the struct and what on its impls.
fn check_meta(meta: &Meta, copy: &mut Copying<'_>, report: &Report) -> (Option<Meta>, Option<Meta>) {
    let path = meta.path();
    if path.is_ident("repr") {
        report.error(meta, "the layout of a small vector is its own; remove the `repr`");
        return (None, None);
    }
    if let Meta::List(list) = meta {
        if path.is_ident("derive") {
            return (check_derive(list, copy, report).map(Meta::List), None);
        }
        if path.is_ident("cfg_attr") {
            return check_cfg_attr(list, copy, report);
        }
    }
    let on_impls = if path.is_ident("cfg") {
        Some(meta.clone())
    } else if path.is_ident("deprecated") {
        // The impls use the type. rustc reports that even in macros and under `#[deprecated]`.
        Some(parse_quote!(allow(deprecated)))
    } else {
        None
    };
    (Some(meta.clone()), on_impls)
}

/// `derive(Foreign, Clone)`: keeps the traits that are not there without it.
fn check_derive(list: &MetaList, copy: &mut Copying<'_>, report: &Report) -> Option<MetaList> {
    let Ok(traits) = Punctuated::<Path, Token![,]>::parse_terminated.parse2(list.tokens.clone()) else {
        return Some(list.clone());
    };
    let foreign: Punctuated<_, Token![,]> = traits
        .into_iter()
        .filter(|path| {
            if let Some(refusal) = refusal(path, copy) {
                report.error(path, refusal);
                return false;
            }
            !is_copy(path)
        })
        .collect();
    (!foreign.is_empty()).then(|| MetaList { tokens: foreign.into_token_stream(), ..list.clone() })
}

fn is_copy(path: &Path) -> bool {
    path.segments.last().is_some_and(|segment| segment.ident == "Copy")
}

/// Why a trait cannot be derived.
fn refusal(path: &Path, copy: &mut Copying<'_>) -> Option<String> {
    let name = path.segments.last()?.ident.to_string();
    if PROVIDED.contains(&&*name) {
        Some(format!("every small vector already implements `{name}`; remove it from the `derive`"))
    } else if PROVIDED_BY_ELEMENT.contains(&&*name) {
        Some(format!(
            "every small vector already implements `{name}` when its element does; remove it from the `derive`"
        ))
    } else if PROVIDED_BY_SERDE.contains(&&*name) {
        Some(format!(
            "every small vector already implements `{name}` with the feature `serde` of `smallvec-runtime`; \
             remove it from the `derive`"
        ))
    } else if is_copy(path) {
        let refusal = match copy {
            Copying::Never(place) => {
                place.get_or_insert_with(|| path.clone());
                return None;
            }
            Copying::Spills => {
                "a vector that can spill owns heap memory and cannot be `Copy`; remove it from the `derive`, or \
                 declare the vector with `spill = never`"
            }
            Copying::Conditional => {
                "whether a vector is `Copy` cannot depend on a `cfg`; declare the type twice, each under its own `#[cfg]`"
            }
        };
        Some(refusal.to_owned())
    } else {
        None
    }
}

/// `cfg_attr(PREDICATE, attributes…)`: sorts each of the attributes.
fn check_cfg_attr(list: &MetaList, copy: &Copying<'_>, report: &Report) -> (Option<Meta>, Option<Meta>) {
    let mut entries = split_commas(list.tokens.clone()).into_iter();
    let Some(predicate) = entries.next() else {
        return (Some(Meta::List(list.clone())), None);
    };
    let mut copy = if matches!(copy, Copying::Spills) { Copying::Spills } else { Copying::Conditional };
    let (mut on_struct, mut on_impls) = (Vec::new(), Vec::new());
    for Entry { tokens, .. } in entries {
        let tokens: TokenStream = tokens.into_iter().collect();
        match syn::parse2::<Meta>(tokens.clone()) {
            Ok(meta) => {
                let (kept, shared) = check_meta(&meta, &mut copy, report);
                on_struct.extend(kept.map(Meta::into_token_stream));
                on_impls.extend(shared.map(Meta::into_token_stream));
            }
            // Such as `unsafe(…)`, which syn may not know and which is not ours to judge.
            Err(_) => on_struct.push(tokens),
        }
    }
    let rebuild = |attributes: Vec<TokenStream>| {
        (!attributes.is_empty()).then(|| {
            let mut tokens: TokenStream = predicate.tokens.iter().cloned().collect();
            for attribute in attributes {
                tokens.extend(predicate.comma.clone());
                tokens.extend(attribute);
            }
            Meta::List(MetaList { tokens, ..list.clone() })
        })
    };
    (rebuild(on_struct), rebuild(on_impls))
}
