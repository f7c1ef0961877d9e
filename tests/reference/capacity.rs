//! "Capacity and Size".

use crate::support::{Element, alloc, drops, each, elements, outcome};
use crate::types::{
    Lines0, Lines4, Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked1, Tracked4, Tracked16, Units0, Units4,
};

/// Runs a body for the declared types whose elements take room.
macro_rules! each_sized {
    ($V:ident => $body:block) => {
        each!($V in
            Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked1, Tracked4, Tracked16, Lines0, Lines4 => $body)
    };
}

/// Makes a vector of so many elements.
fn filled<V: FromIterator<V::Item> + IntoIterator<Item: Element>>(len: usize) -> V {
    elements::<V>(0..len as u32).collect()
}

/// Returns the elements' keys.
fn keys<T: Element>(elements: &[T]) -> Vec<u32> {
    elements.iter().map(T::key).collect()
}

fn numbered(len: usize) -> Vec<u32> {
    (0..len as u32).collect()
}

#[test]
fn len_counts_the_elements() {
    each_sized!(V => {
        let mut v = V::new();
        for len in 0..20 {
            assert_eq!(v.len(), len);
            assert_eq!(v.is_empty(), len == 0);
            v.push(Element::new(0));
        }
        for len in (0..20).rev() {
            v.pop();
            assert_eq!(v.len(), len);
            assert_eq!(v.is_empty(), len == 0);
        }
    });
}

#[test]
fn capacity_is_the_inline_capacity_until_spilled() {
    each_sized!(V => {
        let mut v = V::new();
        for len in 0..20 {
            assert_eq!(v.spilled(), len > V::INLINE_SIZE);
            if v.spilled() {
                assert!(v.capacity() >= len && v.capacity() > V::INLINE_SIZE);
            } else {
                assert_eq!(v.capacity(), V::INLINE_SIZE);
            }
            v.push(Element::new(0));
        }
    });
}

#[test]
fn inline_size_is_the_declared_number_in_both_states() {
    assert_eq!(
        [Numbers0::INLINE_SIZE, Numbers1::INLINE_SIZE, Numbers4::INLINE_SIZE, Numbers16::INLINE_SIZE],
        [0, 1, 4, 16]
    );
    assert_eq!([Tracked0::INLINE_SIZE, Tracked4::INLINE_SIZE, Lines0::INLINE_SIZE, Lines4::INLINE_SIZE], [0, 4, 0, 4]);
    each_sized!(V => {
        assert_eq!(filled::<V>(0).inline_size(), V::INLINE_SIZE);
        assert_eq!(filled::<V>(20).inline_size(), V::INLINE_SIZE);
    });
}

#[test]
fn sizes_are_usable_in_constants() {
    static V: Numbers4 = Numbers4::from_buf([1, 2, 3, 4]);
    const SIZES: (usize, bool, usize, usize) = (V.len(), V.is_empty(), V.capacity(), V.inline_size());
    const SLICE: &[u32] = V.as_slice();
    assert_eq!(SIZES, (4, false, 4, 4));
    assert_eq!(SLICE, [1, 2, 3, 4]);
}

#[test]
fn zero_sized_elements_have_room_without_end_and_never_spill() {
    each!(V in Units0, Units4 => {
        let (allocations, mut v) = alloc::allocations(|| {
            let mut v = filled::<V>(1_000);
            v.reserve(1_000);
            v.reserve_exact(1_000);
            v.grow(10_000);
            v
        });
        assert_eq!(allocations, 0);
        assert_eq!((v.len(), v.capacity(), v.spilled()), (1_000, usize::MAX, false));
        v.shrink_to_fit();
        assert_eq!((v.len(), v.capacity(), v.spilled()), (1_000, usize::MAX, false));
        drops();
        drop(v);
        assert_eq!(drops().len(), 1_000);
    });
}

#[test]
fn reserve_makes_room_for_that_many_more() {
    each_sized!(V => {
        for len in [0, 1, 4, 5, 16] {
            for additional in [0, 1, 3, 12, 100] {
                let mut v = filled::<V>(len);
                v.reserve(additional);
                assert!(v.capacity() >= len + additional);
                assert_eq!(v.spilled(), v.capacity() > V::INLINE_SIZE);
                assert_eq!(keys(&v), numbered(len));

                let elements: Vec<_> = elements::<V>(0..additional as u32).collect();
                let (allocations, ()) = alloc::allocations(|| v.extend(elements));
                assert_eq!(allocations, 0);
            }
        }
    });
}

#[test]
fn reserve_changes_nothing_while_there_is_room() {
    each_sized!(V => {
        for capacity in [0, 4, 40] {
            let mut v = V::with_capacity(capacity);
            let before = (v.as_ptr(), v.capacity());
            let (allocations, ()) = alloc::allocations(|| {
                v.reserve(capacity);
                v.reserve_exact(capacity);
                assert!(v.try_reserve(capacity).is_ok());
                assert!(v.try_reserve_exact(capacity).is_ok());
            });
            assert_eq!(allocations, 0);
            assert_eq!((v.as_ptr(), v.capacity()), before);
        }
    });
}

#[test]
fn reserve_exact_makes_room_for_no_more_than_that() {
    each_sized!(V => {
        for len in [0, 1, 4, 5, 16] {
            for additional in [1, 3, 12, 100] {
                let mut v = filled::<V>(len);
                let before = v.capacity();
                v.reserve_exact(additional);
                assert_eq!(v.capacity(), before.max(len + additional));
                assert_eq!(keys(&v), numbered(len));

                let mut v = filled::<V>(len);
                assert!(v.try_reserve_exact(additional).is_ok());
                assert_eq!(v.capacity(), before.max(len + additional));
                assert_eq!(keys(&v), numbered(len));
            }
        }
    });
}

#[test]
fn try_reserve_makes_the_room_that_reserve_makes() {
    each_sized!(V => {
        for len in [0, 1, 4, 5, 16] {
            for additional in [0, 1, 3, 12, 100] {
                let (mut v, mut w) = (filled::<V>(len), filled::<V>(len));
                v.reserve(additional);
                assert!(w.try_reserve(additional).is_ok());
                assert_eq!(v.capacity(), w.capacity());
                assert_eq!(keys(&w), numbered(len));
            }
        }
    });
}

#[test]
fn shrink_to_fit_comes_back_inline_when_the_elements_fit() {
    each_sized!(V => {
        for len in 0..=17 {
            let mut v = V::with_capacity(40);
            v.extend(elements::<V>(0..len as u32));
            drops();
            v.shrink_to_fit();
            assert!(drops().is_empty());
            assert_eq!(v.spilled(), len > V::INLINE_SIZE);
            assert_eq!(v.capacity(), len.max(V::INLINE_SIZE));
            assert_eq!(keys(&v), numbered(len));
        }
    });
}

#[test]
fn shrink_to_fit_gives_the_memory_back() {
    each_sized!(V => {
        let bytes = alloc::live_bytes();
        let mut v = V::with_capacity(40);
        v.shrink_to_fit();
        assert_eq!(alloc::live_bytes(), bytes);
        assert!(!v.spilled());
    });
}

#[test]
fn shrink_to_fit_leaves_an_inline_vector_and_a_full_one() {
    each_sized!(V => {
        for capacity in [0, 40] {
            let mut v = V::with_capacity(capacity);
            while v.len() < v.capacity() {
                v.push(Element::new(0));
            }
            let before = (v.as_ptr(), v.capacity());
            let (allocations, ()) = alloc::allocations(|| v.shrink_to_fit());
            assert_eq!((allocations, v.as_ptr(), v.capacity()), (0, before.0, before.1));
        }
    });
}

#[test]
fn grow_sets_the_capacity_and_never_cuts_elements_off() {
    each_sized!(V => {
        for len in [0, 1, 3, 4, 5, 15, 16, 17] {
            for spare in [0, 1, 7] {
                for fallible in [false, true] {
                    let mut probe = V::with_capacity(len + spare);
                    probe.extend(elements::<V>(0..len as u32));
                    let capacity = probe.capacity();
                    let (len_less_one, capacity_less_one) = (len.saturating_sub(1), capacity.saturating_sub(1));
                    for new in [0, 1, len_less_one, len, capacity_less_one, capacity, capacity + 1, 60] {
                        let mut v = V::with_capacity(len + spare);
                        v.extend(elements::<V>(0..len as u32));
                        if fallible {
                            assert!(v.try_grow(new).is_ok());
                        } else {
                            v.grow(new);
                        }
                        let expected = if new < len { capacity } else { new.max(V::INLINE_SIZE) };
                        assert_eq!(v.capacity(), expected, "grow({new}) of {len} elements in {capacity}");
                        assert_eq!(v.spilled(), expected > V::INLINE_SIZE);
                        assert_eq!(keys(&v), numbered(len));
                    }
                }
            }
        }
    });
}

#[test]
fn grow_of_zero_sized_elements_does_nothing() {
    each!(V in Units0, Units4 => {
        let mut v = filled::<V>(6);
        for new in [0, 5, 6, 7, usize::MAX] {
            v.grow(new);
            assert!(v.try_grow(new).is_ok());
            assert_eq!((v.len(), v.capacity(), v.spilled()), (6, usize::MAX, false));
        }
    });
}

#[test]
fn grow_panics_when_try_grow_fails() {
    each_sized!(V => {
        let mut v = filled::<V>(3);
        assert!(v.try_grow(usize::MAX).is_err());
        assert_eq!(outcome(|| v.grow(usize::MAX)), Err("capacity overflow".to_owned()));
        assert_eq!(keys(&v), numbered(3));
    });
}

#[test]
fn set_len_sets_nothing_but_the_length() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        for spare in [0, 40] {
            let mut v = V::with_capacity(spare);
            v.extend(0..4);
            let before = (v.as_ptr(), v.capacity(), v.spilled());
            // SAFETY: 2 <= 4.
            unsafe { v.set_len(2) };
            assert_eq!(v.as_slice(), [0, 1]);
            // SAFETY: the four elements are still there.
            unsafe { v.set_len(4) };
            assert_eq!(v.as_slice(), [0, 1, 2, 3]);
            assert_eq!((v.as_ptr(), v.capacity(), v.spilled()), before);
        }
    });
}
