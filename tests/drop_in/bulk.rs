//! Bodies of the methods that append and remove many elements.

use crate::elements::Element;
use crate::harness::{note, see, starts, starts_of};

body!(append, |V, T, trace| {
    for start in starts() {
        for other in starts() {
            trace.case(&start, format_args!("append {other}"), |v: &mut V| {
                let mut other: V = other.make();
                v.append(&mut other);
                let emptied = other.is_empty();
                other.push(T::of(40));
                (emptied, other)
            });
        }
    }
});

body!(clear, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "clear", |v: &mut V| {
            let before = v.capacity();
            v.clear();
            v.capacity() == before
        });
    }
});

body!(truncate, |V, T, trace| {
    for start in starts() {
        for len in start.indices() {
            trace.case(&start, format_args!("truncate({len})"), |v: &mut V| v.truncate(len));
        }
    }
});

body!(extend_from_slice, |V, T, trace| {
    for start in starts() {
        for count in [0, 1, 2, 5, 9] {
            trace.case(&start, format_args!("extend_from_slice of {count}"), |v: &mut V| {
                let items: Vec<T> = (30..30 + count).map(T::of).collect();
                v.extend_from_slice(&items);
            });
        }
    }
});

body!(extend_from_within, |V, T, trace| {
    for start in starts() {
        for range in start.ranges() {
            trace.case(&start, format_args!("extend_from_within({range:?})"), |v: &mut V| v.extend_from_within(range));
        }
    }
});

body!(resize, |V, T, trace| {
    for start in starts() {
        for len in [0, 1, 2, 3, 4, 8, 9, 25] {
            trace.case(&start, format_args!("resize({len})"), |v: &mut V| v.resize(len, T::of(30)));
        }
        // Elements without a size have room for them all.
        if size_of::<T>() > 0 {
            trace.case(&start, "resize(usize::MAX)", |v: &mut V| v.resize(usize::MAX, T::of(30)));
        }
    }
});

body!(resize_with, |V, T, trace| {
    for start in starts() {
        for len in [0, 1, 2, 3, 4, 8, 9, 25] {
            trace.case(&start, format_args!("resize_with({len})"), |v: &mut V| {
                let mut keys = 30..;
                v.resize_with(len, || {
                    note("make");
                    T::of(keys.next().unwrap())
                });
            });
        }
    }
});

body!(split_off, |V, T, trace| {
    for start in starts() {
        for at in start.indices() {
            trace.case(&start, format_args!("split_off({at})"), |v: &mut V| {
                let mut tail: V = v.split_off(at);
                tail.push(T::of(30));
                v.push(T::of(31));
                tail
            });
        }
    }
});

const RUNS: [&[u32]; 8] = [
    &[],
    &[1],
    &[1, 1],
    &[1, 2, 3, 4],
    &[1, 1, 2, 2, 3],
    &[1, 2, 2, 2, 2, 1, 1, 3, 3],
    &[1, 1, 1, 1, 1, 1, 1, 1, 1],
    &[0, 1, 2, 2, 3, 4, 5, 5, 5, 6, 7, 8, 8],
];

body!(dedup, |V, T, trace| {
    for start in RUNS.iter().flat_map(|keys| starts_of(keys)) {
        trace.case(&start, "dedup", |v: &mut V| v.dedup());
    }
});

body!(dedup_by, |V, T, trace| {
    for start in RUNS.iter().flat_map(|keys| starts_of(keys)) {
        trace.case(&start, "dedup_by", |v: &mut V| {
            v.dedup_by(|next, kept| {
                let (next_key, kept_key) = (see(next), see(kept));
                *kept = T::of(kept_key + 20);
                next_key == kept_key % 20
            });
        });
    }
});

body!(dedup_by_key, |V, T, trace| {
    for start in RUNS.iter().flat_map(|keys| starts_of(keys)) {
        // The key's comparison and drop are user code as well.
        trace.case(&start, "dedup_by_key", |v: &mut V| v.dedup_by_key(|item| T::of(see(item) / 2)));
    }
});
