//! The parameters of operations: plain data, each made of one byte, most of them small, some of them hostile.

use super::elements::Element;
use super::user;
use std::ops::{Bound, Range};

/// The key of an element. There are few, so that neighbours are often equal.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key(pub(crate) u8);

impl From<u8> for Key {
    fn from(byte: u8) -> Self {
        Self(byte % 5)
    }
}

/// A number of elements.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Count(pub(crate) usize);

impl From<u8> for Count {
    fn from(byte: u8) -> Self {
        Self(usize::from(byte % 14))
    }
}

/// A number of elements that there need not be memory for. Without size, any number of them has room in `Vec`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Amount(usize);

impl From<u8> for Amount {
    fn from(byte: u8) -> Self {
        Self(if byte == u8::MAX { usize::MAX } else { usize::from(byte % 40) })
    }
}

impl Amount {
    pub(crate) fn of<E>(self) -> usize {
        if size_of::<E>() == 0 { self.0.min(40) } else { self.0 }
    }
}

/// An index, good or bad.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place(u8);

impl From<u8> for Place {
    fn from(byte: u8) -> Self {
        Self(byte)
    }
}

impl Place {
    /// Returns the index for a vector of that length.
    pub(crate) fn within(self, len: usize) -> usize {
        match self.0 {
            u8::MAX => usize::MAX,
            byte => usize::from(byte) % (len + 2),
        }
    }
}

/// A range, good or bad: four bits for each end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds(u8);

impl From<u8> for Bounds {
    fn from(byte: u8) -> Self {
        Self(byte)
    }
}

impl Bounds {
    /// Returns the range for a vector of that length.
    pub(crate) fn within(self, len: usize) -> (Bound<usize>, Bound<usize>) {
        let end = |bits: u8| match bits {
            0..=2 => Bound::Unbounded,
            3..=5 => Bound::Included(usize::from(bits - 3)),
            6..=8 => Bound::Excluded(usize::from(bits - 6)),
            9 => Bound::Included(len / 2),
            10 => Bound::Included(len.wrapping_sub(1)),
            11 => Bound::Excluded(len.wrapping_sub(1)),
            12 => Bound::Excluded(len),
            13 => Bound::Included(len),
            14 => Bound::Excluded(len + 1),
            _ => Bound::Excluded(usize::MAX),
        };
        (end(self.0 >> 4), end(self.0 & 0xf))
    }
}

/// What a predicate returns, call by call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Picks(u8);

impl From<u8> for Picks {
    fn from(byte: u8) -> Self {
        Self(byte)
    }
}

impl Picks {
    /// Returns a predicate. It is user code.
    pub(crate) fn predicate<E: Element>(self) -> impl FnMut(&mut E) -> bool {
        let mut picks = self.0;
        move |element| {
            user::call("predicate", element.key());
            picks = picks.rotate_left(1);
            picks & 1 != 0
        }
    }
}

/// How much of an iterator is used, and what becomes of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Usage {
    pub(crate) front: usize,
    pub(crate) back: usize,
    pub(crate) end: End,
}

/// The end of an iterator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Dropped,
    UsedUp,
    Forgotten,
}

impl From<u8> for Usage {
    fn from(byte: u8) -> Self {
        let end = match byte >> 4 & 7 {
            0..=3 => End::Dropped,
            4..=5 => End::UsedUp,
            _ => End::Forgotten,
        };
        Self { front: usize::from(byte & 3), back: usize::from(byte >> 2 & 3), end }
    }
}

impl Usage {
    /// Returns what does the same, but drops the iterator where it would be forgotten.
    pub(crate) fn without_leaks(self) -> Self {
        match self.end {
            End::Forgotten => Self { end: End::Dropped, ..self },
            _ => self,
        }
    }

    /// Uses an iterator so. What it yields is dropped at once; the keys are returned.
    pub(crate) fn of<E: Element>(self, mut iter: impl DoubleEndedIterator<Item = E>) -> Vec<u8> {
        let mut keys = Vec::new();
        for _ in 0..self.back {
            keys.extend(iter.next_back().map(|element| element.key()));
        }
        self.finish(iter, keys)
    }

    /// Uses an iterator so, from the front.
    pub(crate) fn of_front<E: Element>(self, iter: impl Iterator<Item = E>) -> Vec<u8> {
        self.finish(iter, Vec::new())
    }

    fn finish<E: Element>(self, mut iter: impl Iterator<Item = E>, mut keys: Vec<u8>) -> Vec<u8> {
        for _ in 0..self.front {
            keys.extend(iter.next().map(|element| element.key()));
        }
        match self.end {
            // Before the keys are returned: they would leak if the iterator's drop panicked afterwards.
            End::Dropped => drop(iter),
            End::UsedUp => {
                keys.extend(iter.by_ref().map(|element| element.key()));
                drop(iter);
            }
            End::Forgotten => {
                user::may_leak();
                std::mem::forget(iter);
            }
        }
        keys
    }
}

/// An iterator of user code: how many elements it yields, and what it says of that.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Feed(u8);

impl From<u8> for Feed {
    fn from(byte: u8) -> Self {
        Self(byte)
    }
}

impl Feed {
    pub(crate) fn count(self) -> usize {
        usize::from(self.0 % 12)
    }

    /// Returns the elements. Not by `collect`, which a std with its debug assertions has refuse a hint that contradicts itself.
    pub(crate) fn all<E: Element>(self) -> Vec<E> {
        Vec::from_iter(self.elements())
    }

    /// Returns the iterator.
    pub(crate) fn elements<E: Element>(self) -> Feeding<E> {
        Feeding { keys: 0..self.count(), hint: self.0 / 12 % 5, make: E::new }
    }
}

/// The iterator of a [`Feed`]. After its end it begins again: one who asks once too often gets what he should not.
#[derive(Clone, Debug)]
pub(crate) struct Feeding<E> {
    keys: Range<usize>,
    hint: u8,
    make: fn(u8) -> E,
}

impl<E> Iterator for Feeding<E> {
    type Item = E;

    fn next(&mut self) -> Option<E> {
        user::call("next", self.keys.start as u8);
        match self.keys.next() {
            Some(key) => Some((self.make)(key as u8 % 5)),
            None => {
                self.keys = 90..92;
                None
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.keys.len();
        match self.hint {
            0 => (left, Some(left)),
            1 => (0, None),
            2 => (left / 2, Some(left / 2)),
            3 => (left + 3, Some(left + 3)),
            _ => (left + 1, Some(0)),
        }
    }
}

/// Returns so many elements.
pub(crate) fn elements<E: Element>(count: usize, Key(key): Key) -> Vec<E> {
    (0..count).map(|index| E::new((key + index as u8) % 5)).collect()
}
