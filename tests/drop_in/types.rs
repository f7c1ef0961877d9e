//! The declared types, and the elements that every body is compiled for.

use smallvec_runtime::define_smallvec;

use crate::elements::{Line, Noted, Unit};

/// Declares the inline capacities of one element in a module. The declarations are concrete, so that `Copy` elements take
/// the paths that are theirs.
macro_rules! declare {
    ($($module:ident: $element:ty),+ $(,)?) => {
        $(
            pub(crate) mod $module {
                use super::*;

                define_smallvec! {
                    pub(crate) type V0 = [$element; 0];
                    pub(crate) type V1 = [$element; 1];
                    pub(crate) type V3 = [$element; 3];
                    pub(crate) type V8 = [$element; 8];
                }
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

/// Declares one element in each other layout, in a module. None without size: of those a `Vec` counts more than a narrow length.
macro_rules! declare_by_layout {
    ($($module:ident: $element:ty),+ $(,)?) => {
        $(
            pub(crate) mod $module {
                use super::*;

                // Each with another capacity.
                define_smallvec! {
                    #[small_vec(layout = compact)]
                    pub(crate) type Compact = [$element; 3];
                    #[small_vec(layout = compact, len = u32)]
                    pub(crate) type Half = [$element; 1];
                    #[small_vec(len = u8)]
                    pub(crate) type Narrow8 = [$element; 8];
                    #[small_vec(len = u16)]
                    pub(crate) type Narrow16 = [$element; 0];
                    #[small_vec(len = u32)]
                    pub(crate) type Narrow32 = [$element; 1];
                    // More than any body needs.
                    #[small_vec(spill = never)]
                    pub(crate) type Fixed = [$element; 250];
                }
            }
        )+
    };
}

declare_by_layout! {
    bytes_by_layout: u8,
    strings_by_layout: String,
    lines_by_layout: Line,
    noted_by_layout: Noted,
}
