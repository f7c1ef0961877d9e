//! A storage that counts: another storage behind a record of what its vector has done.
//!
//! The record travels with the vector, as part of its bytes. What it has to say, it says when it changes: see
//! [`Record`](crate::profile::Record). No algorithm knows of it, as each of them changes a storage by these methods only.

use super::compact::HeapFields;
use super::niche::Length;
use super::{Budget, Compact, Fixed, Narrow8, Narrow16, Narrow32, PackedFields, Parts, Storage, WideFields, Word};
use crate::Array;
use crate::profile::{Declared, Kind, Record};
use core::any;
use core::marker::PhantomData;
use core::mem::offset_of;
use core::ptr::{self, NonNull};

/// The storage `S` of the vectors of the declaration `P`, which are counted.
///
/// The record comes first: what is vacant in a spilled `S` is then at the end of the value, too. It has the `Drop`, so that the drop
/// check sees no more of the elements than it does of those of `S`.
#[repr(C)]
pub struct Profiled<S: Storage, P: Declared> {
    record: Record,
    inner: S,
    marker: PhantomData<fn() -> P>,
}

/// What the profile calls a layout.
pub trait Named: Storage {
    /// Its name, which knows its size.
    const LAYOUT: Budget;
}

impl<S: Named, P: Declared> Profiled<S, P> {
    const KIND: &'static Kind = &Kind {
        declaration: P::declaration,
        element: any::type_name::<S::Item>,
        element_layout: S::ELEMENT,
        layout: S::LAYOUT,
        inline: S::INLINE,
        size: size_of::<S>(),
    };

    #[inline(always)]
    const fn around(inner: S) -> Self {
        Self { record: Record::new(Self::KIND), inner, marker: PhantomData }
    }
}

/// Names a layout with a storage that counts, and gives that the `const` methods, which forward to those of the layout.
macro_rules! profiled {
    ($profiled:ident = $name:ident<A $(, const $length:ident: usize)? $(; $param:ident: $bound:ident)?>) => {
        #[doc = concat!("[`", stringify!($name), "`], counted.")]
        pub type $profiled<A, $(const $length: usize,)? $($param,)? P> = Profiled<$name<A, $($length,)? $($param)?>, P>;

        impl<A: Array, $(const $length: usize,)? $($param: $bound,)? P: Declared>
            Profiled<$name<A, $($length,)? $($param)?>, P>
        where
            $name<A, $($length,)? $($param)?>: Named
        {
            /// Makes an empty storage.
            #[inline(always)]
            pub const fn new() -> Self {
                Self::around($name::new())
            }

            /// Makes a storage of an array.
            #[inline(always)]
            pub const fn from_array<const M: usize>(array: [A::Item; M]) -> Self {
                let mut storage = Self::around($name::from_array(array));
                storage.record.made_with(M);
                storage
            }

            /// Makes a storage of its backing array.
            #[inline(always)]
            pub const fn from_buf(buf: A) -> Self {
                let mut storage = Self::around($name::from_buf(buf));
                storage.record.made_with(<$name<A, $($length,)? $($param)?> as Storage>::INLINE);
                storage
            }

            /// Sets the length of a storage that was just made.
            ///
            /// # Safety
            ///
            /// As for the layout's own method.
            #[inline(always)]
            pub const unsafe fn set_len(&mut self, len: usize) {
                self.record.made_with(len);
                // SAFETY: the contracts are the same.
                unsafe { self.inner.set_len(len) }
            }

            /// Returns the number of elements.
            #[inline(always)]
            pub const fn len(&self) -> usize {
                self.inner.len()
            }

            /// Returns for how many elements there is room.
            #[inline(always)]
            pub const fn capacity(&self) -> usize {
                self.inner.capacity()
            }

            /// Returns whether the elements are on the heap.
            #[inline(always)]
            pub const fn spilled(&self) -> bool {
                self.inner.spilled()
            }

            /// Returns a pointer to the first element.
            #[inline(always)]
            pub const fn as_ptr(&self) -> *const A::Item {
                self.inner.as_ptr()
            }

            /// Returns a pointer to the first element.
            #[inline(always)]
            pub const fn as_mut_ptr(&mut self) -> *mut A::Item {
                self.inner.as_mut_ptr()
            }

            /// Returns the elements.
            #[inline(always)]
            pub const fn as_slice(&self) -> &[A::Item] {
                self.inner.as_slice()
            }

            /// Returns the elements.
            #[inline(always)]
            pub const fn as_mut_slice(&mut self) -> &mut [A::Item] {
                self.inner.as_mut_slice()
            }
        }
    };
}

profiled!(ProfiledWord = Word<A>);
profiled!(ProfiledNarrow8 = Narrow8<A>);
profiled!(ProfiledNarrow16 = Narrow16<A>);
profiled!(ProfiledNarrow32 = Narrow32<A>);
profiled!(ProfiledCompact = Compact<A, const BYTES: usize; F: HeapFields>);
profiled!(ProfiledFixed = Fixed<A; L: Length>);

impl<A: Array> Named for Word<A> {
    const LAYOUT: Budget = Budget::Word;
}

impl<A: Array> Named for Narrow8<A> {
    const LAYOUT: Budget = Budget::Narrow8;
}

impl<A: Array> Named for Narrow16<A> {
    const LAYOUT: Budget = Budget::Narrow16;
}

impl<A: Array> Named for Narrow32<A> {
    const LAYOUT: Budget = Budget::Narrow32;
}

impl<A: Array, const BYTES: usize> Named for Compact<A, BYTES, WideFields> {
    const LAYOUT: Budget = Budget::Compact;
}

impl<A: Array, const BYTES: usize> Named for Compact<A, BYTES, PackedFields> {
    const LAYOUT: Budget = Budget::CompactPacked;
}

impl<A: Array, L: Length> Named for Fixed<A, L> {
    const LAYOUT: Budget = Budget::Fixed;
}

// SAFETY: the elements and their places are those of `S`, which keeps the contract; the fields before it are initialised in every state,
// and dropping it drops `S`.
unsafe impl<S: Named, P: Declared> Storage for Profiled<S, P> {
    type Item = S::Item;
    type Array = S::Array;
    const LIMIT: usize = S::LIMIT;
    const SPILLED_SIZE: usize = offset_of!(Self, inner) + S::SPILLED_SIZE;

    #[inline(always)]
    fn new() -> Self {
        Self::around(S::new())
    }

    #[inline(always)]
    fn from_array<const M: usize>(array: [S::Item; M]) -> Self {
        let mut storage = Self::around(S::from_array(array));
        storage.record.reached(M);
        storage
    }

    #[inline(always)]
    fn from_buf(buf: S::Array) -> Self {
        let mut storage = Self::around(S::from_buf(buf));
        storage.record.reached(S::INLINE);
        storage
    }

    #[inline(always)]
    unsafe fn init(place: *mut Self) {
        // SAFETY: the fields are places inside the value; the rest is this function's contract.
        unsafe {
            (&raw mut (*place).record).write(Record::new(Self::KIND));
            S::init(&raw mut (*place).inner);
        }
    }

    #[inline(always)]
    fn len(&self) -> usize {
        self.inner.len()
    }

    #[inline(always)]
    fn capacity(&self) -> usize {
        self.inner.capacity()
    }

    #[inline(always)]
    fn spilled(&self) -> bool {
        self.inner.spilled()
    }

    #[inline(always)]
    fn as_ptr(&self) -> *const S::Item {
        self.inner.as_ptr()
    }

    #[inline(always)]
    fn as_mut_ptr(&mut self) -> *mut S::Item {
        self.inner.as_mut_ptr()
    }

    #[inline(always)]
    fn as_slice(&self) -> &[S::Item] {
        self.inner.as_slice()
    }

    #[inline(always)]
    fn as_mut_slice(&mut self) -> &mut [S::Item] {
        self.inner.as_mut_slice()
    }

    #[inline(always)]
    fn parts(&mut self) -> Parts<S::Item> {
        self.inner.parts()
    }

    #[inline(always)]
    unsafe fn set_len(&mut self, len: usize) {
        // SAFETY: the contracts are the same.
        unsafe { self.inner.set_len(len) };
        self.record.reached(len);
    }

    #[inline(always)]
    unsafe fn set_len_in_state(&mut self, spilled: bool, len: usize) -> *mut S::Item {
        // First, as the pointer is good until the storage is borrowed again.
        self.record.reached(len);
        // SAFETY: the contracts are the same.
        unsafe { self.inner.set_len_in_state(spilled, len) }
    }

    unsafe fn set_heap(&mut self, ptr: NonNull<S::Item>, len: usize, capacity: usize) {
        let had_buffer = self.inner.spilled();
        // SAFETY: the contracts are the same.
        unsafe { self.inner.set_heap(ptr, len, capacity) };
        self.record.allocated(had_buffer, capacity);
        self.record.spilled(len);
    }

    unsafe fn adopt_heap(&mut self, ptr: NonNull<S::Item>, len: usize, capacity: usize) {
        // SAFETY: the contracts are the same.
        unsafe { self.inner.set_heap(ptr, len, capacity) };
        self.record.spilled(len);
    }

    #[inline(always)]
    unsafe fn set_inline(&mut self, src: *const S::Item, len: usize) {
        // SAFETY: the contracts are the same.
        unsafe { self.inner.set_inline(src, len) };
        self.record.reached(len);
    }

    #[inline]
    fn leave(&mut self) {
        self.record.end();
    }

    #[inline(always)]
    unsafe fn copy_whole(&self) -> Self {
        // SAFETY: the contracts are the same. The copy is a vector of its own, with a record of its own.
        let mut copy = Self::around(unsafe { ptr::read(&self.inner) });
        copy.record.reached(self.inner.len());
        copy
    }
}
