//! What every type under test has, and what must hold of it at any time.

use super::elements::Element;
use smallvec_runtime::SmallVector;
use std::borrow::{Borrow, BorrowMut, Cow};
use std::collections::{BinaryHeap, VecDeque};
use std::fmt::Debug;
use std::hash::Hash;
use std::rc::Rc;
use std::sync::Arc;

/// Declares a trait that is a short name for a list of bounds.
macro_rules! bounds {
    ($(#[$doc:meta])* $name:ident<$E:ident: $element:ident>: $($bounds:tt)+) => {
        $(#[$doc])*
        pub(crate) trait $name<$E: $element>: $($bounds)+ {}
        impl<$E: $element, V: $($bounds)+> $name<$E> for V {}
    };
}

bounds! {
    /// A small vector with all its traits.
    Vector<E: Element>: SmallVector<Item = E> + Clone + Debug + Ord + Hash + AsRef<[E]> + AsMut<[E]> + Borrow<[E]>
        + BorrowMut<[E]> + TryFrom<Vec<E>, Error: Debug> + TryFrom<Box<[E]>, Error: Debug> + TryFrom<VecDeque<E>, Error: Debug>
        + TryFrom<BinaryHeap<E>, Error: Debug> + From<[E; 2]> + for<'a> TryFrom<&'a [E], Error: Debug>
        + for<'a> TryFrom<&'a mut [E], Error: Debug> + for<'a> TryFrom<Cow<'a, [E]>, Error: Debug> + Into<Vec<E>>
        + Into<Box<[E]>> + Into<Rc<[E]>> + Into<Arc<[E]>> + Into<VecDeque<E>> + TryInto<[E; 3], Error = Self>
        + PartialEq<[E]> + PartialEq<Vec<E>> + PartialEq<VecDeque<E>> + PartialOrd<[E]> + PartialOrd<VecDeque<E>>
}

/// Returns how many elements a type takes at most, if that is so few that scenarios come there.
pub(crate) fn limit<E: Element, V: Vector<E>>() -> usize {
    match V::try_with_capacity(256) {
        Ok(_) => usize::MAX,
        Err(_) => (V::INLINE_SIZE..256).rev().find(|capacity| V::try_with_capacity(*capacity).is_ok()).unwrap(),
    }
}

/// Checks what holds between any two operations.
pub(crate) fn check_invariants<E: Element, V: Vector<E>>(vec: &V) {
    let (len, capacity, pointer) = (vec.len(), vec.capacity(), vec.as_ptr());
    assert!(len <= capacity, "length {len} > capacity {capacity}");
    assert!(capacity >= V::INLINE_SIZE, "capacity {capacity} < inline capacity {}", V::INLINE_SIZE);
    assert_eq!(vec.inline_size(), V::INLINE_SIZE);
    assert_eq!((vec.is_empty(), vec.is_full()), (len == 0, len == capacity));
    assert_eq!(vec.remaining_capacity(), capacity - len);
    assert_eq!((vec.as_slice().as_ptr(), vec.as_slice().len()), (pointer, len));
    assert!(pointer.is_aligned(), "{pointer:?} is not aligned");
    if size_of::<E>() == 0 {
        assert!(!vec.spilled());
        return;
    }
    assert_eq!(vec.spilled(), capacity > V::INLINE_SIZE, "capacity {capacity}, spilled: {}", vec.spilled());
    let start = (&raw const *vec).addr();
    let inside = (start..=start + size_of::<V>()).contains(&pointer.addr());
    assert!(inside != vec.spilled(), "spilled: {}, inside: {inside}", vec.spilled());
}
