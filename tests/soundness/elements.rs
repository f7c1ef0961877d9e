//! Elements of every kind: zero-sized, over-aligned, with niches, with shared mutability, of odd size.

use crate::model::layouts::{Compact, Fixed, Half, Narrow8, Narrow16, Narrow32, Word, compacted, each_layout};
use crate::types::panics;
use smallvec_runtime::{CollectionAllocErr, SmallVector, define_smallvec, smallvec, smallvec_inline};
use std::cell::{Cell, RefCell};
use std::convert::Infallible;
use std::fmt::Debug;
use std::fs;
use std::num::NonZero;
use std::rc::Rc;

/// Puts elements through every place they can be in: inline, on the heap, back, in an iterator, in a copy.
fn everywhere<T: Clone + PartialEq + Debug, V: SmallVector<Item = T> + Clone>(make: impl Fn(usize) -> T) {
    for len in 0..=V::INLINE_SIZE.min(9) + 3 {
        let expected: Vec<T> = (0..len).map(&make).collect();
        let check = |vec: &V| {
            assert!(vec.as_ptr().is_aligned());
            assert_eq!(vec.as_slice(), expected);
        };
        let mut vec = V::new();
        assert!(vec.as_ptr().is_aligned() && vec.as_mut_ptr().is_aligned() && vec.as_slice().is_empty());
        for index in 0..len {
            vec.push(make(index));
        }
        check(&vec);
        check(&vec.clone());
        check(&V::from_slice(&expected));
        check(&V::from_vec(expected.clone()));
        let mut other = V::new();
        other.clone_from(&vec);
        check(&other);
        vec.reserve_exact(V::INLINE_SIZE + 9);
        check(&vec);
        check(&vec.clone());
        vec.shrink_to_fit();
        check(&vec);
        // The value moves, and the elements with it.
        let mut moved = Some(Box::new(vec));
        check(moved.as_ref().unwrap());
        vec = *moved.take().unwrap();
        check(&vec);
        vec.insert(0, make(99));
        assert_eq!(vec.remove(0), make(99));
        vec.extend_from_within(..);
        vec.truncate(len);
        check(&vec);
        assert!(vec.drain(..).eq(expected.iter().cloned()));
        vec.extend(expected.iter().cloned());
        let mut iter = vec.into_iter();
        assert!(iter.as_slice().as_ptr().is_aligned());
        assert_eq!(iter.clone().collect::<Vec<_>>(), expected);
        assert_eq!(iter.next(), expected.first().cloned());
        assert!(iter.rev().eq(expected.iter().skip(1).rev().cloned()));
    }
}

macro_rules! everywhere {
    ($element:ty: $make:expr) => {
        each_layout!(V => {
            everywhere::<$element, V<$element, 0>>($make);
            everywhere::<$element, V<$element, 3>>($make);
        })
    };
}

macro_rules! aligned {
    ($($name:ident: $align:literal, $content:ty),+ $(,)?) => {
        $(
            #[derive(Clone, Debug, PartialEq)]
            #[repr(align($align))]
            pub(crate) struct $name($content);
        )+
    };
}

compacted! {
    Sixteen: 0, 3;
    SixtyFour: 0, 3;
    Page: 0, 3;
    EmptyPage: 0, 3;
    AlignedString: 0, 3;
    &'static u8: 0, 3;
    bool: 0, 3;
    NonZero<u8>: 0, 3;
    NonZero<usize>: 0, 3;
    Box<usize>: 0, 3;
    char: 0, 3;
    Option<Box<u8>>: 0, 3;
    [u8; 3]: 0, 3;
    (u8, u32): 0, 3;
    Cell<u32>: 0, 3;
    Rc<usize>: 0, 3;
    RefCell<Vec<u8>>: 0, 3;
    (): 0, 3;
    [u64; 20]: 0, 3;
    Cell<u8>:, 3;
    Rc<()>:, 3;
    String: 0, 3;
    Infallible:, 3;
    (u32, Infallible):, 3;
}

aligned! {
    Sixteen: 16, u8,
    SixtyFour: 64, usize,
    Page: 4096, u16,
    EmptyPage: 4096, (),
    AlignedString: 128, String,
}

#[test]
fn over_aligned_elements_are_misaligned() {
    everywhere!(Sixteen: |index| Sixteen(index as u8));
    everywhere!(SixtyFour: SixtyFour);
    everywhere!(Page: |index| Page(index as u16));
    everywhere!(EmptyPage: |_| EmptyPage(()));
    everywhere!(AlignedString: |index| AlignedString(index.to_string()));
}

#[test]
fn vacant_places_are_taken_for_elements() {
    static KEYS: [u8; 100] = [7; 100];
    everywhere!(&'static u8: |index| &KEYS[index]);
    everywhere!(bool: |index| index % 3 == 0);
    everywhere!(NonZero<u8>: |index| NonZero::new(index as u8 + 1).unwrap());
    everywhere!(NonZero<usize>: |index| NonZero::new(index + 1).unwrap());
    everywhere!(Box<usize>: Box::new);
    everywhere!(char: |index| char::from_u32(index as u32 + 64).unwrap());
    everywhere!(Option<Box<u8>>: |index| (index % 2 == 0).then(|| Box::new(index as u8)));

    // A vector with vacant places is no `None`, whatever is in them.
    each_layout!(V => {
        let mut vec = Some(V::<&u8, 3>::new());
        assert!(vec.is_some());
        vec.as_mut().unwrap().push(&KEYS[0]);
        assert!(vec.as_ref().is_some_and(|vec| vec.len() == 1));
        assert!(vec.as_mut().unwrap().pop().is_some());
        assert!(Some(&vec).is_some() && vec.is_some());
    });
    // The compiler looks at every byte of a constant that is an element for it.
    const EMPTY: [Fixed<bool, 3>; 2] = [Fixed::<bool, 3>::new(), Fixed::<bool, 3>::new()];
    assert!(EMPTY.iter().all(|vec| vec.is_empty()));

    // Of these there is no value: std panics when an array of them is made, and be it of uninitialised bytes.
    fn without_values<V: SmallVector<Item: Clone> + Clone>() {
        let mut vec = V::new();
        vec.extend(None);
        vec.extend_from_slice(&[]);
        vec.append(&mut V::from_iter(None));
        drop(V::try_with_capacity(9));
        assert!(vec.clone().is_empty() && V::from_slice(&[]).into_vec().is_empty());
        assert!(vec.pop().is_none() && vec.drain(..).next().is_none());
        assert!(vec.into_inner().is_err_and(|vec| vec.into_iter().next().is_none()));
    }
    each_layout!(V => {
        without_values::<V<Infallible, 3>>();
        without_values::<V<(u32, Infallible), 3>>();
    });
    without_values::<Fixed<Infallible, 3>>();
    without_values::<Fixed<(u32, Infallible), 3>>();
}

#[test]
fn elements_of_odd_size_or_with_cells_are_copied_wrongly() {
    everywhere!([u8; 3]: |index| [index as u8, 1, 2]);
    everywhere!((u8, u32): |index| (index as u8, !0));
    everywhere!(Cell<u32>: |index| Cell::new(index as u32));
    everywhere!(Rc<usize>: Rc::new);
    everywhere!(RefCell<Vec<u8>>: |index| RefCell::new(vec![1; index]));
    everywhere!((): |_| ());
    everywhere!([u64; 20]: |index| [index as u64; 20]);

    // Shared mutability reaches the element itself, wherever it is.
    each_layout!(V => {
        for spilled in [false, true] {
            let mut vec = V::<Cell<u8>, 3>::new();
            if spilled {
                vec.reserve(4);
            }
            vec.extend((0..3).map(Cell::new));
            let shared = &vec;
            shared[1].set(9);
            shared.iter().for_each(|cell| cell.set(cell.get() + 1));
            assert_eq!(vec.into_iter().map(Cell::into_inner).collect::<Vec<_>>(), [1, 10, 3]);

            let count = Rc::new(());
            let mut vec = V::<Rc<()>, 3>::new();
            vec.resize(if spilled { 5 } else { 3 }, Rc::clone(&count));
            assert_eq!(Rc::strong_count(&count), vec.len() + 1);
            let copy = vec.clone();
            vec.truncate(1);
            drop((vec, copy));
            assert_eq!(Rc::strong_count(&count), 1);
        }
    });
}

#[test]
fn n_0_is_not_inline_and_not_on_the_heap_either() {
    each_layout!(V => {
        let mut vec = V::<String, 0>::new();
        assert!(vec.is_full() && !vec.spilled() && vec.capacity() == 0 && vec.as_slice().is_empty());
        assert!(vec.pop().is_none() && vec.drain(..).next().is_none());
        vec.shrink_to_fit();
        vec.truncate(0);
        vec.reserve(0);
        vec.grow(0);
        assert!(!vec.spilled());
        vec.push("a".to_owned());
        assert!(vec.spilled());
        drop(vec.pop());
        assert!(vec.spilled());
        vec.shrink_to_fit();
        assert!(!vec.spilled() && vec.capacity() == 0);
        vec.push("b".to_owned());
        vec.insert(0, "c".to_owned());
        assert_eq!(vec.clone().into_vec(), ["c", "b"]);
        vec.clear();
        vec.grow(0);
        assert!(!vec.spilled());
        let empty: [String; 0] = vec.into_inner().unwrap();
        assert_eq!(V::<String, 0>::from_buf(empty).into_boxed_slice().len(), 0);

        // The backing array has no size, its elements have: what is behind a gap moves down.
        let six = || (0..6).map(|key| key.to_string()).collect::<V<String, 0>>();
        let mut vec = six();
        vec.retain(|key| key != "1");
        assert_eq!(*vec, ["0", "2", "3", "4", "5"]);
        vec.dedup_by(|next, kept| next == "3" && kept == "2");
        assert_eq!(*vec, ["0", "2", "4", "5"]);
        vec.drain(1..2);
        assert_eq!(*vec, ["0", "4", "5"]);
        vec.splice(..2, ["6".to_owned()]);
        assert_eq!(*vec, ["6", "5"]);
        let mut vec = six();
        assert!(vec.extract_if(1.., |_| true).nth(1).is_some());
        assert_eq!(*vec, ["0", "3", "4", "5"]);
        let mut filter = vec.drain_filter(|key| key != "0");
        assert!(filter.next().is_some());
        filter.keep_rest();
        assert_eq!(*vec, ["0", "4", "5"]);
        let mut drain = vec.drain(..2);
        assert!(drain.next().is_some());
        drain.keep_rest();
        assert_eq!(*vec, ["4", "5"]);
    });
    everywhere!(String: |index| index.to_string());
}

/// Makes a vector of so many elements that take no space.
fn units<V: SmallVector<Item = ()>>(len: usize) -> V {
    let mut vec = V::new();
    // SAFETY: there is room for any number of elements without size, and nothing to initialise.
    unsafe { vec.set_len(len) };
    vec
}

#[test]
fn the_length_of_zero_sized_elements_wraps() {
    fn wrap<V: SmallVector<Item = ()>>() {
        let most = V::new().capacity();
        assert!(!V::new().spilled() && most > V::INLINE_SIZE);
        let half = most / 2 + 1;
        let mut vec = units::<V>(half);
        assert_eq!(vec.as_slice().len(), half);
        let mut other = units::<V>(half);
        assert_eq!(vec.try_append(&mut other), Err(CollectionAllocErr::CapacityOverflow));
        assert!(panics(|| vec.append(&mut other)));
        assert_eq!((vec.len(), other.len()), (half, half));
        other.truncate(most - half);
        vec.append(&mut other);
        assert_eq!((vec.len(), other.len(), vec.is_full()), (most, 0, true));

        assert!(panics(|| vec.push(())) && vec.try_push(()).is_err() && vec.push_within_capacity(()).is_err());
        assert!(panics(|| vec.insert(1, ())) && vec.try_insert(0, ()).is_err());
        assert!(panics(|| vec.extend([()])) && panics(|| vec.insert_many(5, [()])));
        assert!(panics(|| vec.extend_from_slice(&[(); 3])) && vec.try_extend_from_slice(&[()]).is_err());
        assert!(panics(|| vec.extend_from_within(..)) && panics(|| vec.insert_from_slice(0, &[()])));
        assert!(panics(|| vec.reserve(1)) && vec.try_reserve_exact(1).is_err());
        assert!(panics(|| drop(vec.splice(1..2, [(), ()]))));
        assert!(vec.len() >= most - 1);
        vec.reserve(0);
        vec.truncate(most - 2);
        vec.extend([(), ()]);
        assert_eq!(vec.len(), most);
        assert_eq!(vec.drain(1..).len(), most - 1);
        assert_eq!(vec.len(), 1);

        let mut iter = units::<V>(most).into_iter();
        assert_eq!((iter.len(), iter.nth(most - 1), iter.next()), (most, Some(()), None));
        assert_eq!(units::<V>(most).split_off(1).len(), most - 1);
        assert_eq!(units::<V>(most).into_vec().len(), most);
        assert_eq!(units::<V>(3).into_array::<3>().ok(), Some([(); 3]));
    }
    each_layout!(V => {
        wrap::<V<(), 0>>();
        wrap::<V<(), 3>>();
    });
}

/// A number that cannot be written twice: a second static of that name would not link.
macro_rules! once {
    ($name:ident: $value:expr) => {{
        #[unsafe(no_mangle)]
        static $name: u8 = 0;
        $value
    }};
}

define_smallvec! {
    #[small_vec(inline = once!(EXPANDED_ONCE: 3), macro = bytes)]
    type Associated = u8;
    #[small_vec(inline = once!(EXPANDED_ONCE_BESIDE: 3))]
    type Beside<T> = T;
    #[small_vec(size = once!(EXPANDED_ONCE_AS_SIZE: 24), max_size = once!(EXPANDED_ONCE_AS_MAX_SIZE: 24))]
    type Budget = [u8];
    #[small_vec(inline = once!(EXPANDED_ONCE_COMPACT: 3), layout = compact)]
    type Compacted = u8;
    #[small_vec(inline = once!(EXPANDED_ONCE_NARROW: 3), len = u8)]
    type Narrow = u8;
    #[small_vec(inline = once!(EXPANDED_ONCE_FIXED: 3), spill = never)]
    type Never = u8;
}

#[test]
fn the_capacity_is_expanded_twice() {
    let capacities = [
        (Associated::INLINE_SIZE, Associated::new().capacity()),
        (Beside::<u8>::INLINE_SIZE, Beside::<u8>::new().capacity()),
        (Compacted::INLINE_SIZE, Compacted::new().capacity()),
        (Narrow::INLINE_SIZE, Narrow::new().capacity()),
        (Never::INLINE_SIZE, Never::new().capacity()),
    ];
    assert_eq!(capacities, [(3, 3); 5]);
    assert_eq!((Budget::INLINE_SIZE, size_of::<Budget>()), (24 - size_of::<usize>(), 24));

    // Neither is what the macros that make a vector are given.
    const INLINE: Associated =
        smallvec_inline!(Associated; once!(EXPANDED_ONCE_AS_VALUE: 7); once!(EXPANDED_ONCE_AS_COUNT: 2));
    assert_eq!(INLINE, [7, 7]);
    let calls = Cell::new(0);
    let count = |number| {
        calls.set(calls.get() + 1);
        number
    };
    let vec: Associated = smallvec![count(7); count(2) as usize];
    assert_eq!((vec.as_slice(), calls.take()), (&[7, 7][..], 2));
    let vec: Associated = smallvec![count(7), count(8)];
    assert_eq!((vec.as_slice(), calls.take()), (&[7, 8][..], 2));
    assert_eq!((bytes![count(7); count(2) as usize].as_slice(), calls.take()), (&[7, 7][..], 2));
    assert_eq!((bytes![count(7), count(8)].as_slice(), calls.take()), (&[7, 8][..], 2));
    assert_eq!((bytes![count(1), count(2), count(3), count(4)].len(), calls.take()), (4, 4));
}

/// The fields are in the order in which they are declared, or addresses that are computed are those of others. An order that
/// is left to the compiler may happen to be that one, so the sources are read, too.
#[test]
fn the_order_of_fields_is_assumed() {
    fn offset<V: SmallVector>() -> usize {
        let vec = V::new();
        vec.as_ptr().addr() - (&raw const vec).addr()
    }
    let word = size_of::<usize>();
    assert_eq!([offset::<Word<u8, 3>>(), offset::<Word<String, 3>>()], [word; 2]);
    assert_eq!([offset::<Narrow8<u8, 3>>(), offset::<Narrow16<u8, 3>>(), offset::<Narrow32<u8, 3>>()], [2, 4, 8]);
    assert_eq!([offset::<Narrow8<String, 3>>(), offset::<Narrow32<String, 0>>()], [word, 8]);
    assert_eq!(
        [offset::<Compact<u8, 127>>(), offset::<Compact<u8, 128>>(), offset::<Compact<String, 3>>()],
        [1, 2, word]
    );
    assert_eq!([offset::<Half<u8, 3>>(), offset::<Half<u8, 128>>(), offset::<Half<String, 3>>()], [1, 2, word]);
    assert_eq!([offset::<Fixed<u8, 3>>(), offset::<Fixed<String, 3>>(), offset::<Never>()], [word, word, 1]);

    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/smallvec-runtime/src/storage");
    let mut types = 0;
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for (index, line) in lines.iter().enumerate() {
            let is_type = line.ends_with('{') && (line.contains("struct ") || line.contains("union "));
            // Of these, nobody knows where the fields are.
            let is_plain = line.contains("struct Parts<") || line.contains("struct Message ");
            if is_type && !is_plain && !line.starts_with('/') {
                let mut attributes = lines[..index].iter().rev().take_while(|line| line.starts_with(['#', '/', '$']));
                assert!(attributes.any(|line| line.contains("repr(C")), "{}: {line}", path.display());
                types += 1;
            }
        }
    }
    assert!(types >= 9, "{types} types were found");
}
