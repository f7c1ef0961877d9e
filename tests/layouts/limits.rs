//! A narrow length counts to its end and says so there, with the vector unchanged.

use crate::support::{Element, Tracked, outcome};
use crate::types::{Fixed, Narrow8, Narrow16, Narrow32};
use smallvec_runtime::{CollectionAllocErr, SmallVector, define_smallvec};

define_smallvec! {
    #[small_vec(layout = compact, len = u32)]
    type HalfUnits = [(); 2];
}

/// Tries on a vector that counts no further everything that would make it longer.
fn full<V: SmallVector<Item: Element> + Clone>(limit: usize) {
    let mut vector: V = (0..limit as u32).map(<V::Item>::new).collect();
    let before = vector.as_slice().to_vec();
    assert_eq!((vector.len(), vector.capacity()), (limit, limit));
    let one = || <V::Item>::new(1);
    let overflow = |result: Result<(), CollectionAllocErr>| {
        assert!(matches!(result, Err(CollectionAllocErr::CapacityOverflow)), "{result:?}");
    };
    overflow(vector.try_reserve(1));
    overflow(vector.try_reserve(usize::MAX));
    overflow(vector.try_reserve_exact(1));
    overflow(vector.try_grow(limit + 1));
    overflow(vector.try_extend_from_slice(&[one()]));
    overflow(vector.try_extend_from_within(..1));
    overflow(vector.try_insert_from_slice(1, &[one()]));
    overflow(vector.try_resize_with(limit + 1, one));
    overflow(vector.try_append(&mut vec![one()]));
    overflow(V::try_with_capacity(limit + 1).map(drop));
    overflow(V::try_from_slice(&vec![one(); limit + 1]).map(drop));
    let given_back = vector.try_push(<V::Item>::new(9)).unwrap_err();
    assert_eq!(given_back.into_inner().key(), 9);
    let given_back = vector.try_insert(0, <V::Item>::new(9)).unwrap_err();
    assert_eq!(given_back.into_inner().key(), 9);
    assert!(vector.try_resize(limit + 1, one()).is_err());
    assert!(V::try_from_elem(one(), limit + 1).is_err());
    assert!(vector.push_within_capacity(one()).is_err());
    assert_eq!(vector.try_push_mut(<V::Item>::new(9)).unwrap_err().into_inner().key(), 9);
    assert_eq!(vector.try_insert_mut(0, <V::Item>::new(9)).unwrap_err().into_inner().key(), 9);
    assert_eq!(V::try_from_vec(vec![one(); limit + 1]).map(drop).unwrap_err().into_inner().len(), limit + 1);
    assert_eq!(vector.as_slice(), before);
    nothing_is_lost(vector.clone(), limit);

    let panics = |change: &dyn Fn(&mut V)| {
        let mut changed = vector.clone();
        let message = outcome(|| change(&mut changed)).unwrap_err();
        assert!(message.ends_with(&format!(" holds {limit} elements at most")), "{message}");
        assert_eq!(changed.as_slice(), before);
    };
    panics(&|vector| vector.push(one()));
    panics(&|vector| vector.insert(0, one()));
    panics(&|vector| vector.reserve(1));
    panics(&|vector| vector.extend([one()]));
    panics(&|vector| vector.extend_from_slice(&[one()]));
    panics(&|vector| vector.insert_from_slice(1, &[one()]));
    panics(&|vector| vector.append(&mut vec![one()]));
    panics(&|vector| vector.resize(vector.len() + 1, one()));
    panics(&|_| drop(V::with_capacity(limit + 1)));
    panics(&|_| drop(V::from_vec(vec![one(); limit + 1])));
    panics(&|_| drop(V::from_elem(one(), limit + 1)));

    // A buffer that is too large, with elements that are not too many.
    let mut vec = Vec::with_capacity(limit + 1);
    vec.resize(limit, one());
    assert_eq!(V::from_vec(vec).len(), limit);

    // One place less, and it goes on.
    vector.pop();
    vector.push(one());
    vector.remove(0);
    vector.insert(0, one());
    assert_eq!(vector.len(), limit);
}

/// Tries everything that takes an iterator: its elements come back, those before the end of the room included.
fn nothing_is_lost<V: SmallVector<Item: Element>>(mut vector: V, limit: usize) {
    let keys = |items: &mut dyn Iterator<Item = V::Item>| items.map(|item| item.key()).collect::<Vec<_>>();
    let four = || (1..9).filter(|key| key % 2 == 0).map(<V::Item>::new);
    let room = limit.min(3);
    vector.truncate(limit - room);
    let before = vector.as_slice().to_vec();
    for index in [0, before.len() / 2, before.len()] {
        let mut unplaced = vector.try_insert_many(index, four()).unwrap_err().into_inner();
        assert!(unplaced.size_hint().0 > room);
        assert_eq!(keys(&mut unplaced), [2, 4, 6, 8]);
        drop(unplaced);
        assert_eq!(vector.as_slice(), before);
        // Not looked at, they go all the same.
        assert!(vector.try_splice(index..index, four()).is_err());
        assert_eq!(vector.as_slice(), before);
    }
    assert_eq!(keys(&mut vector.try_extend(four()).unwrap_err().into_inner()), [2, 4, 6, 8]);
    assert_eq!(vector.as_slice(), before);
    let all = (0..limit as u32 + 2).filter(|_| true);
    let mut unplaced = V::try_from_iter(all.clone().map(<V::Item>::new)).map(drop).unwrap_err().into_inner();
    assert!(keys(&mut unplaced).into_iter().eq(all.map(|key| <V::Item>::new(key).key())));
    assert!(vector.try_extend(four().take(room)).is_ok());
    assert_eq!(vector.len(), limit);
}

#[test]
fn eight_bits_count_to_255() {
    full::<Narrow8<u8, 3>>(255);
    full::<Narrow8<u32, 100>>(255);
    full::<Narrow8<Tracked, 1>>(255);
    full::<Narrow8<Tracked, 255>>(255);
}

/// One capacity less, as each has to have a form of its own beside the empty inline state.
#[test]
fn eight_bits_count_to_254_with_nothing_inline() {
    full::<Narrow8<u8, 0>>(254);
}

#[test]
fn sixteen_bits_count_to_65_535() {
    full::<Narrow16<u8, 3>>(65_535);
    full::<Narrow16<Tracked, 1>>(65_535);
    full::<Narrow16<u8, 0>>(65_534);
}

#[test]
fn a_vector_that_never_spills_counts_to_its_capacity() {
    full::<Fixed<u8, 3>>(3);
    full::<Fixed<Tracked, 300>>(300);
}

/// Zero-sized elements, of which there could be any number.
#[test]
fn elements_without_size_are_counted_no_further() {
    fn full<V: SmallVector<Item = ()>>(limit: usize) {
        let mut units = V::new();
        assert_eq!(units.capacity(), limit);
        // SAFETY: the length is not more than the capacity, and nothing need be written for an element without size.
        unsafe { units.set_len(limit) };
        assert_eq!((units.len(), units.capacity(), units.spilled()), (limit, limit, false));
        assert!(units.is_full() && units.try_push(()).is_err());
        assert!(matches!(units.try_reserve(1), Err(CollectionAllocErr::CapacityOverflow)));
        let message = outcome(|| units.push(())).unwrap_err();
        // As many as `usize` counts are no limit to speak of.
        assert_eq!(message.contains(&format!("holds {limit} elements at most")), limit != usize::MAX, "{message}");
        assert_eq!((units.len(), units.pop(), units.len()), (limit, Some(()), limit - 1));
        units.push(());
        units.truncate(3);
        units.shrink_to_fit();
        assert_eq!(units.into_vec().len(), 3);
    }

    full::<Narrow8<(), 2>>(255);
    full::<Narrow16<(), 2>>(65_535);
    full::<Narrow32<(), 2>>(u32::MAX as usize);
    full::<HalfUnits>(i32::MAX as usize);
    full::<Fixed<(), 4>>(4);
}

/// What a `Vec` brings may be more than the length counts to, and its spare room need not.
#[test]
fn a_vec_with_more_room_than_the_length_counts_to_is_taken_over() {
    for len in [0, 3, 4, 200, 255] {
        let mut roomy = Vec::with_capacity(1000);
        roomy.extend((0..len).map(Tracked::new));
        let expected = roomy.clone();
        let vector = Narrow8::<_, 3>::from_vec(roomy);
        assert_eq!(vector, expected);
        assert_eq!(vector.spilled(), len > 3);
    }
}
