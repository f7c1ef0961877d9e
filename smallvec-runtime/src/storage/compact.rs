//! The compact layouts: a control byte in front, which holds the inline length, or else the top of the heap fields.

use super::common::{forward_const_methods, impl_common};
use super::drop::{drop_storage, impl_drop};
use super::niche::Control;
use super::{Parts, Storage};
use crate::Array;
use crate::array::check_array;
use core::alloc::Layout;
use core::marker::PhantomData;
use core::mem::{ManuallyDrop, MaybeUninit, offset_of};
use core::ptr::{self, NonNull};
use core::slice;

/// How the heap fields are packed. The first of them begins with the control byte, whose top bits are then `10`; numbers
/// that share bytes with it are big-endian, so that it is their highest byte on every target.
pub trait HeapFields {
    /// How many bytes the fields take.
    const SIZE: usize;
    /// Where the pointer is.
    const PTR: usize;
    /// Whether capacity and length share 62 bits.
    const PACKED: bool;
    /// The largest capacity.
    const LIMIT: usize;
}

/// Three words: the capacity, the pointer, the length. The highest bit of a capacity that needs it, which only that of
/// one-byte elements can, is the length's highest.
pub struct WideFields;

impl HeapFields for WideFields {
    const SIZE: usize = 3 * size_of::<usize>();
    const PTR: usize = size_of::<usize>();
    const PACKED: bool = false;
    const LIMIT: usize = usize::MAX;
}

/// Eight bytes for capacity and length, of 31 bits each, and the pointer.
pub struct PackedFields;

impl HeapFields for PackedFields {
    const SIZE: usize = 8 + size_of::<usize>();
    const PTR: usize = 8;
    const PACKED: bool = true;
    const LIMIT: usize = (u32::MAX >> 1) as usize;
}

/// Returns how many bytes an inline length of up to `inline` takes: the control byte counts to 127, and is the highest of
/// those it takes.
const fn tag_bytes(inline: usize) -> usize {
    if inline < 1 << 7 {
        1
    } else if inline < 1 << 15 {
        2
    } else {
        4
    }
}

/// Returns where the inline elements begin.
const fn offset(inline: usize, align: usize) -> usize {
    tag_bytes(inline).next_multiple_of(align)
}

/// Returns how many bytes the inline state or the heap fields take, whichever is more.
pub(super) const fn bytes<F: HeapFields>(inline: usize, element: Layout) -> usize {
    // What is too large for a struct is reported by `check_inline`.
    let bytes = offset(inline, element.align()).saturating_add(inline.saturating_mul(element.size()));
    if bytes < F::SIZE { F::SIZE } else { bytes }
}

/// Returns how many bytes follow the control byte, at the least: what the expansion gives to [`Compact`].
pub const fn compact_bytes<T, F: HeapFields>(inline: usize) -> usize {
    bytes::<F>(inline, Layout::new::<T>()) - 1
}

/// The storage of `INLINE` elements inline behind one byte, in `max(24, 1 + size_of::<A>())` bytes on 64 bits, or 16 with
/// [`PackedFields`], rounded up to words and to the element's alignment. `BYTES` is [`compact_bytes`].
///
/// Invariants:
///
/// 1. If elements are zero-sized: the length is in the heap fields, whatever the control byte is.
/// 2. Otherwise, if the control byte is less than 128, the storage is inline: the first `TAG` bytes are the length,
///    big-endian, and so many elements from `OFFSET` on are initialised.
/// 3. Otherwise the storage is spilled and the heap fields are initialised: the pointer is a buffer of the global allocator
///    with the layout of an array of `capacity` elements, and its first `length` are initialised.
/// 4. The control byte is 191 at most, which is what makes `Option` free.
#[repr(C)]
pub struct Compact<A: Array, const BYTES: usize, F: HeapFields> {
    _align: ([Behind<A>; 0], [usize; 0]),
    control: Control,
    rest: Rest<A, BYTES>,
    /// The storage owns elements, and drops them.
    marker: PhantomData<(A, F)>,
}

/// Where elements lie behind one byte. Nothing is stored so: it tells debuggers, which read no constants, how far the elements are
/// aligned.
#[repr(C)]
struct Behind<A> {
    _byte: u8,
    _elements: A,
}

/// Bytes, and a word on what is in them: that it may be changed through shared references if the element may.
#[repr(C, packed)]
union Rest<A, const BYTES: usize> {
    bytes: [MaybeUninit<u8>; BYTES],
    _elements: ManuallyDrop<[A; 0]>,
}

impl<A: Array, const BYTES: usize, F: HeapFields> Compact<A, BYTES, F> {
    const TAG: usize = tag_bytes(Self::INLINE);
    const OFFSET: usize = offset(Self::INLINE, align_of::<A>());
    /// Only the capacity of one-byte elements may need all bits but one.
    const ONE_BYTE: bool = size_of::<A::Item>() == 1;
    /// The top bits of the control byte when spilled, `10`, in a word.
    const SPILLED: usize = 1 << (usize::BITS - 1);
    /// The bits of the length word, or of the capacity, that are left to the number itself.
    const LOW: usize = Self::SPILLED - 1;
    const CAPACITY_BITS: usize = Self::LOW >> 1;

    const FITS: () = {
        check_array::<A>();
        // The tag is the first byte, the first of the heap fields, and these are words.
        assert!(offset_of!(Self, control) == 0 && align_of::<Self>() >= align_of::<usize>());
        assert!(BYTES + 1 >= F::SIZE && BYTES + 1 >= Self::OFFSET + size_of::<A>());
        assert!(Self::INLINE <= PackedFields::LIMIT, "the inline capacity is more than `layout = compact` can count");
    };

    /// Makes an empty storage.
    #[inline(always)]
    pub const fn new() -> Self {
        const { Self::FITS };
        let mut storage = Self {
            _align: ([], []),
            control: Control::EMPTY,
            rest: Rest { bytes: [MaybeUninit::uninit(); BYTES] },
            marker: PhantomData,
        };
        if Self::ZST || Self::TAG != 1 {
            // SAFETY: no elements are needed for the length 0, which both states can record.
            unsafe { storage.write_len(0) };
        }
        storage
    }

    /// Makes an empty storage in place.
    ///
    /// # Safety
    ///
    /// `place` is valid for writes, and aligned.
    #[inline(always)]
    pub const unsafe fn init(place: *mut Self) {
        const { Self::FITS };
        // SAFETY: the control byte is a place inside the value, of which all other bytes may be anything: then it is a storage. No
        // elements are needed for the length 0, which both states can record.
        unsafe {
            (&raw mut (*place).control).write(Control::EMPTY);
            if Self::ZST || Self::TAG != 1 {
                (*place).write_len(0);
            }
        }
    }

    #[inline(always)]
    const fn base(&self) -> *const u8 {
        (&raw const *self).cast()
    }

    #[inline(always)]
    const fn base_mut(&mut self) -> *mut u8 {
        (&raw mut *self).cast()
    }

    /// Returns whether the elements are on the heap.
    #[inline(always)]
    pub const fn spilled(&self) -> bool {
        !Self::ZST && self.control as u8 >= 128
    }

    /// Reads the first field when spilled: capacity and length of [`PackedFields`].
    ///
    /// # Safety
    ///
    /// The heap fields are [`PackedFields`], and the first is initialised.
    #[inline(always)]
    const unsafe fn packed(&self) -> u64 {
        // SAFETY: the first eight bytes are initialised, by the contract.
        u64::from_be(unsafe { self.base().cast::<u64>().read_unaligned() })
    }

    /// Reads a word of the heap fields.
    ///
    /// # Safety
    ///
    /// The word is initialised and within the fields.
    #[inline(always)]
    const unsafe fn word(&self, index: usize) -> usize {
        // SAFETY: the storage is aligned for words; the rest is the contract.
        unsafe { self.base().cast::<usize>().add(index).read() }
    }

    /// Reads the length from the heap fields.
    ///
    /// # Safety
    ///
    /// They are initialised, or the elements are zero-sized.
    #[inline(always)]
    const unsafe fn heap_len(&self) -> usize {
        // SAFETY: by the contract, and invariant 1.
        unsafe {
            if F::PACKED {
                self.packed() as usize & F::LIMIT
            } else if Self::ONE_BYTE {
                self.word(2) & Self::LOW
            } else {
                self.word(2)
            }
        }
    }

    /// Reads the capacity from the heap fields.
    ///
    /// # Safety
    ///
    /// They are initialised.
    #[inline(always)]
    const unsafe fn heap_capacity(&self) -> usize {
        // SAFETY: by the contract.
        unsafe {
            if F::PACKED {
                (self.packed() >> 31) as usize & F::LIMIT
            } else {
                let low = usize::from_be(self.word(0)) & Self::CAPACITY_BITS;
                if Self::ONE_BYTE { low | (self.word(2) & Self::SPILLED) >> 1 } else { low }
            }
        }
    }

    /// Reads the pointer from the heap fields.
    ///
    /// # Safety
    ///
    /// They are initialised.
    #[inline(always)]
    const unsafe fn heap_ptr(&self) -> *mut A::Item {
        // SAFETY: by the contract; the field is aligned for a pointer, as the storage is and `PTR` is.
        unsafe { self.base().add(F::PTR).cast::<NonNull<u8>>().read() }.as_ptr().cast()
    }

    /// Returns the number of elements.
    #[inline(always)]
    pub const fn len(&self) -> usize {
        if Self::ZST || self.control as u8 >= 128 {
            // SAFETY: the heap fields are initialised, by invariant 1 or 3.
            return unsafe { self.heap_len() };
        }
        // SAFETY: so many bytes are the length, by invariant 2. They are within the storage, which is a word at least.
        unsafe {
            match Self::TAG {
                1 => self.control as usize,
                2 => u16::from_be(self.base().cast::<u16>().read_unaligned()) as usize,
                _ => u32::from_be(self.base().cast::<u32>().read_unaligned()) as usize,
            }
        }
    }

    /// Returns for how many elements there is room.
    #[inline(always)]
    pub const fn capacity(&self) -> usize {
        if Self::ZST {
            F::LIMIT
        } else if self.spilled() {
            // SAFETY: the heap fields are initialised, by invariant 3.
            unsafe { self.heap_capacity() }
        } else {
            Self::INLINE
        }
    }

    /// Returns a pointer to the first element.
    #[inline(always)]
    pub const fn as_ptr(&self) -> *const A::Item {
        // SAFETY: the heap fields are initialised, by invariant 3; `OFFSET` is within the storage.
        unsafe { if self.spilled() { self.heap_ptr() } else { self.base().add(Self::OFFSET).cast() } }
    }

    /// Returns a pointer to the first element.
    #[inline(always)]
    pub const fn as_mut_ptr(&mut self) -> *mut A::Item {
        // SAFETY: the heap fields are initialised, by invariant 3; `OFFSET` is within the storage.
        unsafe { if self.spilled() { self.heap_ptr() } else { self.base_mut().add(Self::OFFSET).cast() } }
    }

    /// Writes the inline length, or that of zero-sized elements.
    ///
    /// # Safety
    ///
    /// `len` is at most the capacity in that state.
    #[inline(always)]
    const unsafe fn write_len(&mut self, len: usize) {
        let base = self.base_mut();
        // SAFETY: `len <= INLINE < 2^(8 * TAG - 1)`, so the control byte, which is the highest, stays below 128. For zero-sized
        // elements, `PackedFields` makes it 128 to 191, as `len < 2^31`; `WideFields` leaves it alone. The bytes are within the storage.
        unsafe {
            if Self::ZST && F::PACKED {
                base.cast::<u64>().write_unaligned((1 << 63 | len as u64).to_be());
            } else if Self::ZST {
                base.cast::<usize>().add(2).write(len);
            } else {
                match Self::TAG {
                    1 => base.write(len as u8),
                    2 => base.cast::<u16>().write_unaligned((len as u16).to_be()),
                    _ => base.cast::<u32>().write_unaligned((len as u32).to_be()),
                }
            }
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
        // SAFETY: by this function's contract; the heap fields are initialised when spilled, by invariant 3.
        unsafe {
            if !self.spilled() {
                self.write_len(len);
            } else if F::PACKED {
                let fields = self.packed() & !(F::LIMIT as u64) | len as u64;
                self.base_mut().cast::<u64>().write_unaligned(fields.to_be());
            } else {
                let top = if Self::ONE_BYTE { self.word(2) & Self::SPILLED } else { 0 };
                self.base_mut().cast::<usize>().add(2).write(top | len);
            }
        }
    }
}

// SAFETY: the getters follow from the invariants, each branch from the one its condition names; `drop_storage` drops
// what is owned.
unsafe impl<A: Array, const BYTES: usize, F: HeapFields> Storage for Compact<A, BYTES, F> {
    const LIMIT: usize = F::LIMIT;
    const SPILLED_SIZE: usize = F::SIZE;

    forward_const_methods!();

    #[inline(always)]
    fn parts(&mut self) -> Parts<A::Item> {
        if Self::spilled(self) {
            // SAFETY: the heap fields are initialised, by invariant 3.
            unsafe {
                Parts { ptr: self.heap_ptr(), len: self.heap_len(), capacity: self.heap_capacity(), spilled: true }
            }
        } else {
            let capacity = if Self::ZST { F::LIMIT } else { Self::INLINE };
            Parts { ptr: Self::as_mut_ptr(self), len: Self::len(self), capacity, spilled: false }
        }
    }

    #[inline]
    unsafe fn set_heap(&mut self, ptr: NonNull<A::Item>, len: usize, capacity: usize) {
        let base = self.base_mut();
        // SAFETY: the fields are within the storage and aligned. The control byte becomes 128 to 191: the capacity is at most
        // `LIMIT`, or an array of so many elements exists, so it has two bits less than a word, or one if elements are
        // bytes; then `CAPACITY_BITS` leaves that one to the length word. Invariant 3 is the caller's promise.
        unsafe {
            if F::PACKED {
                let fields = 1 << 63 | (capacity as u64) << 31 | len as u64;
                base.cast::<u64>().write_unaligned(fields.to_be());
            } else {
                let top = if Self::ONE_BYTE { capacity << 1 & Self::SPILLED } else { 0 };
                base.cast::<usize>().write((Self::SPILLED | capacity & Self::CAPACITY_BITS).to_be());
                base.cast::<usize>().add(2).write(top | len);
            }
            base.add(F::PTR).cast::<NonNull<u8>>().write(ptr.cast());
        }
    }

    #[inline]
    unsafe fn set_inline(&mut self, src: *const A::Item, len: usize) {
        // SAFETY: the caller promises `len <= INLINE` elements outside of the storage. Invariant 2 holds with them.
        unsafe {
            ptr::copy_nonoverlapping(src, self.base_mut().add(Self::OFFSET).cast(), len);
            self.write_len(len);
        }
    }
}

impl_common!(Compact<A, const BYTES: usize; F: HeapFields>);
impl_drop!(Compact<A, const BYTES: usize; F: HeapFields>);
