//! The declared types that everything here runs on. A layout is one more line in each list.

use crate::model::elements::{Line, Text, Unit};
use crate::model::user;
use smallvec_runtime::define_smallvec;

define_smallvec! {
    pub(crate) type Texts0 = [Text; 0];
    pub(crate) type Texts1 = [Text; 1];
    pub(crate) type Texts3 = [Text; 3];
    pub(crate) type Texts8 = [Text; 8];
    pub(crate) type Units0 = [Unit; 0];
    pub(crate) type Units3 = [Unit; 3];
    pub(crate) type Bytes0 = [u8; 0];
    pub(crate) type Bytes2 = [u8; 2];
    pub(crate) type Bytes23 = [u8; 23];
    pub(crate) type Bytes126 = [u8; 126];
    pub(crate) type Bytes127 = [u8; 127];
    pub(crate) type Bytes256 = [u8; 256];
    pub(crate) type Lines0 = [Line; 0];
    pub(crate) type Lines3 = [Line; 3];

    // For elements of any kind. As long as `Copy` is not in the bounds, these clone element by element.
    pub(crate) type Word<T, const N: usize> = [T; N];
}

/// Calls a macro with all types that scenarios run on: a name for a test, the element, the type.
macro_rules! for_all_types {
    ($macro:ident) => {
        $macro! {
            texts_0: Text, Texts0;
            texts_1: Text, Texts1;
            texts_3: Text, Texts3;
            texts_8: Text, Texts8;
            units_0: Unit, Units0;
            units_3: Unit, Units3;
            bytes_0: u8, Bytes0;
            bytes_2: u8, Bytes2;
            bytes_23: u8, Bytes23;
            bytes_126: u8, Bytes126;
            bytes_127: u8, Bytes127;
            bytes_256: u8, Bytes256;
            lines_0: Line, Lines0;
            lines_3: Line, Lines3;
            word_bytes_3: u8, Word<u8, 3>;
            word_texts_2: Text, Word<Text, 2>;
        }
    };
}
pub(crate) use for_all_types;

/// Runs a body for every layout, which is generic over element and inline capacity: `each_layout!(V in { … V<u8, 3> … })`.
macro_rules! each_layout {
    ($V:ident => $body:block) => {
        $crate::types::each_layout!(@ $V $body Word)
    };
    (@ $V:ident $body:block $($layout:ident)+) => {
        $({
            #[allow(unused_imports, reason = "under the name that the body uses")]
            use $crate::types::$layout as $V;
            $body
        })+
    };
}
pub(crate) use each_layout;

/// Runs a function that is generic over the vector for every layout and the usual inline capacities.
macro_rules! for_each_vector {
    ($function:ident::<$element:ty>) => {
        $crate::types::each_layout!(V => {
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
