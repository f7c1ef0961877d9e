//! A global allocator that counts what the current thread asks for, if it is told to.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

/// Calls of the allocator, and the bytes they asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Asked {
    pub(crate) allocations: u64,
    pub(crate) reallocations: u64,
    pub(crate) bytes: u64,
}

impl Asked {
    pub(crate) fn add(&mut self, other: Self) {
        self.allocations += other.allocations;
        self.reallocations += other.reallocations;
        self.bytes += other.bytes;
    }
}

struct Ledger;

#[global_allocator]
static LEDGER: Ledger = Ledger;

thread_local! {
    static ASKED: Cell<Option<Asked>> = const { Cell::new(None) };
}

/// Runs `work`, and returns what it asked for.
pub(crate) fn asked<R>(work: impl FnOnce() -> R) -> (R, Asked) {
    ASKED.set(Some(Asked::default()));
    let result = work();
    (result, ASKED.take().expect("just set"))
}

fn count(asked: impl FnOnce(Asked) -> Asked) {
    ASKED.set(ASKED.get().map(asked));
}

// SAFETY: each method forwards to `System`, which keeps the contract; counting changes a `Cell` of numbers.
unsafe impl GlobalAlloc for Ledger {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(|a| Asked { allocations: a.allocations + 1, bytes: a.bytes + layout.size() as u64, ..a });
        // SAFETY: by the caller.
        unsafe { System.alloc(layout) }
    }

    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        count(|a| Asked { reallocations: a.reallocations + 1, bytes: a.bytes + new_size as u64, ..a });
        // SAFETY: by the caller.
        unsafe { System.realloc(ptr, layout, new_size) }
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        // SAFETY: by the caller.
        unsafe { System.dealloc(ptr, layout) }
    }
}
