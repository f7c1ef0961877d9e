//! An allocator that keeps books: it knows every block, checks the layout it is freed by, and refuses when told to.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::ptr;

/// The allocator of this binary. Outside of [`watch`] it is the system's.
pub(crate) struct Ledger;

#[global_allocator]
static GLOBAL: Ledger = Ledger;

/// What is written over blocks before they are freed, so that whoever still reads them notices.
const POISON: u8 = 0xdd;

/// What is written behind blocks, so that whoever else writes there is noticed when they are freed. Miri, which notices by itself, would
/// report the fence: a block's pointer reaches no further than the block.
const FENCE: [u8; FENCE_BYTES] = [0xfe; FENCE_BYTES];
const FENCE_BYTES: usize = if cfg!(miri) { 0 } else { 1024 };

/// Larger blocks are refused here: the allocators of sanitizers end the process instead.
const LARGEST: usize = match 1usize.checked_shl(40) {
    Some(largest) => largest,
    None => 1 << 30,
};

struct Books {
    watching: Cell<bool>,
    /// How many requests succeed before one fails.
    fuse: Cell<Option<usize>>,
    account: Cell<Account>,
    violation: Cell<Option<(&'static str, Layout)>>,
    blocks: RefCell<BTreeMap<usize, Layout>>,
    freed: RefCell<BTreeSet<usize>>,
}

thread_local! {
    // Per thread, because tests run beside each other.
    static BOOKS: Books = const {
        Books {
            watching: Cell::new(false),
            fuse: Cell::new(None),
            account: Cell::new(Account { requests: 0, bytes: 0, largest: 0, refused: false, living: 0 }),
            violation: Cell::new(None),
            blocks: RefCell::new(BTreeMap::new()),
            freed: RefCell::new(BTreeSet::new()),
        }
    };
}

/// What happened while a closure was watched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Account {
    /// How many blocks were asked for, new ones or larger or smaller ones.
    pub(crate) requests: usize,
    /// The size of the last that was given out.
    pub(crate) bytes: usize,
    /// The size of the largest that was asked for.
    pub(crate) largest: usize,
    /// Whether a request was refused by the fuse.
    pub(crate) refused: bool,
    /// How many of the blocks that were given out have not been freed.
    pub(crate) living: usize,
}

/// Runs a closure, and keeps books of this thread's memory.
///
/// # Panics
///
/// If memory was freed twice, or by another layout than it was allocated by, or written behind its end, or a block without
/// bytes was asked for.
pub(crate) fn watch<R>(body: impl FnOnce() -> R) -> (R, Account) {
    watch_with(None, body)
}

/// Runs a closure as [`watch`] does; after `requests` requests one is refused.
pub(crate) fn refuse_after<R>(requests: usize, body: impl FnOnce() -> R) -> (R, Account) {
    watch_with(Some(requests), body)
}

fn watch_with<R>(fuse: Option<usize>, body: impl FnOnce() -> R) -> (R, Account) {
    BOOKS.with(|books| {
        assert!(!books.watching.get(), "only one closure is watched at a time");
        books.account.set(Account::default());
        books.fuse.set(fuse);
        books.watching.set(true);
    });
    let result = body();
    BOOKS.with(|books| {
        books.watching.set(false);
        books.freed.take();
        let account = Account { living: books.blocks.take().len(), ..books.account.get() };
        if let Some((violation, layout)) = books.violation.take() {
            panic!("{violation}: {layout:?}");
        }
        (result, account)
    })
}

/// Does the books, unless they are being done: what they need themselves is not in them.
fn keep<R>(entry: impl FnOnce(&Books) -> R) -> Option<R> {
    let keep = |books: &Books| {
        books.watching.replace(false).then(|| {
            let result = entry(books);
            books.watching.set(true);
            result
        })
    };
    BOOKS.try_with(keep).ok().flatten()
}

/// Enters a request. Returns whether it is to be granted.
fn request(layout: Layout) -> bool {
    let granted = keep(|books| {
        if layout.size() == 0 {
            books.violation.set(Some(("a block without bytes was asked for", layout)));
        }
        let mut account = books.account.get();
        account.requests += 1;
        account.largest = account.largest.max(layout.size());
        let refused = books.fuse.get() == Some(0);
        books.fuse.set(books.fuse.get().and_then(|fuse| fuse.checked_sub(1)));
        account.refused |= refused;
        books.account.set(account);
        !refused
    });
    granted.unwrap_or(true) && layout.size() <= LARGEST
}

/// Enters a block.
fn give(block: *mut u8, layout: Layout) {
    keep(|books| {
        books.account.set(Account { bytes: layout.size(), ..books.account.get() });
        books.blocks.borrow_mut().insert(block.addr(), layout);
        books.freed.borrow_mut().remove(&block.addr());
    });
}

/// Enters that a block is freed. Returns whether it may be.
fn take(block: *mut u8, layout: Layout) -> bool {
    let fine = keep(|books| match books.blocks.borrow_mut().remove(&block.addr()) {
        Some(allocated) => {
            books.freed.borrow_mut().insert(block.addr());
            if allocated != layout {
                books.violation.set(Some(("a block was freed by another layout", layout)));
            }
            allocated == layout
        }
        None => {
            // What is not in the books was there before they were opened, if it was not freed since.
            let twice = books.freed.borrow().contains(&block.addr());
            if twice {
                books.violation.set(Some(("a block was freed twice", layout)));
            }
            !twice
        }
    });
    fine.unwrap_or(true)
}

/// Returns the layout of a block and of the fence behind it.
fn fenced(layout: Layout) -> Layout {
    Layout::from_size_align(layout.size() + FENCE.len(), layout.align()).expect("larger blocks were refused")
}

/// Looks whether the fence behind a block is as it was.
///
/// # Safety
///
/// The block was allocated with a fence, by this layout.
unsafe fn look_at_fence(block: *mut u8, layout: Layout) {
    // SAFETY: so many bytes behind the block are the fence, which may be unaligned.
    let fence = unsafe { block.add(layout.size()).cast::<[u8; FENCE.len()]>().read_unaligned() };
    if fence != FENCE {
        keep(|books| books.violation.set(Some(("a block was written behind its end", layout))));
    }
}

// SAFETY: every block is one of `System`, with a fence behind it. `System` gets back what it gave out, by the same layout.
unsafe impl GlobalAlloc for Ledger {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if !request(layout) {
            return ptr::null_mut();
        }
        // SAFETY: the fence alone makes the size not 0.
        let block = unsafe { System.alloc(fenced(layout)) };
        if !block.is_null() {
            // SAFETY: the fence is part of what was just allocated.
            unsafe { block.add(layout.size()).cast::<[u8; FENCE.len()]>().write_unaligned(FENCE) };
            give(block, layout);
        }
        block
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if take(block, layout) {
            // SAFETY: the block is the caller's, who is done with it, and came from `System` by this layout and with a fence.
            unsafe {
                look_at_fence(block, layout);
                block.write_bytes(POISON, layout.size());
                System.dealloc(block, fenced(layout));
            }
        }
    }

    /// Always moves, so that a pointer to the old block cannot be right by chance.
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        // SAFETY: the caller promises that the size is neither 0 nor too large for the alignment.
        let new = unsafe { self.alloc(Layout::from_size_align_unchecked(new_size, layout.align())) };
        if !new.is_null() {
            // SAFETY: both blocks are as long as the shorter of them, and are not one. The old one is the caller's, who
            // is done with it.
            unsafe {
                ptr::copy_nonoverlapping(block, new, layout.size().min(new_size));
                self.dealloc(block, layout);
            }
        }
        new
    }
}

#[test]
#[cfg_attr(miri, ignore = "makes the mistakes that Miri reports")]
fn the_ledger_finds_what_it_looks_for() {
    let layout = Layout::new::<u64>();
    let other = Layout::new::<u32>();
    let alloc = || {
        // SAFETY: the size is not 0.
        unsafe { std::alloc::alloc(layout) }
    };
    let block = Cell::new(ptr::null_mut());
    let wrong = || {
        watch(|| {
            block.set(alloc());
            // SAFETY: `Ledger` refuses to free by a wrong layout, or twice.
            unsafe { std::alloc::dealloc(block.get(), other) }
        })
    };
    assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(wrong)).is_err());
    // SAFETY: allocated by that layout, and not freed.
    unsafe { std::alloc::dealloc(block.get(), layout) };
    let twice = || {
        watch(|| {
            let block = alloc();
            // SAFETY: as above.
            unsafe {
                std::alloc::dealloc(block, layout);
                std::alloc::dealloc(block, layout);
            }
        })
    };
    assert!(std::panic::catch_unwind(twice).is_err());
    let beyond = || {
        watch(|| {
            let block = std::hint::black_box(alloc());
            // SAFETY: behind the block is its fence.
            unsafe {
                block.add(layout.size()).write(0);
                std::alloc::dealloc(block, layout);
            }
        })
    };
    assert!(std::panic::catch_unwind(beyond).is_err());
    let (block, account) = watch(alloc);
    assert_eq!((account.living, account.requests, account.bytes), (1, 1, 8));
    // SAFETY: allocated by that layout.
    unsafe { std::alloc::dealloc(block, layout) };
    let (block, account) = refuse_after(0, alloc);
    assert!(block.is_null() && account.refused);
}
