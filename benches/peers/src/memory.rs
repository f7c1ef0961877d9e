//! The global allocator, which each thread can set to count, or to cost the same number of instructions every time.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::{Cell, UnsafeCell},
    ptr,
};

/// The system's allocator, unless the thread has asked for another.
pub(crate) struct Memory;

/// How the current thread allocates.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// By the system.
    System,
    /// By the system, and counts.
    Counting,
    /// From the arena.
    Arena,
}

/// What a piece of work asked of the allocator.
#[derive(Clone, Copy)]
pub(crate) struct Usage {
    /// Calls that returned memory: every allocation and every reallocation.
    pub(crate) allocations: u64,
    /// The most bytes that the work held at one time.
    pub(crate) peak: usize,
    held: isize,
}

impl Usage {
    const NONE: Self = Self { allocations: 0, peak: 0, held: 0 };

    fn allocate(&mut self, size: usize) {
        self.allocations += 1;
        self.held = self.held.wrapping_add_unsigned(size);
        self.peak = self.peak.max(usize::try_from(self.held).unwrap_or(0));
    }

    fn free(&mut self, size: usize) {
        self.held = self.held.wrapping_sub_unsigned(size);
    }
}

thread_local! {
    static MODE: Cell<Mode> = const { Cell::new(Mode::System) };
    static USAGE: Cell<Usage> = const { Cell::new(Usage::NONE) };
}

/// Runs `work` and reports what it asked of the allocator on this thread.
pub(crate) fn count<R>(work: impl FnOnce() -> R) -> (R, Usage) {
    USAGE.set(Usage::NONE);
    MODE.set(Mode::Counting);
    let result = work();
    MODE.set(Mode::System);
    (result, USAGE.get())
}

/// Lets this thread allocate from the arena from now on. Not more than one thread may ever do so.
pub(crate) fn use_arena() {
    MODE.set(Mode::Arena);
}

fn record(change: impl FnOnce(&mut Usage)) {
    if MODE.get() == Mode::Counting {
        let mut usage = USAGE.get();
        change(&mut usage);
        USAGE.set(usage);
    }
}

const ARENA_BYTES: usize = 64 << 20;
const CLASSES: usize = 26;

/// Blocks of sizes that are powers of two, with a list of free ones for each size. Where a list is not empty, an
/// allocation costs the same whatever happened before.
#[repr(align(4096))]
struct Arena(UnsafeCell<[u8; ARENA_BYTES]>);

// SAFETY: one thread only hands out blocks (`use_arena`), and nothing else looks into the arena.
unsafe impl Sync for Arena {}

static ARENA: Arena = Arena(UnsafeCell::new([0; ARENA_BYTES]));

thread_local! {
    static USED: Cell<usize> = const { Cell::new(0) };
    static FREE: [Cell<*mut u8>; CLASSES] = const { [const { Cell::new(ptr::null_mut()) }; CLASSES] };
}

impl Arena {
    fn owns(&self, block: *mut u8) -> bool {
        block.addr().wrapping_sub(self.0.get().addr()) < ARENA_BYTES
    }

    /// The exponent of the size of a block for this layout.
    fn class(layout: Layout) -> usize {
        let size = layout.size().max(layout.align()).max(16);
        size.next_power_of_two().trailing_zeros() as usize
    }

    fn alloc(&self, layout: Layout) -> *mut u8 {
        let class = Self::class(layout);
        if class >= CLASSES {
            return ptr::null_mut();
        }
        FREE.with(|free| {
            let first = free[class].get();
            if first.is_null() {
                let start = USED.get().next_multiple_of(1 << class);
                USED.set(start + (1 << class));
                if USED.get() > ARENA_BYTES {
                    return ptr::null_mut();
                }
                // SAFETY: `start` lies within the arena.
                return unsafe { self.0.get().cast::<u8>().add(start) };
            }
            // SAFETY: `dealloc` wrote the next free block there.
            free[class].set(unsafe { first.cast::<*mut u8>().read() });
            first
        })
    }

    /// # Safety
    ///
    /// `alloc` returned the block for this layout, and nobody uses it any more.
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        FREE.with(|free| {
            let list = &free[Self::class(layout)];
            // SAFETY: the block holds 16 bytes at least, at an address that is a multiple of its size.
            unsafe { block.cast::<*mut u8>().write(list.get()) };
            list.set(block);
        });
    }

    /// # Safety
    ///
    /// As `GlobalAlloc::realloc`, for a block of the arena.
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        // SAFETY: the caller guarantees a size that is not too large for the alignment.
        let new_layout = unsafe { Layout::from_size_align_unchecked(new_size, layout.align()) };
        if Self::class(layout) == Self::class(new_layout) {
            return block;
        }
        let new_block = self.alloc(new_layout);
        if !new_block.is_null() {
            // SAFETY: both blocks hold as many bytes, and they are two.
            unsafe {
                ptr::copy_nonoverlapping(block, new_block, layout.size().min(new_size));
                self.dealloc(block, layout);
            }
        }
        new_block
    }
}

// Not inlined, as the allocator of other programs.
//
// SAFETY: blocks of the arena are handled by the arena, which knows them by their address, all others by `System`; each
// upholds the contract. The counting touches a `Cell` of integers only.
unsafe impl GlobalAlloc for Memory {
    #[inline(never)]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        match MODE.get() {
            Mode::Arena => return ARENA.alloc(layout),
            Mode::Counting => record(|usage| usage.allocate(layout.size())),
            Mode::System => {}
        }
        // SAFETY: the caller guarantees a layout of non-zero size.
        unsafe { System.alloc(layout) }
    }

    #[inline(never)]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if ARENA.owns(block) {
            // SAFETY: the block came from the arena with this layout.
            return unsafe { ARENA.dealloc(block, layout) };
        }
        record(|usage| usage.free(layout.size()));
        // SAFETY: the block came from `System` with this layout.
        unsafe { System.dealloc(block, layout) }
    }

    #[inline(never)]
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        if ARENA.owns(block) {
            // SAFETY: the block came from the arena with this layout, and the caller guarantees the size.
            return unsafe { ARENA.realloc(block, layout, new_size) };
        }
        // Whether the old block can be extended in place is up to luck, so both count as held for a moment.
        record(|usage| {
            usage.allocate(new_size);
            usage.free(layout.size());
        });
        // SAFETY: the block came from `System` with this layout, and the caller guarantees the size.
        unsafe { System.realloc(block, layout, new_size) }
    }
}
