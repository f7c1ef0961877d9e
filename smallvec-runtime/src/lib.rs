#![doc = include_str!("../README.md")]
#![no_std]
#![cfg_attr(may_dangle, feature(dropck_eyepatch))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod array;
#[cfg(feature = "browse")]
pub mod browse;
mod error;
mod features;
mod guard;
mod heap;
mod iter;
mod macros;
mod storage;
mod to_smallvec;
mod vector;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private0_1_0;

pub use crate::array::Array;
pub use crate::error::{CapacityError, CollectionAllocErr};
pub use crate::iter::{Drain, DrainFilter, ExtendError, ExtractIf, IntoIter, Splice, Unplaced};
pub use crate::to_smallvec::ToSmallVec;
pub use crate::vector::SmallVector;

#[cfg(feature = "derive")]
pub use smallvec_derive::small_vec;
