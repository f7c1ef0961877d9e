//! "`ToSmallVec<A: Array>`".

use smallvec_runtime::{ToSmallVec, define_smallvec};

use crate::support::{alloc, each, implements};
use crate::types::{Numbers0, Numbers1, Numbers4, Numbers16};

define_smallvec! {
    type Ints = [i32; 8];
    type Strings = [String; 2];
    type Unclonables = [Unclonable; 2];
}

struct Unclonable;

#[test]
fn example() {
    let slice = &[1, 2, 3, 4];
    let sv: Ints = slice.to_smallvec();
    assert_eq!(sv.as_slice(), slice);
}

#[test]
fn copies_the_slice_into_the_type_of_the_binding() {
    for len in 0..=20 {
        let elements: Vec<u32> = (0..len).collect();
        each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
            let v: V = elements.to_smallvec();
            assert_eq!(v.as_slice(), elements);
            assert_eq!(v.spilled(), elements.len() > V::INLINE_SIZE);
        });
    }
}

#[test]
fn asks_the_element_for_clone() {
    assert!(implements!([i32]: ToSmallVec<Ints>));
    assert!(implements!([String]: ToSmallVec<Strings>));
    assert!(!implements!([Unclonable]: ToSmallVec<Unclonables>));
}

#[test]
fn chains() {
    let elements = [3, 1, 2];
    let (allocations, v) = alloc::allocations(|| -> Ints { elements[1..].to_smallvec() });
    assert_eq!(allocations, 0);
    assert_eq!(v.iter().rev().copied().collect::<Ints>().as_slice(), [2, 1]);
}
