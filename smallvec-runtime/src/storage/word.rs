//! The default layout: a header word, then the elements or the heap fields.

use super::common::{forward_const_methods, impl_common};
use super::drop::{drop_storage, impl_drop};
use super::niche::{Length, LengthWord};
use super::{Growth, Parts, Storage};
use crate::array::check_array;
use crate::{Array, SmallVector};
use core::marker::PhantomData;
use core::mem::{ManuallyDrop, MaybeUninit, offset_of};
use core::ptr::{self, NonNull};
use core::slice;

/// The storage of `INLINE` elements inline behind one header word, in `8 + max(16, size_of::<A>())` bytes on 64 bits.
///
/// Invariants:
///
/// 1. The header is `isize::MAX` at most.
/// 2. If elements are zero-sized, the header is 0 and `heap.len` is the length.
/// 3. Otherwise, if the header is not more than `INLINE`, the storage is inline: the header is the length, and so many
///    elements of `inline` are initialised.
/// 4. Otherwise the storage is spilled: the header is the capacity, `heap.ptr` is a buffer of the global allocator with
///    the layout of an array of so many elements, and its first `heap.len` elements are initialised.
#[repr(C)]
pub struct Word<A: Array> {
    header: LengthWord,
    payload: Payload<A>,
    /// The storage owns elements, and drops them.
    marker: PhantomData<A>,
}

#[repr(C)]
union Payload<A: Array> {
    inline: ManuallyDrop<MaybeUninit<A>>,
    heap: Heap,
}

/// The pointer is erased, and `PhantomData` speaks for the elements, so that the auto traits come out as `Vec`'s.
#[derive(Clone, Copy)]
#[repr(C)]
struct Heap {
    ptr: NonNull<u8>,
    len: usize,
}

impl<A: Array> Word<A> {
    /// Makes an empty storage.
    #[inline(always)]
    pub const fn new() -> Self {
        // Written through a pointer. Put together from values, a storage that is part of something is a constant to rustc, and
        // what is vacant is zeroed (rust#157743).
        let mut storage = MaybeUninit::<Self>::uninit();
        // SAFETY: the place is the variable, which `init` makes a storage.
        unsafe {
            Self::init(storage.as_mut_ptr());
            storage.assume_init()
        }
    }

    /// Makes an empty storage in place.
    ///
    /// # Safety
    ///
    /// `place` is valid for writes, and aligned.
    #[inline(always)]
    pub const unsafe fn init(place: *mut Self) {
        const { check_array::<A>() };
        // SAFETY: the fields are places inside the value, of which the marker has no bytes and the payload needs none unless
        // elements are zero-sized. Invariants 1 to 3 hold: there are no elements.
        unsafe {
            (&raw mut (*place).header).write(LengthWord::ZERO);
            if Self::ZST {
                (&raw mut (*place).payload.heap).write(Heap { ptr: NonNull::dangling(), len: 0 });
            }
        }
    }

    /// Returns whether the elements are on the heap.
    #[inline(always)]
    pub const fn spilled(&self) -> bool {
        !Self::ZST && self.header.get() > Self::INLINE
    }

    /// Returns the number of elements.
    #[inline(always)]
    pub const fn len(&self) -> usize {
        let header = self.header.get();
        if Self::ZST || header > Self::INLINE {
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
        let header = self.header.get();
        if header > Self::INLINE { header } else { Self::INLINE }
    }

    /// Returns a pointer to the first element.
    #[inline(always)]
    pub const fn as_ptr(&self) -> *const A::Item {
        if self.spilled() {
            // SAFETY: `heap` is initialised, by invariant 4.
            unsafe { self.payload.heap.ptr.as_ptr().cast::<A::Item>() }
        } else {
            (&raw const self.payload).cast::<A::Item>()
        }
    }

    /// Returns a pointer to the first element.
    #[inline(always)]
    pub const fn as_mut_ptr(&mut self) -> *mut A::Item {
        if self.spilled() {
            // SAFETY: `heap` is initialised, by invariant 4.
            unsafe { self.payload.heap.ptr.as_ptr().cast::<A::Item>() }
        } else {
            (&raw mut self.payload).cast::<A::Item>()
        }
    }

    /// Sets the length.
    ///
    /// # Safety
    ///
    /// `len <= self.capacity()`, and the first `len` elements are initialised; or they will be before the storage is used for
    /// anything but `as_mut_ptr`.
    #[inline(always)]
    pub const unsafe fn set_len(&mut self, len: usize) {
        if Self::ZST || self.header.get() > Self::INLINE {
            self.payload.heap.len = len;
        } else {
            // SAFETY: an array of `len <= INLINE` elements that are not zero-sized exists, so `len` is `isize::MAX` at most.
            unsafe { self.header.set(len) };
        }
    }
}

// SAFETY: the getters follow from the invariants, each branch from the one its condition names; `drop_storage` drops
// what is owned.
unsafe impl<A: Array> Storage for Word<A> {
    const LIMIT: usize = usize::MAX;
    const SPILLED_SIZE: usize = offset_of!(Self, payload) + size_of::<Heap>();

    forward_const_methods!();

    #[inline(always)]
    fn parts(&mut self) -> Parts<A::Item> {
        let header = self.header.get();
        if Self::ZST || header <= Self::INLINE {
            let (len, capacity) = if Self::ZST { (Self::len(self), usize::MAX) } else { (header, Self::INLINE) };
            Parts { ptr: (&raw mut self.payload).cast(), len, capacity, spilled: false }
        } else {
            // SAFETY: `heap` is initialised, by invariant 4.
            let heap = unsafe { self.payload.heap };
            Parts { ptr: heap.ptr.as_ptr().cast(), len: heap.len, capacity: header, spilled: true }
        }
    }

    #[inline(always)]
    unsafe fn set_len_in_state(&mut self, spilled: bool, len: usize) -> *mut A::Item {
        debug_assert!(spilled == Self::spilled(self));
        if Self::ZST || spilled {
            self.payload.heap.len = len;
            if Self::ZST {
                return (&raw mut self.payload).cast();
            }
            // SAFETY: `heap` is initialised, by invariant 4.
            unsafe { self.payload.heap.ptr.as_ptr().cast() }
        } else {
            // SAFETY: an array of `len <= INLINE` elements that are not zero-sized exists, so `len` is `isize::MAX` at most.
            unsafe { self.header.set(len) };
            (&raw mut self.payload).cast()
        }
    }

    #[inline]
    unsafe fn set_heap(&mut self, ptr: NonNull<A::Item>, len: usize, capacity: usize) {
        // SAFETY: a buffer of `capacity` elements that are not zero-sized exists, so it is `isize::MAX` at most.
        // Invariant 4 is the caller's promise.
        unsafe { self.header.set(capacity) };
        self.payload.heap = Heap { ptr: ptr.cast(), len };
    }

    #[inline]
    unsafe fn set_inline(&mut self, src: *const A::Item, len: usize) {
        // SAFETY: the caller promises `len <= INLINE` elements outside of the storage. Invariant 3 holds with them.
        unsafe {
            ptr::copy_nonoverlapping(src, (&raw mut self.payload).cast::<A::Item>(), len);
            self.header.set(len);
        }
    }

    // One branch on the state, and straight code behind it: selecting pointer and length separately costs more than
    // the push itself.
    #[inline]
    #[track_caller]
    fn push<V: SmallVector<Storage = Self>>(&mut self, value: A::Item) -> &mut A::Item {
        let header = self.header.get();
        if !Self::ZST && header < Self::INLINE {
            // SAFETY: inline (3), and there is room for one more; `header + 1 <= INLINE` is a length.
            unsafe {
                let end = (&raw mut self.payload).cast::<A::Item>().add(header);
                end.write(value);
                self.header.set(header + 1);
                return &mut *end;
            }
        }
        if Self::ZST {
            if Self::len(self) == usize::MAX {
                // SAFETY: it is full.
                unsafe { self.grow_one::<V>() };
            }
            // SAFETY: zero-sized (2), and the length is less than the largest.
            unsafe {
                self.payload.heap.len += 1;
                let end = Self::as_mut_ptr(self);
                end.write(value);
                return &mut *end;
            }
        }
        // SAFETY: `heap` is only read when the header is more than `INLINE`, so it is initialised, by invariant 4.
        if header == Self::INLINE || header == unsafe { self.payload.heap.len } {
            // SAFETY: inline (3) with `INLINE` elements, or spilled (4) with as many as there is room for.
            unsafe { self.grow_one::<V>() };
        }
        // SAFETY: spilled (4) and with room for one more: it was, or `grow_one` made it so.
        unsafe {
            let Heap { ptr, len } = self.payload.heap;
            let end = ptr.cast::<A::Item>().as_ptr().add(len);
            end.write(value);
            self.payload.heap.len = len + 1;
            &mut *end
        }
    }

    #[inline]
    fn pop(&mut self) -> Option<A::Item> {
        let header = self.header.get();
        if !Self::ZST && header <= Self::INLINE {
            let last = header.checked_sub(1)?;
            // SAFETY: inline (3): the last element is initialised, and no longer counted when it is read out.
            unsafe {
                self.header.set(last);
                Some((&raw const self.payload).cast::<A::Item>().add(last).read())
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

impl_common!(Word<A>);
impl_drop!(Word<A>);
