//! `GetSize` of get-size2: what is on the heap.

/// See [`features`](crate::features).
#[cfg(feature = "get_size")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_get_size {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __sv::get_size::GetSize for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::get_size::GetSize,
        {
            #[inline]
            fn get_heap_size_with_tracker<__T: __sv::get_size::GetSizeTracker>(
                &self,
                tracker: __T,
            ) -> (__sv::usize, __T) {
                __sv::get_size::heap_size(self, tracker)
            }
        }
    };
}

/// See [`features`](crate::features).
#[cfg(not(feature = "get_size"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_get_size {
    ($($pieces:tt)*) => {
        __sv::feature_is_off! { "get_size" }
    };
}

#[cfg(feature = "get_size")]
pub use self::implementation::*;

#[cfg(feature = "get_size")]
mod implementation {
    pub use get_size2::{GetSize, GetSizeTracker};

    use crate::SmallVector;

    /// `GetSize::get_heap_size_with_tracker`.
    pub fn heap_size<V: SmallVector<Item: GetSize>, T: GetSizeTracker>(vec: &V, tracker: T) -> (usize, T) {
        // Not by the length: a vector that got shorter keeps its buffer.
        let buffer = if vec.spilled() { vec.capacity() * size_of::<V::Item>() } else { 0 };
        vec.iter().fold((buffer, tracker), |(size, tracker), element| {
            let (more, tracker) = element.get_heap_size_with_tracker(tracker);
            (size + more, tracker)
        })
    }
}
