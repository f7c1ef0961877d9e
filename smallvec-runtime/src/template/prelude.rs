//! The types and traits that the template names, under reserved names. The expansion imports all of them inside its `const _` by
//! one `use`: a path of one segment costs rustc less than one of two, in each of a hundred methods.

pub use crate::private::{
    AsMut as __AsMut, AsRef as __AsRef, Borrow as __Borrow, BorrowMut as __BorrowMut, CapacityError as __CapacityError,
    Clone as __Clone, CollectionAllocErr as __CollectionAllocErr, Debug as __Debug, Default as __Default,
    Deref as __Deref, DerefMut as __DerefMut, Drain as __Drain, ElementSource as __ElementSource,
    Elements as __Elements, Eq as __Eq, Extend as __Extend, ExtendError as __ExtendError, ExtractIf as __ExtractIf,
    FnMut as __FnMut, FnOnce as __FnOnce, Formatter as __Formatter, From as __From, FromIterator as __FromIterator,
    Hash as __Hash, Hasher as __Hasher, Index as __Index, IndexMut as __IndexMut, IntoIter as __IntoIter,
    IntoIterator as __IntoIterator, Iter as __Iter, IterMut as __IterMut, MaybeUninit as __MaybeUninit,
    Option as __Option, Ord as __Ord, Ordering as __Ordering, PartialEq as __PartialEq, PartialOrd as __PartialOrd,
    RangeBounds as __RangeBounds, Result as __Result, Sized as __Sized, SliceIndex as __SliceIndex,
    SliceView as __SliceView, SmallVector as __SmallVector, Splice as __Splice, TryFrom as __TryFrom, Yield as __Yield,
    bool as __bool, str as __str, usize as __usize,
};

/// For the constant that tells whether an element is `Copy`.
pub use crate::private::NotCopy as _;

#[cfg(feature = "alloc")]
pub use crate::private::{
    ArrayElement as __ArrayElement, BinaryHeap as __BinaryHeap, Box as __Box, Cow as __Cow, Rc as __Rc, Vec as __Vec,
    VecDeque as __VecDeque,
};

#[cfg(all(feature = "alloc", target_has_atomic = "ptr"))]
pub use crate::private::Arc as __Arc;
