//! Ranges and indices that are not within the vector.

use crate::model::elements::{Element, Text};
use crate::types::{for_each_vector, panics};
use smallvec_runtime::SmallVector;
use std::fs;
use std::ops::Bound::{self, Excluded, Included, Unbounded};
use std::ops::RangeBounds;

/// What one method does with an index.
type WithIndex<V> = (&'static str, fn(&mut V, usize));

#[test]
fn a_bad_index_is_noticed_after_something_changed() {
    fn indices<V: SmallVector<Item = Text> + 'static>() {
        let methods: [WithIndex<V>; 9] = [
            ("insert", |v, index| v.insert(index, Text::new(9))),
            ("insert_mut", |v, index| v.insert_mut(index, Text::new(9)).set_key(8)),
            ("try_insert", |v, index| v.try_insert(index, Text::new(9)).unwrap()),
            ("insert_from_slice", |v, index| v.insert_from_slice(index, &[Text::new(9), Text::new(8)])),
            ("try_insert_from_slice", |v, index| v.try_insert_from_slice(index, &[Text::new(9)]).unwrap()),
            ("insert_many", |v, index| v.insert_many(index, [Text::new(9)])),
            ("split_off", |v, index| drop(v.split_off(index))),
            // Where the last index is one less.
            ("remove", |v, index| drop(v.remove(index - 1))),
            ("swap_remove", |v, index| drop(v.swap_remove(index - 1))),
        ];
        for (name, method) in methods {
            for spilled in [false, true] {
                for len in [0, 1, V::INLINE_SIZE, V::INLINE_SIZE + 1] {
                    for index in [len + 1, len + 2, usize::MAX / 2, usize::MAX / 8, usize::MAX] {
                        let mut vec = V::new();
                        if spilled {
                            vec.reserve(V::INLINE_SIZE + 1);
                        }
                        vec.extend((0..len).map(|key| Text::new(key as u8)));
                        let before = (vec.capacity(), vec.spilled());
                        assert!(panics(|| method(&mut vec, index)), "{name} at {index} of {len}");
                        assert_eq!((vec.capacity(), vec.spilled()), before, "{name} at {index} of {len}");
                        assert!(vec.iter().map(Element::key).eq((0..len).map(|key| key as u8)));
                        assert!(vec.pop_at(index).is_none() && vec.swap_pop(index).is_none());
                        vec.truncate(index);
                        assert_eq!(vec.len(), len);
                    }
                }
            }
        }
    }
    crate::model::layouts::each_layout!(V => {
        indices::<V<Text, 0>>();
        indices::<V<Text, 1>>();
        indices::<V<Text, 3>>();
    });
}

/// A pointer beyond the place behind the last is undefined behaviour even if it is not used, and then nothing shows it but a
/// std with debug assertions, as `scripts/dynamic.sh careful` builds it. So the sources are read.
#[test]
fn a_pointer_is_made_before_the_index_is_checked() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/smallvec-runtime/src/vector");
    let mut checks = 0;
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        for function in text.split("fn ") {
            let Some(check) = function.rfind("_failed(") else {
                continue;
            };
            let before = &function[..check];
            let early = [".add(", ".sub(", ".offset(", "get_unchecked", "from_raw_parts"];
            let early = early.into_iter().find(|arithmetic| before.contains(arithmetic));
            assert_eq!(early, None, "{}: fn {before}", path.display());
            checks += 1;
        }
    }
    assert!(checks >= 10, "{checks} checks were found");
}

fn bounds_around(len: usize) -> Vec<(Bound<usize>, Bound<usize>)> {
    let places = [0, 1, len / 2, len.wrapping_sub(1), len, len + 1, usize::MAX - 1, usize::MAX];
    let ends: Vec<_> =
        places.iter().flat_map(|place| [Included(*place), Excluded(*place)]).chain([Unbounded]).collect();
    ends.iter().flat_map(|start| ends.iter().map(move |end| (*start, *end))).collect()
}

#[test]
fn a_hostile_range_wraps_or_reaches_behind_the_elements() {
    fn ranges<V: SmallVector<Item = u32>>() {
        for len in [0, 1, 2, V::INLINE_SIZE, V::INLINE_SIZE + 1] {
            let elements: Vec<u32> = (0..len as u32).collect();
            for range in bounds_around(len) {
                let expected = elements.get(range);
                let check = |name: &str, result: Option<Vec<u32>>, vec: &V| {
                    assert_eq!(result.as_deref(), expected, "{name} of {range:?} in {len}");
                    assert!(
                        result.is_some() || vec.as_slice() == elements,
                        "{name} of {range:?} has changed something"
                    );
                };
                let attempt = |name: &str, method: &dyn Fn(&mut V) -> Vec<u32>| {
                    let mut vec = V::from_slice(&elements);
                    let mut result = None;
                    assert_eq!(panics(|| result = Some(method(&mut vec))), result.is_none());
                    check(name, result, &vec);
                };
                attempt("drain", &|vec| vec.drain(range).collect());
                attempt("splice", &|vec| vec.splice(range, [7]).collect());
                attempt("extract_if", &|vec| vec.extract_if(range, |_| true).collect());
                attempt("extend_from_within", &|vec| {
                    vec.extend_from_within(range);
                    vec[len..].to_vec()
                });
                attempt("try_extend_from_within", &|vec| {
                    vec.try_extend_from_within(range).unwrap();
                    vec[len..].to_vec()
                });
            }
        }
    }
    crate::model::layouts::each_layout!(V => {
        ranges::<V<u32, 0>>();
        ranges::<V<u32, 1>>();
        ranges::<V<u32, 3>>();
    });
}

/// Says another thing each time it is asked.
struct Fickle(std::cell::Cell<usize>);

impl RangeBounds<usize> for Fickle {
    fn start_bound(&self) -> Bound<&usize> {
        match self.0.replace(self.0.get() + 1) {
            0 => Included(&1),
            _ => Included(&1000),
        }
    }

    fn end_bound(&self) -> Bound<&usize> {
        match self.0.replace(self.0.get() + 1) {
            0 | 1 => Excluded(&2),
            _ => Excluded(&2000),
        }
    }
}

#[test]
fn a_range_is_asked_again_after_it_was_checked() {
    fn fickle<V: SmallVector<Item = u32>>() {
        let make = || V::from_slice(&[0, 1, 2, 3]);
        let range = || Fickle(std::cell::Cell::new(0));
        let mut vec = make();
        assert!(panics(|| drop(vec.drain(Fickle(std::cell::Cell::new(2))))));
        assert_eq!(vec.as_slice(), [0, 1, 2, 3]);
        assert!(vec.drain(range()).eq([1]));
        assert!(make().splice(range(), [9]).eq([1]));
        assert!(make().extract_if(range(), |_| true).eq([1]));
        let mut vec = make();
        vec.extend_from_within(range());
        assert_eq!(vec.as_slice(), [0, 1, 2, 3, 1]);
    }
    for_each_vector!(fickle::<u32>);
}
