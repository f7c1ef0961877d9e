//! "Performance Characteristics" and "Performance Benchmarks", as far as they can be told without a clock.

use crate::support::{Element, Line, alloc, each, is_inside};
use crate::types::{Lines0, Lines4, Numbers0, Numbers1, Numbers4, Numbers16, Tracked16, Units0, Units4};

#[test]
fn a_small_collection_allocates_nothing_in_its_life() {
    let numbers: Vec<u32> = (0..16).collect();
    let (allocations, ()) = alloc::allocations(|| {
        let mut v = Numbers16::new();
        v.extend_from_slice(&numbers[..8]);
        v.extend(numbers[8..].iter().copied());
        let mut clone = v.clone();
        clone.remove(3);
        clone.insert(3, 3);
        clone.sort();
        clone.retain(|number| number % 2 == 0);
        clone.dedup();
        clone.drain(..2);
        clone.resize(10, 0);
        clone.shrink_to_fit();
        v.truncate(4);
        v.append(&mut clone);
        let mut other: Numbers16 = v.into_iter().rev().collect();
        other.clone_from(&Numbers16::from_slice(&numbers));
        assert_eq!(other.len(), 16);
    });
    assert_eq!(allocations, 0);
}

#[test]
fn elements_are_stored_inside_the_value_until_spilled() {
    each!(V in Numbers1, Numbers4, Numbers16, Tracked16, Lines4 => {
        let mut v = V::new();
        for key in 0..V::INLINE_SIZE as u32 {
            v.push(Element::new(key));
            assert!(is_inside(&v, v.as_ptr()));
        }
        v.push(Element::new(0));
        assert!(!is_inside(&v, v.as_ptr()));
        v.pop();
        v.shrink_to_fit();
        assert!(is_inside(&v, v.as_ptr()));
    });
    let mut v = Numbers0::new();
    v.push(1);
    assert!(!is_inside(&v, v.as_ptr()));
}

#[test]
fn alignment_is_respected_inline_and_on_the_heap() {
    each!(V in Lines0, Lines4 => {
        let mut v = V::new();
        for key in 0..40 {
            v.push(Line::new(key));
            assert!(v.iter().all(|line| (&raw const *line).is_aligned()));
            assert!(v.iter().map(Element::key).eq(0..=key));
        }
    });
    assert_eq!(align_of::<Lines4>(), 64);
}

#[test]
fn alignment_is_no_more_than_needed() {
    assert_eq!(align_of::<Numbers4>(), align_of::<usize>());
    assert_eq!(align_of::<Units0>(), align_of::<usize>());
    assert_eq!(align_of::<Units4>(), align_of::<usize>());
}

#[test]
fn moving_an_inline_vector_moves_its_elements() {
    let v = Numbers4::from_slice(&[1, 2, 3]);
    let boxed = Box::new(v);
    assert!(is_inside(&*boxed, boxed.as_ptr()));
    assert_eq!(boxed.as_slice(), [1, 2, 3]);
}

#[test]
fn moving_a_spilled_vector_leaves_its_elements() {
    let v = Numbers4::from_slice(&[1, 2, 3, 4, 5]);
    let pointer = v.as_ptr();
    let boxed = Box::new(v);
    assert_eq!(boxed.as_ptr(), pointer);
}
