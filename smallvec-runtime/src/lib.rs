#![cfg_attr(doc, doc = include_str!("docs/links.md"))]
#![doc = include_str!("../README.md")]
#![no_std]
#![debugger_visualizer(gdb_script_file = "debuggers/smallvec_runtime_gdb.py")]
#![debugger_visualizer(natvis_file = "debuggers/smallvec_runtime.natvis")]
#![cfg_attr(docsrs, feature(doc_cfg), doc(auto_cfg(hide(may_dangle))))]
#![cfg_attr(may_dangle, feature(dropck_eyepatch))]
#![cfg_attr(
    not(feature = "derive"),
    allow(dead_code, unreachable_pub, unused_imports, reason = "only declarations use most of this")
)]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[cfg(all(feature = "profile", not(target_has_atomic = "ptr")))]
compile_error!(
    "the feature `profile` of smallvec-runtime needs a target with atomics of a word; turn the feature off for this one"
);

mod array;
#[cfg(feature = "browse")]
pub mod browse;
#[cfg(doc)]
pub mod docs;
mod error;
mod features;
mod guard;
mod heap;
mod iter;
mod macros;
mod private;
#[cfg(feature = "profile")]
pub mod profile;
mod storage;
mod template;
mod to_smallvec;
mod vector;

// What declarations reach, `pub mod __private0_1_0`, under a name that the derive crate makes of the version.
#[cfg(feature = "derive")]
smallvec_derive::__private_module! {}

pub use crate::array::Array;
pub use crate::error::{CapacityError, CollectionAllocErr};
pub use crate::iter::{Drain, DrainFilter, ExtendError, ExtractIf, IntoIter, Splice, Unplaced};
pub use crate::to_smallvec::ToSmallVec;
pub use crate::vector::{DynSmallVector, SmallVector};

#[cfg(feature = "derive")]
pub use smallvec_derive::small_vec;
#[cfg(feature = "derive")]
#[doc(hidden)]
pub use smallvec_derive::{__define_smallvec, __with_crate as __with_path};
