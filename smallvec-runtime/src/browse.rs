//! A declared type to browse: what `#[small_vec]` makes of one line.

/// What `#[small_vec(inline = 4)] pub type Example<T> = [T];` declares.
///
/// Every declared type has the methods and impls on this page, with its own element in place of `T`. The trait
/// [`SmallVector`](crate::SmallVector) has the full documentation of each method, and an example.
#[crate::small_vec(inline = 4, crate = crate)]
pub type Example<T> = [T];
