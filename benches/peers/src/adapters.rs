//! Every vector behind the trait [`Peer`], each operation by the fastest method that the vector documents for it.

use crate::{
    element::N,
    peer::{Kind, Peer},
};
use std::ops::Range;

/// Implements [`Peer`]: the methods that are spelled alike everywhere, and those given.
macro_rules! peer {
    ($kind:ident, $vector:ty, $element:ty, { $($methods:tt)* }) => {
        impl Peer for $vector {
            type Element = $element;

            const KIND: Kind = Kind::$kind;

            #[inline(always)]
            fn new() -> Self {
                <$vector>::new()
            }

            #[inline(always)]
            fn pop(&mut self) -> Option<$element> {
                <$vector>::pop(self)
            }

            #[inline(always)]
            fn remove(&mut self, index: usize) -> $element {
                <$vector>::remove(self, index)
            }

            #[inline(always)]
            fn truncate(&mut self, len: usize) {
                <$vector>::truncate(self, len);
            }

            #[inline(always)]
            fn clear(&mut self) {
                <$vector>::clear(self);
            }

            #[inline(always)]
            fn drain(&mut self, range: Range<usize>) -> impl Iterator<Item = $element> {
                <$vector>::drain(self, range)
            }

            $($methods)*
        }
    };
}

/// The methods of the vectors whose `push` and `insert` return nothing.
macro_rules! infallible {
    ($vector:ty, $element:ty) => {
        #[inline(always)]
        fn push(&mut self, value: $element) {
            <$vector>::push(self, value);
        }

        #[inline(always)]
        fn insert(&mut self, index: usize, value: $element) {
            <$vector>::insert(self, index, value);
        }
    };
}

/// `retain`, whose predicate takes a shared reference.
macro_rules! retain {
    ($vector:ty, $element:ty) => {
        #[inline(always)]
        fn retain(&mut self, keep: impl FnMut(&$element) -> bool) {
            <$vector>::retain(self, keep);
        }
    };
}

/// `retain`, whose predicate takes a unique reference.
macro_rules! retain_mut {
    ($vector:ty, $element:ty) => {
        #[inline(always)]
        fn retain(&mut self, mut keep: impl FnMut(&$element) -> bool) {
            <$vector>::retain(self, |element| keep(element));
        }
    };
}

macro_rules! dedup {
    ($vector:ty) => {
        #[inline(always)]
        fn dedup(&mut self) {
            <$vector>::dedup(self);
        }
    };
}

macro_rules! resize {
    ($vector:ty, $element:ty) => {
        #[inline(always)]
        fn resize(&mut self, len: usize, value: $element) {
            <$vector>::resize(self, len, value);
        }
    };
}

/// Stands where a vector lacks the method; [`Kind`] keeps the kernel from being called.
macro_rules! lacks {
    (dedup) => {
        fn dedup(&mut self) {
            unreachable!("no such method")
        }
    };
    (resize, $element:ty) => {
        fn resize(&mut self, _len: usize, _value: $element) {
            unreachable!("no such method")
        }
    };
}

/// One of two expressions, by whether the element is `Copy`.
macro_rules! by_element {
    (copy, $copy:expr, $clone:expr) => {
        $copy
    };
    (clone, $copy:expr, $clone:expr) => {
        $clone
    };
}

/// Calls a macro for every element type, saying whether the type is `Copy`.
macro_rules! for_elements {
    ($adapter:ident) => {
        $adapter!(u8, copy);
        $adapter!(u32, copy);
        $adapter!(u64, copy);
        $adapter!([u8; 32], copy);
        $adapter!(String, clone);
    };
}

/// A vector of ours: every method has its own name, whatever the element.
macro_rules! ours {
    ($kind:ident, $vector:ty, $element:ty) => {
        peer!($kind, $vector, $element, {
            infallible!($vector, $element);
            retain!($vector, $element);
            dedup!($vector);
            resize!($vector, $element);

            #[inline(always)]
            fn from_slice(slice: &[$element]) -> Self {
                <$vector>::from_slice(slice)
            }

            #[inline(always)]
            fn extend_from_slice(&mut self, slice: &[$element]) {
                <$vector>::extend_from_slice(self, slice);
            }
        });
    };
}

/// Declares vectors as members of a family, or with the feature `structs` each as a struct of its own.
macro_rules! declare {
    ($options:tt $($name:ident = $element:ty;)*) => {
        #[cfg(not(feature = "structs"))]
        smallvec_runtime::define_smallvec! {
            $(
                #[small_vec $options]
                pub(crate) type $name = [$element; 8];
            )*
        }

        $(
            #[cfg(feature = "structs")]
            #[smallvec_runtime::small_vec $options]
            pub(crate) type $name = [$element; 8];
        )*
    };
}

/// Declares the vectors of one layout, for every element type, and implements [`Peer`] for them. Another layout is one
/// more call, a [`Kind`], and its lines in `kernels.rs`.
macro_rules! layout {
    ($kind:ident, $options:tt, $u8:ident, $u32:ident, $u64:ident, $bytes:ident, $string:ident) => {
        declare! {
            $options
            $u8 = u8;
            $u32 = u32;
            $u64 = u64;
            $bytes = [u8; 32];
            $string = String;
        }

        ours!($kind, $u8, u8);
        ours!($kind, $u32, u32);
        ours!($kind, $u64, u64);
        ours!($kind, $bytes, [u8; 32]);
        ours!($kind, $string, String);
    };
}

layout!(Ours, (inline = 8), WordU8, WordU32, WordU64, WordBytes, WordString);
layout!(OursU32, (len = u32), NarrowU8, NarrowU32, NarrowU64, NarrowBytes, NarrowString);
layout!(OursCompact, (layout = compact), CompactU8, CompactU32, CompactU64, CompactBytes, CompactString);
layout!(OursFixed, (spill = never), FixedU8, FixedU32, FixedU64, FixedBytes, FixedString);

pub(crate) type SmallVec1<T> = smallvec::SmallVec<[T; N]>;

macro_rules! smallvec1 {
    ($element:ty, $how:ident) => {
        peer!(SmallVec1, SmallVec1<$element>, $element, {
            infallible!(SmallVec1<$element>, $element);
            retain_mut!(SmallVec1<$element>, $element);
            dedup!(SmallVec1<$element>);
            resize!(SmallVec1<$element>, $element);

            #[inline(always)]
            fn from_slice(slice: &[$element]) -> Self {
                by_element!($how, Self::from_slice(slice), Self::from(slice))
            }

            #[inline(always)]
            fn extend_from_slice(&mut self, slice: &[$element]) {
                by_element!($how, Self::extend_from_slice(self, slice), self.extend(slice.iter().cloned()));
            }
        });
    };
}

for_elements!(smallvec1);

pub(crate) type SmallVec2<T> = smallvec2::SmallVec<T, N>;

macro_rules! smallvec2 {
    ($element:ty, $how:ident) => {
        peer!(SmallVec2, SmallVec2<$element>, $element, {
            infallible!(SmallVec2<$element>, $element);
            retain!(SmallVec2<$element>, $element);
            dedup!(SmallVec2<$element>);
            resize!(SmallVec2<$element>, $element);

            #[inline(always)]
            fn from_slice(slice: &[$element]) -> Self {
                Self::from(slice)
            }

            #[inline(always)]
            fn extend_from_slice(&mut self, slice: &[$element]) {
                by_element!($how, self.extend_from_slice_copy(slice), self.extend(slice));
            }
        });
    };
}

for_elements!(smallvec2);

pub(crate) type TinyVec<T> = tinyvec::TinyVec<[T; N]>;

macro_rules! tinyvec {
    ($element:ty, $how:ident) => {
        peer!(TinyVec, TinyVec<$element>, $element, {
            infallible!(TinyVec<$element>, $element);
            retain!(TinyVec<$element>, $element);
            lacks!(dedup);
            resize!(TinyVec<$element>, $element);

            #[inline(always)]
            fn from_slice(slice: &[$element]) -> Self {
                Self::from(slice)
            }

            #[inline(always)]
            fn extend_from_slice(&mut self, slice: &[$element]) {
                Self::extend_from_slice(self, slice);
            }
        });
    };
}

for_elements!(tinyvec);

pub(crate) type ArrayVec<T> = arrayvec::ArrayVec<T, N>;

macro_rules! arrayvec {
    ($element:ty, $how:ident) => {
        peer!(ArrayVec, ArrayVec<$element>, $element, {
            infallible!(ArrayVec<$element>, $element);
            retain_mut!(ArrayVec<$element>, $element);
            lacks!(dedup);
            lacks!(resize, $element);

            #[inline(always)]
            fn from_slice(slice: &[$element]) -> Self {
                by_element!(
                    $how,
                    {
                        let mut vec = Self::new();
                        vec.try_extend_from_slice(slice).expect("room");
                        vec
                    },
                    Self::try_from(slice).expect("room")
                )
            }

            #[inline(always)]
            fn extend_from_slice(&mut self, slice: &[$element]) {
                by_element!($how, self.try_extend_from_slice(slice).expect("room"), self.extend(slice.iter().cloned()));
            }
        });
    };
}

for_elements!(arrayvec);

pub(crate) type Heapless<T> = heapless::Vec<T, N>;

macro_rules! heapless {
    ($element:ty, $how:ident) => {
        peer!(Heapless, Heapless<$element>, $element, {
            retain!(Heapless<$element>, $element);
            lacks!(dedup);

            #[inline(always)]
            fn push(&mut self, value: $element) {
                Heapless::<$element>::push(self, value).ok().expect("room");
            }

            #[inline(always)]
            fn insert(&mut self, index: usize, value: $element) {
                Heapless::<$element>::insert(self, index, value).ok().expect("room");
            }

            #[inline(always)]
            fn resize(&mut self, len: usize, value: $element) {
                Heapless::<$element>::resize(self, len, value).expect("room");
            }

            #[inline(always)]
            fn from_slice(slice: &[$element]) -> Self {
                Self::from_slice(slice).expect("room")
            }

            #[inline(always)]
            fn extend_from_slice(&mut self, slice: &[$element]) {
                Heapless::<$element>::extend_from_slice(self, slice).expect("room");
            }
        });
    };
}

for_elements!(heapless);

pub(crate) type ThinVec<T> = thin_vec::ThinVec<T>;

macro_rules! thin_vec {
    ($element:ty, $how:ident) => {
        peer!(ThinVec, ThinVec<$element>, $element, {
            infallible!(ThinVec<$element>, $element);
            retain!(ThinVec<$element>, $element);
            dedup!(ThinVec<$element>);
            resize!(ThinVec<$element>, $element);

            #[inline(always)]
            fn from_slice(slice: &[$element]) -> Self {
                Self::from(slice)
            }

            #[inline(always)]
            fn extend_from_slice(&mut self, slice: &[$element]) {
                Self::extend_from_slice(self, slice);
            }
        });
    };
}

for_elements!(thin_vec);

macro_rules! vec {
    ($element:ty, $how:ident) => {
        peer!(Vec, Vec<$element>, $element, {
            infallible!(Vec<$element>, $element);
            retain!(Vec<$element>, $element);
            dedup!(Vec<$element>);
            resize!(Vec<$element>, $element);

            #[inline(always)]
            fn from_slice(slice: &[$element]) -> Self {
                slice.to_vec()
            }

            #[inline(always)]
            fn extend_from_slice(&mut self, slice: &[$element]) {
                Self::extend_from_slice(self, slice);
            }
        });
    };
}

for_elements!(vec);
