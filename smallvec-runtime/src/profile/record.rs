//! What a vector carries to be counted.

use super::registry::{self, Entry, Kind};

/// The record of one vector, inside its value.
///
/// Until it is counted, it only remembers: functions that are `const` can do no more. It is counted when it first holds an element or
/// a buffer, or changes if it was made with elements in a constant; at the latest when it ends. A bitwise copy that is not a move
/// must not take it along.
pub(crate) struct Record {
    kind: &'static Kind,
    /// Where it is counted.
    entry: Option<&'static Entry>,
    /// The largest length that the vector has reached.
    longest: usize,
    /// Whether it was ever on the heap.
    has_spilled: bool,
}

impl Record {
    /// Makes the record of an empty vector.
    #[inline(always)]
    pub(crate) const fn new(kind: &'static Kind) -> Self {
        Self { kind, entry: None, longest: 0, has_spilled: false }
    }

    /// The vector was made with so many elements. Nobody has seen it yet.
    #[inline(always)]
    pub(crate) const fn made_with(&mut self, len: usize) {
        self.longest = len;
    }

    /// The length is set.
    #[inline(always)]
    pub(crate) fn reached(&mut self, len: usize) {
        if len > self.longest || (self.entry.is_none() && self.longest > 0) {
            self.raise(len);
        }
    }

    #[inline(never)]
    fn raise(&mut self, len: usize) {
        let longest = self.longest.max(len);
        match self.entry {
            Some(entry) => entry.raise(self.longest, longest),
            None => {
                self.longest = longest;
                self.begin();
            }
        }
        self.longest = longest;
    }

    /// A buffer was allocated, in place of another one or not.
    pub(crate) fn allocated(&mut self, had_buffer: bool, capacity: usize) {
        self.begin().allocate(had_buffer, capacity);
    }

    /// So many elements are on the heap.
    pub(crate) fn spilled(&mut self, len: usize) {
        let entry = self.begin();
        if !self.has_spilled {
            self.has_spilled = true;
            entry.spill();
        }
        self.reached(len);
    }

    /// The vector is no more: it is dropped, or what it held belongs to somebody else.
    #[inline(never)]
    pub(crate) fn end(&mut self) {
        let was_unseen = self.entry.is_none();
        self.begin().end(self.longest, self.has_spilled, was_unseen);
    }

    /// Counts the vector, if it is not counted yet.
    fn begin(&mut self) -> &'static Entry {
        let (kind, longest) = (self.kind, self.longest);
        self.entry.get_or_insert_with(|| {
            let entry = registry::entry(kind);
            entry.begin(longest);
            entry
        })
    }
}

impl Drop for Record {
    #[inline]
    fn drop(&mut self) {
        self.end();
    }
}
