//! The macros behind [`smallvec-runtime`](https://docs.rs/smallvec-runtime): `#[small_vec]` and what
//! `define_smallvec!` calls. Depend on `smallvec-runtime`, which re-exports them; this crate is pinned to
//! the same version and promises nothing on its own.
//!
//! ```text
//! attribute tokens ──parse──▶ Args + Declaration ──check──▶ SmallVecDef ──expand──▶ struct + call of the template
//! ```
#![forbid(unsafe_code)]

mod args;
mod blocks;
mod check;
mod declaration;
mod expand;
mod grouping;
mod report;
#[cfg(test)]
mod snapshots;
mod stub;
mod tokens;

use crate::{
    args::Args,
    check::SmallVecDef,
    declaration::{Definitions, Item, Kind},
    report::Report,
};
use proc_macro2::TokenStream;
use quote::ToTokens;

/// Declares a small-vector type of your own in place of a type alias.
///
/// The right-hand side names the element (`NodeId`) or the sequence (`[NodeId]`, `[NodeId; 4]`,
/// `Vec<NodeId>`, `SmallVec<[NodeId; 4]>`, `SmallVec<NodeId, 4>`, `ArrayVec<NodeId, 4>`). The alias becomes a
/// struct of the same name, visibility, generics and attributes that has the API of `Vec` and keeps its first
/// elements inside the value.
///
/// | option | meaning | default |
/// |---|---|---|
/// | `inline = EXPR` | how many elements live inside the value; any constant expression | the array's length |
/// | `size = BYTES` | instead of `inline`: as many elements as fit in a struct of so many bytes; any constant expression | – |
/// | `len = u8 \| u16 \| u32 \| usize` | the width of length and capacity; past what it counts to, the capacity overflows | `usize` |
/// | `layout = compact` | one tag byte instead of a header word; with `len = u32`, at most 2³¹ − 1 elements in 16 bytes at least | a header word |
/// | `spill = never \| heap` | whether elements move to the heap when there are too many; a vector that never spills may have `#[derive(Copy)]` | `heap`; `never` for `ArrayVec` |
/// | `max_size = BYTES` | the declaration does not compile if the struct is larger | – |
/// | `macro = NAME` | `NAME![a, b]` and `NAME![value; count]` make a vector, as `vec!` does; the list in a `const`, too, if it fits inline | – |
/// | `crate = PATH` | where the runtime crate is found | `::smallvec_runtime` |
///
/// The attribute stands above all `derive`s: rustc looks at a `derive` above it first, when the item is still an alias, and
/// refuses it. In a crate that knows the runtime by another name, every declaration says so by `crate`; without, rustc reports
/// that it could not find `smallvec_runtime`.
///
/// A declaration with type or const parameters has no `size`, `max_size` or `layout`: stable Rust cannot compute with the size
/// of what is not known yet.
///
/// The macro of `macro = NAME` is visible where the type is, but within the crate at most, and it needs the type in scope. The
/// name of a macro that is in scope everywhere, such as `vec` where there is `std`, would be ambiguous at each use. Lists
/// of a type with a capacity that is a const parameter, or computed beside other parameters, work at run time only;
/// `Name::from_array([…])` works in a `const` for every type.
///
/// # Examples
///
/// `inline` is any constant expression; lifetimes, parameters and bounds carry over to the type.
///
/// ```
/// use smallvec_runtime::small_vec;
///
/// #[small_vec(inline = 64 / size_of::<&str>())]
/// type Fields<'a> = &'a str;
///
/// #[small_vec]
/// type Row<T: Copy, const N: usize> = [T; N];
///
/// let fields: Fields<'_> = "a,b,c".split(',').collect();
/// assert_eq!(fields, ["a", "b", "c"]);
/// assert_eq!(Row::<f64, 3>::INLINE_SIZE, 3);
/// ```
///
/// `size` counts in bytes: here the largest capacity whose struct has at most 64 of them. `max_size` checks.
///
/// ```
/// # use smallvec_runtime::small_vec;
/// #[small_vec(size = 64)]
/// type Line = u8;
/// assert_eq!(size_of::<Line>(), 64);
/// assert_eq!(Line::INLINE_SIZE, 56);
///
/// #[small_vec(inline = 4, max_size = 40)]
/// type Ids = u64;
/// assert_eq!(size_of::<Ids>(), 40);
/// ```
///
/// ```compile_fail,E0080
/// # use smallvec_runtime::small_vec;
/// #[small_vec(inline = 100, max_size = 64)]
/// type Ids = u64;
/// # Ids::new();
/// ```
///
/// A narrow `len` saves space, and sets a limit.
///
/// ```
/// # use smallvec_runtime::{CollectionAllocErr, small_vec};
/// #[small_vec(inline = 4, len = u8)]
/// type Path = u8;
///
/// let mut path = Path::from_elem(0, 255);
/// let error = path.try_push(0).unwrap_err();
/// assert_eq!(error.cause(), &CollectionAllocErr::CapacityOverflow);
/// ```
///
/// `layout = compact` needs one byte beside the elements; in `Option` it needs no more.
///
/// ```
/// # use smallvec_runtime::small_vec;
/// #[small_vec(inline = 23, layout = compact)]
/// type Name = u8;
/// assert_eq!(size_of::<Name>(), 24);
/// assert_eq!(size_of::<Option<Name>>(), 24);
/// ```
///
/// With `spill = never` a full vector gives the element back, or panics. It can be `Copy`.
///
/// ```
/// # use smallvec_runtime::small_vec;
/// #[small_vec(inline = 2, spill = never)]
/// #[derive(Copy)]
/// type Edge = u16;
///
/// let mut edge = Edge::from([7, 9]);
/// let same = edge;
/// assert_eq!(edge.try_push(11).unwrap_err().into_inner(), 11);
/// assert_eq!(edge, same);
/// ```
///
/// `macro` names a macro for literals of this type.
///
/// ```
/// # use smallvec_runtime::small_vec;
/// #[small_vec(inline = 4, macro = ids)]
/// type Ids = u32;
///
/// const FIRST: Ids = ids![1, 2, 3];
/// assert_eq!(FIRST, [1, 2, 3]);
/// assert!(ids![0; 100].spilled());
/// ```
///
/// `crate` is for a crate that has the runtime under another name, or from somebody who re-exports it.
///
/// ```
/// use smallvec_runtime as vectors;
///
/// #[vectors::small_vec(inline = 4, crate = vectors)]
/// type Ids = u32;
/// assert_eq!(Ids::from([1, 2]), [1, 2]);
/// ```
#[proc_macro_attribute]
pub fn small_vec(args: proc_macro::TokenStream, item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    declare_one(args.into(), item.into(), expand::expand).into()
}

/// `#[small_vec]` with an example on every method, for the one type that the runtime keeps to browse.
#[doc(hidden)]
#[proc_macro_attribute]
pub fn __small_vec_with_examples(
    args: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    expand::examples::insert(declare_one(args.into(), item.into(), expand::expand_in_full)).into()
}

/// Defines the template of all declarations, for the runtime.
#[doc(hidden)]
#[proc_macro]
pub fn __define_template(_: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand::template::definition().into()
}

/// Called by `define_smallvec!` of the runtime with the path of the runtime and the declarations.
#[doc(hidden)]
#[proc_macro]
pub fn __define_smallvec(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    declare_many(input.into(), expand::expand).into()
}

/// How a declaration is expanded: to a call of the template, or in full.
type Expand = fn(&SmallVecDef<'_>) -> TokenStream;

/// `#[small_vec(ARGS)] ITEM`
fn declare_one(args: TokenStream, item: TokenStream, expand: Expand) -> TokenStream {
    let report = Report::new();
    let args = Args::parse(args, &report);
    let item = declaration::parse_one(item, &report);
    declare(args, &item, &report, expand)
}

/// `(crate = PATH) ITEM…`, each item with at most one `#[small_vec(ARGS)]` among its attributes.
fn declare_many(input: TokenStream, expand: Expand) -> TokenStream {
    let Definitions { header, items } = match declaration::parse_many(input) {
        Ok(definitions) => definitions,
        Err(error) => return error.into_compile_error(),
    };
    let mut expansion = TokenStream::new();
    let mut names = Vec::new();
    for (mut item, report) in items {
        let args = Args::take(&mut item.attrs, header.clone(), &report);
        expansion.extend(match check::check_name(&item, &mut names, &report) {
            Some(()) => declare(args, &item, &report, expand),
            None => report.drain(),
        });
    }
    expansion
}

/// Takes one item from its syntax to its expansion, or to its errors and a stub.
fn declare(args: Args, item: &Item, report: &Report, expand: Expand) -> TokenStream {
    match &item.kind {
        Kind::Alias(declaration) => {
            let tokens = match check::check(args, item, declaration, report) {
                Some(def) => {
                    let mut tokens = report.drain();
                    tokens.extend(expand(&def));
                    tokens
                }
                None => stub::of_declaration(declaration, report),
            };
            if blocks::are_in(&declaration.ty.to_token_stream()) { blocks::show(tokens) } else { tokens }
        }
        Kind::Untyped(untyped) => stub::of_untyped(untyped, report),
        Kind::Other(tokens) => stub::of_other(&item.attrs, tokens, report),
    }
}
