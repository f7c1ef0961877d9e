//! An allocator that refuses: the error is returned, the value is given back, and nothing has changed.

use crate::ledger::{refuse_after, watch};
use crate::model::elements::{Element, Line};
use crate::model::layouts::{Fixed, Narrow8, Word, compacted, each_layout};
use smallvec_runtime::{CapacityError, CollectionAllocErr, SmallVector, Unplaced};
use std::alloc::Layout;
use std::array;
use std::fmt::Debug;
use std::mem;
use std::rc::Rc;

compacted! {
    [u64; 9]:, 1;
}

type Tried = Result<(), CollectionAllocErr>;

/// What a method does that may need memory.
type Method<T, V> = (&'static str, fn(&mut V, &T) -> Tried);

/// The value has to come back.
fn given_back<T: PartialEq + Debug>(result: Result<(), CapacityError<T>>, value: &T) -> Tried {
    result.map_err(|error| {
        assert_eq!(error.value(), value);
        CollectionAllocErr::from(error)
    })
}

/// All elements have to come back.
fn all_given_back<R, T: PartialEq + Debug, V: SmallVector<Item = T>, I: Iterator<Item = T>>(
    result: Result<R, CapacityError<Unplaced<V, I>>>,
    value: &T,
) -> Tried {
    result.map(drop).map_err(|error| {
        let cause = error.cause().clone();
        let unplaced = error.into_inner();
        assert_eq!(unplaced.size_hint(), (9, Some(9)));
        assert_eq!(unplaced.inspect(|item| assert_eq!(item, value)).count(), 9);
        cause
    })
}

/// Lets go of a vector, and takes it back when it is refused.
fn leaving<V: SmallVector, R>(vec: &mut V, leave: fn(V) -> Result<R, CapacityError<V>>, back: fn(R) -> V) -> Tried {
    *vec = match leave(mem::take(vec)) {
        Ok(left) => back(left),
        Err(error) => {
            let cause = error.cause().clone();
            *vec = error.into_inner();
            return Err(cause);
        }
    };
    Ok(())
}

/// Takes over the elements that an inline vector has leaked.
fn take_back<T>(elements: &'static mut [T]) -> Vec<T> {
    // SAFETY: they are in a buffer of exactly their number, which nobody owns any more.
    unsafe { Box::from_raw(elements) }.into_vec()
}

fn nine<T: Clone>(value: &T) -> impl Iterator<Item = T> + use<T> {
    // An array, as memory is refused while it is made.
    array::from_fn::<_, 9, _>(|_| value.clone()).into_iter()
}

fn methods<T: Clone + PartialEq + Debug + 'static, V: SmallVector<Item = T> + 'static>() -> Vec<Method<T, V>> {
    vec![
        ("try_with_capacity", |_, _| V::try_with_capacity(40).map(drop)),
        ("try_from_elem", |_, value| given_back(V::try_from_elem(value.clone(), 40).map(drop), value)),
        ("try_from_slice", |vec, value| {
            let long = [value, value, value, value, value, value, value, value, value].map(T::clone);
            drop(V::try_from_slice(&vec[..vec.len().min(2)])?);
            V::try_from_slice(&long).map(drop)
        }),
        ("try_reserve", |vec, _| vec.try_reserve(30)),
        ("try_reserve_exact", |vec, _| vec.try_reserve_exact(30)),
        ("try_grow up", |vec, _| vec.try_grow(vec.capacity() + 5)),
        ("try_grow down", |vec, _| vec.try_grow(vec.len() + 1)),
        ("try_clone", |vec, _| vec.try_clone().map(drop)),
        ("try_from_iter", |_, value| all_given_back(V::try_from_iter(nine(value)), value)),
        ("try_push_mut", |vec, value| given_back(vec.try_push_mut(value.clone()).map(drop), value)),
        ("try_insert_mut", |vec, value| given_back(vec.try_insert_mut(0, value.clone()).map(drop), value)),
        ("try_extend", |vec, value| all_given_back(vec.try_extend(nine(value)), value)),
        ("try_insert_many", |vec, value| all_given_back(vec.try_insert_many(vec.len() / 2, nine(value)), value)),
        ("try_splice", |vec, value| all_given_back(vec.try_splice(1.., nine(value)), value)),
        ("try_split_off", |vec, _| vec.try_split_off(0).map(|mut all| vec.append(&mut all))),
        ("try_into_vec", |vec, _| leaving(vec, V::try_into_vec, V::from_vec)),
        ("try_into_boxed_slice", |vec, _| leaving(vec, V::try_into_boxed_slice, |all| V::from_vec(all.into_vec()))),
        ("try_into_raw_parts", |vec, _| {
            // SAFETY: the parts are those of a spilled vector of the same type, which nobody owns any more.
            leaving(vec, V::try_into_raw_parts, |(ptr, len, capacity)| unsafe { V::from_raw_parts(ptr, len, capacity) })
        }),
        ("try_leak", |vec, _| {
            // A spilled vector leaks its buffer, of which then nobody knows how large it is.
            if vec.spilled() { Ok(()) } else { leaving(vec, V::try_leak, |elements| V::from_vec(take_back(elements))) }
        }),
        ("try_push", |vec, value| given_back(vec.try_push(value.clone()), value)),
        ("try_insert", |vec, value| given_back(vec.try_insert(vec.len() / 2, value.clone()), value)),
        ("try_append", |vec, value| {
            let mut other = Word::<T, 1>::from_array([value.clone()]);
            let result = vec.try_append(&mut other);
            assert_eq!(other.len(), usize::from(result.is_err()), "the other one has changed");
            result
        }),
        ("try_extend_from_slice", |vec, value| vec.try_extend_from_slice(&[value.clone(), value.clone()])),
        ("try_extend_from_within", |vec, _| vec.try_extend_from_within(..)),
        ("try_insert_from_slice", |vec, value| vec.try_insert_from_slice(1, &[value.clone(), value.clone()])),
        ("try_resize", |vec, value| given_back(vec.try_resize(vec.len() + 9, value.clone()), value)),
        ("try_resize_with", |vec, value| {
            let (len, mut calls) = (vec.len(), 0);
            let result = vec.try_resize_with(len + 9, || {
                calls += 1;
                value.clone()
            });
            assert_eq!(calls, if result.is_ok() { 9 } else { 0 });
            result
        }),
    ]
}

/// Refuses the first request, then the second, and so on, until nothing is refused any more.
fn refuse<T: Clone + PartialEq + Debug + 'static, V: SmallVector<Item = T> + 'static>(value: &T) {
    let mut refused = 0;
    for (name, method) in methods::<T, V>() {
        for (len, spare) in
            [(1, None), (V::INLINE_SIZE.max(1), None), (V::INLINE_SIZE + 2, Some(0)), (V::INLINE_SIZE + 4, Some(9))]
        {
            for requests in 0.. {
                let mut vec = V::from_iter((0..len).map(|_| value.clone()));
                if let Some(spare) = spare {
                    vec.grow(len + spare);
                }
                let before = (vec.as_ptr(), vec.capacity(), vec.spilled(), vec.to_vec());
                let inline = vec.as_ptr();
                let (result, account) = refuse_after(requests, || method(&mut vec, value));
                if !account.refused {
                    assert_eq!(result, Ok(()), "{name}");
                    break;
                }
                refused += 1;
                match result {
                    Err(CollectionAllocErr::AllocErr { layout }) => {
                        assert_eq!((layout.align(), layout.size() % size_of::<T>()), (align_of::<T>(), 0), "{name}");
                        assert_eq!(layout.size(), account.largest, "{name}");
                    }
                    other => panic!("{name} returned {other:?}"),
                }
                assert_eq!((vec.as_ptr(), vec.capacity(), vec.spilled(), vec.to_vec()), before, "{name}");
                assert_eq!(account.living, 0, "{name} leaks");
                // It goes on working.
                assert_eq!(inline, vec.as_ptr());
                assert_eq!(method(&mut vec, value), Ok(()), "{name}");
            }
        }
    }
    assert!(refused > 20, "hardly anything was refused: {refused}");
}

#[test]
fn a_refusal_changes_nothing_and_gives_everything_back() {
    let count = Rc::new(5);
    each_layout!(V => {
        refuse::<u32, V<u32, 3>>(&7);
        refuse::<u32, V<u32, 0>>(&7);
        refuse::<u8, V<u8, 2>>(&7);
        refuse::<[u64; 9], V<[u64; 9], 1>>(&[7; 9]);
        refuse::<Rc<i32>, V<Rc<i32>, 3>>(&count);
    });
    assert_eq!(Rc::strong_count(&count), 1);
}

#[test]
fn what_never_spills_comes_back_when_there_is_no_buffer_for_it() {
    type Three = Fixed<u32, 3>;

    fn refuse<R>(leave: fn(Three) -> Result<R, CapacityError<Three>>) {
        let (result, account) = refuse_after(0, || leave(Three::from([1, 2])));
        assert!(account.refused && account.living == 0);
        let Err(error) = result else { panic!("nothing was allocated") };
        assert_eq!(error.cause(), &CollectionAllocErr::AllocErr { layout: Layout::new::<[u32; 2]>() });
        assert_eq!(error.into_inner(), [1, 2]);
    }
    refuse(Three::try_into_vec);
    refuse(Three::try_into_boxed_slice);
    refuse(Three::try_leak);
    refuse(Three::try_into_raw_parts);
    assert_eq!(take_back(Three::from([1, 2]).leak()), [1, 2]);
}

#[test]
fn a_vec_whose_buffer_is_too_large_comes_back_when_there_is_no_other() {
    let mut all = Vec::with_capacity(300);
    all.extend(0..9);
    let buffer = all.as_ptr();
    let (result, account) = refuse_after(0, || Narrow8::<u32, 3>::try_from_vec(all));
    assert!(account.refused);
    let error = result.unwrap_err();
    assert_eq!(error.cause(), &CollectionAllocErr::AllocErr { layout: Layout::array::<u32>(9).unwrap() });
    let all = error.into_inner();
    assert_eq!((all.as_ptr(), all.capacity()), (buffer, 300));
    let vec = Narrow8::<u32, 3>::try_from_vec(all).unwrap();
    assert_eq!((vec.capacity(), vec.spilled()), (9, true));
    assert!(vec.into_iter().eq(0..9));
}

/// There is no error for that, nor a panic: everything stays where it is.
#[test]
fn a_buffer_that_cannot_be_made_smaller_stays() {
    each_layout!(V => {
        for target in [0, 7] {
            let mut vec = V::<u32, 3>::from_iter(0..6);
            vec.reserve_exact(20);
            let (buffer, capacity) = (vec.as_ptr(), vec.capacity());
            let ((), account) = refuse_after(0, || vec.shrink_to(target));
            assert!(account.refused);
            assert_eq!((vec.as_ptr(), vec.capacity(), vec.spilled()), (buffer, capacity, true));
            assert!(vec.iter().copied().eq(0..6));
            vec.shrink_to(target);
            assert_eq!(vec.capacity(), target.max(6));
        }
    });
}

/// The limit is in the layout: `isize::MAX` bytes, rounded down to the alignment, may be asked for, and one element more may not.
#[test]
fn isize_max_bytes_are_refused_before_the_allocator_is_asked() {
    fn limit<T: Clone>(value: &T) {
        let most = (isize::MAX as usize + 1 - align_of::<T>()) / size_of::<T>();
        let mut vec = Word::<T, 2>::from_elem(value.clone(), 2);
        for (additional, asked) in [(most - 2, true), (most - 1, false), (most, false), (usize::MAX, false)] {
            let (result, account) = watch(|| vec.try_reserve_exact(additional));
            match result.unwrap_err() {
                CollectionAllocErr::AllocErr { layout } => assert_eq!(layout, Layout::array::<T>(most).unwrap()),
                CollectionAllocErr::CapacityOverflow => assert!(!asked),
            }
            assert_eq!(account.requests, usize::from(asked));
        }
        assert_eq!((vec.len(), vec.spilled()), (2, false));
        assert!(Layout::array::<T>(most + 1).is_err());
    }
    limit(&1_u8);
    limit(&1_u32);
    limit(&[1_u8; 3]);
    limit(&Line::new(1));
}
