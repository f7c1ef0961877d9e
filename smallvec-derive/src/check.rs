//! Judges a declaration and settles what it means. Nothing is quoted here.

mod attributes;
mod capacity;
mod element;
mod sequence;

use crate::{
    args::Args,
    check::{attributes::Attributes, sequence::Sequence},
    declaration::{Declaration, Item},
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
    pub(crate) capacity: Capacity,
    /// The path of the runtime, unless it is the usual one.
    pub(crate) krate: Option<TokenStream>,
}

/// The inline capacity, by where its expression can stand. Only what cannot fail is repeated: any other
/// expression is expanded once, so that its errors come once.
pub(crate) enum Capacity {
    /// A literal or a const parameter: wherever it is needed.
    Simple(TokenStream),
    /// Any other expression: in the type's associated const.
    Associated(TokenStream),
    /// Any other expression of a type with type or const parameters, of which no associated const can be
    /// named: in a const beside the type.
    Beside(TokenStream),
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
    let attributes = attributes::check(&item.attrs, report);
    check_parameters(&declaration.generics, report);
    let sequence = Sequence::read(&declaration.ty, report)?;
    let capacity = capacity::check(&args, &sequence, declaration, report);
    element::check(sequence.element, declaration, report)?;
    Some(SmallVecDef {
        attributes,
        vis: &declaration.vis,
        ident: &declaration.ident,
        generics: &declaration.generics,
        trailing_where: declaration.trailing_where.as_ref(),
        element: sequence.element.to_token_stream(),
        capacity,
        krate: args.krate.map(|krate| krate.value),
    })
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        declaration::{Kind, parse_one},
        tokens::text,
    };

    /// Checks `#[small_vec(args)] item` and describes what came of it.
    fn check_source(args: &str, item: &str) -> (Option<String>, Vec<String>) {
        let report = Report::new();
        let args = Args::parse(args.parse().unwrap(), &report);
        let item = parse_one(item.parse().unwrap(), &report);
        let Kind::Alias(declaration) = &item.kind else {
            panic!("not an alias");
        };
        let def = check(args, &item, declaration, &report);
        let description = def.map(|def| {
            let (place, capacity) = match &def.capacity {
                Capacity::Simple(tokens) => ("simple", tokens),
                Capacity::Associated(tokens) => ("associated", tokens),
                Capacity::Beside(tokens) => ("beside", tokens),
            };
            format!("{} × {} {place}", text(&def.element), text(capacity))
        });
        (description, report.messages())
    }

    #[test]
    fn every_form_names_the_same_type() {
        for (args, item) in [
            ("inline = 4", "type V = Id;"),
            ("inline = 4", "type V = Vec<Id>;"),
            ("inline = 4", "type V = std::vec::Vec<Id>;"),
            ("inline = 4", "type V = ::alloc::vec::Vec<Id>;"),
            ("inline = 4", "type V = [Id];"),
            ("inline = 4", "type V = ([(Id)]);"),
            ("", "type V = [Id; 4];"),
            ("inline = 4", "type V = [Id; 4];"),
            ("inline = { 4 }", "type V = [Id; (4)];"),
            ("", "type V = SmallVec<[Id; 4]>;"),
            ("", "type V = smallvec::SmallVec<Id, 4>;"),
        ] {
            let (def, messages) = check_source(args, item);
            assert!(messages.is_empty(), "{args} {item}: {messages:?}");
            assert_eq!(def.unwrap(), "Id × 4 simple", "{args} {item}");
        }
    }

    #[test]
    fn other_types_are_elements() {
        for element in [
            "heapless::Vec<Id, 4>",
            "<Id as Trait>::Vec",
            "fn(&u8) -> u8",
            "Box<dyn Fn(&u8) + 'static>",
            "Box<dyn for<'b> Fn(&'b u8) -> &'b u8>",
            "[[u8; 2]; 2]",
            "(A, B)",
        ] {
            let (def, messages) = check_source("inline = 1", &format!("type V = [{element}];"));
            assert!(messages.is_empty(), "{element}: {messages:?}");
            assert_eq!(def.unwrap(), format!("{element} × 1 simple"));
        }
    }

    #[test]
    fn a_capacity_stands_where_it_can() {
        for (item, capacity) in [
            ("type V<const K: usize> = [u8; K];", "K simple"),
            ("type V<const K: usize> = [u8; { K }];", "K simple"),
            ("type V = [u8; K];", "K associated"),
            ("type V<T> = [T; limits::K];", "limits::K beside"),
            ("type V<T> = [T; limits::T];", "limits::T beside"),
            ("type V<'a> = [&'a u8; size_of::<&'a u8>()];", "size_of::<&'static u8>() associated"),
            ("type V<T> = [T; 2 * K];", "2 * K beside"),
        ] {
            let (def, messages) = check_source("", item);
            assert!(messages.is_empty(), "{item}: {messages:?}");
            assert!(def.as_ref().unwrap().ends_with(capacity), "{item}: {def:?}");
        }
    }

    #[test]
    fn mistakes_are_reported_and_leave_a_type() {
        for (args, item, part) in [
            ("", "type V = Id;", "write `#[small_vec(inline = 4)]`, or an array: `type V = [Id; 4];`"),
            ("inline = 8", "type V = [Id; 4];", "for a vector of `Id` write `type V = [Id; 8];`"),
            ("inline = \"4\"", "type V = Id;", "remove the quotes: `4`"),
            ("inline = -1", "type V = Id;", "cannot be negative"),
            ("inline = 4u8", "type V = Id;", "is a `usize`; write `4`"),
            ("inline = true", "type V = Id;", "`true` is none"),
            ("inline = _", "type V = Id;", "cannot be inferred"),
            ("inline = K + 1", "type V<const K: usize> = [u8; K + 1];", "`K` alone"),
            ("inline = size_of::<T>()", "type V<T> = T;", "from the parameter `T`"),
            ("inline = 4, inline = 5", "type V = Id;", "given twice"),
            ("inlin = 4", "type V = Id;", "unknown option"),
            ("inline = 4", "#[derive(Clone)] type V = Id;", "already implements `Clone`"),
            ("inline = 4", "#[cfg_attr(x, derive(Foo, Copy))] type V = Id;", "cannot be `Copy`"),
            ("inline = 4", "#[repr(C)] type V = Id;", "remove the `repr`"),
            ("inline = 4", "#[small_vec(inline = 5)] type V = Id;", "given twice"),
            ("inline = 4", "type V = Vec<Id, Global>;", "takes only the element"),
            ("", "type V = ArrayVec<Id, 4>;", "never spills"),
        ] {
            let (def, messages) = check_source(args, item);
            assert_eq!(messages.len(), 1, "{args} {item}: {messages:?}");
            assert!(messages[0].contains(part), "{args} {item}: {messages:?}");
            assert!(def.is_some(), "{args} {item}");
        }
    }

    #[test]
    fn what_is_no_element_gives_no_type() {
        for element in
            ["dyn Fn()", "str", "[u8]", "impl Clone", "_", "&u8", "Cow<'_, str>", "Cow<'a, str>", "Vec<Self>"]
        {
            let (def, messages) = check_source("", &format!("type V = [{element}; 4];"));
            assert_eq!(messages.len(), 1, "{element}: {messages:?}");
            assert!(def.is_none());
        }
    }

    #[test]
    fn attributes_go_where_they_have_an_effect() {
        let report = Report::new();
        let item = parse_one(
            "#[doc = \"\"] #[cfg(a)] #[cfg_attr(b, derive(Foo), deprecated)] #[derive(Foo, Bar)] #[must_use] type V = u8;"
                .parse()
                .unwrap(),
            &report,
        );
        let attributes = attributes::check(&item.attrs, &report);
        assert!(report.messages().is_empty());
        let texts = |metas: &[syn::Meta]| metas.iter().map(text).collect::<Vec<_>>();
        assert!(attributes.documented);
        assert_eq!(attributes.on_struct.len(), 5);
        assert_eq!(texts(&attributes.on_impls), ["cfg(a)", "cfg_attr(b, allow(deprecated))"]);
    }
}
