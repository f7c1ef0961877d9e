//! The peers that the grid is held against.

use crate::grid::Size;

/// The vectors that spill.
pub(crate) const fn spilling<T: Default, const N: usize>() -> [(&'static str, Size); 3] {
    [
        ("smallvec", Size::of::<smallvec::SmallVec<[T; N]>>()),
        ("smallvec 2", Size::of::<smallvec2::SmallVec<T, N>>()),
        ("tinyvec", Size::of::<tinyvec::TinyVec<[T; N]>>()),
    ]
}

/// The vectors that do not.
pub(crate) const fn fixed<T, const N: usize>() -> [(&'static str, Size); 3] {
    [
        ("arrayvec", Size::of::<arrayvec::ArrayVec<T, N>>()),
        ("heapless", Size::of::<heapless::Vec<T, N>>()),
        ("heapless with `u8`", Size::of::<heapless::Vec<T, N, u8>>()),
    ]
}
