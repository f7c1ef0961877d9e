//! "Trait Implementations".

use std::borrow::{Borrow, BorrowMut};
use std::cell::Cell;
use std::cmp::Ordering;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt::{Debug, Display};
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher, Hash};
use std::ops::{
    Deref, DerefMut, Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive,
};
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::rc::Rc;
use std::slice;

use smallvec_runtime::{SmallVector, define_smallvec, small_vec};

use crate::support::{Element, Tracked, alloc, drops, each, elements, implements};
use crate::types::{
    Lines0, Lines4, Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked1, Tracked4, Tracked16, Units0, Units4,
    like_vec,
};

define_smallvec! {
    type Ints = [i32; 4];
    type Strings = [String; 2];
    type Bare = [Opaque; 2];
    type Cells = [Cell<u8>; 2];
}

#[small_vec]
type Floats = [f64; 2];
#[small_vec]
type Words<'a> = [&'a str; 2];
#[small_vec]
type Counted = [Rc<u8>; 2];
#[small_vec]
type Pointers = [*const u8; 2];
#[small_vec(inline = 2)]
type Many<T: Clone> = T;

/// An element that implements nothing.
struct Opaque;

/// Runs a body for all declared types.
macro_rules! each_type {
    ($V:ident => $body:block) => {
        each!($V in Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked1, Tracked4, Tracked16, Units0, Units4,
            Lines0, Lines4 => $body)
    };
}

#[test]
fn default_is_empty() {
    each_type!(V => { assert!(V::default().is_empty()); });
    assert!(Bare::default().is_empty());
}

#[test]
fn clone_clones_each_element() {
    each_type!(V => {
        for len in 0..=17 {
            let elements: Vec<_> = elements::<V>(0..len).collect();
            let v: V = elements.iter().cloned().collect();
            let mut clone = v.clone();
            assert_eq!(clone.as_slice(), elements);
            for element in &mut clone {
                element.set_key(100);
            }
            drop(clone);
            assert_eq!(v.as_slice(), elements);
        }
    });
    let counted: Counted = (0..3).map(Rc::new).collect();
    let clone = counted.clone();
    assert!(counted.iter().zip(&clone).all(|(a, b)| Rc::ptr_eq(a, b)));
    assert!(counted.iter().all(|shared| Rc::strong_count(shared) == 2));
}

#[test]
fn clone_is_inline_when_the_elements_fit() {
    each_type!(V => {
        let mut v = V::with_capacity(40);
        v.extend(elements::<V>(0..4));
        assert_eq!(v.clone().spilled(), v.spilled() && V::INLINE_SIZE < 4);
    });
}

#[test]
fn clone_from_reuses_the_buffer() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked4, Lines0, Lines4 => {
        let mut v = V::with_capacity(40);
        v.extend(elements::<V>(0..30));
        let source: V = elements::<V>(50..55).collect();
        let before = (v.as_ptr(), v.capacity());
        v.clone_from(&source);
        assert_eq!(v, source);
        assert_eq!((v.as_ptr(), v.capacity()), before);
    });
    like_vec!(5, |v, new| {
        let mut source = v.clone();
        source.pop();
        source[0].set_key(77);
        v.clone_from(&source);
    });
    like_vec!(2, |v, new| {
        let mut source = v.clone();
        source.extend((60..70).map(new));
        v.clone_from(&source);
    });
}

#[test]
fn equality_is_that_of_the_elements() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        each!(W in Numbers0, Numbers1, Numbers4, Numbers16 => {
            for len in 0..6 {
                for other in 0..6 {
                    let (v, w) = ((0..len).collect::<V>(), (0..other).collect::<W>());
                    assert_eq!(v == w, len == other);
                    assert_eq!(v != w, len != other);
                }
            }
            assert_ne!(V::from_slice(&[1, 2, 3]), W::from_slice(&[1, 2, 4]));
        });
    });
    let nan = Floats::from_slice(&[f64::NAN]);
    assert!(nan != nan.clone());
}

#[test]
#[allow(clippy::op_ref, reason = "the reference is what is tested")]
fn equality_reaches_slices_arrays_and_vecs() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        let v = V::from_slice(&[1, 2, 3]);
        assert!(v == [1, 2, 3]);
        assert!(v == &[1, 2, 3]);
        assert!(v == *[1, 2, 3].as_slice());
        assert!(v == [1, 2, 3].as_slice());
        assert!(v == [1, 2, 3].as_mut_slice());
        assert!(v == vec![1, 2, 3]);
        assert!(v != [1, 2, 4]);
        assert!(v != vec![1, 2]);
        assert!(*[1, 2, 3].as_slice() == v);
        assert!([1, 2, 3].as_slice() == v);
        assert!([1, 2, 3].as_mut_slice() == v);
        assert!(vec![1, 2, 3] == v);
        assert_eq!(v, [1, 2, 3]);
    });
    assert!(Strings::from_iter(["a".to_owned()]) == ["a"]);
    assert!(Words::from_slice(&["a"]) == ["a".to_owned()]);
}

#[test]
fn order_is_lexicographic() {
    let lists: [&[u32]; 6] = [&[], &[0], &[0, 5, 1, 1, 1], &[0, 6], &[1], &[1, 0, 0]];
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        for a in lists {
            for b in lists {
                let (v, w) = (V::from_slice(a), V::from_slice(b));
                assert_eq!(v.cmp(&w), a.cmp(b));
                assert_eq!(v.partial_cmp(&w), a.partial_cmp(b));
                assert_eq!(v < w, a < b);
                assert_eq!(v >= w, a >= b);
            }
        }
    });
    let (one, nan) = (Floats::from_slice(&[1.0]), Floats::from_slice(&[f64::NAN]));
    assert_eq!(one.partial_cmp(&nan), None);
    assert_eq!(one.partial_cmp(&Floats::new()), Some(Ordering::Greater));
    assert!(implements!(Ints: Eq + Ord));
    assert!(!implements!(Floats: Eq));
    assert!(!implements!(Floats: Ord));
}

#[test]
fn hash_is_that_of_the_slice() {
    let state = BuildHasherDefault::<DefaultHasher>::default();
    for len in 0..20 {
        let vec: Vec<u32> = (0..len).collect();
        each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
            assert_eq!(state.hash_one(V::from_slice(&vec)), state.hash_one(&vec));
        });
    }
}

#[test]
fn borrow_makes_a_slice_find_its_key() {
    let mut names: HashMap<Ints, &str> = HashMap::new();
    names.insert(Ints::from_slice(&[1, 2]), "short");
    names.insert(Ints::from_slice(&[1, 2, 3, 4, 5]), "long");
    assert_eq!(names.get([1, 2].as_slice()), Some(&"short"));
    assert_eq!(names.get([1, 2, 3, 4, 5].as_slice()), Some(&"long"));
    assert_eq!(names.get([2].as_slice()), None);

    let set: BTreeSet<Ints> = [Ints::from_slice(&[3]), Ints::from_slice(&[1, 9])].into();
    assert!(set.contains([3].as_slice()));
    assert_eq!(set.first().unwrap(), &[1, 9]);
    assert_eq!(HashSet::from([Ints::new(), Ints::new()]).len(), 1);
}

#[test]
fn slices_are_given_by_every_reference_trait() {
    assert!(implements!(Ints: Deref<Target = [i32]> + DerefMut));
    assert!(implements!(Ints: AsRef<[i32]> + AsMut<[i32]>));
    assert!(implements!(Ints: Borrow<[i32]> + BorrowMut<[i32]>));
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        let mut v = V::from_slice(&[0, 0, 0, 0, 0]);
        // There is no other `AsMut`, nor `AsRef`, that would make a type necessary.
        v.as_mut()[1] = 1;
        BorrowMut::<[u32]>::borrow_mut(&mut v)[2] = 2;
        v.deref_mut()[3] = 3;
        assert_eq!(v.as_ref(), [0, 1, 2, 3, 0]);
        assert_eq!(Borrow::<[u32]>::borrow(&v), [0, 1, 2, 3, 0]);
        assert_eq!(v.deref(), [0, 1, 2, 3, 0]);
    });
}

#[test]
fn indices_are_those_of_a_slice() {
    fn every_kind<V, T>()
    where
        V: IndexMut<usize, Output = T>
            + Index<Range<usize>, Output = [T]>
            + Index<RangeFrom<usize>, Output = [T]>
            + Index<RangeTo<usize>, Output = [T]>
            + Index<RangeInclusive<usize>, Output = [T]>
            + Index<RangeToInclusive<usize>, Output = [T]>
            + IndexMut<RangeFull, Output = [T]>,
    {
    }
    every_kind::<Ints, i32>();
    every_kind::<Words<'_>, &str>();

    for len in [0, 1, 4, 6] {
        for index in 0..7 {
            like_vec!(len, |v, new| v[index].clone());
            like_vec!(len, |v, new| v[index] = new(9));
            like_vec!(len, |v, new| v[index..].to_vec());
            like_vec!(len, |v, new| v[..index].to_vec());
            like_vec!(len, |v, new| v[..=index].to_vec());
            like_vec!(len, |v, new| v[index..5].to_vec());
            like_vec!(len, |v, new| v[index..=5].to_vec());
            like_vec!(len, |v, new| v[index..].reverse());
        }
        like_vec!(len, |v, new| v[..].reverse());
    }
}

#[test]
fn debug_is_that_of_the_slice() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        let elements = [10, 20, 30, 40, 50];
        for len in 0..=5 {
            let (v, vec) = (V::from_slice(&elements[..len]), elements[..len].to_vec());
            assert_eq!(format!("{v:?}"), format!("{vec:?}"));
            assert_eq!(format!("{v:#?}"), format!("{vec:#?}"));
            assert_eq!(format!("{v:5x?}"), format!("{vec:5x?}"));
        }
    });
}

#[test]
fn there_is_no_display() {
    assert!(!implements!(Ints: Display));
    assert!(!implements!(Strings: Display));
}

#[test]
fn each_trait_asks_the_element_for_itself_only() {
    assert!(!implements!(Bare: Clone));
    assert!(!implements!(Bare: Debug));
    assert!(!implements!(Bare: PartialEq));
    assert!(!implements!(Bare: PartialOrd));
    assert!(!implements!(Bare: Hash));
    assert!(implements!(Bare: Default + Deref + Extend<Opaque> + FromIterator<Opaque> + IntoIterator<Item = Opaque>));
    assert!(implements!(Strings: Clone + Debug + Eq + Ord + Hash + 'static));
    assert!(!implements!(Ints: Copy));
}

#[test]
fn into_iterator_by_value_by_reference_and_by_mutable_reference() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        let mut v = V::from_slice(&[1, 2, 3, 4, 5]);
        let shared: slice::Iter<'_, u32> = (&v).into_iter();
        assert_eq!(shared.sum::<u32>(), 15);
        let mutable: slice::IterMut<'_, u32> = (&mut v).into_iter();
        mutable.for_each(|number| *number *= 2);
        let mut sum = 0;
        for number in &v {
            sum += *number;
        }
        for number in &mut v {
            *number += 1;
        }
        for number in v {
            sum += number;
        }
        assert_eq!(sum, 30 + 35);
    });
}

#[test]
fn from_iterator_collects() {
    each_type!(V => {
        for len in 0..=17 {
            drops();
            let v: V = elements::<V>(0..len).collect();
            assert!(drops().is_empty());
            assert_eq!(v.len(), len as usize);
            assert_eq!(v.spilled(), v.len() > V::INLINE_SIZE && size_of_val(&v[0]) > 0);
            let filtered: V = elements::<V>((0..2 * len).step_by(2).map(|key| key / 2).filter(|_| true)).collect();
            assert_eq!(filtered, v);
        }
    });
}

#[test]
fn from_iterator_tells_the_element_as_vecs_does() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        let v: V = "5 6 7".split(' ').map(|word| word.parse().unwrap()).collect();
        assert_eq!(v.as_slice(), [5, 6, 7]);
    });
}

#[test]
fn extend_appends_values_and_copies() {
    for len in [0, 1, 3, 4, 5, 16] {
        for count in [0, 1, 2, 20] {
            like_vec!(len, |v, new| v.extend((0..count).map(new)));
            like_vec!(len, |v, new| v.extend((0..count).filter(|key| key % 2 == 0).map(new)));
        }
    }
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        let mut v = V::new();
        v.extend(&[1, 2, 3]);
        v.extend(vec![4, 5]);
        assert_eq!(v.as_slice(), [1, 2, 3, 4, 5]);
    });
}

#[test]
fn extend_takes_a_hint_for_what_it_is() {
    /// Hints at what it does not keep.
    struct Liar<I>(I, (usize, Option<usize>));

    impl<I: Iterator> Iterator for Liar<I> {
        type Item = I::Item;

        fn next(&mut self) -> Option<I::Item> {
            self.0.next()
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            self.1
        }
    }
    for hint in [(0, None), (0, Some(0)), (3, Some(1)), (50, Some(50))] {
        like_vec!(3, |v, new| v.extend(Liar((0..20).map(new), hint)));
    }
}

#[test]
fn from_moves_or_clones_the_elements() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        assert_eq!(V::from([1, 2, 3]).as_slice(), [1, 2, 3]);
        assert_eq!(V::from([1, 2, 3, 4, 5]).as_slice(), [1, 2, 3, 4, 5]);
        assert_eq!(V::from(&[1, 2, 3][..]).as_slice(), [1, 2, 3]);
        assert_eq!(V::from(vec![1, 2, 3, 4, 5]).as_slice(), [1, 2, 3, 4, 5]);
    });
    each!(V in Tracked0, Tracked1, Tracked4, Tracked16 => {
        drops();
        let v = V::from([0, 1, 2, 3].map(Tracked::new));
        let w = V::from((0..5).map(Tracked::new).collect::<Vec<_>>());
        assert!(drops().is_empty());
        drop((v, w));
        assert_eq!(drops(), [0, 1, 2, 3, 0, 1, 2, 3, 4]);
    });
    let v = Strings::from(["a".to_owned(), "b".to_owned()]);
    assert_eq!(v.as_slice(), ["a", "b"]);
}

#[test]
fn from_a_vec_keeps_a_buffer_that_is_too_large_for_inline() {
    let vec: Vec<u32> = (0..9).collect();
    let pointer = vec.as_ptr();
    let (allocations, v) = alloc::allocations(|| Numbers4::from(vec));
    assert_eq!((allocations, v.as_ptr()), (0, pointer));

    let vec: Vec<u32> = (0..4).collect();
    let v = Numbers4::from(vec);
    assert!(!v.spilled());
}

#[test]
fn auto_traits_are_vecs() {
    macro_rules! check {
        ($($V:ty: $item:ty),*) => {$(
            assert_eq!(implements!($V: Send), implements!(Vec<$item>: Send), stringify!($V));
            assert_eq!(implements!($V: Sync), implements!(Vec<$item>: Sync), stringify!($V));
            assert_eq!(implements!($V: Unpin), implements!(Vec<$item>: Unpin), stringify!($V));
            assert_eq!(implements!($V: UnwindSafe), implements!(Vec<$item>: UnwindSafe), stringify!($V));
            assert_eq!(implements!($V: RefUnwindSafe), implements!(Vec<$item>: RefUnwindSafe), stringify!($V));
        )*};
    }
    check!(Ints: i32, Strings: String, Words<'static>: &'static str);
    check!(Counted: Rc<u8>, Cells: Cell<u8>, Pointers: *const u8);
    assert!(implements!(Ints: Send + Sync + Unpin));
    assert!(!implements!(Counted: Send) && !implements!(Counted: Sync));
    assert!(implements!(Cells: Send) && !implements!(Cells: Sync));
}

#[test]
fn lifetimes_shorten_as_those_of_vec_do() {
    fn shorten<'a>(words: Words<'static>, _: &'a str) -> Words<'a> {
        words
    }
    let text = String::from("local");
    let mut words = shorten(Words::from_slice(&["static"]), &text);
    words.push(&text);
    assert_eq!(words.as_slice(), ["static", "local"]);
}

#[test]
fn generic_code_takes_any_declared_type() {
    fn squares<V: SmallVector<Item = u32>>(n: u32) -> V {
        let mut v = V::new();
        for i in 0..n {
            v.push(i * i);
        }
        assert_eq!(v.spilled(), v.len() > V::INLINE_SIZE);
        v
    }
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        assert_eq!(squares::<V>(6).as_slice(), [0, 1, 4, 9, 16, 25]);
    });
}

#[test]
fn a_type_with_a_parameter_is_a_vector_of_any_element() {
    let mut v = Many::<Tracked>::new();
    drops();
    v.extend((0..3).map(Tracked::new));
    assert!(v.spilled());
    assert_eq!(v.pop(), Some(Tracked::new(2)));
    drops();
    drop(v);
    assert_eq!(drops(), [0, 1]);
    assert_eq!(Many::from_slice(&["x"; 2]).as_slice(), ["x", "x"]);
}
