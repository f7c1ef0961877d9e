//! Reads the right-hand side: which part of it is the element, and whether it states a capacity.

use super::parameters;
use crate::{declaration::Declaration, grouping::unwrap_type, report::Report, tokens::text};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{GenericArgument, Path, PathArguments, Type};

/// What the right-hand side says.
pub(crate) struct Sequence<'a> {
    pub(crate) element: &'a Type,
    /// The N of `[T; N]`.
    pub(crate) length: Option<TokenStream>,
    /// Whether `element` is no element but the backing array: a type parameter that is bounded by `Array`.
    pub(crate) is_array_parameter: bool,
    /// Whether the right-hand side is a mistake that has been reported, and this is what was probably meant.
    pub(crate) is_reported: bool,
}

impl<'a> Sequence<'a> {
    fn new(element: &'a Type, length: Option<TokenStream>) -> Self {
        Self { element: unwrap_type(element), length, is_array_parameter: false, is_reported: false }
    }

    /// Reads `[T]`, `[T; N]`, `Vec<T>`, `SmallVec<…>`, `TinyVec<…>`, `ArrayVec<…>` and `heapless::Vec<…>` as sequences, any
    /// other type as the element of one.
    pub(crate) fn read(declaration: &'a Declaration, report: &Report) -> Option<Self> {
        let ty = unwrap_type(&declaration.ty);
        if parameters::is_array(ty, declaration) {
            return Some(Self { is_array_parameter: true, ..Self::new(ty, None) });
        }
        match ty {
            Type::Array(array) => Some(Self::new(&array.elem, Some(array.len.to_token_stream()))),
            Type::Slice(slice) => Some(Self::new(&slice.elem, None)),
            Type::Path(path) if path.qself.is_none() => match container(&path.path) {
                Some(Container::Vec) => Self::read_vec(&path.path, declaration, report),
                Some(Container::Spilling | Container::NeverSpilling) => match Self::of_arguments(&path.path) {
                    None if is_of_other_crates(&path.path) => Some(Self::new(ty, None)),
                    _ => Self::read_small_vec(&path.path, report),
                },
                None => Some(Self::new(ty, None)),
            },
            _ => Some(Self::new(ty, None)),
        }
    }

    /// `Vec<T>`
    fn read_vec(path: &'a Path, declaration: &Declaration, report: &Report) -> Option<Self> {
        match *arguments(path) {
            [GenericArgument::Type(element)] => Some(Self::new(element, None)),
            [GenericArgument::Type(element), GenericArgument::Const(length)] => {
                report.error(
                    length,
                    format_args!(
                        "`Vec` has no inline capacity; write `type {} = [{}; {}];`",
                        declaration.name(),
                        text(element),
                        text(length)
                    ),
                );
                Some(Self { is_reported: true, ..Self::new(element, Some(length.to_token_stream())) })
            }
            [GenericArgument::Type(element), ref rest @ ..] => {
                report.error(
                    rest[0],
                    "`Vec` takes only the element here; the inline capacity goes into \
                     `#[small_vec(inline = 4)]`, and an allocator cannot be chosen; remove this",
                );
                Some(Self::new(element, None))
            }
            _ => {
                report.error(path, "`Vec` needs its element here: `Vec<T>`");
                None
            }
        }
    }

    /// `SmallVec<[T; N]>`, `SmallVec<T, N>`, `ArrayVec<T, N>`
    fn read_small_vec(path: &'a Path, report: &Report) -> Option<Self> {
        let sequence = Self::of_arguments(path);
        if sequence.is_some() {
            return sequence;
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

    /// `<[T; N]>`, `<T, N>`
    fn of_arguments(path: &'a Path) -> Option<Self> {
        match *arguments(path) {
            [GenericArgument::Type(array)] => match unwrap_type(array) {
                Type::Array(array) => Some(Self::new(&array.elem, Some(array.len.to_token_stream()))),
                _ => None,
            },
            [GenericArgument::Type(element), length @ (GenericArgument::Type(_) | GenericArgument::Const(_))] => {
                Some(Self::new(element, Some(length.to_token_stream())))
            }
            _ => None,
        }
    }
}

/// The name of the right-hand side if it is a vector that never spills, `ArrayVec<…>` or `heapless::Vec<…>`.
pub(super) fn never_spilling(ty: &Type) -> Option<String> {
    match unwrap_type(ty) {
        Type::Path(path) if path.qself.is_none() => match container(&path.path) {
            Some(Container::NeverSpilling) => path.path.segments.last().map(|segment| segment.ident.to_string()),
            _ => None,
        },
        _ => None,
    }
}

/// A sequence that is known by its name.
enum Container {
    Vec,
    /// `SmallVec`, `TinyVec`
    Spilling,
    /// `ArrayVec`, `heapless::Vec`
    NeverSpilling,
}

/// Knows `Vec` only where the path is that of std or heapless, since other crates have other types of that name;
/// `SmallVec`, `ArrayVec` and `TinyVec` by any path.
fn container(path: &Path) -> Option<Container> {
    match &*path.segments.last()?.ident.to_string() {
        "SmallVec" | "TinyVec" => return Some(Container::Spilling),
        "ArrayVec" => return Some(Container::NeverSpilling),
        _ => {}
    }
    let names: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let names: Vec<_> = names.iter().map(|name| &**name).collect();
    match *names {
        ["Vec"] | ["vec", "Vec"] | ["std" | "alloc", "vec", "Vec"] => Some(Container::Vec),
        ["heapless", "Vec"] | ["heapless", "vec", "Vec"] => Some(Container::NeverSpilling),
        _ => None,
    }
}

/// Whether a name is less well known than `SmallVec` and `ArrayVec`: with other arguments it is another type of that name.
fn is_of_other_crates(path: &Path) -> bool {
    path.segments.last().is_some_and(|segment| segment.ident == "TinyVec" || segment.ident == "Vec")
}

/// The generic arguments of the last segment.
fn arguments(path: &Path) -> Vec<&GenericArgument> {
    match path.segments.last().map(|segment| &segment.arguments) {
        Some(PathArguments::AngleBracketed(arguments)) => arguments.args.iter().collect(),
        _ => Vec::new(),
    }
}
