//! Conversions that can fail.

use crate::{limited, roomy};
use smallvec_runtime::{CapacityError, SmallVector, small_vec};
use std::borrow::Cow;
use std::collections::{BinaryHeap, VecDeque};
use std::ffi::CString;
use std::rc::Rc;

#[test]
fn what_fits_is_taken_and_what_does_not_is_given_back() {
    macro_rules! check {
        ($vector:ty, $name:literal, $limit:expr) => {
            for len in [0, 1, 4, 5, $limit - 1, $limit, $limit + 1, $limit + 100] {
                let elements: Vec<u8> = (0..len).map(|index| index as u8).collect();
                /// Compares what was made, or what was given back, with the elements.
                fn same<V, E: std::fmt::Debug>(
                    outcome: Result<V, CapacityError<E>>,
                    fits: bool,
                    made: impl Fn(V),
                    back: impl Fn(E),
                ) {
                    match outcome {
                        Ok(vector) => {
                            assert!(fits);
                            made(vector);
                        }
                        Err(error) => {
                            assert!(!fits);
                            let expected = format!("capacity overflow: {} holds {} elements at most", $name, $limit);
                            assert_eq!(error.to_string(), expected);
                            back(error.into_inner());
                        }
                    }
                }
                let (fits, made) = (len <= $limit, |vector: $vector| assert_eq!(vector, elements));
                same(<$vector>::try_from(&elements[..]), fits, made, |back| assert_eq!(back, elements));
                let mut copy = elements.clone();
                same(<$vector>::try_from(&mut copy[..]), fits, made, |back| assert_eq!(back, elements));
                same(<$vector>::try_from(elements.clone()), fits, made, |back| assert_eq!(back, elements));
                let text: String = (0..len).map(|index| char::from(b'a' + (index % 26) as u8)).collect();
                let spelt = |vector: $vector| assert_eq!(vector, text.as_bytes());
                same(<$vector>::try_from(&text[..]), fits, spelt, |back| assert_eq!(back, text));
                same(<$vector>::try_from(text.clone()), fits, spelt, |back| assert_eq!(back, text));
                let c_string = CString::new(text.clone()).expect("no byte is 0");
                same(<$vector>::try_from(c_string.clone()), fits, spelt, |back| assert_eq!(back, c_string));
                let mut roomy = Vec::with_capacity($limit + 200);
                roomy.extend_from_slice(&elements);
                same(<$vector>::try_from(roomy), fits, made, |back| assert_eq!(back, elements));
                let boxed = elements.clone().into_boxed_slice();
                same(<$vector>::try_from(boxed), fits, made, |back| assert_eq!(back[..], elements));
                let mut deque: VecDeque<u8> = elements.iter().copied().collect();
                // Not contiguous any more.
                if let Some(last) = deque.pop_back() {
                    deque.push_front(last);
                    deque.rotate_left(1);
                }
                same(<$vector>::try_from(deque), fits, made, |back| assert_eq!(back, elements));
                let mut sorted = elements.clone();
                sorted.sort_unstable();
                same(
                    <$vector>::try_from(BinaryHeap::from(elements.clone())),
                    fits,
                    |mut vector| {
                        vector.sort_unstable();
                        assert_eq!(vector, sorted);
                    },
                    |back| assert_eq!(back.into_sorted_vec(), sorted),
                );
                let borrowed = Cow::Borrowed(&elements[..]);
                same(<$vector>::try_from(borrowed), fits, made, |back| {
                    assert!(matches!(back, Cow::Borrowed(_)) && back == elements)
                });
                let owned: Cow<'_, [u8]> = Cow::Owned(elements.clone());
                same(<$vector>::try_from(owned), fits, made, |back| {
                    assert!(matches!(back, Cow::Owned(_)) && back == elements)
                });
            }
        };
    }
    limited!(check);
}

#[test]
fn arrays_convert_without_an_error_to_handle() {
    macro_rules! check {
        ($vector:ty $(, $name:literal, $limit:expr)?) => {
            assert_eq!(<$vector>::from([1, 2]), [1, 2]);
            assert_eq!(<$vector>::from([1, 2, 3, 4]), [1, 2, 3, 4]);
            assert_eq!(<$vector>::from(&[1, 2]), [1, 2]);
            let vector: $vector = [7; 3].into();
            assert_eq!(vector, [7; 3]);
        };
    }
    limited!(check);
    roomy!(check);
    assert_eq!(crate::bytes::own::Tiny::from([7; 255]).len(), 255);
    assert_eq!(crate::bytes::member::Tiny::from(&[7; 255]).len(), 255);
}

#[test]
fn vectors_without_a_limit_convert_as_before() {
    use crate::bytes::{member, own};
    macro_rules! check {
        ($vector:ty) => {
            let elements = vec![1, 2, 3, 4, 5];
            assert_eq!(<$vector>::from(&elements[..]), elements);
            assert_eq!(<$vector>::from(&mut elements.clone()[..]), elements);
            assert_eq!(<$vector>::from(elements.clone()), elements);
            assert_eq!(<$vector>::from(elements.clone().into_boxed_slice()), elements);
            assert_eq!(<$vector>::from(VecDeque::from(elements.clone())), elements);
            assert_eq!(<$vector>::from(Cow::Borrowed(&elements[..])), elements);
            assert_eq!(<$vector>::from(BinaryHeap::from(elements.clone())).len(), 5);
        };
    }
    check!(own::Default);
    check!(member::Default);
    check!(own::Compact);
    check!(member::Compact);
}

#[small_vec]
type Buf<T, const N: usize> = ArrayVec<T, N>;
#[small_vec]
struct Family;
#[small_vec(family = Family)]
type Member<T, const N: usize> = ArrayVec<T, N>;

#[test]
fn a_generic_declaration_infers_as_arrayvec_does() {
    let peer: arrayvec::ArrayVec<_, 4> = arrayvec::ArrayVec::from([1, 2, 3, 4]);
    let own: Buf<_, 4> = Buf::from([1, 2]);
    let member: Member<_, 4> = Member::from([1, 2]);
    assert_eq!(peer[..2], own[..]);
    assert_eq!(peer[..2], member[..]);
    let peer: Result<arrayvec::ArrayVec<u8, 4>, _> = arrayvec::ArrayVec::try_from(&[7; 5][..]);
    let own = Buf::<u8, 4>::try_from(&[7; 5][..]);
    let member = Member::<u8, 4>::try_from(&[7; 5][..]);
    assert!(peer.is_err());
    assert_eq!(own.unwrap_err().into_inner(), [7; 5]);
    assert_eq!(member.unwrap_err().into_inner(), [7; 5]);
    assert_eq!(Buf::<u8, 4>::try_from(&[7; 4][..]).unwrap(), [7; 4]);
    let inferred: Buf<_, 4> = Buf::try_from(vec!['a', 'b']).unwrap();
    assert_eq!(inferred, ['a', 'b']);
}

/// Over any vector to which slices convert, whether that can fail or not.
fn make<'a, V: SmallVector<Item = u8> + TryFrom<&'a [u8]>>(slice: &'a [u8]) -> Option<V> {
    V::try_from(slice).ok()
}

#[test]
fn one_bound_asks_for_either() {
    use crate::bytes::{member, own};
    assert_eq!(make::<own::Line>(&[1; 5]), None);
    assert_eq!(make::<member::Line>(&[1; 4]).unwrap(), [1; 4]);
    assert_eq!(make::<own::Default>(&[1; 5]).unwrap(), [1; 5]);
    assert_eq!(make::<member::Compact>(&[1; 5]).unwrap(), [1; 5]);
}

#[small_vec(inline = 2, spill = never)]
type Shared = Rc<()>;
#[small_vec(inline = 2, len = u8)]
type SharedTiny = Rc<()>;

#[test]
fn nothing_is_lost_or_dropped_twice() {
    fn check<V>(limit: usize)
    where
        V: SmallVector<Item = Rc<()>>
            + for<'a> TryFrom<&'a [Rc<()>], Error: std::fmt::Debug>
            + TryFrom<Vec<Rc<()>>, Error = CapacityError<Vec<Rc<()>>>>
            + TryFrom<Box<[Rc<()>]>, Error = CapacityError<Box<[Rc<()>]>>>
            + TryFrom<VecDeque<Rc<()>>, Error = CapacityError<VecDeque<Rc<()>>>>
            + TryFrom<BinaryHeap<Rc<()>>, Error = CapacityError<BinaryHeap<Rc<()>>>>,
    {
        let counted = Rc::new(());
        for len in 0..limit + 3 {
            let made = || vec![counted.clone(); len];
            let alive = |expected: usize| assert_eq!(Rc::strong_count(&counted), 1 + expected);
            let slice = made();
            match V::try_from(&slice[..]) {
                Ok(_vector) => alive(2 * len),
                Err(_error) => alive(len),
            }
            drop(slice);
            alive(0);
            match V::try_from(made()) {
                Ok(_vector) => alive(len),
                Err(error) => {
                    alive(len);
                    assert_eq!(error.into_inner().len(), len);
                }
            }
            alive(0);
            assert_eq!(
                V::try_from(made().into_boxed_slice()).map_or_else(|error| error.into_inner().len(), |v| v.len()),
                len
            );
            assert_eq!(
                V::try_from(VecDeque::from(made())).map_or_else(|error| error.into_inner().len(), |v| v.len()),
                len
            );
            assert_eq!(
                V::try_from(BinaryHeap::from(made())).map_or_else(|error| error.into_inner().len(), |v| v.len()),
                len
            );
            alive(0);
        }
    }
    check::<Shared>(2);
    check::<SharedTiny>(255);
}

#[small_vec(inline = 4, spill = never, without(From))]
type Bare = u8;

impl From<&[u8]> for Bare {
    fn from(slice: &[u8]) -> Self {
        slice.iter().copied().take(4).collect()
    }
}

#[test]
fn without_from_leaves_both_out() {
    assert_eq!(Bare::from(&[1; 9][..]), [1; 4]);
}
