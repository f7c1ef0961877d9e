//! The header word of the default layout: a number below `2^(BITS - 1)` whose unused top bit is a niche.

use core::mem;

/// A byte whose top bit is never set. The 128 values that are left over are what makes `Option` free.
#[derive(Clone, Copy)]
#[repr(u8)]
#[rustfmt::skip]
#[allow(dead_code, reason = "the values are written as numbers, through the header word")]
enum SevenBits {
    X00, X01, X02, X03, X04, X05, X06, X07, X08, X09, X0A, X0B, X0C, X0D, X0E, X0F,
    X10, X11, X12, X13, X14, X15, X16, X17, X18, X19, X1A, X1B, X1C, X1D, X1E, X1F,
    X20, X21, X22, X23, X24, X25, X26, X27, X28, X29, X2A, X2B, X2C, X2D, X2E, X2F,
    X30, X31, X32, X33, X34, X35, X36, X37, X38, X39, X3A, X3B, X3C, X3D, X3E, X3F,
    X40, X41, X42, X43, X44, X45, X46, X47, X48, X49, X4A, X4B, X4C, X4D, X4E, X4F,
    X50, X51, X52, X53, X54, X55, X56, X57, X58, X59, X5A, X5B, X5C, X5D, X5E, X5F,
    X60, X61, X62, X63, X64, X65, X66, X67, X68, X69, X6A, X6B, X6C, X6D, X6E, X6F,
    X70, X71, X72, X73, X74, X75, X76, X77, X78, X79, X7A, X7B, X7C, X7D, X7E, X7F,
}

/// A number from 0 to `isize::MAX` that leaves niches to the types around it.
///
/// It is stored and loaded as one word: a header written in parts and read as a whole would stall the load.
#[derive(Clone, Copy)]
#[repr(C)]
pub(super) struct Header {
    _align: [usize; 0],
    #[cfg(target_endian = "big")]
    _high: SevenBits,
    _low: [u8; size_of::<usize>() - 1],
    #[cfg(target_endian = "little")]
    _high: SevenBits,
}

const _: () = assert!(size_of::<Header>() == size_of::<usize>() && align_of::<Header>() == align_of::<usize>());
const _: () = assert!(size_of::<Option<Option<Header>>>() == size_of::<usize>());

impl Header {
    /// Makes a header of a number.
    ///
    /// # Safety
    ///
    /// `value <= isize::MAX`.
    #[inline(always)]
    pub(super) const unsafe fn new(value: usize) -> Self {
        debug_assert!(value <= isize::MAX as usize);
        // SAFETY: the sizes are equal (asserted above) and neither type has padding. The byte that holds the top bit
        // is a `SevenBits`, of which every value below 128 is valid, and the caller promises the bit is clear.
        unsafe { mem::transmute::<usize, Self>(value) }
    }

    /// Returns the number.
    #[inline(always)]
    pub(super) const fn get(&self) -> usize {
        // SAFETY: a `Header` is as large and as aligned as a `usize` (asserted above), has no padding, and every bit
        // pattern is a valid `usize`.
        unsafe { *(&raw const *self).cast::<usize>() }
    }
}
