//! Bodies of the methods that make a vector, and of those that turn it into something else.

use std::mem;
use std::sync::Mutex;

use crate::elements::{Element, Line, Noted, Unit};
use crate::harness::{starts, starts_of};

body!(new, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "new", |v: &mut V| *v = V::new());
    }
});

body!(with_capacity, |V, T, trace| {
    for start in starts_of(&[]) {
        for capacity in [0, 1, 2, 3, 4, 7, 8, 9, 40, usize::MAX] {
            trace.case(&start, format_args!("with_capacity({capacity})"), |v: &mut V| {
                *v = V::with_capacity(capacity);
                let place = v.as_ptr();
                // Elements without a size have room for more than anyone wants to push.
                for key in 0..capacity.min(40) {
                    v.push(T::of(key as u32));
                }
                (v.capacity() >= capacity, v.as_ptr() == place)
            });
        }
    }
});

// Not in every layout: a vector that never spills has no buffer to take over.
body!(
    from_raw_parts,
    |V, T, trace| {
        for start in starts() {
            trace.case(&start, "from_raw_parts", |v: &mut V| {
                let (ptr, len, capacity) = mem::take(v).into_raw_parts();
                // SAFETY: these are the parts of a vector of the same type, and nobody else uses them.
                *v = unsafe { V::from_raw_parts(ptr, len, capacity) };
                v.push(T::of(30));
            });
        }
    };
    bytes: u8, strings: String, lines: Line, noted: Noted, units: Unit
);

body!(into_raw_parts, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "into_raw_parts", |v: &mut V| {
            let (ptr, len, capacity) = mem::take(v).into_raw_parts();
            // SAFETY: the parts of any vector are those of a `Vec`, and nobody else uses them.
            let vec = unsafe { Vec::from_raw_parts(ptr, len, capacity) };
            (vec, len, capacity >= len)
        });
    }
});

body!(into_boxed_slice, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "into_boxed_slice", |v: &mut V| mem::take(v).into_boxed_slice());
    }
});

body!(
    into_flattened,
    |V, T, trace| {
        for start in starts() {
            trace.case(&start, "into_flattened", |v: &mut V| mem::take(v).into_flattened());
        }
    };
    pairs_of_bytes: [u8; 2], pairs_of_noted: [Noted; 2], pairs_of_units: [Unit; 2]
);

body!(leak, |V, T, trace| {
    // Memory that is still pointed to is no leak to a sanitizer.
    static LEAKED: Mutex<Vec<usize>> = Mutex::new(Vec::new());
    for start in starts() {
        trace.case(&start, "leak", |v: &mut V| {
            let leaked: &'static mut [T] = mem::take(v).leak();
            leaked.reverse();
            LEAKED.lock().unwrap().push(leaked.as_ptr().expose_provenance());
            format!("{leaked:?}")
        });
    }
});
