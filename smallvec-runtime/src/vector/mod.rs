//! The trait of all declared types, and the algorithms that every layout shares: one file for each topic.

mod bulk;
mod capacity;
mod collect;
mod compare;
mod construct;
pub(crate) mod convert;
mod dynamic;
mod element;
pub(crate) mod impls;
mod leave;
mod limit;
mod range;
mod remove;
mod retain;
mod small_vector;
mod source;

#[cfg(feature = "borsh")]
pub(crate) use self::collect::type_id;
pub use self::collect::{Elements, Yield, collect, extend};
pub use self::compare::{eq, eq_reversed, partial_cmp};
pub use self::dynamic::DynSmallVector;
#[cfg(feature = "alloc")]
pub use self::leave::ArrayElement;
pub(crate) use self::limit::Limited;
#[cfg(feature = "rayon")]
pub(crate) use self::range::resolve as resolve_range;
pub use self::small_vector::SmallVector;
pub use self::source::{ElementSource, SliceView};
