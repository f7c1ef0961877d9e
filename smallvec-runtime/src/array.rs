//! The backing array of a declaration.

/// An array type that can back a small vector: `[T; N]` for every `T` and `N`.
///
/// The name and the shape are those of smallvec 1.
///
/// # Safety
///
/// `size` must return the number of elements of type `Item` that a value of the type holds, without padding before
/// or between them.
///
/// # Examples
///
/// ```
/// use smallvec_runtime::Array;
///
/// assert_eq!(<[u8; 24] as Array>::size(), 24);
/// ```
pub unsafe trait Array {
    /// The element.
    type Item;

    /// Returns how many elements the array holds.
    fn size() -> usize;
}

// SAFETY: an array is exactly `N` elements laid end to end.
unsafe impl<T, const N: usize> Array for [T; N] {
    type Item = T;

    #[inline]
    fn size() -> usize {
        N
    }
}
