//! The arithmetic of capacities.

use crate::model::layouts::WordCopy;
use crate::model::subject::{Vector, limit};
use crate::types::{for_each_vector, panics};
use smallvec_runtime::{CollectionAllocErr, SmallVector};

/// A vector of that length, spilled or not, with the elements 0, 1, 2, …
fn filled<V: SmallVector<Item = u32>>(len: u32, spilled: bool) -> V {
    let mut vec = V::new();
    if spilled {
        vec.reserve_exact(V::INLINE_SIZE.max(len as usize) + 1);
    }
    vec.extend(0..len);
    vec
}

#[test]
fn grow_frees_or_shrinks_the_buffer_it_keeps() {
    fn table<V: Vector<u32>>() {
        let inline = V::INLINE_SIZE;
        for len in [0, 1, inline.saturating_sub(1), inline, inline + 1, inline + 7] {
            for spilled in [false, true] {
                let make = || filled::<V>(len as u32, spilled);
                let capacity = make().capacity();
                let targets = [
                    0,
                    len.saturating_sub(1),
                    len,
                    capacity - capacity.min(1),
                    capacity,
                    capacity + 1,
                    inline,
                    250,
                    400,
                ];
                for target in targets.into_iter().filter(|target| *target <= limit::<u32, V>()) {
                    let mut vec = make();
                    vec.grow(target);
                    let expected = if target < len { capacity } else { target.max(inline) };
                    assert_eq!(vec.capacity(), expected, "{len} elements, {spilled}, {capacity} to {target}");
                    assert_eq!(vec.spilled(), expected > inline);
                    assert!(vec.iter().copied().eq(0..len as u32));
                    // Twice is as good as once, and the vector goes on working.
                    vec.grow(target);
                    vec.push(len as u32);
                    assert!(vec.iter().copied().eq(0..=len as u32));

                    let mut vec = make();
                    assert!(vec.try_grow(target).is_ok());
                    assert_eq!(vec.capacity(), expected);
                }
                for target in [usize::MAX, usize::MAX / 2, isize::MAX as usize / 4 + 1] {
                    let mut vec = make();
                    let before = (vec.as_ptr(), vec.capacity());
                    assert_eq!(vec.try_grow(target), Err(CollectionAllocErr::CapacityOverflow));
                    assert!(spilled || inline < len || vec.as_ptr().addr() == vec.as_slice().as_ptr().addr());
                    assert_eq!(vec.capacity(), before.1);
                    assert!(panics(|| vec.grow(target)));
                    assert!(vec.iter().copied().eq(0..len as u32));
                }
            }
        }
    }
    for_each_vector!(table::<u32>);
}

#[test]
fn capacities_wrap_or_pass_isize_max() {
    fn table<V: SmallVector<Item = u32>>() {
        for len in [0, 1, V::INLINE_SIZE as u32, V::INLINE_SIZE as u32 + 2] {
            for spilled in [false, true] {
                let most = isize::MAX as usize / size_of::<u32>();
                let n = len as usize;
                for additional in [most + 1, most + 1 - n, usize::MAX / 4, usize::MAX / 2, usize::MAX - n, usize::MAX] {
                    let mut vec = filled::<V>(len, spilled);
                    let capacity = vec.capacity();
                    assert_eq!(vec.try_reserve(additional), Err(CollectionAllocErr::CapacityOverflow));
                    assert_eq!(vec.try_reserve_exact(additional), Err(CollectionAllocErr::CapacityOverflow));
                    assert!(panics(|| vec.reserve(additional)));
                    assert!(panics(|| vec.reserve_exact(additional)));
                    let total = additional.saturating_add(n);
                    assert_eq!(V::try_with_capacity(total).err(), Some(CollectionAllocErr::CapacityOverflow));
                    assert!(panics(|| V::with_capacity(total)));
                    let error = vec.try_resize(total, 7).unwrap_err();
                    assert_eq!((error.cause(), error.value()), (&CollectionAllocErr::CapacityOverflow, &7));
                    assert!(vec.try_resize_with(total, || unreachable!()).is_err());
                    let error = V::try_from_elem(7, total).err().unwrap();
                    assert_eq!(error.into_inner(), 7);
                    assert_eq!((vec.capacity(), vec.spilled()), (capacity, capacity > V::INLINE_SIZE));
                    assert!(vec.iter().copied().eq(0..len));
                }
            }
        }
    }
    for_each_vector!(table::<u32>);
}

/// That `isize::MAX` bytes are not too many is tested where the allocator can refuse them, in `tests/allocations`.
#[test]
fn one_byte_more_than_isize_max_is_asked_for() {
    let mut vec = WordCopy::<u8, 2>::from([1, 2]);
    vec.push(3);
    let most = isize::MAX as usize;
    for additional in [most - 3 + 1, most, most + 1] {
        assert_eq!(vec.try_reserve_exact(additional), Err(CollectionAllocErr::CapacityOverflow));
    }
    assert_eq!(vec, [1, 2, 3]);
}

#[test]
fn shrinking_loses_elements_or_keeps_a_buffer_that_was_freed() {
    fn table<V: SmallVector<Item = u32>>() {
        let inline = V::INLINE_SIZE as u32;
        for len in [0, inline / 2, inline, inline + 1, inline + 3] {
            for target in [0, 1, inline, inline + 1, inline + 2, inline + 9, 10_000] {
                let mut vec = filled::<V>(len, true);
                vec.reserve_exact(20);
                let before = vec.capacity();
                vec.shrink_to(target as usize);
                assert_eq!(vec.capacity(), before.min(target.max(len).max(inline) as usize));
                assert_eq!(vec.spilled(), vec.capacity() > V::INLINE_SIZE);
                assert!(vec.iter().copied().eq(0..len));
                vec.push(len);
                vec.shrink_to_fit();
                assert_eq!(vec.capacity(), V::INLINE_SIZE.max(len as usize + 1));
                assert!(vec.iter().copied().eq(0..=len));
            }
        }
    }
    for_each_vector!(table::<u32>);
}
