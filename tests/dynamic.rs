//! Vectors of every layout behind one `dyn` type, beside `Vec`.

#[path = "support/mod.rs"]
mod support;

use rand::{RngExt as _, SeedableRng as _, rngs::SmallRng};
use smallvec_runtime::{DynSmallVector, SmallVector, small_vec};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use support::with_layouts;

type Item = Rc<u32>;

macro_rules! declare {
    ($family:tt $([$($layout:ident $options:tt)+])+) => {
        $($(declare! { @one $family $layout $options })+)+

        /// Returns an empty vector of each layout.
        pub(super) fn all() -> Vec<Box<dyn DynSmallVector<Item>>> {
            vec![$($(Box::new($layout::new()),)+)+]
        }
    };
    (@one [$($family:tt)*] $layout:ident ($($options:tt)*)) => {
        #[small_vec(inline = 6, $($options)*, $($family)*)]
        pub(super) type $layout = std::rc::Rc<u32>;
    };
}

mod own {
    use super::*;
    with_layouts!([declare] { [] });
}

mod member {
    use super::*;
    #[small_vec]
    pub(crate) struct Family;
    with_layouts!([declare] { [family = Family] });
}

/// The room that all layouts have, `spill = never` among them.
const ROOM: usize = 6;

#[test]
fn what_is_done_through_the_table_is_done_as_by_vec() {
    for (place, mut vector) in own::all().into_iter().chain(member::all()).enumerate() {
        let vector = &mut *vector;
        let mut expected: Vec<Item> = Vec::new();
        let mut random = SmallRng::seed_from_u64(place as u64);
        let limit = if place % 7 == 6 { ROOM } else { 40 };
        for step in 0..2000_u32 {
            let (len, item) = (expected.len(), Rc::new(step));
            let index = random.random_range(0..=len);
            match random.random_range(0..16) {
                0 | 1 if len < limit => {
                    vector.push(item.clone());
                    expected.push(item);
                }
                2 if len < limit => {
                    vector.try_push(item.clone()).unwrap();
                    expected.push(item);
                }
                3 if len < limit => {
                    vector.insert(index, item.clone());
                    expected.insert(index, item);
                }
                4 => assert_eq!(vector.pop(), expected.pop()),
                5 if index < len => assert_eq!(vector.remove(index), expected.remove(index)),
                6 if index < len => assert_eq!(vector.swap_remove(index), expected.swap_remove(index)),
                7 => {
                    vector.truncate(index);
                    expected.truncate(index);
                }
                8 if step % 8 == 0 => {
                    vector.clear();
                    expected.clear();
                }
                9 => {
                    let additional = (limit - len) / 2;
                    vector.reserve(additional);
                    vector.try_reserve(additional).unwrap();
                    assert!(vector.capacity() >= len + additional);
                }
                10 if len + 2 <= limit => {
                    vector.extend_from_slice(&[item.clone(), item.clone()]);
                    expected.extend_from_slice(&[item.clone(), item]);
                }
                11 | 12 if len + 3 <= limit => {
                    let more = [step, step + 1, step + 2].map(Rc::new);
                    vector.extend(more.clone());
                    expected.extend(more);
                }
                13 => {
                    let range = index / 2..index;
                    let mut removed = Vec::new();
                    vector.drain(range.clone(), &mut |item| removed.push(item));
                    assert_eq!(removed, expected.drain(range).collect::<Vec<_>>());
                }
                14 => {
                    vector.sort();
                    expected.sort();
                }
                _ => {
                    for item in &mut *vector {
                        *item = Rc::new(**item ^ 1);
                    }
                    expected.iter_mut().for_each(|item| *item = Rc::new(**item ^ 1));
                }
            }
            assert_eq!(vector.as_slice(), expected);
            assert_eq!((vector.len(), vector.is_empty()), (expected.len(), expected.is_empty()));
            assert_eq!((&*vector).into_iter().collect::<Vec<_>>(), expected.iter().collect::<Vec<_>>());
            assert_eq!(format!("{vector:?}"), format!("{expected:?}"));
            assert_eq!((vector.inline_size(), vector.spilled()), (ROOM, vector.capacity() > ROOM));
        }
    }
}

#[test]
fn what_is_full_says_so_through_the_table() {
    let mut fixed = own::Fixed::new();
    let vector: &mut dyn DynSmallVector<Item> = &mut fixed;
    vector.extend((0..6).map(Rc::new));
    let refused = Rc::new(7);
    assert!(Rc::ptr_eq(&vector.try_push(refused.clone()).unwrap_err().into_inner(), &refused));
    assert!(vector.try_reserve(1).is_err());
    let panic = catch_unwind(AssertUnwindSafe(|| vector.push(refused.clone()))).unwrap_err();
    let message = panic.downcast::<String>().unwrap();
    assert_eq!(*message, "capacity overflow: Fixed holds 6 elements at most");
    assert_eq!((vector.len(), Rc::strong_count(&refused)), (6, 1));
}

#[test]
fn a_panic_while_draining_drops_the_rest_of_the_range() {
    let element = Rc::new(1);
    for mut vector in own::all() {
        vector.extend(std::iter::repeat_n(&element, 6).cloned());
        let mut calls = 0;
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            vector.drain(1..5, &mut |_| {
                calls += 1;
                assert!(calls < 2, "the second");
            });
        }));
        assert!(outcome.is_err());
        assert_eq!((calls, vector.len(), Rc::strong_count(&element)), (2, 2, 3));
    }
}

/// Elements that are not `Clone` are no obstacle, nor is a lifetime.
#[test]
fn any_element_will_do() {
    struct Plain<'a>(&'a mut u32);

    #[small_vec(inline = 1)]
    type Plains<'a> = Plain<'a>;

    let (mut one, mut two) = (1, 2);
    let mut plains = Plains::new();
    let vector: &mut dyn DynSmallVector<Plain<'_>> = &mut plains;
    vector.push(Plain(&mut one));
    vector.push(Plain(&mut two));
    *vector[1].0 = 5;
    vector.swap(0, 1);
    drop(plains);
    assert_eq!((one, two), (1, 5));
}

/// Its methods have the names of those of `SmallVector`, so that a function is changed in its first line.
#[test]
fn generic_code_calls_either() {
    fn generic<V: SmallVector<Item = Item>>(vector: &mut V) {
        dynamic(vector);
    }
    fn dynamic(vector: &mut dyn DynSmallVector<Item>) {
        vector.push(Rc::new(1));
    }
    let mut vector = own::Word::new();
    generic(&mut vector);
    dynamic(&mut vector);
    assert_eq!(vector.len(), 2);
}
