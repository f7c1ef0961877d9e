//! "Overview".

use smallvec_runtime::{define_smallvec, small_vec};

use crate::support::{alloc, each};

#[small_vec(inline = 4)]
type Longs = u64;

#[small_vec(inline = 4)]
type LongsOfSequence = Vec<u64>;

#[small_vec]
type LongsOfArray = [u64; 4];

#[small_vec]
type LongsOfOldLine = SmallVec<[u64; 4]>;

define_smallvec! {
    type LongsOfList = [u64; 4];
}

#[test]
fn four_elements_are_stored_inline_and_the_fifth_allocates() {
    each!(V in Longs, LongsOfSequence, LongsOfArray, LongsOfOldLine, LongsOfList => {
        let mut v = V::new();
        let (allocations, ()) = alloc::allocations(|| {
            for i in 0..4 {
                v.push(i);
            }
        });
        assert_eq!(allocations, 0);
        assert!(!v.spilled());

        let (allocations, ()) = alloc::allocations(|| v.push(4));
        assert_eq!(allocations, 1);
        assert!(v.spilled());
        assert_eq!(v.as_slice(), [0, 1, 2, 3, 4]);
    });
}
