//! The picks of distributions that are known, compared with a search through all capacities.

use crate::programs::Random;
use crate::types::{each, row};
use smallvec_runtime::SmallVector;

mod numbers {
    crate::types::layouts! { u32; 70 }
}
mod bytes {
    crate::types::layouts! { u8; 70 }
}
mod known {
    #[smallvec_runtime::small_vec(inline = 4, profile)]
    pub(crate) type Ids = u64;
    #[smallvec_runtime::small_vec(inline = 4, profile)]
    pub(crate) type Kept = u64;
    #[smallvec_runtime::small_vec(inline = 2)]
    pub(crate) type Plain = u64;
    #[smallvec_runtime::small_vec(inline = 40)]
    pub(crate) type Plain40 = u64;
    #[smallvec_runtime::small_vec(inline = 9, profile)]
    pub(crate) type Unit = ();
}

/// Makes vectors of lengths from a seed, `alive` of them at a time, and searches for the best capacities.
fn search<V: SmallVector<Item: Default + Clone>>(name: &str) {
    let mut random = Random(7);
    let lengths: Vec<usize> = (0..1000).map(|_| random.below(8) * random.below(9) * random.below(2)).collect();
    for lengths in lengths.chunks(50) {
        drop(lengths.iter().map(|len| V::from_elem(V::Item::default(), *len)).collect::<Vec<_>>());
    }
    let row = row(name).unwrap();
    let element = size_of::<V::Item>() as u64;
    let longest = *lengths.iter().max().unwrap() as u64;
    assert!((40..=64).contains(&longest), "all lengths are exact");
    let empty = lengths.iter().filter(|len| **len == 0).count() as u64;
    assert_eq!((row.unseen, row.vectors()), (empty, 1000));
    let seen = 1000 - empty;
    let at_once = (row.most_alive * 1000).div_ceil(seen);
    assert!((40..=70).contains(&at_once), "{at_once}");

    let spills = |capacity: u64| lengths.iter().filter(|len| **len as u64 > capacity).count() as u64;
    let bytes = |capacity: u64| {
        let longer = lengths.iter().map(|len| *len as u64).filter(|len| *len > capacity);
        at_once * row.size_at(capacity) + longer.sum::<u64>() * element
    };
    for capacity in 0..100 {
        assert_eq!((row.spills_at(capacity), row.bytes_at(capacity)), (spills(capacity), bytes(capacity)), "{name}");
    }
    let pick = row.pick();
    if name.contains("Fixed") {
        assert_eq!((pick.least_bytes, pick.few_spills), (longest, longest), "{name}");
        return;
    }
    assert_eq!(Some(pick.least_bytes), (0..100).min_by_key(|capacity| (bytes(*capacity), *capacity)), "{name}");
    assert_eq!(Some(pick.few_spills), (0..100).find(|capacity| spills(*capacity) * 100 <= 1000), "{name}");
}

#[test]
fn picks_are_the_best_of_all_capacities() {
    each!(numbers, search);
    each!(bytes, search);
}

/// Ten of a thousand may spill, and eleven of a thousand and one may not.
#[test]
fn one_in_a_hundred_may_spill() {
    for (count, len) in [(900, 2), (90, 3), (10, 50)] {
        (0..count).for_each(|_| drop(known::Ids::from_elem(1, len)));
    }
    let name = concat!(module_path!(), "::known::Ids");
    assert_eq!(row(name).unwrap().pick().few_spills, 3);
    // One at a time: the places of fifty elements are less than ten buffers.
    assert_eq!(row(name).unwrap().pick().least_bytes, 50);
    drop(known::Ids::from_elem(1, 50));
    assert_eq!(row(name).unwrap().pick().few_spills, 50);
}

/// Where many are alive at once, places that most do not need are dear.
#[test]
fn vectors_that_stay_are_kept_small() {
    let kept: Vec<_> = (0..100).map(|n| known::Kept::from_elem(1, if n < 98 { 2 } else { 40 })).collect();
    let row = row(concat!(module_path!(), "::known::Kept")).unwrap();
    assert_eq!(row.bytes_at(2), 100 * size_of::<known::Plain>() as u64 + 2 * 40 * 8);
    assert_eq!(row.bytes_at(40), 100 * size_of::<known::Plain40>() as u64);
    assert_eq!((row.pick().least_bytes, row.pick().few_spills), (2, 40));
    drop(kept);
}

#[test]
fn elements_without_a_size_need_no_places() {
    drop(known::Unit::from_elem((), 1000));
    let row = row(concat!(module_path!(), "::known::Unit")).unwrap();
    assert_eq!((row.pick().least_bytes, row.pick().few_spills, row.spills_at(0)), (0, 0, 0));
    assert_eq!((row.longest, row.percentile(50.0)), (1000, 1000));
}
