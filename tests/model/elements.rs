//! What the vectors hold: bytes, something that owns memory, something without size, something over-aligned.

use super::user;
use std::cell::{Cell, RefCell};
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ptr::NonNull;

/// An element that is made from a number.
pub(crate) trait Element: Clone + fmt::Debug + Ord + Hash + 'static {
    /// Whether elements know how many of them live.
    const COUNTED: bool;

    /// Makes the element of that key.
    fn new(key: u8) -> Self;

    /// Returns the key, or 0 when the element cannot hold one.
    fn key(&self) -> u8;

    /// Makes it the element of another key.
    fn set_key(&mut self, key: u8);
}

impl Element for u8 {
    const COUNTED: bool = false;

    fn new(key: u8) -> Self {
        key
    }

    fn key(&self) -> u8 {
        *self
    }

    fn set_key(&mut self, key: u8) {
        *self = key;
    }
}

/// As large and as aligned as a cache line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(align(64))]
pub(crate) struct Line(u8);

impl Element for Line {
    const COUNTED: bool = false;

    fn new(key: u8) -> Self {
        Self(key)
    }

    fn key(&self) -> u8 {
        self.0
    }

    fn set_key(&mut self, key: u8) {
        self.0 = key;
    }
}

thread_local! {
    /// The strings of the elements that live, so that a second drop is noticed, and what is leaked can be freed.
    static STRINGS: RefCell<BTreeSet<NonNull<String>>> = const { RefCell::new(BTreeSet::new()) };
    static UNITS: Cell<usize> = const { Cell::new(0) };
}

/// Returns how many of the elements that have a `Drop` live on this thread.
pub(crate) fn living() -> usize {
    STRINGS.with_borrow(BTreeSet::len) + UNITS.get()
}

/// Frees what elements own that were leaked, and forgets that they live.
pub(crate) fn reclaim() {
    UNITS.set(0);
    for string in STRINGS.take() {
        // SAFETY: made by `Text::new`; no drop has freed it, or it would not be in the set.
        drop(unsafe { Box::from_raw(string.as_ptr()) });
    }
}

/// Owns memory, so that a second drop, or a read of one that was dropped, is seen by the sanitizers too.
pub(crate) struct Text(NonNull<String>);

impl Text {
    fn string(&self) -> &String {
        // SAFETY: the string lives until the element is dropped.
        unsafe { self.0.as_ref() }
    }
}

impl Element for Text {
    const COUNTED: bool = true;

    fn new(key: u8) -> Self {
        let string = NonNull::from(Box::leak(Box::new(key.to_string())));
        STRINGS.with_borrow_mut(|strings| strings.insert(string));
        Self(string)
    }

    fn key(&self) -> u8 {
        self.string().parse().unwrap()
    }

    fn set_key(&mut self, key: u8) {
        // SAFETY: the string lives until the element is dropped, and is borrowed with it.
        *unsafe { self.0.as_mut() } = key.to_string();
    }
}

impl Drop for Text {
    fn drop(&mut self) {
        let owned = STRINGS.with_borrow_mut(|strings| strings.remove(&self.0));
        if !owned {
            eprintln!("an element was dropped twice");
            std::process::abort();
        }
        let key = self.key();
        // SAFETY: made by `new`, and it was still in the set.
        drop(unsafe { Box::from_raw(self.0.as_ptr()) });
        user::call("drop", key);
    }
}

impl Clone for Text {
    fn clone(&self) -> Self {
        user::call("clone", self.key());
        Self::new(self.key())
    }
}

/// Has no size, and counts its drops.
#[derive(PartialOrd, Eq, Ord)]
pub(crate) struct Unit;

impl Element for Unit {
    const COUNTED: bool = true;

    fn new(_: u8) -> Self {
        UNITS.set(UNITS.get() + 1);
        Self
    }

    fn key(&self) -> u8 {
        0
    }

    fn set_key(&mut self, _: u8) {}
}

impl Drop for Unit {
    fn drop(&mut self) {
        let Some(left) = UNITS.get().checked_sub(1) else {
            eprintln!("more elements were dropped than were made");
            std::process::abort();
        };
        UNITS.set(left);
        user::call("drop", 0);
    }
}

impl Clone for Unit {
    fn clone(&self) -> Self {
        user::call("clone", 0);
        Self::new(0)
    }
}

impl PartialEq for Unit {
    fn eq(&self, _: &Self) -> bool {
        user::call("eq", 0);
        true
    }
}

impl Hash for Unit {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl fmt::Debug for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unit")
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        user::call("eq", self.key());
        self.string() == other.string()
    }
}

impl Eq for Text {}

impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Text {
    fn cmp(&self, other: &Self) -> Ordering {
        self.string().cmp(other.string())
    }
}

impl Hash for Text {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.string().hash(state);
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.string(), f)
    }
}
