//! What the tests of the integrations share: a vector of each layout, as a struct and as a member of a family.

use smallvec_runtime::__private0_1_0::Storage;
use smallvec_runtime::SmallVector;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Declares a vector of each layout, once as a struct and once as a member of a family: `layouts! { impls(serde); u32; 4 }`.
#[macro_export]
macro_rules! layouts {
    (impls($($name:ident),* $(,)?); $item:ty; $inline:literal) => {
        #[smallvec_runtime::small_vec(inline = $inline, impls($($name),*))]
        pub(crate) type Word = $item;
        #[smallvec_runtime::small_vec(inline = $inline, len = u8, impls($($name),*))]
        pub(crate) type Narrow8 = $item;
        #[smallvec_runtime::small_vec(inline = $inline, len = u16, impls($($name),*))]
        pub(crate) type Narrow16 = $item;
        #[smallvec_runtime::small_vec(inline = $inline, len = u32, impls($($name),*))]
        pub(crate) type Narrow32 = $item;
        #[smallvec_runtime::small_vec(inline = $inline, layout = compact, impls($($name),*))]
        pub(crate) type Compact = $item;
        #[smallvec_runtime::small_vec(inline = $inline, layout = compact, len = u32, impls($($name),*))]
        pub(crate) type CompactPacked = $item;
        #[smallvec_runtime::small_vec(inline = $inline, spill = never, impls($($name),*))]
        pub(crate) type Fixed = $item;

        smallvec_runtime::define_smallvec! {
            #[small_vec(impls($($name),*))]
            pub(crate) struct Family;

            #[small_vec(inline = $inline)]
            pub(crate) type WordMember = $item;
            #[small_vec(inline = $inline, len = u8)]
            pub(crate) type Narrow8Member = $item;
            #[small_vec(inline = $inline, len = u16)]
            pub(crate) type Narrow16Member = $item;
            #[small_vec(inline = $inline, len = u32)]
            pub(crate) type Narrow32Member = $item;
            #[small_vec(inline = $inline, layout = compact)]
            pub(crate) type CompactMember = $item;
            #[small_vec(inline = $inline, layout = compact, len = u32)]
            pub(crate) type CompactPackedMember = $item;
            #[small_vec(inline = $inline, spill = never)]
            pub(crate) type FixedMember = $item;
        }
    };
}

/// Runs a body once for each vector that [`layouts!`] declared: `each!(V => { V::new(); })`, or `each!(V in module => …)`.
#[macro_export]
macro_rules! each {
    ($V:ident => $body:block) => {
        $crate::each! { $V in self => $body }
    };
    ($V:ident in $module:ident => $body:block) => {
        $crate::each! {
            @ $V in $module [
                Word Narrow8 Narrow16 Narrow32 Compact CompactPacked Fixed WordMember Narrow8Member Narrow16Member Narrow32Member
                CompactMember CompactPackedMember FixedMember
            ] => $body
        }
    };
    (@ $V:ident in $module:ident [$($type:ident)+] => $body:block) => {
        $($crate::each! { @ $V = $module::$type => $body })+
    };
    (@ $V:ident = $type:path => $body:block) => {{
        type $V = $type;
        let _case = $crate::Case::of::<$V>();
        $body
    }};
}

/// Names the type under test when a body panics.
pub struct Case(&'static str);

impl Case {
    /// Names a type.
    pub fn of<V>() -> Self {
        Self(std::any::type_name::<V>())
    }
}

impl Drop for Case {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("in the case of {}", self.0);
        }
    }
}

/// Returns how many elements a vector can hold.
pub fn limit<V: SmallVector>() -> usize {
    <V::Storage as Storage>::LIMIT
}

/// Returns lengths at which something changes, none of them more than the vector can hold: 0, all inline, spilled, the most that a
/// narrow length counts.
pub fn lengths<V: SmallVector>() -> impl Iterator<Item = usize> {
    let inline = V::INLINE_SIZE;
    [0, 1, inline - 1, inline, inline + 1, 10 * inline, 255].into_iter().filter(|len| *len <= limit::<V>())
}

/// An iterator that claims another length than it has.
#[derive(Clone)]
pub struct Claim<I> {
    elements: I,
    claim: usize,
}

impl<I: Iterator> Claim<I> {
    /// Claims that there are `claim` elements.
    pub fn new(elements: impl IntoIterator<IntoIter = I>, claim: usize) -> Self {
        Self { elements: elements.into_iter(), claim }
    }
}

impl<I: Iterator> Iterator for Claim<I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        self.elements.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.claim, Some(self.claim))
    }
}

/// Counts how often each of its elements was dropped.
pub struct Ledger {
    drops: Arc<[AtomicUsize]>,
}

impl Ledger {
    /// Makes a ledger, and the elements 0 to `count`.
    pub fn new(count: usize) -> (Self, impl Iterator<Item = Tracked>) {
        let drops: Arc<[_]> = (0..count).map(|_| AtomicUsize::new(0)).collect();
        let of_elements = Arc::clone(&drops);
        (Self { drops }, (0..count).map(move |number| Tracked { number, drops: Arc::clone(&of_elements) }))
    }

    /// Returns how many elements are not dropped yet.
    ///
    /// # Panics
    ///
    /// If one was dropped twice.
    pub fn left(&self) -> usize {
        let drops = self.drops.iter().map(|drops| drops.load(Ordering::SeqCst));
        drops.map(|drops| 1_usize.checked_sub(drops).expect("no element is dropped twice")).sum()
    }
}

/// An element of a [`Ledger`].
pub struct Tracked {
    /// Its number.
    pub number: usize,
    drops: Arc<[AtomicUsize]>,
}

impl Drop for Tracked {
    fn drop(&mut self) {
        self.drops[self.number].fetch_add(1, Ordering::SeqCst);
    }
}

/// The system's allocator, with a count of the bytes that the current thread asks for.
pub struct Counting;

thread_local! {
    static REQUESTED: Cell<usize> = const { Cell::new(0) };
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: all of it is the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let _ = REQUESTED.try_with(|requested| requested.set(requested.get().saturating_add(layout.size())));
        // SAFETY: by this function's contract.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        // SAFETY: by this function's contract.
        unsafe { System.dealloc(ptr, layout) }
    }

    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        let _ = REQUESTED.try_with(|requested| requested.set(requested.get().saturating_add(new_size)));
        // SAFETY: by this function's contract.
        unsafe { System.realloc(ptr, layout, new_size) }
    }
}

/// Runs a function, and returns how many bytes it asked the allocator for.
pub fn requested<R>(run: impl FnOnce() -> R) -> (R, usize) {
    let before = REQUESTED.get();
    let result = run();
    (result, REQUESTED.get() - before)
}

/// Returns the next of a series of numbers that look random.
pub fn random(seed: &mut u64) -> u64 {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    *seed
}
