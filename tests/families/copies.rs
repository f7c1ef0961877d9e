//! Elements that are `Copy` are copied as a block, where a declaration knows that they are.

use crate::support::implements;
use smallvec_runtime::{SmallVector, define_smallvec, small_vec};
use std::cell::Cell;
use std::fmt::Debug;

thread_local! {
    static CLONES: Cell<usize> = const { Cell::new(0) };
}

/// A `Copy` element that counts how often it is cloned all the same.
#[derive(Copy, Debug, PartialEq)]
struct Counted<'a>(&'a str);

#[allow(clippy::non_canonical_clone_impl, reason = "the call is what is looked for")]
impl Clone for Counted<'_> {
    fn clone(&self) -> Self {
        CLONES.set(CLONES.get() + 1);
        *self
    }
}

define_smallvec! {
    struct SmallVec;

    type Concrete<'a> = [Counted<'a>; 4];
    type Bounded<T: Copy> = [T; 4];
    type Where<T, const N: usize> = [T; N]
    where
        T: Copy;
    type Unbounded<T> = [T; 4];
    type References<'a, T> = [&'a T; 2];
    type Strings = [String; 1];
    #[small_vec(layout = compact)]
    type Compact = [u8; 23];
    #[small_vec(spill = never)]
    type Kept<T: Copy> = [T; 4];
    #[small_vec(spill = never)]
    #[derive(Copy)]
    type Copied<T: Copy> = [T; 4];
}

#[test]
fn is_known_of_the_element_and_of_the_bounds() {
    fn copy<V: SmallVector>() -> bool {
        V::COPY
    }
    assert!(copy::<Concrete<'_>>() && copy::<Compact>());
    assert!(copy::<Bounded<u8>>() && copy::<Where<u8, 2>>());
    assert!(copy::<References<'_, String>>(), "of any reference");
    assert!(copy::<Kept<u8>>() && copy::<Copied<u8>>());
    assert!(!copy::<Strings>() && !copy::<Unbounded<u8>>());
}

/// An alias does not hold anybody to its bounds, but what relies on them is not there.
#[test]
fn is_not_to_be_had_for_other_elements() {
    assert!(implements!(Bounded<u8>: SmallVector + Clone + Default + From<[u8; 2]>));
    assert!(!implements!(Bounded<String>: SmallVector));
    assert!(!implements!(Bounded<String>: Clone));
    assert!(!implements!(Bounded<String>: Default));
    assert!(!implements!(Bounded<String>: From<[String; 2]>));
    assert!(!implements!(Where<String, 2>: SmallVector));
    assert!(!implements!(Copied<String>: Copy));
    assert!(!implements!(Copied<String>: SmallVector));
}

#[test]
fn clones_a_block_of_memory() {
    fn clones<V: SmallVector<Item = Counted<'static>> + Clone + Debug>() -> usize {
        CLONES.set(0);
        for len in [0, 3, V::INLINE_SIZE] {
            let vector = V::from_slice(&[Counted("a"); 4][..len]);
            let mut copy = vector.clone();
            copy.clone_from(&vector);
            assert_eq!(copy.as_slice(), vector.as_slice());
        }
        CLONES.get()
    }
    assert_eq!(clones::<Concrete<'_>>(), 0);
    assert_eq!(clones::<Bounded<Counted<'_>>>(), 0);
    assert_eq!(clones::<Where<Counted<'_>, 4>>(), 0);
    assert_eq!(clones::<Kept<Counted<'_>>>(), 0);
    assert_eq!(clones::<Copied<Counted<'_>>>(), 0);
    assert!(clones::<Unbounded<Counted<'_>>>() > 0);
}

#[test]
fn derives_copy_only_where_it_is_asked_for() {
    #[small_vec(spill = never, family = SmallVec)]
    #[derive(Copy)]
    type Bytes = [u8; 8];

    let bytes = Bytes::from([1, 2]);
    let mut copy = bytes;
    copy.push(3);
    assert_eq!((bytes.len(), copy.len()), (2, 3));
    let rows = [Copied::from([1, 2]); 3];
    assert!(rows.iter().all(|row| *row == [1, 2]));
    assert!(implements!(Copied<u8>: Copy) && !implements!(Kept<u8>: Copy));
}
