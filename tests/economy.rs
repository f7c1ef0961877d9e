//! `Vec`'s economy: what is known to come is allocated for at once and exactly, and a buffer that exists is kept. Beside `Vec` and the
//! peers, on every layout, as structs and as members of a family.

#[path = "support/mod.rs"]
mod support;

use smallvec_runtime::{IntoIter, SmallVector, small_vec};
use std::rc::Rc;
use support::alloc::{allocations, live_bytes};
use support::{outcome, with_layouts};

#[global_allocator]
static GLOBAL: support::TrackingAllocator = support::TrackingAllocator;

/// Declares each layout that spills, with the option that makes it a member of a family. Those that have to know their element are in a
/// module for each array.
macro_rules! declare {
    ($family:tt [$($generic:ident $options:tt)+] $concrete:tt $never:tt) => {
        $(declare! { @one $family $generic<T, const N: usize> $options [T; N] })+
        declare! { @modules $family $concrete none: [u32; 0], four: [u32; 4], many: [u32; 64], shared: [std::rc::Rc<u32>; 4] }
    };
    (@modules $family:tt $concrete:tt $($module:ident: $array:tt),+) => {
        $(pub(crate) mod $module {
            use super::*;
            declare! { @concrete $family $concrete $array }
        })+
    };
    (@concrete $family:tt [$($layout:ident $options:tt)+] $array:tt) => {
        $(declare! { @one $family $layout $options $array })+
    };
    (@one [$($family:tt)*] $layout:ident $(<T, const N: $usize:ident>)? ($($options:tt)*) $array:tt) => {
        #[small_vec($($options)*, $($family)*)]
        pub(crate) type $layout $(<T, const N: $usize>)? = $array;
    };
}

mod own {
    use smallvec_runtime::small_vec;
    crate::support::with_layouts!([declare] { [] });
}

mod member {
    use smallvec_runtime::small_vec;
    #[small_vec]
    pub(crate) struct Family;
    crate::support::with_layouts!([declare] { [family = Family] });
}

/// Runs `$check::<V>()` for all layouts of `u32` with 0, 4 and 64 inline.
macro_rules! each_layout {
    ($check:ident) => {
        with_layouts!([each_layout] { $check own });
        with_layouts!([each_layout] { $check member });
    };
    ($check:ident $form:ident [$($generic:ident $options:tt)+] [$($concrete:ident $more_options:tt)+] $never:tt) => {
        $(
            $check::<$form::$generic<u32, 0>>();
            $check::<$form::$generic<u32, 4>>();
            $check::<$form::$generic<u32, 64>>();
        )+
        $(
            $check::<$form::none::$concrete>();
            $check::<$form::four::$concrete>();
            $check::<$form::many::$concrete>();
        )+
    };
}

/// Runs `$check::<V>()` for all layouts of `Rc<u32>` with 4 inline.
macro_rules! each_layout_of_shared {
    ($check:ident) => {
        with_layouts!([each_layout_of_shared] { $check own });
        with_layouts!([each_layout_of_shared] { $check member });
    };
    ($check:ident $form:ident [$($generic:ident $options:tt)+] [$($concrete:ident $more_options:tt)+] $never:tt) => {
        $($check::<$form::$generic<Rc<u32>, 4>>();)+
        $($check::<$form::shared::$concrete>();)+
    };
}

/// Runs `body`, and returns how often it allocated.
fn counted<R>(body: impl FnOnce() -> R) -> (R, usize) {
    let (requests, result) = allocations(body);
    (result, requests)
}

/// An iterator with a hint of its own.
struct Hinted<I>(I, (usize, Option<usize>));

impl<I: Iterator> Iterator for Hinted<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        let item = self.0.next()?;
        self.1 = (self.1.0.saturating_sub(1), self.1.1.map(|most| most.saturating_sub(1)));
        Some(item)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.1
    }
}

/// What `Vec` has when it is not inline: capacity and allocations.
fn as_vec<V: SmallVector>(ours: (V, usize), vec: (Vec<V::Item>, usize), what: &str)
where
    V::Item: PartialEq + std::fmt::Debug,
{
    assert_eq!(ours.0.as_slice(), vec.0, "{what}");
    if vec.0.len() > V::INLINE_SIZE {
        assert_eq!(ours.0.capacity(), vec.0.capacity(), "{what}");
        assert_eq!(ours.1, vec.1, "{what}");
    } else {
        assert_eq!((ours.0.capacity(), ours.1, ours.0.spilled()), (V::INLINE_SIZE, 0, false), "{what}");
    }
}

fn collecting_a_known_length_is_exact<V: SmallVector<Item = u32>>() {
    for len in [0, 1, 2, 3, 4, 5, 6, 63, 64, 65, 100, 200] {
        as_vec::<V>(counted(|| (0..len).collect()), counted(|| (0..len).collect()), "range");
        let elements: Vec<u32> = (0..len).collect();
        as_vec::<V>(counted(|| elements.iter().copied().collect()), counted(|| elements.to_vec()), "copied");
        as_vec::<V>(
            counted(|| elements.iter().map(|n| n + 1).rev().collect()),
            counted(|| elements.iter().map(|n| n + 1).rev().collect()),
            "map, rev",
        );
        as_vec::<V>(
            counted(|| V::try_from_iter(0..len).ok().unwrap()),
            counted(|| (0..len).collect()),
            "try_from_iter",
        );
    }
    // Where more may come than is promised, as `Vec`.
    for (len, promised) in [(1, 1), (3, 2), (5, 3), (70, 66), (10, 5)] {
        let hinted = || Hinted(0..len, (promised, None));
        let (ours, vec): (V, Vec<u32>) = (hinted().collect(), hinted().collect());
        if promised > V::INLINE_SIZE {
            assert_eq!(ours.capacity(), vec.capacity(), "{len} {promised}");
        }
        assert_eq!(ours.as_slice(), vec);
    }
}

#[test]
fn collect_allocates_as_vec() {
    each_layout!(collecting_a_known_length_is_exact);
}

/// The capacities are the same, unless `len = u8` could not double once more.
fn same_capacity(ours: usize, vec: usize) -> bool {
    ours == vec || matches!(ours, 254 | 255) && vec > ours
}

fn filters_grow_as_a_vec_of_that_capacity<V: SmallVector<Item = u32>>() {
    for len in [0, 1, 5, 9, 65, 129, 250] {
        let odd = || (0..2 * len).filter(|n| n % 2 == 1);
        // `Vec` allocates when the first element comes.
        let mut vec = Vec::with_capacity(V::INLINE_SIZE);
        let (ours, requests) = counted(|| odd().collect::<V>());
        let ((), expected) = counted(|| vec.extend(odd()));
        assert_eq!(ours.as_slice(), vec);
        assert_eq!(requests, expected);
        assert!(same_capacity(ours.capacity(), vec.capacity()));
    }
}

#[test]
fn filters_grow_as_vec() {
    each_layout!(filters_grow_as_a_vec_of_that_capacity);
}

fn extending_reserves_as_a_vec_of_that_capacity<V: SmallVector<Item = u32>>() {
    for start in [0, 1, 4, 5, 64] {
        for more in [0, 1, 2, 4, 60, 61, 70] {
            let mut ours = V::with_capacity(start);
            ours.extend(0..start as u32);
            let mut vec = Vec::with_capacity(ours.capacity());
            vec.extend(0..start as u32);
            let ((), requests) = counted(|| ours.extend(0..more));
            let ((), expected) = counted(|| vec.extend(0..more));
            assert_eq!(requests, expected, "{start} {more}");
            assert!(same_capacity(ours.capacity(), vec.capacity()));
            let ((), requests) = counted(|| ours.extend([1, 2, 3].iter().copied().chain([4])));
            let ((), expected) = counted(|| vec.extend([1, 2, 3].iter().copied().chain([4])));
            assert_eq!((ours.as_slice(), requests), (&vec[..], expected));
            assert!(same_capacity(ours.capacity(), vec.capacity()));
            let ((), requests) = counted(|| ours.extend(Hinted(0..20, (3, None))));
            let ((), expected) = counted(|| vec.extend(Hinted(0..20, (3, None))));
            assert_eq!((ours.as_slice(), requests), (&vec[..], expected));
            assert!(same_capacity(ours.capacity(), vec.capacity()));
        }
    }
}

#[test]
fn extend_reserves_as_vec() {
    each_layout!(extending_reserves_as_a_vec_of_that_capacity);
}

/// Takes some elements off both ends.
fn consume<I: DoubleEndedIterator>(mut iter: I, front: usize, back: usize) -> I {
    iter.by_ref().take(front).for_each(drop);
    iter.by_ref().rev().take(back).for_each(drop);
    iter
}

fn own_iterator_keeps_its_buffer<V: SmallVector<Item = u32>>() {
    for len in [0, 1, 4, 5, 8, 16, 66, 100] {
        for front in [0, 1, len / 2, len / 2 + 1, len] {
            for back in [0, 1, len / 2] {
                let vec: Vec<u32> = (0..len as u32).collect();
                let (buffer, rest) = (vec.as_ptr(), consume(vec.into_iter(), front, back));
                let expected = rest.collect::<Vec<_>>();
                let vec_keeps = expected.as_ptr() == buffer;
                let made = || -> V { (0..len as u32).collect() };

                let ours = made();
                let (was_spilled, buffer, capacity) = (ours.spilled(), ours.as_ptr(), ours.capacity());
                let (again, requests) = counted(|| consume(ours.into_iter(), front, back).collect::<V>());
                assert_eq!(again.as_slice(), expected);
                if was_spilled && vec_keeps {
                    assert_eq!(
                        (again.as_ptr(), again.capacity(), requests),
                        (buffer, capacity, 0),
                        "{len} {front} {back}"
                    );
                } else {
                    assert_eq!(again.spilled(), expected.len() > V::INLINE_SIZE);
                }

                let ours = made();
                let buffer = ours.as_ptr();
                let mut again = V::new();
                let ((), requests) = counted(|| again.extend(consume(ours.into_iter(), front, back)));
                assert_eq!(again.as_slice(), expected);
                if was_spilled && vec_keeps {
                    assert_eq!((again.as_ptr(), again.capacity(), requests), (buffer, capacity, 0));
                }

                let ours = made();
                let buffer = ours.as_ptr();
                let (vec, requests) = counted(|| consume(ours.into_iter(), front, back).into_vec());
                assert_eq!(vec, expected);
                if was_spilled && vec_keeps {
                    assert_eq!((vec.as_ptr(), vec.capacity(), requests), (buffer, capacity, 0));
                } else {
                    assert_eq!(vec.capacity(), vec.len());
                }
                assert_eq!(Vec::from(consume(made().into_iter(), front, back)), expected);
                assert_eq!(consume(made().into_iter(), front, back).collect::<Vec<_>>(), expected);

                // Of a `Vec`.
                let vec: Vec<u32> = (0..len as u32).collect();
                let buffer = vec.as_ptr();
                let (from_vec, requests) = counted(|| consume(vec.into_iter(), front, back).collect::<V>());
                assert_eq!(from_vec.as_slice(), expected);
                assert_eq!(from_vec.spilled(), expected.len() > V::INLINE_SIZE);
                if from_vec.spilled() {
                    assert_eq!(from_vec.as_ptr() == buffer, vec_keeps);
                    assert_eq!(requests, usize::from(!vec_keeps));
                } else {
                    assert_eq!(requests, 0);
                }
                let vec: Vec<u32> = (0..len as u32).collect();
                let buffer = vec.as_ptr();
                let mut extended = V::new();
                extended.extend(consume(vec.into_iter(), front, back));
                assert_eq!(extended.as_slice(), expected);
                if extended.spilled() {
                    assert_eq!(extended.as_ptr() == buffer, vec_keeps);
                }
            }
        }
    }
}

#[test]
fn an_unmapped_iterator_keeps_its_buffer_as_vecs() {
    each_layout!(own_iterator_keeps_its_buffer);
}

fn reserved_room_is_not_given_up<V: SmallVector<Item = u32>>() {
    let mut vector = V::with_capacity(100);
    let (buffer, capacity) = (vector.as_ptr(), vector.capacity());
    vector.extend((0..70).collect::<V>());
    assert_eq!((vector.as_ptr(), vector.capacity()), (buffer, capacity));
    vector.clear();
    vector.extend((0..70).collect::<Vec<_>>());
    assert_eq!((vector.as_ptr(), vector.capacity()), (buffer, capacity));
    // And what is there stays.
    vector.extend((0..3).collect::<V>());
    vector.extend((0..80).collect::<Vec<_>>());
    assert_eq!(vector.len(), 153);
    assert_eq!(vector[70..74], [0, 1, 2, 0]);
}

#[test]
fn extend_keeps_what_was_reserved() {
    each_layout!(reserved_room_is_not_given_up);
}

fn each_element_is_dropped_once<V: SmallVector<Item = Rc<u32>>>() {
    for len in [0, 3, 5, 9, 40] {
        for front in [0, 1, len / 2, len / 2 + 1, len] {
            for back in [0, 1, len / 2] {
                let shared: Vec<Rc<u32>> = (0..len as u32).map(Rc::new).collect();
                let made = || -> V { shared.iter().cloned().collect() };
                let left = || consume(shared.iter(), front, back).cloned();
                // Each element that is left is there twice, and each of the others once.
                let check = |vector: &[Rc<u32>]| {
                    assert!(vector.iter().eq(left().collect::<Vec<_>>().iter()));
                    let alive: usize = shared.iter().map(Rc::strong_count).sum();
                    assert_eq!(alive, len + vector.len());
                };
                check(&consume(made().into_iter(), front, back).collect::<V>());
                check(&consume(made().into_iter(), front, back).into_vec());
                check(&Vec::from(consume(made().into_iter(), front, back)));
                check(&consume(shared.clone().into_iter(), front, back).collect::<V>());
                let mut vector = V::with_capacity(10);
                vector.extend(consume(made().into_iter(), front, back));
                check(&vector);
                vector.clear();
                vector.extend(consume(shared.clone().into_iter(), front, back));
                check(&vector);
                drop(vector);
                check_none_alive(&shared);
            }
        }
    }
}

#[track_caller]
fn check_none_alive(shared: &[Rc<u32>]) {
    assert!(shared.iter().all(|element| Rc::strong_count(element) == 1));
}

#[test]
fn what_moves_with_its_buffer_is_dropped_once() {
    let live = live_bytes();
    each_layout_of_shared!(each_element_is_dropped_once);
    assert_eq!(live_bytes(), live);
}

/// Vectors of references: what is collected anew lives as long as the elements, whatever the iterator was declared for.
#[small_vec(inline = 2)]
type Words<'a> = &'a str;
#[small_vec(inline = 2)]
type Nested<'a> = Vec<&'a &'static str>;

#[test]
fn lifetimes_do_not_matter() {
    fn shorten<'a>(words: Words<'static>, _: &'a str) -> Words<'a> {
        words.into_iter().collect()
    }
    let words = Words::from(["a", "b", "c"]);
    let (buffer, local) = (words.as_ptr(), String::from("d"));
    let mut words = shorten(words, &local);
    assert_eq!(words.as_ptr(), buffer);
    words.push(&local);
    assert_eq!(words, ["a", "b", "c", "d"]);
    // References to the elements are no elements.
    let copied: Nested<'_> = ["x", "y", "z"].iter().collect();
    let mut again = Words::new();
    again.extend(copied.iter().copied());
    again.extend(copied.into_iter().copied());
    assert_eq!(again, ["x", "y", "z", "x", "y", "z"]);
    // By reference, into a vector of what is referred to.
    let mut numbers = own::Word::<u32, 2>::new();
    numbers.extend(own::Word::<&u32, 2>::from([&1, &2, &3]));
    numbers.extend(vec![&4, &5, &6, &7]);
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7]);
}

#[small_vec(inline = 2, spill = never)]
type Pair = u32;
#[small_vec(inline = 2, spill = never)]
type SharedPair = Rc<u32>;
#[small_vec(inline = 2)]
type Units = ();

#[test]
fn what_cannot_spill_takes_elements_one_by_one() {
    assert_eq!(Pair::from([1, 2]).into_iter().collect::<Pair>(), [1, 2]);
    assert_eq!(vec![1, 2].into_iter().collect::<Pair>(), [1, 2]);
    let mut pair = Pair::new();
    assert!(outcome(|| pair.extend(vec![1, 2, 3])).is_err());
    assert_eq!(pair, [1, 2]);
    assert_eq!(Pair::from([1, 2]).into_iter().into_vec(), [1, 2]);
    assert_eq!(vec![(); 9].into_iter().collect::<Units>().len(), 9);
    assert_eq!(vec![(); 9].into_iter().collect::<Units>().into_iter().collect::<Units>().len(), 9);
    assert_eq!(vec![(); 9].into_iter().collect::<Units>().into_iter().into_vec().len(), 9);
    let shared = Rc::new(7);
    let mut pair = SharedPair::new();
    assert!(outcome(|| pair.extend(vec![shared.clone(); 5])).is_err());
    assert_eq!((pair.len(), Rc::strong_count(&shared)), (2, 3));
}

/// What is longer than the limit fills the vector as any other iterator does, and the rest is dropped.
#[test]
fn a_buffer_that_is_too_long_is_not_taken() {
    fn check<V: SmallVector<Item = Rc<u32>>>() {
        let shared = Rc::new(7);
        let mut vector = V::new();
        assert!(outcome(|| vector.extend(vec![shared.clone(); 300])).is_err());
        assert_eq!(Rc::strong_count(&shared), 1 + vector.len());
        vector.clear();
        // The capacity of the buffer is too large, the length is not.
        let mut elements = Vec::with_capacity(400);
        elements.resize(200, shared.clone());
        vector.extend(elements);
        assert_eq!((vector.len(), vector.capacity(), Rc::strong_count(&shared)), (200, 200, 201));
        let mut elements = Vec::with_capacity(400);
        elements.resize(200, shared.clone());
        let vector: V = elements.into_iter().collect();
        assert_eq!((vector.len(), vector.capacity()), (200, 200));
    }
    check::<own::Narrow8<Rc<u32>, 4>>();
    check::<member::Narrow8<Rc<u32>, 4>>();
}

/// An element whose `Drop` may panic.
#[allow(dead_code, reason = "the first field counts")]
struct Bomb(Rc<u32>, bool);

impl Drop for Bomb {
    fn drop(&mut self) {
        assert!(!self.1 || std::thread::panicking(), "dropped");
    }
}

#[test]
fn a_panic_while_skipping_leaves_every_element_dropped_once() {
    let shared = Rc::new(1);
    for bomb in 0..8 {
        let made = || (0..8).map(|index| Bomb(shared.clone(), index == bomb)).collect::<own::Word<Bomb, 2>>();
        let result = outcome(|| {
            let mut iter = made().into_iter();
            iter.nth(2);
            let vector = iter.collect::<own::Word<Bomb, 2>>();
            assert_eq!(vector.len(), 5);
        });
        assert!(result.is_err());
        assert_eq!(Rc::strong_count(&shared), 1);
        assert!(outcome(|| drop(made().into_iter().into_vec())).is_err());
        assert_eq!(Rc::strong_count(&shared), 1);
    }
}

/// As with the peers, where they do it.
#[test]
fn peers_copy() {
    let peer: smallvec::SmallVec<[u32; 4]> = (0..65).collect();
    let ours: own::Word<u32, 4> = (0..65).collect();
    assert!(ours.capacity() <= peer.capacity());
    let buffer = ours.as_ptr();
    let again: own::Word<u32, 4> = ours.into_iter().collect();
    assert_eq!(again.as_ptr(), buffer);
    let tiny: tinyvec::TinyVec<[u32; 4]> = (0..65).collect();
    assert_eq!(tiny[..], again[..]);
}

#[test]
fn the_iterator_can_be_named() {
    fn rest(iter: IntoIter<own::Word<u32, 2>>) -> Vec<u32> {
        iter.into()
    }
    assert_eq!(rest([1, 2, 3].into_iter().collect::<own::Word<u32, 2>>().into_iter()), [1, 2, 3]);
}
