//! "`IntoIter<A: Array>`" and its methods.

use std::fmt::Debug;
use std::iter::FusedIterator;

use smallvec_runtime::define_smallvec;

use crate::support::{Element, Line, Tracked, Unit, alloc, drops, each, elements, implements};
use crate::types::{
    Lines0, Lines4, Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked1, Tracked4, Tracked16, Units0, Units4,
};

define_smallvec! {
    type Ints = [i32; 4];
    type Unclonables = [Unclonable; 2];
    type Pointers = [*const i32; 2];
}

#[derive(Debug)]
struct Unclonable;

/// Runs a body on the iterator of a `Vec` and on those of declared types, and compares result and drops.
macro_rules! like_vecs {
    ($len:expr, |$iter:ident| $body:expr) => {{
        like_vecs!(@ u32: [Numbers0, Numbers1, Numbers4, Numbers16], $len, $iter, $body);
        like_vecs!(@ Tracked: [Tracked0, Tracked1, Tracked4, Tracked16], $len, $iter, $body);
        like_vecs!(@ Unit: [Units0, Units4], $len, $iter, $body);
        like_vecs!(@ Line: [Lines0, Lines4], $len, $iter, $body);
    }};
    (@ $item:ty: [$($type:ty),+], $len:expr, $iter:ident, $body:expr) => {{
        let expected = like_vecs!(@run Vec<$item>, $len, $iter, $body);
        each!(V in $($type),+ => {
            assert_eq!(like_vecs!(@run V, $len, $iter, $body), expected);
        });
    }};
    (@run $type:ty, $len:expr, $iter:ident, $body:expr) => {{
        drops();
        #[allow(unused_mut)]
        let mut $iter = elements::<$type>(0..$len).collect::<$type>().into_iter();
        let result = format!("{:?}", $body);
        (result, drops())
    }};
}

#[test]
fn example() {
    let v = Ints::from_slice(&[1, 2, 3, 4]);
    let sum: i32 = v.into_iter().sum();
    assert_eq!(sum, 10);
}

#[test]
fn yields_all_elements_by_value_in_order() {
    for len in 0..=6 {
        like_vecs!(len, |iter| iter.collect::<Vec<_>>());
        like_vecs!(len, |iter| iter.rev().collect::<Vec<_>>());
    }
}

#[test]
fn yields_from_both_ends_until_they_meet() {
    like_vecs!(5, |iter| (iter.next(), iter.next_back(), iter.next(), iter.next_back(), iter.next(), iter.next_back()));
}

#[test]
fn shows_the_remaining_elements_as_a_slice() {
    like_vecs!(5, |iter| {
        let taken = (iter.next(), iter.next_back());
        (taken, iter.as_slice().to_vec(), iter.as_ref().len())
    });
    like_vecs!(1, |iter| (iter.next(), iter.as_slice().len()));
}

#[test]
fn lets_the_remaining_elements_be_changed() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        let mut iter = V::from_slice(&[0, 1, 2, 3, 4]).into_iter();
        iter.next();
        iter.as_mut_slice()[0] = 10;
        iter.as_mut_slice().swap(1, 2);
        assert!(iter.eq([10, 3, 2, 4]));
    });
}

#[test]
fn drops_what_it_has_not_yielded() {
    for taken in 0..=5 {
        like_vecs!(5, |iter| {
            let elements: Vec<_> = iter.by_ref().take(taken).collect();
            drop(iter);
            elements
        });
    }
}

#[test]
fn is_exact_and_double_ended_and_fused() {
    fn check<T>(mut iter: impl DoubleEndedIterator<Item = T> + ExactSizeIterator + FusedIterator + Debug) {
        for left in (0..5).rev() {
            assert!(iter.next().is_some());
            assert_eq!(iter.len(), left);
            assert_eq!(iter.size_hint(), (left, Some(left)));
        }
        assert!(iter.next().is_none());
        assert!(iter.next_back().is_none());
        assert!(iter.next().is_none());
    }
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked4, Units0, Units4, Lines0, Lines4 => {
        check(elements::<V>(0..5).collect::<V>().into_iter());
    });
}

#[test]
fn skips_and_counts_as_vecs_does() {
    for n in 0..=6 {
        like_vecs!(5, |iter| (iter.nth(n), iter.next(), iter.next_back()));
        like_vecs!(5, |iter| (iter.nth_back(n), iter.next(), iter.next_back()));
    }
    like_vecs!(5, |iter| iter.count());
    like_vecs!(5, |iter| iter.last());
    like_vecs!(5, |iter| iter.fold(1, |sum, element| 3 * sum + element.key()));
    like_vecs!(5, |iter| iter.rfold(1, |sum, element| 3 * sum + element.key()));
}

#[test]
fn clones_what_it_has_not_yielded() {
    like_vecs!(5, |iter| {
        let first = iter.next();
        let clone = iter.clone();
        let last = iter.next_back();
        (first, last, clone.collect::<Vec<_>>(), iter.collect::<Vec<_>>())
    });
}

#[test]
fn clones_only_elements_that_clone() {
    assert!(implements!(<Ints as IntoIterator>::IntoIter: Clone));
    assert!(!implements!(<Unclonables as IntoIterator>::IntoIter: Clone));
}

#[test]
fn shows_itself_as_vecs_does() {
    like_vecs!(3, |iter| {
        iter.next();
        format!("{iter:?} {iter:#?}")
    });
}

#[test]
fn is_empty_by_default() {
    assert_eq!(<Ints as IntoIterator>::IntoIter::default().len(), 0);
    assert_eq!(<Units4 as IntoIterator>::IntoIter::default().len(), 0);
}

#[test]
fn takes_the_heap_buffer_over_and_frees_it() {
    let bytes = alloc::live_bytes();
    let mut v = Numbers4::from_slice(&[0, 1, 2, 3, 4]);
    let pointer = v.as_mut_ptr().cast_const();
    let (allocations, iter) = alloc::allocations(|| v.into_iter());
    assert_eq!(allocations, 0);
    assert_eq!(iter.as_slice().as_ptr(), pointer);
    drop(iter);
    assert_eq!(alloc::live_bytes(), bytes);
}

#[test]
fn is_sent_and_shared_when_vecs_is() {
    assert!(implements!(<Ints as IntoIterator>::IntoIter: Send + Sync + Unpin));
    assert!(!implements!(<Pointers as IntoIterator>::IntoIter: Send));
    assert!(!implements!(<Pointers as IntoIterator>::IntoIter: Sync));
    assert!(implements!(<Pointers as IntoIterator>::IntoIter: Unpin));
}
