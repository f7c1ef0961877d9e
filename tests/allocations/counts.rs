//! How often, and how much.
#![allow(clippy::unnecessary_fallible_conversions, reason = "a vector with a limit has `TryFrom` in place of `From`")]

use crate::ledger::{Account, watch};
use crate::model::layouts::{compacted, each_layout};
use smallvec_runtime::SmallVector;
use std::rc::Rc;

compacted! {
    (): 0, 3;
    Aligned:, 1;
    u64: 0 8,;
    Rc<i32>: 20, 3;
    String: 2,;
}

fn requests<R>(body: impl FnOnce() -> R) -> usize {
    watch(|| drop(body())).1.requests
}

/// Fills, copies, empties and refills a vector in all ways, with never more than `len` elements.
fn exercise<T: Clone + PartialEq, V: SmallVector<Item = T> + Clone>(len: usize, value: &T, values: &[T]) {
    let mut vec = V::new();
    while vec.len() < len {
        vec.push(value.clone());
    }
    vec.reserve(0);
    vec.shrink_to_fit();
    let mut other = vec.clone();
    other.clone_from(&vec);
    other.clear();
    other.append(&mut vec);
    other.truncate(len / 2);
    vec.extend_from_slice(&values[..len / 2]);
    vec.extend(values[..len / 4].iter().cloned());
    vec.insert_many(0, values[..len / 4].iter().cloned());
    vec.retain(|item| item == value);
    vec.dedup();
    vec.resize(len, value.clone());
    vec.drain(len / 2..);
    vec.extend_from_within(..);
    drop(vec.splice(..len / 2, values[..len / 2].iter().cloned()));
    drop(vec.extract_if(.., |item| item == value));
    vec.insert_from_slice(0, &values[..len - vec.len()]);
    drop(vec.split_off(len / 2));
    drop(vec.into_iter().clone());
    drop(V::from_elem(value.clone(), len));
    drop(V::from_slice(&values[..len]));
    drop(V::with_capacity(len));
    drop(values[..len].iter().cloned().collect::<V>());
}

#[derive(Clone, PartialEq)]
#[repr(align(64))]
pub(crate) struct Aligned;

#[test]
fn zero_sized_elements_allocate_nothing() {
    each_layout!(V => {
        assert_eq!(requests(|| exercise::<(), V<(), 0>>(100, &(), &[(); 100])), 0);
        assert_eq!(requests(|| exercise::<(), V<(), 3>>(100, &(), &[(); 100])), 0);
        let values = vec![Aligned; 100];
        assert_eq!(requests(|| exercise::<Aligned, V<Aligned, 1>>(100, &Aligned, &values)), 0);
        assert_eq!(requests(|| V::<(), 3>::from_elem((), 100).into_vec()), 0);
        assert_eq!(requests(|| V::<(), 3>::from_elem((), 100).into_boxed_slice()), 0);
        assert_eq!(requests(|| V::<(), 3>::from_elem((), 100).leak().len()), 0);
        assert_eq!(requests(|| V::<(), 3>::from_vec(vec![(); 100])), 0);
    });
}

#[test]
fn inline_elements_allocate_nothing() {
    let count = Rc::new(1);
    let counts = vec![Rc::clone(&count); 20];
    each_layout!(V => {
        assert_eq!(requests(|| exercise::<u8, V<u8, 20>>(20, &7, &[7; 20])), 0);
        assert_eq!(requests(|| exercise::<u64, V<u64, 8>>(8, &7, &[7; 8])), 0);
        assert_eq!(requests(|| exercise::<Rc<i32>, V<Rc<i32>, 20>>(20, &count, &counts)), 0);
        assert_eq!(requests(|| exercise::<u64, V<u64, 0>>(0, &7, &[])), 0);
        assert_eq!(requests(|| V::<u8, 4>::from_buf([1; 4]).into_inner()), 0);
        assert_eq!(requests(|| V::<u8, 4>::from_array([1; 3]).into_array::<3>()), 0);
    });
    drop(counts);
    assert_eq!(Rc::strong_count(&count), 1);
}

/// One block of so many bytes.
fn one_block(bytes: usize) -> impl Fn(Account) {
    move |account| assert_eq!((account.requests, account.bytes), (1, bytes), "{account:?}")
}

#[test]
fn capacities_are_not_exact() {
    each_layout!(V => {
        type Vector = V<u32, 3>;
        let slice: Vec<u32> = (0..100).collect();
        let slice = &slice[..];
        one_block(400)(watch(|| drop(Vector::with_capacity(100))).1);
        one_block(400)(watch(|| drop(Vector::try_with_capacity(100))).1);
        one_block(400)(watch(|| drop(Vector::from_slice(slice))).1);
        one_block(400)(watch(|| drop(Vector::try_from_slice(slice))).1);
        one_block(400)(watch(|| drop(Vector::try_from(slice))).1);
        one_block(400)(watch(|| drop(Vector::from_elem(1, 100))).1);
        one_block(400)(watch(|| drop(Vector::from([1; 100]))).1);
        one_block(400)(watch(|| drop(slice.iter().copied().collect::<Vector>())).1);
        let vec = Vector::from_slice(slice);
        one_block(400)(watch(|| drop(vec.clone())).1);
        let mut vec = Vector::new();
        one_block(400)(watch(|| vec.reserve_exact(100)).1);
        one_block(444)(watch(|| vec.grow(111)).1);
        vec.extend_from_slice(&slice[..50]);
        one_block(240)(watch(|| vec.shrink_to(60)).1);
        one_block(200)(watch(|| vec.shrink_to_fit()).1);
        one_block(4)(watch(|| drop(vec.split_off(49))).1.clone_if_spilled());
        vec.truncate(3);
        assert_eq!(requests(|| vec.shrink_to_fit()), 0);
        assert!(!vec.spilled());
        one_block(12)(watch(|| drop(vec.into_vec())).1);
    });
}

impl Account {
    /// One element fits inline: no block stands for one.
    fn clone_if_spilled(self) -> Self {
        assert_eq!(self.requests, 0);
        Self { requests: 1, bytes: 4, ..self }
    }
}

#[test]
fn growth_is_not_amortised() {
    each_layout!(V => {
        type Vector = V<u32, 3>;
        let growth = requests(|| {
            let mut vec = Vector::new();
            (0..200).for_each(|item| vec.push(item));
        });
        assert!((1..=8).contains(&growth), "{growth} requests for 200 pushes");
        let growth = requests(|| {
            let mut vec = Vector::new();
            (0..100).for_each(|item| vec.extend_from_slice(&[item; 2]));
        });
        assert!((1..=8).contains(&growth), "{growth} requests for 100 slices");
        let growth = requests(|| {
            let mut vec = Vector::new();
            (0..200).for_each(|item| vec.insert(0, item));
        });
        assert!((1..=8).contains(&growth), "{growth} requests for 200 insertions");
    });
}

#[test]
fn buffers_change_owner_without_being_copied() {
    each_layout!(V => {
        type Vector = V<String, 2>;
        let make = || {
            let mut vec = Vector::from_iter((0..10).map(|item| item.to_string()));
            // Otherwise the length would do as well for the layout.
            vec.reserve_exact(17);
            assert_eq!(vec.capacity(), 27);
            vec
        };

        let vec = make();
        let pointer = vec.as_ptr();
        let (vec, account) = watch(|| vec.into_vec());
        assert_eq!((vec.as_ptr(), vec.capacity(), account.requests), (pointer, 27, 0));

        let (vec, account) = watch(|| Vector::from_vec(vec));
        assert_eq!((vec.as_ptr(), vec.capacity(), account.requests, vec.spilled()), (pointer, 27, 0, true));

        let ((pointer_again, len, capacity), account) = watch(|| vec.into_raw_parts());
        assert_eq!((pointer_again.cast_const(), account.requests), (pointer, 0));
        // SAFETY: as `into_raw_parts` returned them.
        let mut vec = unsafe { Vector::from_raw_parts(pointer_again, len, capacity) };
        assert_eq!(vec.as_ptr(), pointer);

        vec.shrink_to_fit();
        let pointer = vec.as_ptr();
        let (boxed, account) = watch(|| vec.into_boxed_slice());
        assert_eq!((boxed.as_ptr(), account.requests), (pointer, 0));
        let (vec, account) = watch(|| Vector::try_from(boxed).unwrap());
        assert_eq!((vec.as_ptr(), account.requests), (pointer, 0));
        let (leaked, account) = watch(|| vec.leak());
        assert_eq!((leaked.as_ptr(), account.requests), (pointer, 0));
        // SAFETY: the buffer is just as long as what was leaked.
        drop(unsafe { Box::from_raw(leaked) });

        // Dropped as a `Vec`, as a vector, as an iterator: always by its layout, and wholly.
        let ((), account) = watch(|| {
            drop(make());
            drop(make().into_vec());
            drop(make().into_boxed_slice());
            drop(make().into_iter());
            drop(make().into_iter().nth(3));
            drop(Vector::from_vec(make().into_vec()));
            drop(Vector::from_vec(Vec::with_capacity(50)));
            drop(Vector::from_vec(vec![String::new()]));
            drop(make().into_array::<10>());
            drop(make().into_array::<9>());
        });
        assert_eq!(account.living, 0);
    });
}
