//! Vectors that never spill are `Copy` when it is asked for.

use crate::support::implements;
use smallvec_runtime::{define_smallvec, small_vec};
use std::mem::needs_drop;

/// The tests, for both forms.
macro_rules! copies {
    ($($module:ident { $($declaration:item)+ })+) => {$(
        mod $module {
            use super::*;

            $($declaration)+

            #[test]
            fn a_copy_is_a_vector_of_its_own() {
                let bytes = Bytes::from([1, 2, 3]);
                let mut copy = bytes;
                copy.push(4);
                copy.remove(0);
                assert_eq!(bytes, [1, 2, 3]);
                assert_eq!(copy, [2, 3, 4]);

                let rows = [bytes; 3];
                assert!(rows.iter().all(|row| *row == bytes));
                let taken: Vec<u8> = bytes.into_iter().chain(bytes).collect();
                assert_eq!(taken, [1, 2, 3, 1, 2, 3]);

                let names = Names::<_, 4>::from([("one", 1), ("two", 2)]);
                let (first, second) = (names, names);
                assert_eq!(first, second);

                let mut numbers: Sized64 = (0..).take(Sized64::INLINE_SIZE).collect();
                let full = numbers;
                numbers.clear();
                assert_eq!(full.len(), Sized64::INLINE_SIZE);
            }

            #[test]
            fn only_what_was_asked_for_is_copy() {
                assert!(implements!(Bytes: Copy) && !implements!(Unasked: Copy));
                assert!(implements!(Names<'static, u8, 2>: Copy + Send + Sync + Unpin));
                assert!(!needs_drop::<Bytes>() && !needs_drop::<Names<'_, u8, 2>>());
                assert!(implements!(Bytes: Clone) && implements!(Unasked: Clone));
                // What is not `Copy` has a `Drop`, as with arrayvec, even if the elements need none.
                assert_eq!(needs_drop::<Unasked>(), needs_drop::<arrayvec::ArrayVec<u8, 8>>());
            }

            #[test]
            fn what_can_be_done_to_a_vector_can_be_done_to_a_copy() {
                let mut words = Words::from_elem(7, 4);
                assert!(words.try_push(1).is_err() && words.try_extend_from_slice(&[1]).is_err());
                assert_eq!(words.drain(1..3).collect::<Words>(), [7, 7]);
                assert_eq!(words.splice(..1, [1, 2]).collect::<Words>(), [7]);
                words.insert(0, 9);
                words.retain(|word| *word != 2);
                assert_eq!(words, [9, 1, 7]);
                assert_eq!(words.into_iter().rev().collect::<Words>(), [7, 1, 9]);
                assert_eq!(words.into_vec(), [9, 1, 7]);
                let mut other = words.split_off(1);
                words.append(&mut other);
                assert!(words == [9, 1, 7] && other.is_empty());
            }
        }
    )+};
}

copies! {
    members {
        define_smallvec! {
            #[small_vec(spill = never)]
            #[derive(Copy)]
            type Bytes = [u8; 8];
            #[derive(Copy)]
            type Names<'a, T: Copy, const K: usize> = ArrayVec<(&'a str, T), K>;
            #[small_vec(spill = never, size = 64)]
            #[derive(Copy)]
            type Sized64 = u32;
            #[small_vec(spill = never)]
            type Unasked = [u8; 8];
            #[small_vec(spill = never)]
            #[derive(Copy)]
            type Words = [u16; 4];
        }
    }
    structs {
        #[small_vec(spill = never)]
        #[derive(Copy)]
        type Bytes = [u8; 8];
        #[small_vec]
        #[derive(Copy)]
        type Names<'a, T: Copy, const K: usize> = ArrayVec<(&'a str, T), K>;
        #[small_vec(spill = never, size = 64)]
        #[derive(Copy)]
        type Sized64 = u32;
        #[small_vec(spill = never)]
        type Unasked = [u8; 8];
        #[small_vec(spill = never)]
        #[derive(Copy)]
        type Words = [u16; 4];
    }
}
