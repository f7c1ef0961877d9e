//! The default layout: a header word, then the elements or the heap fields.

use super::drop::{drop_storage, impl_drop};
use super::niche::{self, Length, LengthWord};
use super::{Parts, Storage, forward_const_methods};
use core::marker::PhantomData;
use core::mem::{ManuallyDrop, MaybeUninit};
use core::ptr::{self, NonNull};
use core::slice;

/// The storage of `N` elements inline behind one header word, in `8 + max(16, N * size_of::<T>())` bytes on 64 bits.
///
/// Invariants:
///
/// 1. The header is `isize::MAX` at most.
/// 2. If `T` is zero-sized, the header is 0 and `heap.len` is the length.
/// 3. Otherwise, if the header is not more than `N`, the storage is inline: the header is the length, and so many
///    elements of `inline` are initialised.
/// 4. Otherwise the storage is spilled: the header is the capacity, `heap.ptr` is a buffer of the global allocator with
///    the layout of an array of so many elements, and its first `heap.len` elements are initialised.
#[repr(C)]
pub struct Word<T, const N: usize> {
    header: LengthWord,
    payload: Payload<T, N>,
    /// The storage owns elements, and drops them.
    marker: PhantomData<T>,
}

#[repr(C)]
union Payload<T, const N: usize> {
    inline: ManuallyDrop<MaybeUninit<[T; N]>>,
    heap: Heap,
}

/// The pointer is erased, and `PhantomData` speaks for the elements, so that the auto traits come out as `Vec`'s.
#[derive(Clone, Copy)]
#[repr(C)]
struct Heap {
    ptr: NonNull<u8>,
    len: usize,
}

// SAFETY: the storage owns its elements and its buffer as `Vec` does; nothing is shared.
unsafe impl<T: Send, const N: usize> Send for Word<T, N> {}
// SAFETY: through a shared reference only shared references to elements are given out.
unsafe impl<T: Sync, const N: usize> Sync for Word<T, N> {}

impl<T, const N: usize> Word<T, N> {
    const ZST: bool = size_of::<T>() == 0;

    /// Makes an empty storage.
    #[inline(always)]
    pub const fn new() -> Self {
        // Written through a pointer. Put together from values, a storage that is part of something is a constant to rustc, and
        // what is vacant is zeroed (rust#157743).
        let mut storage = MaybeUninit::<Self>::uninit();
        let place = storage.as_mut_ptr();
        // SAFETY: the fields are places inside the value, of which the marker has no bytes and the payload needs none unless
        // elements are zero-sized. Invariants 1 to 3 hold: there are no elements.
        unsafe {
            (&raw mut (*place).header).write(LengthWord::ZERO);
            if Self::ZST {
                (&raw mut (*place).payload).write(Payload { heap: Heap { ptr: NonNull::dangling(), len: 0 } });
            }
            storage.assume_init()
        }
    }

    /// Makes a storage of an array.
    #[inline(always)]
    pub const fn from_array<const M: usize>(array: [T; M]) -> Self {
        const { assert!(M <= N, "more elements than the inline capacity") };
        let array = ManuallyDrop::new(array);
        let mut storage = Self::new();
        // SAFETY: the `M` elements move into the storage, which is empty and has room for `N >= M`.
        unsafe {
            ptr::copy_nonoverlapping((&raw const array).cast::<T>(), storage.as_mut_ptr(), M);
            storage.set_len(M);
        }
        storage
    }

    /// Returns whether the elements are on the heap.
    #[inline(always)]
    pub const fn spilled(&self) -> bool {
        !Self::ZST && niche::get(&self.header) > N
    }

    /// Returns the number of elements.
    #[inline(always)]
    pub const fn len(&self) -> usize {
        let header = niche::get(&self.header);
        if Self::ZST || header > N {
            // SAFETY: `heap` is initialised, by invariant 2 or 4.
            unsafe { self.payload.heap.len }
        } else {
            header
        }
    }

    /// Returns for how many elements there is room.
    #[inline(always)]
    pub const fn capacity(&self) -> usize {
        if Self::ZST {
            return usize::MAX;
        }
        let header = niche::get(&self.header);
        if header > N { header } else { N }
    }

    /// Returns a pointer to the first element.
    #[inline(always)]
    pub const fn as_ptr(&self) -> *const T {
        if self.spilled() {
            // SAFETY: `heap` is initialised, by invariant 4.
            unsafe { self.payload.heap.ptr.as_ptr().cast::<T>() }
        } else {
            (&raw const self.payload).cast::<T>()
        }
    }

    /// Returns a pointer to the first element.
    #[inline(always)]
    pub const fn as_mut_ptr(&mut self) -> *mut T {
        if self.spilled() {
            // SAFETY: `heap` is initialised, by invariant 4.
            unsafe { self.payload.heap.ptr.as_ptr().cast::<T>() }
        } else {
            (&raw mut self.payload).cast::<T>()
        }
    }

    /// Returns the elements.
    #[inline(always)]
    pub const fn as_slice(&self) -> &[T] {
        // SAFETY: so many elements are initialised, by invariants 2 to 4.
        unsafe { slice::from_raw_parts(self.as_ptr(), self.len()) }
    }

    /// Returns the elements.
    #[inline(always)]
    pub const fn as_mut_slice(&mut self) -> &mut [T] {
        let len = self.len();
        // SAFETY: there are so many initialised elements, aligned and in one allocation, by invariants 2 to 4. They are borrowed, by
        // nobody else, as long as the storage.
        unsafe { slice::from_raw_parts_mut(self.as_mut_ptr(), len) }
    }

    /// Sets the length.
    ///
    /// # Safety
    ///
    /// `len <= self.capacity()`, and the first `len` elements are initialised; or they will be before the storage is used for
    /// anything but `as_mut_ptr`.
    #[inline(always)]
    pub const unsafe fn set_len(&mut self, len: usize) {
        if Self::ZST || niche::get(&self.header) > N {
            self.payload.heap.len = len;
        } else {
            // SAFETY: an array of `len <= N` elements that are not zero-sized exists, so `len` is `isize::MAX` at most.
            unsafe { niche::set(&mut self.header, len) };
        }
    }
}

// SAFETY: the getters follow from the invariants, each branch from the one its condition names; `drop_storage` drops
// what is owned.
unsafe impl<T, const N: usize> Storage for Word<T, N> {
    type Item = T;
    type Array = [T; N];
    const INLINE: usize = N;
    const LIMIT: usize = usize::MAX;

    forward_const_methods!();

    #[inline(always)]
    fn parts(&mut self) -> Parts<T> {
        let header = niche::get(&self.header);
        if Self::ZST || header <= N {
            let (len, capacity) = if Self::ZST { (Self::len(self), usize::MAX) } else { (header, N) };
            Parts { ptr: (&raw mut self.payload).cast(), len, capacity, spilled: false }
        } else {
            // SAFETY: `heap` is initialised, by invariant 4.
            let heap = unsafe { self.payload.heap };
            Parts { ptr: heap.ptr.as_ptr().cast(), len: heap.len, capacity: header, spilled: true }
        }
    }

    #[inline(always)]
    unsafe fn set_len_in(&mut self, spilled: bool, len: usize) -> *mut T {
        debug_assert!(spilled == Self::spilled(self));
        if Self::ZST || spilled {
            self.payload.heap.len = len;
            if Self::ZST {
                return (&raw mut self.payload).cast();
            }
            // SAFETY: `heap` is initialised, by invariant 4.
            unsafe { self.payload.heap.ptr.as_ptr().cast() }
        } else {
            // SAFETY: an array of `len <= N` elements that are not zero-sized exists, so `len` is `isize::MAX` at most.
            unsafe { niche::set(&mut self.header, len) };
            (&raw mut self.payload).cast()
        }
    }

    #[inline]
    unsafe fn set_heap(&mut self, ptr: NonNull<T>, len: usize, capacity: usize) {
        // SAFETY: a buffer of `capacity` elements that are not zero-sized exists, so it is `isize::MAX` at most.
        // Invariant 4 is the caller's promise.
        unsafe { niche::set(&mut self.header, capacity) };
        self.payload.heap = Heap { ptr: ptr.cast(), len };
    }

    #[inline]
    unsafe fn set_inline(&mut self, src: *const T, len: usize) {
        // SAFETY: the caller promises `len <= N` elements outside of the storage. Invariant 3 holds with them.
        unsafe {
            ptr::copy_nonoverlapping(src, (&raw mut self.payload).cast::<T>(), len);
            niche::set(&mut self.header, len);
        }
    }

    // One branch on the state, and straight code behind it: selecting pointer and length separately costs more than
    // the push itself.
    #[inline]
    #[track_caller]
    fn push(&mut self, value: T) -> &mut T {
        let header = niche::get(&self.header);
        if !Self::ZST && header < N {
            // SAFETY: inline (3), and there is room for one more; `header + 1 <= N` is a length.
            unsafe {
                let end = (&raw mut self.payload).cast::<T>().add(header);
                end.write(value);
                niche::set(&mut self.header, header + 1);
                return &mut *end;
            }
        }
        if Self::ZST {
            if Self::len(self) == usize::MAX {
                // SAFETY: it is full.
                unsafe { self.grow_one() };
            }
            // SAFETY: zero-sized (2), and the length is less than the largest.
            unsafe {
                self.payload.heap.len += 1;
                let end = Self::as_mut_ptr(self);
                end.write(value);
                return &mut *end;
            }
        }
        // SAFETY: `heap` is only read when the header is more than `N`, so it is initialised, by invariant 4.
        if header == N || header == unsafe { self.payload.heap.len } {
            // SAFETY: inline (3) with `N` elements, or spilled (4) with as many as there is room for.
            unsafe { self.grow_one() };
        }
        // SAFETY: spilled (4) and with room for one more: it was, or `grow_one` made it so.
        unsafe {
            let Heap { ptr, len } = self.payload.heap;
            let end = ptr.cast::<T>().as_ptr().add(len);
            end.write(value);
            self.payload.heap.len = len + 1;
            &mut *end
        }
    }

    #[inline]
    fn pop(&mut self) -> Option<T> {
        let header = niche::get(&self.header);
        if !Self::ZST && header <= N {
            let last = header.checked_sub(1)?;
            // SAFETY: inline (3): the last element is initialised, and no longer counted when it is read out.
            unsafe {
                niche::set(&mut self.header, last);
                Some((&raw const self.payload).cast::<T>().add(last).read())
            }
        } else {
            // SAFETY: zero-sized (2) or spilled (4): the last element is initialised, and no longer counted when it
            // is read out.
            unsafe {
                let last = self.payload.heap.len.checked_sub(1)?;
                self.payload.heap.len = last;
                Some(Self::as_ptr(self).add(last).read())
            }
        }
    }
}

impl_drop!(Word<T, const N>);
