//! "Macros".

use std::cell::Cell;
use std::rc::Rc;

use smallvec_runtime::{define_smallvec, smallvec, smallvec_inline};

use crate::support::{Element, Tracked, alloc, drops, each, outcome};
use crate::types::{Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked4};

define_smallvec! {
    type Ints = [i32; 3];
    type Shared = [Rc<u8>; 2];
    type Names = [&'static str; 4];
    type Unclonables = [Unclonable; 3];
}

#[derive(Debug, PartialEq)]
struct Unclonable(u8);

#[test]
fn smallvec_lists_elements() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        let v: V = smallvec![];
        assert!(v.is_empty());
        let v: V = smallvec![1];
        assert_eq!(v.as_slice(), [1]);
        let v: V = smallvec![1, 2, 3,];
        assert_eq!(v.as_slice(), [1, 2, 3]);
        let v: V = smallvec![1, 2, 3, 4, 5];
        assert_eq!(v.as_slice(), [1, 2, 3, 4, 5]);
        assert_eq!(v.spilled(), V::INLINE_SIZE < 5);
    });
}

#[test]
fn smallvec_infers_the_type_from_its_use() {
    fn sum(v: Ints) -> i32 {
        v.iter().sum()
    }
    fn pair() -> Ints {
        smallvec![1, 2]
    }
    struct Holder {
        ints: Ints,
    }
    assert_eq!(sum(smallvec![1, 2, 3]), 6);
    assert_eq!(sum(smallvec![7; 2]), 14);
    assert_eq!(pair().as_slice(), [1, 2]);
    assert_eq!(Holder { ints: smallvec![4] }.ints.as_slice(), [4]);
}

#[test]
fn smallvec_moves_the_elements_of_a_list() {
    drops();
    let v: Tracked4 = smallvec![Tracked::new(0), Tracked::new(1)];
    let spilled: Tracked0 = smallvec![Tracked::new(2), Tracked::new(3)];
    assert!(drops().is_empty());
    drop((v, spilled));
    assert_eq!(drops(), [0, 1, 2, 3]);

    let v: Unclonables = smallvec![Unclonable(1), Unclonable(2), Unclonable(3), Unclonable(4)];
    assert_eq!(v[3], Unclonable(4));
}

#[test]
fn smallvec_of_a_short_list_allocates_nothing() {
    let (allocations, v) = alloc::allocations(|| -> Numbers4 { smallvec![1, 2, 3, 4] });
    assert_eq!((allocations, v.len()), (0, 4));
    let (allocations, v) = alloc::allocations(|| -> Numbers4 { smallvec![1; 4] });
    assert_eq!((allocations, v.len()), (0, 4));
    let (allocations, v) = alloc::allocations(|| -> Numbers4 { smallvec![1, 2, 3, 4, 5] });
    assert_eq!((allocations, v.len()), (1, 5));
}

#[test]
fn smallvec_evaluates_a_list_once_and_in_order() {
    let next = Cell::new(0);
    let count = || next.replace(next.get() + 1);
    let v: Numbers4 = smallvec![count(), count(), count()];
    assert_eq!(v.as_slice(), [0, 1, 2]);
    assert_eq!(next.get(), 3);
}

#[test]
fn smallvec_repeats_an_element() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        for n in 0..=17 {
            let v: V = smallvec![7; n];
            assert_eq!(v.as_slice(), vec![7; n]);
            assert_eq!(v.spilled(), n > V::INLINE_SIZE);
        }
    });
}

#[test]
fn smallvec_clones_the_repeated_element() {
    for n in 0..=5 {
        let element = Rc::new(1);
        let v: Shared = smallvec![element.clone(); n];
        assert_eq!(Rc::strong_count(&element), 1 + n);
        assert!(v.iter().all(|shared| Rc::ptr_eq(shared, &element)));
        drop(v);
        assert_eq!(Rc::strong_count(&element), 1);
    }
}

#[test]
fn smallvec_evaluates_element_and_count_once() {
    let evaluations = Cell::new(0);
    let once = |value| {
        evaluations.set(evaluations.get() + 1);
        value
    };
    let v: Numbers4 = smallvec![once(9); once(6) as usize];
    assert_eq!(v.as_slice(), [9; 6]);
    assert_eq!(evaluations.get(), 2);
}

#[test]
fn smallvec_drops_the_element_it_repeats_no_time() {
    drops();
    let v: Tracked4 = smallvec![Tracked::new(3); 0];
    assert!(v.is_empty());
    assert_eq!(drops(), [3]);
}

#[test]
fn smallvec_of_too_many_elements_panics() {
    let message = outcome(|| -> Numbers4 { smallvec![1; usize::MAX] }).map(|v| v.len());
    assert_eq!(message, Err("capacity overflow".to_owned()));
}

#[test]
fn smallvec_inline_lists_elements_in_a_constant() {
    const V: Ints = smallvec_inline!(Ints; 1, 2, 3);
    static NAMES: Names = smallvec_inline!(Names; "bid", "ask", "trade", "quote",);

    assert_eq!(V.as_slice(), [1, 2, 3]);
    assert!(!V.spilled());
    assert_eq!(NAMES.as_slice(), ["bid", "ask", "trade", "quote"]);
    assert_eq!(V, V);
}

#[test]
fn smallvec_inline_repeats_an_element_in_a_constant() {
    const V: Ints = smallvec_inline![Ints; 1; 3];
    assert_eq!(V.as_slice(), [1, 1, 1]);
    assert!(!V.spilled());
}

#[test]
fn smallvec_inline_takes_fewer_elements_than_fit() {
    const ONE: Ints = smallvec_inline!(Ints; 1);
    const TWO: Ints = smallvec_inline!(Ints; 5; 2);
    let mut v = ONE;
    v.extend(TWO);
    assert_eq!(v.as_slice(), [1, 5, 5]);
    assert!(!v.spilled());
}

#[test]
fn smallvec_inline_works_outside_constants() {
    let (x, y) = (String::from("x"), 2);
    let v = smallvec_inline!(Ints; x.len() as i32, y);
    assert_eq!(v.as_slice(), [1, 2]);
}

#[test]
fn smallvec_inline_repeats_as_an_array_does() {
    // A constant may be repeated without being cloned, and `smallvec!` would ask for `Clone`.
    const ELEMENT: Unclonable = Unclonable(6);
    const V: Unclonables = smallvec_inline!(Unclonables; ELEMENT; 3);
    assert_eq!(V.as_slice(), [Unclonable(6), Unclonable(6), Unclonable(6)]);
}

#[test]
fn smallvec_inline_drops_each_element_once() {
    drops();
    drop(smallvec_inline!(Tracked4; Tracked::new(1), Tracked::new(2)));
    assert_eq!(drops(), [1, 2]);
}
