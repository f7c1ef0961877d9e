//! Integers that leave values to spare, so that `Option` of what they stand in costs nothing.
//!
//! Stable Rust has no way to say so of an integer, only of an enum. Each type here is as an integer of its size that is
//! always read and written as a whole: a number written in parts and read as one would stall the load.

/// Defines a byte with the values from 0 up to the last one named.
macro_rules! byte {
    ($(#[$doc:meta])* $name:ident { $($value:ident,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        #[repr(u8)]
        #[allow(dead_code, reason = "the values are written as numbers")]
        pub(super) enum $name {
            $($value,)*
        }
    };
}

byte! {
    /// 0 to 127.
    SevenBits {
    X00, X01, X02, X03, X04, X05, X06, X07, X08, X09, X0A, X0B, X0C, X0D, X0E, X0F,
    X10, X11, X12, X13, X14, X15, X16, X17, X18, X19, X1A, X1B, X1C, X1D, X1E, X1F,
    X20, X21, X22, X23, X24, X25, X26, X27, X28, X29, X2A, X2B, X2C, X2D, X2E, X2F,
    X30, X31, X32, X33, X34, X35, X36, X37, X38, X39, X3A, X3B, X3C, X3D, X3E, X3F,
    X40, X41, X42, X43, X44, X45, X46, X47, X48, X49, X4A, X4B, X4C, X4D, X4E, X4F,
    X50, X51, X52, X53, X54, X55, X56, X57, X58, X59, X5A, X5B, X5C, X5D, X5E, X5F,
    X60, X61, X62, X63, X64, X65, X66, X67, X68, X69, X6A, X6B, X6C, X6D, X6E, X6F,
    X70, X71, X72, X73, X74, X75, X76, X77, X78, X79, X7A, X7B, X7C, X7D, X7E, X7F,
    }
}

byte! {
    /// 0 to 191: in the compact layouts, an inline length or the top of the heap fields.
    Control {
    X00, X01, X02, X03, X04, X05, X06, X07, X08, X09, X0A, X0B, X0C, X0D, X0E, X0F,
    X10, X11, X12, X13, X14, X15, X16, X17, X18, X19, X1A, X1B, X1C, X1D, X1E, X1F,
    X20, X21, X22, X23, X24, X25, X26, X27, X28, X29, X2A, X2B, X2C, X2D, X2E, X2F,
    X30, X31, X32, X33, X34, X35, X36, X37, X38, X39, X3A, X3B, X3C, X3D, X3E, X3F,
    X40, X41, X42, X43, X44, X45, X46, X47, X48, X49, X4A, X4B, X4C, X4D, X4E, X4F,
    X50, X51, X52, X53, X54, X55, X56, X57, X58, X59, X5A, X5B, X5C, X5D, X5E, X5F,
    X60, X61, X62, X63, X64, X65, X66, X67, X68, X69, X6A, X6B, X6C, X6D, X6E, X6F,
    X70, X71, X72, X73, X74, X75, X76, X77, X78, X79, X7A, X7B, X7C, X7D, X7E, X7F,
    X80, X81, X82, X83, X84, X85, X86, X87, X88, X89, X8A, X8B, X8C, X8D, X8E, X8F,
    X90, X91, X92, X93, X94, X95, X96, X97, X98, X99, X9A, X9B, X9C, X9D, X9E, X9F,
    XA0, XA1, XA2, XA3, XA4, XA5, XA6, XA7, XA8, XA9, XAA, XAB, XAC, XAD, XAE, XAF,
    XB0, XB1, XB2, XB3, XB4, XB5, XB6, XB7, XB8, XB9, XBA, XBB, XBC, XBD, XBE, XBF,
    }
}

byte! {
    /// 0 to 253: all but the two values that `Option<Option<_>>` needs.
    MostOfByte {
    X00, X01, X02, X03, X04, X05, X06, X07, X08, X09, X0A, X0B, X0C, X0D, X0E, X0F,
    X10, X11, X12, X13, X14, X15, X16, X17, X18, X19, X1A, X1B, X1C, X1D, X1E, X1F,
    X20, X21, X22, X23, X24, X25, X26, X27, X28, X29, X2A, X2B, X2C, X2D, X2E, X2F,
    X30, X31, X32, X33, X34, X35, X36, X37, X38, X39, X3A, X3B, X3C, X3D, X3E, X3F,
    X40, X41, X42, X43, X44, X45, X46, X47, X48, X49, X4A, X4B, X4C, X4D, X4E, X4F,
    X50, X51, X52, X53, X54, X55, X56, X57, X58, X59, X5A, X5B, X5C, X5D, X5E, X5F,
    X60, X61, X62, X63, X64, X65, X66, X67, X68, X69, X6A, X6B, X6C, X6D, X6E, X6F,
    X70, X71, X72, X73, X74, X75, X76, X77, X78, X79, X7A, X7B, X7C, X7D, X7E, X7F,
    X80, X81, X82, X83, X84, X85, X86, X87, X88, X89, X8A, X8B, X8C, X8D, X8E, X8F,
    X90, X91, X92, X93, X94, X95, X96, X97, X98, X99, X9A, X9B, X9C, X9D, X9E, X9F,
    XA0, XA1, XA2, XA3, XA4, XA5, XA6, XA7, XA8, XA9, XAA, XAB, XAC, XAD, XAE, XAF,
    XB0, XB1, XB2, XB3, XB4, XB5, XB6, XB7, XB8, XB9, XBA, XBB, XBC, XBD, XBE, XBF,
    XC0, XC1, XC2, XC3, XC4, XC5, XC6, XC7, XC8, XC9, XCA, XCB, XCC, XCD, XCE, XCF,
    XD0, XD1, XD2, XD3, XD4, XD5, XD6, XD7, XD8, XD9, XDA, XDB, XDC, XDD, XDE, XDF,
    XE0, XE1, XE2, XE3, XE4, XE5, XE6, XE7, XE8, XE9, XEA, XEB, XEC, XED, XEE, XEF,
    XF0, XF1, XF2, XF3, XF4, XF5, XF6, XF7, XF8, XF9, XFA, XFB, XFC, XFD,
    }
}

impl Control {
    pub(super) const EMPTY: Self = Self::X00;
}

/// A length of one of the widths: an integer of `size_of::<Self>()` bytes, of which every value up to `MAX` is valid.
///
/// # Safety
///
/// The type has no padding, is aligned as the integer of its size, and every integer of that size up to `MAX` is one of
/// its values.
pub unsafe trait Length: Copy {
    /// The number 0.
    const ZERO: Self;
    /// The largest number.
    const MAX: usize;
}

/// Defines a length of several bytes, of which the highest leaves values to spare.
macro_rules! length {
    ($(#[$doc:meta])* $name:ident, $integer:ident, $high:ident, $max:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct $name {
            _align: [$integer; 0],
            #[cfg(target_endian = "big")]
            _high: $high,
            _low: [u8; size_of::<$integer>() - 1],
            #[cfg(target_endian = "little")]
            _high: $high,
        }

        const _: () = assert!(size_of::<$name>() == size_of::<$integer>());
        const _: () = assert!(align_of::<$name>() == align_of::<$integer>());
        const _: () = assert!(size_of::<Option<Option<$name>>>() == size_of::<$integer>());

        // SAFETY: size and alignment are asserted above and make padding impossible. A number up to `MAX` has a highest
        // byte that `$high` has, too, and every other byte may be any.
        unsafe impl Length for $name {
            const ZERO: Self = Self { _align: [], _low: [0; size_of::<$integer>() - 1], _high: $high::X00 };
            const MAX: usize = $max;
        }
    };
}

length! {
    /// 0 to 253.
    Length8, u8, MostOfByte, 253
}

length! {
    /// 0 to 65 023.
    Length16, u16, MostOfByte, 65_023
}

length! {
    /// 0 to `isize::MAX`.
    LengthWord, usize, SevenBits, isize::MAX as usize
}

/// Reads a length.
#[inline(always)]
pub(super) const fn get<L: Length>(length: &L) -> usize {
    let ptr = &raw const *length;
    // SAFETY: by the contract of `Length` this is an initialised integer of the size that is asked for.
    unsafe {
        match size_of::<L>() {
            1 => *ptr.cast::<u8>() as usize,
            2 => *ptr.cast::<u16>() as usize,
            _ => *ptr.cast::<usize>(),
        }
    }
}

/// Writes a length.
///
/// # Safety
///
/// `value <= L::MAX`.
#[inline(always)]
pub(super) const unsafe fn set<L: Length>(length: &mut L, value: usize) {
    debug_assert!(value <= L::MAX);
    let ptr = &raw mut *length;
    // SAFETY: by the contract of `Length` there is room for an integer of the size that is asked for, and every number up
    // to `MAX` is a valid value.
    unsafe {
        match size_of::<L>() {
            1 => *ptr.cast::<u8>() = value as u8,
            2 => *ptr.cast::<u16>() = value as u16,
            _ => *ptr.cast::<usize>() = value,
        }
    }
}

/// The least `Length` that holds so many bytes of a number: what [`width`] returns, as a type.
pub trait Width {
    /// The length.
    type Length: Length;
}

/// A number of bytes, as a type; see [`Width`].
pub struct Bytes<const COUNT: usize>;

impl Width for Bytes<1> {
    type Length = Length8;
}

impl Width for Bytes<2> {
    type Length = Length16;
}

impl Width for Bytes<{ usize::MAX }> {
    type Length = LengthWord;
}

/// Returns in how many bytes a length of up to `capacity` fits: 1, 2, or `usize::MAX` for a word.
pub const fn width(capacity: usize) -> usize {
    if capacity <= Length8::MAX {
        1
    } else if capacity <= Length16::MAX {
        2
    } else {
        usize::MAX
    }
}
