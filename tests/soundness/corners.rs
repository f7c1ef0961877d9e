//! Corners that no scenario comes to: what only code that is generic over the vector calls, what ends at a limit, and what
//! can be seen of an operation besides its result.

use crate::model::elements::{self, Element, Text, Unit};
use crate::model::layouts::{Compact, Fixed, Half, Narrow8, Narrow16, Word, WordCopy};
use crate::model::subject::Vector;
use crate::types::{for_each_vector, panics};
use serde::de::value::{Error, SeqDeserializer};
use serde::de::{Deserialize, DeserializeOwned};
use smallvec_runtime::__private0_1_0::check_size;
use smallvec_runtime::{SmallVector, small_vec};
use std::cell::RefCell;
use std::mem::ManuallyDrop;

#[path = "../support/panics.rs"]
#[allow(dead_code, reason = "only messages are of interest here")]
mod messages;
use messages::outcome;

/// A declared type has methods of its own, which hide those of the trait.
#[test]
fn the_trait_writes_where_the_elements_are() {
    fn write<V: Vector<u32>>() {
        for len in [1, V::INLINE_SIZE, V::INLINE_SIZE + 1] {
            let mut vec = V::with_capacity(len);
            // SAFETY: there is room for the elements, which are written before they are counted.
            unsafe {
                for index in 0..len {
                    SmallVector::as_mut_ptr(&mut vec).add(index).write(index as u32);
                }
                SmallVector::set_len(&mut vec, len);
            }
            assert!(vec.iter().copied().eq(0..len as u32));
            assert_eq!(SmallVector::as_mut_ptr(&mut vec).addr(), vec.as_slice().as_ptr().addr());
        }
    }
    for_each_vector!(write::<u32>);
}

/// The parts are those of a `Vec` even where a vector cannot have a buffer, which is what makes them parts.
#[test]
fn parts_without_a_buffer_are_those_of_a_vec() {
    fn take_apart<E: Element, V: Vector<E>>() {
        for len in 0..=3 {
            let vec: V = (0..len).map(E::new).collect();
            let (ptr, len, capacity) = SmallVector::into_raw_parts(vec);
            // SAFETY: the parts are given away once, and are what `Vec` is made of.
            let vec = unsafe { Vec::from_raw_parts(ptr, len, capacity) };
            assert!(vec.iter().map(E::key).eq((0..len as u8).map(|key| E::new(key).key())));
            assert_eq!(vec.capacity(), vec.into_boxed_slice().into_vec().capacity());
        }
        assert!(!E::COUNTED || elements::living() == 0);
    }
    take_apart::<Text, Fixed<Text, 3>>();
    take_apart::<Text, Fixed<Text, 8>>();
    take_apart::<u32, Fixed<u32, 300>>();
    take_apart::<Unit, Fixed<Unit, 8>>();
    take_apart::<Unit, Word<Unit, 0>>();
    take_apart::<Unit, Narrow8<Unit, 3>>();
    take_apart::<Unit, Compact<Unit, 3>>();
    take_apart::<Unit, Half<Unit, 3>>();
}

/// A buffer of the inline capacity could not be told from the inline elements.
#[test]
fn a_buffer_no_larger_than_the_inline_elements_is_refused() {
    fn refuse<V: Vector<u32>>() {
        for capacity in [V::INLINE_SIZE, V::INLINE_SIZE / 2].into_iter().filter(|capacity| *capacity > 0) {
            let mut buffer = Vec::with_capacity(capacity);
            let ptr = buffer.as_mut_ptr();
            // SAFETY: the buffer is as it has to be, but for its capacity, and so is not taken over.
            assert!(panics(|| drop(unsafe { V::from_raw_parts(ptr, 0, capacity) })), "{capacity}");
        }
    }
    for_each_vector!(refuse::<u32>);
}

/// In a build that does not check for overflow, the length would be 0 afterwards.
#[test]
fn the_largest_length_of_all_is_counted_on() {
    fn message<V: SmallVector<Item = ()>>() {
        let mut vec = V::new();
        // SAFETY: nothing need be written for an element without size.
        unsafe { vec.set_len(usize::MAX) };
        let mut std = Vec::from([(); usize::MAX]);
        assert_eq!(outcome(|| vec.push(())), outcome(|| std.push(())));
        assert_eq!(outcome(|| vec.insert(7, ())), outcome(|| std.insert(7, ())));
        assert_eq!((vec.len(), vec.pop(), vec.len()), (std.len(), std.pop(), std.len()));
    }
    message::<Word<(), 0>>();
    message::<WordCopy<(), 3>>();
}

/// Smaller ones are not worth an allocation. The numbers are `Vec`'s.
#[test]
fn the_first_buffer_has_room_for_a_few_small_elements() {
    fn capacity<T: Copy>(value: T) -> usize {
        let mut vec = Word::<T, 0>::new();
        vec.push(value);
        vec.capacity()
    }
    assert_eq!((capacity(1_u8), capacity(1_u16), capacity("text")), (8, 4, 4));
    assert_eq!((capacity([1_u8; 1024]), capacity([1_u8; 1025])), (4, 1));
}

/// Such a capacity shares its bits with the length, and with what tells the states apart. No allocator gives so much on 64
/// bits, so the buffer is made up; only what is written down of it is looked at.
#[test]
fn the_bits_of_a_large_capacity_are_those_of_the_length() {
    fn read_back<V: SmallVector<Item = u8>>() {
        let top = 1 << (usize::BITS - 2);
        for capacity in [top - 1, top, top + 1, top | 0xff, top | top >> 1, isize::MAX as usize] {
            for len in [0, 5, top - 1, top, capacity - 1, capacity].into_iter().filter(|len| *len <= capacity) {
                let ptr = std::ptr::without_provenance_mut(64);
                // SAFETY: there is no such buffer. The vector is never dropped, and nothing is read from it or written.
                let mut vec = ManuallyDrop::new(unsafe { V::from_raw_parts(ptr, len, capacity) });
                let seen = |vec: &V| (vec.as_ptr().addr(), vec.len(), vec.capacity(), vec.spilled());
                assert_eq!(seen(&vec), (64, len, capacity, true));
                for other in [capacity, 3, 0, len] {
                    // SAFETY: as above.
                    unsafe { vec.set_len(other) };
                    assert_eq!(seen(&vec), (64, other, capacity, true));
                }
                assert_eq!(SmallVector::into_raw_parts(ManuallyDrop::into_inner(vec)), (ptr, len, capacity));
            }
        }
    }
    read_back::<Word<u8, 2>>();
    read_back::<Compact<u8, 0>>();
    read_back::<Compact<u8, 23>>();
    read_back::<Compact<u8, 128>>();
}

#[test]
fn a_filter_says_how_many_elements_are_left_to_look_at() {
    fn look<V: Vector<u32>>() {
        for len in [0, 1, 5, 200_u32] {
            let mut vec: V = (0..len).collect();
            let mut filter = SmallVector::drain_filter(&mut vec, |element| *element % 3 == 2);
            assert_eq!(filter.size_hint(), (0, Some(len as usize)));
            let first = if len == 0 { "None" } else { "Some(0)" };
            assert!(format!("{filter:?}").contains(&format!("peek: {first}")), "{filter:?}");
            let picked = filter.next();
            assert_eq!(picked, (len > 2).then_some(2));
            assert_eq!(filter.size_hint(), (0, Some(if picked.is_some() { len as usize - 3 } else { 0 })));
            let next = if picked.is_some() { "Some(3)" } else { "None" };
            assert!(format!("{filter:?}").contains(&format!("peek: {next}")), "{filter:?}");
        }

        // After a panic of the predicate, no element is looked at any more.
        let mut vec: V = (0..5).collect();
        let mut filter = SmallVector::drain_filter(&mut vec, |element| *element == 1 || panic!("{element}"));
        assert!(panics(|| filter.next()));
        assert_eq!((filter.size_hint(), filter.next()), ((0, Some(0)), None));
        assert!(format!("{filter:?}").starts_with("DrainFilter(None"), "{filter:?}");
        drop(filter);
        assert_eq!(*vec, [0, 1, 2, 3, 4]);
    }
    for_each_vector!(look::<u32>);
}

/// Its elements, as far as they were taken out of the iterator.
#[test]
fn what_found_no_place_is_shown() {
    let mut vec = Fixed::<u32, 3>::new();
    let error = vec.try_extend((0..5).filter(|_| true)).unwrap_err();
    let shown = format!("{:?}", error.value());
    assert_eq!(shown, "Unplaced { taken: IntoIter([0, 1, 2]), next: Some(3), .. }");
}

/// An element whose `Drop` panics does not keep the rest of those picked in the vector.
#[test]
fn a_filter_picks_the_rest_after_a_panic() {
    struct Element<'a>(u32, &'a RefCell<Vec<u32>>);

    impl Drop for Element<'_> {
        fn drop(&mut self) {
            self.1.borrow_mut().push(self.0);
            assert_ne!(self.0, 2, "the drop of 2");
        }
    }

    let drops = RefCell::new(Vec::new());
    for taken in 0..=1 {
        let mut vec: Word<Element<'_>, 3> = (0..8).map(|key| Element(key, &drops)).collect();
        let mut filter = SmallVector::drain_filter(&mut vec, |element| element.0 % 2 == 0);
        filter.by_ref().take(taken).for_each(drop);
        assert!(panics(|| drop(filter)));
        assert!(vec.iter().map(|element| element.0).eq([1, 3, 5, 7]));
        assert_eq!(drops.take(), [0, 2, 4, 6]);
        drop(vec);
        assert_eq!(drops.take(), [1, 3, 5, 7]);
    }
}

/// What a format says of the length is reserved at once, as by `Vec`.
#[test]
fn a_sequence_of_known_length_is_read_into_one_buffer() {
    fn read<V: SmallVector<Item = u32> + DeserializeOwned>() {
        for len in [0, 1, 2, 3, 5, 100] {
            let deserializer = || SeqDeserializer::<_, Error>::new(0..len);
            let std = Vec::<u32>::deserialize(deserializer()).unwrap();
            let vec = V::deserialize(deserializer()).unwrap();
            assert_eq!((vec.as_slice(), vec.capacity()), (&*std, std.capacity().max(V::INLINE_SIZE)));
        }
    }
    read::<Word<u32, 0>>();
    read::<Word<u32, 3>>();
    read::<Narrow8<u32, 3>>();
    read::<Narrow16<u32, 1>>();
    read::<Compact<u32, 3>>();
    read::<Half<u32, 8>>();
}

/// The inline capacity is computed, so that only the constant itself can be checked.
#[test]
fn a_length_counts_to_its_last_number() {
    const MOST: usize = u8::MAX as usize;
    #[small_vec(inline = MOST, len = u8)]
    type Bytes = u8;
    assert_eq!(Bytes::from_elem(1, MOST).len(), 255);
}

/// The compiler shows the message, which has no more than 256 bytes.
#[test]
fn a_name_that_is_too_long_for_the_message_is_cut() {
    let message = |name: &str| outcome(|| check_size(name, 2, 1)).unwrap_err();
    let short = message("Fields");
    assert!(short.starts_with("`Fields` takes 2 bytes, more than `max_size = 1` allows"), "{short}");
    for len in [100, 200, 254, 255, 256, 300] {
        let name = "n".repeat(len);
        let whole = short.replacen("Fields", &name, 1);
        assert_eq!(message(&name), whole[..whole.len().min(256)]);
    }
    // Cut within a character.
    assert_eq!(message(&"ä".repeat(200)), "the vector is too large");
}
