//! How many elements a vector holds at most, if that is what its declaration says.

use super::SmallVector;
use crate::error::Limit;
use crate::storage::Storage;

/// The limit of a [`SmallVector`]. Every vector has it, and none can have another.
pub(crate) trait Limited: SmallVector {
    /// The limit, but for that of `Vec`: what fits into memory.
    const LIMIT: Option<&'static Limit> = match Self::Storage::LIMIT {
        usize::MAX => None,
        most => Some(&Limit { name: Self::__NAME, most }),
    };
}

impl<V: SmallVector> Limited for V {}
