//! Drops that panic, drops that happen while a panic unwinds, and drops that are counted.
//!
//! `user_panics` does all of this to every operation; here are the failures by name.

use crate::model::elements::{self, Element, Text, Unit};
use crate::model::layouts::each_layout;
use crate::model::user;
use smallvec_runtime::SmallVector;
use std::ops::Range;

/// Runs an operation on six elements, of which the `fuse`th call of user code panics, for every fuse. Afterwards the vector
/// must be in order, and all elements have been dropped once.
fn with_panics<V: SmallVector<Item = E>, E: Element>(operation: fn(&mut V), remains: fn(u32, &[u8])) {
    for spilled in [false, true] {
        for fuse in 0.. {
            user::reset();
            let mut vec = V::new();
            if spilled {
                vec.reserve(V::INLINE_SIZE + 1);
            }
            vec.extend((0..6).map(E::new));
            let seen = user::observe(Some(fuse), || {
                operation(&mut vec);
                String::new()
            });
            if seen.fired {
                remains(fuse, &vec.iter().map(E::key).collect::<Vec<_>>());
            }
            assert_eq!(elements::living(), vec.len());
            vec.push(E::new(77));
            drop(vec);
            assert_eq!(elements::living(), 0);
            if !seen.fired {
                break;
            }
        }
    }
}

macro_rules! with_panics {
    ($operation:expr, $remains:expr) => {
        each_layout!(V => {
            with_panics::<V<Text, 0>, Text>($operation, $remains);
            with_panics::<V<Text, 3>, Text>($operation, $remains);
            with_panics::<V<Text, 8>, Text>($operation, $remains);
        })
    };
}

#[test]
fn clear_and_truncate_set_the_length_after_dropping() {
    with_panics!(|vec| vec.clear(), |_, left| assert!(left.is_empty()));
    with_panics!(|vec| vec.truncate(2), |_, left| assert_eq!(left, [0, 1]));
    with_panics!(|vec| vec.resize_with(1, || unreachable!()), |_, left| assert_eq!(left, [0]));
    with_panics!(|vec| drop(std::mem::take(vec)), |_, left| assert!(left.is_empty()));
}

#[test]
fn into_iter_drops_again_what_has_panicked() {
    with_panics!(
        |vec| {
            let mut iter = std::mem::take(vec).into_iter();
            drop(iter.next_back());
            drop(iter.nth(1));
            drop(iter.nth_back(1));
            drop(iter);
        },
        |_, left| assert!(left.is_empty())
    );
    with_panics!(|vec| std::mem::take(vec).into_iter().for_each(drop), |_, left| assert!(left.is_empty()));
}

#[test]
fn a_panic_in_a_dropped_drain_loses_the_tail() {
    with_panics!(|vec| drop(vec.drain(1..4)), |_, left| assert_eq!(left, [0, 4, 5]));
    with_panics!(
        |vec| {
            let mut drain = vec.drain(1..5);
            drop(drain.next());
            drop(drain.next_back());
        },
        |_, left| assert_eq!(left, [0, 5])
    );
    with_panics!(|vec| drop(vec.splice(1..4, [Text::new(8), Text::new(9)])), |fuse, left| if fuse < 3 {
        assert_eq!(left, [0, 4, 5])
    } else {
        unreachable!()
    });
}

/// The iterator is user code; its elements that are in, stay in.
#[test]
fn the_tail_is_counted_while_insert_many_calls_its_iterator() {
    with_panics!(
        |vec| {
            let elements = (10..14).map(|key| {
                user::call("next", key);
                Text::new(key)
            });
            vec.insert_many(2, elements);
        },
        |fuse, left| {
            let expected: Vec<u8> = [0, 1].into_iter().chain(10..10 + fuse as u8).chain(2..6).collect();
            // Those that did not fit into the gap were collected first, and are dropped.
            assert!(
                left == expected || fuse > 0 && left.ends_with(&[2, 3, 4, 5]) && expected.starts_with(&left[..2]),
                "{left:?}"
            );
        }
    );
}

#[test]
fn retain_and_dedup_show_moved_elements_after_a_panic() {
    with_panics!(
        |vec| vec.retain(|text| {
            user::call("predicate", text.key());
            text.key() % 2 == 1
        }),
        |_, left| assert!(left.is_sorted() && left.ends_with(&[5]) && left.contains(&1))
    );
    with_panics!(
        |vec| vec.dedup_by(|next, kept| {
            user::call("same", next.key());
            next.key() / 3 == kept.key() / 3
        }),
        |_, left| assert!(left.is_sorted() && left[0] == 0 && left.contains(&3))
    );
    with_panics!(
        |vec| drop(
            vec.extract_if(.., |text| {
                user::call("predicate", text.key());
                text.key() % 2 == 0
            })
            .nth(2)
        ),
        |_, left| assert!(left.is_sorted() && left.contains(&1) && left.ends_with(&[5]))
    );
}

#[test]
fn zero_sized_elements_are_dropped_twice_or_never() {
    fn count<V: SmallVector<Item = Unit>>() {
        let new = || Unit::new(0);
        let five = || V::from_iter((0..5).map(|_| new()));
        user::reset();
        let mut vec = five();
        vec.extend((0..3).map(|_| new()));
        vec.push(new());
        vec.insert(1, new());
        vec.resize_with(20, new);
        vec.append(&mut five());
        vec.append(&mut vec![new(), new()]);
        vec.insert_many(3, [new(), new()]);
        assert_eq!((vec.len(), elements::living()), (29, 29));
        drop((vec.pop(), vec.remove(0), vec.swap_remove(0)));
        vec.drain(3..6);
        vec.truncate(15);
        vec.splice(1..3, [new()]);
        assert_eq!((vec.len(), elements::living()), (14, 14));
        let tail = vec.split_off(9);
        assert_eq!((vec.len(), tail.len(), elements::living()), (9, 5, 14));
        let mut iter = tail.into_iter();
        drop((iter.next(), iter.nth(1), iter.next_back()));
        assert_eq!(elements::living(), 10);
        drop(iter);
        let boxed = vec.into_boxed_slice();
        assert_eq!((boxed.len(), elements::living()), (9, 9));
        let vec = V::from_vec(boxed.into_vec());
        let array: [Unit; 9] = vec.into_array().ok().unwrap();
        assert_eq!(elements::living(), 9);
        drop(array);
        assert_eq!(elements::living(), 0);
        for fuse in 0..5 {
            let seen = user::observe(Some(fuse), || {
                drop(five());
                String::new()
            });
            assert!(seen.fired && elements::living() == 0);
        }
    }
    each_layout!(V => {
        count::<V<Unit, 0>>();
        count::<V<Unit, 3>>();
    });
}

/// Yields elements, and is asked how many by a function of the user's.
#[derive(Clone)]
struct Asked {
    keys: Range<u8>,
    /// Of how many the promise falls short.
    short: usize,
}

impl Iterator for Asked {
    type Item = Text;

    fn next(&mut self) -> Option<Text> {
        self.keys.next().map(Text::new)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        user::call("size_hint", self.keys.start);
        (self.keys.len().saturating_sub(self.short), None)
    }
}

#[test]
fn a_size_hint_panics_while_elements_are_not_counted() {
    const ALL: Asked = Asked { keys: 10..40, short: 0 };
    const SOME: Asked = Asked { keys: 10..40, short: 12 };
    const NONE: Asked = Asked { keys: 10..40, short: 99 };
    with_panics!(|vec| vec.extend(NONE), |_, left| assert!(left.starts_with(&[0, 1, 2, 3, 4, 5])));
    with_panics!(|vec| vec.extend(SOME), |_, left| assert!(left.starts_with(&[0, 1, 2, 3, 4, 5])));
    for promising in [SOME, NONE] {
        each_layout!(V => {
            user::reset();
            for fuse in 0..40 {
                user::observe(Some(fuse), || {
                    drop(promising.clone().collect::<V<Text, 3>>());
                    String::new()
                });
                assert_eq!(elements::living(), 0);
            }
        });
    }
    with_panics!(|vec| assert!(vec.try_extend(NONE).is_ok()), |_, left| assert_eq!(left, [0, 1, 2, 3, 4, 5]));
    with_panics!(|vec| drop(vec.try_splice(2..4, SOME)), |_, left| assert!(left.starts_with(&[0, 1])));
    with_panics!(|vec| drop(vec.splice(2..4, ALL)), |_, left| assert!(left.starts_with(&[0, 1])));
    with_panics!(|vec| drop(vec.splice(2..4, SOME)), |_, left| assert!(left.starts_with(&[0, 1])));
    with_panics!(|vec| drop(vec.splice(2.., NONE)), |_, left| assert!(left.starts_with(&[0, 1])));
    with_panics!(|vec| vec.insert_many(2, SOME), |_, left| assert!(left.starts_with(&[0, 1])));
    with_panics!(|vec| vec.insert_many(2, NONE), |_, left| assert!(left.starts_with(&[0, 1])));
}

/// Elements whose drop does something, in a vector that is dropped because of a panic.
#[test]
fn a_panic_that_unwinds_through_a_vector_skips_its_elements() {
    fn unwind<V: SmallVector<Item = Text>>() {
        user::reset();
        let seen = user::observe(None, || {
            let mut vec = V::from_iter((0..5).map(Text::new));
            let _other = V::from_iter((0..5).map(Text::new)).into_iter();
            let _drain = vec.drain(1..3);
            panic!("on purpose");
        });
        assert_eq!(seen.outcome, Err("on purpose".to_owned()));
        assert_eq!(seen.calls.iter().filter(|call| call.what == "drop").count(), 10);
        assert_eq!(elements::living(), 0);
    }
    each_layout!(V => {
        unwind::<V<Text, 0>>();
        unwind::<V<Text, 3>>();
        unwind::<V<Text, 8>>();
    });
}
