//! "Slice Operations", which come with `Deref` and `DerefMut`.

use std::cmp::Reverse;
use std::ops::{Deref, DerefMut};

use crate::support::{Element, implements};
use crate::types::{Numbers4, like_vec};

/// Keys out of order and with a repetition, more than some inline capacities hold.
const KEYS: [u32; 7] = [3, 1, 4, 1, 5, 9, 2];

/// Compares with `Vec` what a body does to the elements of [`KEYS`].
macro_rules! like_vec_of_keys {
    (|$v:ident, $new:ident| $body:expr) => {
        like_vec!(0, |$v, $new| {
            $v.extend(KEYS.map($new));
            $body
        })
    };
}

#[test]
fn dereferences_to_a_slice() {
    assert!(implements!(Numbers4: Deref<Target = [u32]> + DerefMut));

    fn sum(numbers: &[u32]) -> u32 {
        numbers.iter().sum()
    }
    fn negate(flags: &mut [u32]) {
        flags.iter_mut().for_each(|flag| *flag = 1 - *flag);
    }
    let mut v = Numbers4::from_slice(&[0, 1, 1]);
    assert_eq!(sum(&v), 2);
    negate(&mut v);
    assert_eq!(*v, [1, 0, 0]);
}

#[test]
fn sorts() {
    like_vec_of_keys!(|v, new| v.sort());
    like_vec_of_keys!(|v, new| v.sort_by(|a, b| b.cmp(a)));
    like_vec_of_keys!(|v, new| v.sort_by_key(|element| element.key() % 4));
    like_vec_of_keys!(|v, new| v.sort_by_cached_key(|element| element.key() % 4));
    like_vec_of_keys!(|v, new| v.sort_unstable());
    like_vec_of_keys!(|v, new| v.sort_unstable_by(|a, b| b.cmp(a)));
    like_vec_of_keys!(|v, new| v.sort_unstable_by_key(|element| Reverse(element.key())));
}

#[test]
fn searches() {
    for key in 0..10 {
        like_vec!(8, |v, new| v.binary_search(&new(key)));
        like_vec!(8, |v, new| v.binary_search_by(|element| element.key().cmp(&key)));
        like_vec!(8, |v, new| v.binary_search_by_key(&key, |element| element.key()));
        like_vec_of_keys!(|v, new| v.contains(&new(key)));
    }
}

#[test]
fn splits() {
    for index in 0..=8 {
        like_vec_of_keys!(|v, new| format!("{:?}", v.split_at(index)));
    }
    like_vec_of_keys!(|v, new| format!("{:?}", v.split(|element| element.key() == 1).collect::<Vec<_>>()));
    for size in 0..=8 {
        like_vec_of_keys!(|v, new| format!("{:?}", v.chunks(size).collect::<Vec<_>>()));
        like_vec_of_keys!(|v, new| format!("{:?}", v.chunks_exact(size).remainder()));
        like_vec_of_keys!(|v, new| format!("{:?}", v.rchunks(size).collect::<Vec<_>>()));
        like_vec_of_keys!(|v, new| format!("{:?}", v.rchunks_exact(size).remainder()));
        like_vec_of_keys!(|v, new| format!("{:?}", v.windows(size).collect::<Vec<_>>()));
    }
}

#[test]
fn iterates_by_reference() {
    like_vec_of_keys!(|v, new| v.iter().rev().cloned().collect::<Vec<_>>());
    like_vec_of_keys!(|v, new| v.iter_mut().for_each(|element| element.set_key(element.key() + 1)));
}

#[test]
fn looks_at_elements() {
    like_vec_of_keys!(|v, new| (v.first().cloned(), v.last().cloned()));
    like_vec!(0, |v, new| (v.first().cloned(), v.last().cloned()));
    like_vec_of_keys!(|v, new| (v.get(6).cloned(), v.get(7).cloned(), v.get(2..4).map(<[_]>::to_vec)));
    like_vec_of_keys!(|v, new| {
        if let Some(element) = v.get_mut(6) {
            element.set_key(70);
        }
        v.get_mut(7).is_none()
    });
    like_vec_of_keys!(|v, new| (v.starts_with(&[new(3), new(1)]), v.starts_with(&[new(1)])));
    like_vec_of_keys!(|v, new| (v.ends_with(&[new(9), new(2)]), v.ends_with(&[new(9)])));
}

#[test]
fn rearranges() {
    like_vec_of_keys!(|v, new| v.reverse());
    for middle in 0..=8 {
        like_vec_of_keys!(|v, new| v.rotate_left(middle));
        like_vec_of_keys!(|v, new| v.rotate_right(middle));
    }
    like_vec_of_keys!(|v, new| v.swap(0, 6));
    like_vec_of_keys!(|v, new| v.fill(new(8)));
}
