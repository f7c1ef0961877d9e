//! The macros behind [`smallvec-runtime`](https://docs.rs/smallvec-runtime): `#[small_vec]` and what
//! `define_smallvec!` calls. Depend on `smallvec-runtime`, which re-exports them; this crate is pinned to
//! the same version and promises nothing on its own.
//!
//! ```text
//! attribute tokens ──parse──▶ Args + Declaration ──check──▶ SmallVecDef ──expand──▶ struct + impls
//! ```
#![forbid(unsafe_code)]

mod args;
mod check;
mod declaration;
mod expand;
mod report;
#[cfg(test)]
mod snapshots;
mod stub;
mod tokens;

use crate::{
    args::Args,
    declaration::{Definitions, Item, Kind},
    report::Report,
};
use proc_macro2::TokenStream;

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
/// A declaration with type or const parameters has no `size`, `max_size` or `layout`: stable Rust cannot compute with the size
/// of what is not known yet.
///
/// The macro of `macro = NAME` is visible where the type is, but within the crate at most, and it needs the type in scope. Lists
/// of a type with a capacity that is a const parameter, or computed beside other parameters, work at run time only;
/// `Name::from_array([…])` works in a `const` for every type.
#[proc_macro_attribute]
pub fn small_vec(args: proc_macro::TokenStream, item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    declare_one(args.into(), item.into()).into()
}

/// `#[small_vec]` with an example on every method, for the one type that the runtime keeps to browse.
#[doc(hidden)]
#[proc_macro_attribute]
pub fn __small_vec_with_examples(
    args: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    expand::examples::insert(declare_one(args.into(), item.into())).into()
}

/// Called by `define_smallvec!` of the runtime with the path of the runtime and the declarations.
#[doc(hidden)]
#[proc_macro]
pub fn __define_smallvec(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    declare_many(input.into()).into()
}

/// `#[small_vec(ARGS)] ITEM`
fn declare_one(args: TokenStream, item: TokenStream) -> TokenStream {
    let report = Report::new();
    let args = Args::parse(args, &report);
    let item = declaration::parse_one(item, &report);
    declare(args, &item, &report)
}

/// `(crate = PATH) ITEM…`, each item with at most one `#[small_vec(ARGS)]` among its attributes.
fn declare_many(input: TokenStream) -> TokenStream {
    let Definitions { header, items } = match declaration::parse_many(input) {
        Ok(definitions) => definitions,
        Err(error) => return error.into_compile_error(),
    };
    let mut expansion = TokenStream::new();
    for (mut item, report) in items {
        let args = Args::take(&mut item.attrs, header.clone(), &report);
        expansion.extend(declare(args, &item, &report));
    }
    expansion
}

/// Takes one item from its syntax to its expansion, or to its errors and a stub.
fn declare(args: Args, item: &Item, report: &Report) -> TokenStream {
    let expansion = match &item.kind {
        Kind::Alias(declaration) => match check::check(args, item, declaration, report) {
            Some(def) => expand::expand(&def),
            None => stub::of_declaration(declaration),
        },
        Kind::Untyped(untyped) => stub::of_untyped(untyped),
        Kind::Other(tokens) => stub::of_other(&item.attrs, tokens),
    };
    let mut tokens = report.drain();
    tokens.extend(expansion);
    tokens
}
