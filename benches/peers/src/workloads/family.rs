//! The vectors that the programs use, by family.

use smallvec_runtime::define_smallvec;
use std::ops::{DerefMut, Range};

/// Price and quantity.
pub(super) type Level = (u64, u64);

/// What goes through a message queue.
#[derive(Clone, Copy)]
pub(super) struct Message {
    pub(super) id: u64,
    pub(super) kind: u32,
    pub(super) payload: u32,
}

/// One vector type for each purpose.
pub(super) trait Family {
    const NAME: &'static str;

    /// One side of an order book; 10 levels inline.
    type Levels: Sequence<Level>;
    /// The children of a node of a tree; 4 inline.
    type Children: Sequence<u32>;
    /// The fields of a line; 8 inline.
    type Fields<'a>: Sequence<&'a str>;
    /// The bytes of a field without its escapes; 64 inline.
    type Bytes: Sequence<u8>;
    /// Messages that travel together; 16 inline.
    type Batch: Sequence<Message>;
}

/// What the programs ask of a vector.
pub(super) trait Sequence<T: Copy>:
    Clone + Default + DerefMut<Target = [T]> + Extend<T> + FromIterator<T> + IntoIterator<Item = T>
{
    fn push(&mut self, value: T);
    fn pop(&mut self) -> Option<T>;
    fn insert(&mut self, index: usize, value: T);
    fn remove(&mut self, index: usize) -> T;
    fn clear(&mut self);
    fn extend_from_slice(&mut self, slice: &[T]);
    fn drain(&mut self, range: Range<usize>) -> impl Iterator<Item = T>;
    fn retain(&mut self, keep: impl FnMut(&T) -> bool);
}

macro_rules! sequence {
    ([$($generics:tt)*] $vector:ty, $element:ty) => {
        impl<$($generics)*> Sequence<$element> for $vector {
            #[inline(always)]
            fn push(&mut self, value: $element) {
                <$vector>::push(self, value);
            }

            #[inline(always)]
            fn pop(&mut self) -> Option<$element> {
                <$vector>::pop(self)
            }

            #[inline(always)]
            fn insert(&mut self, index: usize, value: $element) {
                <$vector>::insert(self, index, value);
            }

            #[inline(always)]
            fn remove(&mut self, index: usize) -> $element {
                <$vector>::remove(self, index)
            }

            #[inline(always)]
            fn clear(&mut self) {
                <$vector>::clear(self);
            }

            #[inline(always)]
            fn extend_from_slice(&mut self, slice: &[$element]) {
                <$vector>::extend_from_slice(self, slice);
            }

            #[inline(always)]
            fn drain(&mut self, range: Range<usize>) -> impl Iterator<Item = $element> {
                <$vector>::drain(self, range)
            }

            #[inline(always)]
            fn retain(&mut self, mut keep: impl FnMut(&$element) -> bool) {
                <$vector>::retain(self, |element| keep(element));
            }
        }
    };
}

sequence!([T: Copy] Vec<T>, T);
sequence!([T: Copy, const N: usize] smallvec::SmallVec<[T; N]>, T);

define_smallvec! {
    pub(super) type Levels = [Level; 10];
    pub(super) type Children = [u32; 4];
    pub(super) type Fields<'a> = [&'a str; 8];
    pub(super) type Bytes = [u8; 64];
    pub(super) type Batch = [Message; 16];
}

sequence!([] Levels, Level);
sequence!([] Children, u32);
sequence!(['a] Fields<'a>, &'a str);
sequence!([] Bytes, u8);
sequence!([] Batch, Message);

pub(super) struct Std;

impl Family for Std {
    const NAME: &'static str = "Vec";

    type Levels = Vec<Level>;
    type Children = Vec<u32>;
    type Fields<'a> = Vec<&'a str>;
    type Bytes = Vec<u8>;
    type Batch = Vec<Message>;
}

pub(super) struct SmallVec1;

impl Family for SmallVec1 {
    const NAME: &'static str = "smallvec 1";

    type Levels = smallvec::SmallVec<[Level; 10]>;
    type Children = smallvec::SmallVec<[u32; 4]>;
    type Fields<'a> = smallvec::SmallVec<[&'a str; 8]>;
    type Bytes = smallvec::SmallVec<[u8; 64]>;
    type Batch = smallvec::SmallVec<[Message; 16]>;
}

pub(super) struct Declared;

impl Family for Declared {
    const NAME: &'static str = "ours";

    type Levels = Levels;
    type Children = Children;
    type Fields<'a> = Fields<'a>;
    type Bytes = Bytes;
    type Batch = Batch;
}
