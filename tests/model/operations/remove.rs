//! Operations that remove many elements.

use super::{Element, Vector, show};
use crate::model::data::{Bounds, Count, End, Picks, Place, Usage};
use std::ops::{Bound, Range};

/// Resolves a range as `Vec` does, with its panics.
fn resolve(bounds: (Bound<usize>, Bound<usize>), len: usize) -> Range<usize> {
    vec![(); len].drain(bounds);
    let start = match bounds.0 {
        Bound::Included(start) => start,
        Bound::Excluded(before) => before + 1,
        Bound::Unbounded => 0,
    };
    let end = match bounds.1 {
        Bound::Included(last) => last + 1,
        Bound::Excluded(end) => end,
        Bound::Unbounded => len,
    };
    start..end
}

/// `Vec::extract_if`, which is younger than the compilers that this is to run on.
struct Extract<'a, E, F> {
    v: &'a mut Vec<E>,
    range: Range<usize>,
    predicate: F,
}

impl<E, F: FnMut(&mut E) -> bool> Iterator for Extract<'_, E, F> {
    type Item = E;

    fn next(&mut self) -> Option<E> {
        while !self.range.is_empty() {
            if (self.predicate)(&mut self.v[self.range.start]) {
                self.range.end -= 1;
                return Some(self.v.remove(self.range.start));
            }
            self.range.start += 1;
        }
        None
    }
}

/// `End::Forgotten` loses all elements of a vector that are not yielded.
fn forget_all<E: Element>(usage: Usage, v: &mut Vec<E>) {
    if usage.end == End::Forgotten {
        v.drain(..).for_each(std::mem::forget);
    }
}

operations! {
    /// What removes many elements.
    Remove:

    op Retain { picks: Picks } => |v| {
        let mut predicate = picks.predicate::<E>();
        v.retain(|element| predicate(&mut E::new(element.key())));
    }

    op RetainMut { picks: Picks, key: Place } => |v| {
        let mut predicate = picks.predicate();
        v.retain_mut(|element| {
            element.set_key((element.key() + key.within(3) as u8) % 5);
            predicate(element)
        });
    }

    op Dedup {} => |v| { v.dedup() }

    op DedupBy { picks: Picks } => |v| {
        let mut predicate = picks.predicate();
        v.dedup_by(|next, kept| {
            kept.set_key((kept.key() + 1) % 5);
            predicate(next)
        });
    }

    op DedupByKey { picks: Picks } => |v| {
        let mut predicate = picks.predicate();
        v.dedup_by_key(|element| predicate(element));
    }

    /// The key is user code, too: its comparison and its drop.
    op DedupByElement {} => |v| { v.dedup_by_key(|element| E::new(element.key() / 2)) }

    op Drain { bounds: Bounds, usage: Usage } => |v| { usage.of(v.drain(bounds.within(v.len()))) }

    op DrainAsSlice { bounds: Bounds, usage: Usage } => |v| {
        let mut drain = v.drain(bounds.within(v.len()));
        drop(drain.nth(usage.front));
        drop(drain.nth_back(usage.back));
        let left = (drain.len(), format!("{:?}", drain.as_slice()));
        drop(drain);
        left
    }

    op DrainKeepRest { bounds: Bounds, usage: Usage } => |v| {
        let mut drain = v.drain(bounds.within(v.len()));
        for _ in 0..usage.front {
            drop(drain.next());
        }
        for _ in 0..usage.back {
            drop(drain.next_back());
        }
        drain.keep_rest();
    } loosely {
        let range = resolve(bounds.within(v.len()), v.len());
        let front = usage.front.min(range.len());
        let back = usage.back.min(range.len() - front);
        v.drain(range.end - back..range.end);
        v.drain(range.start..range.start + front);
    }

    op ExtractIf { bounds: Bounds, picks: Picks, usage: Usage } => |v| {
        usage.of_front(v.extract_if(bounds.within(v.len()), picks.predicate()))
    } else {
        let range = resolve(bounds.within(v.len()), v.len());
        let keys = usage.of_front(Extract { v, range, predicate: picks.predicate() });
        forget_all(usage, v);
        keys
    }

    op DrainFilter { picks: Picks, usage: Usage } => |v| {
        usage.of_front(v.drain_filter(picks.predicate()))
    } loosely {
        let range = 0..v.len();
        let mut iter = Extract { v, range, predicate: picks.predicate() };
        let keys = usage.of_front(&mut iter);
        if usage.end != End::Forgotten {
            iter.for_each(drop);
        }
        forget_all(usage, v);
        keys
    }

    /// What was not looked at stays.
    op DrainFilterKeepRest { picks: Picks, usage: Usage } => |v| {
        let mut picked = v.drain_filter(picks.predicate());
        let keys: Vec<u8> = picked.by_ref().take(usage.front).map(|element| element.key()).collect();
        picked.keep_rest();
        keys
    } loosely {
        let range = 0..v.len();
        let mut picked = Extract { v, range, predicate: picks.predicate() };
        picked.by_ref().take(usage.front).map(|element| element.key()).collect::<Vec<u8>>()
    }

    op SplitOff { at: Place } => |v| {
        let tail = v.split_off(at.within(v.len()));
        show(tail)
    }

    op TrySplitOff { at: Place } => |v| {
        let tail = v.try_split_off(at.within(v.len())).unwrap();
        show(tail)
    } else {
        let tail = v.split_off(at.within(v.len()));
        show(tail)
    }

    op SplitOffAndSwap { at: Place } => |v| {
        let tail = v.split_off(at.within(v.len()));
        *v = tail;
    }

    op Halve { n: Count } => |v| { v.truncate(v.len() / (n.0 + 1)) }
}
