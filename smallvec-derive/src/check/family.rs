//! Settles what a family is: that of a `struct` line, or the hidden one of lines without.

use super::{Attributes, CarriedKind, FamilyDef, FamilyPath, Layout, SmallVecDef, attributes, several::is_conditional};
use crate::{
    args::{Args, Target},
    declaration::{FamilyDeclaration, Item},
    report::Report,
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::{Meta, Token, Visibility, ext::IdentExt};

/// Checks a `struct` line. A family that is declared alone has all layouts unless it names its own.
pub(super) fn check(args: &Args, item: &Item, declaration: &FamilyDeclaration, report: &Report) -> FamilyDef {
    args.check_target(Target::Family, report);
    let subject = attributes::Subject { target: Target::Family, never_spills: false };
    let (attributes, _) = attributes::check(&item.attrs, subject, report);
    let layouts = args.layouts.as_ref().map_or_else(Layout::all, |layouts| layouts.value.clone());
    let profile = args.profile.is_some();
    FamilyDef {
        attributes,
        vis: declaration.vis.clone(),
        ident: declaration.ident.clone(),
        impls: args.impls.as_ref().map_or_else(Vec::new, |impls| impls.value.clone()),
        without: args.without.as_ref().map_or_else(Vec::new, |without| without.value.clone()),
        profiled: if profile { countable(&layouts) } else { Vec::new() },
        profile,
        layouts,
        exists_where: Vec::new(),
        krate: args.krate.as_ref().map(|krate| krate.value.clone()),
    }
}

/// The layouts of a family that is declared with types of it: theirs, and those that it names.
pub(super) fn layouts(named: Option<&[Layout]>, members: &[&SmallVecDef<'_>]) -> Vec<Layout> {
    let is_used = |layout: &Layout| {
        named.is_some_and(|named| named.contains(layout)) || members.iter().any(|member| member.layout == *layout)
    };
    Layout::all().into_iter().filter(is_used).collect()
}

/// The layouts whose vectors can be counted: those that are not `Copy`.
pub(super) fn countable(layouts: &[Layout]) -> Vec<Layout> {
    layouts.iter().copied().filter(|layout| *layout != Layout::FixedCopy).collect()
}

/// The layouts of members that are counted.
pub(super) fn profiled(members: &[&SmallVecDef<'_>]) -> Vec<Layout> {
    let is_used = |layout: &Layout| members.iter().any(|member| member.profile && member.layout == *layout);
    Layout::all().into_iter().filter(is_used).collect()
}

/// The path of a family that is declared beside its types.
pub(super) fn path(name: &Ident) -> FamilyPath {
    FamilyPath { path: name.to_token_stream(), is_elsewhere: false }
}

/// The name of the hidden family of these declarations: `__LevelsFamily`, after one that always exists, if there is one.
pub(super) fn hidden_name<'a>(declarations: impl Iterator<Item = (&'a Item, &'a Ident)> + Clone) -> Option<Ident> {
    let always = declarations.clone().find(|(item, _)| !is_conditional(item));
    let (_, first) = always.or_else(|| declarations.clone().next())?;
    Some(Ident::new(&format!("__{}Family", first.unraw()), Span::call_site()))
}

/// The hidden family of types; it exists where one of them does. It is `pub`, so that only the aliases say who sees what, as any alias does:
/// one that is `pub(crate)` may stand in the field of a `pub` struct.
pub(super) fn hidden(ident: Ident, members: &[&SmallVecDef<'_>]) -> Option<FamilyDef> {
    let krate = members.first()?.krate.clone();
    Some(FamilyDef {
        attributes: Attributes::default(),
        vis: Visibility::Public(<Token![pub]>::default()),
        ident,
        impls: Vec::new(),
        without: Vec::new(),
        layouts: layouts(None, members),
        profiled: profiled(members),
        profile: false,
        exists_where: members.iter().map(|member| gates(&member.attributes)).collect::<Option<_>>().unwrap_or_default(),
        krate,
    })
}

/// The predicates of a type's `cfg`s; nothing if it always exists.
fn gates(attributes: &Attributes) -> Option<Vec<TokenStream>> {
    let cfgs = attributes.carried.iter().filter(|carried| carried.kind == CarriedKind::Cfg);
    let cfgs = cfgs.filter(|carried| carried.predicates.is_empty());
    let predicates = cfgs.filter_map(|carried| match syn::parse2(carried.tokens.clone()) {
        Ok(Meta::List(list)) => Some(list.tokens),
        _ => None,
    });
    let predicates: Vec<_> = predicates.collect();
    (!predicates.is_empty()).then_some(predicates)
}
