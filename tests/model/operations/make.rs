//! Making a vector, in place of the one that is there.
#![allow(clippy::unnecessary_fallible_conversions, reason = "a vector with a limit has `TryFrom` in place of `From`")]

use super::{Element, Vector, show};
use crate::model::data::{Bounds, Count, Feed, Key, elements};
use crate::model::subject::limit;
use crate::model::user;
use std::borrow::Cow;
use std::collections::{BinaryHeap, VecDeque};
use std::mem::{ManuallyDrop, MaybeUninit, forget, take};

/// Makes it full and inline, as the constructors from a backing array need it.
fn fill_inline<E: Element, V: Vector<E>>(v: &mut V) -> V::Array {
    v.truncate(V::INLINE_SIZE);
    v.resize_with(V::INLINE_SIZE, || E::new(1));
    v.shrink_to_fit();
    take(v).into_inner().unwrap()
}

fn fill<E: Element>(v: &mut Vec<E>, inline: usize) {
    v.truncate(inline);
    v.resize_with(inline, || E::new(1));
}

operations! {
    /// Constructors, and conversions from other types.
    Make:

    op New {} => |v| { *v = Default::default() }

    op NewConst {} => |v| { *v = V::new_const() } else { *v = Vec::new() }

    op NewBoxed {} => |v| { *v = *V::new_boxed() } else { *v = Vec::new() }

    op TryNewBoxed {} => |v| { *v = *V::try_new_boxed().unwrap() } else { *v = Vec::new() }

    op WithCapacity { n: Count } => |v| {
        *v = V::with_capacity(n.0);
        v.capacity() >= n.0
    } else {
        *v = Vec::with_capacity(n.0);
        true
    }

    op TryWithCapacity { n: Count } => |v| {
        *v = V::try_with_capacity(n.0).unwrap();
        v.capacity() >= n.0
    } else {
        *v = Vec::with_capacity(n.0);
        true
    }

    op FromElem { key: Key, n: Count } => |v| { *v = V::from_elem(E::new(key.0), n.0) } else {
        *v = vec![E::new(key.0); n.0];
    }

    op TryFromElem { key: Key, n: Count } => |v| { *v = V::try_from_elem(E::new(key.0), n.0).unwrap() } else {
        *v = vec![E::new(key.0); n.0];
    }

    op FromSlice { key: Key, n: Count } => |v| { *v = V::from_slice(&elements(n.0, key)) } else {
        *v = elements(n.0, key).to_vec();
    }

    op TryFromSlice { key: Key, n: Count } => |v| { *v = V::try_from_slice(&elements(n.0, key)).unwrap() } else {
        *v = elements(n.0, key).to_vec();
    }

    op FromSliceReference { key: Key, n: Count } => |v| { *v = TryFrom::try_from(&elements(n.0, key)[..]).unwrap() }

    op FromMutableSlice { key: Key, n: Count } => |v| { *v = TryFrom::try_from(&mut elements(n.0, key)[..]).unwrap() }

    op FromVec { key: Key, n: Count, spare: Count } => |v| {
        let mut vec = elements(n.0, key);
        vec.reserve_exact(spare.0);
        *v = V::from_vec(vec);
    } else { *v = elements(n.0, key) }

    op TryFromVec { key: Key, n: Count, spare: Count } => |v| {
        let mut vec = elements(n.0, key);
        vec.reserve_exact(spare.0);
        *v = V::try_from_vec(vec).unwrap();
    } else { *v = elements(n.0, key) }

    op FromVecByTrait { key: Key, n: Count } => |v| { *v = TryFrom::try_from(elements(n.0, key)).unwrap() } else { *v = elements(n.0, key) }

    op FromBox { key: Key, n: Count } => |v| { *v = TryFrom::try_from(elements(n.0, key).into_boxed_slice()).unwrap() }

    op FromDeque { key: Key, n: Count, turn: Count } => |v| {
        let mut deque = VecDeque::from(elements(n.0, key));
        for _ in 0..turn.0 {
            let first = deque.pop_front();
            deque.extend(first);
        }
        *v = TryFrom::try_from(deque).unwrap();
    }

    op FromHeap { key: Key, n: Count } => |v| { *v = TryFrom::try_from(BinaryHeap::from(elements(n.0, key))).unwrap() }

    op FromBorrowedCow { key: Key, n: Count } => |v| { *v = TryFrom::try_from(Cow::Borrowed(&elements(n.0, key)[..])).unwrap() }

    op FromOwnedCow { key: Key, n: Count } => |v| { *v = TryFrom::try_from(Cow::<[E]>::Owned(elements(n.0, key))).unwrap() }

    // By the macro, as `From` does not compile where the array is too long.
    op FromShortArray { key: Key } => |v| {
        *v = smallvec_runtime::smallvec![E::new(key.0), E::new(1)];
    } else { *v = vec![E::new(key.0), E::new(1)] }

    op FromLongArray { key: Key } => |v| {
        *v = smallvec_runtime::smallvec![E::new(key.0), E::new(1), E::new(2), E::new(3), E::new(4)];
    } else { *v = [key.0, 1, 2, 3, 4].map(E::new).into() }

    op Collect { feed: Feed } => |v| { *v = FromIterator::from_iter(feed.elements()) }

    op TryFromIter { feed: Feed } => |v| {
        *v = V::try_from_iter(feed.elements()).unwrap_or_else(|error| V::from_iter(error.into_inner()));
    } loosely { *v = feed.all() }

    /// Of no elements, which all of them have room for.
    op FromArray {} => |v| { *v = V::from_array([]) } else { *v = Vec::new() }

    op FromConst {} => |v, n| {
        assert!(n <= 256);
        *v = V::from_const(fill_inline(v));
    } else { fill(v, n) }

    op FromBuf {} => |v, n| {
        assert!(n <= 256);
        *v = V::from_buf(fill_inline(v));
    } else { fill(v, n) }

    op FromBufAndLen { len: Count } => |v, n| {
        assert!(n <= 256);
        *v = V::from_buf_and_len(fill_inline(v), len.0);
    } loosely {
        fill(v, n);
        if len.0 > n {
            v.clear();
            panic!("length (is {}) should be <= the inline capacity (is {n})", len.0);
        }
        v.truncate(len.0);
    }

    op FromBufAndLenUnchecked { len: Count } => |v, n| {
        let mut whole = V::from_buf(fill_inline(v));
        whole.truncate(len.0);
        let len = whole.len();
        assert!(len <= n);
        // SAFETY: no element need be initialised for the length 0; those that are lost move to `v`. What is read is inside
        // the vector, which is inline, and its first `len` elements are initialised.
        *v = unsafe {
            whole.set_len(0);
            V::from_buf_and_len_unchecked(whole.as_ptr().cast::<MaybeUninit<V::Array>>().read(), len)
        };
    } loosely {
        fill(v, n);
        v.truncate(len.0);
    }

    /// What is behind the length is forgotten.
    op FromConstWithLenUnchecked { len: Count } => |v, n| {
        assert!(n <= 256);
        let whole = fill_inline(v);
        user::may_leak();
        // SAFETY: not more than the inline capacity.
        *v = unsafe { V::from_const_with_len_unchecked(whole, len.0.min(n)) };
    } loosely {
        fill(v, n);
        user::may_leak();
        v.drain(len.0.min(n)..).for_each(forget);
    }

    op TryIntoRawParts {} => |v| {
        if limit::<E, V>() == V::INLINE_SIZE {
            return String::from("()");
        }
        let (pointer, len, capacity) = take(v).try_into_raw_parts().unwrap();
        // SAFETY: as `try_into_raw_parts` returned them.
        *v = unsafe { V::from_raw_parts(pointer, len, capacity) };
    } else {}

    op RawParts {} => |v| {
        if limit::<E, V>() == V::INLINE_SIZE {
            return String::from("()");
        }
        let (pointer, len, capacity) = take(v).into_raw_parts();
        // SAFETY: as `into_raw_parts` returned them.
        *v = unsafe { V::from_raw_parts(pointer, len, capacity) };
    } else {}

    /// The buffer goes to `Vec`, and back.
    op RawPartsOfVec {} => |v| {
        if size_of::<E>() != 0 && limit::<E, V>() > V::INLINE_SIZE {
            let (pointer, len, capacity) = take(v).into_raw_parts();
            // SAFETY: the contracts are the same.
            let mut vec = unsafe { Vec::from_raw_parts(pointer, len, capacity) };
            vec.reserve_exact(V::INLINE_SIZE + 1);
            let mut vec = ManuallyDrop::new(vec);
            // SAFETY: the contracts are the same.
            *v = unsafe { V::from_raw_parts(vec.as_mut_ptr(), vec.len(), vec.capacity()) };
        }
    } else {}

    op FromPartOfItself { bounds: Bounds } => |v| {
        let part = v[bounds.within(v.len())].iter().map(|element| E::new(element.key())).collect();
        *v = part;
    }
}
