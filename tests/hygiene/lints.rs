//! Declarations of every kind, under every lint.
#![forbid(unsafe_code)]

/// Documented.
pub mod members {
    use smallvec_runtime::small_vec;

    /// Documented.
    #[small_vec(inline = 23, layout = compact, family = crate::All)]
    pub type Name = u8;

    /// Documented.
    #[small_vec(inline = 4, len = u8, family = crate::All)]
    pub type Generic<Item: Send> = Item;

    /// Documented.
    #[small_vec(size = 64, family = super::All)]
    pub type Budget<'text> = &'text str;
}

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
pub type Row<Item, const COUNT: usize>
    = [Item; COUNT]
where
    Item: Send;

/// Documented.
#[small_vec(inline = 4, layout = compact)]
pub type Compact = u8;

/// Documented.
#[small_vec(inline = 4, layout = compact, len = u32)]
pub type Half = u8;

/// Documented.
#[small_vec(inline = 4, profile)]
pub type Counted = u32;

/// Documented.
#[small_vec(profile)]
pub type CountedRow<Item, const COUNT: usize>
    = [Item; COUNT]
where
    Item: Send;

/// Documented.
#[small_vec(size = 64, max_size = 64, layout = compact, profile)]
pub type CountedBudget<'text> = &'text str;

define_smallvec! {
    /// Documented.
    #[small_vec(profile)]
    pub struct AllCounted;

    /// Documented.
    pub type CountedLevels = [u64; 4];

    /// Documented.
    #[small_vec(spill = never)]
    pub type CountedItems<Item: Clone> = [Item; 4];
}

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

define_smallvec! {
    /// Documented.
    #[small_vec(impls(serde, write, text, drain_filter))]
    pub struct Family;

    /// Documented.
    pub type Levels = [(u64, Element); 4];

    /// Documented.
    #[small_vec(len = u16, macro = lines)]
    pub type Lines<'text> = [&'text str; 2 * 2];

    /// Documented.
    pub type Items<Source: Iterator, const COUNT: usize> = [Source::Item; COUNT]
    where
        Source::Item: Clone;

    /// Documented.
    pub type Marked<const MARK: u8, const COUNT: Count> = [Element; COUNT];

    /// Documented.
    #[small_vec(inline = 2)]
    pub type Longer<'short, 'long: 'short> = (&'short str, &'long str);

    /// Documented.
    #[small_vec(spill = never, max_size = 64)]
    #[derive(Copy)]
    pub(crate) type Copies = [u8; 4];

    /// Documented.
    #[deprecated = "documented"]
    pub type Old = [u8; 4];
}

/// Documented.
type Count = usize;

/// Documented.
#[small_vec(impls(serde, write, text, drain_filter))]
pub struct All;

/// Documented.
#[small_vec(inline = 4, impls(serde, write, text, drain_filter))]
pub type Integrated = u8;

/// Documented.
#[must_use]
pub fn local() -> usize {
    /// Documented.
    #[small_vec(inline = 4)]
    type Local = Inner<'static>;

    define_smallvec! {
        /// Documented.
        type LocalLine = [Copies; 4];
    }

    Local::new()
        .len()
        .saturating_add(bytes![1, 2].len())
        .saturating_add(LocalLine::new().len())
        .saturating_add(lines!["a"].len())
}
