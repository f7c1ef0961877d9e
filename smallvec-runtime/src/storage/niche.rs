//! Integers that leave values to spare, so that `Option` of what they stand in costs nothing.
//!
//! Stable Rust has no way to say so of an integer, only of an enum. Each type here is as an integer of its size that is
//! always read and written as a whole: a number written in parts and read as one would stall the load.

use core::mem;

/// Defines bytes, each with the values of the one before and those that are named. They are several because what one does not use is
/// what an enum around a vector can use for its other variants, and one for all would leave it two values.
macro_rules! bytes {
    ([$($less:ident)*]) => {};
    ([$($less:ident)*] $(#[$doc:meta])* $name:ident { $($more:ident)* } $($rest:tt)*) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        #[repr(u8)]
        #[allow(dead_code, reason = "the values are written as numbers")]
        pub(super) enum $name {
            $($less,)*
            $($more,)*
        }

        bytes! { [$($less)* $($more)*] $($rest)* }
    };
}

bytes! { []
    /// 0 to 127.
    SevenBits {
        X0 X1 X2 X3 X4 X5 X6 X7 X8 X9 X10 X11 X12 X13 X14 X15
        X16 X17 X18 X19 X20 X21 X22 X23 X24 X25 X26 X27 X28 X29 X30 X31
        X32 X33 X34 X35 X36 X37 X38 X39 X40 X41 X42 X43 X44 X45 X46 X47
        X48 X49 X50 X51 X52 X53 X54 X55 X56 X57 X58 X59 X60 X61 X62 X63
        X64 X65 X66 X67 X68 X69 X70 X71 X72 X73 X74 X75 X76 X77 X78 X79
        X80 X81 X82 X83 X84 X85 X86 X87 X88 X89 X90 X91 X92 X93 X94 X95
        X96 X97 X98 X99 X100 X101 X102 X103 X104 X105 X106 X107 X108 X109 X110 X111
        X112 X113 X114 X115 X116 X117 X118 X119 X120 X121 X122 X123 X124 X125 X126 X127
    }

    /// 0 to 191: in the compact layouts, an inline length or the top of the heap fields.
    Control {
        X128 X129 X130 X131 X132 X133 X134 X135 X136 X137 X138 X139 X140 X141 X142 X143
        X144 X145 X146 X147 X148 X149 X150 X151 X152 X153 X154 X155 X156 X157 X158 X159
        X160 X161 X162 X163 X164 X165 X166 X167 X168 X169 X170 X171 X172 X173 X174 X175
        X176 X177 X178 X179 X180 X181 X182 X183 X184 X185 X186 X187 X188 X189 X190 X191
    }

    /// 0 to 253: all but the two values that `Option<Option<_>>` needs.
    MostOfByte {
        X192 X193 X194 X195 X196 X197 X198 X199 X200 X201 X202 X203 X204 X205 X206 X207
        X208 X209 X210 X211 X212 X213 X214 X215 X216 X217 X218 X219 X220 X221 X222 X223
        X224 X225 X226 X227 X228 X229 X230 X231 X232 X233 X234 X235 X236 X237 X238 X239
        X240 X241 X242 X243 X244 X245 X246 X247 X248 X249 X250 X251 X252 X253
    }

    /// 0 to 254: like `NonZeroU8`, but that the value to spare is the largest, so that 0 is one.
    NotMaxU8 { X254 }
}

// By the names of `NonZeroU8`, which stands in the same place for other widths.
impl NotMaxU8 {
    pub(super) const MIN: Self = Self::X0;

    /// Makes one of a number.
    ///
    /// # Safety
    ///
    /// `value < 255`.
    #[inline(always)]
    pub(super) const unsafe fn new_unchecked(value: u8) -> Self {
        debug_assert!(value < u8::MAX);
        // SAFETY: an enum of one byte, of which each number up to 254 is a value.
        unsafe { mem::transmute::<u8, Self>(value) }
    }

    /// Returns the number.
    #[inline(always)]
    pub(super) const fn get(self) -> u8 {
        self as u8
    }
}

impl Control {
    pub(super) const EMPTY: Self = Self::X0;
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
            const ZERO: Self = Self { _align: [], _low: [0; size_of::<$integer>() - 1], _high: $high::X0 };
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

#[cfg(target_pointer_width = "64")]
length! {
    /// 0 to 4 261 412 863.
    Length32, u32, MostOfByte, 0xfdff_ffff
}

/// On narrower targets a word is not longer.
#[cfg(not(target_pointer_width = "64"))]
pub type Length32 = LengthWord;

length! {
    /// 0 to `isize::MAX`.
    LengthWord, usize, SevenBits, isize::MAX as usize
}

// One load and one store, where the generic functions below leave it to the optimiser to see that.
impl LengthWord {
    /// Reads the length.
    #[inline(always)]
    pub(super) const fn get(&self) -> usize {
        // SAFETY: by the contract of `Length` this is an initialised `usize`.
        unsafe { (&raw const *self).cast::<usize>().read() }
    }

    /// Writes the length.
    ///
    /// # Safety
    ///
    /// `value <= isize::MAX`.
    #[inline(always)]
    pub(super) const unsafe fn set(&mut self, value: usize) {
        debug_assert!(value <= Self::MAX);
        // SAFETY: by the contract of `Length` this is the place of a `usize`, for which every number up to `MAX` is valid.
        unsafe { (&raw mut *self).cast::<usize>().write(value) }
    }
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
            4 => *ptr.cast::<u32>() as usize,
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
            4 => *ptr.cast::<u32>() = value as u32,
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

#[cfg(target_pointer_width = "64")]
impl Width for Bytes<4> {
    type Length = Length32;
}

impl Width for Bytes<{ usize::MAX }> {
    type Length = LengthWord;
}

/// Returns in how many bytes a length of up to `capacity` fits: 1, 2, 4, or `usize::MAX` for a word.
pub const fn width(capacity: usize) -> usize {
    if capacity <= Length8::MAX {
        return 1;
    }
    if capacity <= Length16::MAX {
        return 2;
    }
    #[cfg(target_pointer_width = "64")]
    if capacity <= Length32::MAX {
        return 4;
    }
    usize::MAX
}

/// Returns up to what a length of so many bytes counts.
pub(super) const fn limit_in(bytes: usize) -> usize {
    match bytes {
        0 => 0,
        1 => Length8::MAX,
        2 | 3 => Length16::MAX,
        #[cfg(target_pointer_width = "64")]
        4..8 => Length32::MAX,
        _ => LengthWord::MAX,
    }
}
