//! "Memory Layout and Overhead": the sizes of the default layout, which `Option` does not raise.

#![cfg(target_pointer_width = "64")]

use smallvec_runtime::{define_smallvec, small_vec};

use crate::support::{Line, Tracked, Unit};
use crate::types::{Lines0, Lines4, Numbers16, Tracked1, Units0, Units4};

define_smallvec! {
    type Nothings = [(); 2];
}

/// Declares a type for each row and tests its size with and without `Option`.
macro_rules! sizes {
    ($($name:ident: [$item:ty; $n:literal] => $size:literal;)*) => {$(
        #[test]
        fn $name() {
            #[small_vec]
            type Struct = [$item; $n];
            define_smallvec! {
                type V = [$item; $n];
            }
            assert_eq!(size_of::<Struct>(), $size);
            assert_eq!(size_of::<Option<Struct>>(), $size);
            assert_eq!(size_of::<V>(), $size);
            assert_eq!(size_of::<Option<V>>(), $size);
            assert_eq!(size_of::<V>(), expected_size::<$item>($n));
        }
    )*};
}

/// The header word and the larger of the inline elements and the heap's pointer and word, rounded up to the alignment.
fn expected_size<T>(inline_size: usize) -> usize {
    let align = align_of::<T>().max(8);
    (8_usize.next_multiple_of(align) + (inline_size * size_of::<T>()).max(16)).next_multiple_of(align)
}

sizes! {
    bytes_8: [u8; 8] => 24;
    bytes_15: [u8; 15] => 24;
    bytes_16: [u8; 16] => 24;
    bytes_23: [u8; 23] => 32;
    bytes_32: [u8; 32] => 40;
    words_3: [u32; 3] => 24;
    words_5: [u32; 5] => 32;
    longs_1: [u64; 1] => 24;
    longs_4: [u64; 4] => 40;
    strings_4: [String; 4] => 104;
    triples_5: [[u8; 3]; 5] => 24;
    nothing_of_bytes: [u8; 0] => 24;
    nothing_of_strings: [String; 0] => 24;
}

#[test]
fn vec_and_the_smallest_vectors_are_three_words() {
    assert_eq!(size_of::<Vec<u8>>(), 24);
    assert_eq!(size_of::<Units0>(), 24);
    assert_eq!(size_of::<Units4>(), 24);
    assert_eq!(size_of::<Tracked1>(), 24);
}

#[test]
fn option_is_free_for_every_element() {
    assert_eq!(size_of::<Option<Numbers16>>(), expected_size::<u32>(16));
    assert_eq!(size_of::<Option<Tracked1>>(), expected_size::<Tracked>(1));
    assert_eq!(size_of::<Option<Units0>>(), expected_size::<Unit>(0));
    assert_eq!(size_of::<Option<Units4>>(), expected_size::<Unit>(4));
    assert_eq!(size_of::<Option<Lines0>>(), size_of::<Lines0>());
    assert_eq!(size_of::<Option<Lines4>>(), size_of::<Lines4>());
    assert_eq!(size_of::<Lines4>(), expected_size::<Line>(4));
}

#[test]
fn none_and_some_of_every_length_are_told_apart() {
    assert!(Option::<Numbers16>::None.is_none());
    for len in 0..40 {
        let some = Some((0..len).collect::<Numbers16>());
        assert_eq!(some.as_ref().map(|v| v.len()), Some(len as usize));
        assert_eq!(some.map(|v| v.iter().sum()), Some((0..len).sum::<u32>()));
    }
    for len in [0, 1, isize::MAX as usize, usize::MAX] {
        let mut v = Nothings::new();
        // SAFETY: elements without a size have room without end, and there is nothing to initialise.
        unsafe { v.set_len(len) };
        assert_eq!(Some(v).map(|v| v.len()), Some(len));
    }
}
