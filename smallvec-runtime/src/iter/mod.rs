//! The iterators: one file each.

mod drain;
mod drain_filter;
mod extract_if;
mod into_iter;
mod splice;
mod unplaced;

pub use self::drain::Drain;
pub use self::drain_filter::DrainFilter;
pub use self::extract_if::ExtractIf;
pub use self::into_iter::IntoIter;
pub use self::splice::Splice;
pub use self::unplaced::{ExtendError, Unplaced};
