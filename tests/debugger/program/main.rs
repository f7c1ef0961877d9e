//! Vectors of every layout in every state, for a debugger to look at. What it should see is in `tests/debugger/main.rs`.

#![allow(dead_code, unused_variables, reason = "only a debugger reads them")]

#[path = "../../support/layouts.rs"]
mod layouts;

use smallvec_runtime::{Array, Drain, IntoIter, SmallVector, define_smallvec, small_vec};
use std::hint::black_box;

/// An element with a `Drop`: then an iterator owns what is left.
pub struct Number(u16);

impl Drop for Number {
    fn drop(&mut self) {
        black_box(self.0);
    }
}

impl From<u16> for Number {
    fn from(number: u16) -> Self {
        Self(number)
    }
}

/// A vector in each state, and iterators that have yielded one element at the front and one at the back.
pub struct States<V: SmallVector + 'static, Z: SmallVector> {
    empty: V,
    inline: V,
    /// Spilled if the layout spills, else full.
    many: V,
    zero_sized: Z,
    zero_sized_left: IntoIter<Z>,
    into_iter: IntoIter<V>,
    into_iter_many: IntoIter<V>,
    drain: Drain<'static, V>,
    drain_many: Drain<'static, V>,
}

impl<V: SmallVector<Item: From<u16>>, Z: SmallVector<Item = ()>> States<V, Z> {
    fn new() -> Self {
        Self {
            empty: V::new(),
            inline: numbers(3),
            many: numbers(6),
            zero_sized: [(); 2].into_iter().collect(),
            zero_sized_left: begun([(); 3].into_iter().collect::<Z>().into_iter()),
            into_iter: begun(numbers::<V>(3).into_iter()),
            into_iter_many: begun(numbers::<V>(6).into_iter()),
            drain: begun(Box::leak(Box::new(numbers::<V>(4))).drain(1..)),
            drain_many: begun(Box::leak(Box::new(numbers::<V>(6))).drain(1..)),
        }
    }
}

/// Makes a vector of the numbers from 1 on, of so many if there is room.
fn numbers<V: SmallVector<Item: From<u16>>>(count: u16) -> V {
    let mut vector = V::new();
    for number in 1..=count {
        let _ = vector.try_push(number.into());
    }
    vector
}

fn begun<I: DoubleEndedIterator>(mut iter: I) -> I {
    iter.next();
    iter.next_back();
    iter
}

/// Declares a module for structs and one for the members of a family. In each there is a vector of every layout, and the struct of
/// them, in all states.
macro_rules! declare {
    (@structs $module:ident ($($profile:ident)?) [$($layout:ident($($option:tt)*))*]) => {
        mod $module {
            use super::*;

            $(
                #[small_vec(inline = 4, $($option)*)]
                pub type $layout = Number;
            )*

            mod units {
                $(
                    #[super::small_vec(inline = 4, $($option)*)]
                    pub type $layout = ();
                )*
            }

            declare! { @all $($layout)* }
        }
    };
    (@members $module:ident ($($profile:ident)?) [$($layout:ident($($option:tt)*))*]) => {
        mod $module {
            use super::*;

            define_smallvec! {
                #[small_vec($($profile)?)]
                pub struct Family;

                $(
                    #[small_vec(inline = 4, $($option)*)]
                    pub type $layout = Number;
                )*
            }

            mod units {
                $(
                    #[super::small_vec(inline = 4, family = super::Family, $($option)*)]
                    pub type $layout = ();
                )*
            }

            declare! { @all $($layout)* }
        }
    };
    (@all $($layout:ident)*) => {
        #[allow(non_snake_case, reason = "named after the types")]
        pub struct All {
            $(pub $layout: States<$layout, units::$layout>,)*
        }

        impl All {
            pub fn new() -> Self {
                Self { $($layout: States::new(),)* }
            }
        }
    };
}

/// Calls [`declare!`] with the lists of layouts as one.
macro_rules! declare_all {
    ($form:ident $module:ident; $([$($layout:ident($($option:tt)*))*])*) => {
        declare! { @$form $module () [$($($layout($($option)*))*)*] }
    };
    ($form:ident $module:ident profile; $([$($layout:ident($($option:tt)*))*])*) => {
        declare! { @$form $module (profile) [$($($layout(profile, $($option)*))*)*] }
    };
}

layouts::with_layouts! { [declare_all] { structs structs; } }
layouts::with_layouts! { [declare_all] { structs profiled profile; } }
layouts::with_layouts! { [declare_all] { members members; } }
layouts::with_layouts! { [declare_all] { members profiled_members profile; } }

/// What differs from element to element, and with the inline capacity.
mod others {
    use super::*;

    #[small_vec(inline = 4, spill = never)]
    #[derive(Copy)]
    pub type Copied = u16;

    #[small_vec(inline = 4)]
    pub type Generic<'a, T> = (&'a str, T);

    #[small_vec]
    pub type Old<A: Array> = A;

    #[small_vec(inline = 2)]
    pub type Nested = structs::Word;

    define_smallvec! {
        pub struct Family;

        #[small_vec(inline = 4, spill = never)]
        #[derive(Copy)]
        pub type CopiedMember = u16;
    }

    /// A backing array by another name.
    #[repr(align(16))]
    pub struct Backing(pub [u16; 8]);

    // SAFETY: a struct around an array.
    unsafe impl Array for Backing {
        type Item = u16;

        fn size() -> usize {
            8
        }
    }

    macro_rules! vectors {
        ($($layout:ident: $item:ty; $inline:literal $(, $option:ident = $value:ident)*;)*) => {
            $(
                #[small_vec(inline = $inline $(, $option = $value)*)]
                pub type $layout = $item;
            )*
        };
    }

    /// An element that is aligned more than a word.
    #[derive(Clone, Copy)]
    #[repr(align(16))]
    pub struct Line(u8);

    impl From<u16> for Line {
        fn from(number: u16) -> Self {
            Self(number as u8)
        }
    }

    impl From<u16> for Bytes {
        fn from(number: u16) -> Self {
            Self([number as u8; 3])
        }
    }

    #[derive(Clone, Copy)]
    pub struct Bytes([u8; 3]);

    vectors! {
        CompactU32: u32; 5, layout = compact;
        CompactU64: u64; 2, layout = compact;
        CompactLine: Line; 2, layout = compact;
        CompactBytes: Bytes; 4, layout = compact;
        CompactOneByte: u8; 23, layout = compact;
        CompactOdd: u16; 4, layout = compact, len = u32;
        CompactLong: u16; 200, layout = compact;
        CompactLongest: Bytes; 40_000, layout = compact;
        FixedLong: u16; 300, spill = never;
        FixedLonger: u16; 70_000, spill = never;
        NoneWord: u16; 0;
        NoneNarrow8: u16; 0, len = u8;
        NoneNarrow16: u16; 0, len = u16;
        NoneNarrow32: u16; 0, len = u32;
        NoneCompact: u16; 0, layout = compact;
        NoneHalf: u16; 0, layout = compact, len = u32;
        NoneFixed: u16; 0, spill = never;
    }
}

/// Where the debugger stops.
#[inline(never)]
fn stop() {
    black_box(());
}

fn main() {
    let structs = structs::All::new();
    let members = members::All::new();
    let profiled = profiled::All::new();
    let profiled_members = profiled_members::All::new();

    let copied = numbers::<others::Copied>(3);
    let copied_member = numbers::<others::CopiedMember>(3);
    let generic: others::Generic<'_, u16> = [("one", 1), ("two", 2)].into_iter().collect();
    let old = numbers::<others::Old<[u16; 2]>>(3);
    let wrapped = numbers::<others::Old<others::Backing>>(3);
    let nested: others::Nested = [numbers(1), numbers(6)].into_iter().collect();
    let reference = &structs.Word.inline;
    let maybe = Some(numbers::<structs::Compact>(2));

    let compact_u32 = numbers::<others::CompactU32>(3);
    let compact_u64 = numbers::<others::CompactU64>(2);
    let compact_line = numbers::<others::CompactLine>(2);
    let compact_bytes = numbers::<others::CompactBytes>(2);
    let compact_one_byte: others::CompactOneByte = (1..=30).collect();
    let compact_odd: others::CompactOdd = (1..=301).collect();
    let compact_long = [numbers::<others::CompactLong>(150), numbers(300)];
    let compact_longest = numbers::<others::CompactLongest>(300);
    let fixed_long = numbers::<others::FixedLong>(299);
    let fixed_longer = numbers::<others::FixedLonger>(299);
    let none_word = [numbers::<others::NoneWord>(0), numbers(2)];
    let none_narrow8 = [numbers::<others::NoneNarrow8>(0), numbers(2)];
    let none_narrow16 = [numbers::<others::NoneNarrow16>(0), numbers(2)];
    let none_narrow32 = [numbers::<others::NoneNarrow32>(0), numbers(2)];
    let none_compact = [numbers::<others::NoneCompact>(0), numbers(2)];
    let none_half = [numbers::<others::NoneHalf>(0), numbers(2)];
    let none_fixed = numbers::<others::NoneFixed>(0);
    stop();
    black_box((&structs, &members, &profiled, &profiled_members));
}
