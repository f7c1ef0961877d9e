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
