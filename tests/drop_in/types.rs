//! The declared types, and the elements that every body is compiled for.
//!
//! Each element has both forms: `V0` and `V3` are members of the family [`SmallVec`], `V1` and `V8` are structs. So has each other
//! layout: those of strings and of `Noted` have the form that those of bytes and lines have not.

use smallvec_runtime::small_vec;

use crate::elements::{Line, Noted, Unit};

/// The family, of vectors of all elements.
#[small_vec(impls(text, write))]
pub(crate) struct SmallVec;

/// Declares the inline capacities of one element in a module. The declarations are concrete, so that `Copy` elements take
/// the paths that are theirs.
macro_rules! declare {
    ($($module:ident: $element:ty),+ $(,)?) => {
        $(
            pub(crate) mod $module {
                use super::*;

                #[small_vec(family = SmallVec)]
                pub(crate) type V0 = [$element; 0];
                #[small_vec(impls(text, write))]
                pub(crate) type V1 = [$element; 1];
                #[small_vec(family = SmallVec)]
                pub(crate) type V3 = [$element; 3];
                #[small_vec(impls(text, write))]
                pub(crate) type V8 = [$element; 8];
            }
        )+
    };
}

declare! {
    bytes: u8,
    words: u32,
    strings: String,
    boxes: Box<u32>,
    names: &'static str,
    lines: Line,
    noted: Noted,
    units: Unit,
    pairs_of_bytes: [u8; 2],
    pairs_of_noted: [Noted; 2],
    pairs_of_units: [Unit; 2],
}

/// Declares one element in each other layout, in a module, every second one with the first of two options, the others with the
/// second. None without size: of those a `Vec` counts more than a narrow length.
macro_rules! declare_by_layout {
    ($($module:ident: $element:ty, [$($first:tt)+] [$($second:tt)+];)+) => {
        $(
            pub(crate) mod $module {
                use super::*;

                // Each with another capacity.
                #[small_vec(layout = compact, $($first)+)]
                pub(crate) type Compact = [$element; 3];
                #[small_vec(layout = compact, len = u32, $($second)+)]
                pub(crate) type Half = [$element; 1];
                #[small_vec(len = u8, $($first)+)]
                pub(crate) type Narrow8 = [$element; 8];
                #[small_vec(len = u16, $($second)+)]
                pub(crate) type Narrow16 = [$element; 0];
                #[small_vec(len = u32, $($first)+)]
                pub(crate) type Narrow32 = [$element; 1];
                // More than any body needs.
                #[small_vec(spill = never, $($second)+)]
                pub(crate) type Fixed = [$element; 250];
            }
        )+
    };
}

declare_by_layout! {
    bytes_by_layout: u8, [family = SmallVec] [impls(text)];
    strings_by_layout: String, [impls(text)] [family = SmallVec];
    lines_by_layout: Line, [family = SmallVec] [impls(text)];
    noted_by_layout: Noted, [impls(text)] [family = SmallVec];
}
