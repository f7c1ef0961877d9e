//! Bodies of the traits that `Vec` implements, but for conversions and iteration.

#![allow(clippy::op_ref, reason = "each operand has an impl of its own")]

use std::borrow::{Borrow, BorrowMut};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::mem;
use std::ops::{Deref, DerefMut};

use crate::elements::Element;
use crate::harness::{hints, source, starts, starts_of};

body!(clone, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "clone", |v: &mut V| {
            let mut clone = v.clone();
            clone.push(T::of(30));
            clone
        });
    }
});

body!(clone_from, |V, T, trace| {
    for start in starts() {
        for other in starts() {
            trace.case(&start, format_args!("clone_from {other}"), |v: &mut V| {
                let other: V = other.make();
                v.clone_from(&other);
                other
            });
        }
    }
});

body!(debug, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "Debug", |v: &mut V| format!("{v:?} {v:#?} {v:02x?}"));
    }
});

body!(default, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "take", |v: &mut V| mem::take(v));
        trace.case(&start, "Default", |v: &mut V| *v = V::default());
    }
});

body!(deref, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "Deref", |v: &mut V| format!("{:?} {:?}", v.deref(), v.first()));
        trace.case(&start, "DerefMut", |v: &mut V| v.deref_mut().reverse());
        trace.case(&start, "swap", |v: &mut V| v.swap(0, 1));
        trace.case(&start, "sort", |v: &mut V| v.sort_by(|a, b| b.cmp(a)));
        trace.case(&start, "concat", |v: &mut V| [v.as_slice(), v].concat());
    }
});

body!(drop_whole, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "drop", |v: &mut V| drop(mem::take(v)));
    }
});

body!(views, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "AsRef<[T]>", |v: &mut V| AsRef::<[T]>::as_ref(v).len());
        trace.case(&start, "AsMut<[T]>", |v: &mut V| AsMut::<[T]>::as_mut(v).reverse());
        trace.case(&start, "Borrow<[T]>", |v: &mut V| Borrow::<[T]>::borrow(v).len());
        trace.case(&start, "BorrowMut<[T]>", |v: &mut V| BorrowMut::<[T]>::borrow_mut(v).reverse());
    }
});

body!(index, |V, T, trace| {
    for start in starts() {
        for index in start.indices() {
            trace.case(&start, format_args!("[{index}]"), |v: &mut V| v[index].key());
            trace.case(&start, format_args!("[{index}] ="), |v: &mut V| v[index] = T::of(30));
            trace.case(&start, format_args!("[{index}..]"), |v: &mut V| v[index..].len());
            trace.case(&start, format_args!("[..{index}]"), |v: &mut V| v[..index].reverse());
            trace.case(&start, format_args!("[..={index}]"), |v: &mut V| v[..=index].len());
            trace.case(&start, format_args!("[1..{index}]"), |v: &mut V| v[1..index].len());
        }
        for range in start.ranges() {
            trace.case(&start, format_args!("[{range:?}]"), |v: &mut V| v[range].reverse());
        }
        trace.case(&start, "[..]", |v: &mut V| v[..].len());
    }
});

body!(hash, |V, T, trace| {
    for start in starts() {
        trace.case(&start, "Hash", |v: &mut V| {
            let mut hasher = DefaultHasher::new();
            (&*v, 1).hash(&mut hasher);
            hasher.finish()
        });
    }
});

body!(order, |V, T, trace| {
    for start in starts() {
        for keys in [&[][..], &[0], &[0, 1, 2], &[0, 1, 5], &[0, 1, 2, 3, 4, 5, 6, 7], &[1]] {
            trace.case(&start, format_args!("compared with {keys:?}"), |v: &mut V| {
                let other: V = keys.iter().map(|key| T::of(*key)).collect();
                ((*v).partial_cmp(&other), (*v).cmp(&other), *v < other, *v >= other)
            });
        }
    }
});

body!(equality, |V, T, trace| {
    for start in starts() {
        for other in starts_of(&[0, 1, 2]).into_iter().chain(starts_of(&[0, 1, 3])) {
            trace.case(&start, format_args!("== {other}"), |v: &mut V| {
                let (other, mut items): (V, Vec<T>) = (other.make(), other.make());
                let array: [T; 3] = items.clone().try_into().unwrap();
                let forward = [
                    *v == other,
                    *v != other,
                    *v == items,
                    *v == items[..],
                    *v == &items[..],
                    *v == &mut items[..],
                    *v == array,
                    *v == &array,
                ];
                let backward = [items[..] == *v, &items[..] == *v, &mut items[..] == *v];
                (forward, backward)
            });
        }
    }
});

body!(extend, |V, T, trace| {
    for start in starts() {
        for count in [0, 1, 2, 5, 9, 20] {
            for hint in hints(count as usize) {
                trace.case(&start, format_args!("extend by {count} of {hint:?}"), |v: &mut V| {
                    v.extend(source::<T>(30..30 + count, hint));
                });
            }
            trace.case(&start, format_args!("extend by a Vec of {count}"), |v: &mut V| {
                v.extend((30..30 + count).map(T::of).collect::<Vec<_>>());
            });
            trace.case(&start, format_args!("extend by its own kind, {count}"), |v: &mut V| {
                v.extend((30..30 + count).map(T::of).collect::<V>());
            });
        }
        trace.case(&start, "extend by none of a hint that overflows", |v: &mut V| {
            v.extend(source::<T>([], (usize::MAX, None)));
        });
    }
    // Where there is room for more than any inline capacity, the elements of an overflowing hint fit.
    for start in starts().into_iter().filter(|start| start.roomy) {
        trace.case(&start, "extend by 2 of a hint that overflows", |v: &mut V| {
            v.extend(source::<T>([30, 31], (usize::MAX, None)));
        });
    }
});

body!(from_iterator, |V, T, trace| {
    for start in starts_of(&[1]) {
        for count in [0, 1, 2, 3, 4, 8, 9, 20] {
            for hint in hints(count as usize) {
                trace.case(&start, format_args!("collect {count} of {hint:?}"), |v: &mut V| {
                    *v = source::<T>(30..30 + count, hint).collect();
                });
            }
            trace.case(&start, format_args!("collect {count} by a fallible iterator"), |v: &mut V| {
                let results = (30..30 + count).map(|key| if key < 35 { Ok(T::of(key)) } else { Err(key) });
                *v = results.collect::<Result<V, u32>>()?;
                Ok::<_, u32>(())
            });
        }
        trace.case(&start, "collect none of a hint that overflows", |v: &mut V| {
            *v = source::<T>([], (usize::MAX, None)).collect();
        });
    }
});

body!(
    write,
    |V, T, trace| {
        for start in starts() {
            trace.case(&start, "write", |v: &mut V| {
                let written = v.write(b"ab").unwrap();
                v.write_all(b"cde").unwrap();
                write!(v, "{}-{written}", 1.5).unwrap();
                v.flush().unwrap();
                written
            });
        }
    };
    bytes: u8
);
