//! The error types of the fallible operations.

use alloc::alloc::handle_alloc_error;
use core::alloc::{Layout, LayoutError};
use core::error::Error;
use core::fmt;

/// Why a vector could not get the capacity that was asked for.
///
/// It is the error of [`try_reserve`](crate::SmallVector::try_reserve) and of every other `try_` operation that can
/// allocate. The vector is unchanged whenever it is returned.
///
/// The names are those of smallvec 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CollectionAllocErr {
    /// The capacity is more than the vector can record, or its size in bytes is more than `isize::MAX`.
    CapacityOverflow,
    /// The allocator returned an error.
    AllocErr {
        /// The layout that was asked for.
        layout: Layout,
    },
}

impl CollectionAllocErr {
    /// Ends an infallible operation the way `Vec` does.
    #[cold]
    #[inline(never)]
    #[track_caller]
    pub(crate) fn raise(self) -> ! {
        match self {
            Self::CapacityOverflow => panic!("capacity overflow"),
            Self::AllocErr { layout } => handle_alloc_error(layout),
        }
    }
}

/// Takes the value out, or panics or aborts as `Vec` does.
pub(crate) trait OrRaise<T> {
    #[track_caller]
    fn or_raise(self) -> T;
}

impl<T> OrRaise<T> for Result<T, CollectionAllocErr> {
    #[inline]
    #[track_caller]
    fn or_raise(self) -> T {
        match self {
            Ok(value) => value,
            Err(error) => error.raise(),
        }
    }
}

impl From<LayoutError> for CollectionAllocErr {
    fn from(_: LayoutError) -> Self {
        Self::CapacityOverflow
    }
}

impl fmt::Display for CollectionAllocErr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CapacityOverflow => f.write_str("capacity overflow"),
            Self::AllocErr { layout } => {
                write!(f, "allocation of {} bytes with alignment {} failed", layout.size(), layout.align())
            }
        }
    }
}

impl Error for CollectionAllocErr {}

/// A value that found no place, given back together with the reason.
///
/// It is the error of [`try_push`](crate::SmallVector::try_push), [`try_insert`](crate::SmallVector::try_insert) and
/// [`try_resize`](crate::SmallVector::try_resize). The vector is unchanged whenever it is returned.
///
/// arrayvec has an error of the same name and use.
#[derive(Clone, PartialEq, Eq)]
pub struct CapacityError<T> {
    value: T,
    cause: CollectionAllocErr,
}

impl<T> CapacityError<T> {
    #[cold]
    pub(crate) fn new(value: T, cause: CollectionAllocErr) -> Self {
        Self { value, cause }
    }

    /// Returns the value that found no place.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Returns a reference to the value that found no place.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Returns why there was no place.
    pub fn cause(&self) -> &CollectionAllocErr {
        &self.cause
    }
}

// The value is left out so that the error of any `T` can be printed and unwrapped.
impl<T> fmt::Debug for CapacityError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CapacityError").field("cause", &self.cause).finish_non_exhaustive()
    }
}

impl<T> fmt::Display for CapacityError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.cause, f)
    }
}

impl<T> Error for CapacityError<T> {}

impl<T> From<CapacityError<T>> for CollectionAllocErr {
    fn from(error: CapacityError<T>) -> Self {
        error.cause
    }
}
