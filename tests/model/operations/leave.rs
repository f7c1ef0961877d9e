//! Turning a vector into something else, and the iterator by value.
#![allow(clippy::unnecessary_fallible_conversions, reason = "a vector with a limit has `TryFrom` in place of `From`")]

use super::{Element, Vector, show};
use crate::model::data::{Key, Usage};
use crate::model::user;
use std::collections::VecDeque;
use std::mem::{ManuallyDrop, take};
use std::rc::Rc;
use std::sync::Arc;

operations! {
    /// What consumes a vector. Where its elements come out again, they are put back.
    Leave:

    op IntoVec {} => |v| { *v = TryFrom::try_from(take(v).into_vec()).unwrap() } else {}

    op IntoVecByTrait {} => |v| {
        let vec: Vec<E> = take(v).into();
        vec.len()
    } else { take(v).len() }

    op IntoBoxedSlice {} => |v| { *v = TryFrom::try_from(take(v).into_boxed_slice()).unwrap() }

    op TryIntoVec {} => |v| { *v = TryFrom::try_from(take(v).try_into_vec().unwrap()).unwrap() } else {}

    op TryIntoBoxedSlice {} => |v| { *v = TryFrom::try_from(take(v).try_into_boxed_slice().unwrap()).unwrap() } else {}

    op IntoBoxByTrait {} => |v| {
        let boxed: Box<[E]> = take(v).into();
        boxed.len()
    }

    op IntoRc {} => |v| {
        let shared: Rc<[E]> = take(v).into();
        shared.len()
    }

    op IntoArc {} => |v| {
        let shared: Arc<[E]> = take(v).into();
        shared.len()
    }

    op IntoDeque { key: Key } => |v| {
        let mut deque: VecDeque<E> = take(v).into();
        deque.push_front(E::new(key.0));
        *v = TryFrom::try_from(deque).unwrap();
    }

    op IntoInner {} => |v| {
        let full = v.len() == V::INLINE_SIZE && !v.spilled();
        match take(v).into_inner() {
            Ok(array) => {
                assert!(full);
                *v = V::from_buf(array);
            }
            Err(same) => {
                assert!(!full);
                *v = same;
            }
        }
    } else {}

    op IntoArray {} => |v| {
        match take(v).into_array::<3>() {
            Ok(array) => {
                *v = array.into_iter().collect();
                true
            }
            Err(same) => {
                *v = same;
                false
            }
        }
    } else { v.len() == 3 }

    op TryIntoArray {} => |v| {
        let result: Result<[E; 3], _> = take(v).try_into();
        match result {
            Ok(array) => show(array),
            Err(same) => {
                *v = same;
                String::from("another length")
            }
        }
    }

    op Leak { key: Key } => |v| {
        let capacity = if v.spilled() { v.capacity() } else { v.len() };
        let leaked = take(v).leak();
        if let Some(first) = leaked.first_mut() {
            first.set_key(key.0);
        }
        // SAFETY: a spilled vector leaks its buffer as it is, any other one of its length.
        *v = TryFrom::try_from(unsafe { Vec::from_raw_parts(leaked.as_mut_ptr(), leaked.len(), capacity) }).unwrap();
    } else {
        if let Some(first) = v.first_mut() {
            first.set_key(key.0);
        }
    }

    op TryLeak { key: Key } => |v| {
        let capacity = if v.spilled() { v.capacity() } else { v.len() };
        let leaked = take(v).try_leak().unwrap();
        if let Some(first) = leaked.first_mut() {
            first.set_key(key.0);
        }
        // SAFETY: a spilled vector leaks its buffer as it is, any other one of its length.
        *v = TryFrom::try_from(unsafe { Vec::from_raw_parts(leaked.as_mut_ptr(), leaked.len(), capacity) }).unwrap();
    } else {
        if let Some(first) = v.first_mut() {
            first.set_key(key.0);
        }
    }

    op IntoIter { usage: Usage } => |v| {
        let iter = take(v).into_iter();
        // Forgotten, its buffer would be lost for good.
        usage.without_leaks().of(iter)
    }

    /// What is not yielded is put back.
    op IntoIterPartly { usage: Usage } => |v| {
        let mut iter = take(v).into_iter();
        drop(iter.nth(usage.front));
        drop(iter.nth_back(usage.back));
        let left = (iter.len(), iter.size_hint(), format!("{:?}", iter.as_slice()));
        *v = iter.collect();
        left
    }

    op IntoIterAsMutSlice { usage: Usage, key: Key } => |v| {
        let mut iter = take(v).into_iter();
        drop(iter.nth_back(usage.back));
        for element in iter.as_mut_slice() {
            element.set_key(key.0);
        }
        drop(iter.next());
        *v = iter.collect();
    }

    op IntoIterClone { usage: Usage } => |v| {
        let mut iter = take(v).into_iter();
        for _ in 0..usage.front {
            drop(iter.next());
        }
        for _ in 0..usage.back {
            drop(iter.next_back());
        }
        *v = iter.clone().collect();
        drop(iter);
    }

    op IntoIterFold { usage: Usage } => |v| {
        let mut iter = take(v).into_iter();
        drop(iter.nth(usage.front));
        iter.fold(0_u32, |sum, element| {
            user::call("fold", element.key());
            sum * 3 + u32::from(element.key())
        })
    }

    op IntoIterBackwards {} => |v| {
        let elements = ManuallyDrop::into_inner(ManuallyDrop::new(take(v)));
        *v = elements.into_iter().rev().collect();
    }

    op IntoIterCount { usage: Usage } => |v| {
        let mut iter = take(v).into_iter();
        drop(iter.nth_back(usage.back));
        iter.count()
    }

    /// What a function is about to return is lost when a drop panics as it returns (rust-lang/rust#47949).
    op IntoIterLast {} => |v| {
        user::may_leak();
        take(v).into_iter().last()
    } loosely {
        user::may_leak();
        take(v).into_iter().last()
    }
}
