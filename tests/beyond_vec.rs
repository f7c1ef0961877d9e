//! What declared types have and stable `Vec` has not. Of each element, one of the types is a member of a family, or two are, and the rest are
//! structs.

#[path = "support/mod.rs"]
mod support;

use std::alloc::Layout;
use std::error::Error;
use std::thread;

use smallvec_runtime::{CapacityError, CollectionAllocErr, define_smallvec, small_vec};

use crate::support::{Element, Tracked, TrackingAllocator, Unit, alloc, drops, each, outcome};

#[global_allocator]
static GLOBAL: TrackingAllocator = TrackingAllocator;

define_smallvec! {
    type Numbers0 = [u32; 0];
    type Numbers4 = [u32; 4];
    type Tracked1 = [Tracked; 1];
    #[small_vec(spill = never)]
    type Full = [Tracked; 4];
    type Units4 = [Unit; 4];
    #[small_vec(layout = compact, len = u32)]
    type PackedUnits4 = [Unit; 4];
}

#[small_vec]
type Numbers1 = [u32; 1];
#[small_vec]
type Tracked0 = [Tracked; 0];
#[small_vec]
type Tracked4 = [Tracked; 4];
#[small_vec(spill = never)]
type FullStruct = [Tracked; 4];

/// Elements with the keys from 0 on.
fn elements<T: Element>(count: u32) -> impl Iterator<Item = T> {
    (0..count).map(T::new)
}

/// [`elements`] whose number nobody knows before.
fn without_hint<T: Element>(count: u32) -> impl Iterator<Item = T> {
    (0..count).filter(|_| true).map(T::new)
}

/// The keys of elements.
fn keys<T: Element>(elements: &[T]) -> Vec<u32> {
    elements.iter().map(T::key).collect()
}

#[test]
fn from_array_takes_any_array_that_fits() {
    const PAIR: Numbers4 = Numbers4::from_array([1, 2]);
    assert_eq!((PAIR.len(), PAIR.capacity(), PAIR.spilled()), (2, 4, false));
    assert_eq!(PAIR, [1, 2]);
    assert_eq!(Numbers4::from_array([1, 2, 3, 4]), [1, 2, 3, 4]);
    assert!(Numbers0::from_array([]).is_empty());
    drops();
    let v = Tracked4::from_array([5, 6, 7].map(Tracked::new));
    assert!(drops().is_empty());
    drop(v);
    assert_eq!(drops(), [5, 6, 7]);
}

#[test]
fn new_boxed_needs_no_stack() {
    const LARGE: usize = 64 << 20;
    define_smallvec! {
        type Word = [u8; LARGE];
        #[small_vec(len = u32)]
        type Narrow = [u8; LARGE];
        #[small_vec(layout = compact)]
        type Compact = [u8; LARGE];
        #[small_vec(spill = never)]
        type Never = [u8; LARGE];
    }
    #[small_vec]
    type Struct = [u8; LARGE];
    let all = || {
        each!(V in Word, Narrow, Compact, Never, Struct => {
            let mut v = V::new_boxed();
            assert!(v.is_empty() && !v.spilled() && v.capacity() == LARGE);
            v.extend_from_slice(&[1, 2, 3]);
            assert_eq!(**v, [1, 2, 3]);
            assert!(V::try_new_boxed().unwrap().is_empty());
            assert!(matches!(alloc::without_memory(V::try_new_boxed), Err(CollectionAllocErr::AllocErr { .. })));
        });
    };
    thread::Builder::new().stack_size(1 << 18).spawn(all).unwrap().join().unwrap();
}

#[test]
fn new_boxed_is_new_in_a_box() {
    each!(V in Numbers0, Numbers1, Numbers4, Tracked0, Tracked1, Tracked4, Full, FullStruct, Units4, PackedUnits4 => {
        assert_eq!(V::new_boxed().capacity(), V::new().capacity());
        let mut v = V::new_boxed();
        v.extend(elements::<<V as IntoIterator>::Item>(2).take(v.capacity()));
        assert_eq!(v.len(), v.capacity().min(2));
        let moved = *v;
        assert_eq!(moved, moved.clone());
    });
    drops();
}

#[test]
fn remaining_capacity_counts_the_pushes_until_the_next_allocation() {
    each!(V in Numbers0, Numbers1, Numbers4, Tracked0, Tracked1, Tracked4 => {
        for capacity in 0..9 {
            let mut v = V::with_capacity(capacity);
            let room = v.remaining_capacity();
            assert_eq!(room, capacity.max(V::INLINE_SIZE));
            let items: Vec<_> = elements(room as u32).collect();
            let (allocations, ()) = alloc::allocations(|| items.into_iter().for_each(|item| v.push_within_capacity(item).map(drop).unwrap()));
            assert_eq!((allocations, v.remaining_capacity(), v.is_full()), (0, 0, true));
        }
        drops();
    });
}

#[test]
fn push_unchecked_appends_where_there_is_room() {
    each!(V in Numbers1, Numbers4, Tracked1, Tracked4 => {
        for capacity in 1..9 {
            let mut v = V::with_capacity(capacity);
            for item in elements(capacity as u32) {
                // SAFETY: as many elements as there is capacity for are pushed.
                unsafe { v.push_unchecked(item) };
            }
            assert!(keys(&v).into_iter().eq(0..capacity as u32));
        }
        drops();
    });
}

#[test]
fn pop_at_and_swap_pop_are_remove_and_swap_remove_where_there_is_an_element() {
    each!(V in Numbers0, Numbers4, Tracked0, Tracked4 => {
        for len in 0..7 {
            for index in 0..9 {
                let of_len = || elements(len as u32).collect::<V>();
                let (mut v, mut model) = (of_len(), of_len());
                assert_eq!(v.pop_at(index), (index < len).then(|| model.remove(index)));
                assert_eq!(v, model);
                let (mut v, mut model) = (of_len(), of_len());
                assert_eq!(v.swap_pop(index), (index < len).then(|| model.swap_remove(index)));
                assert_eq!(v, model);
            }
        }
        drops();
    });
}

#[test]
fn insert_many_is_a_splice_of_nothing() {
    each!(V in Numbers0, Numbers1, Numbers4, Tracked0, Tracked1, Tracked4 => {
        for len in 0..6 {
            for index in 0..=len {
                for count in [0, 1, 2, 7] {
                    let mut v: V = elements(len as u32).collect();
                    let mut model = v.to_vec();
                    v.insert_many(index, elements(count));
                    model.splice(index..index, elements(count));
                    assert_eq!(v, model);
                }
            }
        }
        let mut v = V::new();
        assert!(outcome(|| v.insert_many(1, elements(1))).is_err());
        drops();
    });
}

#[test]
fn into_array_takes_exactly_as_many_elements_inline_or_spilled() {
    each!(V in Numbers0, Numbers4, Tracked0, Tracked4 => {
        for len in 0..7 {
            let v: V = elements(len).collect();
            drops();
            match v.into_array::<3>() {
                Ok(array) => assert_eq!((len, keys(&array)), (3, vec![0, 1, 2])),
                Err(v) => assert!(len != 3 && keys(&v).into_iter().eq(0..len)),
            }
        }
        drops();
    });
}

#[test]
fn keep_rest_of_drain_keeps_what_was_not_yielded() {
    each!(V in Numbers0, Numbers4, Tracked0, Tracked4 => {
        for len in 0..8 {
            for front in 0..4 {
                for back in 0..4 {
                    let mut v: V = elements(len).collect();
                    let range = (1.min(len) as usize)..(len.saturating_sub(1).max(1.min(len)) as usize);
                    let mut drain = v.drain(range);
                    let taken: Vec<_> = drain.by_ref().take(front).map(|item| item.key()).collect();
                    let taken_back: Vec<_> = drain.by_ref().rev().take(back).map(|item| item.key()).collect();
                    drain.keep_rest();
                    if size_of_val(&v[..]) > 0 {
                        let kept = (0..len).filter(|key| !taken.contains(key) && !taken_back.contains(key));
                        assert!(keys(&v).into_iter().eq(kept));
                    }
                }
            }
        }
        drops();
    });
}

#[test]
fn what_iterators_have_left_can_be_kept_or_changed() {
    each!(V in Numbers0, Numbers4, Tracked0, Tracked4 => {
        let mut v: V = elements(6).collect();
        let mut drain = v.drain(1..5);
        drain.next();
        drain.keep_rest();
        assert_eq!(keys(&v), [0, 2, 3, 4, 5]);

        let mut iter = v.into_iter();
        iter.next_back();
        iter.as_mut_slice()[0].set_key(10);
        AsMut::<[_]>::as_mut(&mut iter)[1].set_key(20);
        assert_eq!(iter.map(|item| item.key()).collect::<Vec<_>>(), [10, 20, 3, 4]);
        drops();
    });
}

#[test]
fn the_error_of_a_failed_push_holds_the_element_and_the_cause() {
    let mut v = Tracked1::from_array([Tracked::new(0)]);
    let value = Tracked::new(1);
    drops();
    let error: CapacityError<Tracked> = alloc::without_memory(|| v.try_push(value)).unwrap_err();
    assert!(drops().is_empty());
    assert_eq!((v.len(), v.spilled()), (1, false));
    assert_eq!(error.value().key(), 1);
    assert!(
        matches!(error.cause(), CollectionAllocErr::AllocErr { layout } if layout.align() == align_of::<Tracked>())
    );
    let error_as_trait: &dyn Error = &error;
    assert!(error_as_trait.to_string().starts_with("allocation of "));
    assert!(!format!("{error:?}").contains("Tracked"));
    assert_eq!(error.clone().into_inner().key(), 1);
    let cause = CollectionAllocErr::from(error);
    assert!(matches!(cause, CollectionAllocErr::AllocErr { .. }));
}

#[test]
fn a_layout_that_cannot_be_is_a_capacity_overflow() {
    let error = Layout::array::<u64>(usize::MAX).unwrap_err();
    assert_eq!(CollectionAllocErr::from(error), CollectionAllocErr::CapacityOverflow);
}

#[test]
fn fallible_twins_do_what_their_namesakes_do() {
    each!(V in Numbers0, Numbers1, Numbers4, Tracked0, Tracked1, Tracked4 => {
        type T = <V as IntoIterator>::Item;
        for len in [0, 1, 3, 4, 9] {
            let made = || V::try_from_iter(elements(len)).unwrap();
            let (mut tried, mut twin) = (made(), made());
            let items: Vec<<V as IntoIterator>::Item> = elements(len).collect();
            assert!(twin.as_slice() == items.as_slice());
            assert_eq!(tried.try_push_mut(T::new(20)).unwrap(), twin.push_mut(T::new(20)));
            assert_eq!(tried.try_insert_mut(0, T::new(21)).unwrap(), twin.insert_mut(0, T::new(21)));
            tried.try_extend(elements(3)).unwrap();
            twin.extend(elements::<T>(3));
            let index = tried.len() / 2;
            tried.try_insert_many(index, without_hint(4)).unwrap();
            twin.insert_many(index, without_hint(4));
            assert_eq!(tried, twin);
            for count in [0, 2, 5] {
                let removed = tried.try_splice(1..3, elements(count)).unwrap();
                assert!(removed.eq(twin.splice(1..3, elements(count))));
                assert_eq!(tried, twin);
            }
            let (tail, twin_tail) = (tried.try_split_off(index).unwrap(), twin.split_off(index));
            assert_eq!((tail.capacity(), tail), (twin_tail.capacity(), twin_tail));
            assert_eq!(tried, twin);
            assert_eq!(tried.try_clone().unwrap(), twin);
            assert_eq!(made().try_into_vec().unwrap(), made().into_vec());
            assert_eq!(made().try_into_boxed_slice().unwrap(), made().into_boxed_slice());
            let (ptr, len, capacity) = made().try_into_raw_parts().unwrap();
            // SAFETY: the parts are those of a spilled vector of this type, which nobody owns any more.
            assert_eq!(unsafe { V::from_raw_parts(ptr, len, capacity) }, made());
            assert_eq!(V::try_from_vec(made().into_vec()).unwrap(), made());
        }
        // Nothing to leak: a leak checker watches these tests.
        assert!(V::new().try_leak().unwrap().is_empty());
        drops();
    });
}

#[test]
fn fallible_twins_take_all_elements_before_the_vector_changes() {
    each!(V in Numbers0, Numbers1, Numbers4, Tracked0, Tracked1, Tracked4, Full, FullStruct => {
        type T = <V as IntoIterator>::Item;
        for len in [0, 1, 4] {
            let mut v = V::try_from_iter(elements::<T>(len)).unwrap();
            let before = (keys(&v), v.as_ptr(), v.capacity());
            let failing = || without_hint::<T>(9).inspect(|item| assert!(item.key() < 3, "the fourth"));
            for index in [0, v.len() / 2, v.len()] {
                assert!(outcome(|| v.try_extend(failing()).is_ok()).is_err());
                assert!(outcome(|| v.try_insert_many(index, failing()).is_ok()).is_err());
                assert!(outcome(|| v.try_splice(index.., failing()).is_ok()).is_err());
                assert_eq!((keys(&v), v.as_ptr(), v.capacity()), before);
            }
        }
        drops();
    });
}

#[test]
fn what_takes_the_place_of_something_needs_no_more_room() {
    let mut full = Full::try_from_iter(elements(4)).unwrap();
    for range in [0..1, 1..3, 3..4, 0..4] {
        let removed = full.try_splice(range.clone(), without_hint(range.len() as u32)).unwrap();
        assert_eq!(removed.len(), range.len());
    }
    assert_eq!(keys(&full), [0, 1, 2, 3]);
    // The error has nothing of the vector, which can be used meanwhile.
    match full.try_splice(1..2, elements(2)).map(drop) {
        Ok(()) => unreachable!("one too many"),
        Err(error) => {
            full.truncate(3);
            let rejected: Vec<_> = error.into_inner().collect();
            full.try_splice(1..2, rejected).unwrap();
        }
    }
    assert_eq!(keys(&full), [0, 0, 1, 2]);
    assert!(full.try_extend(elements(1)).is_err_and(|error| error.into_inner().eq(elements(1))));
    drop(full);
    drops();
}
