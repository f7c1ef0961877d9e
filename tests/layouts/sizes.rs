//! The sizes that are promised, with `Option` and without.

#![cfg(target_pointer_width = "64")]

use crate::types::{Narrow8, Narrow16, Narrow32, SmallVec};
use smallvec_runtime::{SmallVector, small_vec};

/// Declares the layouts of each row and tests their sizes, which a first and a second `Option` leave as they are.
macro_rules! table {
    ($($name:ident: [$item:ty; $inline:literal] => $default:literal, $compact:literal, $half:literal;)+) => {$(
        #[test]
        fn $name() {
            mod members {
                use crate::types::SmallVec;

                #[smallvec_runtime::small_vec(family = SmallVec)]
                pub(super) type Default = [$item; $inline];
                #[smallvec_runtime::small_vec(layout = compact, family = SmallVec)]
                pub(super) type Compact = [$item; $inline];
                #[smallvec_runtime::small_vec(layout = compact, len = u32, family = SmallVec)]
                pub(super) type Half = [$item; $inline];
            }
            #[small_vec]
            type Default = [$item; $inline];
            #[small_vec(layout = compact)]
            type Compact = [$item; $inline];
            #[small_vec(layout = compact, len = u32)]
            type Half = [$item; $inline];

            fn sizes<V>() -> [usize; 3] {
                [size_of::<V>(), size_of::<Option<V>>(), size_of::<Option<Option<V>>>()]
            }
            assert_eq!([sizes::<Default>(), sizes::<members::Default>()], [[$default; 3]; 2]);
            assert_eq!([sizes::<Compact>(), sizes::<members::Compact>()], [[$compact; 3]; 2]);
            assert_eq!([sizes::<Half>(), sizes::<members::Half>()], [[$half; 3]; 2]);
        }
    )+};
}

// Default, `layout = compact`, and that with `len = u32`.
table! {
    bytes_8: [u8; 8] => 24, 24, 16;
    bytes_15: [u8; 15] => 24, 24, 16;
    bytes_23: [u8; 23] => 32, 24, 24;
    bytes_32: [u8; 32] => 40, 40, 40;
    words_3: [u32; 3] => 24, 24, 16;
    words_5: [u32; 5] => 32, 24, 24;
    longs_1: [u64; 1] => 24, 24, 16;
    longs_4: [u64; 4] => 40, 40, 40;
    strings_4: [String; 4] => 104, 104, 104;
    triples_5: [[u8; 3]; 5] => 24, 24, 16;
    nothing_inline: [String; 0] => 24, 24, 16;
    units: [(); 4] => 24, 24, 16;
    bytes_126: [u8; 126] => 136, 128, 128;
    bytes_127: [u8; 127] => 136, 128, 128;
    bytes_128: [u8; 128] => 136, 136, 136;
}

/// Length and capacity, then the elements or the pointer; only the elements decide how it is aligned.
#[test]
fn narrow_lengths() {
    fn sizes<V>() -> [usize; 2] {
        [size_of::<V>(), size_of::<Option<V>>()]
    }
    assert_eq!(sizes::<Narrow8<u8, 8>>(), [10; 2]);
    assert_eq!(sizes::<Narrow8<u8, 14>>(), [16; 2]);
    assert_eq!(sizes::<Narrow8<u8, 0>>(), [10; 2]);
    assert_eq!(sizes::<Narrow8<u16, 7>>(), [16; 2]);
    assert_eq!(sizes::<Narrow8<u32, 3>>(), [16; 2]);
    assert_eq!(sizes::<Narrow8<u64, 3>>(), [32; 2]);
    assert_eq!(sizes::<Narrow16<u8, 12>>(), [16; 2]);
    assert_eq!(sizes::<Narrow16<u32, 3>>(), [16; 2]);
    assert_eq!(sizes::<Narrow16<String, 1>>(), [32; 2]);
    assert_eq!(sizes::<Narrow32<u8, 8>>(), [16; 2]);
    assert_eq!(sizes::<Narrow32<u32, 2>>(), [16; 2]);
    assert_eq!(sizes::<Narrow32<u64, 4>>(), [40; 2]);
    assert_eq!(sizes::<Narrow32<(), 4>>(), [16; 2]);
}

/// A length of the least width, and the elements.
#[test]
fn vectors_that_never_spill() {
    macro_rules! sizes {
        ($([$item:ty; $inline:literal] => $size:literal;)+) => {$({
            #[small_vec(spill = never)]
            type V = [$item; $inline];
            #[small_vec(spill = never)]
            #[derive(Copy)]
            type Copied = [$item; $inline];
            assert_eq!([size_of::<V>(), size_of::<Option<V>>(), size_of::<Option<Option<V>>>()], [$size; 3]);
            #[small_vec(spill = never, family = SmallVec)]
            type Member = [$item; $inline];
            #[small_vec(spill = never, family = SmallVec)]
            #[derive(Copy)]
            type CopiedMember = [$item; $inline];
            assert_eq!([size_of::<Copied>(), size_of::<Option<Copied>>()], [$size; 2]);
            assert_eq!([size_of::<Member>(), size_of::<Option<Member>>()], [$size; 2]);
            assert_eq!([size_of::<CopiedMember>(), size_of::<Option<CopiedMember>>()], [$size; 2]);
        })+};
    }
    sizes! {
        [u8; 8] => 9;
        [u8; 0] => 1;
        [u8; 253] => 254;
        [u8; 254] => 256;
        [u8; 65_023] => 65_026;
        [u8; 65_024] => 65_028;
        [u8; 70_001] => 70_008;
        [u16; 4] => 10;
        [u32; 4] => 20;
        [u64; 4] => 40;
        [[u8; 3]; 5] => 16;
        [(); 100] => 1;
    }
}

/// `size = BYTES` is kept to, and used as far as elements allow.
#[test]
fn budgets() {
    macro_rules! budgets {
        ($([$($options:tt)+] $item:ty => $inline:literal, $size:literal;)+) => {$({
            #[small_vec($($options)+)]
            type V = [$item];
            #[small_vec($($options)+, family = SmallVec)]
            type Member = [$item];
            assert_eq!((V::INLINE_SIZE, size_of::<V>()), ($inline, $size), stringify!($($options)+));
            assert_eq!((Member::INLINE_SIZE, size_of::<Member>()), ($inline, $size), stringify!($($options)+));
            assert_eq!((V::new().capacity(), Member::new().capacity()), ($inline, $inline));
        })+};
    }
    budgets! {
        [size = 64] u8 => 56, 64;
        [size = 64] u32 => 14, 64;
        [size = 64] String => 2, 56;
        [size = 24] u8 => 16, 24;
        [size = 64, len = u8] u8 => 62, 64;
        [size = 64, len = u16] u8 => 60, 64;
        [size = 64, len = u32] u8 => 56, 64;
        [size = 1000, len = u8] u8 => 255, 257;
        [size = 64, layout = compact] u8 => 63, 64;
        [size = 24, layout = compact] u8 => 23, 24;
        [size = 128, layout = compact] u8 => 127, 128;
        [size = 136, layout = compact] u8 => 134, 136;
        [size = 64, layout = compact] String => 2, 56;
        [size = 16, layout = compact, len = u32] u32 => 3, 16;
        [size = 64, spill = never] u8 => 63, 64;
        [size = 254, spill = never] u8 => 253, 254;
        [size = 255, spill = never] u8 => 253, 254;
        [size = 256, spill = never] u8 => 254, 256;
        [size = 20, spill = never] u32 => 4, 20;
        [size = 4, spill = never] u8 => 3, 4;
        [size = 1, spill = never] () => 253, 1;
        [size = 3, spill = never] () => 65_023, 2;
        [size = 4, spill = never] () => 4_261_412_863, 4;
        [size = 7, spill = never] () => 4_261_412_863, 4;
    }
}

/// A declaration is its storage and nothing else, which the grid relies on.
#[test]
fn a_declaration_is_as_large_as_its_storage() {
    fn check<V: SmallVector>() {
        assert_eq!(size_of::<V>(), size_of::<V::Storage>());
        assert_eq!(align_of::<V>(), align_of::<V::Storage>());
        assert_eq!(size_of::<Option<V>>(), size_of::<Option<V::Storage>>());
    }
    #[small_vec(layout = compact)]
    type Compact<'a> = [&'a str; 3];
    #[small_vec(layout = compact, family = SmallVec)]
    type CompactMember<'a> = [&'a str; 3];
    #[small_vec(spill = never)]
    type Fixed<T> = [T; 3];
    #[small_vec(spill = never, family = SmallVec)]
    type FixedMember<T> = [T; 3];

    check::<Narrow8<u16, 3>>();
    check::<Narrow8<u16, 2>>();
    check::<Compact<'_>>();
    check::<CompactMember<'_>>();
    check::<Fixed<String>>();
    check::<FixedMember<String>>();
}
