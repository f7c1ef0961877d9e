//! The traits that look at a vector, and those that copy it.

use super::{Element, Vector, show};
use crate::model::data::{Bounds, Count, Key, elements};
use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

operations! {
    /// What a vector is by its traits.
    Traits:

    op Clone {} => |v| {
        let cloned = v.clone();
        *v = cloned;
    }

    op TryClone {} => |v| {
        let cloned = v.try_clone().unwrap();
        *v = cloned;
    } else {
        let cloned = v.clone();
        *v = cloned;
    }

    op CloneFrom { key: Key, n: Count } => |v| {
        let mut target = v.clone();
        target.truncate(n.0);
        target.extend(elements(n.0 / 2, key));
        target.clone_from(v);
        *v = target;
    }

    op CloneFromOther { key: Key, n: Count } => |v| {
        let source = elements(n.0, key).into_iter().collect();
        v.clone_from(&source);
    }

    op Debug {} => |v| { format!("{v:?} {v:#?}") }

    op Hash {} => |v| { hash(v) }

    op EqVec { key: Key, n: Count } => |v| { *v == elements::<E>(n.0, key) }

    op EqSlice { key: Key, n: Count } => |v| { *v == elements::<E>(n.0, key)[..] }

    op EqDeque { key: Key, n: Count } => |v| {
        let mut deque = VecDeque::from(elements::<E>(n.0, key));
        deque.rotate_left(n.0 / 2);
        *v == deque
    } else {
        let mut deque = VecDeque::from(elements::<E>(n.0, key));
        deque.rotate_left(n.0 / 2);
        deque.make_contiguous();
        *v == deque.as_slices().0
    }

    op Order { key: Key, n: Count } => |v| {
        let other = elements::<E>(n.0, key).into_iter().collect();
        ((*v).partial_cmp(&other), (*v).cmp(&other))
    }

    op OrderSlice { key: Key, n: Count } => |v| { (*v).partial_cmp(&elements::<E>(n.0, key)[..]) } else {
        v[..].partial_cmp(&elements::<E>(n.0, key)[..])
    }

    op OrderDeque { key: Key, n: Count } => |v| {
        let mut deque = VecDeque::from(elements::<E>(n.0, key));
        deque.rotate_left(n.0 / 2);
        (*v).partial_cmp(&deque)
    } else {
        let mut other = elements::<E>(n.0, key);
        other.rotate_left(n.0 / 2);
        v[..].partial_cmp(&other[..])
    }

    op Slice { bounds: Bounds } => |v| { format!("{:?}", &v[bounds.within(v.len())]) }

    op Iterate { key: Key } => |v| {
        for element in v.iter_mut() {
            element.set_key((element.key() + key.0) % 5);
        }
    }

    op Sort {} => |v| { v.sort_by_key(E::key) }

    op AsMut { key: Key } => |v| {
        for element in AsMut::<[E]>::as_mut(v) {
            element.set_key(key.0);
        }
    }
}
