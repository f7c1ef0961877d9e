//! Impls of the user's, for one member and for the whole family.

use crate::support::implements;
use smallvec_runtime::{SmallVector, define_smallvec, small_vec};
use std::any::TypeId;
use std::fmt::{self, Debug, Display};
use std::ops::AddAssign;

define_smallvec! {
    struct SmallVec;

    /// Of the same element and capacity as the next one.
    type Bids = [u32; 4];
    type Asks = [u32; 4];
    #[small_vec(layout = compact)]
    type Names<'a> = [&'a str; 2];
    #[small_vec(spill = never)]
    type Few<T, const N: usize> = [T; N];
}

#[test]
fn members_of_the_same_element_and_capacity_are_different_types() {
    assert_ne!(TypeId::of::<Bids>(), TypeId::of::<Asks>());
    assert_ne!(TypeId::of::<Few<u8, 2>>(), TypeId::of::<Few<u8, 3>>());
    assert_ne!(TypeId::of::<Few<u8, 2>>(), TypeId::of::<Few<i8, 2>>());
    assert_eq!(TypeId::of::<Names<'_>>(), TypeId::of::<Names<'static>>());
    assert!(!implements!(Bids: Into<Asks>));
    let (bids, asks) = (Bids::from([1]), Asks::from([1]));
    assert_eq!(bids, asks, "they compare, as any two vectors do");
}

/// Of one member each, under the same name.
impl Bids {
    fn best(&self) -> Option<u32> {
        self.iter().copied().max()
    }
}

impl Asks {
    fn best(&self) -> Option<u32> {
        self.iter().copied().min()
    }
}

impl<T: Ord, const N: usize> Few<T, N> {
    fn best(&self) -> Option<&T> {
        self.last()
    }
}

// A method of all members.
impl<Tag, Storage> SmallVec<Tag, Storage>
where
    Self: SmallVector,
{
    fn push_twice(&mut self, value: <Self as IntoIterator>::Item)
    where
        <Self as IntoIterator>::Item: Clone,
    {
        self.push(value.clone());
        self.push(value);
    }
}

#[test]
fn inherent_methods_are_of_one_member_or_of_all() {
    let (mut bids, mut asks) = (Bids::from([3, 5]), Asks::from([3, 5]));
    assert_eq!((bids.best(), asks.best(), Few::<_, 3>::from([7, 6, 5]).best()), (Some(5), Some(3), Some(&5)));
    bids.push_twice(9);
    asks.push_twice(1);
    let mut names = Names::new();
    names.push_twice("a");
    assert_eq!((bids.best(), asks.best()), (Some(9), Some(1)));
    assert_eq!((bids.len(), asks.len(), &*names), (4, 4, &["a", "a"][..]));
}

// A trait of another crate for one member, and one for all members whose elements allow it.
impl AddAssign<u32> for Bids {
    fn add_assign(&mut self, raised: u32) {
        self.iter_mut().for_each(|bid| *bid += raised);
    }
}

impl AddAssign<u32> for Asks {
    fn add_assign(&mut self, asked: u32) {
        self.push(asked);
    }
}

impl<Tag, Storage> Display for SmallVec<Tag, Storage>
where
    Self: SmallVector<Item: Display>,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut items = self.as_slice().iter().enumerate();
        items.try_for_each(|(index, item)| if index == 0 { write!(f, "{item}") } else { write!(f, " {item}") })
    }
}

/// A trait of this crate for every declared type.
trait Halves {
    fn second_half(self) -> Self;
}

impl<V: SmallVector> Halves for V {
    fn second_half(mut self) -> Self {
        self.split_off(self.len() / 2)
    }
}

#[test]
fn foreign_traits_are_implemented_for_one_member_or_for_all() {
    let (mut bids, mut asks) = (Bids::from([3, 5]), Asks::from([3, 5]));
    bids += 1;
    asks += 1;
    assert_eq!((bids.to_string(), asks.to_string()), ("4 6".to_owned(), "3 5 1".to_owned()));
    assert_eq!(Names::from(["a", "b", "c"]).to_string(), "a b c");
    assert_eq!(Few::<_, 2>::from([1.5, 2.5]).second_half().to_string(), "2.5");
    assert!(implements!(Names<'static>: Display) && implements!(Few<u8, 2>: Display));
    assert!(!implements!(Few<Vec<u8>, 2>: Display));
    assert!(!implements!(Names<'static>: AddAssign<u32>));
}

/// What a family leaves out is written once for all members.
mod left_out {
    use super::*;

    define_smallvec! {
        #[small_vec(without(Debug, PartialOrd))]
        pub(super) struct Hidden;

        pub(super) type Secrets = [u64; 2];
        pub(super) type Words = [String; 1];
    }

    impl<Tag, Storage> Debug for Hidden<Tag, Storage>
    where
        Self: SmallVector,
    {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{} of them", self.len())
        }
    }
}

#[test]
fn what_is_left_out_is_written_for_the_family() {
    use left_out::{Secrets, Words};
    assert_eq!(format!("{:?}", Secrets::from([1, 2, 3])), "3 of them");
    assert_eq!(format!("{:?}", Words::new()), "0 of them");
    assert!(!implements!(Secrets: PartialOrd) && implements!(Secrets: Eq));
}

/// Elements go from any declared type to any other.
#[test]
fn members_and_structs_take_each_others_elements() {
    #[small_vec(inline = 2)]
    type Own = u32;
    define_smallvec! {
        type Elsewhere = [u32; 1];
    }

    let (mut bids, mut asks) = (Bids::from([1, 2]), Asks::from([3]));
    let (mut own, mut elsewhere) = (Own::from([4, 5, 6]), Elsewhere::from([7]));
    bids.append(&mut asks);
    bids.append(&mut own);
    own.append(&mut elsewhere);
    own.append(&mut bids);
    assert_eq!(own, [7, 1, 2, 3, 4, 5, 6]);
    assert!(bids.is_empty() && asks.is_empty() && elsewhere.is_empty());
    bids.try_append(&mut own).unwrap();
    assert!(bids == [7, 1, 2, 3, 4, 5, 6] && own.is_empty());
    asks.extend(&bids);
    asks.extend(bids.drain(..2));
    own.extend(asks.clone());
    assert_eq!(own, asks);
    assert_eq!(asks, own);
    assert_eq!((bids < own, own < bids), (true, false));
    assert_eq!(bids.into_iter().collect::<Own>(), [2, 3, 4, 5, 6]);
}
