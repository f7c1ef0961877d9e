//! The macros behind [`smallvec-runtime`](https://docs.rs/smallvec-runtime): `#[small_vec]` and what
//! `define_smallvec!` calls. Depend on `smallvec-runtime`, which re-exports them; this crate is pinned to
//! the same version and promises nothing on its own.
//!
//! ```text
//! attribute tokens ──parse──▶ Args + Declaration ──check──▶ SmallVecDef ──expand──▶ struct or alias + call of the template
//! ```
#![forbid(unsafe_code)]

mod args;
mod blocks;
mod check;
mod declaration;
mod expand;
mod grouping;
mod layout;
mod report;
mod stub;
mod tokens;

use crate::{
    args::Args,
    check::{Checked, Line},
    declaration::{Definitions, Item},
    report::Report,
};
use proc_macro2::TokenStream;
use quote::quote;

/// Declares a small-vector type of your own in place of a type alias, or with `struct Name;` a family of them.
///
/// The right-hand side names the element (`NodeId`) or the sequence (`[NodeId]`, `[NodeId; 4]`, `Vec<NodeId>`,
/// `SmallVec<[NodeId; 4]>`, `SmallVec<NodeId, 4>`, `TinyVec<[NodeId; 4]>`, `ArrayVec<NodeId, 4>`, `heapless::Vec<NodeId, 4>`). A type
/// parameter that is bounded by `Array` is the backing array: `type SmallVec<A: Array> = A;`. The alias becomes a struct of the same
/// name, visibility, generics and attributes that has the API of `Vec` and keeps its first elements inside the value.
///
/// `#[small_vec] pub struct SmallVec;` declares a family: one generic struct with all methods and impls. With `family = PATH` an
/// alias stays an alias: of that struct, with a tag of its own. `define_smallvec!` declares a family and its members together.
///
/// | option | meaning | default |
/// |---|---|---|
/// | `inline = EXPR` | how many elements live inside the value; any constant expression | the array's length |
/// | `size = BYTES` | instead of `inline`: as many elements as fit in a struct of so many bytes; any constant expression | – |
/// | `len = u8 \| u16 \| u32 \| usize` | the width of length and capacity; beyond it the capacity overflows. With `spill = never`: the width of the length, where the capacity is a parameter | `usize` |
/// | `layout = compact` | one tag byte instead of a header word; with `len = u32`, at most 2³¹ − 1 elements in 16 bytes at least | a header word |
/// | `spill = never \| heap` | whether elements move to the heap when there are too many; a vector that never spills may have `#[derive(Copy)]` | `heap`; `never` for `ArrayVec` and `heapless::Vec` |
/// | `max_size = BYTES` | the declaration does not compile if the struct is larger | – |
/// | `macro = NAME` | `NAME![a, b]` and `NAME![value; count]` make a vector, as `vec!` does; the list in a `const`, too, if it fits inline | – |
/// | `profile` | with the feature `profile` of the runtime, records how long the vectors get, from which the inline capacity can be chosen; without, it does nothing. On the `struct` line of a family for all types that are declared with it. Not for vectors that are `Copy` | not recorded |
/// | `impls(NAME, …)` | integrations with other crates, each behind the feature of its name; on a struct, or on the `struct` line of a family | none |
/// | `without(NAME, …)` | leaves out impls, so that you can write your own: `Clone`, `Debug`, `Hash`, `PartialEq` (with `Eq`, `PartialOrd` and `Ord`), `PartialOrd` (with `Ord`), `Extend` (but for elements by value), `From` and `TryFrom` into the vector (but those of `impls(text)`) | none |
/// | `family = PATH` | makes the type a member of that family | a struct |
/// | `layouts(NAME, …)` | on the `struct` line of a family: `default`, `u8`, `u16`, `u32`, `compact`, `compact_u32`, `never`, `copy`, for members in other modules | those of its lines; all, if it has none |
/// | `crate = PATH` | where the runtime crate is found | `::smallvec_runtime` |
///
/// The attribute stands above all `derive`s: rustc looks at a `derive` above it first, when the item is still an alias, and
/// refuses it. In a crate that knows the runtime by another name, every declaration says so by `crate`; without, rustc reports
/// that it could not find `smallvec_runtime`. Or the crate says it once, in its root: `extern crate name as smallvec_runtime;`.
///
/// A declaration is an item: at the level of a module or in a function, whose type parameters it does not see, but not an associated
/// type of an `impl`, nor a field.
///
/// A declaration with type or const parameters has no `size`, `max_size` or `layout`: stable Rust cannot compute with the size
/// of what is not known yet.
///
/// The macro of `macro = NAME` is visible where the type is, but within the crate at most, and it needs the type in scope. That of
/// `macro = pub NAME` is for other crates, too, which need not know the runtime. A name that is in scope everywhere, such as
/// `vec`, is refused: each use would be ambiguous. Lists
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
/// A family, and a member in another module.
///
/// ```
/// # use smallvec_runtime::small_vec;
/// #[small_vec]
/// pub struct SmallVec;
///
/// mod graph {
///     #[smallvec_runtime::small_vec(inline = 4, family = crate::SmallVec)]
///     pub type Edges = u32;
/// }
///
/// fn main() {
///     let edges = graph::Edges::from([1, 2]);
///     assert_eq!(edges.capacity(), 4);
/// }
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
    declare_one(args.into(), item.into()).into()
}

/// Makes the runtime's module for generated code, whose name is made of the version.
#[doc(hidden)]
#[proc_macro]
pub fn __private_module(_: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let name = expand::private_module();
    quote! {
        #[doc(hidden)]
        pub mod #name {
            pub use crate::private::*;
        }
    }
    .into()
}

/// Called by `define_smallvec!` of the runtime with the path of the runtime and the declarations.
#[doc(hidden)]
#[proc_macro]
pub fn __define_smallvec(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    declare_many(input.into()).into()
}

/// Called by the expansion through the runtime, with the path of the runtime and what is to name it in other crates.
#[doc(hidden)]
#[proc_macro]
pub fn __with_crate(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand::with_crate(input.into()).into()
}

/// `#[small_vec(ARGS)] ITEM`
fn declare_one(args: TokenStream, item: TokenStream) -> TokenStream {
    let report = Report::new();
    let mut args = Args::parse(args, &report);
    let mut item = declaration::parse_one(item, &report);
    args.take_more(&mut item.attrs, &report);
    let checked = check::check_one(&args, &item, &report);
    declare(checked, &item, &report)
}

/// `(crate = PATH) ITEM…`, each item with its `#[small_vec(ARGS)]` among its attributes.
fn declare_many(input: TokenStream) -> TokenStream {
    let Definitions { header, items } = match declaration::parse_many(input) {
        Ok(definitions) => definitions,
        Err(error) => return error.into_compile_error(),
    };
    let lines = items.into_iter().map(|(mut item, report)| {
        let args = Args::take(&mut item.attrs, header.clone(), &report);
        Line { item, args, report }
    });
    let lines: Vec<_> = lines.collect();
    let (checked, hidden_family) = check::check_several(&lines);
    let mut expansion = hidden_family.map_or_else(TokenStream::new, |family| expand::expand_family(&family));
    for (checked, line) in checked.into_iter().zip(&lines) {
        expansion.extend(declare(checked, &line.item, &line.report));
    }
    expansion
}

/// Expands what came of an item, after its errors.
fn declare(checked: Checked<'_>, item: &Item, report: &Report) -> TokenStream {
    let expansion = match checked {
        Checked::Vector(def) => expand::expand(*def),
        Checked::Family(def) => expand::expand_family(&def),
        Checked::Stub => return stub::of(item, report),
        Checked::Omitted => return report.drain(),
    };
    let mut tokens = report.drain();
    tokens.extend(expansion);
    if item.has_hidden_blocks() { blocks::show(tokens) } else { tokens }
}
