//! Const parameters: with the name of a type beside the declaration, and where the length has a declared width.
#![deny(warnings)]
#![allow(dead_code)]

use smallvec_runtime::{define_smallvec, small_vec};

struct N;

#[small_vec]
type Row<const N: usize> = [u8; N];

#[small_vec(spill = never, len = u8)]
type Bytes<T, const N: usize> = [T; N];

define_smallvec! {
    type RowLine<const N: usize> = [u8; N];
    #[small_vec(spill = never, len = u8)]
    type BytesLine<T, const N: usize> = [T; N];
}

fn main() {
    assert_eq!(Row::<3>::INLINE_SIZE + RowLine::<4>::INLINE_SIZE, 7);
    assert_eq!(size_of::<Bytes<u8, 3>>() + size_of::<BytesLine<u8, 3>>(), 8);
    let _ = N;
}
