//! A bound on a reference lets slices be compared, here and in crates that depend on this one.
#![deny(warnings)]
#![allow(unused_parens)]

use smallvec_runtime::{define_smallvec, small_vec};

#[small_vec(inline = 2)]
pub type Lists<C>
    = C
where
    for<'x> &'x C: IntoIterator;

/// In parentheses.
#[small_vec(inline = 2)]
pub type Parenthesised<C>
    = C
where
    for<'x> (&'x C): IntoIterator;

macro_rules! bounded {
    ($bounded:ty) => {
        /// As a fragment.
        #[small_vec(inline = 2)]
        pub type Fragment<'x, C: 'x>
            = (C, &'x ())
        where
            $bounded: IntoIterator;
    };
}
bounded!(&'x C);

define_smallvec! {
    pub type Line<C> = [C; 2]
    where
        for<'x> &'x C: IntoIterator;
}

fn equal(a: &[u8], b: &[u8]) -> bool {
    a == b
}

fn main() {
    assert!(equal(&[1], &[1]) && vec![1] == [1]);
    assert!(Lists::<[u8; 1]>::from([[1], [2]]) == [[1], [2]]);
    assert_eq!(Line::<[u8; 1]>::from([[1], [2]]).len(), 2);
}
