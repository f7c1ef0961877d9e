//! Elements that matter: plain data, one that owns memory and logs its drop, a zero-sized one that does, an
//! over-aligned one.

use std::cell::RefCell;
use std::fmt::Debug;

thread_local! {
    static DROPS: RefCell<Vec<u32>> = const { RefCell::new(Vec::new()) };
}

/// Takes the keys of the elements that were dropped on this thread since the last call, in the order of their drops.
pub(crate) fn drops() -> Vec<u32> {
    DROPS.take()
}

fn log_drop(key: u32) {
    DROPS.with_borrow_mut(|drops| drops.push(key));
}

/// An element that can be made from a number.
pub(crate) trait Element: Clone + Debug + Ord {
    /// Makes the element of that key.
    fn new(key: u32) -> Self;

    /// Returns the number it was made from, or 0 when it cannot hold one.
    fn key(&self) -> u32;

    /// Makes it the element of another key.
    fn set_key(&mut self, key: u32);
}

/// Makes the elements of a vector type.
pub(crate) fn elements<V: IntoIterator<Item: Element>>(
    keys: impl Iterator<Item = u32>,
) -> impl Iterator<Item = V::Item> {
    keys.map(Element::new)
}

impl Element for u32 {
    fn new(key: u32) -> Self {
        key
    }

    fn key(&self) -> u32 {
        *self
    }

    fn set_key(&mut self, key: u32) {
        *self = key;
    }
}

/// Owns memory, so that a second drop is a second free, and logs its drop.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Tracked(Box<u32>);

impl Element for Tracked {
    fn new(key: u32) -> Self {
        Self(Box::new(key))
    }

    fn key(&self) -> u32 {
        *self.0
    }

    fn set_key(&mut self, key: u32) {
        *self.0 = key;
    }
}

impl Drop for Tracked {
    fn drop(&mut self) {
        log_drop(*self.0);
    }
}

/// Has no size and logs its drop.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Unit;

impl Element for Unit {
    fn new(_: u32) -> Self {
        Self
    }

    fn key(&self) -> u32 {
        0
    }

    fn set_key(&mut self, _: u32) {}
}

impl Drop for Unit {
    fn drop(&mut self) {
        log_drop(0);
    }
}

/// As large and as aligned as a cache line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(align(64))]
pub(crate) struct Line(u32);

impl Element for Line {
    fn new(key: u32) -> Self {
        Self(key)
    }

    fn key(&self) -> u32 {
        self.0
    }

    fn set_key(&mut self, key: u32) {
        self.0 = key;
    }
}
