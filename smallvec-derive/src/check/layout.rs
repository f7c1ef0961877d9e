//! Settles the layout that the options choose together.

use crate::{
    args::{Arg, Args, Len, Spill},
    check::{Capacity, parameters, sequence::never_spilling},
    declaration::Declaration,
    layout::Layout,
    report::Report,
};

/// The width of the length of a vector that never spills.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Length {
    /// What holds the capacity.
    Least,
    /// This, for a capacity that is a parameter.
    Declared(Len),
}

/// Whether the vector never spills: by an option, or by what is declared.
pub(super) fn never_spills(args: &Args, declaration: &Declaration) -> bool {
    match &args.spill {
        Some(spill) => spill.value == Spill::Never,
        None => never_spilling(&declaration.ty).is_some(),
    }
}

/// What says that the vector never spills.
fn what_never_spills(args: &Args, declaration: &Declaration) -> String {
    match (&args.spill, never_spilling(&declaration.ty)) {
        (None, Some(name)) => format!("`{name}`, which never spills"),
        _ => "`spill = never`".to_owned(),
    }
}

/// Chooses the layout. After an error it is one that lets the users of the type compile.
pub(super) fn check(args: &Args, declaration: &Declaration, is_copy: bool, report: &Report) -> Layout {
    if let Some(spill) = &args.spill {
        if let (Spill::Heap, Some(name)) = (&spill.value, never_spilling(&declaration.ty)) {
            report.error(
                &spill.tokens,
                format_args!("this `{name}` never spills; for a vector that does write `SmallVec<T, N>` or `[T; N]`"),
            );
        }
    }
    if never_spills(args, declaration) {
        let by = what_never_spills(args, declaration);
        if let Some(layout) = &args.layout {
            report.error(
                &layout.name,
                format_args!(
                    "`layout = compact` conflicts with {by}: without a heap there is nothing to pack, and the length \
                     takes no more bytes than it needs; remove it"
                ),
            );
        }
        return if is_copy { Layout::FixedCopy } else { Layout::Fixed };
    }
    match (&args.layout, &args.len) {
        (Some(layout), len) => {
            let packed = len.as_ref().is_some_and(|len| check_packed(len, report) == Len::U32);
            match parameters::of_size(&declaration.generics).first() {
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
                None if packed => Layout::CompactPacked,
                None => Layout::Compact,
            }
        }
        (None, None) => Layout::Word,
        (None, Some(len)) => match len.value {
            Len::U8 => Layout::Narrow8,
            Len::U16 => Layout::Narrow16,
            Len::U32 => Layout::Narrow32,
            Len::Usize => Layout::Word,
        },
    }
}

/// The width of the length of a vector that never spills: the least, unless its capacity is known only to the user of the type.
pub(super) fn length(
    args: &Args,
    declaration: &Declaration,
    capacity: &Capacity,
    layout: Layout,
    report: &Report,
) -> Length {
    let is_known = !matches!(capacity, Capacity::Parameter(_) | Capacity::Array);
    match &args.len {
        None if is_known => Length::Least,
        None => Length::Declared(Len::Usize),
        Some(len) => {
            if !layout.facts().spills && is_known {
                report.error(
                    &len.name,
                    format_args!(
                        "`len` conflicts with {}: the length takes no more bytes than the capacity needs; remove it",
                        what_never_spills(args, declaration)
                    ),
                );
            }
            Length::Declared(len.value)
        }
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
