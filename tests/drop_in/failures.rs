//! A call that fails changes nothing, and a `try_` twin gives the value back.

use smallvec_runtime::CollectionAllocErr;

use crate::elements::{Element, Noted};
use crate::harness::expecting_panics;
use crate::support::alloc::without_memory;
use crate::support::each;
use crate::types::{noted, strings, units};

type Calls<'a, V> = &'a [(&'static str, &'a dyn Fn(&mut V))];

/// Everything that can be told of a vector.
fn state<T: Element>(v: &[T], capacity: usize, spilled: bool) -> (Vec<u32>, *const T, usize, bool) {
    (v.iter().map(Element::key).collect(), v.as_ptr(), capacity, spilled)
}

macro_rules! state {
    ($v:expr) => {
        state(&$v, $v.capacity(), $v.spilled())
    };
}

/// Vectors without, with little and with much room left.
macro_rules! samples {
    ($V:ty) => {{
        let mut samples: Vec<$V> = [0, 1, 2, 3, 4, 8, 9].map(|len| (0..len).map(Element::of).collect()).into();
        samples.extend([0, 3, 9].map(|len| {
            let mut v: $V = (0..len).map(Element::of).collect();
            v.reserve(20);
            v
        }));
        samples
    }};
}

#[test]
fn wrong_indices_and_ranges_change_nothing() {
    each!(V in noted::V0, noted::V1, noted::V3, noted::V8, units::V3 => {
        let of = <V as IntoIterator>::Item::of;
        let calls: Calls<'_, V> = &[
            ("insert", &|v| v.insert(v.len() + 1, of(30))),
            ("insert_mut", &|v| *v.insert_mut(v.len() + 1, of(30)) = of(31)),
            ("try_insert", &|v| v.try_insert(v.len() + 1, of(30)).unwrap()),
            ("insert_many", &|v| v.insert_many(v.len() + 1, [of(30)])),
            ("insert_from_slice", &|v| v.insert_from_slice(v.len() + 1, &[of(30)])),
            ("try_insert_from_slice", &|v| v.try_insert_from_slice(v.len() + 1, &[of(30)]).unwrap()),
            ("remove", &|v| drop(v.remove(v.len()))),
            ("swap_remove", &|v| drop(v.swap_remove(v.len()))),
            ("split_off", &|v| drop(v.split_off(v.len() + 1))),
            ("drain", &|v| drop(v.drain(..v.len() + 1))),
            ("drain, reversed", &|v| drop(v.drain((std::ops::Bound::Included(1), std::ops::Bound::Excluded(0))))),
            ("drain, past the end of all", &|v| drop(v.drain(..=usize::MAX))),
            ("splice", &|v| drop(v.splice(v.len() + 1.., [of(30)]))),
            ("extract_if", &|v| drop(v.extract_if(..v.len() + 1, |_| true).next())),
            ("extend_from_within", &|v| v.extend_from_within(..v.len() + 1)),
            ("try_extend_from_within", &|v| v.try_extend_from_within(v.len() + 1..).unwrap()),
            ("index", &|v| v[100..].reverse()),
        ];
        for (name, call) in calls {
            for mut v in samples!(V) {
                let before = state!(v);
                assert!(expecting_panics(0, || call(&mut v)).is_err(), "{name}");
                assert_eq!(state!(v), before, "{name}");
            }
        }
    });
}

#[test]
fn too_much_capacity_changes_nothing() {
    each!(V in strings::V0, strings::V1, strings::V3, strings::V8 => {
        let calls: Calls<'_, V> = &[
            ("reserve", &|v| v.reserve(usize::MAX)),
            ("reserve_exact", &|v| v.reserve_exact(usize::MAX)),
            ("grow", &|v| v.grow(usize::MAX)),
            ("resize", &|v| v.resize(usize::MAX, String::new())),
            ("resize_with", &|v| v.resize_with(usize::MAX, String::new)),
        ];
        for (name, call) in calls {
            for mut v in samples!(V) {
                let before = state!(v);
                assert_eq!(expecting_panics(0, || call(&mut v)), Err("capacity overflow".to_owned()), "{name}");
                assert_eq!(state!(v), before, "{name}");
            }
        }

        const OVERFLOW: CollectionAllocErr = CollectionAllocErr::CapacityOverflow;
        for mut v in samples!(V) {
            let before = state!(v);
            assert_eq!(v.try_reserve(usize::MAX), Err(OVERFLOW));
            assert_eq!(v.try_reserve_exact(usize::MAX), Err(OVERFLOW));
            assert_eq!(v.try_grow(usize::MAX), Err(OVERFLOW));
            assert_eq!(v.try_resize_with(usize::MAX, || panic!("called")), Err(OVERFLOW));
            let error = v.try_resize(usize::MAX, "back".to_owned()).unwrap_err();
            assert_eq!((error.cause(), error.value().as_str()), (&OVERFLOW, "back"));
            assert_eq!(error.into_inner(), "back");
            assert_eq!(state!(v), before);
        }
        assert_eq!(V::try_with_capacity(usize::MAX).unwrap_err(), OVERFLOW);
        assert_eq!(V::try_from_elem("back".to_owned(), usize::MAX).unwrap_err().into_inner(), "back");
    });
}

#[test]
fn without_memory_nothing_changes_and_the_value_comes_back() {
    each!(V in noted::V0, noted::V1, noted::V3, noted::V8 => {
        for mut v in samples!(V) {
            let (room, len) = (v.capacity() - v.len(), v.len());
            let before = state!(v);
            let refused = |result: Result<(), CollectionAllocErr>| {
                assert!(matches!(result, Err(CollectionAllocErr::AllocErr { .. })), "{result:?}");
            };
            refused(without_memory(|| v.try_reserve(room + 1)));
            refused(without_memory(|| v.try_reserve_exact(room + 1)));
            refused(without_memory(|| v.try_grow(len + room + 1)));
            refused(without_memory(|| v.try_resize_with(len + room + 1, || unreachable!())));
            let items: Vec<Noted> = (0..=room as u32).map(Noted::of).collect();
            refused(without_memory(|| v.try_extend_from_slice(&items)));
            refused(without_memory(|| v.try_insert_from_slice(len / 2, &items)));
            let mut other: Vec<Noted> = items;
            refused(without_memory(|| v.try_append(&mut other)));
            assert_eq!(other.len(), room + 1);

            let value = Noted::of(30);
            let value = without_memory(|| v.try_resize(len + room + 1, value)).unwrap_err().into_inner();
            assert_eq!((value.key(), state!(v)), (30, before.clone()));

            if room == 0 {
                let value = without_memory(|| v.try_push(value)).unwrap_err().into_inner();
                let value = without_memory(|| v.try_insert(len / 2, value)).unwrap_err().into_inner();
                assert_eq!(value.key(), 30);
                if len > 0 {
                    refused(without_memory(|| v.try_extend_from_within(..1)));
                }
            }
            assert_eq!(state!(v), before);
        }

        let value = Noted::of(30);
        let value = without_memory(|| V::try_from_elem(value, 9)).unwrap_err().into_inner();
        assert_eq!(value.key(), 30);
        assert!(without_memory(|| V::try_with_capacity(9)).is_err());
        let items: Vec<Noted> = (0..9).map(Noted::of).collect();
        assert!(without_memory(|| V::try_from_slice(&items)).is_err());
    });
}

#[test]
fn where_there_is_room_no_memory_is_needed() {
    each!(V in noted::V3, noted::V8 => {
        let value = Noted::of(0);
        let mut v = V::new();
        without_memory(|| {
            v.try_push(value).unwrap();
            v.try_reserve(2).unwrap();
            v.try_reserve_exact(2).unwrap();
        });
        assert_eq!(v.len(), 1);
    });
}
