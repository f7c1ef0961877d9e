//! An allocator that counts per thread, refuses on demand, and ends the process when memory is freed by another layout
//! than it was allocated by.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::io::Write;
use std::process;

/// The allocator of "Performance Profiling" in the reference, with more to tell.
///
/// A binary that counts declares it: `#[global_allocator] static GLOBAL: TrackingAllocator = TrackingAllocator;`
pub(crate) struct TrackingAllocator;

struct Books {
    allocations: Cell<usize>,
    largest: Cell<usize>,
    live_bytes: Cell<isize>,
    refusing: Cell<bool>,
}

thread_local! {
    // Per thread, because tests run beside each other. Without a destructor, so that it is usable until the very end.
    static BOOKS: Books = const {
        Books {
            allocations: Cell::new(0),
            largest: Cell::new(0),
            live_bytes: Cell::new(0),
            refusing: Cell::new(false),
        }
    };
}

/// Requests above it are refused here, because a sanitizer's allocator ends the process instead of refusing.
const LIMIT: usize = match 1usize.checked_shl(40) {
    Some(limit) => limit,
    None => 1 << 30,
};

/// The bytes before each block, in which its layout is recorded. Miri knows the layout, and would report the header: a block's pointer
/// does not reach in front of the block.
fn header(layout: Layout) -> usize {
    if cfg!(miri) {
        return 0;
    }
    layout.align().max(align_of::<Layout>()).max(size_of::<Layout>())
}

fn with_header(layout: Layout) -> Option<Layout> {
    let size = layout.size().checked_add(header(layout))?;
    let align = if cfg!(miri) { layout.align() } else { layout.align().max(align_of::<Layout>()) };
    Layout::from_size_align(size, align).ok()
}

// SAFETY: every block is a block of `System`, entered after its header, which is a multiple of the alignment asked for.
unsafe impl GlobalAlloc for TrackingAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let refused = BOOKS.with(|books| {
            books.allocations.set(books.allocations.get() + 1);
            books.largest.set(books.largest.get().max(layout.size()));
            books.refusing.get()
        });
        let Some(whole) = with_header(layout).filter(|whole| !refused && whole.size() <= LIMIT) else {
            return std::ptr::null_mut();
        };
        // SAFETY: the size is not zero, since the header's is not, or since the caller promises it.
        let start = unsafe { System.alloc(whole) };
        if start.is_null() {
            return start;
        }
        BOOKS.with(|books| books.live_bytes.set(books.live_bytes.get() + layout.size() as isize));
        // SAFETY: the block is longer than its header.
        let block = unsafe { start.add(header(layout)) };
        if !cfg!(miri) {
            // SAFETY: the header has room for a `Layout`, which ends, aligned, where the block begins.
            unsafe { block.cast::<Layout>().sub(1).write(layout) };
        }
        block
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        let allocated = if cfg!(miri) {
            layout
        } else {
            // SAFETY: the caller passes a block that came from `alloc`, which has written this.
            unsafe { block.cast::<Layout>().sub(1).read() }
        };
        if allocated != layout {
            // Past the capture of the test harness, since nobody would print what it has captured.
            let _ = writeln!(std::io::stderr(), "allocated by {allocated:?}, freed by {layout:?}");
            process::abort();
        }
        BOOKS.with(|books| books.live_bytes.set(books.live_bytes.get() - layout.size() as isize));
        let Some(whole) = with_header(layout) else { process::abort() };
        // SAFETY: the inverse of what `alloc` has done for the same layout.
        let start = unsafe { block.sub(header(layout)) };
        // SAFETY: `start` came from `System` by the same layout.
        unsafe { System.dealloc(start, whole) }
    }
}

/// Runs `body` and returns how many allocations it made on this thread, and its result.
pub(crate) fn allocations<R>(body: impl FnOnce() -> R) -> (usize, R) {
    let before = BOOKS.with(|books| books.allocations.get());
    let result = body();
    (BOOKS.with(|books| books.allocations.get()) - before, result)
}

/// Runs `body` and returns the size of the largest block it asked for on this thread, and its result.
pub(crate) fn largest_request<R>(body: impl FnOnce() -> R) -> (usize, R) {
    BOOKS.with(|books| books.largest.set(0));
    let result = body();
    (BOOKS.with(|books| books.largest.get()), result)
}

/// Returns the bytes that this thread has allocated and not freed.
pub(crate) fn live_bytes() -> isize {
    BOOKS.with(|books| books.live_bytes.get())
}

/// Runs `body`, which must not panic, while no allocation of this thread succeeds.
pub(crate) fn without_memory<R>(body: impl FnOnce() -> R) -> R {
    BOOKS.with(|books| books.refusing.set(true));
    let result = body();
    BOOKS.with(|books| books.refusing.set(false));
    result
}
