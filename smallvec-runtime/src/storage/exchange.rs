//! The exchange of elements and buffers with `Vec`.

use super::{Growth, Parts, Storage};
use crate::{CapacityError, CollectionAllocErr, SmallVector};
use alloc::vec::Vec;
use core::alloc::Layout;
use core::mem::ManuallyDrop;
use core::ptr::{self, NonNull};

/// What a [`Storage`] takes from a `Vec`, and gives to it. Every storage has these methods, and none can have others.
pub(crate) trait Exchange: Storage {
    /// Takes over the elements of a `Vec` into an empty storage: with its buffer if that can be one of this storage, moved
    /// inline if its capacity is not more than that, else moved to where there is room for them. The storage is inline, or the
    /// capacity of the `Vec` is more than the inline one.
    ///
    /// # Errors
    ///
    /// The `Vec`, if the capacity overflows or the allocator fails.
    #[inline]
    fn take_vec<V: SmallVector<Storage = Self>>(
        &mut self,
        vec: Vec<Self::Item>,
    ) -> Result<(), CapacityError<Vec<Self::Item>>> {
        debug_assert!(self.len() == 0 && (!self.spilled() || vec.capacity() > Self::INLINE));
        let mut vec = ManuallyDrop::new(vec);
        let (ptr, len, capacity) = (vec.as_mut_ptr(), vec.len(), vec.capacity());
        if capacity > Self::INLINE && capacity <= Self::LIMIT && !Self::ZST {
            // SAFETY:
            // - `new_unchecked`: the pointer of a `Vec` is not null;
            // - `replace_heap`: the buffer of a `Vec` that has a capacity was allocated by the global allocator with the layout of an
            //   array of `capacity` elements, the first `len` are initialised, and the `Vec` is forgotten; the rest was just compared.
            unsafe { self.replace_heap(NonNull::new_unchecked(ptr), len, capacity) };
            return Ok(());
        }
        let mut vec = ManuallyDrop::into_inner(vec);
        if capacity <= Self::INLINE && !Self::ZST {
            // SAFETY:
            // - `Vec::set_len`: no element need be initialised for the length 0;
            // - `set_inline`: the `len <= capacity <= INLINE` elements are outside of this storage and not zero-sized. The `Vec` has
            //   forgotten them, and frees its buffer only afterwards.
            unsafe {
                vec.set_len(0);
                self.set_inline(ptr, len);
            }
            return Ok(());
        }
        if let Err(cause) = self.try_reserve_exact(len) {
            return Err(CapacityError::new::<V>(vec, cause));
        }
        // SAFETY:
        // - `Vec::set_len`: no element need be initialised for the length 0;
        // - `copy_nonoverlapping`: the `len` elements, which the `Vec` has forgotten, move to reserved places of another allocation;
        // - `set_len`: so many elements are initialised then.
        unsafe {
            vec.set_len(0);
            ptr::copy_nonoverlapping(ptr, self.as_mut_ptr(), len);
            self.set_len(len);
        }
        Ok(())
    }

    /// Turns the storage into a `Vec`: with its buffer when spilled, else with one of exactly its length.
    fn into_vec(mut self) -> Vec<Self::Item> {
        let Parts { ptr, len, capacity, .. } = self.parts();
        if self.spilled() {
            self.leave();
            let _storage = ManuallyDrop::new(self);
            // SAFETY: the buffer was allocated by the global allocator with the layout of an array of `capacity`
            // elements, the first `len` are initialised, and the storage that owned them is forgotten.
            return unsafe { Vec::from_raw_parts(ptr, len, capacity) };
        }
        let mut vec = Vec::with_capacity(len);
        // SAFETY: it was made for them, and is empty.
        unsafe { self.move_to(&mut vec) };
        vec
    }

    /// Moves the elements to a `Vec` of exactly as much capacity.
    ///
    /// # Errors
    ///
    /// If the allocator fails. The storage is unchanged then.
    fn try_move_to_vec(&mut self) -> Result<Vec<Self::Item>, CollectionAllocErr> {
        let mut vec = Vec::new();
        // The error is not that of `Vec`, which does not tell the layout.
        if vec.try_reserve_exact(self.len()).is_err() {
            return Err(CollectionAllocErr::AllocErr { layout: Layout::for_value(self.as_slice()) });
        }
        // SAFETY: it was made for them, and is empty.
        unsafe { self.move_to(&mut vec) };
        Ok(vec)
    }

    /// Moves the elements to a `Vec`.
    ///
    /// # Safety
    ///
    /// It is empty and has room for them.
    #[inline]
    unsafe fn move_to(&mut self, vec: &mut Vec<Self::Item>) {
        let Parts { ptr, len, .. } = self.parts();
        debug_assert!(vec.is_empty() && vec.capacity() >= len);
        // SAFETY:
        // - `copy_nonoverlapping`: the `len` elements move to reserved places of another allocation;
        // - `set_len`: no element need be initialised for the length 0;
        // - `Vec::set_len`: so many elements are initialised, and the storage has forgotten them.
        unsafe {
            ptr::copy_nonoverlapping(ptr, vec.as_mut_ptr(), len);
            self.set_len(0);
            vec.set_len(len);
        }
    }
}

impl<S: Storage> Exchange for S {}
