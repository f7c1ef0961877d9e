//! What stands behind features: one file each.
//!
//! Generated code cannot ask for our features, as `cfg` would read those of the user's crate. So each file defines its macro
//! twice, empty without the feature, and the expansion calls it always. It gets the type, its parameters, its predicates
//! and its element: `[Fields<'a, T,>] ['a, T: Bound,] [T: Other,] [&'a T]`.

mod alloc;
mod drain_filter;
pub(crate) mod serde;
pub(crate) mod write;
