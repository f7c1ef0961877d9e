//! What kernels read, and the vectors on which they find themselves.

use crate::{
    element::{Element, N},
    peer::Peer,
};

/// What every kernel of a vector type reads. It reaches kernels by reference, so that the compiler knows neither the
/// values nor the numbers.
pub(crate) struct Input<V: Peer> {
    /// Elements to copy from, four times the inline capacity.
    pub(crate) items: Vec<V::Element>,
    /// The indices below `N` in no order.
    pub(crate) order: Vec<usize>,
    /// Half the inline capacity.
    pub(crate) half: usize,
    /// The inline capacity.
    pub(crate) full: usize,
    /// Twice the inline capacity.
    pub(crate) twice: usize,
    /// A vector of half the inline capacity.
    pub(crate) short: V,
    /// A vector of the inline capacity.
    pub(crate) long: V,
}

impl<V: Peer> Input<V> {
    pub(crate) fn new() -> Self {
        Self {
            items: (0..4 * N).map(Element::make).collect(),
            order: (0..N).map(|index| (index * 5 + 3) % N).collect(),
            half: N / 2,
            full: N,
            twice: 2 * N,
            short: of_length(N / 2),
            long: of_length(N),
        }
    }
}

/// An empty vector.
pub(crate) fn empty<V: Peer>(_: &Input<V>) -> V {
    V::new()
}

/// Half the inline capacity.
pub(crate) fn half<V: Peer>(input: &Input<V>) -> V {
    of_length(input.half)
}

/// The inline capacity.
pub(crate) fn full<V: Peer>(input: &Input<V>) -> V {
    of_length(input.full)
}

/// Two less than the inline capacity.
pub(crate) fn nearly_full<V: Peer>(input: &Input<V>) -> V {
    of_length(input.full - 2)
}

/// Twice the inline capacity, and room for more.
pub(crate) fn spilled<V: Peer>(input: &Input<V>) -> V {
    let mut vec = of_length::<V>(input.twice + input.half + 1);
    vec.truncate(input.twice);
    vec
}

/// The inline capacity, different elements in order.
pub(crate) fn sorted<V: Peer>(input: &Input<V>) -> V {
    (0..input.full).map(Element::label).collect()
}

/// Twice the inline capacity, different elements in order.
pub(crate) fn sorted_spilled<V: Peer>(input: &Input<V>) -> V {
    (0..input.twice).map(Element::label).collect()
}

/// The inline capacity, each element twice.
pub(crate) fn pairs<V: Peer>(input: &Input<V>) -> V {
    (0..input.full).map(|index| Element::label(index / 2)).collect()
}

/// Twice the inline capacity, each element twice.
pub(crate) fn pairs_spilled<V: Peer>(input: &Input<V>) -> V {
    (0..input.twice).map(|index| Element::label(index / 2)).collect()
}

fn of_length<V: Peer>(len: usize) -> V {
    let mut vec = V::new();
    for index in 0..len {
        vec.push(Element::make(index));
    }
    vec
}
