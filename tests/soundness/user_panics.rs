//! User code panics at every call, in every operation, in every state: afterwards everything is as `Vec` leaves it, and each
//! element was dropped once or is still there.

use crate::model::elements::{Element, Text, Unit};
use crate::model::operations::Operation;
use crate::model::subject::Vector;
use crate::model::{Pair, Step};
use crate::types::*;

/// Parameters that reach what an operation can do.
const PARAMETERS: [[u8; 3]; 9] = [
    [0, 0, 0],
    [1, 2, 1],
    [2, 6, 0x15],
    [0x3c, 7, 5],
    [0x4a, 0x6b, 0x02],
    [5, 17, 0x41],
    [0x55, 0x35, 0x24],
    [3, 44, 0x61],
    [0xff, 0xff, 0xff],
];

/// Runs each operation again and again, with a panic at the first call of user code, at the second, and so on.
fn every_call<E: Element, V: Vector<E>>() {
    let mut fired = 0;
    for keys in [&[][..], &[1], &[1, 1], &[1, 1, 2], &[1, 2, 2, 2, 3, 3], &[0, 1, 1, 2, 3, 4, 4, 4, 0, 1]] {
        for spilled in [false, true] {
            for index in 0..Operation::COUNT {
                for parameters in PARAMETERS {
                    fired += every_call_of::<E, V>(Operation::decode(index, parameters), keys, spilled);
                }
            }
        }
    }
    assert!(fired > 1000, "user code was hardly called");
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
    texts_0: Text, Texts0;
    texts_1: Text, Texts1;
    texts_3: Text, Texts3;
    texts_8: Text, Texts8;
    units_0: Unit, Units0;
    units_3: Unit, Units3;
}
