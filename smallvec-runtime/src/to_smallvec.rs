//! Making a vector of a slice, as a method of the slice.

use crate::SmallVector;

/// Makes a vector of any declared type of a slice. As smallvec's trait of the same name.
///
/// # Examples
///
/// ```
/// use smallvec_runtime::{ToSmallVec, small_vec};
///
/// #[small_vec(inline = 8)]
/// type Ints = i32;
///
/// let slice = &[1, 2, 3, 4];
/// let ints: Ints = slice.to_smallvec();
/// assert_eq!(ints, slice);
/// ```
pub trait ToSmallVec<V> {
    /// Makes a vector of clones of the elements; a block copy if they are `Copy`.
    fn to_smallvec(&self) -> V;
}

impl<T: Clone, V: SmallVector<Item = T>> ToSmallVec<V> for [T] {
    #[inline]
    fn to_smallvec(&self) -> V {
        V::from_slice(self)
    }
}
