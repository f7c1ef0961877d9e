//! A global allocator that counts what the current thread asks of it.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

/// The system's allocator with a counter per thread in front.
///
/// An example installs it with `#[global_allocator]` and wraps what it wants to know about in
/// [`measure`].
pub(crate) struct CountingAllocator;

/// What a piece of work asked of the allocator.
#[derive(Clone, Copy)]
pub(crate) struct Usage {
    /// Calls that returned memory: every allocation and every reallocation.
    pub(crate) allocations: u64,
    /// The most bytes that the work held at one time.
    pub(crate) peak: usize,
    /// Bytes held now. Below zero when the work frees what was there before it.
    held: isize,
}

impl Usage {
    const NONE: Self = Self { allocations: 0, peak: 0, held: 0 };
}

// A counter per thread costs no atomic operation, so that the timings of the examples suffer little
// from being counted. `const` and without a destructor, because the allocator may neither allocate
// nor meet a destroyed thread local.
thread_local! {
    static USAGE: Cell<Usage> = const { Cell::new(Usage::NONE) };
}

/// Runs `work` and reports what it asked of the allocator on this thread. Calls do not nest.
pub(crate) fn measure<R>(work: impl FnOnce() -> R) -> (R, Usage) {
    USAGE.set(Usage::NONE);
    let result = work();
    (result, USAGE.get())
}

fn count_allocation(size: usize) {
    let mut usage = USAGE.get();
    usage.allocations += 1;
    // No allocation is larger than `isize::MAX`.
    usage.held = usage.held.wrapping_add_unsigned(size);
    usage.peak = usage.peak.max(usize::try_from(usage.held).unwrap_or(0));
    USAGE.set(usage);
}

fn count_deallocation(size: usize) {
    let mut usage = USAGE.get();
    usage.held = usage.held.wrapping_sub_unsigned(size);
    USAGE.set(usage);
}

// SAFETY: every method hands its arguments unchanged to `System`, which upholds the contract, and
// returns what it returned. The counting around it touches a `Cell` of integers only: it neither
// allocates nor unwinds.
unsafe impl GlobalAlloc for CountingAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count_allocation(layout.size());
        // SAFETY: the caller guarantees a layout of non-zero size.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count_allocation(layout.size());
        // SAFETY: the caller guarantees a layout of non-zero size.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        // Both blocks count as held for a moment: whether the old one can be extended in place is
        // up to luck.
        count_allocation(new_size);
        count_deallocation(layout.size());
        // SAFETY:
        // - `ptr` came from this allocator with `layout`, hence from `System` with `layout`;
        // - the caller guarantees that `new_size` is neither zero nor too large for a layout.
        unsafe { System.realloc(ptr, layout, new_size) }
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        count_deallocation(layout.size());
        // SAFETY: `ptr` came from this allocator with `layout`, hence from `System` with `layout`.
        unsafe { System.dealloc(ptr, layout) }
    }
}
