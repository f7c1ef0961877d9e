//! Reads the right-hand side: which part of it is the element, and whether it states a capacity.

use crate::{args::Spill, declaration::Declaration, report::Report, tokens::text};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{GenericArgument, Path, PathArguments, Type};

/// What the right-hand side says.
pub(crate) struct Sequence<'a> {
    pub(crate) element: &'a Type,
    /// The N of `[T; N]`.
    pub(crate) length: Option<TokenStream>,
    /// Whether the right-hand side has been reported, and this is what was probably meant.
    pub(crate) guessed: bool,
}

impl<'a> Sequence<'a> {
    fn new(element: &'a Type, length: Option<TokenStream>) -> Self {
        Self { element: unwrap(element), length, guessed: false }
    }

    /// Reads `[T]`, `[T; N]`, `Vec<T>`, `SmallVec<…>` and `ArrayVec<…>` as sequences, any other type as
    /// the element of one.
    pub(crate) fn read(declaration: &'a Declaration, report: &Report) -> Option<Self> {
        let ty = unwrap(&declaration.ty);
        match ty {
            Type::Array(array) => Some(Self::new(&array.elem, Some(array.len.to_token_stream()))),
            Type::Slice(slice) => Some(Self::new(&slice.elem, None)),
            Type::Path(path) if path.qself.is_none() => match container(&path.path) {
                Some(Container::Vec) => Self::read_vec(&path.path, declaration, report),
                Some(Container::SmallVec | Container::ArrayVec) => Self::read_small_vec(&path.path, report),
                Some(Container::Peer(spill)) => {
                    Some(Self::read_peer(&path.path, spill, declaration, report).unwrap_or(Self::new(ty, None)))
                }
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
                Some(Self { guessed: true, ..Self::new(element, Some(length.to_token_stream())) })
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

    /// `TinyVec<[T; N]>`, `heapless::Vec<T, N>`: an element like any other, but hardly meant as one. Nothing if the
    /// arguments are not those of that type.
    fn read_peer(path: &'a Path, spill: Spill, declaration: &Declaration, report: &Report) -> Option<Self> {
        let sequence = Self::of_arguments(path)?;
        let (element, length, shown) = (text(sequence.element), text(&sequence.length), text(path));
        let name = declaration.name();
        let spill = if spill == Spill::Never { " with `spill = never`" } else { "" };
        report.error(
            path,
            format_args!(
                "`{shown}` is a vector itself, and would be the element of this one\n\
                 for a vector of `{element}` write `type {name} = [{element}; {length}];`{spill}\n\
                 for a vector of such vectors write `type {name} = [{shown}];` with `inline = 4`"
            ),
        );
        Some(Self { guessed: true, ..sequence })
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
            [GenericArgument::Type(array)] => match unwrap(array) {
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
    /// A small vector of another crate.
    Peer(Spill),
}

/// Knows `Vec` only where the path is std's, since other crates have other types of that name;
/// `SmallVec`, `ArrayVec` and `TinyVec` by any path.
fn container(path: &Path) -> Option<Container> {
    let last = path.segments.last()?;
    if last.ident == "SmallVec" {
        return Some(Container::SmallVec);
    }
    if last.ident == "ArrayVec" {
        return Some(Container::ArrayVec);
    }
    if last.ident == "TinyVec" {
        return Some(Container::Peer(Spill::Heap));
    }
    let names: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let names: Vec<_> = names.iter().map(|name| &**name).collect();
    match *names {
        ["Vec"] | ["vec", "Vec"] | ["std" | "alloc", "vec", "Vec"] => Some(Container::Vec),
        ["heapless", "Vec"] | ["heapless", "vec", "Vec"] => Some(Container::Peer(Spill::Never)),
        _ => None,
    }
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
