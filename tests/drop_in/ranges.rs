//! Bodies of the methods that remove what a predicate or a range picks.

use crate::elements::Element;
use crate::harness::{PATTERNS, hints, predicate, see, source, starts, starts_of};

body!(retain, |V, T, trace| {
    for start in starts() {
        for (number, pattern) in PATTERNS.into_iter().enumerate() {
            trace.case(&start, format_args!("retain by pattern {number}"), |v: &mut V| v.retain(predicate(pattern)));
        }
    }
});

body!(retain_mut, |V, T, trace| {
    for start in starts() {
        for (number, pattern) in PATTERNS.into_iter().enumerate() {
            trace.case(&start, format_args!("retain_mut by pattern {number}"), |v: &mut V| {
                let mut keep = predicate(pattern);
                v.retain_mut(|item| {
                    *item = T::of(see(item) + 30);
                    keep(item)
                });
            });
        }
    }
});

body!(drain, |V, T, trace| {
    for start in starts() {
        for range in start.ranges() {
            trace.case(&start, format_args!("drain({range:?}), dropped"), |v: &mut V| drop(v.drain(range)));
            trace.case(&start, format_args!("drain({range:?}), to the end"), |v: &mut V| {
                v.drain(range).map(|item| see(&item)).collect::<Vec<_>>()
            });
            trace.case(&start, format_args!("drain({range:?}), in part"), |v: &mut V| {
                let mut drain = v.drain(range);
                (drain.next(), drain.next_back(), drain.size_hint(), drain.len())
            });
        }
    }
});

body!(splice, |V, T, trace| {
    for start in starts() {
        for range in start.ranges() {
            trace.case(&start, format_args!("splice({range:?}) by 2"), |v: &mut V| {
                drop(v.splice(range, source(30..32, (2, Some(2)))));
            });
            trace.case(&start, format_args!("splice({range:?}) by 2, in part"), |v: &mut V| {
                let mut splice = v.splice(range, source(30..32, (2, Some(2))));
                (splice.next(), splice.next_back(), splice.size_hint(), splice.len())
            });
        }
    }
    for start in [0, 1, 3, 4, 9].into_iter().flat_map(|len| starts_of(&[0, 1, 2, 3, 4, 5, 6, 7, 8][..len])) {
        for count in [0, 1, 3, 12] {
            for hint in hints(count as usize) {
                for range in [0..0, 0..start.len(), start.len() / 3..start.len() / 2] {
                    trace.case(&start, format_args!("splice({range:?}) by {count} of {hint:?}"), |v: &mut V| {
                        v.splice(range.clone(), source(30..30 + count, hint)).map(|item| see(&item)).collect::<Vec<_>>()
                    });
                }
            }
        }
    }
});

body!(extract_if, |V, T, trace| {
    for start in starts() {
        for range in start.ranges() {
            trace.case(&start, format_args!("extract_if({range:?}), to the end"), |v: &mut V| {
                let mut pick = predicate(PATTERNS[2]);
                v.extract_if(range, |item| pick(item)).map(|item| see(&item)).collect::<Vec<_>>()
            });
        }
        for (number, pattern) in PATTERNS.into_iter().enumerate() {
            trace.case(&start, format_args!("extract_if(..) by pattern {number}, to the end"), |v: &mut V| {
                let mut pick = predicate(pattern);
                let picked = v.extract_if(.., |item| {
                    *item = T::of(see(item) + 30);
                    pick(item)
                });
                picked.map(|item| see(&item)).collect::<Vec<_>>()
            });
            trace.case(&start, format_args!("extract_if(..) by pattern {number}, in part"), |v: &mut V| {
                let mut pick = predicate(pattern);
                let mut picked = v.extract_if(.., |item| pick(item));
                (picked.next(), picked.size_hint())
            });
        }
    }
});
