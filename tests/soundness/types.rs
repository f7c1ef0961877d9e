//! The declared types that everything here runs on: those of an even inline capacity are members of a family, those of an odd one
//! structs, as in the model.

use crate::model::elements::{Element, Line};
use crate::model::layouts::compacted;
use crate::model::user;
use smallvec_runtime::{define_smallvec, small_vec};

// Without parameters: that its element is `Copy` is then found out, not declared.
define_smallvec! {
    pub(crate) type Bytes256 = [u8; 256];
    pub(crate) type Lines2 = [Line; 2];
}
#[small_vec]
pub(crate) type Bytes23 = [u8; 23];
#[small_vec]
pub(crate) type Lines3 = [Line; 3];

compacted! {
    u32: 0 2 8 126, 1 3 127;
}

/// Calls a macro with all types that scenarios run on: a name for a test, the element, the type.
macro_rules! for_all_types {
    ($macro:ident) => {
        $macro! {
            texts_word_0: Text, Word<Text, 0>;
            texts_word_1: Text, Word<Text, 1>;
            texts_word_3: Text, Word<Text, 3>;
            texts_word_8: Text, Word<Text, 8>;
            texts_narrow8_0: Text, Narrow8<Text, 0>;
            texts_narrow8_3: Text, Narrow8<Text, 3>;
            texts_narrow16_2: Text, Narrow16<Text, 2>;
            texts_narrow16_3: Text, Narrow16<Text, 3>;
            texts_narrow32_1: Text, Narrow32<Text, 1>;
            texts_narrow32_8: Text, Narrow32<Text, 8>;
            texts_compact_0: Text, Compact<Text, 0>;
            texts_compact_3: Text, Compact<Text, 3>;
            texts_half_1: Text, Half<Text, 1>;
            texts_half_8: Text, Half<Text, 8>;
            texts_fixed_0: Text, Fixed<Text, 0>;
            texts_fixed_3: Text, Fixed<Text, 3>;
            texts_fixed_8: Text, Fixed<Text, 8>;
            units_word_0: Unit, Word<Unit, 0>;
            units_word_3: Unit, Word<Unit, 3>;
            units_narrow8_0: Unit, Narrow8<Unit, 0>;
            units_narrow32_3: Unit, Narrow32<Unit, 3>;
            units_narrow32_8: Unit, Narrow32<Unit, 8>;
            units_compact_2: Unit, Compact<Unit, 2>;
            units_compact_3: Unit, Compact<Unit, 3>;
            units_half_0: Unit, Half<Unit, 0>;
            units_half_3: Unit, Half<Unit, 3>;
            units_fixed_8: Unit, Fixed<Unit, 8>;
            units_fixed_23: Unit, Fixed<Unit, 23>;
            bytes_word_0: u8, WordCopy<u8, 0>;
            bytes_word_2: u8, WordCopy<u8, 2>;
            bytes_word_3_cloned: u8, Word<u8, 3>;
            bytes_word_4_cloned: u8, Word<u8, 4>;
            bytes_word_23: u8, Bytes23;
            bytes_word_126: u8, WordCopy<u8, 126>;
            bytes_word_127: u8, WordCopy<u8, 127>;
            bytes_word_256: u8, Bytes256;
            bytes_narrow8_2: u8, Narrow8Copy<u8, 2>;
            bytes_narrow8_3: u8, Narrow8Copy<u8, 3>;
            bytes_narrow8_127: u8, Narrow8Copy<u8, 127>;
            bytes_narrow32_20: u8, Narrow32Copy<u8, 20>;
            bytes_narrow32_23: u8, Narrow32Copy<u8, 23>;
            bytes_compact_0: u8, Compact<u8, 0>;
            bytes_compact_23: u8, Compact<u8, 23>;
            bytes_compact_126: u8, Compact<u8, 126>;
            bytes_compact_127: u8, Compact<u8, 127>;
            bytes_compact_128: u8, Compact<u8, 128>;
            bytes_half_3: u8, Half<u8, 3>;
            bytes_half_127: u8, Half<u8, 127>;
            bytes_half_128: u8, Half<u8, 128>;
            bytes_fixed_20: u8, FixedCopy<u8, 20>;
            bytes_fixed_23: u8, FixedCopy<u8, 23>;
            lines_word_0: Line, WordCopy<Line, 0>;
            lines_word_2: Line, Lines2;
            lines_word_3: Line, Lines3;
            lines_narrow8_2: Line, Narrow8Copy<Line, 2>;
            lines_narrow8_3: Line, Narrow8Copy<Line, 3>;
            lines_compact_0: Line, Compact<Line, 0>;
            lines_compact_3: Line, Compact<Line, 3>;
            lines_half_2: Line, Half<Line, 2>;
            lines_half_3: Line, Half<Line, 3>;
            lines_fixed_3: Line, Fixed<Line, 3>;
            lines_fixed_8: Line, Fixed<Line, 8>;
        }
    };
}
pub(crate) use for_all_types;

/// Runs a function that is generic over the vector for every layout and the usual inline capacities.
macro_rules! for_each_vector {
    ($function:ident::<$element:ty>) => {
        $crate::model::layouts::each_layout!(V => {
            $function::<V<$element, 0>>();
            $function::<V<$element, 1>>();
            $function::<V<$element, 2>>();
            $function::<V<$element, 3>>();
            $function::<V<$element, 8>>();
            $function::<V<$element, 126>>();
            $function::<V<$element, 127>>();
        })
    };
}
pub(crate) use for_each_vector;

/// Whether a closure panics.
pub(crate) fn panics<R>(body: impl FnOnce() -> R) -> bool {
    let ran = user::observe(None, || {
        drop(body());
        String::new()
    });
    ran.outcome.is_err()
}

impl Element for u32 {
    const COUNTED: bool = false;

    fn new(key: u8) -> Self {
        key.into()
    }

    fn key(&self) -> u8 {
        *self as u8
    }

    fn set_key(&mut self, key: u8) {
        *self = key.into();
    }
}
