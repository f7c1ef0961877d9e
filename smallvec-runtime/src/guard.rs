//! Guards: what has to happen when user code returns, also by a panic.

use crate::CollectionAllocErr;
use crate::heap::least_capacity;
use crate::storage::{Growth, Parts, Storage};
use crate::vector::{Elements, Yield};
use core::marker::PhantomData;
use core::mem::{ManuallyDrop, MaybeUninit};
use core::ops::Range;
use core::ptr;
use core::sync::atomic::{self, Ordering};

/// Writes elements past the end of a storage, which may grow for them, and counts them in when it goes out of scope.
///
/// The length is set once, at the end; whatever happens in between, the storage owns exactly the elements that were
/// written.
///
/// Invariant: `ptr`, `capacity` and `spilled` are the storage's, whose length is `len` at most; `len <= capacity`, and the first `len`
/// elements are initialised: those that were there and those that were written.
pub(crate) struct Fill<'a, S: Storage> {
    // A raw pointer: a reference would be asserted unique whenever the guard moves, and `ptr` would be dead.
    storage: *mut S,
    ptr: *mut S::Item,
    len: usize,
    capacity: usize,
    spilled: bool,
    marker: PhantomData<&'a mut S>,
}

impl<'a, S: Storage> Fill<'a, S> {
    #[inline(always)]
    pub(crate) fn new(storage: &'a mut S) -> Self {
        let storage: *mut S = storage;
        // SAFETY: just made from a reference.
        let Parts { ptr, len, capacity, spilled } = unsafe { (*storage).parts() };
        Self { storage, ptr, len, capacity, spilled, marker: PhantomData }
    }

    /// Returns how many more elements may be written.
    #[inline(always)]
    pub(crate) fn room(&self) -> usize {
        self.capacity - self.len
    }

    /// Makes room for what an iterator says that it yields; amortised. In a new vector, which is empty and has no buffer, as `Vec` does: for
    /// exactly so many if the iterator says so, else for so many as are worth an allocation.
    ///
    /// # Safety
    ///
    /// If `is_new`, the vector is empty, and nothing is written yet.
    #[inline(always)]
    pub(crate) unsafe fn try_reserve(
        &mut self,
        (least, most): (usize, Option<usize>),
        is_new: bool,
    ) -> Result<(), CollectionAllocErr> {
        if least <= self.room() {
            return Ok(());
        }
        if !is_new {
            // SAFETY: just checked.
            return unsafe { self.try_grow(least) };
        }
        debug_assert!(self.len == 0);
        let wanted = if most == Some(least) { least } else { least.max(least_capacity(S::ELEMENT)) };
        // SAFETY:
        // - `storage` is borrowed for the guard's lifetime;
        // - `has_grown`: nothing is written yet, by this function's contract, so that there is room for the whole capacity. What is wanted is
        //   more, and with a capacity above that of the inline state, the storage is on the heap.
        unsafe {
            let outcome = (*self.storage).set_capacity(wanted);
            self.has_grown(outcome)
        }
    }

    /// Makes room for `additional` more elements; amortised.
    ///
    /// # Safety
    ///
    /// `additional > room()`.
    #[inline(always)]
    pub(crate) unsafe fn try_grow(&mut self, additional: usize) -> Result<(), CollectionAllocErr> {
        // SAFETY: `storage` is borrowed for the guard's lifetime. By the invariant `len` lies between its length and its capacity; the
        // rest is this function's contract.
        unsafe {
            let outcome = (*self.storage).grow(self.len, additional);
            self.has_grown(outcome)
        }
    }

    /// Restores the invariant after the storage has grown, or could not.
    ///
    /// # Safety
    ///
    /// The elements that were written are still in their places, and on the heap if it has grown.
    #[inline(always)]
    unsafe fn has_grown(&mut self, outcome: Result<(), CollectionAllocErr>) -> Result<(), CollectionAllocErr> {
        // SAFETY: `storage` is borrowed for the guard's lifetime; the rest is this function's contract.
        unsafe {
            if outcome.is_err() {
                // Nothing has moved, but borrowing the storage as a whole has ended what `ptr` may be used for.
                self.ptr = (*self.storage).as_mut_ptr();
            } else {
                let Parts { ptr, capacity, spilled, .. } = (*self.storage).parts_on_heap();
                (self.ptr, self.capacity, self.spilled) = (ptr, capacity, spilled);
            }
        }
        outcome
    }

    /// Writes one element behind the last.
    ///
    /// # Safety
    ///
    /// `room()` is not 0.
    #[inline(always)]
    pub(crate) unsafe fn write(&mut self, value: S::Item) {
        // SAFETY: `len < capacity`, so the place exists.
        unsafe { self.ptr.add(self.len).write(value) };
        self.len += 1;
    }

    /// Writes an element that a function has just returned through memory, as `clone` does: word by word if it is a few of them.
    ///
    /// A processor that reads in one piece what was written in several has to wait, some 12 cycles, until all of them are in the
    /// cache, and a copy of the whole reads in pieces as wide as they come.
    ///
    /// # Safety
    ///
    /// `room()` is not 0.
    #[inline(always)]
    pub(crate) unsafe fn write_returned(&mut self, value: S::Item) {
        // All bytes of an element fit, also pointers and what is not initialised.
        type Word = MaybeUninit<usize>;
        let words = size_of::<S::Item>() / size_of::<Word>();
        let is_words = size_of::<S::Item>() % size_of::<Word>() == 0 && align_of::<S::Item>() == align_of::<Word>();
        // One or two come back in registers. `String` and `Vec` are three. Measured up to eight: cloning takes half the time.
        if !is_words || !(3..=8).contains(&words) {
            // SAFETY: the contracts are the same.
            return unsafe { self.write(value) };
        }
        let value = ManuallyDrop::new(value);
        let from = (&raw const value).cast::<Word>();
        // SAFETY: `len < capacity`, so the place exists. Like the value, which is forgotten, it is so many words, and aligned as they
        // have to be.
        unsafe {
            let to = self.ptr.add(self.len).cast::<Word>();
            for index in 0..words {
                to.add(index).write(from.add(index).read());
                // Without it, LLVM would join the words again.
                atomic::compiler_fence(Ordering::SeqCst);
            }
        }
        self.len += 1;
    }

    /// Writes the elements of an iterator until there is no more room. Returns `None` if the iterator ended first.
    #[inline(always)]
    pub(crate) fn take<T>(&mut self, iter: &mut impl Iterator<Item = T>) -> Option<()>
    where
        Elements: Yield<T, S::Item>,
    {
        while self.room() > 0 {
            // SAFETY: there is room.
            unsafe { self.write(Elements::element(iter.next()?)) };
        }
        Some(())
    }

    /// Writes a bitwise copy of `count` elements behind the last.
    ///
    /// # Safety
    ///
    /// `room() >= count`, `src` points to `count` initialised elements outside of the room, and elements are `Copy` or are
    /// not used at `src` any more.
    #[inline(always)]
    pub(crate) unsafe fn copy(&mut self, src: *const S::Item, count: usize) {
        // SAFETY: `len + count <= capacity`, so the places exist; `src` does not overlap with them.
        unsafe { ptr::copy_nonoverlapping(src, self.ptr.add(self.len), count) };
        self.len += count;
    }
}

impl<S: Storage> Fill<'_, S> {
    /// Returns an element that is there.
    ///
    /// # Safety
    ///
    /// `index` is less than the length.
    #[inline(always)]
    pub(crate) unsafe fn get(&self, index: usize) -> &S::Item {
        // SAFETY: the first `len` elements are initialised.
        unsafe { &*self.ptr.add(index) }
    }

    /// Writes a bitwise copy of the elements in `range` behind the last.
    ///
    /// # Safety
    ///
    /// `room() >= range.len()`, the range lies within the elements, and elements are `Copy`.
    #[inline(always)]
    pub(crate) unsafe fn copy_within(&mut self, range: Range<usize>) {
        // SAFETY: by this function's contract; the room begins where the elements end.
        unsafe { self.copy(self.ptr.add(range.start), range.len()) }
    }
}

impl<S: Storage> Drop for Fill<'_, S> {
    #[inline(always)]
    fn drop(&mut self) {
        // SAFETY: `storage` is borrowed for the guard's lifetime; by the invariant, `spilled` is its state and the first `len` elements
        // are initialised, never more than fit.
        unsafe { (*self.storage).set_len_in_state(self.spilled, self.len) };
    }
}

/// A gap inside the elements of a storage, between those that are kept and those that were not looked at yet.
///
/// When it goes out of scope, the elements behind the gap move down over it. Until then the storage's length is 0: a
/// guard that is leaked leaks elements instead of showing moved ones.
///
/// Invariant: `start <= end <= len`; the elements before `start` and from `end` to `len` are initialised.
pub(crate) struct Gap<'a, S: Storage> {
    storage: *mut S,
    ptr: *mut S::Item,
    start: usize,
    end: usize,
    len: usize,
    spilled: bool,
    marker: PhantomData<&'a mut S>,
}

// SAFETY: a `Gap` has exclusive access to the storage, as a `&mut S` has.
unsafe impl<S: Storage + Send> Send for Gap<'_, S> {}
// SAFETY: a shared `Gap` gives out shared references to elements only.
unsafe impl<S: Storage + Sync> Sync for Gap<'_, S> {}

impl<'a, S: Storage> Gap<'a, S> {
    /// Makes an empty gap before the element at `index`.
    ///
    /// # Safety
    ///
    /// `parts` is what the storage says, and `index` is not more than the length.
    #[inline]
    pub(crate) unsafe fn new(storage: &'a mut S, parts: Parts<S::Item>, index: usize) -> Self {
        let Parts { len, spilled, .. } = parts;
        debug_assert!(index <= len);
        let storage: *mut S = storage;
        // SAFETY: just made from a reference, whose state is `spilled` by this function's contract; a length of 0 needs no
        // initialised element.
        let ptr = unsafe { (*storage).set_len_in_state(spilled, 0) };
        Self { storage, ptr, start: index, end: index, len, spilled, marker: PhantomData }
    }

    /// Returns the index of the next element to be looked at: where the gap ends.
    #[inline(always)]
    pub(crate) fn index(&self) -> usize {
        self.end
    }

    /// Returns whether all elements were looked at.
    #[inline(always)]
    pub(crate) fn is_at_end(&self) -> bool {
        self.end == self.len
    }

    /// Returns the next element to be looked at.
    ///
    /// # Safety
    ///
    /// `!is_at_end()`.
    #[inline(always)]
    pub(crate) unsafe fn next(&mut self) -> &mut S::Item {
        // SAFETY: the element at `end` is initialised, by the invariant.
        unsafe { &mut *self.ptr.add(self.end) }
    }

    /// Returns the next element to be looked at and the last one that is kept.
    ///
    /// # Safety
    ///
    /// `!is_at_end()`, and at least one element was kept or lies before the gap.
    #[inline(always)]
    pub(crate) unsafe fn next_and_kept(&mut self) -> (&mut S::Item, &mut S::Item) {
        // SAFETY: `start - 1 < start <= end`, so these are two elements; both are initialised, by the invariant.
        unsafe { (&mut *self.ptr.add(self.end), &mut *self.ptr.add(self.start - 1)) }
    }

    /// Returns the next element to be looked at, if there is one.
    pub(crate) fn peek(&self) -> Option<&S::Item> {
        // SAFETY: the element at `end` is initialised, by the invariant.
        (self.end < self.len).then(|| unsafe { &*self.ptr.add(self.end) })
    }

    /// Keeps the next element: it moves to the front of the gap.
    ///
    /// # Safety
    ///
    /// `!is_at_end()`.
    #[inline(always)]
    pub(crate) unsafe fn keep(&mut self) {
        if self.start == self.end {
            self.start += 1;
            self.end += 1;
        } else {
            // SAFETY: by this function's contract, and the condition.
            unsafe { self.keep_moved() }
        }
    }

    /// [`keep`](Self::keep), for when the gap is not empty.
    ///
    /// # Safety
    ///
    /// `!is_at_end()`, and an element was taken out or discarded before.
    #[inline(always)]
    pub(crate) unsafe fn keep_moved(&mut self) {
        // SAFETY: the element at `end` is initialised, the place at `start` is another and vacant.
        unsafe { ptr::copy_nonoverlapping(self.ptr.add(self.end), self.ptr.add(self.start), 1) };
        self.start += 1;
        self.end += 1;
    }

    /// Takes the next element out.
    ///
    /// # Safety
    ///
    /// `!is_at_end()`.
    #[inline(always)]
    pub(crate) unsafe fn take(&mut self) -> S::Item {
        self.end += 1;
        // SAFETY: the element is initialised, by the invariant, and was just made part of the gap.
        unsafe { self.ptr.add(self.end - 1).read() }
    }

    /// Takes the next elements out, and returns where they are.
    ///
    /// # Safety
    ///
    /// There are `count` elements to be looked at. What is taken is not used after the gap.
    #[cfg(feature = "rayon")]
    pub(crate) unsafe fn take_many(&mut self, count: usize) -> *mut S::Item {
        debug_assert!(count <= self.len - self.end);
        let start = self.end;
        self.end += count;
        // SAFETY: `start <= len`, by the invariant.
        unsafe { self.ptr.add(start) }
    }

    /// Drops the next element where it is.
    ///
    /// # Safety
    ///
    /// `!is_at_end()`.
    #[inline(always)]
    pub(crate) unsafe fn discard(&mut self) {
        // First, so that an element whose `Drop` panics is not dropped again.
        self.end += 1;
        // SAFETY: the element is initialised, by the invariant, and was just made part of the gap.
        unsafe { ptr::drop_in_place(self.ptr.add(self.end - 1)) };
    }
}

impl<S: Storage> Drop for Gap<'_, S> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: the elements from `end` to `len` are initialised and move down over places that are vacant, or that
        // they leave; then so many elements are initialised from the first on. `storage` is borrowed for the guard, and its state has
        // not changed.
        unsafe {
            if self.start != self.end && self.end != self.len {
                ptr::copy(self.ptr.add(self.end), self.ptr.add(self.start), self.len - self.end);
            }
            (*self.storage).set_len_in_state(self.spilled, self.start + (self.len - self.end));
        }
    }
}
