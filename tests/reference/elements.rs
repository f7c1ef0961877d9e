//! "Element Access & Modification", each operation compared with `Vec`'s.

use crate::support::{Element, Line, Tracked, alloc, drops, each, elements};
use crate::types::{
    Lines0, Lines4, Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked1, Tracked4, Tracked16, like_vec,
};

/// The lengths that begin, fill and pass the inline capacities of the declared types.
const LENGTHS: [usize; 9] = [0, 1, 2, 3, 4, 5, 15, 16, 17];

#[test]
fn push_appends() {
    for len in LENGTHS {
        like_vec!(len, |v, new| v.push(new(100)));
    }
    like_vec!(0, |v, new| {
        for key in 0..40 {
            v.push(new(key));
        }
    });
}

#[test]
fn pop_takes_the_last_element() {
    for len in LENGTHS {
        like_vec!(len, |v, new| v.pop());
    }
    like_vec!(6, |v, new| (v.pop(), v.pop(), v.pop(), v.push(new(9)), v.pop(), v.pop()));
}

#[test]
fn insert_puts_an_element_before_the_index() {
    for len in LENGTHS {
        for index in 0..=len {
            like_vec!(len, |v, new| v.insert(index, new(100)));
        }
    }
}

#[test]
fn insert_past_the_end_panics_and_changes_nothing() {
    for len in LENGTHS {
        for index in [len + 1, len + 2, usize::MAX] {
            like_vec!(len, |v, new| v.insert(index, new(100)));
        }
    }
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        let mut v: V = (0..V::INLINE_SIZE as u32).collect();
        assert!(crate::support::outcome(|| v.insert(20, 0)).is_err());
        assert!(!v.spilled());
    });
}

#[test]
fn remove_takes_an_element_and_closes_the_gap() {
    for len in LENGTHS {
        for index in (0..len + 2).chain([usize::MAX]) {
            like_vec!(len, |v, new| v.remove(index));
        }
    }
}

#[test]
fn swap_remove_fills_the_gap_with_the_last_element() {
    for len in LENGTHS {
        for index in (0..len + 2).chain([usize::MAX]) {
            like_vec!(len, |v, new| v.swap_remove(index));
        }
    }
}

#[test]
fn clear_drops_all_elements_in_order() {
    for len in LENGTHS {
        like_vec!(len, |v, new| v.clear());
    }
}

#[test]
fn truncate_drops_the_tail_in_order() {
    for len in LENGTHS {
        for rest in (0..len + 2).chain([usize::MAX]) {
            like_vec!(len, |v, new| v.truncate(rest));
        }
    }
}

#[test]
fn clear_and_truncate_leave_the_capacity() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked1, Tracked4, Tracked16, Lines0, Lines4 => {
        let mut v: V = elements::<V>(0..6).collect();
        let before = (v.capacity(), v.spilled(), v.as_ptr());
        v.truncate(1);
        assert_eq!((v.capacity(), v.spilled(), v.as_ptr()), before);
        v.clear();
        assert_eq!((v.capacity(), v.spilled(), v.as_ptr()), before);
    });
}

#[test]
fn dropping_the_vector_drops_its_elements_in_order_and_frees_its_memory() {
    each!(V in Tracked0, Tracked1, Tracked4, Tracked16 => {
        drops();
        let bytes = alloc::live_bytes();
        let v: V = (0..6).map(Tracked::new).collect();
        drop(v);
        assert_eq!(drops(), [0, 1, 2, 3, 4, 5]);
        assert_eq!(alloc::live_bytes(), bytes);
    });
}

#[test]
fn as_slice_shows_all_elements() {
    for len in LENGTHS {
        like_vec!(len, |v, new| v.as_slice().iter().map(Element::key).collect::<Vec<_>>());
    }
}

#[test]
fn as_mut_slice_lets_all_elements_be_changed() {
    for len in LENGTHS {
        like_vec!(len, |v, new| {
            v.as_mut_slice().reverse();
            for element in v.as_mut_slice() {
                element.set_key(2 * element.key());
            }
        });
    }
}

#[test]
fn as_ptr_and_as_mut_ptr_point_to_the_first_element() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        for len in 0..6 {
            let mut v: V = (0..len).collect();
            assert_eq!(v.as_ptr(), v.as_slice().as_ptr());
            assert_eq!(v.as_mut_ptr(), v.as_mut_slice().as_mut_ptr());
            assert_eq!(v.as_mut_ptr().cast_const(), v.as_ptr());
            for index in 0..len as usize {
                // SAFETY: the index is less than the length.
                unsafe { *v.as_mut_ptr().add(index) += 10 };
                // SAFETY: likewise.
                assert_eq!(unsafe { *v.as_ptr().add(index) }, 10 + index as u32);
            }
        }
    });
}

#[test]
fn pointers_are_aligned_even_of_nothing() {
    each!(V in Lines0, Lines4 => {
        let mut v = V::new();
        for len in 0..10 {
            assert!(v.as_ptr().is_aligned());
            assert!(v.as_mut_ptr().is_aligned());
            assert_eq!(v.len(), len);
            v.push(Line::new(0));
        }
    });
}

#[test]
fn drain_removes_a_range() {
    like_vec!(6, |v, new| v.drain(1..3).collect::<Vec<_>>());
}

#[test]
fn retain_keeps_what_the_predicate_approves() {
    for len in LENGTHS {
        like_vec!(len, |v, new| v.retain(|element| element.key() % 3 != 1));
        like_vec!(len, |v, new| v.retain(|_| true));
        like_vec!(len, |v, new| v.retain(|_| false));
    }
}

#[test]
fn retain_asks_once_for_each_element_in_order() {
    like_vec!(6, |v, new| {
        let mut seen = Vec::new();
        v.retain(|element| {
            seen.push(element.key());
            element.key() % 2 == 0
        });
        seen
    });
}

#[test]
fn retain_hands_out_shared_references() {
    let mut v = Numbers4::from_slice(&[1, 2, 3, 4, 5]);
    let even: fn(&u32) -> bool = |number| number % 2 == 0;
    v.retain(even);
    assert_eq!(v.as_slice(), [2, 4]);
}

#[test]
fn retain_mut_keeps_what_the_predicate_approves_and_has_changed() {
    for len in LENGTHS {
        like_vec!(len, |v, new| v.retain_mut(|element| {
            element.set_key(element.key() + 1);
            element.key() % 3 != 1
        }));
    }
}

#[test]
fn retain_leaves_what_vec_leaves_when_the_predicate_panics() {
    for at in 0..6 {
        like_vec!(6, |v, new| {
            let mut calls = 0..;
            v.retain(|element| {
                assert!(calls.next() != Some(at), "no more");
                element.key() % 2 == 0
            });
        });
    }
}

#[test]
fn dedup_removes_consecutive_repetitions() {
    for len in LENGTHS {
        like_vec!(len, |v, new| {
            for element in v.as_mut_slice() {
                element.set_key(element.key() / 3);
            }
            v.dedup();
        });
    }
    like_vec!(0, |v, new| {
        v.extend([1, 1, 2, 2, 2, 1, 3, 3].map(new));
        v.dedup();
    });
}

#[test]
fn dedup_by_asks_for_the_later_element_first() {
    like_vec!(0, |v, new| {
        v.extend([5, 6, 1, 9, 9, 3, 12].map(new));
        let mut asked = Vec::new();
        v.dedup_by(|later, kept| {
            asked.push((later.key(), kept.key()));
            later.key() > kept.key()
        });
        asked
    });
}

#[test]
fn dedup_by_may_change_both_elements() {
    like_vec!(8, |v, new| v.dedup_by(|later, kept| {
        let sum = later.key() + kept.key();
        kept.set_key(sum);
        later.set_key(100);
        sum % 4 != 0
    }));
}

#[test]
fn dedup_by_key_compares_the_keys() {
    for len in LENGTHS {
        like_vec!(len, |v, new| v.dedup_by_key(|element| element.key() / 4));
        like_vec!(len, |v, new| v.dedup_by_key(|element| {
            element.set_key(element.key() + 1);
            element.key() / 2
        }));
    }
}

#[test]
fn resize_cuts_or_fills_with_clones() {
    for len in LENGTHS {
        for new_len in LENGTHS {
            like_vec!(len, |v, new| v.resize(new_len, new(100)));
        }
    }
}

#[test]
fn resize_with_cuts_or_fills_by_the_closure() {
    for len in LENGTHS {
        for new_len in LENGTHS {
            like_vec!(len, |v, new| {
                let mut keys = 50..;
                v.resize_with(new_len, || new(keys.next().unwrap()));
                keys
            });
        }
    }
}

#[test]
fn resize_with_keeps_what_there_was_when_the_closure_panics() {
    for at in 0..4 {
        like_vec!(3, |v, new| {
            let mut keys = 50..;
            v.resize_with(7, || {
                let key = keys.next().unwrap();
                assert!(key != 50 + at, "no more");
                new(key)
            });
        });
    }
}

#[test]
fn append_moves_all_elements_of_a_vec() {
    for len in LENGTHS {
        for other_len in [0, 1, 3, 20] {
            like_vec!(len, |v, new| {
                let mut other: Vec<_> = (100..100 + other_len).map(new).collect();
                v.append(&mut other);
                other
            });
        }
    }
}

#[test]
fn append_moves_all_elements_of_another_declared_type() {
    each!(V in Tracked0, Tracked1, Tracked4, Tracked16 => {
        each!(W in Tracked0, Tracked1, Tracked4, Tracked16 => {
            for (len, other_len) in [(0, 0), (0, 3), (3, 0), (1, 1), (2, 2), (3, 3), (6, 2), (2, 20)] {
                drops();
                let mut v: V = (0..len).map(Tracked::new).collect();
                let mut w: W = (len..len + other_len).map(Tracked::new).collect();
                v.append(&mut w);
                assert!(drops().is_empty());
                assert!(w.is_empty());
                assert!(v.iter().map(Element::key).eq(0..len + other_len));
                w.push(Tracked::new(7));
                assert_eq!(w.as_slice(), [Tracked::new(7)]);
            }
        });
    });
}
