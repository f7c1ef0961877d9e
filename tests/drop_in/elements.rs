//! The elements: plain ones, and two that note each call of their code.

use std::cmp::Ordering;
use std::fmt::Debug;
use std::hash::{Hash, Hasher};
use std::sync::OnceLock;

use crate::harness::note;

/// An element that is made from a number and can be told by it.
pub(crate) trait Element: Clone + Debug + Ord + Hash + 'static {
    /// Whether its clones, comparisons and drops are noted, and may panic.
    const NOTES: bool = false;

    fn of(key: u32) -> Self;

    /// Returns the number it was made from, or 0 if it has no room for one.
    fn key(&self) -> u32;
}

impl Element for u8 {
    fn of(key: u32) -> Self {
        key as u8
    }

    fn key(&self) -> u32 {
        u32::from(*self)
    }
}

impl Element for u32 {
    fn of(key: u32) -> Self {
        key
    }

    fn key(&self) -> u32 {
        *self
    }
}

impl Element for String {
    fn of(key: u32) -> Self {
        key.to_string()
    }

    fn key(&self) -> u32 {
        self.parse().unwrap()
    }
}

impl Element for Box<u32> {
    fn of(key: u32) -> Self {
        Self::new(key)
    }

    fn key(&self) -> u32 {
        **self
    }
}

impl Element for &'static str {
    fn of(key: u32) -> Self {
        static NAMES: OnceLock<Vec<String>> = OnceLock::new();
        &NAMES.get_or_init(|| (0..256).map(|key| key.to_string()).collect())[key as usize]
    }

    fn key(&self) -> u32 {
        self.parse().unwrap()
    }
}

/// Two elements with keys that follow each other.
impl<T: Element> Element for [T; 2] {
    const NOTES: bool = T::NOTES;

    fn of(key: u32) -> Self {
        [T::of(key), T::of(key + 1)]
    }

    fn key(&self) -> u32 {
        self[0].key()
    }
}

/// As large and as aligned as a cache line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(align(64))]
pub(crate) struct Line(u32);

impl Element for Line {
    fn of(key: u32) -> Self {
        Self(key)
    }

    fn key(&self) -> u32 {
        self.0
    }
}

/// Owns memory, so that a second drop is a second free, and notes its calls.
#[derive(Debug)]
pub(crate) struct Noted(Box<u32>);

/// Has no size and notes its calls.
#[derive(Debug)]
pub(crate) struct Unit;

impl Element for Noted {
    const NOTES: bool = true;

    fn of(key: u32) -> Self {
        Self(Box::new(key))
    }

    fn key(&self) -> u32 {
        *self.0
    }
}

impl Element for Unit {
    const NOTES: bool = true;

    fn of(_: u32) -> Self {
        Self
    }

    fn key(&self) -> u32 {
        0
    }
}

macro_rules! noting {
    ($($element:ty),+) => {
        $(
            impl Clone for $element {
                fn clone(&self) -> Self {
                    note(format_args!("clone {}", self.key()));
                    Self::of(self.key())
                }
            }

            impl Drop for $element {
                fn drop(&mut self) {
                    note(format_args!("drop {}", self.key()));
                }
            }

            impl PartialEq for $element {
                fn eq(&self, other: &Self) -> bool {
                    note(format_args!("{} == {}", self.key(), other.key()));
                    self.key() == other.key()
                }
            }

            impl Eq for $element {}

            impl PartialOrd for $element {
                fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                    Some(self.cmp(other))
                }
            }

            impl Ord for $element {
                fn cmp(&self, other: &Self) -> Ordering {
                    note(format_args!("{} <=> {}", self.key(), other.key()));
                    self.key().cmp(&other.key())
                }
            }

            impl Hash for $element {
                fn hash<H: Hasher>(&self, state: &mut H) {
                    note(format_args!("hash {}", self.key()));
                    self.key().hash(state);
                }
            }
        )+
    };
}

noting!(Noted, Unit);
