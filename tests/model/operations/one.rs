//! Operations on one element.

use super::{Element, Vector, show};
use crate::model::data::{Key, Picks, Place};

operations! {
    /// What changes one element.
    One:

    op Push { key: Key } => |v| { v.push(E::new(key.0)) }

    op PushMut { key: Key, other: Key } => |v| { v.push_mut(E::new(key.0)).set_key(other.0) } else {
        v.push(E::new(key.0));
        v.last_mut().unwrap().set_key(other.0);
    }

    op TryPush { key: Key } => |v| { v.try_push(E::new(key.0)).unwrap() } else { v.push(E::new(key.0)) }

    op TryPushMut { key: Key, other: Key } => |v| { v.try_push_mut(E::new(key.0)).unwrap().set_key(other.0) } else {
        v.push(E::new(key.0));
        v.last_mut().unwrap().set_key(other.0);
    }

    op PushUnchecked { key: Key } => |v| {
        v.reserve(1);
        // SAFETY: there is room for one more.
        unsafe { v.push_unchecked(E::new(key.0)) }
    } else { v.push(E::new(key.0)) }

    op PushWithinCapacity { key: Key, other: Key } => |v| {
        let full = v.len() == v.capacity();
        match v.push_within_capacity(E::new(key.0)) {
            Ok(element) => element.set_key(other.0),
            Err(element) => {
                assert!(full);
                v.push(element);
                v.last_mut().unwrap().set_key(other.0);
            }
        }
    } else {
        v.push(E::new(key.0));
        v.last_mut().unwrap().set_key(other.0);
    }

    op Insert { at: Place, key: Key } => |v| { v.insert(at.within(v.len()), E::new(key.0)) }

    op InsertMut { at: Place, key: Key, other: Key } => |v| {
        v.insert_mut(at.within(v.len()), E::new(key.0)).set_key(other.0);
    } else {
        let index = at.within(v.len());
        v.insert(index, E::new(key.0));
        v[index].set_key(other.0);
    }

    op TryInsert { at: Place, key: Key } => |v| { v.try_insert(at.within(v.len()), E::new(key.0)).unwrap() } else {
        v.insert(at.within(v.len()), E::new(key.0));
    }

    op TryInsertMut { at: Place, key: Key, other: Key } => |v| {
        v.try_insert_mut(at.within(v.len()), E::new(key.0)).unwrap().set_key(other.0);
    } else {
        let index = at.within(v.len());
        v.insert(index, E::new(key.0));
        v[index].set_key(other.0);
    }

    op Pop {} => |v| { v.pop() }

    op PopIf { picks: Picks } => |v| { v.pop_if(picks.predicate()) } else {
        match v.last_mut().is_some_and(picks.predicate()) {
            true => v.pop(),
            false => None,
        }
    }

    op PopAt { at: Place } => |v| { v.pop_at(at.within(v.len())) } else {
        let index = at.within(v.len());
        (index < v.len()).then(|| v.remove(index))
    }

    op SwapPop { at: Place } => |v| { v.swap_pop(at.within(v.len())) } else {
        let index = at.within(v.len());
        (index < v.len()).then(|| v.swap_remove(index))
    }

    op Remove { at: Place } => |v| { v.remove(at.within(v.len())) }

    op SwapRemove { at: Place } => |v| { v.swap_remove(at.within(v.len())) }

    op Clear {} => |v| { v.clear() }

    op Truncate { at: Place } => |v| { v.truncate(at.within(v.len())) }

    op SetElement { at: Place, key: Key } => |v| {
        let index = at.within(v.len());
        v[index] = E::new(key.0);
    }

    op SetKey { at: Place, key: Key } => |v| {
        let index = at.within(v.len());
        v.get_mut(index).map(|element| element.set_key(key.0))
    }
}
