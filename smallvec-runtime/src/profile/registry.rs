//! What is counted, for all threads: a list of entries, one for each declaration with an element and an inline capacity.

use super::counter::Counter;
use super::histogram::{BUCKETS, Histogram, Spread, bucket};
use super::report::{Report, TypeReport};
use crate::storage::Budget;
use alloc::boxed::Box;
use alloc::vec::Vec;
use alloc::{format, string::ToString};
use core::alloc::Layout;
use core::array;
use core::mem;
use core::ptr;
use core::sync::atomic::AtomicPtr;
use core::sync::atomic::Ordering::{Acquire, Release};

/// A declaration whose vectors are counted. A `static` of the expansion.
pub struct Declaration {
    module: &'static str,
    name: &'static str,
    line: u32,
    /// The entry that was last asked for, or null: nearly always the one that is asked for next.
    last: AtomicPtr<Entry>,
}

impl Declaration {
    /// Names a declaration.
    pub const fn new(module: &'static str, name: &'static str, line: u32) -> Self {
        Self { module, name, line, last: AtomicPtr::new(ptr::null_mut()) }
    }
}

/// A type that stands for a declaration.
pub trait Declared {
    /// Returns it. A function, as no constant can refer to a static that changes.
    fn declaration() -> &'static Declaration;
}

/// What is counted together: the vectors of a declaration that have the same element and the same inline capacity, of which a
/// declaration with parameters has several.
pub(crate) struct Kind {
    pub(crate) declaration: fn() -> &'static Declaration,
    /// The name of the element.
    pub(crate) element: fn() -> &'static str,
    pub(crate) element_layout: Layout,
    pub(crate) layout: Budget,
    pub(crate) inline: usize,
    /// Of a vector without its record, in bytes.
    pub(crate) size: usize,
}

impl Kind {
    fn is_same(&self, other: &Self) -> bool {
        // The constant may be there several times, and one function of several types.
        ptr::eq(self, other)
            || self.inline == other.inline
                && self.element_layout == other.element_layout
                && self.size == other.size
                && ptr::eq((self.declaration)(), (other.declaration)())
                && (self.element)() == (other.element)()
    }
}

/// The counts of a [`Kind`].
pub(crate) struct Entry {
    kind: &'static Kind,
    /// The entry that was the first of the list before.
    next: *const Entry,
    alive: Counter,
    most_alive: Counter,
    unseen: Counter,
    longest: Counter,
    allocations: Counter,
    reallocations: Counter,
    bytes: Counter,
    living: Counts,
    ended: Counts,
}

// SAFETY: `next` is written before anybody else sees the entry, and refers to an entry that is never freed; all else may be shared.
unsafe impl Send for Entry {}
// SAFETY: as above.
unsafe impl Sync for Entry {}

/// Vectors, by the largest length of each.
struct Counts {
    lengths: [Counter; BUCKETS],
    spilled: Counter,
}

impl Counts {
    fn new() -> Self {
        Self { lengths: array::from_fn(|_| Counter::default()), spilled: Counter::default() }
    }

    fn spread(&self) -> Spread {
        Spread { lengths: Histogram::new(self.lengths.iter().map(Counter::get)), spilled: self.spilled.get() }
    }
}

impl Entry {
    /// A vector is there.
    pub(super) fn begin(&self, len: usize) {
        // The additions to `alive` have one order, the same for all threads, in which each returns what is alive then; the largest of
        // these numbers is the most that was. It is in the maximum, since each of them is.
        self.most_alive.raise_to(self.alive.add(1));
        self.living.lengths[bucket(len)].add(1);
        self.longest.raise_to(len as u64);
    }

    /// The largest length of a vector has become more.
    pub(super) fn raise(&self, from: usize, to: usize) {
        if bucket(from) != bucket(to) {
            self.living.lengths[bucket(to)].add(1);
            self.living.lengths[bucket(from)].take_one();
        }
        self.longest.raise_to(to as u64);
    }

    /// A vector has spilled that never did.
    pub(super) fn spill(&self) {
        self.living.spilled.add(1);
    }

    /// A buffer was allocated, in place of another one or not.
    pub(super) fn allocate(&self, had_buffer: bool, capacity: usize) {
        let count = if had_buffer { &self.reallocations } else { &self.allocations };
        count.add(1);
        self.bytes.add((capacity * self.kind.element_layout.size()) as u64);
    }

    /// A vector is no more.
    pub(super) fn end(&self, longest: usize, has_spilled: bool, was_unseen: bool) {
        self.ended.lengths[bucket(longest)].add(1);
        self.living.lengths[bucket(longest)].take_one();
        if has_spilled {
            self.ended.spilled.add(1);
            self.living.spilled.take_one();
        }
        if was_unseen {
            self.unseen.add(1);
        }
        self.alive.take_one();
    }

    fn report(&self) -> TypeReport {
        let Kind { declaration, element, element_layout, layout, inline, size } = *self.kind;
        let Declaration { module, name, line, .. } = declaration();
        TypeReport {
            name: format!("{module}::{name}"),
            line: u64::from(*line),
            element: element().to_string(),
            element_size: element_layout.size() as u64,
            element_align: element_layout.align() as u64,
            layout,
            inline: inline as u64,
            size: size as u64,
            allocations: self.allocations.get(),
            reallocations: self.reallocations.get(),
            bytes: self.bytes.get(),
            most_alive: self.most_alive.get(),
            unseen: self.unseen.get(),
            longest: self.longest.get(),
            living: self.living.spread(),
            ended: self.ended.spread(),
        }
    }
}

/// The first entry of the list, or null.
///
/// Entries are only ever put in front and never taken out or freed, so that whoever has a pointer to one may follow it for good, and
/// a pointer that was seen as the first is never that of another entry later.
static FIRST: AtomicPtr<Entry> = AtomicPtr::new(ptr::null_mut());

/// Returns the entry of a kind, which is in the list from the first time on that anybody asks for it.
pub(super) fn entry(kind: &'static Kind) -> &'static Entry {
    let last = &(kind.declaration)().last;
    // SAFETY: null, or an entry. Acquired here after it was released below, so that what was written before is seen.
    if let Some(entry) = unsafe { last.load(Acquire).as_ref() } {
        if entry.kind.is_same(kind) {
            return entry;
        }
    }
    let entry = find_or_add(kind);
    last.store(ptr::from_ref(entry).cast_mut(), Release);
    entry
}

/// Finds an entry in the list, or puts it there.
///
/// No kind has two entries, and none is lost: an entry takes its place only if the list is still the one that was searched, by a
/// comparison and an exchange in one step. If another thread was faster, what it has put in front is searched, and it is tried again.
/// Some thread succeeds each time, so that nobody waits.
fn find_or_add(kind: &'static Kind) -> &'static Entry {
    // Acquired, as are the exchanges that fail, so that the entries are seen as they were when they were released.
    let mut first = FIRST.load(Acquire);
    if let Some(entry) = find(kind, first, ptr::null()) {
        return entry;
    }
    let no_unwinding = NoUnwinding;
    let new = Box::into_raw(Box::new(Entry {
        kind,
        next: first,
        alive: Counter::default(),
        most_alive: Counter::default(),
        unseen: Counter::default(),
        longest: Counter::default(),
        allocations: Counter::default(),
        reallocations: Counter::default(),
        bytes: Counter::default(),
        living: Counts::new(),
        ended: Counts::new(),
    }));
    mem::forget(no_unwinding);
    loop {
        match FIRST.compare_exchange(first, new, Release, Acquire) {
            // SAFETY: it was just made, and is never freed from now on.
            Ok(_) => return unsafe { &*new },
            Err(now) => {
                if let Some(entry) = find(kind, now, first) {
                    // SAFETY: it was made of a box, and nobody else has seen it.
                    drop(unsafe { Box::from_raw(new) });
                    return entry;
                }
                first = now;
                // SAFETY: nobody else has seen it.
                unsafe { (*new).next = first };
            }
        }
    }
}

/// Ends the program where an allocation that fails would unwind, as it may without `std`: the length of a vector is being set, and whoever
/// does that, with elements half moved, relies on it that it returns.
struct NoUnwinding;

impl Drop for NoUnwinding {
    fn drop(&mut self) {
        // While another panic unwinds, this one aborts.
        panic!("no memory for the counts of a type");
    }
}

/// Finds an entry of a kind among those from `first` on and before `end`.
fn find(kind: &Kind, first: *const Entry, end: *const Entry) -> Option<&'static Entry> {
    entries(first).take_while(|entry| !ptr::eq(*entry, end)).find(|entry| entry.kind.is_same(kind))
}

/// The entries from one on. It is in the list, and was acquired; or null.
fn entries(first: *const Entry) -> impl Iterator<Item = &'static Entry> {
    let mut next = first;
    core::iter::from_fn(move || {
        // SAFETY: null, or an entry in the list, which is never freed. What comes before it in time was seen by who put it there, and so
        // by who has acquired what was released then.
        let entry = unsafe { next.as_ref() }?;
        next = entry.next;
        Some(entry)
    })
}

/// Returns what was counted so far.
pub(super) fn report() -> Report {
    let mut types: Vec<_> = entries(FIRST.load(Acquire)).map(Entry::report).collect();
    // The oldest first: types of one identity stay in their order when another one comes.
    types.reverse();
    types.sort_by(|a, b| a.identity().cmp(&b.identity()));
    Report { types }
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::sync::atomic::AtomicUsize;
    use core::sync::atomic::Ordering::SeqCst;

    static DECLARATION: Declaration = Declaration::new("module", "Name", 1);

    const fn kind(element: fn() -> &'static str) -> Kind {
        Kind {
            declaration: || &DECLARATION,
            element,
            element_layout: Layout::new::<u32>(),
            layout: Budget::Word,
            inline: 4,
            size: 24,
        }
    }

    static OTHER: Kind = kind(|| "u16");
    static FASTER: Kind = kind(|| "u32");
    static SLOWER: Kind = kind(|| {
        // It is first compared with the last entry of the declaration, and then with those of the list. Now another thread is faster.
        static ASKED: AtomicUsize = AtomicUsize::new(0);
        if ASKED.fetch_add(1, SeqCst) == 1 {
            entry(&FASTER);
        }
        "u32"
    });

    #[test]
    fn a_kind_has_one_entry_although_two_threads_make_it() {
        entry(&OTHER).begin(1);
        let slower = entry(&SLOWER);
        slower.begin(2);
        entry(&FASTER).begin(3);
        let of_kind: Vec<_> = entries(FIRST.load(Acquire)).filter(|entry| entry.kind.is_same(&FASTER)).collect();
        assert_eq!(of_kind.len(), 1);
        assert!(ptr::eq(of_kind[0], slower) && ptr::eq(slower.kind, &raw const FASTER));
        assert_eq!(slower.alive.get(), 2);
        assert_eq!(report().types.iter().map(|ty| ty.vectors()).sum::<u64>(), 3);
    }
}
