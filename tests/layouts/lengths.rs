//! Every length goes in and comes out again, inline and spilled, in particular where the length takes another form.

use crate::support::{Element, Tracked, Unit, is_inside};
use crate::types::{Fixed, Quad, each_layout};
use smallvec_runtime::SmallVector;
use std::fmt::Debug;
use std::mem::{ManuallyDrop, align_of_val};
use std::thread;

/// A vector of any layout.
trait Vector: SmallVector<Item: Element> + Clone + Debug + PartialEq {}

impl<V: SmallVector<Item: Element> + Clone + Debug + PartialEq> Vector for V {}

fn items<V: Vector>(len: usize) -> Vec<V::Item> {
    (0..len as u32).map(Element::new).collect()
}

/// Holds against what is expected everything that a vector says of itself.
fn check<V: Vector>(vector: &V, expected: &[V::Item]) {
    let keys = |items: &[V::Item]| items.iter().map(Element::key).collect::<Vec<_>>();
    assert_eq!(vector.len(), expected.len());
    assert_eq!(keys(vector.as_slice()), keys(expected));
    assert!(vector.capacity() >= vector.len());
    assert_eq!(vector.is_empty(), expected.is_empty());
    assert!(vector.as_ptr().is_aligned());
    if size_of::<V::Item>() == 0 {
        assert!(!vector.spilled());
        return;
    }
    assert_eq!(vector.spilled(), vector.capacity() != V::INLINE_SIZE);
    assert_eq!(vector.spilled(), vector.capacity() > V::INLINE_SIZE);
    assert!(vector.spilled() || is_inside(vector, vector.as_ptr()));
    assert!(vector.as_slice().is_empty() || align_of_val(&vector.as_slice()[0]) == align_of::<V::Item>());
}

/// Makes a vector of so many elements in every way, and takes it apart in every way.
fn round_trip<V: Vector>(len: usize) {
    let expected = items::<V>(len);
    make::<V>(&expected);
    copy::<V>(&expected);
    change_ends::<V>(&expected);
    change_middle::<V>(&expected);
    give_away::<V>(&expected);
}

fn make<V: Vector>(expected: &[V::Item]) {
    let mut pushed = V::new();
    for (len, item) in expected.iter().enumerate() {
        if len < 300 {
            check(&pushed, &expected[..len]);
        }
        pushed.push(item.clone());
    }
    check(&pushed, expected);
    check(&expected.iter().cloned().collect::<V>(), expected);
    check(&V::from_slice(expected), expected);
    check(&V::from_vec(expected.to_vec()), expected);

    let mut roomy = V::with_capacity(expected.len());
    roomy.extend_from_slice(expected);
    check(&roomy, expected);

    let same = V::from_elem(Element::new(7), expected.len());
    assert!(same.len() == expected.len() && same.iter().all(|item| *item == Element::new(7)));
}

fn copy<V: Vector>(expected: &[V::Item]) {
    let vector = V::from_slice(expected);
    check(&vector.clone(), expected);
    let mut shorter = V::from_slice(&expected[expected.len() / 2..]);
    shorter.clone_from(&vector);
    check(&shorter, expected);
    let mut none = V::new();
    none.clone_from(&vector);
    assert_eq!(none, vector);
    none.clone_from(&V::new());
    check(&none, &[]);
}

fn change_ends<V: Vector>(expected: &[V::Item]) {
    let mut vector = V::from_slice(expected);
    for len in (0..expected.len()).rev() {
        assert_eq!(vector.pop().as_ref(), Some(&expected[len]));
        assert_eq!(vector.len(), len);
    }
    assert_eq!(vector.pop(), None);
    // From what the buffer has room for to what is inline.
    vector.extend_from_slice(expected);
    check(&vector, expected);
    vector.truncate(V::INLINE_SIZE);
    vector.shrink_to_fit();
    assert!(!vector.spilled());
    check(&vector, &expected[..expected.len().min(V::INLINE_SIZE)]);
    vector.clear();
    vector.extend(expected.iter().cloned());
    check(&vector, expected);
    let tail = vector.split_off(expected.len() / 2);
    check(&vector, &expected[..expected.len() / 2]);
    check(&tail, &expected[expected.len() / 2..]);
}

fn change_middle<V: Vector>(expected: &[V::Item]) {
    let mut vector = V::from_slice(expected);
    let Some(removed) = expected.first() else {
        vector.insert(0, Element::new(1));
        check(&vector, &[Element::new(1)]);
        return;
    };
    // One less and one more, at both ends and between.
    for index in [0, expected.len() / 2, expected.len() - 1] {
        let item = vector.remove(index);
        assert_eq!((vector.len(), &item), (expected.len() - 1, &expected[index]));
        vector.insert(index, item);
        check(&vector, expected);
    }
    let last = vector.swap_remove(0);
    assert_eq!(&last, removed);
    vector.insert(0, last);
    vector.swap_remove(0);
    vector.clear();
    vector.extend_from_slice(expected);

    let range = expected.len() / 3..expected.len() - expected.len() / 3;
    let drained: Vec<_> = vector.drain(range.clone()).collect();
    assert_eq!(drained, expected[range.clone()]);
    assert_eq!(vector.len(), expected.len() - range.len());
    vector.insert_from_slice(range.start, &drained);
    check(&vector, expected);
    assert!(vector.splice(range.clone(), drained.iter().cloned()).eq(drained.iter().cloned()));
    check(&vector, expected);
    let mut index = 0;
    vector.retain(|_| {
        index += 1;
        !range.contains(&(index - 1))
    });
    assert_eq!(vector.len(), expected.len() - range.len());
}

fn give_away<V: Vector>(expected: &[V::Item]) {
    let vector = || V::from_slice(expected);
    assert_eq!(vector().into_vec(), expected);
    assert_eq!(*vector().into_boxed_slice(), *expected);
    assert!(vector().into_iter().eq(expected.iter().cloned()));
    assert!(vector().into_iter().rev().eq(expected.iter().rev().cloned()));
    check(&V::from_vec(vector().into_vec()), expected);
    if size_of::<V::Item>() != 0 {
        let (ptr, len, capacity) = vector().into_raw_parts();
        if capacity > V::INLINE_SIZE {
            // SAFETY: these are the parts of a vector, and nobody else has them.
            check(&unsafe { V::from_raw_parts(ptr, len, capacity) }, expected);
        } else {
            // SAFETY: as above.
            drop(unsafe { Vec::from_raw_parts(ptr, len, capacity) });
        }
    }
    let other = ManuallyDrop::new(vector());
    check(&*other, expected);
    drop(ManuallyDrop::into_inner(other));
}

/// Runs a body with room for vectors of many kilobytes.
fn on_large_stack(body: fn()) {
    thread::Builder::new().stack_size(256 << 20).spawn(body).unwrap().join().unwrap();
}

#[test]
fn from_none_to_past_the_spill() {
    macro_rules! lengths_of {
        ($([$item:ty; $($inline:literal)+])+) => {$($(
            each_layout!(V, limit in [$item; $inline], narrowest => {
                for len in 0..=2 * $inline + 5 {
                    round_trip::<V>(len);
                }
            });
        )+)+};
    }
    lengths_of! {
        [u8; 0 1 7 15 23]
        [u32; 0 3 5]
        [Tracked; 0 1 4]
        [Quad; 0 1 3]
        [Unit; 0 2]
    }
}

#[test]
fn where_the_tag_takes_two_bytes() {
    on_large_stack(|| {
        macro_rules! lengths_around {
            ($($inline:literal)+) => {$(
                each_layout!(V, limit in [u8; $inline] => {
                    for len in [0, 1, 125, 126, 127, 128, 129, 254, 255, 256, 257, 258, 511, 512, 513] {
                        round_trip::<V>(len);
                    }
                });
            )+};
        }
        lengths_around!(125 126 127 128 254 255 256 257);
    });
}

#[test]
fn where_the_tag_takes_four_bytes() {
    on_large_stack(|| {
        macro_rules! lengths_around {
            ($($inline:literal)+) => {$(
                each_layout!(V, limit in [u8; $inline] => {
                    for len in [0, 127, 128, 255, 256, 32_766, 32_767, 32_768, 32_769, 65_534, 65_535, 65_536, 65_537] {
                        if len < limit {
                            make_and_change::<V>(len);
                        }
                    }
                });
            )+};
        }
        lengths_around!(32_766 32_767 32_768 65_534 65_535);
    });
}

#[test]
fn to_the_end_of_a_narrow_length() {
    on_large_stack(|| {
        each_layout!(V, limit in [u8; 3], narrowest => {
            for len in [250, 251, 252, 253, 254] {
                round_trip::<V>(len);
            }
        });
        each_layout!(V, limit in [u8; 253], narrowest => {
            for len in [250, 251, 252, 253, 254] {
                round_trip::<V>(len);
            }
        });
        each_layout!(V, limit in [u32; 4] => {
            for len in [65_533, 65_534] {
                make_and_change::<V>(len);
            }
        });
    });
}

/// What [`round_trip`] does, less often.
fn make_and_change<V: Vector>(len: usize) {
    let expected = items::<V>(len);
    let vector: V = expected.iter().cloned().collect();
    check(&vector, &expected);
    check(&vector.clone(), &expected);
    change_middle::<V>(&expected);
    give_away::<V>(&expected);
    let mut vector = V::from_vec(expected);
    vector.push(Element::new(1));
    assert_eq!((vector.len(), vector.pop()), (len + 1, Some(Element::new(1))));
    vector.truncate(len / 2);
    vector.shrink_to_fit();
    assert_eq!((vector.len(), vector.spilled()), (len / 2, len / 2 > V::INLINE_SIZE));
}

/// The least width that holds the length, at both of its ends.
#[test]
fn a_vector_that_never_spills_is_filled_to_the_last_place() {
    fn fill<V: Vector>() {
        for len in [0, 1, 2, V::INLINE_SIZE / 2, V::INLINE_SIZE.saturating_sub(1), V::INLINE_SIZE] {
            if len > V::INLINE_SIZE {
                continue;
            }
            let expected = items::<V>(len);
            let mut vector: V = expected.iter().cloned().collect();
            check(&vector, &expected);
            check(&vector.clone(), &expected);
            assert_eq!(vector.is_full(), len == V::INLINE_SIZE);
            while vector.try_push(Element::new(1)).is_ok() {}
            assert_eq!(vector.len(), V::INLINE_SIZE);
            assert!(vector.try_insert(0, Element::new(1)).is_err() && vector.try_reserve(1).is_err());
            check(&V::from_slice(&vector), &vector);
            vector.drain(len..);
            check(&vector, &expected);
            assert!(vector.clone().into_iter().eq(expected.iter().cloned()));
            assert_eq!(vector.into_vec(), expected);
        }
    }

    on_large_stack(|| {
        macro_rules! fill_each {
            ($([$item:ty; $($inline:literal)+])+) => {$($(
                {
                    #[smallvec_runtime::small_vec(spill = never)]
                    type V = [$item; $inline];
                    let _case = crate::support::Case::of::<V>();
                    fill::<V>();
                    fill::<Fixed<$item, $inline>>();
                }
            )+)+};
        }
        fill_each! {
            [u8; 0 1 2 8 252 253 254 255 256 257 65_022 65_023 65_024 65_535 65_536]
            [Tracked; 0 1 4 300]
            [Quad; 0 1 4]
            [Unit; 0 1 4]
        }
    });
}
