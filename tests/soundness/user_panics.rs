//! User code panics at every call, in every operation, in every state: afterwards everything is as `Vec` leaves it, and each
//! element was dropped once or is still there.

use crate::model::elements::{Element, Text, Unit};
use crate::model::layouts::{Compact, Fixed, Half, Narrow8, Narrow16, Narrow32, Word};
use crate::model::operations::Operation;
use crate::model::subject::Vector;
use crate::model::{Pair, Step};
use std::env;

/// What vectors hold before an operation.
const KEYS: [&[u8]; 6] = [&[], &[1, 2, 2, 2, 3, 3], &[1], &[1, 1], &[1, 1, 2], &[0, 1, 1, 2, 3, 4, 4, 4, 0, 1]];

/// Parameters that reach what an operation can do.
const PARAMETERS: [[u8; 3]; 9] = [
    [2, 6, 0x15],
    [0x3c, 7, 5],
    [0x4a, 0x6b, 0x02],
    [0, 0, 0],
    [1, 2, 1],
    [5, 17, 0x41],
    [0x55, 0x35, 0x24],
    [3, 44, 0x61],
    [0xff, 0xff, 0xff],
];

/// Whether to take the first of the keys and parameters only, still with every operation, layout and call: under Miri, and with
/// `SMALL_SUITE=1` under tools that are as slow.
fn is_small() -> bool {
    cfg!(miri) || env::var_os("SMALL_SUITE").is_some()
}

/// Runs each operation again and again, with a panic at the first call of user code, at the second, and so on.
fn every_call<E: Element, V: Vector<E>>() {
    let (keys, parameters, least) =
        if is_small() { (&KEYS[..2], &PARAMETERS[..3], 500) } else { (&KEYS[..], &PARAMETERS[..], 1000) };
    let mut fired = 0;
    for keys in keys {
        for spilled in [false, true] {
            for index in 0..Operation::COUNT {
                for parameters in parameters {
                    fired += every_call_of::<E, V>(Operation::decode(index, *parameters), keys, spilled);
                }
            }
        }
    }
    assert!(fired > least, "user code was hardly called: {fired} times");
}

fn every_call_of<E: Element, V: Vector<E>>(operation: Operation, keys: &[u8], spilled: bool) -> u32 {
    let mut call = 0;
    loop {
        let mut pair = Pair::<E, V>::with(keys, spilled);
        let done = pair.step(Step { fuse: Some(call), operation });
        // What is left must be in order, too.
        pair.step(Step { fuse: None, operation });
        pair.end();
        if !done.fired {
            return call;
        }
        call += 1;
    }
}

macro_rules! tests {
    ($($name:ident: $element:ty, $type:ty;)+) => {
        $(
            #[test]
            fn $name() {
                every_call::<$element, $type>();
            }
        )+
    };
}

tests! {
    texts_word_0: Text, Word<Text, 0>;
    texts_word_1: Text, Word<Text, 1>;
    texts_word_3: Text, Word<Text, 3>;
    texts_word_8: Text, Word<Text, 8>;
    texts_narrow8_3: Text, Narrow8<Text, 3>;
    texts_narrow16_3: Text, Narrow16<Text, 3>;
    texts_narrow32_8: Text, Narrow32<Text, 8>;
    texts_compact_3: Text, Compact<Text, 3>;
    texts_half_8: Text, Half<Text, 8>;
    texts_fixed_8: Text, Fixed<Text, 8>;
    units_word_0: Unit, Word<Unit, 0>;
    units_word_3: Unit, Word<Unit, 3>;
    units_narrow8_0: Unit, Narrow8<Unit, 0>;
    units_narrow16_3: Unit, Narrow16<Unit, 3>;
    units_narrow32_3: Unit, Narrow32<Unit, 3>;
    units_compact_3: Unit, Compact<Unit, 3>;
    units_half_0: Unit, Half<Unit, 0>;
    units_fixed_8: Unit, Fixed<Unit, 8>;
}
