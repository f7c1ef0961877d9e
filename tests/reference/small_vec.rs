//! "`SmallVec<A: Array>`".

use smallvec_runtime::define_smallvec;

use crate::support::{Element, alloc, each};
use crate::types::{Lines0, Lines4, Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked4};

define_smallvec! {
    type Bytes = [u8; 4];
}

#[test]
fn example() {
    let mut v = Bytes::new();

    v.extend(0..4);
    assert_eq!(v.len(), 4);
    assert!(!v.spilled());

    v.push(4);
    assert_eq!(v.len(), 5);
    assert!(v.spilled());

    let first = v[0];
    assert_eq!(first, 0);
    let slice = v.as_slice();
    assert_eq!(slice, [0, 1, 2, 3, 4]);
}

#[test]
fn push_is_amortised_constant() {
    let mut v = Numbers0::new();
    let (allocations, ()) = alloc::allocations(|| {
        for i in 0..1_000 {
            v.push(i);
        }
    });
    assert!(allocations <= 11, "{allocations} allocations for 1000 elements");
    assert!(v.capacity() <= 2 * 1_024);
}

#[test]
fn push_doubles_the_capacity() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked4, Lines0, Lines4 => {
        let mut v = V::new();
        for _ in 0..100 {
            let capacity = v.capacity();
            v.push(Element::new(0));
            assert!(v.capacity() == capacity || v.capacity() == (2 * capacity).max(4), "from {capacity}");
        }
    });
}

#[test]
fn pop_allocates_and_frees_nothing() {
    let mut v = Numbers4::new();
    v.extend(0..100);
    let capacity = v.capacity();
    let (allocations, ()) = alloc::allocations(|| while v.pop().is_some() {});
    assert_eq!(allocations, 0);
    assert_eq!(v.capacity(), capacity);
}

#[test]
fn elements_move_from_the_stack_to_the_heap_and_back() {
    let bytes = alloc::live_bytes();
    let mut v = Bytes::new();
    for round in 0..3 {
        v.extend(0..9);
        assert!(v.spilled(), "round {round}");
        assert!(alloc::live_bytes() >= bytes + 9);

        v.truncate(3);
        assert!(v.spilled(), "only a call that asks for it gives memory back");
        v.shrink_to_fit();
        assert!(!v.spilled());
        assert_eq!(alloc::live_bytes(), bytes);
        assert_eq!(v.as_slice(), [0, 1, 2]);
        v.clear();
    }
}
