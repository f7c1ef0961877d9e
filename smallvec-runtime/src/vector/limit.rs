//! How many elements a vector holds at most, if that is what its declaration says.

use super::SmallVector;
use crate::error::Limit;
use crate::storage::Storage;

/// The limit of a [`SmallVector`]. Every vector has it, and none can have another.
pub(crate) trait Limited: SmallVector {
    /// The limit, but for that of `Vec`: what fits into memory.
    const LIMIT: Option<&'static Limit> = if Self::Storage::LIMIT == usize::MAX { None } else { Some(Self::NAMED) };

    /// The limit with the name of the type. A constant of its own, since Rust 1.85 keeps no reference to what an arm of a `match` makes.
    const NAMED: &'static Limit = &Limit { name: Self::__NAME, most: Self::Storage::LIMIT };
}

impl<V: SmallVector> Limited for V {}
