//! Checks that the element is a type of which values can stand in a row.

mod inferred;

use super::parameters::{self, mentions};
use crate::{
    declaration::Declaration,
    grouping::{unwrap_type, unwrap_type_mut},
    report::Report,
    tokens::text,
};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    GenericParam, Lifetime, LifetimeParam, Path, ReturnType, Type, TypeParam, TypeParamBound, TypeParen, TypePath,
    token::Paren,
};

/// Reports what cannot be an element; gives nothing when there is no element to make a vector of.
pub(crate) fn check(element: &Type, declaration: &Declaration, report: &Report) -> Option<()> {
    check_kind(element, declaration, report)?;
    let inferred = inferred::check(element, declaration, report);
    let lifetimes = check_lifetimes(element.to_token_stream(), declaration, report);
    // A lifetime that is declared is meant for the place where one is missing.
    let parameters = check_parameters(element.to_token_stream(), inferred.is_some(), declaration, report);
    let projections = parameters::check_projections(element.to_token_stream(), declaration, report);
    inferred.and(lifetimes).and(parameters).and(projections)
}

/// Reports what has no values, or none that can stand in a row: as far as the syntax shows it, in tuples and arrays, too.
fn check_kind(element: &Type, declaration: &Declaration, report: &Report) -> Option<()> {
    let shown = text(element);
    let refusal = match unwrap_type(element) {
        Type::Tuple(tuple) => {
            return tuple.elems.iter().map(|ty| check_kind(ty, declaration, report)).fold(Some(()), Option::and);
        }
        Type::Array(array) => return check_kind(&array.elem, declaration, report),
        Type::TraitObject(_) => {
            format!("`{shown}` has no size that is known at compile time; box it: `Box<{shown}>`")
        }
        Type::Path(path) if is_itself(&path.path, declaration) => {
            format!("`{shown}` is the type that is declared here, and cannot be its own element; name another type")
        }
        Type::Path(path) if path.qself.is_none() => match owned(&path.path) {
            Some(owned) => format!(
                "`{shown}` has no size that is known at compile time; use `{owned}`, `Box<{shown}>` or `&'a {shown}`"
            ),
            None => return Some(()),
        },
        Type::Slice(slice) => format!(
            "`{shown}` has no size that is known at compile time; use `Box<{shown}>`, or `[{}; N]`",
            text(&slice.elem)
        ),
        Type::ImplTrait(impl_trait) => {
            let bounds = text(&impl_trait.bounds);
            format!(
                "`impl Trait` is not a type that an element can have; take a parameter, as in \
                 `type {}<T: {bounds}> = [T; 4];`, or `Box<dyn {bounds}>`",
                declaration.ident
            )
        }
        Type::Never(_) => "`!` has no values to keep in a vector; name another type".to_owned(),
        Type::Infer(_) => "the element cannot be inferred; name its type".to_owned(),
        _ => return Some(()),
    };
    report.error(element, refusal);
    None
}

/// Whether this is the declared type, and no parameter of its name.
fn is_itself(path: &Path, declaration: &Declaration) -> bool {
    let is_declared = |ident: &Ident| *ident == declaration.ident;
    path.get_ident().is_some_and(is_declared)
        && !declaration.generics.type_params().any(|param| is_declared(&param.ident))
}

/// The type that owns what is borrowed from it as this type: of a type of std that has no size. Other crates have types of
/// the same names, but not under these paths.
fn owned(path: &Path) -> Option<&'static str> {
    let names: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let names: Vec<_> = names.iter().map(|name| &**name).collect();
    match *names {
        ["str"] => Some("String"),
        ["std", "path", "Path"] => Some("PathBuf"),
        ["std", "ffi", "OsStr"] => Some("OsString"),
        ["std" | "core", "ffi", "CStr"] => Some("CString"),
        _ => None,
    }
}

/// Reports parameters that the element does not mention. rustc would do that too, and then fail to infer
/// them in the impls.
fn check_parameters(
    element: TokenStream,
    with_lifetimes: bool,
    declaration: &Declaration,
    report: &Report,
) -> Option<()> {
    let mut result = Some(());
    for param in &declaration.generics.params {
        let (ident, name) = match param {
            GenericParam::Lifetime(_) if !with_lifetimes => continue,
            GenericParam::Lifetime(LifetimeParam { lifetime, .. }) => (&lifetime.ident, lifetime.to_token_stream()),
            GenericParam::Type(TypeParam { ident, .. }) => (ident, ident.to_token_stream()),
            // One that is not used at all is no mistake to rustc, either.
            GenericParam::Const(_) => continue,
        };
        if !mentions(element.clone(), ident) {
            report.error(
                &name,
                format_args!(
                    "the element does not mention the parameter `{}`; remove it, or use it in the element",
                    text(&name)
                ),
            );
            result = None;
        }
    }
    result
}

/// The element with the lifetime of each trait object behind a raw pointer written out. It is `'static` in an alias, but in
/// `&[*const dyn Trait]`, as methods have it, it would be that of the reference.
pub(super) fn with_object_lifetimes(element: &Type) -> Type {
    let mut element = element.clone();
    write_object_lifetimes(&mut element, false);
    element
}

fn write_object_lifetimes(ty: &mut Type, is_behind_pointer: bool) {
    let ty = unwrap_type_mut(ty);
    match ty {
        Type::Ptr(pointer) => write_object_lifetimes(&mut pointer.elem, true),
        Type::Array(array) => write_object_lifetimes(&mut array.elem, false),
        Type::Tuple(tuple) => tuple.elems.iter_mut().for_each(|elem| write_object_lifetimes(elem, false)),
        Type::FnPtr(function) => {
            function.inputs.iter_mut().for_each(|input| write_object_lifetimes(&mut input.ty, false));
            if let ReturnType::Type(_, output) = &mut function.output {
                write_object_lifetimes(output, false);
            }
        }
        Type::TraitObject(object) if is_behind_pointer => {
            let has_lifetime = object.bounds.iter().any(|bound| matches!(bound, TypeParamBound::Lifetime(_)));
            if !has_lifetime {
                object.bounds.push(TypeParamBound::Lifetime(Lifetime::new("'static", Span::call_site())));
                let elem = Box::new(Type::TraitObject(object.clone()));
                *ty = Type::Paren(TypeParen { attrs: Vec::new(), paren_token: Paren::default(), elem });
            }
        }
        _ => {}
    }
}

/// The name of an element that is nothing but a name, or a path to one: such a type may have a lifetime that is not written.
pub(super) fn bare_name(element: &Type, declared: &Ident) -> Option<Ident> {
    let Type::Path(TypePath { qself: None, path, .. }) = element else {
        return None;
    };
    let last = path.segments.last().filter(|segment| segment.arguments.is_none())?;
    let name = last.ident.to_string();
    // No primitive type, nor what would hide the declared one.
    (name.starts_with(char::is_uppercase) && last.ident != *declared && name != "String").then(|| last.ident.clone())
}

/// The tokens of the element as they can stand in front of a bound: in `where for<'a> fn(&'a u8): Copy` the
/// binder would be the bound's.
pub(super) fn in_bounds(element: &Type) -> TokenStream {
    let tokens = element.to_token_stream();
    match tokens.clone().into_iter().next() {
        Some(TokenTree::Ident(ident)) if ident == "for" => {
            TokenTree::from(Group::new(Delimiter::Parenthesis, tokens)).into()
        }
        _ => tokens,
    }
}

/// Reports lifetimes that are not declared. rustc would do that in each of the impls.
fn check_lifetimes(element: TokenStream, declaration: &Declaration, report: &Report) -> Option<()> {
    let params = declaration.generics.lifetimes();
    let mut known: Vec<_> = params.map(|param| param.lifetime.ident.clone()).collect();
    let mut unknown = Vec::new();
    sort_lifetimes(element, &mut known, &mut unknown);
    for lifetime in &unknown {
        report.error(
            lifetime,
            format_args!(
                "the lifetime `{lifetime}` is not declared; write `type {}`",
                inferred::with_lifetime(declaration, &lifetime.to_string())
            ),
        );
    }
    unknown.is_empty().then_some(())
}

/// Adds the lifetimes of `for<'a>` to the known ones and every other that is not known to the unknown.
fn sort_lifetimes(tokens: TokenStream, known: &mut Vec<Ident>, unknown: &mut Vec<Lifetime>) {
    let mut tokens = tokens.into_iter();
    let mut in_binder = false;
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(ident) if ident == "for" => in_binder = true,
            TokenTree::Punct(punct) if punct.as_char() == '>' => in_binder = false,
            TokenTree::Punct(punct) if punct.as_char() == '\'' => {
                let Some(TokenTree::Ident(name)) = tokens.next() else {
                    continue;
                };
                if in_binder {
                    known.push(name);
                } else if name != "static" && name != "_" && !known.contains(&name) {
                    let mut lifetime = Lifetime::new(&format!("'{name}"), punct.span());
                    lifetime.ident = name;
                    known.push(lifetime.ident.clone());
                    unknown.push(lifetime);
                }
            }
            TokenTree::Group(group) => sort_lifetimes(group.stream(), known, unknown),
            _ => {}
        }
    }
}
