//! Settles the layout that the options choose together.

use crate::{
    args::{Arg, Args, Len, Spill},
    check::{number, sequence::is_array_vec},
    declaration::Declaration,
    report::Report,
};
use syn::Path;

/// Where the elements live, and how the length is kept.
pub(crate) enum Layout {
    /// A header word.
    Word,
    /// Length and capacity of so many bits: 8, 16 or 32.
    Narrow(u8),
    /// A tag byte.
    Compact {
        /// Whether length and capacity share 62 bits.
        half: bool,
    },
    /// No heap.
    Fixed {
        /// The `Copy` of the `derive`.
        copy: Option<Path>,
    },
}

/// Whether the vector never spills: by an option, or by what is declared.
pub(super) fn never_spills(args: &Args, declaration: &Declaration) -> bool {
    match &args.spill {
        Some(spill) => spill.value == Spill::Never,
        None => is_array_vec(&declaration.ty),
    }
}

/// Chooses the layout. After an error it is one that lets the users of the type compile.
pub(super) fn check(args: &Args, copy: Option<Path>, declaration: &Declaration, report: &Report) -> Layout {
    if let Some(spill) = &args.spill {
        if spill.value == Spill::Heap && is_array_vec(&declaration.ty) {
            report.error(
                &spill.tokens,
                "an `ArrayVec` never spills; for a vector that does write `SmallVec<T, N>` or `[T; N]`",
            );
        }
    }
    if never_spills(args, declaration) {
        let by = if args.spill.is_some() { "`spill = never`" } else { "`ArrayVec`, which never spills" };
        if let Some(layout) = &args.layout {
            report.error(
                &layout.name,
                format_args!(
                    "`layout = compact` conflicts with {by}: without a heap there is nothing to pack, and the length \
                     takes no more bytes than it needs; remove it"
                ),
            );
        }
        if let Some(len) = &args.len {
            report.error(
                &len.name,
                format_args!(
                    "`len` conflicts with {by}: the length takes no more bytes than the capacity needs; remove it"
                ),
            );
        }
        return Layout::Fixed { copy };
    }
    match (&args.layout, &args.len) {
        (Some(layout), len) => {
            let half = len.as_ref().is_some_and(|len| check_packed(len, report) == Len::U32);
            match number::parameters(&declaration.generics).first() {
                Some(parameter) => {
                    report.error(
                        &layout.tokens,
                        format_args!(
                            "stable Rust cannot compute a compact layout from the parameter `{parameter}`; remove \
                             `layout`, or declare a type without parameters"
                        ),
                    );
                    Layout::Word
                }
                None => Layout::Compact { half },
            }
        }
        (None, None) => Layout::Word,
        (None, Some(len)) => match len.value {
            Len::U8 => Layout::Narrow(8),
            Len::U16 => Layout::Narrow(16),
            Len::U32 => Layout::Narrow(32),
            Len::Usize => Layout::Word,
        },
    }
}

/// Reports a width that the compact layout does not have.
fn check_packed(len: &Arg<Len>, report: &Report) -> Len {
    if matches!(len.value, Len::U8 | Len::U16) {
        report.error(
            &len.tokens,
            "`layout = compact` has lengths of `u32` and `usize` only: a narrower one would save nothing beside the \
             pointer; write `len = u32`, or remove `layout`",
        );
    }
    len.value
}
