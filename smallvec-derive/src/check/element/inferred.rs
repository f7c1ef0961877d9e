//! Looks through the element for what an item cannot leave open: lifetimes without a name, and `Self`.

use crate::{declaration::Declaration, grouping::unwrap_type, report::Report, tokens::text};
use syn::{GenericArgument, Path, PathArguments, Type, TypePath, punctuated::Punctuated, token::Comma};

/// Reports what is open; gives nothing then.
pub(super) fn check(ty: &Type, declaration: &Declaration, report: &Report) -> Option<()> {
    match unwrap_type(ty) {
        Type::Reference(reference) => {
            let named = reference.lifetime.as_ref().is_some_and(|lifetime| lifetime.ident != "_");
            if !named {
                let (mutability, target) = (text(reference.mutability), text(&reference.elem));
                let message = unnamed("this reference needs a lifetime with a name", declaration, |name| {
                    format!("&{name} {mutability} {target}")
                });
                report.error(reference.and_token, message.replace("  ", " "));
            }
            check(&reference.elem, declaration, report).filter(|()| named)
        }
        Type::Array(array) => check(&array.elem, declaration, report),
        Type::Ptr(pointer) => check(&pointer.elem, declaration, report),
        Type::Slice(slice) => check(&slice.elem, declaration, report),
        Type::Tuple(tuple) => tuple.elems.iter().map(|ty| check(ty, declaration, report)).fold(Some(()), Option::and),
        Type::Path(path) => check_path(path, declaration, report),
        // Function pointers and trait objects may leave lifetimes open; the rest has none.
        _ => Some(()),
    }
}

fn check_path(TypePath { qself, path, .. }: &TypePath, declaration: &Declaration, report: &Report) -> Option<()> {
    let mut result = Some(());
    let first = path.segments.first()?;
    if qself.is_none() && first.ident == "Self" {
        report.error(&first.ident, "`Self` stands for nothing in a declaration; name the type");
        result = None;
    }
    for segment in &path.segments {
        let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
            continue;
        };
        let arguments = &arguments.args;
        if qself.is_none() && hides_lifetime(path, arguments) {
            let (ident, target) = (&segment.ident, text(arguments));
            report.error(
                path,
                unnamed("this type needs a lifetime with a name", declaration, |name| {
                    format!("{ident}<{name}, {target}>")
                }),
            );
            result = None;
        }
        for argument in arguments {
            result = result.and(match argument {
                GenericArgument::Type(ty) => check(ty, declaration, report),
                GenericArgument::Lifetime(lifetime) if lifetime.ident == "_" => {
                    report.error(lifetime, unnamed("`'_` needs a name", declaration, str::to_owned));
                    None
                }
                _ => Some(()),
            });
        }
    }
    result
}

/// Whether this is std's `Cow` without its lifetime, which function bodies may leave out. rustc would report that in each
/// of the impls. Another type of the name is hardly ever one of `str` or of slices.
fn hides_lifetime(path: &Path, arguments: &Punctuated<GenericArgument, Comma>) -> bool {
    let Some(GenericArgument::Type(target)) = arguments.first().filter(|_| arguments.len() == 1) else {
        return false;
    };
    let names: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let names: Vec<_> = names.iter().map(|name| &**name).collect();
    match *names {
        ["std" | "alloc", "borrow", "Cow"] => true,
        ["Cow"] | ["borrow", "Cow"] => match target {
            Type::Slice(_) => true,
            Type::Path(target) => ["str", "Path", "OsStr", "CStr"].iter().any(|name| target.path.is_ident(name)),
            _ => false,
        },
        _ => false,
    }
}

/// What to write for a lifetime that has no name: one that is declared, or one to declare.
fn unnamed(need: &str, declaration: &Declaration, with_name: impl Fn(&str) -> String) -> String {
    match declaration.generics.lifetimes().next() {
        Some(param) => {
            format!("{need}: write `{}`", with_name(&param.lifetime.to_string()))
        }
        None => {
            format!("{need}: declare it as `type {}` and write `{}`", with_lifetime(declaration, "'a"), with_name("'a"))
        }
    }
}

/// The declared name with one more lifetime: `Fields<'a, T>`.
pub(super) fn with_lifetime(declaration: &Declaration, lifetime: &str) -> String {
    let (lifetimes, others): (Vec<_>, Vec<_>) =
        declaration.generics.params.iter().partition(|param| matches!(param, syn::GenericParam::Lifetime(_)));
    let params = lifetimes.iter().map(text).chain([lifetime.to_owned()]).chain(others.iter().map(text));
    format!("{}<{}>", declaration.ident, params.collect::<Vec<_>>().join(", "))
}
