//! Reads the right-hand side: which part of it is the element, and whether it states a capacity.

use crate::{report::Report, tokens::text};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{GenericArgument, Path, PathArguments, Type};

/// What the right-hand side says.
pub(crate) struct Sequence<'a> {
    pub(crate) element: &'a Type,
    /// The N of `[T; N]`.
    pub(crate) length: Option<TokenStream>,
}

impl<'a> Sequence<'a> {
    /// Reads `[T]`, `[T; N]`, `Vec<T>`, `SmallVec<…>` and `ArrayVec<…>` as sequences, any other type as
    /// the element of one.
    pub(crate) fn read(ty: &'a Type, report: &Report) -> Option<Self> {
        let ty = unwrap(ty);
        match ty {
            Type::Array(array) => {
                Some(Sequence { element: unwrap(&array.elem), length: Some(array.len.to_token_stream()) })
            }
            Type::Slice(slice) => Some(Sequence { element: unwrap(&slice.elem), length: None }),
            Type::Path(path) if path.qself.is_none() => match container(&path.path) {
                Some(Container::Vec) => Self::read_vec(&path.path, report),
                Some(Container::SmallVec | Container::ArrayVec) => Self::read_small_vec(&path.path, report),
                None => Some(Sequence { element: ty, length: None }),
            },
            _ => Some(Sequence { element: ty, length: None }),
        }
    }

    /// `Vec<T>`
    fn read_vec(path: &'a Path, report: &Report) -> Option<Self> {
        match *arguments(path) {
            [GenericArgument::Type(element)] => Some(Sequence { element: unwrap(element), length: None }),
            [GenericArgument::Type(element), ref rest @ ..] => {
                report.error(
                    rest[0],
                    "`Vec` takes only the element here; the inline capacity goes into \
                     `#[small_vec(inline = 4)]`, and an allocator cannot be chosen",
                );
                Some(Sequence { element: unwrap(element), length: None })
            }
            _ => {
                report.error(path, "`Vec` needs its element here: `Vec<T>`");
                None
            }
        }
    }

    /// `SmallVec<[T; N]>`, `SmallVec<T, N>`, `ArrayVec<T, N>`
    fn read_small_vec(path: &'a Path, report: &Report) -> Option<Self> {
        let arguments = arguments(path);
        if let [GenericArgument::Type(array)] = *arguments {
            if let Type::Array(array) = unwrap(array) {
                return Some(Sequence { element: unwrap(&array.elem), length: Some(array.len.to_token_stream()) });
            }
        }
        if let [GenericArgument::Type(element), length @ (GenericArgument::Type(_) | GenericArgument::Const(_))] =
            *arguments
        {
            return Some(Sequence { element: unwrap(element), length: Some(length.to_token_stream()) });
        }
        let name = &path.segments.last()?.ident;
        report.error(
            path,
            format_args!(
                "`{}` does not show its element and its capacity; write `{name}<[T; N]>` or `{name}<T, N>`",
                text(path)
            ),
        );
        None
    }
}

/// Whether the right-hand side is `ArrayVec<…>`, which says that the vector never spills.
pub(super) fn is_array_vec(ty: &Type) -> bool {
    match unwrap(ty) {
        Type::Path(path) if path.qself.is_none() => matches!(container(&path.path), Some(Container::ArrayVec)),
        _ => false,
    }
}

/// A sequence that is known by its name.
enum Container {
    Vec,
    SmallVec,
    ArrayVec,
}

/// Knows `Vec` only where the path is std's, since other crates have other types of that name;
/// `SmallVec` and `ArrayVec` by any path.
fn container(path: &Path) -> Option<Container> {
    let last = path.segments.last()?;
    if last.ident == "SmallVec" {
        return Some(Container::SmallVec);
    }
    if last.ident == "ArrayVec" {
        return Some(Container::ArrayVec);
    }
    let names: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let names: Vec<_> = names.iter().map(|name| &**name).collect();
    matches!(*names, ["Vec"] | ["vec", "Vec"] | ["std" | "alloc", "vec", "Vec"]).then_some(Container::Vec)
}

/// The generic arguments of the last segment.
fn arguments(path: &Path) -> Vec<&GenericArgument> {
    match path.segments.last().map(|segment| &segment.arguments) {
        Some(PathArguments::AngleBracketed(arguments)) => arguments.args.iter().collect(),
        _ => Vec::new(),
    }
}

/// Takes off parentheses, and the invisible delimiters that `macro_rules!` puts around `$t:ty`.
fn unwrap(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => unwrap(&group.elem),
        Type::Paren(paren) => unwrap(&paren.elem),
        ty => ty,
    }
}
