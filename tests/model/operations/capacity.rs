//! Size and capacity.

use super::{Element, Vector, show};
use crate::model::data::{Amount, Key};

operations! {
    /// What changes the capacity, and the length by itself.
    Capacity:

    op Reserve { n: Amount } => |v| {
        v.reserve(n.of::<E>());
        assert!(v.capacity() - v.len() >= n.of::<E>());
    }

    op ReserveExact { n: Amount } => |v| {
        v.reserve_exact(n.of::<E>());
        assert!(v.capacity() - v.len() >= n.of::<E>());
    }

    op TryReserve { n: Amount } => |v| {
        let before = (v.capacity(), v.as_ptr());
        let result = v.try_reserve(n.of::<E>());
        assert!(result.is_ok() || before == (v.capacity(), v.as_ptr()));
        result.is_ok()
    }

    op TryReserveExact { n: Amount } => |v| {
        let before = (v.capacity(), v.as_ptr());
        let result = v.try_reserve_exact(n.of::<E>());
        assert!(result.is_ok() || before == (v.capacity(), v.as_ptr()));
        result.is_ok()
    }

    op Grow { n: Amount } => |v, inline| {
        let before = v.capacity();
        v.grow(n.of::<E>());
        assert_eq!(v.capacity(), grown(v.len(), before, n.of::<E>(), inline, size_of::<E>()));
    } else {
        if n.of::<E>() == usize::MAX {
            panic!("capacity overflow");
        }
    }

    op TryGrow { n: Amount } => |v| { v.try_grow(n.of::<E>()).is_ok() } else { n.of::<E>() != usize::MAX }

    op ShrinkToFit {} => |v| {
        v.shrink_to_fit();
        assert!(size_of::<E>() == 0 || v.capacity() == v.len().max(V::INLINE_SIZE));
    } else {}

    op ShrinkTo { n: Amount } => |v| {
        let before = v.capacity();
        v.shrink_to(n.of::<E>());
        assert!(size_of::<E>() == 0 || v.capacity() == before.min(n.of::<E>().max(v.len()).max(V::INLINE_SIZE)));
    } else {}

    op SetLen { key: Key } => |v| {
        v.reserve(1);
        v.spare_capacity_mut()[0].write(E::new(key.0));
        let len = v.len();
        // SAFETY: one more was just written.
        unsafe { v.set_len(len + 1) };
    }

    op SetShorterLen {} => |v| {
        if !v.is_empty() {
            let last = v.len() - 1;
            // SAFETY: fewer elements are initialised, too. The last is read before anything else can be written there.
            drop(unsafe {
                v.set_len(last);
                v.as_ptr().add(last).read()
            });
        }
    }
}

/// The capacity after `grow(n)`.
fn grown(len: usize, before: usize, n: usize, inline: usize, size: usize) -> usize {
    if size == 0 || n < len { before } else { n.max(inline) }
}
