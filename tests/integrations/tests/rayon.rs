//! rayon: every element once, in order, whatever becomes of the iterator.

use rayon::iter::plumbing::{Producer, ProducerCallback};
use rayon::prelude::*;
use smallvec_integrations::{Ledger, Tracked, each, layouts, lengths, limit, requested};
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};

mod numbers {
    use super::layouts;

    layouts! { impls(rayon); u32; 4 }
}

layouts! { impls(rayon); Tracked; 4 }

fn numbers<V: smallvec_runtime::SmallVector<Item = u32>>(len: usize) -> V {
    (0..len as u32).collect()
}

#[test]
fn iterates_in_order_by_value_and_by_reference() {
    each!(V in numbers => {
        for len in lengths::<V>() {
            let expected: Vec<u32> = (0..len as u32).collect();
            let mut v: V = numbers(len);
            assert_eq!((&v).into_par_iter().copied().collect::<Vec<_>>(), expected);
            assert_eq!(v.par_iter().enumerate().filter(|(i, x)| *i as u32 == **x).count(), len);
            v.par_iter_mut().for_each(|x| *x += 1);
            v.par_iter_mut().for_each(|x| *x -= 1);
            let iter = v.clone().into_par_iter();
            assert_eq!((IndexedParallelIterator::len(&iter), iter.opt_len()), (len, Some(len)));
            assert_eq!(format!("{iter:?}"), format!("IntoIter {{ vec: {expected:?} }}"));
            assert_eq!(iter.rev().collect::<Vec<_>>(), expected.iter().rev().copied().collect::<Vec<_>>());
            assert_eq!(v.clone().into_par_iter().with_max_len(1).collect::<V>(), expected);
            assert_eq!(v.into_par_iter().chunks(3).flatten().collect::<V>(), expected);
        }
    });
}

#[test]
fn collects_and_extends_as_vec_does() {
    each!(V in numbers => {
        for len in lengths::<V>() {
            let expected: Vec<u32> = (0..len as u32).collect();
            // With a length that is known, and without one.
            assert_eq!(expected.par_iter().copied().collect::<V>(), expected);
            assert_eq!((0..2 * len as u32).into_par_iter().filter(|x| *x < len as u32).collect::<V>(), expected);
            for before in lengths::<V>().filter(|before| before + len <= limit::<V>()) {
                let (mut v, mut vec) = (numbers::<V>(before), (0..before as u32).collect::<Vec<_>>());
                v.par_extend(expected.par_iter());
                vec.par_extend(expected.par_iter());
                assert_eq!(v, vec);
                let mut v: V = numbers(before);
                v.par_extend(expected.clone());
                assert_eq!(v, vec);
            }
        }
        assert!(!(0..4_u32).into_par_iter().collect::<V>().spilled());
        assert!(!(0..4_u32).into_par_iter().filter(|_| true).collect::<V>().spilled());
    });
}

#[test]
fn drains_ranges_as_vec_does() {
    each!(V in numbers => {
        for len in lengths::<V>() {
            for (start, end) in [(0, 0), (0, len), (0, len / 2), (len / 3, len / 2), (len / 2, len), (len, len)] {
                let (mut v, mut vec) = (numbers::<V>(len), (0..len as u32).collect::<Vec<_>>());
                assert_eq!(format!("{:?}", v.par_drain(start..end)), format!("Drain({:?})", &vec[start..end]));
                v = numbers(len);
                assert_eq!(v.par_drain(start..end).collect::<Vec<_>>(), vec.par_drain(start..end).collect::<Vec<_>>());
                assert_eq!(v, vec);
                // Dropped before it runs.
                let (mut v, mut vec) = (numbers::<V>(len), (0..len as u32).collect::<Vec<_>>());
                drop(v.par_drain(start..end));
                drop(vec.par_drain(start..end));
                assert_eq!(v, vec);
            }
            let mut v: V = numbers(len);
            assert!(catch_unwind(AssertUnwindSafe(|| drop(v.par_drain(..=len)))).is_err());
            assert!(catch_unwind(AssertUnwindSafe(|| drop(v.par_drain(len + 1..)))).is_err());
            assert_eq!(v.len(), len);
        }
    });
}

#[test]
fn by_value_it_does_not_allocate() {
    /// Takes the elements one by one, from pieces of one and the rest.
    struct Serial;

    impl ProducerCallback<u32> for Serial {
        type Output = u32;

        fn callback<P: Producer<Item = u32>>(self, producer: P) -> u32 {
            let (first, rest) = producer.split_at(1);
            first.into_iter().chain(rest.into_iter().rev()).sum()
        }
    }

    each!(V in numbers => {
        for len in lengths::<V>().filter(|len| *len > 0) {
            let v: V = numbers(len);
            let (sum, bytes) = requested(|| v.into_par_iter().with_producer(Serial));
            assert_eq!((sum as usize, bytes), (len * (len - 1) / 2, 0));
        }
    });
}

#[test]
fn each_element_is_dropped_once() {
    each!(V => {
        for len in lengths::<V>() {
            let (ledger, elements) = Ledger::new(len);
            let v: V = elements.collect();
            let numbers: Vec<_> = v.into_par_iter().map(|element| element.number).collect();
            assert_eq!(numbers, (0..len).collect::<Vec<_>>());
            assert_eq!(ledger.left(), 0);

            let (ledger, elements) = Ledger::new(len);
            let v: V = elements.collect();
            drop(v.into_par_iter());
            assert_eq!(ledger.left(), 0);

            // Some of them are left: by the consumer that is full, and by each producer.
            let (ledger, elements) = Ledger::new(len);
            let mut v: V = elements.collect();
            let found = v.par_drain(len / 3..).find_any(|element| element.number % 5 == 4);
            assert_eq!((v.len(), ledger.left()), (len / 3, len / 3 + found.iter().len()));
            drop((found, v));
            assert_eq!(ledger.left(), 0);

            // An iterator that is stepped through from both ends, and dropped between.
            let (ledger, elements) = Ledger::new(len);
            let v: V = elements.collect();
            assert_eq!(v.into_par_iter().rev().skip(len / 4).step_by(2).take(2).count(), (len - len / 4).div_ceil(2).min(2));
            assert_eq!(ledger.left(), 0);
        }
    });
}

#[test]
fn a_panic_drops_no_element_twice() {
    each!(V => {
        for len in lengths::<V>() {
            for at in [0, len / 2, len.saturating_sub(1)] {
                let (ledger, elements) = Ledger::new(len);
                let mut v: V = elements.collect();
                let panicked = catch_unwind(AssertUnwindSafe(|| {
                    v.par_drain(..len - len / 4).for_each(|element| assert_ne!(element.number, at));
                }));
                assert_eq!(panicked.is_err(), at < len - len / 4);
                assert!(v.iter().map(|element| element.number).eq(len - len / 4..len));
                assert_eq!(ledger.left(), len / 4);
                let panicked = catch_unwind(AssertUnwindSafe(|| {
                    v.into_par_iter().for_each(|element| assert_eq!(element.number, usize::MAX));
                }));
                assert_eq!(panicked.is_err(), len / 4 > 0);
                assert_eq!(ledger.left(), 0);
            }
        }
    });
}

#[test]
fn a_leaked_iterator_changes_nothing() {
    each!(V => {
        for len in lengths::<V>() {
            let (ledger, elements) = Ledger::new(len);
            let mut v: V = elements.collect();
            mem::forget(v.par_drain(..));
            assert_eq!((v.len(), ledger.left()), (len, len));
            drop(v);
            assert_eq!(ledger.left(), 0);
        }
    });
}

#[test]
fn what_does_not_fit_panics_and_is_dropped() {
    each!(V => {
        if limit::<V>() > 255 {
            continue_with::<V>();
        } else {
            let most = limit::<V>();
            for indexed in [true, false] {
                let (ledger, elements) = Ledger::new(most + 1);
                let elements: Vec<_> = elements.collect();
                let result = catch_unwind(|| -> V {
                    if indexed { elements.into_par_iter().collect() } else { elements.into_par_iter().filter(|_| true).collect() }
                });
                assert!(result.is_err());
                assert_eq!(ledger.left(), 0);

                let (ledger, elements) = Ledger::new(most + 1);
                let mut elements: Vec<_> = elements.collect();
                let mut v: V = elements.drain(..2).collect();
                assert!(catch_unwind(AssertUnwindSafe(|| v.par_extend(elements))).is_err());
                assert_eq!((v.len(), ledger.left()), (2, 2));
            }
        }
    });

    /// What has no such limit takes them all.
    fn continue_with<V: smallvec_runtime::SmallVector<Item = Tracked> + FromParallelIterator<Tracked>>() {
        let (ledger, elements) = Ledger::new(300);
        let v: V = elements.collect::<Vec<_>>().into_par_iter().collect();
        assert_eq!((v.len(), ledger.left()), (300, 300));
    }
}

#[test]
fn zero_sized_elements_are_counted() {
    use smallvec_runtime::small_vec;

    #[small_vec(inline = 2, impls(rayon))]
    type Units = ();

    let mut units: Units = rayon::iter::repeat_n((), 1000).collect();
    assert_eq!(units.par_drain(10..).count(), 990);
    assert_eq!(units.into_par_iter().count(), 10);
}

#[test]
fn vectors_of_what_cannot_be_sent_do_without() {
    use smallvec_runtime::small_vec;
    use std::rc::Rc;

    #[small_vec(inline = 2, impls(rayon))]
    type Shared = Rc<u32>;
    #[small_vec(inline = 2, impls(rayon))]
    type Generic<'a, T> = &'a T;

    assert_eq!(Shared::from([Rc::new(1)]).len(), 1);
    assert_eq!(Generic::from([&1, &2]).into_par_iter().map(|x| *x).sum::<u32>(), 3);
}
