//! Vectors beside the sequences of std: compared with them, made of them and turned into them. `Ints`, `Strings` and `List` are members of
//! a family, the others are structs.

#[path = "support/mod.rs"]
mod support;

use std::borrow::Cow;
use std::collections::{BinaryHeap, VecDeque};
use std::ffi::CString;
use std::rc::Rc;
use std::sync::Arc;

use smallvec_runtime::{define_smallvec, small_vec};

use crate::support::implements;

define_smallvec! {
    #[small_vec(impls(text))]
    struct SmallVec;

    type Ints = [i32; 4];
    type Strings = [String; 2];
    type List<T> = [T; 4];
}

#[small_vec]
type Pair = [i32; 2];
#[small_vec(impls(text))]
type Bytes = [u8; 4];
#[small_vec(impls(text))]
type Opaques = [Opaque; 2];

/// An element that implements nothing.
struct Opaque;

/// A deque whose elements lie in two pieces.
fn split_deque(elements: &[i32]) -> VecDeque<i32> {
    let mut deque: VecDeque<i32> = elements[elements.len() / 2..].iter().copied().collect();
    for element in elements[..elements.len() / 2].iter().rev() {
        deque.push_front(*element);
    }
    deque
}

/// Checks that a vector of the first elements compares with a sequence of the second as slices do.
macro_rules! compares {
    ($left:expr, $right:expr, $sequence:expr) => {{
        let (left, right): (&[i32], &[i32]) = ($left, $right);
        let sequence = $sequence;
        compares!(@ Ints::from(left), left, right, sequence);
        compares!(@ Pair::from(left), left, right, sequence);
    }};
    (@ $vector:expr, $left:ident, $right:ident, $sequence:ident) => {{
        let v = $vector;
        assert_eq!(v == $sequence, $left == $right);
        assert_eq!(v != $sequence, $left != $right);
        assert_eq!(v.partial_cmp(&$sequence), $left.partial_cmp($right));
        assert_eq!(v < $sequence, $left < $right);
    }};
}

const LISTS: [&[i32]; 7] = [&[], &[1], &[1, 2], &[1, 2, 3], &[1, 3], &[2], &[1, 2, 3, 4, 5]];

#[test]
fn compares_with_every_sequence() {
    for left in LISTS {
        for right in LISTS {
            compares!(left, right, Ints::from(right));
            compares!(left, right, Pair::from(right));
            compares!(left, right, List::from(right));
            compares!(left, right, right);
            let mut vec = right.to_vec();
            compares!(left, right, vec.as_mut_slice());
            compares!(left, right, vec);
            compares!(left, right, split_deque(right));
            compares!(left, right, Cow::Borrowed(right));
            let (member, own) = (Ints::from(left), Pair::from(left));
            assert_eq!((member == *right, own == *right), (left == right, left == right));
        }
        compares!(left, &[1, 2], [1, 2]);
        compares!(left, &[1, 2], &[1, 2]);
    }
}

/// The other way round `==` reaches slices and `Vec`, so that `assert_eq!(slice, vector)` can be written, and nothing else: each impl
/// for a type of somebody else is a candidate for every comparison of that type.
#[test]
fn slices_and_vecs_compare_with_it() {
    for left in LISTS {
        for right in LISTS {
            let (member, own) = (Ints::from(right), Pair::from(right));
            let equal = left == right;
            assert_eq!((*left == member, *left == own), (equal, equal));
            assert_eq!((left == member, left == own), (equal, equal));
            assert_eq!((left.to_vec() == member, left.to_vec() == own), (equal, equal));
            let left = &mut *left.to_vec();
            assert_eq!((left == member, left == own), (equal, equal));
        }
    }
    assert!(implements!([&'static str]: PartialEq<Strings>));
    assert!(!implements!([i32; 3]: PartialEq<Ints>));
    assert!(!implements!(&'static [i32; 3]: PartialEq<Ints>));
    assert!(!implements!(VecDeque<i32>: PartialEq<Ints>));
    assert!(!implements!(Cow<'static, [i32]>: PartialEq<Ints>));
    assert!(!implements!([i32]: PartialOrd<Ints>));
    assert!(!implements!(&'static [i32]: PartialOrd<Ints>));
    assert!(!implements!([i32; 3]: PartialOrd<Ints>));
    assert!(!implements!(Vec<i32>: PartialOrd<Ints>));
    assert!(!implements!(VecDeque<i32>: PartialOrd<Ints>));
    assert!(!implements!(Cow<'static, [i32]>: PartialOrd<Ints>));
}

/// Names every impl, so that a missing one is named by the compiler.
#[test]
fn compares_exactly_with_elements_that_compare() {
    assert!(implements!(Ints: PartialEq + PartialEq<Pair> + PartialEq<[i32; 3]> + PartialEq<&'static [i32; 3]>));
    assert!(implements!(Ints: PartialEq<[i32]> + PartialEq<&'static [i32]> + PartialEq<&'static mut [i32]>));
    assert!(implements!(Ints: PartialEq<Vec<i32>> + PartialEq<Cow<'static, [i32]>> + PartialEq<VecDeque<i32>>));
    assert!(implements!(Ints: PartialOrd + PartialOrd<Pair> + PartialOrd<[i32; 3]> + PartialOrd<&'static [i32; 3]>));
    assert!(implements!(Ints: PartialOrd<[i32]> + PartialOrd<&'static [i32]> + PartialOrd<&'static mut [i32]>));
    assert!(implements!(Ints: PartialOrd<Vec<i32>> + PartialOrd<Cow<'static, [i32]>> + PartialOrd<VecDeque<i32>>));
    assert!(implements!([i32]: PartialEq<Ints> + PartialEq<Pair>));
    assert!(implements!(&'static [i32]: PartialEq<Ints> + PartialEq<Pair>));
    assert!(implements!(&'static mut [i32]: PartialEq<Ints> + PartialEq<Pair>));
    assert!(implements!(Vec<i32>: PartialEq<Ints> + PartialEq<Pair>));

    assert!(implements!(Strings: PartialEq<[&'static str; 1]> + PartialEq<Vec<&'static str>>));
    assert!(!implements!(Ints: PartialEq<Bytes>));
    assert!(!implements!(Opaques: PartialEq));
    assert!(!implements!(Opaques: PartialOrd));
}

#[test]
fn is_made_of_every_sequence() {
    for list in LISTS {
        assert_eq!(Ints::from(list), list);
        assert_eq!(Ints::from(list.to_vec().as_mut_slice()), list);
        assert_eq!(Ints::from(list.to_vec()), list);
        assert_eq!(Ints::from(list.to_vec().into_boxed_slice()), list);
        assert_eq!(Ints::from(split_deque(list)), list);
        assert_eq!(Ints::from(Cow::Borrowed(list)), list);
        assert_eq!(Ints::from(Cow::<[i32]>::Owned(list.to_vec())), list);
        let mut heap = Ints::from(BinaryHeap::from(list.to_vec()));
        heap.sort_unstable();
        let mut sorted = list.to_vec();
        sorted.sort_unstable();
        assert_eq!(heap, sorted);
    }
    assert_eq!(Ints::from([1, 2]), [1, 2]);
    assert_eq!(Ints::from([1, 2, 3, 4, 5]), [1, 2, 3, 4, 5]);
    assert_eq!(Ints::from(&[1, 2, 3]), [1, 2, 3]);
    assert!(implements!(Ints: From<[i32; 2]> + From<&'static [i32; 2]> + From<&'static [i32]>));
    assert!(implements!(Ints: From<&'static mut [i32]> + From<Vec<i32>> + From<Box<[i32]>>));
    assert!(implements!(Ints: From<Cow<'static, [i32]>> + From<VecDeque<i32>> + From<BinaryHeap<i32>>));
    assert!(implements!(Opaques: From<[Opaque; 2]> + From<Vec<Opaque>> + From<Box<[Opaque]>> + From<VecDeque<Opaque>>));
    assert!(!implements!(Opaques: From<&'static [Opaque]>));
}

#[test]
fn bytes_are_made_of_strings() {
    for text in ["", "four", "fifty"] {
        assert_eq!(Bytes::from(text), text.as_bytes());
        assert_eq!(Bytes::from(text.to_owned()), text.as_bytes());
        assert_eq!(Bytes::from(CString::new(text).unwrap()), text.as_bytes());
        assert_eq!(List::<u8>::from(text), text.as_bytes());
    }
    assert!(implements!(Bytes: From<&'static str> + From<String> + From<CString>));
    assert!(!implements!(Ints: From<&'static str>));
    assert!(!implements!(Ints: From<String>));
    assert!(!implements!(Ints: From<CString>));
    assert!(!implements!(Opaques: From<&'static str>));
    assert!(!implements!(Pair: From<&'static str>));
}

#[test]
fn turns_into_every_sequence() {
    for list in LISTS {
        let v = || Ints::from(list);
        assert_eq!(Vec::from(v()), list);
        assert_eq!(*Box::<[i32]>::from(v()), *list);
        assert_eq!(*Rc::<[i32]>::from(v()), *list);
        assert_eq!(*Arc::<[i32]>::from(v()), *list);
        assert_eq!(VecDeque::from(v()), list);
    }
    assert!(implements!(Vec<i32>: From<Ints>));
    assert!(implements!(Box<[i32]>: From<Ints>));
    assert!(implements!(Rc<[i32]>: From<Ints>));
    assert!(implements!(Arc<[i32]>: From<Ints>));
    assert!(implements!(VecDeque<i32>: From<Ints>));
}

#[test]
fn turns_into_an_array_of_its_length_only() {
    assert_eq!(<[i32; 2]>::try_from(Ints::from([1, 2])), Ok([1, 2]));
    assert_eq!(<[i32; 5]>::try_from(Ints::from([1, 2, 3, 4, 5])), Ok([1, 2, 3, 4, 5]));
    assert_eq!(<[i32; 3]>::try_from(Ints::from([1, 2])), Err(Ints::from([1, 2])));
    assert_eq!(<[i32; 0]>::try_from(Ints::new()), Ok([]));
    assert!(implements!([i32; 9]: TryFrom<Ints, Error = Ints>));
}
