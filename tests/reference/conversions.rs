//! "Conversions".

use smallvec_runtime::define_smallvec;

use crate::support::{Element, Tracked, Unit, alloc, drops, each, elements};
use crate::types::{
    Lines0, Lines4, Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked1, Tracked4, Tracked16, Units0, Units4,
};

define_smallvec! {
    type Ints = [i32; 4];
}

/// Runs a body for all declared types.
macro_rules! each_type {
    ($V:ident => $body:block) => {
        each!($V in Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked1, Tracked4, Tracked16, Units0, Units4,
            Lines0, Lines4 => $body)
    };
}

#[test]
fn into_vec_moves_the_elements() {
    each_type!(V => {
        for len in 0..=17 {
            drops();
            let elements: Vec<_> = elements::<V>(0..len).collect();
            let v: V = elements.iter().cloned().collect();
            let vec = v.into_vec();
            assert!(drops().is_empty());
            assert_eq!(vec, elements);
        }
    });
}

#[test]
fn into_vec_of_an_inline_vector_allocates_what_it_needs() {
    each!(V in Numbers4, Numbers16, Tracked4, Tracked16, Lines4 => {
        for len in 0..=V::INLINE_SIZE {
            let v: V = elements::<V>(0..len as u32).collect();
            let (allocations, vec) = alloc::allocations(|| v.into_vec());
            assert_eq!((allocations, vec.capacity()), (usize::from(len > 0), len));
        }
    });
}

#[test]
fn into_vec_of_a_spilled_vector_keeps_its_buffer() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked4, Lines0, Lines4 => {
        for capacity in V::INLINE_SIZE + 1..20 {
            let mut v = V::with_capacity(capacity);
            v.push(Element::new(0));
            let pointer = v.as_ptr();
            let (allocations, vec) = alloc::allocations(|| v.into_vec());
            assert_eq!(allocations, 0);
            assert_eq!((vec.as_ptr(), vec.len(), vec.capacity()), (pointer, 1, capacity));
        }
    });
}

#[test]
fn into_boxed_slice_moves_the_elements() {
    each_type!(V => {
        for len in 0..=17 {
            drops();
            let elements: Vec<_> = elements::<V>(0..len).collect();
            let v: V = elements.iter().cloned().collect();
            let boxed = v.into_boxed_slice();
            assert!(drops().is_empty());
            assert_eq!(*boxed, elements);
        }
    });
}

#[test]
fn into_boxed_slice_of_a_spilled_and_full_vector_keeps_its_buffer() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked4, Lines0, Lines4 => {
        let mut v = V::with_capacity(20);
        v.extend(elements::<V>(0..20));
        let pointer = v.as_ptr();
        let (allocations, boxed) = alloc::allocations(|| v.into_boxed_slice());
        assert_eq!((allocations, boxed.as_ptr(), boxed.len()), (0, pointer, 20));
    });
}

#[test]
fn into_boxed_slice_gives_excess_capacity_back() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked4, Lines0, Lines4 => {
        let bytes = alloc::live_bytes();
        let mut v = V::with_capacity(40);
        v.push(Element::new(0));
        let boxed = v.into_boxed_slice();
        assert_eq!(boxed.len(), 1);
        assert!(alloc::live_bytes() - bytes < 40 * size_of_val(&*boxed) as isize);
        drop(boxed);
        drops();
        assert_eq!(alloc::live_bytes(), bytes);
    });
}

#[test]
fn into_inner_gives_the_array_of_a_full_inline_vector() {
    assert_eq!(Ints::from_buf([1, 2, 3, 4]).into_inner().unwrap(), [1, 2, 3, 4]);
    assert!(Numbers0::new().into_inner().unwrap().is_empty());
    assert_eq!(Numbers1::from_slice(&[7]).into_inner().unwrap(), [7]);

    drops();
    let v: Tracked4 = (0..4).map(Tracked::new).collect();
    let array = v.into_inner().unwrap();
    assert!(drops().is_empty());
    drop(array);
    assert_eq!(drops(), [0, 1, 2, 3]);
}

#[test]
fn into_inner_gives_any_other_vector_back() {
    for len in [0, 1, 3, 5, 9] {
        drops();
        let v: Tracked4 = (0..len).map(Tracked::new).collect();
        let v = v.into_inner().unwrap_err();
        assert!(drops().is_empty());
        assert!(v.iter().map(Element::key).eq(0..len));
        drop(v);
        assert!(drops().into_iter().eq(0..len));
    }
}

#[test]
fn into_inner_gives_a_spilled_vector_of_as_many_elements_back() {
    let mut v = Ints::with_capacity(9);
    v.extend([1, 2, 3, 4]);
    let mut v = v.into_inner().unwrap_err();
    assert!(v.spilled());
    v.shrink_to_fit();
    assert_eq!(v.into_inner().unwrap(), [1, 2, 3, 4]);
}

#[test]
fn vec_and_back_is_the_identity() {
    each!(V in Units0, Units4 => {
        drops();
        let v = V::from_vec(V::from_vec(vec![Unit, Unit, Unit]).into_vec());
        assert_eq!(v.len(), 3);
        drop(v);
        assert_eq!(drops().len(), 3);
    });
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        for len in 0..20 {
            let vec: Vec<u32> = (0..len).collect();
            assert_eq!(V::from_vec(vec.clone()).into_vec(), vec);
        }
    });
}
