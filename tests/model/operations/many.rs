//! Operations that add many elements.

use super::{Element, Vector, show};
use crate::model::data::{Bounds, Count, Feed, Key, Place, Usage, elements};
use crate::model::user;
use smallvec_runtime::{CapacityError, SmallVector, Unplaced, define_smallvec, smallvec};

define_smallvec! {
    /// What is appended from.
    #[small_vec(macro = other)]
    type Other<T> = [T; 2];

    type Pairs<T> = [[T; 2]; 2];
}

/// Refuses an index as `Vec::insert` does.
fn check_insertion(index: usize, len: usize) {
    assert!(index <= len, "insertion index (is {index}) should be <= len (is {len})");
}

/// The elements that found no place: a hint that promises too many is believed by the operations that may fail.
fn given_back<R, W: SmallVector, I: Iterator<Item = W::Item>>(
    result: Result<R, CapacityError<Unplaced<W, I>>>,
) -> Result<R, Vec<W::Item>> {
    // Not by `collect`, which a std with its debug assertions has refuse a hint that contradicts itself.
    result.map_err(|error| Vec::from_iter(error.into_inner()))
}

operations! {
    /// What adds many elements.
    Many:

    /// From a small vector that is then empty, and goes on living.
    op Append { key: Key, n: Count } => |v| {
        let mut other = Other::from_vec(elements(n.0, key));
        v.append(&mut other);
        other.push(E::new(key.0));
        other.len()
    } else {
        let mut other = elements(n.0, key);
        v.append(&mut other);
        other.push(E::new(key.0));
        other.len()
    }

    op AppendVec { key: Key, n: Count } => |v| {
        let mut other = elements(n.0, key);
        v.append(&mut other);
        other.push(E::new(key.0));
        other.len()
    }

    op TryAppend { key: Key, n: Count } => |v| { v.try_append(&mut elements(n.0, key)).unwrap() } else {
        v.append(&mut elements(n.0, key));
    }

    op AppendListed { key: Key, other: Key } => |v| {
        let mut listed: Other<E> = other![E::new(key.0), E::new(other.0), E::new(1)];
        v.append(&mut listed);
    } else { v.append(&mut vec![E::new(key.0), E::new(other.0), E::new(1)]) }

    op AppendRepeated { key: Key, n: Count } => |v| {
        let mut repeated: Other<E> = other![E::new(key.0); n.0];
        v.append(&mut repeated);
    } else { v.append(&mut vec![E::new(key.0); n.0]) }

    op AppendInferred { key: Key, n: Count } => |v| {
        let mut listed: Other<E> = smallvec![E::new(key.0)];
        v.append(&mut listed);
        let mut repeated: Other<E> = smallvec![E::new(key.0); n.0];
        v.append(&mut repeated);
    } else {
        v.append(&mut vec![E::new(key.0)]);
        v.append(&mut vec![E::new(key.0); n.0]);
    }

    op AppendFlattened { key: Key, n: Count } => |v| {
        let pairs: Pairs<E> = (0..n.0).map(|_| [E::new(key.0), E::new(1)]).collect();
        v.append(&mut pairs.into_flattened());
    } else {
        let pairs: Vec<[E; 2]> = (0..n.0).map(|_| [E::new(key.0), E::new(1)]).collect();
        v.append(&mut pairs.into_flattened());
    }

    op ExtendFromSlice { key: Key, n: Count } => |v| { v.extend_from_slice(&elements(n.0, key)) }

    op TryExtendFromSlice { key: Key, n: Count } => |v| { v.try_extend_from_slice(&elements(n.0, key)).unwrap() } else {
        v.extend_from_slice(&elements(n.0, key));
    }

    op ExtendFromWithin { bounds: Bounds } => |v| { v.extend_from_within(bounds.within(v.len())) }

    op TryExtendFromWithin { bounds: Bounds } => |v| { v.try_extend_from_within(bounds.within(v.len())).unwrap() } else {
        v.extend_from_within(bounds.within(v.len()));
    }

    op InsertFromSlice { at: Place, key: Key, n: Count } => |v| {
        v.insert_from_slice(at.within(v.len()), &elements(n.0, key));
    } loosely {
        let (index, elements) = (at.within(v.len()), elements(n.0, key));
        check_insertion(index, v.len());
        drop(v.splice(index..index, elements.iter().cloned()));
    }

    op TryInsertFromSlice { at: Place, key: Key, n: Count } => |v| {
        v.try_insert_from_slice(at.within(v.len()), &elements(n.0, key)).unwrap();
    } loosely {
        let (index, elements) = (at.within(v.len()), elements(n.0, key));
        check_insertion(index, v.len());
        drop(v.splice(index..index, elements.iter().cloned()));
    }

    op InsertMany { at: Place, feed: Feed } => |v| { v.insert_many(at.within(v.len()), feed.elements()) } else {
        let (index, feeding) = (at.within(v.len()), feed.elements());
        check_insertion(index, v.len());
        drop(v.splice(index..index, feeding));
    }

    op TryInsertMany { at: Place, feed: Feed } => |v| {
        let index = at.within(v.len());
        if let Err(rest) = given_back(v.try_insert_many(index, feed.elements())) {
            v.insert_many(index, rest);
        }
    } loosely {
        let index = at.within(v.len());
        check_insertion(index, v.len());
        drop(v.splice(index..index, feed.all()));
    }

    op Extend { feed: Feed } => |v| { v.extend(feed.elements()) }

    op TryExtend { feed: Feed } => |v| {
        if let Err(rest) = given_back(v.try_extend(feed.elements())) {
            v.extend(rest);
        }
    } loosely { v.extend(feed.all()) }

    op Resize { at: Count, key: Key } => |v| { v.resize(at.0, E::new(key.0)) }

    op ResizeUp { n: Count, key: Key } => |v| { v.resize(v.len() + n.0, E::new(key.0)) }

    op TryResize { at: Count, key: Key } => |v| { v.try_resize(at.0, E::new(key.0)).unwrap() } else {
        v.resize(at.0, E::new(key.0));
    }

    op ResizeWith { n: Count, key: Key } => |v| {
        v.resize_with(n.0, || {
            user::call("make", key.0);
            E::new(key.0)
        });
    }

    op TryResizeWith { n: Count, key: Key } => |v| {
        let make = || {
            user::call("make", key.0);
            E::new(key.0)
        };
        v.try_resize_with(n.0, make).unwrap();
    } else {
        v.resize_with(n.0, || {
            user::call("make", key.0);
            E::new(key.0)
        });
    }

    op Splice { bounds: Bounds, feed: Feed, usage: Usage } => |v| {
        usage.of(v.splice(bounds.within(v.len()), feed.elements()))
    }

    /// Not forgotten: the new elements would be in place already.
    op TrySplice { bounds: Bounds, feed: Feed, usage: Usage } => |v| {
        let (bounds, usage) = (bounds.within(v.len()), usage.without_leaks());
        let yielded = given_back(v.try_splice(bounds, feed.elements())).map(|removed| usage.of(removed));
        match yielded {
            Ok(keys) => keys,
            Err(rest) => usage.of(v.splice(bounds, rest)),
        }
    } loosely {
        let (bounds, usage) = (bounds.within(v.len()), usage.without_leaks());
        // Checks the range before an element is made.
        let _ = &v[bounds];
        usage.of(v.splice(bounds, feed.all()))
    }
}
