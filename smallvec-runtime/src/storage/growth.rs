//! Making room, and giving it back: everything that changes the capacity of a storage.

use super::{Parts, Storage};
use crate::heap::{self, VectorInfo};
use crate::vector::Limited;
use crate::{CollectionAllocErr, SmallVector};
use core::ptr::{self, NonNull};

/// The capacity of a [`Storage`]. Every storage has these methods, and none can have others.
pub(crate) trait Growth: Storage {
    /// What the heap has to know.
    const INFO: &'static VectorInfo = &VectorInfo { element: Self::ELEMENT, inline: Self::INLINE, limit: Self::LIMIT };
    /// Whether the storage can never be spilled: the inline state has the largest capacity.
    const NEVER_SPILLS: bool = Self::ZST || Self::INLINE >= Self::LIMIT;

    /// Returns pointer, length and capacity, after making room for one more element.
    ///
    /// # Panics
    ///
    /// If the capacity overflows.
    #[inline(always)]
    #[track_caller]
    fn parts_with_room<V: SmallVector<Storage = Self>>(&mut self) -> Parts<Self::Item> {
        let parts = self.parts();
        if parts.len < parts.capacity {
            return parts;
        }
        // SAFETY:
        // - `grow_one`: the storage is full;
        // - `parts_on_heap`: what has grown is on the heap.
        unsafe {
            self.grow_one::<V>();
            self.parts_on_heap()
        }
    }

    /// Makes room for one more element in a storage that is full. When it returns, the storage is spilled.
    ///
    /// # Panics
    ///
    /// If the capacity overflows.
    ///
    /// # Safety
    ///
    /// `len() == capacity()`.
    #[inline(always)]
    #[track_caller]
    unsafe fn grow_one<V: SmallVector<Storage = Self>>(&mut self) {
        if Self::NEVER_SPILLS {
            // Without the storage as an argument: what is known of it is then kept over the call, as it does not come back.
            CollectionAllocErr::CapacityOverflow.raise_for::<V>();
        }
        // SAFETY: the storage can spill; it is full, by this function's contract.
        unsafe {
            if V::LIMIT.is_some() {
                grow_one_to_limit::<V>(self);
            } else {
                grow_one(self);
            }
        }
    }

    /// Makes room for `additional` elements behind the first `used` places; amortised, so that the capacity doubles at least. Those places
    /// move along as bytes, whether or not the length covers them. When it returns `Ok`, the storage is spilled.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails. The storage is unchanged then.
    ///
    /// # Safety
    ///
    /// `len() <= used <= capacity()`, and `additional > capacity() - used`.
    // Cold for the caller's sake, who then has what follows the call out of its way.
    #[cold]
    #[inline]
    unsafe fn grow(&mut self, used: usize, additional: usize) -> Result<(), CollectionAllocErr> {
        debug_assert!(self.len() <= used && additional > self.capacity() - used);
        if Self::NEVER_SPILLS {
            return Err(CollectionAllocErr::CapacityOverflow);
        }
        // SAFETY: the storage can spill; the rest is this function's contract.
        unsafe { grow(self, used, additional) }
    }

    /// Makes room for `additional` more elements; amortised.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails. The storage is unchanged then.
    #[inline]
    fn try_reserve(&mut self, additional: usize) -> Result<(), CollectionAllocErr> {
        let Parts { len, capacity, .. } = self.parts();
        if additional <= capacity - len {
            return Ok(());
        }
        // SAFETY: the length is never more than the capacity, and `additional` was just compared.
        unsafe { self.grow(len, additional) }
    }

    /// Makes room for exactly `additional` more elements.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails. The storage is unchanged then.
    #[inline]
    fn try_reserve_exact(&mut self, additional: usize) -> Result<(), CollectionAllocErr> {
        let Parts { len, capacity, .. } = self.parts();
        if additional <= capacity - len {
            return Ok(());
        }
        self.set_capacity(len.checked_add(additional).ok_or(CollectionAllocErr::CapacityOverflow)?)
    }

    /// Makes the capacity `max(capacity, INLINE)`, if that is enough for the elements there are.
    ///
    /// # Errors
    ///
    /// If the capacity overflows or the allocator fails. The storage is unchanged then.
    #[cold]
    fn set_capacity(&mut self, capacity: usize) -> Result<(), CollectionAllocErr> {
        let old = self.parts();
        if capacity < old.len || capacity == old.capacity {
            return Ok(());
        }
        if capacity <= Self::INLINE {
            if old.spilled {
                // SAFETY:
                // - `set_inline`: the `old.len <= capacity <= INLINE` elements are on the heap, outside of the value, and move into
                //   it; elements of a spilled storage are not zero-sized;
                // - `free`: the buffer has the layout of an array of `old.capacity` elements, and nobody has its pointer any more.
                unsafe {
                    self.set_inline(old.ptr, old.len);
                    heap::free(Self::ELEMENT, old.ptr.cast(), old.capacity);
                }
            }
            return Ok(());
        }
        if capacity > Self::LIMIT {
            return Err(CollectionAllocErr::CapacityOverflow);
        }
        if Self::ZST {
            return Ok(());
        }
        // SAFETY:
        // - `reallocate`: elements are not zero-sized; `INLINE < capacity`, so it is not 0, and `old.len` at least; `old` describes
        //   this storage, whose buffer, if it has one, is as `Storage` promises;
        // - `set_heap`: `ptr` is the new buffer of `capacity` elements, `old.len` of them initialised, as they have moved to it;
        //   `INLINE < capacity <= LIMIT` and `old.len <= capacity` were checked above.
        unsafe {
            let ptr = heap::reallocate(Self::INFO, old.ptr.cast(), old.len, old.capacity, capacity);
            let ptr = NonNull::new(ptr).ok_or_else(|| heap::failure(Self::ELEMENT, capacity))?;
            self.set_heap(ptr.cast(), old.len, capacity);
        }
        Ok(())
    }

    /// Lowers the capacity of a spilled storage to what `min_capacity` and the length need.
    #[inline]
    fn shrink_to(&mut self, min_capacity: usize) {
        let Parts { len, capacity, .. } = self.parts();
        let target = len.max(min_capacity);
        if target < capacity && self.spilled() {
            // An allocator that has no smaller buffer leaves the elements where they are.
            let _ = self.set_capacity(target);
        }
    }

    /// Allocates a buffer for [`from_heap`](Self::from_heap).
    ///
    /// # Errors
    ///
    /// If the capacity overflows, is 0 or that of zero-sized elements, or the allocator fails.
    #[inline]
    fn allocate(capacity: usize) -> Result<NonNull<Self::Item>, CollectionAllocErr> {
        if Self::ZST || capacity == 0 || capacity > Self::LIMIT {
            return Err(CollectionAllocErr::CapacityOverflow);
        }
        // SAFETY: neither elements nor the capacity are of size 0.
        unsafe { heap::allocate(Self::ELEMENT, capacity) }.map(NonNull::cast)
    }

    /// Takes over a buffer that somebody else has allocated, in place of the one that an empty storage has, if any.
    ///
    /// # Safety
    ///
    /// As for [`set_heap`](Storage::set_heap); the storage is empty.
    #[inline(always)]
    unsafe fn replace_heap(&mut self, ptr: NonNull<Self::Item>, len: usize, capacity: usize) {
        let old = self.parts();
        debug_assert!(old.len == 0);
        // SAFETY:
        // - `adopt_heap`: the contracts are the same;
        // - `free`: the buffer has the layout of an array of `old.capacity` elements, and nobody has its pointer any more. No elements
        //   were in it.
        unsafe {
            self.adopt_heap(ptr, len, capacity);
            if old.spilled {
                heap::free(Self::ELEMENT, old.ptr.cast(), old.capacity);
            }
        }
    }

    /// Makes a storage of a buffer.
    ///
    /// # Safety
    ///
    /// As for [`set_heap`](Storage::set_heap).
    #[inline(always)]
    unsafe fn from_heap(ptr: NonNull<Self::Item>, len: usize, capacity: usize) -> Self {
        let mut storage = Self::new();
        // SAFETY: by this function's contract; an empty storage owns nothing that could be lost.
        unsafe { storage.set_heap(ptr, len, capacity) };
        storage
    }
}

impl<S: Storage> Growth for S {}

/// [`Growth::grow_one`], out of line.
///
/// # Safety
///
/// `!S::NEVER_SPILLS`, and the storage is full.
#[cold]
#[inline(never)]
#[track_caller]
unsafe fn grow_one<S: Storage>(storage: &mut S) {
    // SAFETY: the contracts are the same.
    unsafe { grow_one_inline(storage) }
}

/// [`grow_one`] for a vector with a limit: it knows the vector's name without being told by the caller, for whom that would be one
/// instruction more.
///
/// # Safety
///
/// As for [`grow_one`].
#[cold]
#[inline(never)]
#[track_caller]
unsafe fn grow_one_to_limit<V: SmallVector>(storage: &mut V::Storage) {
    if storage.capacity() == V::Storage::LIMIT {
        CollectionAllocErr::CapacityOverflow.raise_for::<V>();
    }
    // SAFETY: the contracts are the same.
    unsafe { grow_one_inline(storage) }
}

/// [`grow_one`], for either.
///
/// # Safety
///
/// As for [`grow_one`].
#[inline(always)]
#[track_caller]
unsafe fn grow_one_inline<S: Storage>(storage: &mut S) {
    let Parts { ptr, capacity, spilled, .. } = storage.parts();
    let old = if spilled { ptr.cast() } else { ptr::null_mut() };
    // SAFETY:
    // - `grow_full`: elements are not zero-sized, as the storage can spill, and `old` is null, or a buffer as `Storage` promises;
    // - `copy_nonoverlapping`: an inline storage has `INLINE` elements, as it is full; the new buffer is outside of the value and
    //   has room for more;
    // - `set_heap`: the elements have moved to the new buffer, by the line before or as the old one became it. Its capacity is more
    //   than the old one, which is `INLINE` at least, and `LIMIT` at most.
    unsafe {
        let (new, new_capacity) = heap::grow_full(S::INFO, old, capacity);
        let new = new.cast::<S::Item>();
        if !spilled {
            ptr::copy_nonoverlapping(ptr, new.as_ptr(), S::INLINE);
        }
        storage.set_heap(new, capacity, new_capacity);
    }
}

/// [`Growth::grow`], out of line.
///
/// # Safety
///
/// `!S::NEVER_SPILLS`, and as for that method.
#[cold]
#[inline(never)]
unsafe fn grow<S: Storage>(storage: &mut S, used: usize, additional: usize) -> Result<(), CollectionAllocErr> {
    let Parts { ptr, len, capacity, .. } = storage.parts();
    // SAFETY:
    // - `heap::grow`: elements are not zero-sized, as the storage can spill; there are `capacity` places, `used` at least,
    //   in a buffer as `Storage` promises if they are more than `INLINE`; `additional` is more than there is room for;
    // - `set_heap`: the first `len <= used` places have moved to the new buffer. Its capacity is more than the old one, which is
    //   `INLINE` at least, and `LIMIT` at most.
    unsafe {
        let (new, new_capacity) = heap::grow(S::INFO, ptr.cast(), used, capacity, additional);
        let new = NonNull::new(new).ok_or_else(|| heap::failure(S::ELEMENT, new_capacity))?;
        storage.set_heap(new.cast(), len, new_capacity);
    }
    Ok(())
}
