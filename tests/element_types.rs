//! Vectors of every kind of element, at inline capacities where something changes: declared, filled, spilled, brought
//! back, cloned, iterated, drained and dropped.
//!
//! Of each element, the vectors of even inline capacities are members of a family, those of odd ones are structs.

#[path = "support/mod.rs"]
mod support;

use std::cell::Cell;
use std::num::NonZero;
use std::rc::Rc;
use std::thread;

use smallvec_runtime::{define_smallvec, small_vec};

use crate::support::{TrackingAllocator, alloc, each, is_inside};

#[global_allocator]
static GLOBAL: TrackingAllocator = TrackingAllocator;

/// An element that is made from a number and can be checked against it.
trait Sample: Sized + 'static {
    fn make(number: u32) -> Self;

    fn shows(&self, number: u32) -> bool;

    /// Returns how many of its values live on this thread, if it can tell.
    fn alive() -> Option<usize> {
        None
    }
}

impl Sample for u8 {
    fn make(number: u32) -> Self {
        number as u8
    }

    fn shows(&self, number: u32) -> bool {
        *self == number as u8
    }
}

impl Sample for u32 {
    fn make(number: u32) -> Self {
        number
    }

    fn shows(&self, number: u32) -> bool {
        *self == number
    }
}

impl Sample for String {
    fn make(number: u32) -> Self {
        number.to_string()
    }

    fn shows(&self, number: u32) -> bool {
        *self == number.to_string()
    }
}

impl Sample for Box<u32> {
    fn make(number: u32) -> Self {
        Box::new(number)
    }

    fn shows(&self, number: u32) -> bool {
        **self == number
    }
}

/// Has no size.
#[derive(Clone, Copy)]
struct Nothing;

impl Sample for Nothing {
    fn make(_: u32) -> Self {
        Self
    }

    fn shows(&self, _: u32) -> bool {
        true
    }
}

thread_local! {
    static PRESENT: Cell<usize> = const { Cell::new(0) };
}

/// Has no size, and counts its values.
struct Presence;

impl Clone for Presence {
    fn clone(&self) -> Self {
        Self::make(0)
    }
}

impl Drop for Presence {
    fn drop(&mut self) {
        PRESENT.set(PRESENT.get() - 1);
    }
}

impl Sample for Presence {
    fn make(_: u32) -> Self {
        PRESENT.set(PRESENT.get() + 1);
        Self
    }

    fn shows(&self, _: u32) -> bool {
        true
    }

    fn alive() -> Option<usize> {
        Some(PRESENT.get())
    }
}

macro_rules! aligned {
    ($($(#[$attribute:meta])* $name:ident: $align:literal;)*) => {$(
        $(#[$attribute])*
        #[repr(align($align))]
        struct $name(u32);

        impl Sample for $name {
            fn make(number: u32) -> Self {
                Self(number)
            }

            fn shows(&self, number: u32) -> bool {
                self.0 == number
            }
        }
    )*};
}

aligned! {
    #[derive(Clone, Copy)]
    Pair: 16;
    #[derive(Clone)]
    Line: 64;
    // Not even `Clone`.
    Page: 4096;
}

impl Sample for [u8; 3] {
    fn make(number: u32) -> Self {
        [number as u8, !number as u8, (number >> 8) as u8]
    }

    fn shows(&self, number: u32) -> bool {
        *self == Self::make(number)
    }
}

impl Sample for &'static u32 {
    fn make(number: u32) -> Self {
        static NUMBERS: [u32; 1024] = {
            let mut numbers = [0; 1024];
            let mut number = 0;
            while number < 1024 {
                numbers[number] = number as u32;
                number += 1;
            }
            numbers
        };
        &NUMBERS[number as usize]
    }

    fn shows(&self, number: u32) -> bool {
        **self == number
    }
}

impl Sample for bool {
    fn make(number: u32) -> Self {
        number % 3 == 0
    }

    fn shows(&self, number: u32) -> bool {
        *self == Self::make(number)
    }
}

impl Sample for NonZero<u32> {
    fn make(number: u32) -> Self {
        Self::MIN.saturating_add(number)
    }

    fn shows(&self, number: u32) -> bool {
        self.get() == number + 1
    }
}

impl Sample for Cell<u32> {
    fn make(number: u32) -> Self {
        Self::new(number)
    }

    fn shows(&self, number: u32) -> bool {
        self.get() == number
    }
}

thread_local! {
    static SHARED: Rc<Cell<u32>> = Rc::default();
}

/// All share one value, so that its count tells how many there are.
impl Sample for Rc<Cell<u32>> {
    fn make(_: u32) -> Self {
        SHARED.with(Rc::clone)
    }

    fn shows(&self, _: u32) -> bool {
        SHARED.with(|shared| Rc::ptr_eq(self, shared))
    }

    fn alive() -> Option<usize> {
        Some(SHARED.with(Rc::strong_count) - 1)
    }
}

/// Asserts that the elements are those of the numbers and lie where their type may, and that so many others are alive.
#[track_caller]
fn check<T: Sample>(elements: &[T], numbers: impl Iterator<Item = u32> + Clone, others: usize) {
    assert_eq!(elements.len(), numbers.clone().count());
    for (element, number) in elements.iter().zip(numbers) {
        assert!(element.shows(number), "at the element of {number}");
    }
    assert!(elements.as_ptr().is_aligned());
    if let Some(alive) = T::alive() {
        assert_eq!(alive, elements.len() + others);
    }
}

/// Runs `body` where a vector of many pages fits on the stack, and asserts that it gives all memory back.
fn run(body: fn()) {
    let worker = thread::Builder::new().stack_size(1 << 28).spawn(move || {
        SHARED.with(|_| {});
        let bytes = alloc::live_bytes();
        body();
        assert_eq!(alloc::live_bytes(), bytes);
    });
    if let Err(panic) = worker.unwrap().join() {
        std::panic::resume_unwind(panic);
    }
}

/// Declares vectors of each element at each inline capacity, and runs all bodies on them.
macro_rules! element_types {
    ($($name:ident: $item:ty, $($ability:ident),*;)*) => {$(
        mod $name {
            use super::*;

            define_smallvec! {
                type V0 = [$item; 0];
                type V2 = [$item; 2];
                type V8 = [$item; 8];
                type V126 = [$item; 126];
                type V256 = [$item; 256];
            }
            #[small_vec]
            type V1 = [$item; 1];
            #[small_vec]
            type V3 = [$item; 3];
            #[small_vec]
            type V127 = [$item; 127];

            #[test]
            fn are_declared() {
                assert_eq!([V0::INLINE_SIZE, V1::INLINE_SIZE, V2::INLINE_SIZE, V3::INLINE_SIZE], [0, 1, 2, 3]);
                assert_eq!([V8::INLINE_SIZE, V126::INLINE_SIZE], [8, 126]);
                assert_eq!([V127::INLINE_SIZE, V256::INLINE_SIZE], [127, 256]);
                each!(V in V0, V1, V2, V3, V8, V126, V127, V256 => {
                    assert_eq!(align_of::<V>(), align_of::<$item>().max(align_of::<usize>()));
                    assert_eq!(size_of::<V>(), size_of::<Option<V>>());
                });
            }

            $(element_types!(@$ability $item);)*
        }
    )*};

    (@test $name:ident $item:ty: |$V:ident, $n:ident| $body:block) => {
        #[test]
        fn $name() {
            run(|| each!($V in V0, V1, V2, V3, V8, V126, V127, V256 => {
                let $n = $V::INLINE_SIZE as u32;
                $body
            }));
        }
    };

    (@moves $item:ty) => {
        element_types!(@test are_filled_and_spilled_and_brought_back $item: |V, n| {
            let sized = size_of::<$item>() > 0;
            let mut v = V::new();
            for number in 0..n {
                v.push(<$item>::make(number));
                assert!(!v.spilled());
                assert!(is_inside(&v, v.as_ptr()));
            }
            check(&v, 0..n, 0);

            v.push(<$item>::make(n));
            assert_eq!(v.spilled(), sized);
            check(&v, 0..n + 1, 0);
            v.extend((n + 1..2 * n + 9).map(<$item>::make));
            check(&v, 0..2 * n + 9, 0);

            v.truncate(v.len() / 2);
            v.shrink_to_fit();
            assert_eq!(v.spilled(), sized);
            check(&v, 0..n + 4, 0);

            v.truncate(n as usize);
            v.shrink_to_fit();
            assert!(!v.spilled());
            check(&v, 0..n, 0);
            v.push(<$item>::make(n));
            assert!(v.pop().is_some_and(|last| last.shows(n)));
            check(&v, 0..n, 0);
        });

        element_types!(@test are_inserted_and_removed $item: |V, n| {
            for len in [0, n / 2, n, n + 1] {
                let mut v: V = (1..len + 1).map(<$item>::make).collect();
                v.insert(0, <$item>::make(0));
                check(&v, 0..len + 1, 0);
                v.insert(v.len(), <$item>::make(len + 1));
                check(&v, 0..len + 2, 0);

                let first = v.remove(0);
                assert!(first.shows(0));
                check(&v, 1..len + 2, 1);
                let first = (v.swap_remove(0), first).0;
                assert!(first.shows(1));
                if len > 0 {
                    check(&v, [len + 1].into_iter().chain(2..len + 1), 1);
                }
            }
        });

        element_types!(@test are_yielded_by_value $item: |V, n| {
            for len in [0, n / 2, n, n + 1, 2 * n + 3] {
                let v: V = (0..len).map(<$item>::make).collect();
                assert!(v.into_iter().zip(0..).all(|(element, number)| element.shows(number)));

                let v: V = (0..len).map(<$item>::make).collect();
                let mut iter = v.into_iter();
                let ends = (iter.next(), iter.next_back());
                let taken = len.min(2);
                check(iter.as_slice(), (0..len).skip(1).take((len - taken) as usize), taken as usize);
                drop(iter);
                assert!(ends.0.is_none_or(|first| first.shows(0)));
                assert!(ends.1.is_none_or(|last| last.shows(len - 1)));
                check::<$item>(&[], 0..0, 0);
            }
        });

        element_types!(@test are_drained $item: |V, n| {
            for len in [n, n + 1, 2 * n + 3] {
                for taken in [0, 1, len / 3] {
                    let (start, end) = (len / 3, len - len / 4);
                    let rest = (0..start).chain(end..len);
                    let mut v: V = (0..len).map(<$item>::make).collect();
                    let elements: Vec<_> = v.drain(start as usize..end as usize).take(taken as usize).collect();
                    assert!(elements.iter().zip(start..).all(|(element, number)| element.shows(number)));
                    check(&v, rest.clone(), elements.len());
                    drop(elements);
                    v.drain(..);
                    check(&v, 0..0, 0);
                }
            }
        });

        element_types!(@test are_handed_over_with_their_memory $item: |V, n| {
            for len in [0, n / 2, n, n + 1, 2 * n + 3] {
                let v: V = (0..len).map(<$item>::make).collect();
                let vec = v.into_vec();
                check(&vec, 0..len, 0);
                let v = V::from_vec(vec);
                check(&v, 0..len, 0);
                let boxed = v.into_boxed_slice();
                check(&boxed, 0..len, 0);
                let v = V::from_vec(boxed.into_vec());
                check(&v, 0..len, 0);
                match v.into_inner() {
                    Ok(array) => check(&array, 0..n, 0),
                    Err(v) => check(&v, 0..len, 0),
                }
            }
        });
    };

    (@clones $item:ty) => {
        element_types!(@test are_cloned $item: |V, n| {
            for len in [0, n / 2, n, n + 1, 2 * n + 3] {
                let v: V = (0..len).map(<$item>::make).collect();
                let clone = v.clone();
                check(&clone, 0..len, len as usize);
                drop(v);
                check(&clone, 0..len, 0);

                let mut v: V = (0..n).map(<$item>::make).collect();
                v.clone_from(&clone);
                check(&v, 0..len, len as usize);
                drop(clone);
                v.extend_from_slice(&[<$item>::make(len), <$item>::make(len + 1)]);
                check(&v, 0..len + 2, 0);

                let iter = v.clone().into_iter();
                drop(v);
                check(iter.clone().as_slice(), 0..len + 2, len as usize + 2);
            }
        });
    };
}

element_types! {
    bytes: u8, moves, clones;
    numbers: u32, moves, clones;
    strings: String, moves, clones;
    boxes: Box<u32>, moves, clones;
    nothings: Nothing, moves, clones;
    presences: Presence, moves, clones;
    pairs: Pair, moves, clones;
    lines: Line, moves, clones;
    pages: Page, moves;
    triples: [u8; 3], moves, clones;
    references: &'static u32, moves, clones;
    flags: bool, moves, clones;
    positives: NonZero<u32>, moves, clones;
    cells: Cell<u32>, moves, clones;
    shared: Rc<Cell<u32>>, moves, clones;
}
