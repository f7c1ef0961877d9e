//! Scenarios of the model, under the eyes of the ledger.

use crate::ledger::watch;
use crate::model::Scenario;
use crate::model::elements::{Element, Line, Text, Unit};
use crate::model::layouts::each_layout;
use crate::model::subject::Vector;

/// Bytes that are always the same.
fn bytes(seed: u64, count: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 32) as u8
    };
    std::iter::repeat_with(next).take(count).collect()
}

fn scenarios<E: Element, V: Vector<E>>() {
    // What is allocated once for the whole process is none of our business.
    Scenario::decode(&bytes(0, 100)).run::<E, V>();
    for seed in 0..60 {
        let ((), account) = watch(|| Scenario::decode(&bytes(seed, 200)).run::<E, V>());
        assert_eq!(account.living, 0, "scenario {seed} of {} leaks", std::any::type_name::<V>());
    }
}

#[test]
fn nothing_leaks_and_everything_is_freed_by_its_layout() {
    each_layout!(V => {
        scenarios::<Text, V<Text, 0>>();
        scenarios::<Text, V<Text, 3>>();
        scenarios::<Unit, V<Unit, 3>>();
        scenarios::<u8, V<u8, 20>>();
        scenarios::<Line, V<Line, 2>>();
    });
}
