//! How much room there is, where `Vec` leaves it open or an inline capacity makes the difference.

use std::mem;

use crate::elements::Element;
use crate::support::each;
use crate::types::{bytes, lines, noted, strings, units, words};

/// Runs a body for the declared types whose elements have a size, with `T` as the element.
macro_rules! each_sized {
    ($V:ident, $T:ident => $body:block) => {
        each!($V in bytes::V0, bytes::V1, bytes::V3, bytes::V8 => { type $T = u8; $body });
        each!($V in words::V0, words::V3 => { type $T = u32; $body });
        each!($V in strings::V1, strings::V8 => { type $T = String; $body });
        each!($V in lines::V0, lines::V3 => { type $T = crate::elements::Line; $body });
    };
}

#[test]
fn growth_is_amortised_doubling() {
    each_sized!(V, T => {
        let mut v = V::new();
        let mut capacity = v.capacity();
        assert_eq!(capacity, V::INLINE_SIZE);
        for key in 0..1000 {
            v.push(T::of(key % 200));
            if v.capacity() != capacity {
                assert!(v.capacity() >= 2 * capacity, "from {capacity} to {}", v.capacity());
                assert!(v.capacity() <= (2 * capacity).max(8), "from {capacity} to {}", v.capacity());
                capacity = v.capacity();
            }
        }
    });
}

#[test]
fn each_way_of_growing_by_a_little_doubles() {
    each_sized!(V, T => {
        let full: V = (0..40).map(T::of).collect::<Vec<_>>().into();
        assert_eq!(full.capacity(), 40);
        let ways: [fn(&mut V); 9] = [
            |v| v.push(T::of(50)),
            |v| v.insert(3, T::of(50)),
            |v| v.reserve(1),
            |v| v.try_reserve(1).unwrap(),
            |v| v.extend_from_slice(&[T::of(50)]),
            |v| v.extend_from_within(..1),
            |v| v.append(&mut V::from([T::of(50)])),
            |v| v.resize(41, T::of(50)),
            |v| drop(v.splice(..0, [T::of(50)])),
        ];
        for (number, way) in ways.into_iter().enumerate() {
            let mut v = full.clone();
            v.shrink_to_fit();
            way(&mut v);
            assert_eq!(v.capacity(), 80, "by way {number}");
        }
    });
}

#[test]
fn what_is_called_exact_is() {
    each_sized!(V, T => {
        let least = |capacity: usize| capacity.max(V::INLINE_SIZE);
        for n in [0, 1, 2, 3, 4, 7, 8, 9, 11, 100] {
            let v = V::with_capacity(n);
            assert_eq!((v.capacity(), v.spilled()), (least(n), n > V::INLINE_SIZE));

            let mut v: V = (0..5).map(T::of).collect();
            v.shrink_to_fit();
            v.reserve_exact(n);
            assert_eq!(v.capacity(), least(5 + n));

            let mut v: V = (0..5).map(T::of).collect();
            v.reserve(200);
            v.shrink_to(n);
            assert_eq!((v.capacity(), v.spilled()), (least(n.max(5)), n.max(5) > V::INLINE_SIZE));
            assert_eq!(v.last().unwrap().key(), 4);

            let v = V::from_slice(&(0..n as u32).map(T::of).collect::<Vec<_>>());
            assert_eq!(v.capacity(), least(n));
            assert_eq!(v.clone().capacity(), least(n));
        }
    });
}

#[test]
fn shrinking_to_fit_comes_back_inline() {
    each_sized!(V, T => {
        for len in 0..12 {
            let mut v: V = (0..20).map(T::of).collect();
            assert!(v.spilled());
            v.truncate(len);
            v.shrink_to_fit();
            assert_eq!(v.spilled(), len > V::INLINE_SIZE);
            assert_eq!(v.capacity(), len.max(V::INLINE_SIZE));
            assert!(v.iter().map(Element::key).eq(0..len as u32));
        }
    });
}

#[test]
fn grow_sets_the_capacity_but_never_below_the_length() {
    each_sized!(V, T => {
        for len in [0, 1, 5, 9] {
            for capacity in [0, 1, 3, 5, 8, 9, 10, 40] {
                let mut v: V = (0..len).map(T::of).collect();
                let before = v.capacity();
                v.grow(capacity);
                let expected = if capacity < len as usize { before } else { capacity.max(V::INLINE_SIZE) };
                assert_eq!(v.capacity(), expected, "{len} elements, grown to {capacity}");
                assert!(v.iter().map(Element::key).eq(0..len));
            }
        }
    });
}

#[test]
fn elements_without_a_size_never_spill() {
    each!(V in units::V0, units::V1, units::V8 => {
        let mut v: V = (0..1000).map(Element::of).collect();
        v.reserve(usize::MAX - 1000);
        v.shrink_to_fit();
        assert_eq!((v.capacity(), v.spilled(), v.len()), (usize::MAX, false, 1000));
        assert!(v.try_reserve(usize::MAX - 999).is_err());
    });
}

/// A buffer is handed over, not copied, in both directions.
#[test]
fn a_spilled_vector_and_a_vec_share_their_buffer() {
    each_sized!(V, T => {
        let mut vec: Vec<T> = (0..20).map(T::of).collect();
        vec.reserve_exact(3);
        let (place, capacity) = (vec.as_ptr(), vec.capacity());
        let v = V::from(vec);
        assert_eq!((v.as_ptr(), v.capacity()), (place, capacity));
        let vec = v.into_vec();
        assert_eq!((vec.as_ptr(), vec.capacity()), (place, capacity));
        let mut vec = Vec::from(V::from(vec));
        assert_eq!((vec.as_ptr(), vec.capacity()), (place, capacity));
        vec.shrink_to_fit();
        let place = vec.as_ptr();
        let boxed = V::from(vec).into_boxed_slice();
        assert_eq!(boxed.as_ptr(), place);
    });
}

/// Not even a vector whose elements note their drops drops any.
#[test]
fn moving_between_places_drops_nothing() {
    let mut v: noted::V3 = (0..3).map(Element::of).collect();
    let before = crate::harness::calls();
    v.reserve(10);
    v.shrink_to_fit();
    v.grow(4);
    v = mem::take(&mut v);
    assert_eq!((crate::harness::calls(), v.len()), (before, 3));
}
