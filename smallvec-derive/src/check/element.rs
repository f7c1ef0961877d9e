//! Checks that the element is a type of which values can stand in a row.

use crate::{declaration::Declaration, report::Report, tokens::text};
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{GenericArgument, GenericParam, Lifetime, LifetimeParam, PathArguments, Type, TypeParam};

/// Reports what cannot be an element; gives nothing when there is no element to make a vector of.
pub(crate) fn check(element: &Type, declaration: &Declaration, report: &Report) -> Option<()> {
    let shown = text(element);
    let refusal = match element {
        Type::TraitObject(_) => {
            Some(format!("`{shown}` has no size that is known at compile time; box it: `Box<{shown}>`"))
        }
        Type::Path(path) if path.qself.is_none() && path.path.is_ident("str") => {
            Some("`str` has no size that is known at compile time; use `String`, `Box<str>` or `&'a str`".to_owned())
        }
        Type::Slice(slice) => Some(format!(
            "`{shown}` has no size that is known at compile time; use `Box<{shown}>`, or `[{}; N]`",
            text(&slice.elem)
        )),
        Type::ImplTrait(impl_trait) => {
            let bounds = text(&impl_trait.bounds);
            Some(format!(
                "`impl Trait` is not a type that an element can have; take a parameter, as in \
                 `type {}<T: {bounds}> = [T; 4];`, or `Box<dyn {bounds}>`",
                declaration.ident
            ))
        }
        Type::Never(_) => Some("`!` has no values to keep in a vector; name another type".to_owned()),
        Type::Infer(_) => Some("the element cannot be inferred; name its type".to_owned()),
        _ => None,
    };
    if let Some(refusal) = refusal {
        report.error(element, refusal);
        return None;
    }
    let names = check_names(element, declaration, report);
    let lifetimes = check_lifetimes(element.to_token_stream(), declaration, report);
    let parameters = check_parameters(element.to_token_stream(), declaration, report);
    names.and(lifetimes).and(parameters)
}

/// Reports parameters that the element does not mention. rustc would do that too, and then fail to infer
/// them in the impls.
fn check_parameters(element: TokenStream, declaration: &Declaration, report: &Report) -> Option<()> {
    let mut result = Some(());
    for param in &declaration.generics.params {
        let (ident, name) = match param {
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

fn mentions(tokens: TokenStream, name: &Ident) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == *name,
        TokenTree::Group(group) => mentions(group.stream(), name),
        _ => false,
    })
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
            format_args!("the lifetime `{lifetime}` is not declared; write `type {}<{lifetime}>`", declaration.ident),
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

/// Looks through a type for what an item cannot leave open: lifetimes without a name, and `Self`.
fn check_names(ty: &Type, declaration: &Declaration, report: &Report) -> Option<()> {
    match ty {
        Type::Reference(reference) => {
            let named = reference.lifetime.as_ref().is_some_and(|lifetime| lifetime.ident != "_");
            if !named {
                report.error(
                    reference.and_token,
                    format_args!(
                        "this reference needs a lifetime with a name: declare it as `type {}<'a>` and write `&'a {}`",
                        declaration.ident,
                        text(&reference.elem)
                    ),
                );
            }
            check_names(&reference.elem, declaration, report).filter(|()| named)
        }
        Type::Array(array) => check_names(&array.elem, declaration, report),
        Type::Group(group) => check_names(&group.elem, declaration, report),
        Type::Paren(paren) => check_names(&paren.elem, declaration, report),
        Type::Ptr(pointer) => check_names(&pointer.elem, declaration, report),
        Type::Slice(slice) => check_names(&slice.elem, declaration, report),
        Type::Tuple(tuple) => {
            tuple.elems.iter().map(|ty| check_names(ty, declaration, report)).fold(Some(()), Option::and)
        }
        Type::Path(path) => {
            let mut result = Some(());
            let first = path.path.segments.first()?;
            if path.qself.is_none() && first.ident == "Self" {
                report.error(&first.ident, "`Self` stands for nothing in a declaration; name the type");
                result = None;
            }
            for segment in &path.path.segments {
                let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
                    continue;
                };
                for argument in &arguments.args {
                    result = result.and(match argument {
                        GenericArgument::Type(ty) => check_names(ty, declaration, report),
                        GenericArgument::Lifetime(lifetime) if lifetime.ident == "_" => {
                            report.error(
                                lifetime,
                                format_args!(
                                    "this lifetime needs a name: declare it as `type {}<'a>` and write `'a`",
                                    declaration.ident
                                ),
                            );
                            None
                        }
                        _ => Some(()),
                    });
                }
            }
            result
        }
        // Function pointers and trait objects may leave lifetimes open; the rest has none.
        _ => Some(()),
    }
}
