//! "`Drain<'a, T: 'a + Array>`" and its methods.

use std::fmt::Debug;
use std::iter::FusedIterator;
use std::mem;
use std::ops::Bound;

use smallvec_runtime::define_smallvec;

use crate::support::{Unit, each};
use crate::types::{Numbers0, Numbers1, Numbers4, Numbers16, Units0, Units4, like_vec};

define_smallvec! {
    type Ints = [i32; 4];
    type Pointers = [*const i32; 4];
}

#[test]
fn example() {
    let mut v = Ints::from_slice(&[1, 2, 3, 4, 5]);
    let drained: Vec<i32> = v.drain(1..4).collect();
    assert_eq!(drained, vec![2, 3, 4]);
    assert_eq!(v.as_slice(), &[1, 5]);
}

#[test]
fn yields_and_removes_every_range_as_vec_does() {
    for len in 0..=6_usize {
        for start in 0..=len + 1 {
            for end in 0..=len + 1 {
                like_vec!(len, |v, new| v.drain(start..end).collect::<Vec<_>>());
                like_vec!(len, |v, new| v.drain(start..=end).rev().collect::<Vec<_>>());
            }
        }
    }
}

#[test]
#[allow(clippy::drain_collect, reason = "the range is what is tested")]
fn takes_every_kind_of_range() {
    like_vec!(5, |v, new| v.drain(..).collect::<Vec<_>>());
    like_vec!(5, |v, new| v.drain(2..).collect::<Vec<_>>());
    like_vec!(5, |v, new| v.drain(..2).collect::<Vec<_>>());
    like_vec!(5, |v, new| v.drain(..=2).collect::<Vec<_>>());
    like_vec!(5, |v, new| v.drain((Bound::Excluded(1), Bound::Included(3))).collect::<Vec<_>>());
    like_vec!(5, |v, new| v.drain(..=usize::MAX).collect::<Vec<_>>());
    like_vec!(5, |v, new| v.drain((Bound::Excluded(usize::MAX), Bound::Unbounded)).collect::<Vec<_>>());
}

#[test]
fn removes_the_range_however_much_of_it_is_consumed() {
    for taken in 0..=5 {
        like_vec!(7, |v, new| {
            let mut drain = v.drain(1..6);
            for step in 0..taken {
                if step % 2 == 0 {
                    drain.next()
                } else {
                    drain.next_back()
                };
            }
        });
    }
}

#[test]
fn is_exact_and_double_ended_and_fused() {
    fn check<T: Debug>(mut drain: impl DoubleEndedIterator<Item = T> + ExactSizeIterator + FusedIterator + Debug) {
        for left in (0..3).rev() {
            assert!(drain.next().is_some());
            assert_eq!(drain.len(), left);
            assert_eq!(drain.size_hint(), (left, Some(left)));
        }
        assert!(drain.next().is_none());
        assert!(drain.next_back().is_none());
        assert!(drain.next().is_none());
    }
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        check(V::from_slice(&[0, 1, 2, 3, 4]).drain(1..4));
    });
}

#[test]
#[allow(clippy::double_ended_iterator_last, reason = "`last` is what is tested")]
fn skips_and_folds_as_vecs_does() {
    for n in 0..=6 {
        like_vec!(7, |v, new| v.drain(1..6).nth(n));
        like_vec!(7, |v, new| v.drain(1..6).nth_back(n));
        like_vec!(7, |v, new| v.drain(1..6).skip(n).count());
    }
    like_vec!(7, |v, new| v.drain(1..6).last());
}

#[test]
fn shows_what_remains() {
    like_vec!(5, |v, new| {
        let mut drain = v.drain(1..);
        drain.next();
        (format!("{drain:?}"), drain.as_slice().to_vec())
    });
}

#[test]
fn is_dropped_with_what_it_has_not_yielded() {
    like_vec!(6, |v, new| drop(v.drain(2..4)));
}

#[test]
fn leaked_it_leaves_no_element_that_was_moved_out() {
    // Of elements that own no memory, because a leak checker watches these tests too.
    for taken in 0..=3 {
        like_vec!(@ u32: [Numbers0, Numbers1, Numbers4, Numbers16], 6, v, new, leak(v.drain(2..5), taken));
        like_vec!(@ Unit: [Units0, Units4], 6, v, new, leak(v.drain(2..5), taken));
    }
    fn leak<T>(mut drain: impl Iterator<Item = T>, taken: usize) -> Vec<T> {
        let elements = drain.by_ref().take(taken).collect();
        mem::forget(drain);
        elements
    }
}

#[test]
fn leaves_the_capacity() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        let mut v = V::from_slice(&[0, 1, 2, 3, 4]);
        let (capacity, spilled) = (v.capacity(), v.spilled());
        v.drain(..);
        assert_eq!((v.len(), v.capacity(), v.spilled()), (0, capacity, spilled));
    });
}

#[test]
fn is_sent_and_shared_with_its_elements() {
    fn check(_: &(impl Send + Sync + Unpin)) {}
    check(&Ints::new().drain(..));
}

#[test]
fn of_elements_that_cannot_be_sent_works() {
    let numbers = [1, 2, 3];
    let mut v: Pointers = numbers.iter().map(|number| &raw const *number).collect();
    assert_eq!(v.drain(1..).next(), Some(&raw const numbers[1]));
}
