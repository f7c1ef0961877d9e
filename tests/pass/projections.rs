//! Elements that are associated types.
#![deny(warnings)]

use smallvec_runtime::small_vec;
use std::{fmt::Debug, vec::IntoIter};

#[small_vec]
type Concrete = [<IntoIter<u8> as Iterator>::Item; 2];

#[small_vec(inline = 2)]
type Generic<I: Iterator>
    = I::Item
where
    for<'any> &'any I: Debug,
    I::Item: Clone;

fn main() {
    let _ = Concrete::from_elem(1, 3);
    let mut generic = Generic::<IntoIter<u8>>::new();
    generic.push(1);
    assert_eq!(generic.clone(), [1]);
}
