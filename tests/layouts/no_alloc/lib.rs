//! A crate without an allocator: every kind of vector that never spills, and what can be done to it.
#![no_std]
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]

use smallvec_runtime::{SmallVector, define_smallvec, small_vec, smallvec, smallvec_inline};

/// Copies.
#[small_vec(macro = bytes, impls(text))]
#[derive(Copy)]
pub type Octets = ArrayVec<u8, 8>;

define_smallvec! {
    /// A family that needs no allocator.
    pub struct Vectors;

    /// With parameters.
    #[small_vec(spill = never)]
    pub type Few<'a, T, const K: usize> = [&'a T; K];
    /// By size.
    #[small_vec(spill = never, size = 64, max_size = 64)]
    pub type Numbers = u32;
}

/// A constant.
pub const HELLO: Octets = bytes![b'h', b'i'];

/// Another.
pub const WORLD: Numbers = smallvec_inline![Numbers; 1, 2];

/// Calls what there is without `Vec`.
pub fn call(slice: &[u8]) -> Option<Octets> {
    let mut octets: Octets = slice.iter().copied().take(4).collect();
    octets.try_push(1).ok()?;
    octets.try_extend_from_slice(slice).ok()?;
    octets.try_insert(0, 3).ok()?;
    octets.drain(..1).for_each(drop);
    octets.splice(..1, [1, 2]).for_each(drop);
    octets.extract_if(.., |octet| *octet == 9).for_each(drop);
    octets.retain(|octet| *octet != 3);
    octets.sort_unstable();
    octets.dedup();
    octets.resize(5, 0);
    octets.reserve(0);
    octets.shrink_to_fit();
    let copy = octets;
    octets.append(&mut copy.split_off_half());
    assert!(octets != copy && octets >= [0] && octets == *octets.as_slice() && *octets.as_slice() == octets);
    let rest = octets.into_iter().rev().count();
    let four: Result<[u8; 4], _> = copy.try_into();
    let few = Few::<_, 3>::from([&rest]);
    let numbers: Numbers = smallvec![1; few.len()];
    assert!(four.is_err() || numbers.capacity() == 15);
    Octets::try_from("abc").ok()
}

/// A vector of the family, which is declared elsewhere.
pub mod elsewhere {
    /// Copies, too.
    #[smallvec_runtime::small_vec(spill = never, family = crate::Small)]
    #[derive(Copy)]
    pub type Pair = [u16; 2];

    /// One of each.
    pub static PAIRS: [Pair; 2] = [Pair::new(), Pair::from_array([1, 2])];
}

/// Has the layouts that do not spill, whoever may be in it.
#[small_vec(layouts(never, copy))]
pub struct Small;

trait Halves {
    /// The second half.
    fn split_off_half(self) -> Self;
}

impl<V: SmallVector> Halves for V {
    fn split_off_half(mut self) -> Self {
        let half = self.len() / 2;
        self.split_off(half)
    }
}

/// Spills.
#[cfg(feature = "spilling")]
#[small_vec]
pub type Spilling = [u8; 8];
