//! By which ways vectors come and go, and what is counted of each.

use crate::types::each;
use smallvec_runtime::{SmallVector, profile};
use std::fmt::Debug;
use std::mem;

mod numbers {
    crate::types::layouts! { u32; 5 }
}
mod texts {
    #[smallvec_runtime::small_vec(inline = 2, profile)]
    pub(crate) type Word = String;
}
/// What a row gains.
#[derive(Debug, PartialEq)]
struct Gain {
    lengths: Vec<(u64, u64)>,
    spilled: u64,
    allocations: u64,
    reallocations: u64,
}

/// What the row of a type gains by this.
fn gain(name: &str, work: impl FnOnce()) -> Gain {
    let before = profile::report();
    work();
    let report = profile::report().since(&before);
    let row = report.types.iter().find(|row| row.name == name).expect("something is counted");
    assert_eq!(row.living.lengths.vectors(), 0, "nothing is left of what was made here");
    Gain {
        lengths: row.ended.lengths.iter().collect(),
        spilled: row.ended.spilled,
        allocations: row.allocations,
        reallocations: row.reallocations,
    }
}

/// A way, by name; the largest lengths that are counted, each with how many; how many have spilled; what was allocated, and made
/// larger or smaller.
type Way<'a> = (&'a str, fn(), &'a [(u64, u64)], u64, [u64; 2]);

fn check(name: &str, ways: &[Way<'_>]) {
    for (way, work, lengths, spilled, [allocations, reallocations]) in ways {
        let expected = Gain {
            lengths: lengths.to_vec(),
            spilled: *spilled,
            allocations: *allocations,
            reallocations: *reallocations,
        };
        assert_eq!(gain(name, work), expected, "{name}: {way}");
    }
}

const SIX: [u32; 6] = [1, 2, 3, 4, 5, 6];

fn three<V: SmallVector<Item = u32>>() -> V {
    V::from_slice(&SIX[..3])
}

fn six<V: SmallVector<Item = u32>>() -> V {
    V::from_slice(&SIX)
}

fn inline<V>(name: &str)
where
    V: SmallVector<Item = u32, Array = [u32; 5]> + Clone + Debug,
{
    check(
        name,
        &[
            ("made", || drop(V::new()), &[(0, 1)], 0, [0, 0]),
            ("by default", || drop(V::default()), &[(0, 1)], 0, [0, 0]),
            ("with a capacity", || drop(V::with_capacity(5)), &[(0, 1)], 0, [0, 0]),
            ("in a box", || drop(V::new_boxed()), &[(0, 1)], 0, [0, 0]),
            ("in a box, and pushed to", || V::new_boxed().push(1), &[(1, 1)], 0, [0, 0]),
            ("from a slice", || drop(three::<V>()), &[(3, 1)], 0, [0, 0]),
            ("from an element", || drop(V::from_elem(1, 2)), &[(2, 1)], 0, [0, 0]),
            ("from a backing array", || drop(V::from_buf([1; 5])), &[(5, 1)], 0, [0, 0]),
            ("from a part of one", || drop(V::from_buf_and_len([1; 5], 2)), &[(2, 1)], 0, [0, 0]),
            ("collected", || drop((0..4).collect::<V>()), &[(4, 1)], 0, [0, 0]),
            ("from a small `Vec`", || drop(V::from_vec(vec![1, 2])), &[(2, 1)], 0, [0, 0]),
            ("cloned", || drop(three::<V>().clone()), &[(3, 2)], 0, [0, 0]),
            ("a clone that grows", || three::<V>().clone().push(1), &[(3, 1), (4, 1)], 0, [0, 0]),
            ("cloned without elements", || drop(V::new().clone()), &[(0, 2)], 0, [0, 0]),
            ("cloned into", || V::new().clone_from(&three::<V>()), &[(3, 2)], 0, [0, 0]),
            ("shorter again", || three::<V>().clear(), &[(3, 1)], 0, [0, 0]),
            (
                "emptied and filled",
                || {
                    let mut vec = three::<V>();
                    vec.clear();
                    vec.extend([1, 2]);
                },
                &[(3, 1)],
                0,
                [0, 0],
            ),
            ("drained", || drop(three::<V>().drain(1..)), &[(3, 1)], 0, [0, 0]),
            ("split off", || drop(three::<V>().split_off(1)), &[(2, 1), (3, 1)], 0, [0, 0]),
            ("appended", || V::new().append(&mut three::<V>()), &[(3, 2)], 0, [0, 0]),
            ("inserted from a slice", || three::<V>().insert_from_slice(1, &[7, 8]), &[(5, 1)], 0, [0, 0]),
            (
                "by its length alone",
                || {
                    let mut vec = V::new();
                    vec.spare_capacity_mut()[0].write(7);
                    // SAFETY: one element was just written.
                    unsafe { vec.set_len(1) };
                },
                &[(1, 1)],
                0,
                [0, 0],
            ),
            (
                "inserted into, all or nothing",
                || drop(three::<V>().try_insert_many(1, [7])),
                &[(1, 1), (4, 1)],
                0,
                [0, 0],
            ),
            ("into a `Vec`", || drop(three::<V>().into_vec()), &[(3, 1)], 0, [0, 0]),
            ("into a `Vec`, fallibly", || drop(three::<V>().try_into_vec()), &[(3, 1)], 0, [0, 0]),
            ("into the backing array", || drop(V::from_buf([1; 5]).into_inner()), &[(5, 1)], 0, [0, 0]),
            ("not into the backing array", || drop(three::<V>().into_inner()), &[(3, 1)], 0, [0, 0]),
            ("into an array", || drop(three::<V>().into_array::<3>()), &[(3, 1)], 0, [0, 0]),
            ("into a boxed slice", || drop(three::<V>().into_boxed_slice()), &[(3, 1)], 0, [0, 0]),
            ("iterated over", || drop(three::<V>().into_iter().skip(1)), &[(3, 1)], 0, [0, 0]),
            ("a cloned iterator", || drop(three::<V>().into_iter().clone()), &[(3, 2)], 0, [0, 0]),
            ("an empty iterator", || drop(V::new().into_iter()), &[(0, 1)], 0, [0, 0]),
            ("an iterator into a `Vec`", || drop(three::<V>().into_iter().into_vec()), &[(3, 1)], 0, [0, 0]),
            ("its iterator collected", || drop(three::<V>().into_iter().collect::<V>()), &[(3, 2)], 0, [0, 0]),
            (
                "moved",
                || {
                    let mut vec = Some(Box::new(three::<V>()));
                    let moved = vec.take();
                    drop(vec);
                    drop(*moved.unwrap());
                },
                &[(3, 1)],
                0,
                [0, 0],
            ),
            (
                "swapped",
                || {
                    let (mut full, mut empty) = (three::<V>(), V::new());
                    mem::swap(&mut full, &mut empty);
                },
                &[(0, 1), (3, 1)],
                0,
                [0, 0],
            ),
            ("taken", || drop(mem::take(&mut three::<V>())), &[(0, 1), (3, 1)], 0, [0, 0]),
            ("more than it can hold", || drop(V::try_with_capacity(usize::MAX)), &[(0, 1)], 0, [0, 0]),
        ],
    );
}

fn spilling<V>(name: &str)
where
    V: SmallVector<Item = u32, Array = [u32; 5]> + Clone + Debug,
{
    check(
        name,
        &[
            ("from a slice", || drop(six::<V>()), &[(6, 1)], 1, [1, 0]),
            (
                "pushed to",
                || {
                    let mut vec = V::new();
                    SIX.into_iter().for_each(|number| vec.push(number));
                },
                &[(6, 1)],
                1,
                [1, 0],
            ),
            ("collected", || drop(SIX.iter().copied().filter(|n| *n > 0).collect::<V>()), &[(6, 1)], 1, [1, 0]),
            ("with a capacity", || drop(V::with_capacity(10)), &[(0, 1)], 1, [1, 0]),
            ("with a capacity, fallibly", || drop(V::try_with_capacity(10)), &[(0, 1)], 1, [1, 0]),
            (
                "reserved and left inline",
                || {
                    let mut vec = three::<V>();
                    vec.reserve(10);
                    vec.shrink_to_fit();
                },
                &[(3, 1)],
                1,
                [1, 0],
            ),
            (
                "spilled twice",
                || {
                    let mut vec = six::<V>();
                    vec.truncate(2);
                    vec.shrink_to_fit();
                    vec.extend_from_slice(&SIX);
                },
                &[(8, 1)],
                1,
                [2, 0],
            ),
            (
                "shrunk on the heap",
                || {
                    let mut vec = six::<V>();
                    vec.reserve(50);
                    vec.shrink_to_fit();
                },
                &[(6, 1)],
                1,
                [1, 2],
            ),
            ("grown from inline", || three::<V>().grow(6), &[(3, 1)], 1, [1, 0]),
            ("longer than 64", || drop(V::from_elem(1, 100)), &[(128, 1)], 1, [1, 0]),
            ("from a `Vec`", || drop(V::from_vec(vec![1; 6])), &[(6, 1)], 1, [0, 0]),
            ("from a `Vec` with room", || drop(V::from_vec(Vec::with_capacity(6))), &[(0, 1)], 1, [0, 0]),
            ("cloned", || drop(six::<V>().clone()), &[(6, 2)], 2, [2, 0]),
            ("split off", || drop(six::<V>().split_off(1)), &[(5, 1), (6, 1)], 1, [1, 0]),
            ("into a `Vec`", || drop(six::<V>().into_vec()), &[(6, 1)], 1, [1, 0]),
            ("into a `Vec`, fallibly", || drop(six::<V>().try_into_vec()), &[(6, 1)], 1, [1, 0]),
            ("into a boxed slice", || drop(six::<V>().into_boxed_slice()), &[(6, 1)], 1, [1, 0]),
            ("leaked", || assert_eq!(six::<V>().leak(), SIX), &[(6, 1)], 1, [1, 0]),
            ("an inline one leaked", || assert_eq!(three::<V>().leak(), &SIX[..3]), &[(3, 1)], 0, [0, 0]),
            (
                "into parts and back",
                || {
                    let (ptr, len, capacity) = six::<V>().into_raw_parts();
                    // SAFETY: the parts of a vector of this type.
                    drop(unsafe { V::from_raw_parts(ptr, len, capacity) });
                },
                &[(6, 2)],
                2,
                [1, 0],
            ),
            (
                "an inline one into parts",
                || {
                    let (ptr, len, capacity) = three::<V>().into_raw_parts();
                    // SAFETY: the parts of a vector of this type.
                    drop(unsafe { Vec::from_raw_parts(ptr, len, capacity) });
                },
                &[(3, 1)],
                1,
                [1, 0],
            ),
            ("iterated over", || drop(six::<V>().into_iter().skip(1)), &[(6, 1)], 1, [1, 0]),
            ("an iterator into a `Vec`", || drop(six::<V>().into_iter().into_vec()), &[(6, 1)], 1, [1, 0]),
            ("its iterator collected", || drop(six::<V>().into_iter().collect::<V>()), &[(6, 2)], 2, [1, 0]),
            ("extended by its iterator", || V::new().extend(six::<V>()), &[(6, 2)], 2, [1, 0]),
            ("with room, extended by its iterator", || V::with_capacity(6).extend(six::<V>()), &[(6, 2)], 2, [2, 0]),
            ("collected from a `Vec`", || drop(vec![1; 6].into_iter().collect::<V>()), &[(6, 1)], 1, [0, 0]),
            ("extended by a `Vec`", || V::new().extend(vec![1; 6]), &[(6, 1)], 1, [0, 0]),
            ("with room, extended by a `Vec`", || V::with_capacity(6).extend(vec![1; 9]), &[(9, 1)], 1, [1, 0]),
            ("appended", || V::new().append(&mut six::<V>()), &[(6, 2)], 2, [2, 0]),
        ],
    );
}

/// Last, as it stays.
fn leaked<V: SmallVector<Item = u32>>(name: &str) {
    let before = profile::report();
    mem::forget(three::<V>());
    mem::forget(V::new());
    let report = profile::report().since(&before);
    let row = report.types.iter().find(|row| row.name == name).unwrap();
    assert_eq!(row.ended.lengths.vectors(), 0, "{name}");
    assert!(row.living.lengths.iter().eq([(3, 1)]), "{name}: one that never held anything is not known of");
}

fn all<V>(name: &str)
where
    V: SmallVector<Item = u32, Array = [u32; 5]> + Clone + Debug,
{
    inline::<V>(name);
    if !name.contains("Fixed") {
        spilling::<V>(name);
    }
    leaked::<V>(name);
}

#[test]
fn every_way_is_counted_once_on_every_layout() {
    each!(numbers, all);
}

#[test]
fn elements_that_are_cloned_one_by_one_are_counted() {
    let name = concat!(module_path!(), "::texts::Word");
    let texts = || texts::Word::from(["a".to_string(), "b".to_string()]);
    let gain = gain(name, || {
        let mut copy = texts().clone();
        copy.push("c".to_string());
        let _ = texts::Word::from_elem("d".to_string(), 5);
        drop(copy.into_iter().next());
    });
    assert_eq!(gain, Gain { lengths: vec![(2, 1), (3, 1), (5, 1)], spilled: 2, allocations: 2, reallocations: 0 });
}
