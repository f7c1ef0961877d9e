//! Every layout is made in constants, and lives in statics with elements that change through shared references.

use crate::support::with_layouts;
use crate::types::SmallVec;
use smallvec_runtime::{SmallVector, small_vec, smallvec_inline};
use std::cell::Cell;
use std::sync::atomic::{AtomicU16, Ordering};

/// Declares a struct and a member of a family of each layout, and runs a body for them.
macro_rules! each_declared {
    ($V:ident = [$item:ty; $inline:literal] => $body:block) => {
        with_layouts!([each_declared] { @all $V [$item; $inline] $body });
    };
    (
        @all $V:ident $array:tt $body:block
        [$($generic:ident $options:tt)+] [$($concrete:ident $more_options:tt)+] [$($never:ident $never_options:tt)+]
    ) => {
        each_declared!(@ $V $array $body $($options)+ $($more_options)+ $($never_options)+);
    };
    (@ $V:ident $array:tt $body:block $(($($options:tt)+))+) => {$(
        each_declared!(@one $V $array $body #[small_vec($($options)+)]);
        each_declared!(@one $V $array $body #[small_vec($($options)+, family = SmallVec)]);
    )+};
    (@one $V:ident $array:tt $body:block $(#$attribute:tt)+) => {{
        $(#$attribute)+
        type $V = $array;
        let _case = crate::support::Case::of::<$V>();
        $body
    }};
}

/// So that it lies in `.bss`, and takes no place in the program's file.
#[test]
fn an_empty_vector_may_be_all_zeros() {
    macro_rules! check {
        ($(($($options:tt)+))+) => {$({
            #[small_vec($($options)+)]
            type V = [u16; 4];
            // SAFETY: zeros are an empty vector in these layouts, and what is vacant may be anything.
            let mut v = unsafe { std::mem::MaybeUninit::<V>::zeroed().assume_init() };
            assert!(v.is_empty() && !v.spilled() && v.capacity() == 4);
            v.push(1);
            assert_eq!(Some(v).unwrap(), [1]);
            // The header of a new one, which all layouts have in front.
            let new = V::new();
            // SAFETY: the first byte is initialised: it belongs to the header.
            assert_eq!(unsafe { (&raw const new).cast::<u8>().read() }, 0);
        })+};
    }
    check!((len = usize)(len = u8)(layout = compact)(layout = compact, len = u32)(spill = never)(family = SmallVec)(
        len = u8,
        family = SmallVec
    ));
}

#[test]
fn constants_are_vectors_like_any_other() {
    each_declared!(V = [u16; 4] => {
        const NONE: V = V::new();
        const SOME: V = V::from_array([1, 2, 3]);
        const ALL: V = V::from_buf([1, 2, 3, 4]);
        // SAFETY: the array has more elements.
        const FRONT: V = unsafe { V::from_const_with_len_unchecked([1, 2, 3, 4], 2) };
        const LISTED: V = smallvec_inline![V; 5, 6];
        const READ: (usize, bool, usize, bool, &[u16]) = {
            const KEPT: &V = &SOME;
            (KEPT.len(), KEPT.is_empty(), KEPT.capacity(), KEPT.spilled(), KEPT.as_slice())
        };
        const CHANGED: V = {
            let mut vector = SOME;
            vector.as_mut_slice()[1] = 9;
            vector
        };
        static STATIC: V = V::from_array([7]);

        assert_eq!(READ, (3, false, 4, false, &[1, 2, 3][..]));
        assert_eq!((NONE.len(), ALL.len(), FRONT.len(), LISTED.len(), STATIC.len()), (0, 4, 2, 2, 1));
        assert_eq!(FRONT, [1, 2]);
        assert_eq!(CHANGED, [1, 9, 3]);
        let mut some = SOME;
        some.push(4);
        assert_eq!(some, ALL);
        assert!(some.is_full() && !some.spilled());
        let mut none = NONE;
        none.extend_from_slice(&STATIC);
        assert_eq!(none, [7]);
    });
}

#[test]
fn constants_with_a_wide_tag() {
    each_declared!(V = [u8; 200] => {
        const NONE: V = V::new();
        const SOME: V = V::from_array([9; 150]);
        const ALL: V = V::from_buf([8; 200]);
        assert_eq!((NONE.len(), SOME.len(), ALL.len()), (0, 150, 200));
        assert!(SOME.iter().all(|byte| *byte == 9));
    });
}

#[test]
fn elements_in_a_static_change_through_shared_references() {
    each_declared!(V = [AtomicU16; 3] => {
        static COUNTERS: V = V::from_array([AtomicU16::new(1), AtomicU16::new(2)]);
        for counter in &COUNTERS {
            counter.fetch_add(10, Ordering::Relaxed);
        }
        assert_eq!(COUNTERS.iter().map(|counter| counter.load(Ordering::Relaxed)).collect::<Vec<_>>(), [11, 12]);
    });
}

#[test]
fn cells_change_through_shared_slices() {
    fn raise<V: SmallVector<Item = Cell<u8>>>(vector: &V) -> u8 {
        let (before, slice) = (vector.as_slice()[0].get(), vector.as_slice());
        slice[0].set(before + 1);
        vector[0].replace(vector.as_slice()[0].get() + 1)
    }

    each_declared!(V = [Cell<u8>; 8] => {
        let vector: V = [1, 2, 3].map(Cell::new).into();
        assert_eq!(raise(&vector), 2);
        assert_eq!(vector, [3, 2, 3].map(Cell::new));
        let copy = vector.clone();
        copy[0].set(0);
        assert_eq!(vector[0].get(), 3);
    });
    // Spilled, and in the states between.
    each_declared!(V = [Cell<u8>; 2] => {
        let mut vector = V::new();
        for round in 0..if V::new().try_reserve(8).is_ok() { 8 } else { 2 } {
            vector.push(Cell::new(round));
            vector.iter().for_each(|cell| cell.set(cell.get() + 1));
        }
        let len = vector.len() as u8;
        assert!((0..len).map(|index| Cell::new(index + len - index)).eq(vector));
    });
}
