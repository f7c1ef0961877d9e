//! Declarations of every kind, under every lint.
#![forbid(unsafe_code)]

use smallvec_runtime::{define_smallvec, small_vec};

/// Documented.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Element {
    /// Documented.
    pub field: u32,
}

/// Documented.
#[small_vec(inline = 4)]
pub type Plain = u32;

/// Documented.
#[small_vec(inline = 4)]
pub type Elements = Element;

/// Documented.
#[small_vec(inline = 4)]
pub type Fields<'text> = &'text str;

/// Documented.
#[small_vec(inline = 4)]
pub type Generic<Item: Clone> = Item;

/// Documented.
#[small_vec]
pub type Row<Item, const COUNT: usize> = [Item; COUNT]
where
    Item: Send;

/// Documented.
#[small_vec(inline = 4, layout = compact)]
pub type Compact = u8;

/// Documented.
#[small_vec(inline = 4, layout = compact, len = u32)]
pub type Half = u8;

/// Documented.
#[small_vec(len = u8)]
pub type Narrow = [u8; 4];

/// Documented.
#[small_vec(inline = 4, spill = never)]
#[derive(Copy)]
pub type Fixed = u8;

/// Documented.
#[small_vec(size = 64, max_size = 64, macro = bytes)]
pub type Budget = u8;

/// Documented.
#[small_vec(inline = 0)]
pub type Empty = ();

/// Documented.
#[small_vec(inline = 2)]
pub type Nested = Vec<Option<Box<Plain>>>;

define_smallvec! {
    /// Documented.
    pub type Defined = [(u8, Element); 4];

    /// Documented.
    #[small_vec(len = u32)]
    pub(crate) type Inner<'text> = [&'text [u8]; 4];
}

/// Documented.
#[must_use]
pub fn local() -> usize {
    /// Documented.
    #[small_vec(inline = 4)]
    type Local = Inner<'static>;

    Local::new().len().saturating_add(bytes![1, 2].len())
}
