//! Bodies of the methods that touch one element, and of access to all.

use crate::elements::Element;
use crate::harness::{see, starts};

body!(push, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "push", |v: &mut V| v.push(T::of(30)));
    }
});

body!(push_mut, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "push_mut", |v: &mut V| {
            let pushed = v.push_mut(T::of(30));
            *pushed = T::of(pushed.key() + 1);
        });
    }
});

body!(pop, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "pop twice", |v: &mut V| (v.pop(), v.pop()));
    }
});

body!(pop_if, |V, T, trace| {
    for start in starts() {
        for wanted in [true, false] {
            trace.case(&start, format_args!("pop_if {wanted}"), |v: &mut V| {
                v.pop_if(|item| {
                    let key = see(item);
                    *item = T::of(key + 30);
                    wanted
                })
            });
        }
    }
});

body!(insert, |V, T, trace| {
    for start in starts() {
        for index in start.indices() {
            trace.case(&start, format_args!("insert({index})"), |v: &mut V| v.insert(index, T::of(30)));
        }
    }
});

body!(insert_mut, |V, T, trace| {
    for start in starts() {
        for index in start.indices() {
            trace.case(&start, format_args!("insert_mut({index})"), |v: &mut V| {
                let inserted = v.insert_mut(index, T::of(30));
                *inserted = T::of(inserted.key() + 1);
            });
        }
    }
});

body!(remove, |V, T, trace| {
    for start in starts() {
        for index in start.indices() {
            trace.case(&start, format_args!("remove({index})"), |v: &mut V| v.remove(index));
        }
    }
});

body!(swap_remove, |V, T, trace| {
    for start in starts() {
        for index in start.indices() {
            trace.case(&start, format_args!("swap_remove({index})"), |v: &mut V| v.swap_remove(index));
        }
    }
});

body!(len, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "len", |v: &mut V| v.len());
    }
});

body!(is_empty, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "is_empty", |v: &mut V| v.is_empty());
    }
});

body!(as_slice, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "as_slice", |v: &mut V| format!("{:?}", v.as_slice()));
    }
});

body!(as_mut_slice, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "as_mut_slice", |v: &mut V| v.as_mut_slice().reverse());
    }
});

body!(as_ptr, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "as_ptr", |v: &mut V| {
            // SAFETY: the pointer is valid for as many elements as there are.
            let items = unsafe { std::slice::from_raw_parts(v.as_ptr(), v.len()) };
            format!("{items:?}")
        });
    }
});

body!(as_mut_ptr, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "as_mut_ptr", |v: &mut V| {
            let (ptr, len) = (v.as_mut_ptr(), v.len());
            // SAFETY: the pointer is valid for as many elements as there are.
            unsafe { std::slice::from_raw_parts_mut(ptr, len) }.reverse();
        });
    }
});
