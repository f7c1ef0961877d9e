//! Bodies of the methods that change how much room there is, not the elements. Which capacity they give is tested in
//! `behaviour`.

use std::mem::MaybeUninit;

use crate::elements::Element;
use crate::harness::starts;

const ADDITIONAL: [usize; 7] = [0, 1, 2, 5, 8, 40, usize::MAX];

body!(capacity, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "capacity", |v: &mut V| v.capacity() >= v.len());
    }
});

body!(reserve, |V, T, trace| {
    for start in starts() {
        for additional in ADDITIONAL {
            trace.case(&start, format_args!("reserve({additional})"), |v: &mut V| {
                v.reserve(additional);
                v.capacity() - v.len() >= additional
            });
        }
    }
});

body!(reserve_exact, |V, T, trace| {
    for start in starts() {
        for additional in ADDITIONAL {
            trace.case(&start, format_args!("reserve_exact({additional})"), |v: &mut V| {
                v.reserve_exact(additional);
                v.capacity() - v.len() >= additional
            });
        }
    }
});

body!(try_reserve, |V, T, trace| {
    for start in starts() {
        for additional in ADDITIONAL {
            trace.case(&start, format_args!("try_reserve({additional})"), |v: &mut V| {
                let reserved = v.try_reserve(additional).is_ok();
                reserved == (v.capacity() - v.len() >= additional) && reserved
            });
        }
    }
});

body!(try_reserve_exact, |V, T, trace| {
    for start in starts() {
        for additional in ADDITIONAL {
            trace.case(&start, format_args!("try_reserve_exact({additional})"), |v: &mut V| {
                let reserved = v.try_reserve_exact(additional).is_ok();
                reserved == (v.capacity() - v.len() >= additional) && reserved
            });
        }
    }
});

body!(shrink_to_fit, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "shrink_to_fit", |v: &mut V| {
            v.shrink_to_fit();
            v.capacity() >= v.len()
        });
    }
});

body!(shrink_to, |V, T, trace| {
    for start in starts() {
        for least in [0, 1, 3, 8, 9, 22, usize::MAX] {
            trace.case(&start, format_args!("shrink_to({least})"), |v: &mut V| {
                let before = v.capacity();
                v.shrink_to(least);
                v.capacity() >= v.len() && v.capacity() >= least.min(before)
            });
        }
    }
});

body!(spare_capacity_mut, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "spare_capacity_mut", |v: &mut V| {
            v.reserve(2);
            let (len, capacity) = (v.len(), v.capacity());
            let spare: &mut [MaybeUninit<T>] = v.spare_capacity_mut();
            let all = spare.len() == capacity - len;
            spare[0].write(T::of(30));
            spare[1].write(T::of(31));
            // SAFETY: the two elements were written just now.
            unsafe { v.set_len(len + 2) };
            all
        });
    }
});

body!(set_len, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "set_len", |v: &mut V| {
            let last = v.len().checked_sub(1)?;
            // SAFETY: fewer elements are initialised than there are; the last moves out.
            unsafe {
                v.set_len(last);
                Some(v.as_ptr().add(last).read())
            }
        });
    }
});
