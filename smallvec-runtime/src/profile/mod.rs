//! How long the vectors of a program get, and which inline capacity follows from that. It needs the feature `profile`.
//!
//! A declaration asks for it by the option `profile`, a family on its `struct` line for all types that are declared with it. Without the
//! feature the option does nothing, so that it can stay. With it, each vector carries a record of four words in front of its
//! storage, and all else is as it was: `size` computes the inline capacity and `max_size` checks the size as if the record were not there.
//!
//! ```
//! use smallvec_runtime::{profile, small_vec};
//!
//! #[small_vec(inline = 4, profile)]
//! type Children = u32;
//!
//! for len in [0, 1, 1, 2, 6] {
//!     let children: Children = (0..len).collect();
//!     drop(children);
//! }
//! let report = profile::report();
//! let children = &report.types[0];
//! assert_eq!(children.vectors(), 5);
//! assert!(children.lengths().iter().eq([(0, 1), (1, 2), (2, 1), (6, 1)]));
//! assert_eq!((children.spilled(), children.allocations), (1, 1));
//! println!("{report}");
//! ```
//!
//! # What is counted
//!
//! - **A vector** counts from the moment when it first holds an element or a buffer; if it was made with elements by a function that is
//!   `const` (`from_array`, `from_buf`, `from_const`, a literal macro), from its first change; one that never holds anything or never
//!   changes, when it is dropped. From then on until it is dropped, it is alive. A vector that moves is the same one.
//!   What is empty is thus unseen until it ends, and the most vectors [at once](TypeReport::most_at_once) are an estimate if there are such.
//! - **Its length** is the largest that it has reached.
//! - **It has spilled** if it had a buffer at any time, also one for fewer elements than fit inline.
//! - **Allocations** are those of buffers of vectors. The buffer of a `Vec` that is taken over was allocated by the `Vec`; a `Vec` that is
//!   made of a vector counts for nothing.
//! - A vector that is turned into something else (`into_vec`, `into_inner`, `into_array`, `into_raw_parts`, `leak`) ends; its iterator by value
//!   keeps it alive, unless the buffer is handed on.
//! - A vector that is leaked by `mem::forget` stays alive, with the largest length that it has reached.
//! - A `clone`, and a vector that is split off, is a vector of its own. So is what `try_insert_many`, `try_splice` and others collect
//!   elements in before anything changes, and the empty one that a constructor drops when it fails.
//!
//! A vector that is `Copy` is not counted: it is not told that it is copied, and nothing is done when it ends. On such a declaration the
//! option is an error, and a family that asks for all leaves it out.
//!
//! The first vector of a type allocates the counts of the type, a few kilobytes, which are never freed. A global allocator must not use
//! vectors that are counted.
//!
//! # Threads
//!
//! The counts are exact, however many threads there are. A report contains all that happened before it: what its own thread has done,
//! and the threads that were joined. What other threads do meanwhile may be in it, or be in it in part.
//!
//! # Without `std`
//!
//! It needs `alloc`, and a target with atomics of a word. Counts have 64 bits where the target has atomics of that width, and
//! otherwise those of a word. Only [`Guard`] needs `std`.

mod counter;
#[cfg(feature = "std")]
mod guard;
mod histogram;
mod json;
mod record;
pub(crate) mod registry;
mod report;
mod table;

#[cfg(feature = "std")]
pub use self::guard::Guard;
pub use self::histogram::{Histogram, Spread};
pub use self::json::ParseError;
pub use self::report::{Pick, Report, TypeReport};

pub(crate) use self::record::Record;
pub(crate) use self::registry::{Declared, Kind};

/// Returns what was counted so far, of all types that had a vector.
///
/// Complexity: a few hundred reads for each type.
///
/// # Examples
///
/// ```
/// use smallvec_runtime::{profile, small_vec};
///
/// #[small_vec(inline = 2, profile)]
/// type Pair = u8;
///
/// let pair = Pair::from([1, 2]);
/// let report = profile::report();
/// assert_eq!(report.types[0].living.lengths.vectors(), 1);
/// # drop(pair);
/// ```
#[must_use]
pub fn report() -> Report {
    registry::report()
}
