//! The backing array of a declaration.

/// An array type that can back a small vector: `[T; N]` for every `T` and `N`.
///
/// The name and the shape are those of smallvec 1.
///
/// # Safety
///
/// The type must be `[Self::Item; size()]` in all but its name. A struct around such an array is, if no other field takes space
/// and it has no `Drop` of its own. In particular:
///
/// - its size is that of `size()` elements, without padding before, between or behind them; it may be aligned more than they are;
/// - all elements of type `Item`, so many of them, make a valid value;
/// - it owns its elements: dropping a value drops them. It has interior mutability if they have.
///
/// # Examples
///
/// ```
/// use smallvec_runtime::Array;
///
/// assert_eq!(<[u8; 24] as Array>::size(), 24);
/// ```
pub unsafe trait Array: Sized {
    /// The element.
    type Item;

    /// Returns how many elements the array holds.
    fn size() -> usize;

    /// [`size`](Self::size) as a constant, which a function of a trait cannot give. Zero-sized elements cannot be counted so, and of
    /// a type other than `[T; N]` they count as none.
    #[doc(hidden)]
    const __LEN: usize = match size_of::<Self::Item>() {
        0 => 0,
        size => size_of::<Self>() / size,
    };
}

// SAFETY: it is the array itself, and `__LEN` is what `size` returns.
unsafe impl<T, const N: usize> Array for [T; N] {
    type Item = T;

    #[inline]
    fn size() -> usize {
        N
    }

    const __LEN: usize = N;
}

/// Asserts of the contract of [`Array`] what the layouts build on and a compiler can see.
pub(crate) const fn check_array<A: Array>() {
    assert!(
        size_of::<A>() == A::__LEN * size_of::<A::Item>() && align_of::<A>() >= align_of::<A::Item>(),
        "a backing array has padding"
    );
}
