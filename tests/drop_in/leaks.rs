//! Bodies of iterators that are leaked: what was moved out is never seen again, and no more is lost than with `Vec`.
//!
//! The elements own no memory, since some are lost on purpose.

use std::mem;

use crate::elements::{Element, Line, Unit};
use crate::harness::{PATTERNS, predicate, source, starts};

/// Every kind of leak, for elements that own no memory.
macro_rules! leaks {
    ($($name:ident, |$V:ident, $T:ident, $trace:ident| $body:block)+) => {
        $(body! { $name, |$V, $T, $trace| $body; bytes: u8, names: &'static str, lines: Line, units: Unit })+
    };
}

leaks! {
    drain, |V, T, trace| {
        for start in starts() {
            for range in start.ranges() {
                trace.case(&start, format_args!("drain({range:?}), leaked"), |v: &mut V| {
                    let mut drain = v.drain(range);
                    let ends = (drain.next(), drain.next_back());
                    mem::forget(drain);
                    v.push(T::of(30));
                    ends
                });
            }
        }
    }

    splice, |V, T, trace| {
        for start in starts() {
            for range in start.ranges() {
                trace.case(&start, format_args!("splice({range:?}), leaked"), |v: &mut V| {
                    // The iterator is borrowed, so that only elements are leaked.
                    let mut items = source(30..34, (4, None));
                    let mut splice = v.splice(range, &mut items);
                    let ends = (splice.next(), splice.next_back());
                    mem::forget(splice);
                    v.push(T::of(40));
                    (ends, items)
                });
            }
        }
    }

    extract_if, |V, T, trace| {
        for start in starts() {
            for range in start.ranges() {
                trace.case(&start, format_args!("extract_if({range:?}), leaked"), |v: &mut V| {
                    let mut pick = predicate(PATTERNS[2]);
                    let mut picked = v.extract_if(range, |item| pick(item));
                    let two = (picked.next(), picked.next());
                    mem::forget(picked);
                    v.push(T::of(30));
                    two
                });
            }
        }
    }
}
