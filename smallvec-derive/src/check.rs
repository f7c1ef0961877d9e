//! Judges a declaration and settles what it means. Nothing is quoted here.

mod attributes;
mod capacity;
mod checks;
mod constant_names;
mod element;
mod family;
mod layout;
mod number;
mod parameters;
mod sequence;
mod several;
mod size;
#[cfg(test)]
mod tests;

pub(crate) use self::{
    attributes::{Attributes, Carried, CarriedKind},
    layout::Length,
    several::{Line, check_several},
};
use crate::{
    args::{Args, Target},
    check::sequence::Sequence,
    declaration::{Declaration, Ends, Item, Kind},
    grouping::unwrap_type,
    report::Report,
};
pub(crate) use crate::{
    args::{Integration, Len, LiteralMacro, Omissible},
    layout::Layout,
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::{Generics, Path, Type, Visibility, WhereClause, WherePredicate};

/// Everything that expansion needs to know of a vector: a struct, or a member of a family.
pub(crate) struct SmallVecDef<'a> {
    pub(crate) attributes: Attributes,
    pub(crate) vis: &'a Visibility,
    pub(crate) ends: Ends,
    pub(crate) ident: &'a Ident,
    pub(crate) generics: &'a Generics,
    pub(crate) trailing_where: Option<&'a WhereClause>,
    /// The element, unless the backing array is a parameter.
    pub(crate) element: TokenStream,
    /// The element as constants can name it: with `'static` for each lifetime.
    pub(crate) static_element: TokenStream,
    pub(crate) capacity: Capacity,
    pub(crate) layout: Layout,
    /// Of a layout that never spills.
    pub(crate) length: Length,
    /// The `Copy` of the `derive`, if there is one: with [`Layout::FixedCopy`] only.
    pub(crate) copy: Option<Path>,
    /// Whether slices and `Vec` compare with the vector, too, and not only the other way round.
    pub(crate) reversed_eq: bool,
    /// Whether the names of the template's parameters can be hidden in the impls: nothing that is declared may mean them.
    pub(crate) hides_names: bool,
    /// Whether the element has an alias outside of the impls: it may mean one of those names, or hide a lifetime, which is an error wherever
    /// it stands.
    pub(crate) aliases_element: bool,
    /// The name that an alias of the alias has in the impls, where tools show it: the element's own.
    pub(crate) element_name: Option<Ident>,
    /// Whether the tag of a member names what is in scope beside it: the type of a const parameter.
    pub(crate) tag_imports: bool,
    /// What the compiler has to check.
    pub(crate) checks: Vec<Check>,
    /// The macro that makes a vector of its elements.
    pub(crate) literal_macro: Option<LiteralMacro>,
    /// Whether the vectors are counted, if the runtime has its feature for that.
    pub(crate) profile: bool,
    /// The family that this is a member of; a struct otherwise.
    pub(crate) family: Option<FamilyPath>,
    /// Of a struct; a family has those of its members.
    pub(crate) impls: Vec<Integration>,
    /// Of a struct; a family has those of its members.
    pub(crate) without: Vec<Omissible>,
    /// The path of the runtime, unless it is the usual one.
    pub(crate) krate: Option<TokenStream>,
}

/// Everything that expansion needs to know of a family: the generic struct of which its members are aliases.
pub(crate) struct FamilyDef {
    pub(crate) attributes: Attributes,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) impls: Vec<Integration>,
    pub(crate) without: Vec<Omissible>,
    /// Those that have the `const` functions, each once.
    pub(crate) layouts: Vec<Layout>,
    /// Those that have them for vectors that are counted, too.
    pub(crate) profiled: Vec<Layout>,
    /// Whether types that are declared elsewhere may be counted.
    pub(crate) profile: bool,
    /// A hidden family exists where all predicates of one of these hold: those of the `cfg`s of its types. Always, if there
    /// are none.
    pub(crate) exists_where: Vec<Vec<TokenStream>>,
    /// The path of the runtime, unless it is the usual one.
    pub(crate) krate: Option<TokenStream>,
}

/// The path of a family, as its members name it.
#[derive(Clone)]
pub(crate) struct FamilyPath {
    pub(crate) path: TokenStream,
    /// Whether the compiler has to check that the family has the layout: it is not declared beside the member.
    pub(crate) is_elsewhere: bool,
}

/// What the compiler has to check, since it takes the value of a constant.
pub(crate) struct Check {
    pub(crate) condition: Condition,
    /// Where it is reported that it does not hold.
    pub(crate) place: Span,
}

/// What must hold for a declaration to compile.
pub(crate) enum Condition {
    /// A length of this width reaches the inline capacity.
    Countable(Len),
    /// There can be a struct with so many elements inline.
    Inline,
    /// The struct has at most so many bytes.
    MaxSize(TokenStream),
}

/// The inline capacity, by where its expression can stand. Only what cannot fail is repeated: any other
/// expression is expanded once, so that its errors come once.
pub(crate) enum Capacity {
    /// A number: wherever it is needed.
    Literal(TokenStream),
    /// A const parameter: wherever it is needed.
    Parameter(TokenStream),
    /// The length of the backing array, which is a type parameter: [`SmallVecDef::element`] names it.
    Array,
    /// Any other expression: in a const beside the type.
    Computed(TokenStream),
    /// What fits in a struct of so many bytes: in a const beside the type.
    Budget(TokenStream),
}

/// What came of an item. Whatever is wrong with it has been reported.
pub(crate) enum Checked<'a> {
    /// There can still be errors in the report; the definition serves to keep the users of the type quiet.
    Vector(Box<SmallVecDef<'a>>),
    Family(Box<FamilyDef>),
    /// There is nothing to make a vector of.
    Stub,
    /// Nothing, not even a stub.
    Omitted,
}

/// Checks an item by itself.
pub(crate) fn check_one<'a>(args: &Args, item: &'a Item, report: &Report) -> Checked<'a> {
    check(args, item, None, report)
}

/// Checks an item; one that names no family is in this one.
fn check<'a>(args: &Args, item: &'a Item, family: Option<&FamilyPath>, report: &Report) -> Checked<'a> {
    match &item.kind {
        Kind::Alias(declaration) => {
            let own = args.family.as_ref().map(|family| FamilyPath { path: family.value.clone(), is_elsewhere: true });
            let family = own.or_else(|| family.cloned());
            let def = check_vector(args, item, declaration, family, report);
            def.map_or(Checked::Stub, |def| Checked::Vector(Box::new(def)))
        }
        Kind::Family(declaration) => Checked::Family(Box::new(family::check(args, item, declaration, report))),
        Kind::Untyped(_) | Kind::Other(_) => Checked::Stub,
    }
}

/// Checks an alias. Without a definition there is no element to make a vector of.
fn check_vector<'a>(
    args: &Args,
    item: &'a Item,
    declaration: &'a Declaration,
    family: Option<FamilyPath>,
    report: &Report,
) -> Option<SmallVecDef<'a>> {
    let target = if family.is_some() { Target::Member } else { Target::Struct };
    args.check_conflicts(report);
    args.check_target(target, report);
    let subject = attributes::Subject { target, never_spills: layout::never_spills(args, declaration) };
    let (attributes, copy) = attributes::check(&item.attrs, subject, report);
    let profile = check_profile(args, copy.is_some(), report);
    let parameters = parameters::check(declaration, report);
    let layout = layout::check(args, declaration, copy.is_some(), report);
    let max_size = args.max_size.as_ref().and_then(|max_size| size::check(max_size, declaration, report));
    let sequence = Sequence::read(declaration, report)?;
    let capacity = capacity::check(args, &sequence, layout, declaration, report);
    let length = layout::length(args, declaration, &capacity, layout, report);
    element::check(sequence.element, declaration, report).and(parameters)?;
    let element = element::with_object_lifetimes(sequence.element);
    let checks = checks::of(&capacity, layout, max_size, &declaration.generics);
    let is_struct = family.is_none();
    let in_element = is_struct && constant_names::may_be_in_element(element.to_token_stream(), &declaration.generics);
    let has_parameters = !declaration.generics.params.is_empty();
    let may_hide_lifetime = is_struct && !has_parameters && !in_element;
    let bare_name = may_hide_lifetime.then(|| element::bare_name(&element, &declaration.ident)).flatten();
    let aliases_element = !has_parameters && in_element || bare_name.is_some();
    let element_name = bare_name.filter(|name| !is_another_elsewhere(name, &element, args, declaration));
    let hides_names = (!in_element || !has_parameters) && !constant_names::may_be_in_bounds(declaration);
    Some(SmallVecDef {
        attributes,
        vis: &declaration.vis,
        ends: declaration.ends,
        ident: &declaration.ident,
        generics: &declaration.generics,
        trailing_where: declaration.trailing_where.as_ref(),
        element: element::in_bounds(&element),
        static_element: parameters::with_static_lifetimes(element.to_token_stream(), &declaration.generics),
        capacity,
        layout,
        length,
        copy,
        reversed_eq: !bounds_a_reference(declaration),
        hides_names,
        aliases_element,
        element_name,
        tag_imports: parameters::need_scope(&declaration.generics),
        checks,
        literal_macro: literal_macro(args, declaration, report),
        profile,
        family,
        impls: args.impls.as_ref().filter(|_| is_struct).map_or_else(Vec::new, |impls| impls.value.clone()),
        without: args.without.as_ref().filter(|_| is_struct).map_or_else(Vec::new, |without| without.value.clone()),
        krate: args.krate.as_ref().map(|krate| krate.value.clone()),
    })
}

/// Whether the last name of an element's path is used beside the element in the impls, where it may mean what is in scope by that name.
fn is_another_elsewhere(name: &Ident, element: &Type, args: &Args, declaration: &Declaration) -> bool {
    let has_path = element.to_token_stream().into_iter().nth(1).is_some();
    let options = [&args.max_size, &args.krate].into_iter().flatten().map(|option| option.value.clone());
    let clauses = [declaration.generics.where_clause.to_token_stream(), declaration.trailing_where.to_token_stream()];
    has_path && options.chain(clauses).any(|tokens| parameters::mentions(tokens, name))
}

/// Whether the vectors are counted. One that is `Copy` cannot be.
fn check_profile(args: &Args, is_copy: bool, report: &Report) -> bool {
    let Some(profile) = &args.profile else {
        return false;
    };
    if is_copy {
        report.error(
            &profile.name,
            "`profile` conflicts with `derive(Copy)`: a vector is not told that it is copied, and has no end to be counted at; \
             remove one of the two",
        );
    }
    !is_copy
}

/// The macro that makes a vector of its elements. It is as visible as its type at most.
fn literal_macro(args: &Args, declaration: &Declaration, report: &Report) -> Option<LiteralMacro> {
    let literal_macro = args.literal_macro.as_ref()?.value.clone();
    if let (Some(exported), false) = (literal_macro.exported, matches!(declaration.vis, Visibility::Public(_))) {
        let LiteralMacro { name, .. } = &literal_macro;
        report.error(
            exported,
            format_args!("only the macro of a type that is `pub` can leave the crate; make the type `pub`, or write `macro = {name}`"),
        );
    }
    Some(literal_macro)
}

/// Whether a where-clause bounds a reference, as in `for<'x> &'x C: IntoIterator`. An impl under such a bound on a foreign type makes
/// rustc overflow when it compares two slices.
fn bounds_a_reference(declaration: &Declaration) -> bool {
    let clauses = [declaration.generics.where_clause.as_ref(), declaration.trailing_where.as_ref()];
    let mut predicates = clauses.into_iter().flatten().flat_map(|clause| &clause.predicates);
    predicates.any(|predicate| match predicate {
        WherePredicate::Type(bound) => {
            matches!(unwrap_type(&bound.bounded_ty), Type::Reference(_))
        }
        _ => false,
    })
}
