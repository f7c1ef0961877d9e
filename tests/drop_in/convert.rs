//! Bodies of `Vec`'s conversions from and to other types.
#![allow(clippy::unnecessary_fallible_conversions, reason = "a vector with a limit has `TryFrom` in place of `From`")]

use std::borrow::Cow;
use std::collections::{BinaryHeap, VecDeque};
use std::ffi::CString;
use std::mem;
use std::rc::Rc;
use std::sync::Arc;

use crate::elements::{Element, Line};
use crate::harness::{starts, starts_of};

/// Returns the elements that conversions take over.
fn items<T: Element>(count: u32) -> Vec<T> {
    (30..30 + count).map(T::of).collect()
}

// `Try`, which all of them have: with a limit there is no `From` but that of arrays.
body!(from_slices, |V, T, trace| {
    for start in starts_of(&[1]) {
        for count in [0, 1, 2, 3, 4, 8, 9] {
            trace.case(&start, format_args!("From<&[T]> of {count}"), |v: &mut V| {
                *v = V::try_from(items::<T>(count).as_slice()).unwrap();
            });
            trace.case(&start, format_args!("From<&mut [T]> of {count}"), |v: &mut V| {
                *v = V::try_from(items::<T>(count).as_mut_slice()).unwrap();
            });
            trace.case(&start, format_args!("From<Cow<[T]>> of {count}, borrowed"), |v: &mut V| {
                *v = V::try_from(Cow::Borrowed(items::<T>(count).as_slice())).unwrap();
            });
        }
        trace.case(&start, "From<&[T; 3]>", |v: &mut V| *v = V::from(&[T::of(30), T::of(31), T::of(32)]));
    }
});

body!(from_owned, |V, T, trace| {
    for start in starts_of(&[1]) {
        for count in [0, 1, 2, 3, 4, 8, 9] {
            trace.case(&start, format_args!("From<Vec<T>> of {count}"), |v: &mut V| {
                *v = V::try_from(items::<T>(count)).unwrap()
            });
            trace.case(&start, format_args!("From<Box<[T]>> of {count}"), |v: &mut V| {
                *v = V::try_from(items::<T>(count).into_boxed_slice()).unwrap();
            });
            trace.case(&start, format_args!("From<VecDeque<T>> of {count}"), |v: &mut V| {
                let mut deque: VecDeque<T> = items(count).into();
                // Wraps around.
                deque.rotate_left(count as usize / 2);
                *v = V::try_from(deque).unwrap();
            });
            trace.case(&start, format_args!("From<BinaryHeap<T>> of {count}"), |v: &mut V| {
                *v = V::try_from(BinaryHeap::from(items::<T>(count))).unwrap();
            });
            trace.case(&start, format_args!("From<Cow<[T]>> of {count}, owned"), |v: &mut V| {
                *v = V::try_from(Cow::<[T]>::Owned(items(count))).unwrap();
            });
        }
        trace.case(&start, "From<[T; 0]>", |v: &mut V| *v = V::from([] as [T; 0]));
        trace.case(&start, "From<[T; 3]>", |v: &mut V| *v = V::from([T::of(30), T::of(31), T::of(32)]));
        trace.case(&start, "From<[T; 9]>", |v: &mut V| {
            *v = V::from(std::array::from_fn::<T, 9, _>(|i| T::of(i as u32)))
        });
    }
});

body!(into_owned, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "Vec<T>", |v: &mut V| Vec::from(mem::take(v)));
        trace.case(&start, "Box<[T]>", |v: &mut V| Box::<[T]>::from(mem::take(v)));
        trace.case(&start, "Rc<[T]>", |v: &mut V| Rc::<[T]>::from(mem::take(v)));
        trace.case(&start, "Arc<[T]>", |v: &mut V| Arc::<[T]>::from(mem::take(v)));
        trace.case(&start, "VecDeque<T>", |v: &mut V| VecDeque::from(mem::take(v)));
    }
});

body!(try_into_array, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "[T; 0]", |v: &mut V| <[T; 0]>::try_from(mem::take(v)));
        trace.case(&start, "[T; 3]", |v: &mut V| <[T; 3]>::try_from(mem::take(v)));
        trace.case(&start, "[T; 9]", |v: &mut V| TryInto::<[T; 9]>::try_into(mem::take(v)));
    }
});

body!(
    from_strings,
    |V, T, trace| {
        for start in starts_of(&[1]) {
            for text in ["", "a", "abc", "a longer text"] {
                trace.case(&start, format_args!("From<&str> {text}"), |v: &mut V| *v = V::from(text));
                trace.case(&start, format_args!("From<String> {text}"), |v: &mut V| *v = V::from(text.to_owned()));
                trace.case(&start, format_args!("From<CString> {text}"), |v: &mut V| {
                    *v = V::from(CString::new(text).unwrap());
                });
            }
        }
    };
    bytes: u8
);

body!(
    extend_by_reference,
    |V, T, trace| {
        for start in starts() {
            for count in [0, 1, 2, 5, 9] {
                let items = items::<T>(count);
                trace.case(&start, format_args!("Extend<&T> of {count}"), |v: &mut V| v.extend(&items));
                trace.case(&start, format_args!("Extend<&T> of {count}, filtered"), |v: &mut V| {
                    v.extend(items.iter().filter(|item| item.key() % 2 == 0));
                });
            }
        }
    };
    bytes: u8, words: u32, names: &'static str, lines: Line
);
