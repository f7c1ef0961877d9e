//! The peers that the grid is held against.

use crate::grid::Size;

/// The vectors that spill.
pub(crate) const fn spilling<T: Default, const N: usize>() -> [(&'static str, Size); 2] {
    [
        ("smallvec with `union`", Size::of::<smallvec::SmallVec<[T; N]>>()),
        ("tinyvec", Size::of::<tinyvec::TinyVec<[T; N]>>()),
    ]
}

/// The vectors that do not.
pub(crate) const fn fixed<T, const N: usize>() -> [(&'static str, Size); 1] {
    [("arrayvec", Size::of::<arrayvec::ArrayVec<T, N>>())]
}
