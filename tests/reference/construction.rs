//! "Construction".

use std::mem::MaybeUninit;

use smallvec_runtime::{CollectionAllocErr, define_smallvec};

use crate::support::{Element, Line, Tracked, Unit, alloc, drops, each, elements, outcome};
use crate::types::{
    Lines0, Lines4, Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked1, Tracked4, Tracked16, Units0, Units4,
};

define_smallvec! {
    type Ints = [i32; 4];
    type Texts = [&'static str; 2];
    type Nothing = [String; 0];
    type Strings = [String; 2];
}

#[test]
fn new_is_empty_and_allocates_nothing() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked16, Units0, Units4, Lines0, Lines4 => {
        for constructor in [V::new, V::new_const, V::default] {
            let (allocations, v) = alloc::allocations(constructor);
            assert_eq!(allocations, 0);
            assert!(v.is_empty());
            assert!(!v.spilled());
            assert!(v.capacity() >= V::INLINE_SIZE);
        }
    });
}

#[test]
fn new_is_usable_in_constants() {
    const EMPTY: Strings = Strings::new();
    static NOTHING: Nothing = Nothing::new_const();
    struct Fields {
        strings: Strings,
    }
    const FIELDS: Fields = Fields { strings: Strings::new_const() };

    let mut v = EMPTY;
    v.push("text".to_owned());
    assert_eq!(v.as_slice(), ["text"]);
    assert!(NOTHING.is_empty());
    assert!(FIELDS.strings.is_empty());
}

#[test]
fn with_capacity_allocates_past_the_inline_capacity_only() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked1, Tracked4, Tracked16, Lines0, Lines4 => {
        for n in 0..=20 {
            let (allocations, mut v) = alloc::allocations(|| V::with_capacity(n));
            assert_eq!(v.spilled(), n > V::INLINE_SIZE);
            assert_eq!(allocations, usize::from(v.spilled()));
            assert_eq!(v.capacity(), n.max(V::INLINE_SIZE));

            let elements: Vec<_> = elements::<V>(0..n as u32).collect();
            let (allocations, ()) = alloc::allocations(|| v.extend(elements));
            assert_eq!(allocations, 0);
            assert_eq!(v.len(), n);
        }
    });
}

#[test]
fn try_with_capacity_gives_what_with_capacity_gives_or_an_error() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked1, Tracked4, Tracked16, Lines0, Lines4 => {
        for n in 0..=20 {
            let v = V::try_with_capacity(n).unwrap();
            assert_eq!((v.capacity(), v.spilled()), (n.max(V::INLINE_SIZE), n > V::INLINE_SIZE));

            let result = alloc::without_memory(|| V::try_with_capacity(n));
            assert_eq!(result.is_err(), n > V::INLINE_SIZE);
        }
        assert!(matches!(V::try_with_capacity(usize::MAX), Err(CollectionAllocErr::CapacityOverflow)));
    });
}

#[test]
fn with_capacity_of_zero_sized_elements_never_allocates() {
    each!(V in Units0, Units4 => {
        let (allocations, v) = alloc::allocations(|| V::with_capacity(usize::MAX));
        assert_eq!(allocations, 0);
        assert_eq!(v.capacity(), usize::MAX);
        assert!(!v.spilled());
    });
}

#[test]
fn from_vec_takes_the_buffer_when_it_is_larger_than_the_inline_capacity() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked1, Tracked4, Tracked16, Lines0, Lines4 => {
        for capacity in V::INLINE_SIZE + 1..20 {
            for len in [0, 1, capacity] {
                let mut vec = Vec::with_capacity(capacity);
                vec.extend(elements::<V>(0..len as u32));
                let (pointer, capacity) = (vec.as_ptr(), vec.capacity());

                let (allocations, v) = alloc::allocations(|| V::from_vec(vec));
                assert_eq!(allocations, 0);
                assert!(v.spilled());
                assert_eq!((v.as_ptr(), v.len(), v.capacity()), (pointer, len, capacity));
            }
        }
    });
}

#[test]
fn from_vec_moves_inline_when_the_buffer_is_no_larger_than_that() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked1, Tracked4, Tracked16, Lines0, Lines4 => {
        for capacity in 0..=V::INLINE_SIZE {
            drops();
            let bytes = alloc::live_bytes();
            let mut vec = Vec::with_capacity(capacity);
            vec.extend(elements::<V>(0..capacity as u32));
            let v = V::from_vec(vec);
            assert!(!v.spilled());
            assert!(v.iter().map(Element::key).eq(0..capacity as u32));
            assert!(drops().is_empty());
            drop(v);
            drops();
            assert_eq!(alloc::live_bytes(), bytes);
        }
    });
}

#[test]
fn from_vec_takes_zero_sized_elements() {
    each!(V in Units0, Units4 => {
        drops();
        let v = V::from_vec(vec![Unit, Unit, Unit, Unit, Unit]);
        assert_eq!(v.len(), 5);
        assert!(drops().is_empty());
        drop(v);
        assert_eq!(drops().len(), 5);
    });
}

#[test]
fn from_buf_is_full_and_inline() {
    let (allocations, v) = alloc::allocations(|| Ints::from_buf([1, 2, 3, 4]));
    assert_eq!(allocations, 0);
    assert_eq!(v.as_slice(), [1, 2, 3, 4]);
    assert_eq!((v.len(), v.capacity(), v.spilled()), (4, 4, false));

    assert!(Nothing::from_buf([]).is_empty());
    assert_eq!(Lines4::from_buf([0, 1, 2, 3].map(Line::new)).last(), Some(&Line::new(3)));
    assert_eq!(Units4::from_buf([Unit, Unit, Unit, Unit]).len(), 4);
}

#[test]
fn from_buf_moves_the_elements() {
    drops();
    let v = Tracked4::from_buf([0, 1, 2, 3].map(Tracked::new));
    assert!(drops().is_empty());
    drop(v);
    assert_eq!(drops(), [0, 1, 2, 3]);
}

#[test]
fn from_buf_and_len_keeps_the_head_and_drops_the_tail() {
    for len in 0..=4 {
        let v = Ints::from_buf_and_len([1, 2, 3, 4], len);
        assert_eq!(v.as_slice(), &[1, 2, 3, 4][..len]);
        assert!(!v.spilled());

        drops();
        let v = Tracked4::from_buf_and_len([0, 1, 2, 3].map(Tracked::new), len);
        assert!(drops().into_iter().eq(len as u32..4));
        drop(v);
        assert!(drops().into_iter().eq(0..len as u32));

        let v = Units4::from_buf_and_len([Unit, Unit, Unit, Unit], len);
        assert_eq!(drops().len(), 4 - len);
        drop(v);
        assert_eq!(drops().len(), len);
    }
    assert!(Nothing::from_buf_and_len([], 0).is_empty());
}

#[test]
fn from_buf_and_len_panics_past_the_array() {
    drops();
    assert!(outcome(|| Ints::from_buf_and_len([1, 2, 3, 4], 5)).is_err());
    assert!(outcome(|| Nothing::from_buf_and_len([], 1)).is_err());
    assert!(outcome(|| Tracked4::from_buf_and_len([0, 1, 2, 3].map(Tracked::new), usize::MAX)).is_err());
    assert_eq!(drops(), [0, 1, 2, 3]);
}

#[test]
fn from_buf_and_len_unchecked_takes_a_partly_initialised_array() {
    let mut buf = MaybeUninit::<[String; 2]>::uninit();
    // SAFETY: the pointer is valid for writes of the array's first element.
    unsafe { buf.as_mut_ptr().cast::<String>().write("one".to_owned()) };
    // SAFETY: one element is initialised, and 1 <= 2.
    let mut v = unsafe { Strings::from_buf_and_len_unchecked(buf, 1) };
    assert_eq!(v.as_slice(), ["one"]);
    v.push("two".to_owned());
    assert_eq!(v.as_slice(), ["one", "two"]);
    assert!(!v.spilled());

    // SAFETY: no element needs to be initialised.
    let v = unsafe { Tracked4::from_buf_and_len_unchecked(MaybeUninit::uninit(), 0) };
    assert!(v.is_empty());
}

#[test]
fn from_const_is_from_buf_in_a_constant() {
    const V: Ints = Ints::from_const([1, 2, 3, 4]);
    const BUF: Ints = Ints::from_buf([5, 6, 7, 8]);
    static TEXTS: Texts = Texts::from_const(["a", "b"]);

    assert_eq!(V.as_slice(), [1, 2, 3, 4]);
    assert_eq!(BUF.as_slice(), [5, 6, 7, 8]);
    assert_eq!(TEXTS.as_slice(), ["a", "b"]);
    assert_eq!((V.len(), V.capacity(), V.spilled()), (4, 4, false));

    let mut v = V;
    v.push(5);
    assert_eq!(v.as_slice(), [1, 2, 3, 4, 5]);
}

#[test]
fn from_const_with_len_unchecked_keeps_the_head() {
    // SAFETY: 2 <= 4, and the array is initialised.
    const V: Ints = unsafe { Ints::from_const_with_len_unchecked([1, 2, 3, 4], 2) };
    assert_eq!(V.as_slice(), [1, 2]);

    let mut v = V;
    v.extend([7, 8, 9]);
    assert_eq!(v.as_slice(), [1, 2, 7, 8, 9]);
}

#[test]
fn from_elem_clones_one_element() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked1, Tracked4, Tracked16, Lines0, Lines4 => {
        for n in 0..=6 {
            drops();
            let v = V::from_elem(Element::new(3), n);
            assert_eq!(v.len(), n);
            assert!(v.iter().all(|element| element.key() == 3));
            assert_eq!(v.spilled(), n > V::INLINE_SIZE);
        }
    });
    each!(V in Units0, Units4 => {
        let v = V::from_elem(Unit, 6);
        assert_eq!(v.len(), 6);
    });
}
