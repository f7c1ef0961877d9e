//! What generated code reaches, as `__sv::name` or by the template's prelude: std's items, so that nothing in a user's scope shadows them, and what it
//! needs of the runtime beyond the public API. Its public name carries the version; nobody else is to use it.

pub use core::borrow::{Borrow, BorrowMut};
pub use core::clone::Clone;
pub use core::cmp::{Eq, Ord, Ordering, PartialEq, PartialOrd};
pub use core::convert::{AsMut, AsRef, From, TryFrom};
pub use core::default::Default;
pub use core::fmt::{self, Debug, Formatter};
pub use core::hash::{Hash, Hasher};
pub use core::iter::{Extend, FromIterator, IntoIterator};
pub use core::marker::{Copy, Send, Sized, Sync, Unpin};
pub use core::mem::MaybeUninit;
pub use core::ops::{Deref, DerefMut, FnMut, FnOnce, Index, IndexMut, RangeBounds};
pub use core::option::Option;
pub use core::pin::Pin;
pub use core::primitive::{bool, str, u8, usize};
pub use core::result::Result;
pub use core::slice::{Iter, IterMut, SliceIndex};
pub use core::task;

#[cfg(all(feature = "alloc", target_has_atomic = "ptr"))]
pub use alloc::sync::Arc;
#[cfg(feature = "alloc")]
pub use alloc::{
    borrow::Cow,
    boxed::Box,
    collections::{BinaryHeap, VecDeque},
    ffi::CString,
    rc::Rc,
    string::String,
    vec::Vec,
};

pub use crate::storage::{
    Budget, Bytes, HeapFields, Length, Length8, Length16, Length32, LengthWord, Width, check_inline, check_layout,
    check_len, check_list, check_profile, check_size, compact_bytes, width,
};
pub use crate::storage::{
    Compact, Fixed, FixedCopy, Narrow8, Narrow16, Narrow32, PackedFields, Storage, WideFields, Word,
};
#[cfg(feature = "alloc")]
pub use crate::vector::ArrayElement;
pub use crate::vector::convert::{check_room, try_from_elements};
#[cfg(feature = "alloc")]
pub use crate::vector::convert::{from_cow, try_from_boxed_slice, try_from_cow, try_from_deque, try_from_heap};
pub use crate::vector::impls::{clone, clone_from, into_iter};
pub use crate::vector::{ElementSource, Elements, SliceView, Yield};
pub use crate::vector::{collect, eq, eq_reversed, extend, partial_cmp};
pub use crate::{
    Array, CapacityError, CollectionAllocErr, Drain, DrainFilter, ExtendError, ExtractIf, IntoIter, SmallVector, Splice,
};

pub use crate::__if_profile as if_profile;
#[cfg(feature = "profile")]
pub use crate::{
    __profile_declaration as profile_declaration,
    profile::registry::{Declaration, Declared},
    storage::{
        Profiled, ProfiledCompact, ProfiledFixed, ProfiledNarrow8, ProfiledNarrow16, ProfiledNarrow32, ProfiledWord,
    },
};
#[cfg(feature = "profile")]
pub use core::{line, module_path};

#[cfg(feature = "derive")]
pub use crate::__with_crate as with_crate;
pub use crate::{
    __bulk_clone_methods as bulk_clone_methods, __bulk_methods as bulk_methods,
    __capacity_const_methods as capacity_const_methods, __capacity_methods as capacity_methods,
    __construct_clone_methods as construct_clone_methods, __construct_const_methods as construct_const_methods,
    __construct_methods as construct_methods, __element_methods as element_methods, __impl_clone as impl_clone,
    __impl_debug as impl_debug, __impl_default as impl_default, __impl_extend as impl_extend,
    __impl_extend_by_value as impl_extend_by_value, __impl_from_array as impl_from_array,
    __impl_from_slice as impl_from_slice, __impl_hash as impl_hash, __impl_into as impl_into,
    __impl_iterate as impl_iterate, __impl_partial_eq as impl_partial_eq,
    __impl_partial_eq_reversed as impl_partial_eq_reversed, __impl_partial_ord as impl_partial_ord,
    __impl_slice_view as impl_slice_view, __impl_slices as impl_slices, __impl_small_vector as impl_small_vector,
    __impl_try_from_slice as impl_try_from_slice, __implement as implement,
    __implement_const_methods as implement_const_methods, __implement_layout as implement_layout,
    __implement_pieces as implement_pieces, __leave_methods as leave_methods, __range_methods as range_methods,
    __spills as spills,
};
#[cfg(feature = "alloc")]
pub use crate::{
    __construct_alloc_methods as construct_alloc_methods, __impl_from_heap as impl_from_heap,
    __impl_from_text_alloc as impl_from_text_alloc, __impl_into_alloc as impl_into_alloc,
    __impl_partial_eq_reversed_alloc as impl_partial_eq_reversed_alloc, __impl_try_from_heap as impl_try_from_heap,
    __impl_try_from_text_alloc as impl_try_from_text_alloc, __leave_alloc_methods as leave_alloc_methods,
};
pub use crate::{
    __feature_is_off as feature_is_off, __impl_arbitrary as impl_arbitrary, __impl_borsh as impl_borsh,
    __impl_bytes as impl_bytes, __impl_defmt as impl_defmt, __impl_drain_filter as impl_drain_filter,
    __impl_embedded_io as impl_embedded_io, __impl_from_text as impl_from_text, __impl_futures_io as impl_futures_io,
    __impl_get_size as impl_get_size, __impl_malloc_size_of as impl_malloc_size_of, __impl_proptest as impl_proptest,
    __impl_rayon as impl_rayon, __impl_rkyv as impl_rkyv, __impl_schemars as impl_schemars, __impl_serde as impl_serde,
    __impl_serde_with as impl_serde_with, __impl_text as impl_text, __impl_tokio as impl_tokio,
    __impl_try_from_text as impl_try_from_text, __impl_winnow as impl_winnow, __impl_write as impl_write,
    __impl_zeroize as impl_zeroize,
};
#[cfg(not(feature = "alloc"))]
pub use crate::{
    __nothing as construct_alloc_methods, __nothing as impl_from_heap, __nothing as impl_try_from_heap,
    __nothing as impl_into_alloc, __nothing as impl_partial_eq_reversed_alloc, __nothing as impl_from_text_alloc,
    __nothing as impl_try_from_text_alloc, __nothing as leave_alloc_methods,
};
#[cfg(feature = "serde")]
pub extern crate serde_core as serde;
#[cfg(feature = "std")]
pub extern crate std;

#[cfg(feature = "serde")]
pub use crate::features::serde::{deserialize, deserialize_in_place};
#[cfg(feature = "alloc")]
pub use crate::features::text::{try_from_c_string, try_from_string};
pub use crate::features::text::{try_from_str, write_str};
#[cfg(feature = "write")]
pub use crate::features::write::{write, write_all, write_vectored};
pub use crate::features::{
    arbitrary, borsh, bytes, defmt, embedded_io, futures_io, get_size, malloc_size_of, proptest, rayon, rkyv, schemars,
    serde_with, tokio, winnow, zeroize,
};
pub use crate::template::{names, prelude};
use core::marker::PhantomData;

/// The tag of a member of a family: what a declaration says beside its storage `S`.
///
/// # Safety
///
/// `COPY` is true only if the element of `S` is `Copy`.
pub unsafe trait Tag<S> {
    /// Whether the element is known to be `Copy`.
    const COPY: bool;
    /// The declared name.
    const NAME: &'static str;
}

/// Fails to compile for what is not `Copy`.
pub fn is_copy<V: Copy>() {}

/// Tells whether an element is `Copy`, for a concrete element on stable Rust: the inherent constant exists only then, and
/// hides the one of [`NotCopy`].
pub struct Probe<T>(PhantomData<T>);

impl<T: Copy> Probe<T> {
    /// The element is `Copy`.
    pub const __SMALLVEC_IS_COPY: bool = true;
}

/// See [`Probe`].
pub trait NotCopy {
    /// The element is not known to be `Copy`.
    const __SMALLVEC_IS_COPY: bool = false;
}

impl<T> NotCopy for Probe<T> {}

/// Returns how many elements a list has: its elements as text, since only that is a constant of whatever they are.
pub const fn count(list: &[&str]) -> usize {
    list.len()
}

/// Tells whether a list is not longer than the inline capacity.
pub struct Fits<const FITS: bool>;

/// Chooses the type whose function `from_array` makes a vector `V` of a list: the vector itself if the list fits, so that
/// the function is `const`, and otherwise [`TooLongForConst`].
pub trait List<V> {
    /// The type.
    type Maker;
}

impl<V> List<V> for Fits<true> {
    type Maker = V;
}

impl<V: SmallVector> List<V> for Fits<false> {
    type Maker = TooLongForConst<V>;
}

/// [`List`] for a vector that never spills.
pub trait ShortList<V> {
    /// The type.
    type Maker;
}

impl<V, const FITS: bool> ShortList<V> for Fits<FITS>
where
    Self: ShortEnough<V>,
{
    type Maker = V;
}

/// Says which lists are too long. If the trait above said it, its type would be another error.
#[diagnostic::on_unimplemented(
    message = "the list has more elements than a `{V}` has room for",
    label = "too many elements",
    note = "`{V}` was declared with `spill = never`: shorten the list, or raise the inline capacity"
)]
pub trait ShortEnough<V> {}

impl<V> ShortEnough<V> for Fits<true> {}

/// Makes vectors with functions that are not `const`.
pub struct AtRunTime<V>(PhantomData<V>);

impl<V: SmallVector> AtRunTime<V> {
    /// Makes a vector of an array.
    #[inline]
    #[track_caller]
    pub fn from_array<const M: usize>(array: [V::Item; M]) -> V {
        V::__from_list(array)
    }

    /// Makes a vector of clones of a value.
    #[inline]
    #[track_caller]
    pub fn from_elem(value: V::Item, count: usize) -> V
    where
        V::Item: Clone,
    {
        V::from_elem(value, count)
    }
}

/// Returns the vector, which is of the type that the function makes: a type whose arguments are to be inferred can be told so by every
/// version of Rust, and named with a `_` for a const parameter since 1.89 only.
#[inline(always)]
pub fn of_type<V>(_: fn() -> V, vec: V) -> V {
    vec
}

/// Makes vectors of lists that do not fit inline, as [`AtRunTime`] does. Under a name of its own, because all that rustc says
/// in a constant is which function is not `const`.
pub struct TooLongForConst<V>(PhantomData<V>);

impl<V: SmallVector> TooLongForConst<V> {
    /// Makes a vector of an array.
    #[inline]
    #[track_caller]
    pub fn from_array<const M: usize>(array: [V::Item; M]) -> V {
        V::__from_list(array)
    }
}

/// Elements that are bytes: what strings convert to.
#[diagnostic::on_unimplemented(
    message = "only a vector of `u8` holds text and bytes, and not one of `{Self}`",
    label = "the elements are `{Self}`",
    note = "other elements can be collected, as in `text.chars().collect()`"
)]
pub trait Byte: Clone {
    /// Returns bytes as elements.
    #[cfg(feature = "alloc")]
    fn from_vec(bytes: Vec<u8>) -> Vec<Self>;

    /// Returns elements as bytes.
    #[cfg(feature = "alloc")]
    fn into_vec(elements: Vec<Self>) -> Vec<u8>;

    /// Returns bytes as elements.
    fn from_slice(bytes: &[u8]) -> &[Self];

    /// Returns elements as bytes.
    #[cfg(feature = "serde_with")]
    fn as_bytes(elements: &[Self]) -> &[u8];

    /// Returns places for elements as places for bytes.
    #[cfg(feature = "bytes")]
    fn as_places(elements: &mut [MaybeUninit<Self>]) -> &mut [MaybeUninit<u8>];
}

impl Byte for u8 {
    #[cfg(feature = "alloc")]
    #[inline]
    fn from_vec(bytes: Vec<u8>) -> Vec<u8> {
        bytes
    }

    #[cfg(feature = "alloc")]
    #[inline]
    fn into_vec(elements: Vec<u8>) -> Vec<u8> {
        elements
    }

    #[inline]
    fn from_slice(bytes: &[u8]) -> &[u8] {
        bytes
    }

    #[cfg(feature = "serde_with")]
    #[inline]
    fn as_bytes(elements: &[u8]) -> &[u8] {
        elements
    }

    #[cfg(feature = "bytes")]
    #[inline]
    fn as_places(elements: &mut [MaybeUninit<u8>]) -> &mut [MaybeUninit<u8>] {
        elements
    }
}
