//! "Safety and Soundness" and "Unsafe Methods".

use std::mem::ManuallyDrop;

use smallvec_runtime::define_smallvec;

use crate::support::{Element, Tracked, alloc, drops, each, outcome, panics};
use crate::types::{Numbers0, Numbers4, Numbers16, Tracked0, Tracked1, Tracked4, Tracked16, like_vec};

define_smallvec! {
    type Bytes = [u8; 16];
    type FourBytes = [u8; 4];
}

#[test]
fn example_of_direct_memory_manipulation() {
    let mut v = Bytes::new();
    let ptr = v.as_mut_ptr();
    // SAFETY: the pointer is valid for writes of 16 elements.
    unsafe { ptr.write(42) };
    // SAFETY: 1 <= 16, and the first element is initialised.
    unsafe { v.set_len(1) };
    assert_eq!(v.as_slice(), [42]);
}

#[test]
fn from_raw_parts_takes_a_vecs_buffer() {
    let mut vec = ManuallyDrop::new(Vec::with_capacity(9));
    vec.extend([1, 2, 3]);
    let (ptr, length, capacity) = (vec.as_mut_ptr(), vec.len(), vec.capacity());
    // SAFETY: the three parts are those of a `Vec` that is used no more, and its capacity of 9 is more than 4.
    let mut v = unsafe { FourBytes::from_raw_parts(ptr, length, capacity) };
    assert_eq!((v.as_ptr(), v.len(), v.capacity(), v.spilled()), (ptr.cast_const(), 3, 9, true));
    v.extend(4..20);
    assert!(v.iter().copied().eq(1..20));
}

#[test]
fn from_raw_parts_takes_a_small_vectors_buffer() {
    each!(V in Tracked0, Tracked1, Tracked4, Tracked16 => {
        drops();
        let mut source = ManuallyDrop::new((0..20).map(Tracked::new).collect::<V>());
        let (ptr, length, capacity) = (source.as_mut_ptr(), source.len(), source.capacity());
        // SAFETY: the three parts are those of a spilled vector of this type that is used no more.
        let v = unsafe { V::from_raw_parts(ptr, length, capacity) };
        assert!(v.iter().map(Element::key).eq(0..20));
        assert!(drops().is_empty());
        drop(v);
        assert!(drops().into_iter().eq(0..20));
    });
}

#[test]
fn from_raw_parts_refuses_a_capacity_that_is_not_more_than_the_inline_one() {
    for capacity in 1..=4 {
        let mut bytes = Vec::<u8>::with_capacity(capacity);
        // SAFETY: the buffer belongs to a `Vec`, which keeps it, since the call panics before it takes it.
        let result =
            outcome(|| ManuallyDrop::new(unsafe { FourBytes::from_raw_parts(bytes.as_mut_ptr(), 0, capacity) }));
        assert!(result.is_err());
    }
}

#[test]
fn accesses_past_the_end_panic() {
    for len in [0, 1, 4, 5, 17] {
        for index in [len, len + 1, usize::MAX] {
            like_vec!(len, |v, new| v[index].key());
            like_vec!(len, |v, new| v[index].set_key(1));
            like_vec!(len, |v, new| v[index..=index].len());
            like_vec!(len, |v, new| v.get(index).is_some());
        }
    }
}

#[test]
fn panics_are_blamed_on_the_caller() {
    each!(V in Numbers0, Numbers4, Numbers16 => {
        let calls: [fn(&mut V); 13] = [
            |v| assert_eq!(v[9], 0),
            |v| v.insert(9, 0),
            |v| _ = v.remove(9),
            |v| _ = v.swap_remove(9),
            |v| v.insert_from_slice(9, &[]),
            |v| v.reserve(usize::MAX),
            |v| v.reserve_exact(usize::MAX),
            |v| v.grow(usize::MAX),
            |v| v.resize(usize::MAX, 0),
            |v| v.resize_with(usize::MAX, || 0),
            |v| *v = V::with_capacity(usize::MAX),
            |v| *v = V::from_elem(0, usize::MAX),
            |v| *v = V::from_buf_and_len([0; V::INLINE_SIZE], usize::MAX),
        ];
        for (number, call) in calls.into_iter().enumerate() {
            let mut v = V::from_slice(&[1, 2, 3]);
            assert_eq!(panics::blamed_file(|| call(&mut v)).as_deref(), Some(file!()), "call number {number}");
            assert_eq!(v.as_slice(), [1, 2, 3]);
        }
    });
}

#[test]
fn elements_are_dropped_exactly_once_on_every_way_out() {
    each!(V in Tracked0, Tracked1, Tracked4, Tracked16 => {
        let ways: [fn(V); 12] = [
            |v| drop(v),
            |mut v| v.clear(),
            |mut v| v.truncate(3),
            |mut v| drop(v.pop()),
            |mut v| drop(v.remove(2)),
            |mut v| drop(v.swap_remove(2)),
            |mut v| drop(v.drain(1..4)),
            |mut v| v.retain(|element| element.key() % 2 == 0),
            |v| drop(v.into_vec()),
            |v| drop(v.into_boxed_slice()),
            |v| drop(v.into_inner()),
            |v| drop(v.into_iter().nth(2)),
        ];
        let bytes = alloc::live_bytes();
        for way in ways {
            for len in [4, 6, 16, 17] {
                drops();
                way((0..len).map(Tracked::new).collect());
                let mut dropped = drops();
                dropped.sort();
                assert!(dropped.into_iter().eq(0..len));
            }
        }
        assert_eq!(alloc::live_bytes(), bytes);
    });
}

#[test]
fn a_panicking_clone_leaves_what_vec_leaves() {
    /// Counts down to a clone that panics.
    #[derive(Debug)]
    struct Fragile(Tracked, std::rc::Rc<std::cell::Cell<u32>>);

    impl Clone for Fragile {
        fn clone(&self) -> Self {
            assert!(self.1.get() != 0, "no more");
            self.1.set(self.1.get() - 1);
            Self(self.0.clone(), self.1.clone())
        }
    }
    define_smallvec! {
        type Fragiles2 = [Fragile; 2];
        type Fragiles8 = [Fragile; 8];
    }

    /// Runs a call whose clone number `$at` panics, and tells what is then left and dropped.
    macro_rules! trace {
        ($type:ty, $at:expr, |$v:ident, $source:ident| $body:expr) => {{
            let countdown = std::rc::Rc::new(std::cell::Cell::new($at));
            #[allow(unused_variables)]
            let $source: Vec<Fragile> = (10..14).map(|key| Fragile(Tracked::new(key), countdown.clone())).collect();
            let mut $v = <$type>::with_capacity(0);
            $v.extend((0..3).map(|key| Fragile(Tracked::new(key), countdown.clone())));
            drops();
            let result = outcome(|| $body).map(drop);
            let left: Vec<u32> = $v.iter().map(|element| element.0.key()).collect();
            let dropped = drops();
            drop($v);
            (result, left, dropped, drops())
        }};
    }
    for at in 0..5 {
        let expected = trace!(Vec<Fragile>, at, |v, source| v.extend_from_slice(&source));
        assert_eq!(trace!(Fragiles2, at, |v, source| v.extend_from_slice(&source)), expected);
        assert_eq!(trace!(Fragiles8, at, |v, source| v.extend_from_slice(&source)), expected);

        let expected = trace!(Vec<Fragile>, at, |v, source| v.resize(7, source[0].clone()));
        assert_eq!(trace!(Fragiles2, at, |v, source| v.resize(7, source[0].clone())), expected);
        assert_eq!(trace!(Fragiles8, at, |v, source| v.resize(7, source[0].clone())), expected);

        let expected = trace!(Vec<Fragile>, at, |v, source| drop(v.clone()));
        assert_eq!(trace!(Fragiles2, at, |v, source| drop(v.clone())), expected);
        assert_eq!(trace!(Fragiles8, at, |v, source| drop(v.clone())), expected);
    }
}

#[test]
fn a_panicking_iterator_leaves_what_vec_leaves() {
    for at in 0..6 {
        like_vec!(3, |v, new| v.extend((10..16).map(|key| {
            assert!(key != 10 + at, "no more");
            new(key)
        })));
    }
}
