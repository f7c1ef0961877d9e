//! malloc_size_of: what is on the heap.

/// See [`features`](crate::features).
#[cfg(feature = "malloc_size_of")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_malloc_size_of {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __sv::malloc_size_of::MallocShallowSizeOf for $vector where $($predicates)* {
            #[inline]
            fn shallow_size_of(&self, ops: &mut __sv::malloc_size_of::MallocSizeOfOps) -> __sv::usize {
                __sv::malloc_size_of::shallow_size_of(self, ops)
            }
        }

        impl<$($params)*> __sv::malloc_size_of::MallocSizeOf for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::malloc_size_of::MallocSizeOf,
        {
            #[inline]
            fn size_of(&self, ops: &mut __sv::malloc_size_of::MallocSizeOfOps) -> __sv::usize {
                __sv::malloc_size_of::size_of(self, ops)
            }
        }
    };
}

/// See [`features`](crate::features).
#[cfg(not(feature = "malloc_size_of"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_malloc_size_of {
    ($($pieces:tt)*) => {
        __sv::feature_is_off! { "malloc_size_of" }
    };
}

#[cfg(feature = "malloc_size_of")]
pub use self::implementation::*;

#[cfg(feature = "malloc_size_of")]
mod implementation {
    pub use malloc_size_of::{MallocShallowSizeOf, MallocSizeOf, MallocSizeOfOps};

    use crate::SmallVector;

    /// `MallocShallowSizeOf::shallow_size_of`.
    #[inline]
    pub fn shallow_size_of<V: SmallVector>(vec: &V, ops: &MallocSizeOfOps) -> usize {
        if vec.spilled() {
            // SAFETY: the elements of a spilled vector are in a buffer of the allocator, and begin where it does.
            unsafe { ops.malloc_size_of(vec.as_ptr()) }
        } else {
            // Within the value, which is measured by who owns it.
            0
        }
    }

    /// `MallocSizeOf::size_of`.
    #[inline]
    pub fn size_of<V: SmallVector<Item: MallocSizeOf>>(vec: &V, ops: &mut MallocSizeOfOps) -> usize {
        let elements: usize = vec.iter().map(|element| element.size_of(ops)).sum();
        shallow_size_of(vec, ops) + elements
    }
}
