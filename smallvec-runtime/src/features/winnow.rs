//! `Accumulate` of winnow: what its repeating parsers collect into.

/// See [`features`](crate::features).
#[cfg(feature = "winnow")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_winnow {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        // One impl for elements and slices of them, as rustc takes two to overlap.
        impl<$($params)* __S> __sv::winnow::Accumulate<__S> for $vector
        where
            $($predicates)*
            __sv::Elements: __sv::winnow::Append<__S, $item>,
        {
            #[inline]
            fn initial(capacity: __sv::Option<__sv::usize>) -> Self {
                __sv::winnow::initial(capacity)
            }

            #[inline]
            fn accumulate(&mut self, source: __S) {
                <__sv::Elements as __sv::winnow::Append<__S, $item>>::append(self, source);
            }
        }
    };
}

/// See [`features`](crate::features).
#[cfg(not(feature = "winnow"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_winnow {
    ($($pieces:tt)*) => {
        __sv::feature_is_off! { "winnow" }
    };
}

#[cfg(feature = "winnow")]
pub use self::implementation::*;

#[cfg(feature = "winnow")]
mod implementation {
    pub use winnow::stream::Accumulate;

    use crate::SmallVector;
    use crate::storage::Storage;
    use crate::vector::Elements;

    /// How many bytes a claimed length may reserve before any element has come, as winnow does it for `Vec`.
    /// On 16 bits there are no more than `usize::MAX`.
    const MAX_PREALLOCATION: usize = 64_usize.saturating_mul(1024);

    /// A parser that yields `S` can fill a vector of `T`: `S` is the element, or a slice of them if they are `Clone`.
    #[diagnostic::on_unimplemented(
        message = "a vector of `{T}` cannot accumulate `{S}`",
        label = "the parser yields `{S}`, the elements are `{T}`"
    )]
    pub trait Append<S, T> {
        /// Appends what was parsed.
        fn append<V: SmallVector<Item = T>>(vec: &mut V, source: S);
    }

    impl<T> Append<T, T> for Elements {
        #[inline]
        fn append<V: SmallVector<Item = T>>(vec: &mut V, source: T) {
            vec.push(source);
        }
    }

    impl<T: Clone> Append<&[T], T> for Elements {
        #[inline]
        fn append<V: SmallVector<Item = T>>(vec: &mut V, source: &[T]) {
            vec.extend_from_slice(source);
        }
    }

    /// `Accumulate::initial`.
    pub fn initial<V: SmallVector>(capacity: Option<usize>) -> V {
        let most = (MAX_PREALLOCATION / size_of::<V::Item>().max(1)).min(V::Storage::LIMIT);
        V::with_capacity(capacity.unwrap_or(0).min(most))
    }
}
