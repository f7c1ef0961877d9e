//! Iterators that are leaked, and iterators that are copied.

use crate::model::elements::{self, Element, Text};
use crate::model::layouts::each_layout;
use smallvec_runtime::SmallVector;
use std::mem::forget;

fn numbered<V: SmallVector<Item = Text>>(spilled: bool) -> V {
    let mut vec = V::new();
    if spilled {
        vec.reserve(V::INLINE_SIZE + 1);
    }
    vec.extend((0..6).map(Text::new));
    vec
}

/// A vector whose iterator was leaked holds elements of its own, each once, and can be used.
fn use_again<V: SmallVector<Item = Text>>(mut vec: V, most: &[u8]) {
    let keys: Vec<u8> = vec.iter().map(Element::key).collect();
    assert!(keys.iter().all(|key| most.contains(key)), "{keys:?}");
    let pointers: std::collections::BTreeSet<_> = vec.iter().map(|text| format!("{text:p}")).collect();
    assert_eq!(pointers.len(), keys.len());
    for key in 20..40 {
        vec.push(Text::new(key));
    }
    vec.insert(0, Text::new(40));
    vec.retain(|text| text.key() % 2 == 0);
    vec.shrink_to_fit();
    drop(vec);
    elements::reclaim();
}

#[test]
fn a_leaked_iterator_leaves_moved_elements_in_the_vector() {
    fn leak<V: SmallVector<Item = Text>>() {
        for spilled in [false, true] {
            for used in 0..4 {
                let make = || numbered::<V>(spilled);

                let mut vec = make();
                let mut drain = vec.drain(1..5);
                drain.by_ref().take(used).for_each(drop);
                drop(drain.next_back());
                forget(drain);
                use_again(vec, &[0]);

                let mut vec = make();
                let mut splice = vec.splice(1..5, [Text::new(9), Text::new(9)]);
                splice.by_ref().take(used).for_each(drop);
                forget(splice);
                use_again(vec, &[0]);

                let mut vec = make();
                let mut extract = vec.extract_if(1..5, |text| text.key() % 2 == 0);
                extract.by_ref().take(used).for_each(drop);
                forget(extract);
                use_again(vec, &[]);

                let mut vec = make();
                let mut filter = vec.drain_filter(|text| text.key() % 2 == 0);
                filter.by_ref().take(used).for_each(drop);
                forget(filter);
                use_again(vec, &[]);
            }
        }
    }
    each_layout!(V => {
        leak::<V<Text, 0>>();
        leak::<V<Text, 3>>();
        leak::<V<Text, 8>>();
    });
}

#[test]
fn a_clone_of_a_half_used_iterator_clones_what_was_yielded() {
    fn clone<V: SmallVector<Item = Text>>() {
        for spilled in [false, true] {
            let mut iter = numbered::<V>(spilled).into_iter();
            drop((iter.next(), iter.next(), iter.next_back()));
            let mut copy = iter.clone();
            assert!(copy.as_slice().iter().map(Element::key).eq([2, 3, 4]));
            drop(iter);
            assert_eq!(copy.next_back().unwrap().key(), 4);
            assert!(copy.clone().map(|text| text.key()).eq([2, 3]));
            drop((copy.next(), copy.next()));
            let mut empty = copy.clone();
            assert!(empty.next().is_none() && copy.next().is_none() && empty.next_back().is_none());
            assert_eq!(elements::living(), 0);
        }
    }
    each_layout!(V => {
        clone::<V<Text, 0>>();
        clone::<V<Text, 3>>();
        clone::<V<Text, 8>>();
    });
}
