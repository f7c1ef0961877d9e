//! The vectors that are compared: their names, and what a kernel calls on each.

use crate::element::Element;
use std::ops::{DerefMut, Range};

/// A vector, as the kernels call it. The rest they do through the std traits.
pub(crate) trait Peer:
    Clone
    + DerefMut<Target = [Self::Element]>
    + Extend<Self::Element>
    + FromIterator<Self::Element>
    + IntoIterator<Item = Self::Element>
    + 'static
{
    type Element: Element;

    /// Which of the peers it is.
    const KIND: Kind;

    fn new() -> Self;
    fn push(&mut self, value: Self::Element);
    fn pop(&mut self) -> Option<Self::Element>;
    fn insert(&mut self, index: usize, value: Self::Element);
    fn remove(&mut self, index: usize) -> Self::Element;
    fn truncate(&mut self, len: usize);
    fn clear(&mut self);
    fn from_slice(slice: &[Self::Element]) -> Self;
    fn extend_from_slice(&mut self, slice: &[Self::Element]);
    fn retain(&mut self, keep: impl FnMut(&Self::Element) -> bool);
    fn drain(&mut self, range: Range<usize>) -> impl Iterator<Item = Self::Element>;
    fn dedup(&mut self);
    fn resize(&mut self, len: usize, value: Self::Element);
}

/// The peers, in the order of the tables.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The default layout.
    Ours,
    /// `len = u32`
    OursU32,
    /// `layout = compact`
    OursCompact,
    /// `spill = never`
    OursFixed,
    SmallVec1,
    SmallVec2,
    TinyVec,
    ArrayVec,
    Heapless,
    ThinVec,
    Vec,
}

impl Kind {
    pub(crate) const ALL: [Self; 11] = [
        Self::Ours,
        Self::OursU32,
        Self::OursCompact,
        Self::OursFixed,
        Self::SmallVec1,
        Self::SmallVec2,
        Self::TinyVec,
        Self::ArrayVec,
        Self::Heapless,
        Self::ThinVec,
        Self::Vec,
    ];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::OursU32 => "len = u32",
            Self::OursCompact => "compact",
            Self::OursFixed => "spill = never",
            Self::SmallVec1 => "smallvec 1",
            Self::SmallVec2 => "smallvec 2",
            Self::TinyVec => "TinyVec",
            Self::ArrayVec => "ArrayVec",
            Self::Heapless => "heapless",
            Self::ThinVec => "ThinVec",
            Self::Vec => "Vec",
        }
    }

    /// Whether it is a layout of ours.
    pub(crate) const fn ours(self) -> bool {
        matches!(self, Self::Ours | Self::OursU32 | Self::OursCompact | Self::OursFixed)
    }

    /// Whether we want to be as fast as it, in operations on vectors that are inline, or that are spilled.
    pub(crate) const fn rival(self, spilled: bool) -> bool {
        match self {
            Self::SmallVec1 | Self::SmallVec2 | Self::TinyVec => true,
            Self::ArrayVec => !spilled,
            _ => false,
        }
    }

    /// Whether it can hold more than the inline capacity.
    pub(crate) const fn spills(self) -> bool {
        !matches!(self, Self::OursFixed | Self::ArrayVec | Self::Heapless)
    }

    /// Whether it has `dedup`.
    pub(crate) const fn dedups(self) -> bool {
        !matches!(self, Self::TinyVec | Self::ArrayVec | Self::Heapless)
    }

    /// Whether it has `resize`.
    pub(crate) const fn resizes(self) -> bool {
        !matches!(self, Self::ArrayVec)
    }
}
