//! Judges a declaration and settles what it means. Nothing is quoted here.

mod attributes;
mod capacity;
mod element;
mod layout;
mod number;
mod sequence;
mod size;
#[cfg(test)]
mod tests;

pub(crate) use self::layout::Layout;
use crate::{
    args::Args,
    check::{attributes::Attributes, sequence::Sequence},
    declaration::{Declaration, Item, Kind},
    report::Report,
};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{GenericParam, Generics, Visibility, WhereClause};

/// Everything that expansion needs to know.
pub(crate) struct SmallVecDef<'a> {
    pub(crate) attributes: Attributes,
    pub(crate) vis: &'a Visibility,
    pub(crate) ident: &'a Ident,
    pub(crate) generics: &'a Generics,
    pub(crate) trailing_where: Option<&'a WhereClause>,
    pub(crate) element: TokenStream,
    /// The element as constants can name it: with `'static` for each lifetime.
    pub(crate) static_element: TokenStream,
    pub(crate) capacity: Capacity,
    pub(crate) layout: Layout,
    /// The size in bytes that the struct may have.
    pub(crate) max_size: Option<TokenStream>,
    /// The name of the macro that makes a vector of its elements.
    pub(crate) literal_macro: Option<Ident>,
    /// The path of the runtime, unless it is the usual one.
    pub(crate) krate: Option<TokenStream>,
}

/// The inline capacity, by where its expression can stand. Only what cannot fail is repeated: any other
/// expression is expanded once, so that its errors come once.
pub(crate) enum Capacity {
    /// A number: wherever it is needed.
    Literal(TokenStream),
    /// A const parameter: wherever it is needed.
    Parameter(TokenStream),
    /// Any other expression: in a const beside the type.
    Computed(TokenStream),
    /// What fits in a struct of so many bytes: in a const beside the type.
    Budget(TokenStream),
}

/// Checks a declaration. Without a definition there is no element to make a vector of; with one there can
/// still be errors in the report, and the definition serves to keep the users of the type quiet.
pub(crate) fn check<'a>(
    args: Args,
    item: &'a Item,
    declaration: &'a Declaration,
    report: &Report,
) -> Option<SmallVecDef<'a>> {
    args.check_conflicts(report);
    let mut attributes = attributes::check(&item.attrs, layout::never_spills(&args, declaration), report);
    check_parameters(&declaration.generics, report);
    let layout = layout::check(&args, attributes.copy.take(), declaration, report);
    let max_size = args.max_size.as_ref().and_then(|max_size| size::check(max_size, declaration, report));
    let sequence = Sequence::read(declaration, report)?;
    let capacity = capacity::check(&args, &sequence, &layout, declaration, report);
    element::check(sequence.element, declaration, report)?;
    Some(SmallVecDef {
        attributes,
        vis: &declaration.vis,
        ident: &declaration.ident,
        generics: &declaration.generics,
        trailing_where: declaration.trailing_where.as_ref(),
        element: element::in_bounds(sequence.element),
        static_element: number::with_static_lifetimes(sequence.element.to_token_stream(), &declaration.generics),
        capacity,
        layout,
        max_size,
        literal_macro: args.literal_macro.map(|name| name.value),
        krate: args.krate.map(|krate| krate.value),
    })
}

/// Reports a name that an earlier declaration of the same `define_smallvec!` has: rustc would report each of the impls. Under a
/// `cfg` the two need not meet.
pub(crate) fn check_name(item: &Item, earlier: &mut Vec<Ident>, report: &Report) -> Option<()> {
    let Kind::Alias(declaration) = &item.kind else {
        return Some(());
    };
    if item.attrs.iter().any(|attr| attr.path().is_ident("cfg") || attr.path().is_ident("cfg_attr")) {
        return Some(());
    }
    let ident = &declaration.ident;
    if earlier.contains(ident) {
        report.error(ident, format_args!("`{ident}` is declared twice; rename one of the two, or remove it"));
        return None;
    }
    earlier.push(ident.clone());
    Some(())
}

/// Attributes of parameters would have to stand on arguments too, where Rust has none.
fn check_parameters(generics: &Generics, report: &Report) {
    for param in &generics.params {
        let attrs = match param {
            GenericParam::Lifetime(param) => &param.attrs,
            GenericParam::Type(param) => &param.attrs,
            GenericParam::Const(param) => &param.attrs,
        };
        for attr in attrs {
            report.error(
                attr,
                "a parameter of a small vector cannot have attributes; declare the type twice, each \
                 under its own `#[cfg]`",
            );
        }
    }
}
