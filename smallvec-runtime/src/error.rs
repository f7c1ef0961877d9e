//! The error types of the fallible operations.

use crate::SmallVector;
use crate::vector::Limited;
use core::alloc::{Layout, LayoutError};
use core::error::Error;
use core::fmt;

/// Why a vector could not get the capacity that was asked for.
///
/// It is the error of [`try_reserve`](crate::SmallVector::try_reserve) and of every other `try_` operation that can
/// allocate. The vector is unchanged whenever it is returned.
///
/// # Examples
///
/// ```
/// use smallvec_runtime::{CollectionAllocErr, small_vec};
///
/// #[small_vec(inline = 4)]
/// type Ints = i32;
///
/// fn read(count: usize) -> Result<Ints, CollectionAllocErr> {
///     let mut ints = Ints::new();
///     ints.try_reserve(count)?;
///     Ok(ints)
/// }
///
/// assert!(read(100).is_ok());
/// let error = read(usize::MAX).unwrap_err();
/// assert_eq!(error, CollectionAllocErr::CapacityOverflow);
/// assert_eq!(error.to_string(), "capacity overflow");
/// ```
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
    /// Ends an infallible operation of a `V`: the way `Vec` does, and if it has a limit with a message that says so.
    #[inline(always)]
    #[track_caller]
    pub(crate) fn raise_for<V: SmallVector>(self) -> ! {
        match (V::LIMIT, self) {
            (Some(limit), Self::CapacityOverflow) => limit.raise(),
            (_, error) => error.raise(),
        }
    }

    /// Ends an infallible operation the way `Vec` does.
    #[cold]
    #[inline(never)]
    #[track_caller]
    pub(crate) fn raise(self) -> ! {
        match self {
            Self::CapacityOverflow => panic!("capacity overflow"),
            #[cfg(feature = "alloc")]
            Self::AllocErr { layout } => alloc::alloc::handle_alloc_error(layout),
            #[cfg(not(feature = "alloc"))]
            Self::AllocErr { .. } => unreachable!("nothing allocates"),
        }
    }
}

/// How many elements a type holds at most, and its name.
#[derive(Clone, Copy)]
pub(crate) struct Limit {
    pub(crate) name: &'static str,
    pub(crate) most: usize,
}

impl Limit {
    /// Ends an infallible operation of a vector that is full.
    #[cold]
    #[inline(never)]
    #[track_caller]
    pub(crate) fn raise(&self) -> ! {
        panic!("{self}")
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, most } = self;
        let elements = if *most == 1 { "element" } else { "elements" };
        write!(f, "capacity overflow: {name} holds {most} {elements} at most")
    }
}

/// Takes the value out, or ends an operation of a `V` with the error.
pub(crate) trait OrRaise<T> {
    #[track_caller]
    fn or_raise<V: SmallVector>(self) -> T;
}

impl<T> OrRaise<T> for Result<T, CollectionAllocErr> {
    #[inline]
    #[track_caller]
    fn or_raise<V: SmallVector>(self) -> T {
        match self {
            Ok(value) => value,
            Err(error) => error.raise_for::<V>(),
        }
    }
}

impl<T, U> OrRaise<T> for Result<T, CapacityError<U>> {
    #[inline]
    #[track_caller]
    fn or_raise<V: SmallVector>(self) -> T {
        match self {
            Ok(value) => value,
            // Bound, so that it is dropped by the panic, as an argument of `Vec`'s is, and not before it.
            Err(CapacityError { value: _value, cause }) => cause.without_limit().raise_for::<V>(),
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

/// A rejected value, together with the reason.
///
/// It is the error of the operations that take something in: an element, as [`try_push`](crate::SmallVector::try_push) does, an
/// iterator ([`ExtendError`](crate::ExtendError)), or the vector itself, as `try_into_vec` does. The vector is unchanged whenever it is
/// returned.
///
/// # Examples
///
/// ```
/// use smallvec_runtime::{CapacityError, CollectionAllocErr, small_vec};
///
/// #[small_vec(inline = 4)]
/// type Names = String;
///
/// let mut names = Names::new();
/// let error: CapacityError<String> = names.try_resize(usize::MAX, String::from("guest")).unwrap_err();
/// assert_eq!(error.to_string(), "capacity overflow");
/// assert_eq!(error.cause(), &CollectionAllocErr::CapacityOverflow);
/// assert_eq!(error.into_inner(), "guest");
/// ```
///
/// Where the value is not needed any more, `?` turns it into its cause.
///
/// ```
/// # use smallvec_runtime::{CollectionAllocErr, small_vec};
/// # #[small_vec(inline = 4)]
/// # type Names = String;
/// fn log(names: &mut Names, name: &str) -> Result<(), CollectionAllocErr> {
///     names.try_push(name.to_owned())?;
///     Ok(())
/// }
/// # let mut names = Names::new();
/// # assert!(log(&mut names, "root").is_ok());
/// # assert_eq!(names, ["root"]);
/// ```
///
/// Of a vector with a limit, the message names both.
///
/// ```
/// # use smallvec_runtime::small_vec;
/// #[small_vec(inline = 2, spill = never)]
/// type Edge = u32;
///
/// let mut edge = Edge::from([3, 7]);
/// let error = edge.try_push(9).unwrap_err();
/// assert_eq!(error.to_string(), "capacity overflow: Edge holds 2 elements at most");
/// ```
///
/// arrayvec has an error of the same name and use.
#[derive(Clone)]
pub struct CapacityError<T> {
    value: T,
    cause: Cause,
}

/// Why there was no place, and what else is known of it.
#[derive(Clone)]
enum Cause {
    Other(CollectionAllocErr),
    /// `CapacityOverflow` of a vector with a limit.
    Full(&'static Limit),
}

impl Cause {
    fn without_limit(self) -> CollectionAllocErr {
        match self {
            Self::Other(error) => error,
            Self::Full(_) => CollectionAllocErr::CapacityOverflow,
        }
    }
}

impl<T> CapacityError<T> {
    /// Makes the error of a `V`.
    #[cold]
    pub(crate) fn new<V: SmallVector>(value: T, cause: CollectionAllocErr) -> Self {
        let cause = match (V::LIMIT, cause) {
            (Some(limit), CollectionAllocErr::CapacityOverflow) => Cause::Full(limit),
            (_, error) => Cause::Other(error),
        };
        Self { value, cause }
    }

    /// Changes the value that is given back.
    #[cfg(feature = "alloc")]
    pub(crate) fn map<U>(self, change: impl FnOnce(T) -> U) -> CapacityError<U> {
        CapacityError { value: change(self.value), cause: self.cause }
    }

    /// Returns the rejected value.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Returns the rejected value, as a reference.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Returns why there was no place.
    pub fn cause(&self) -> &CollectionAllocErr {
        match &self.cause {
            Cause::Other(error) => error,
            Cause::Full(_) => &CollectionAllocErr::CapacityOverflow,
        }
    }
}

impl<T: PartialEq> PartialEq for CapacityError<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value && self.cause() == other.cause()
    }
}

impl<T: Eq> Eq for CapacityError<T> {}

// The value is left out so that the error of any `T` can be printed and unwrapped.
impl<T> fmt::Debug for CapacityError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CapacityError").field("cause", self.cause()).finish_non_exhaustive()
    }
}

impl<T> fmt::Display for CapacityError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.cause {
            Cause::Other(error) => fmt::Display::fmt(error, f),
            Cause::Full(limit) => fmt::Display::fmt(limit, f),
        }
    }
}

impl<T> Error for CapacityError<T> {}

impl<T> From<CapacityError<T>> for CollectionAllocErr {
    fn from(error: CapacityError<T>) -> Self {
        error.cause.without_limit()
    }
}
