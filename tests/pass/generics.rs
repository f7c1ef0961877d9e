//! Parameters, bounds, defaults and where-clauses carry over.
#![deny(warnings)]

use smallvec_runtime::{define_smallvec, small_vec};
use std::fmt::Debug;

#[small_vec]
pub type Fields<'a> = [&'a str; 2];
#[small_vec(inline = 2)]
pub type Nested<'a, 'b: 'a> = &'a [&'b str];
#[small_vec(inline = 2)]
pub type Bound<T: Debug + Copy> = T;
#[small_vec(inline = 2)]
pub type Unsized<T: ?Sized> = Box<T>;
#[small_vec]
pub type Default<T = u8, const K: usize = 4> = [T; K];
#[small_vec(inline = 2)]
pub type WhereBefore<T>
where
    T: Debug,
= Option<T>;
#[small_vec(inline = 2)]
pub type WhereAfter<T>
    = Option<T>
where
    T: Debug,
    Vec<T>: Clone,
    for<'any> &'any T: Debug;
#[small_vec]
pub type All<'a, T: Debug + 'a, const K: usize> = [&'a T; K];

define_smallvec! {
    pub type Defined<'a, T: 'a, const K: usize> = [&'a T; K];
}

fn main() {
    let text = String::from("a b");
    let fields: Fields<'_> = text.split(' ').collect();
    assert_eq!(fields.len(), 2);

    let mut bound = Bound::<u8>::new();
    bound.push(1);
    assert_eq!(bound.clone()[0], 1);

    let mut of_str = Unsized::<str>::new();
    of_str.push("a".into());

    let mut default: Default = Default::new();
    assert_eq!(<Default>::INLINE_SIZE, 4);
    default.push(1);

    let mut before = WhereBefore::<u8>::new();
    before.push(None);
    let mut after = WhereAfter::<u8>::new();
    after.push(None);
    let mut nested = Nested::new();
    nested.push(&["a"]);
    let mut all = All::<u8, 3>::new();
    all.push(&1);
    let mut defined = Defined::<u8, 3>::new();
    defined.push(&1);
    assert_eq!(all, defined);
}
