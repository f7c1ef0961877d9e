//! The types and traits that the template names, under reserved names. The expansion imports all of them inside its `const _` by
//! one `use`: a path of one segment costs rustc less than one of two, in each of a hundred methods.

pub use crate::private::{
    AsMut as __sv_AsMut, AsRef as __sv_AsRef, Borrow as __sv_Borrow, BorrowMut as __sv_BorrowMut,
    CapacityError as __sv_CapacityError, Clone as __sv_Clone, CollectionAllocErr as __sv_CollectionAllocErr,
    Debug as __sv_Debug, Default as __sv_Default, Deref as __sv_Deref, DerefMut as __sv_DerefMut, Drain as __sv_Drain,
    ElementSource as __sv_ElementSource, Elements as __sv_Elements, Eq as __sv_Eq, Extend as __sv_Extend,
    ExtendError as __sv_ExtendError, ExtractIf as __sv_ExtractIf, FnMut as __sv_FnMut, FnOnce as __sv_FnOnce,
    Formatter as __sv_Formatter, From as __sv_From, FromIterator as __sv_FromIterator, Hash as __sv_Hash,
    Hasher as __sv_Hasher, Index as __sv_Index, IndexMut as __sv_IndexMut, IntoIter as __sv_IntoIter,
    IntoIterator as __sv_IntoIterator, Iter as __sv_Iter, IterMut as __sv_IterMut, MaybeUninit as __sv_MaybeUninit,
    Option as __sv_Option, Ord as __sv_Ord, Ordering as __sv_Ordering, PartialEq as __sv_PartialEq,
    PartialOrd as __sv_PartialOrd, RangeBounds as __sv_RangeBounds, Result as __sv_Result, Sized as __sv_Sized,
    SliceIndex as __sv_SliceIndex, SliceView as __sv_SliceView, SmallVector as __sv_SmallVector, Splice as __sv_Splice,
    TryFrom as __sv_TryFrom, Yield as __sv_Yield, bool as __sv_bool, str as __sv_str, usize as __sv_usize,
};

/// For the constant that tells whether an element is `Copy`.
pub use crate::private::NotCopy as _;

#[cfg(feature = "alloc")]
pub use crate::private::{
    ArrayElement as __sv_ArrayElement, BinaryHeap as __sv_BinaryHeap, Box as __sv_Box, Cow as __sv_Cow, Rc as __sv_Rc,
    Vec as __sv_Vec, VecDeque as __sv_VecDeque,
};

#[cfg(all(feature = "alloc", target_has_atomic = "ptr"))]
pub use crate::private::Arc as __sv_Arc;
