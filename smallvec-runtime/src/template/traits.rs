//! The shared trait, and the traits of std that concern a vector as a whole.

/// Gives the algorithms of the runtime access to the storage.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_small_vector {
    ([$alias:ty] [$($params:tt)*] [$($predicates:tt)*] [$array:ty, $storage:ty] [$copy:expr] [$name:expr] [$($rest:tt)*]) => {
        // SAFETY: all four methods give access to the one field, and `COPY` was computed from the element.
        unsafe impl<$($params)*> __sv_SmallVector for $alias where $($predicates)* {
            type Array = $array;
            type Storage = $storage;
            const COPY: __sv_bool = $copy;
            const __NAME: &'static __sv_str = $name;

            #[inline(always)]
            fn __storage(&self) -> &Self::Storage {
                &self.storage
            }

            #[inline(always)]
            fn __storage_mut(&mut self) -> &mut Self::Storage {
                &mut self.storage
            }

            #[inline(always)]
            fn __from_storage(storage: Self::Storage) -> Self {
                Self { storage $($rest)* }
            }

            #[inline(always)]
            fn __into_storage(self) -> Self::Storage {
                self.storage
            }
        }
    };
}

/// `Default`.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_default {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __sv_Default for $vector where $($predicates)* {
            /// Makes an empty vector.
            #[inline]
            fn default() -> Self {
                <Self as __sv_SmallVector>::new()
            }
        }
    };
}

/// `Clone`.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_clone {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        // For `clippy::expl_impl_clone_on_copy`, where the vector is `Copy`.
        #[automatically_derived]
        impl<$($params)*> __sv_Clone for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv_Clone,
        {
            #[inline]
            fn clone(&self) -> Self {
                __sv::clone(self)
            }

            #[inline]
            fn clone_from(&mut self, source: &Self) {
                __sv::clone_from(self, source);
            }
        }
    };
}

/// `Debug`, as the slice's.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_debug {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __sv_Debug for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv_Debug,
        {
            fn fmt(&self, f: &mut __sv_Formatter<'_>) -> __sv::fmt::Result {
                __sv_Debug::fmt(__sv_SmallVector::as_slice(self), f)
            }
        }
    };
}

/// `Hash`, as the slice's.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_hash {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __sv_Hash for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv_Hash,
        {
            #[inline]
            fn hash<__H: __sv_Hasher>(&self, state: &mut __H) {
                __sv_Hash::hash(__sv_SmallVector::as_slice(self), state);
            }
        }
    };
}
