//! Bodies of iteration, and of the iterators' own methods and traits.

#![allow(clippy::iter_count, clippy::double_ended_iterator_last, reason = "each method is tested, whatever is better")]

use std::mem;

use crate::elements::Element;
use crate::harness::{PATTERNS, note, predicate, see, source, starts};

body!(into_iterator, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "for in V", |v: &mut V| {
            for item in mem::take(v) {
                see(&item);
            }
        });
        trace.case(&start, "for in &V", |v: &mut V| {
            for item in &*v {
                see(item);
            }
        });
        trace.case(&start, "for in &mut V", |v: &mut V| {
            for item in &mut *v {
                *item = T::of(see(item) + 30);
            }
        });
    }
});

body!(into_iter_ends, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "next", |v: &mut V| {
            let mut iter = mem::take(v).into_iter();
            (iter.next(), iter.next_back(), iter.size_hint(), iter.len(), iter.next())
        });
        trace
            .case(&start, "rev", |v: &mut V| mem::take(v).into_iter().rev().map(|item| see(&item)).collect::<Vec<_>>());
        trace.case(&start, "past the end", |v: &mut V| {
            let mut iter = mem::take(v).into_iter();
            iter.by_ref().for_each(drop);
            (iter.next(), iter.next_back(), iter.len())
        });
    }
});

body!(into_iter_skips, |V, T, trace| {
    for start in starts() {
        for count in start.indices() {
            trace.case(&start, format_args!("nth({count})"), |v: &mut V| {
                let mut iter = mem::take(v).into_iter();
                (iter.nth(count), iter.len())
            });
            trace.case(&start, format_args!("nth_back({count})"), |v: &mut V| {
                let mut iter = mem::take(v).into_iter();
                (iter.nth_back(count), iter.len())
            });
            trace.case(&start, format_args!("skip({count})"), |v: &mut V| {
                mem::take(v).into_iter().skip(count).map(|item| see(&item)).collect::<Vec<_>>()
            });
            trace.case(&start, format_args!("take({count})"), |v: &mut V| {
                mem::take(v).into_iter().take(count).map(|item| see(&item)).collect::<Vec<_>>()
            });
        }
        trace.case(&start, "step_by(2)", |v: &mut V| {
            mem::take(v).into_iter().step_by(2).map(|item| see(&item)).collect::<Vec<_>>()
        });
    }
});

body!(into_iter_folds, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "count", |v: &mut V| mem::take(v).into_iter().count());
        trace.case(&start, "last", |v: &mut V| mem::take(v).into_iter().last());
        trace.case(&start, "fold", |v: &mut V| mem::take(v).into_iter().fold(0, |sum, item| sum + see(&item)));
        trace.case(&start, "rfold", |v: &mut V| mem::take(v).into_iter().rfold(0, |sum, item| sum + see(&item)));
        trace.case(&start, "for_each", |v: &mut V| mem::take(v).into_iter().for_each(|item| note(item.key())));
        trace.case(&start, "try_fold", |v: &mut V| {
            let mut iter = mem::take(v).into_iter();
            let found = iter.find(|item| see(item) == 2);
            (found, iter.len())
        });
        trace.case(&start, "max", |v: &mut V| mem::take(v).into_iter().max());
    }
});

body!(into_iter_views, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "as_slice, as_mut_slice", |v: &mut V| {
            let mut iter = mem::take(v).into_iter();
            let first = iter.next();
            iter.as_mut_slice().reverse();
            (first, format!("{:?} {:?} {iter:?} {iter:#?}", iter.as_slice(), iter.as_ref()))
        });
        trace.case(&start, "clone", |v: &mut V| {
            let mut iter = mem::take(v).into_iter();
            let ends = (iter.next(), iter.next_back());
            let clone = iter.clone();
            (ends, clone.collect::<Vec<_>>(), iter)
        });
        trace.case(&start, "Default", |v: &mut V| {
            *v = V::default();
            <V as IntoIterator>::IntoIter::default().len()
        });
        trace.case(&start, "drop", |v: &mut V| drop(mem::take(v).into_iter()));
    }
});

body!(drain_views, |V, T, trace| {
    for start in starts().into_iter().filter(|start| start.len() > 2) {
        trace.case(&start, "as_slice, Debug", |v: &mut V| {
            let mut drain = v.drain(1..);
            let first = drain.next();
            (first, format!("{:?} {:?} {drain:?} {drain:#?}", drain.as_slice(), drain.as_ref()))
        });
        for count in start.indices() {
            trace.case(&start, format_args!("nth({count})"), |v: &mut V| v.drain(1..).nth(count));
            trace.case(&start, format_args!("nth_back({count})"), |v: &mut V| v.drain(1..).nth_back(count));
        }
        trace.case(&start, "count", |v: &mut V| v.drain(1..).count());
        trace.case(&start, "last", |v: &mut V| v.drain(1..).last());
        trace.case(&start, "fold", |v: &mut V| v.drain(1..).fold(0, |sum, item| sum + see(&item)));
        trace.case(&start, "rev", |v: &mut V| v.drain(1..).rev().map(|item| see(&item)).collect::<Vec<_>>());
    }
});

body!(splice_views, |V, T, trace| {
    for start in starts().into_iter().filter(|start| start.len() > 2) {
        trace.case(&start, "Debug", |v: &mut V| {
            let mut splice = v.splice(1.., source(30..32, (2, None)));
            let first = splice.next();
            (first, format!("{splice:?} {splice:#?}"))
        });
        trace.case(&start, "rev", |v: &mut V| {
            let splice = v.splice(1..2, source(30..32, (2, None)));
            splice.rev().map(|item| see(&item)).collect::<Vec<_>>()
        });
    }
});

// What it shows besides its name differs from one version of std to the next.
body!(extract_if_views, |V, T, trace| {
    for start in starts().into_iter().filter(|start| start.len() > 2) {
        trace.case(&start, "Debug", |v: &mut V| {
            let mut pick = predicate(PATTERNS[2]);
            let mut picked = v.extract_if(1.., |item| pick(item));
            let (first, shown) = (picked.next(), format!("{picked:?} {picked:#?}"));
            (first, shown.starts_with("ExtractIf { "), shown.ends_with("    ..\n}"))
        });
        trace.case(&start, "Debug at the end", |v: &mut V| {
            let mut picked = v.extract_if(..1, |_| true);
            picked.by_ref().for_each(drop);
            format!("{picked:?}").starts_with("ExtractIf { ")
        });
    }
});
