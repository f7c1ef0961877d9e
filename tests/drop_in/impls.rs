//! What `Vec` and its iterators implement, declared types and theirs implement, too.
//!
//! `vec_impls.txt` holds the impls that the documentation of `Vec` lists; `methods.rs` tells when there are others. Each of
//! them has a line here.

use std::borrow::{Borrow, BorrowMut, Cow};
use std::collections::{BinaryHeap, VecDeque};
use std::ffi::CString;
use std::fmt::Debug;
use std::hash::Hash;
use std::io::{Cursor, Write};
use std::iter::FusedIterator;
use std::num::NonZero;
use std::ops::{Deref, DerefMut, Index, IndexMut, Range, RangeFull};
use std::rc::Rc;
use std::sync::Arc;

use crate::support::implements;
use crate::types::{bytes, strings};

/// Lists whether each of the lines holds.
macro_rules! held {
    ($($type:ty: {$($bound:tt)+})+) => {
        vec![$((stringify!($type: $($bound)+), implements!($type: $($bound)+))),+]
    };
}

/// The lines, with `V` as a vector of `E`. They are not `T`, which is the name of a parameter in `implements!`.
macro_rules! lines {
    ($vector:ty, $element:ty, $drain:ty, $splice:ty, $extract_if:ty) => {{
        type V = $vector;
        type E = $element;
        type Iter = <V as IntoIterator>::IntoIter;
        type Drain = $drain;
        type Splice = $splice;
        type ExtractIf = $extract_if;
        held! {
            V: {AsMut<[E]>}
            V: {AsMut<V>}
            V: {AsRef<[E]>}
            V: {AsRef<V>}
            V: {Borrow<[E]>}
            V: {BorrowMut<[E]>}
            V: {Clone}
            V: {Debug}
            V: {Default}
            V: {Deref<Target = [E]>}
            V: {DerefMut}
            V: {Extend<&'static E>}
            V: {Extend<E>}
            V: {From<&'static [E]>}
            V: {From<&'static [E; 2]>}
            V: {From<&'static mut [E]>}
            V: {From<&'static mut [E; 2]>}
            V: {From<&'static str>}
            V: {From<[E; 2]>}
            V: {From<BinaryHeap<E>>}
            V: {From<Box<[E]>>}
            V: {From<CString>}
            V: {From<Cow<'static, [E]>>}
            V: {From<String>}
            V: {From<VecDeque<E>>}
            Cow<'static, [E]>: {From<&'static V>}
            Cow<'static, [E]>: {From<V>}
            Arc<[E]>: {From<V>}
            BinaryHeap<E>: {From<V>}
            Box<[E]>: {From<V>}
            Rc<[E]>: {From<V>}
            VecDeque<E>: {From<V>}
            V: {FromIterator<E>}
            V: {Hash}
            V: {Index<usize, Output = E>}
            V: {IndexMut<Range<usize>, Output = [E]>}
            V: {Index<RangeFull>}
            V: {IntoIterator<Item = E>}
            &'static V: {IntoIterator<Item = &'static E>}
            &'static mut V: {IntoIterator<Item = &'static mut E>}
            V: {Ord}
            V: {PartialEq<&'static [E]>}
            V: {PartialEq<&'static [E; 2]>}
            V: {PartialEq<&'static mut [E]>}
            V: {PartialEq<[E]>}
            V: {PartialEq<[E; 2]>}
            V: {PartialEq<Vec<E>>}
            &'static [E]: {PartialEq<V>}
            &'static mut [E]: {PartialEq<V>}
            [E]: {PartialEq<V>}
            Cow<'static, [E]>: {PartialEq<V>}
            VecDeque<E>: {PartialEq<V>}
            V: {PartialOrd}
            V: {Eq}
            Box<[E; 2]>: {TryFrom<V, Error = V>}
            [E; 2]: {TryFrom<V, Error = V>}
            String: {TryFrom<V>}
            V: {Write}

            Iter: {AsRef<[E]>}
            Iter: {Clone}
            Iter: {Debug}
            Iter: {Default}
            Iter: {DoubleEndedIterator<Item = E>}
            Iter: {ExactSizeIterator}
            Iter: {FusedIterator}

            Drain: {AsRef<[E]>}
            Drain: {Debug}
            Drain: {DoubleEndedIterator<Item = E>}
            Drain: {ExactSizeIterator}
            Drain: {FusedIterator}

            Splice: {Debug}
            Splice: {DoubleEndedIterator<Item = E>}
            Splice: {ExactSizeIterator}

            ExtractIf: {Debug}
            ExtractIf: {Iterator<Item = E>}
        }
    }};
}

/// The impls of `Vec` that declared types do not have. Each impl costs the compilation of each declaration, and `into_vec` or a
/// slice leads to the same. Nothing else speaks against them: see `by_hand`.
const ABSENT: [&str; 6] = [
    "V: From<&'static mut [E; 2]>",
    "Cow<'static, [E]>: From<&'static V>",
    "Cow<'static, [E]>: From<V>",
    "BinaryHeap<E>: From<V>",
    "Box<[E; 2]>: TryFrom<V, Error = V>",
    "String: TryFrom<V>",
];

/// Impls of `Vec` that declared types must not have. With a second `AsRef`, `vector.as_ref()` would need an annotation. An impl
/// of `==` on a foreign type is a candidate for each comparison of that type in the user's crate; the vector can stand on the left.
const LEFT_OUT: [&str; 4] =
    ["V: AsMut<V>", "V: AsRef<V>", "Cow<'static, [E]>: PartialEq<V>", "VecDeque<E>: PartialEq<V>"];

/// The lines that hold for `Vec` and not for declared types, sorted.
fn missing(is_bytes: bool) -> Vec<String> {
    let mut missing: Vec<_> = ABSENT.iter().chain(&LEFT_OUT).map(|line| without_spaces(line)).collect();
    missing.retain(|line| is_bytes || line != "String:TryFrom<V>");
    missing.sort();
    missing
}

/// Returns what holds on the left and not on the right.
fn lost(vec: &[(&'static str, bool)], ours: &[(&'static str, bool)]) -> Vec<String> {
    assert_eq!(vec.len(), ours.len());
    let lost = vec.iter().zip(ours).filter(|(vec, ours)| vec.1 && !ours.1);
    let mut lost: Vec<_> = lost.map(|(vec, _)| without_spaces(vec.0)).collect();
    lost.sort();
    lost
}

/// How tokens are spaced when they are made a string is left open.
fn without_spaces(line: &str) -> String {
    line.replace(' ', "")
}

/// The lines for a declared type.
macro_rules! ours {
    ($vector:ty, $element:ty) => {{
        type Picks = fn(&mut $element) -> bool;
        lines!(
            $vector,
            $element,
            smallvec_runtime::Drain<'static, $vector>,
            smallvec_runtime::Splice<'static, $vector, std::vec::IntoIter<$element>>,
            smallvec_runtime::ExtractIf<'static, $vector, Picks>
        )
    }};
}

#[test]
fn bytes_implement_what_a_vec_of_bytes_does() {
    type Picks = fn(&mut u8) -> bool;
    let vec = lines!(
        Vec<u8>,
        u8,
        std::vec::Drain<'static, u8>,
        std::vec::Splice<'static, std::vec::IntoIter<u8>>,
        std::vec::ExtractIf<'static, u8, Picks>
    );
    assert!(vec.iter().all(|(_, holds)| *holds), "{vec:#?}");
    for ours in [ours!(bytes::V1, u8), ours!(bytes::V3, u8)] {
        assert_eq!(lost(&vec, &ours), missing(true));
    }
}

#[test]
fn strings_implement_what_a_vec_of_strings_does() {
    type Picks = fn(&mut String) -> bool;
    let vec = lines!(
        Vec<String>,
        String,
        std::vec::Drain<'static, String>,
        std::vec::Splice<'static, std::vec::IntoIter<String>>,
        std::vec::ExtractIf<'static, String, Picks>
    );
    for ours in [ours!(strings::V1, String), ours!(strings::V3, String)] {
        assert_eq!(lost(&vec, &ours), missing(false));
        let gained = lost(&ours, &vec);
        assert!(gained.is_empty(), "held for bytes only by `Vec`: {gained:?}");
    }
}

/// `CString` comes from a vector of bytes that are not zero.
#[test]
fn bytes_that_are_not_zero() {
    smallvec_runtime::define_smallvec! {
        type NonZeros = [NonZero<u8>; 3];
    }
    assert!(implements!(CString: From<Vec<NonZero<u8>>>));
    assert!(!implements!(CString: From<NonZeros>), "absent");
}

/// What is absent, and for any element, so that no coherence rule stands against it for a declared type of whatever form.
macro_rules! by_hand {
    ($($module:ident { $($declaration:item)+ })+) => {
        $(mod $module {
            use super::{BinaryHeap, CString, Cow, NonZero, VecDeque};
            use std::string::FromUtf8Error;

            $($declaration)+

            impl<T: Clone, const M: usize> From<&mut [T; M]> for Generic<T> {
                fn from(array: &mut [T; M]) -> Self {
                    Self::from(&array[..])
                }
            }

            impl<'a, T: Clone> From<&'a Generic<T>> for Cow<'a, [T]> {
                fn from(vector: &'a Generic<T>) -> Self {
                    Cow::Borrowed(vector)
                }
            }

            impl<T: Clone> From<Generic<T>> for Cow<'_, [T]> {
                fn from(vector: Generic<T>) -> Self {
                    Cow::Owned(vector.into_vec())
                }
            }

            impl<T: Ord> From<Generic<T>> for BinaryHeap<T> {
                fn from(vector: Generic<T>) -> Self {
                    vector.into_vec().into()
                }
            }

            impl<T, const M: usize> TryFrom<Generic<T>> for Box<[T; M]> {
                type Error = Generic<T>;

                fn try_from(vector: Generic<T>) -> Result<Self, Generic<T>> {
                    vector.into_array().map(Box::new)
                }
            }

            impl TryFrom<Generic<u8>> for String {
                type Error = FromUtf8Error;

                fn try_from(vector: Generic<u8>) -> Result<Self, FromUtf8Error> {
                    Self::from_utf8(vector.into_vec())
                }
            }

            impl From<NonZeros> for CString {
                fn from(vector: NonZeros) -> Self {
                    vector.into_vec().into()
                }
            }

            impl<T> AsRef<Self> for Generic<T> {
                fn as_ref(&self) -> &Self {
                    self
                }
            }

            impl<T> AsMut<Self> for Generic<T> {
                fn as_mut(&mut self) -> &mut Self {
                    self
                }
            }

            impl<T: PartialEq<U> + Clone, U> PartialEq<Generic<U>> for Cow<'_, [T]> {
                fn eq(&self, other: &Generic<U>) -> bool {
                    **self == **other
                }
            }

            impl<T: PartialEq<U>, U> PartialEq<Generic<U>> for VecDeque<T> {
                fn eq(&self, other: &Generic<U>) -> bool {
                    *self == other.as_slice()
                }
            }
        })+
    };
}

by_hand! {
    struct_by_hand {
        #[smallvec_runtime::small_vec(impls(text, write))]
        pub type Generic<T> = [T; 3];
        #[smallvec_runtime::small_vec]
        pub type NonZeros = [NonZero<u8>; 3];
    }
    member_by_hand {
        smallvec_runtime::define_smallvec! {
            #[small_vec(impls(text, write))]
            pub struct SmallVec;

            pub(crate) type Generic<T> = [T; 3];
            pub(crate) type NonZeros = [NonZero<u8>; 3];
        }
    }
}

#[test]
fn what_is_absent_can_be_added_where_a_type_is_declared() {
    for added in [ours!(struct_by_hand::Generic<u8>, u8), ours!(member_by_hand::Generic<u8>, u8)] {
        assert!(added.iter().all(|(_, holds)| *holds), "{added:#?}");
    }
    assert!(implements!(CString: From<struct_by_hand::NonZeros>));
    assert!(implements!(CString: From<member_by_hand::NonZeros>));
}

/// Here there is no choice: neither the trait nor the type that is written to is of the crate that declares (E0117).
#[test]
fn a_cursor_writes_to_a_vec_only() {
    assert!(implements!(Cursor<Vec<u8>>: Write));
    assert!(!implements!(Cursor<bytes::V3>: Write));
}
