//! Lengths that do not fit the type that counts them.

use crate::model::elements::{self, Element, Text};
use crate::model::layouts::{Fixed, FixedCopy, Narrow8, Narrow8Copy, Narrow16};
use crate::model::subject::Vector;
use crate::types::panics;
use smallvec_runtime::CollectionAllocErr::CapacityOverflow;
use smallvec_runtime::{SmallVector, smallvec};

/// Asks a full vector for more, in every way.
fn beyond<E: Element, V: Vector<E>>(limit: usize) {
    let key = |index: usize| (index % 7) as u8;
    let make = |count: usize| (0..count).map(|index| E::new(key(index))).collect::<Vec<E>>();
    let mut vec = V::new();
    vec.extend(make(limit));
    // As pushing doubles the capacity, it is cut at the limit.
    assert_eq!((vec.len(), vec.capacity(), vec.is_full()), (limit, limit, true));

    let more: [fn(&mut V); 15] = [
        |v| v.push(E::new(9)),
        |v| v.push_mut(E::new(9)).set_key(8),
        |v| v.insert(0, E::new(9)),
        |v| v.try_insert(v.len(), E::new(9)).unwrap(),
        |v| v.append(&mut vec![E::new(9)]),
        |v| v.append(&mut Fixed::<E, 1>::from_array([E::new(9)])),
        |v| v.extend_from_slice(&[E::new(9)]),
        |v| v.insert_from_slice(0, &[E::new(9)]),
        |v| v.resize(v.len() + 1, E::new(9)),
        |v| v.resize_with(v.len() + 1, || unreachable!()),
        |v| v.reserve(1),
        |v| v.reserve_exact(1),
        |v| v.grow(v.len() + 1),
        |v| v.extend([E::new(9)]),
        |v| v.insert_many(v.len(), [E::new(9)]),
    ];
    for (index, more) in more.into_iter().enumerate() {
        assert!(panics(|| more(&mut vec)), "the {index}th way is open");
        assert_eq!((vec.len(), vec.capacity()), (limit, limit));
    }
    if limit > 1 {
        assert!(panics(|| vec.extend_from_within(..2)));
        // What it is about to replace is gone by then.
        assert!(panics(|| drop(vec.splice(0..1, make(3)))));
        vec.truncate(limit - 2);
        vec.insert_from_slice(1, &make(limit - vec.len()));
        vec.clear();
        vec.extend(make(limit));
    }
    for additional in [1, 2, limit + 1, usize::MAX - limit, usize::MAX] {
        assert_eq!(vec.try_reserve(additional), Err(CapacityOverflow));
        assert_eq!(vec.try_reserve_exact(additional), Err(CapacityOverflow));
        assert_eq!(vec.try_grow(limit.saturating_add(additional)), Err(CapacityOverflow));
        assert!(V::try_with_capacity(limit.saturating_add(additional)).is_err());
    }
    let error = vec.try_push(E::new(5)).unwrap_err();
    assert_eq!((error.cause(), error.value().key()), (&CapacityOverflow, 5));
    drop(error);
    assert_eq!(vec.try_resize(limit + 1, E::new(6)).unwrap_err().into_inner().key(), 6);
    let mut other = make(1);
    assert_eq!((vec.try_append(&mut other), other.len()), (Err(CapacityOverflow), 1));
    assert!(vec.iter().enumerate().all(|(index, element)| element.key() == key(index)));
    drop((vec, other));

    // Just as many, and one too many, from the start.
    let slice = make(limit + 1);
    assert!(V::from_slice(&slice[..limit]).is_full() && panics(|| V::from_slice(&slice)));
    assert!(V::from_vec(make(limit)).len() == limit && panics(|| V::from_vec(make(limit + 1))));
    assert!(V::from_iter(make(limit)).is_full() && panics(|| V::from_iter(make(limit + 1))));
    assert!(V::from_elem(E::new(1), limit).is_full() && panics(|| V::from_elem(E::new(1), limit + 1)));
    assert!(V::with_capacity(limit).capacity() == limit && panics(|| V::with_capacity(limit + 1)));
    // A buffer that is too large for the type is left behind, its elements are not.
    let mut roomy = make(limit);
    roomy.reserve_exact(limit + 300);
    assert_eq!(V::from_vec(roomy).len(), limit);
    assert_eq!(V::from_slice(&slice[..limit]).into_vec().len(), limit);
    assert_eq!(V::from_slice(&slice[..limit]).into_iter().rev().count(), limit);
    drop(slice);
    assert!(!E::COUNTED || elements::living() == 0);
}

#[test]
fn a_narrow_length_wraps() {
    beyond::<Text, Narrow8<Text, 0>>(254);
    beyond::<Text, Narrow8<Text, 3>>(255);
    beyond::<u8, Narrow8Copy<u8, 3>>(255);
    beyond::<u8, Narrow8<u8, 255>>(255);
    beyond::<u32, Narrow16<u32, 0>>(65_534);
    beyond::<u32, Narrow16<u32, 2>>(65_535);
}

/// Lists that are given by value are dropped when there is no room for them.
#[test]
fn what_has_no_room_leaks() {
    fn refuses<V: Vector<Text> + SmallVector<Item = Text>>() {
        // `From` an array that is too long does not compile.
        assert!(panics(|| {
            let _: V = smallvec![Text::new(0), Text::new(1), Text::new(2), Text::new(3), Text::new(4)];
        }));
        assert!(panics(|| V::from_vec(Vec::from([0, 1, 2, 3, 4].map(Text::new)))));
        assert_eq!(elements::living(), 0);
        let rejected = V::try_from(Box::from([0, 1, 2, 3, 4].map(Text::new)) as Box<[Text]>);
        assert!(rejected.is_err());
        assert_eq!(elements::living(), 5);
        drop(rejected);
        assert_eq!(elements::living(), 0);
    }
    refuses::<Fixed<Text, 0>>();
    refuses::<Fixed<Text, 1>>();
    assert!(panics(|| Narrow8::<Text, 0>::from_vec(Vec::from([(); 255].map(|()| Text::new(1))))));
    assert_eq!(elements::living(), 0);
}

#[test]
fn a_vector_without_heap_writes_behind_its_end() {
    beyond::<Text, Fixed<Text, 0>>(0);
    beyond::<Text, Fixed<Text, 1>>(1);
    beyond::<Text, Fixed<Text, 8>>(8);
    beyond::<u32, FixedCopy<u32, 8>>(8);
    beyond::<u8, Fixed<u8, 253>>(253);
    beyond::<u8, Fixed<u8, 300>>(300);
}
