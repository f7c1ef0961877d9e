//! "Methods for `Copy` types", which take every `Clone` type here.

use smallvec_runtime::{ToSmallVec, define_smallvec, smallvec};

use crate::support::{Element, Tracked, alloc, drops, each, elements};
use crate::types::{
    Lines0, Lines4, Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked1, Tracked4, Tracked16, Units0, Units4,
    like_vec,
};

/// Runs a body for all declared types.
macro_rules! each_type {
    ($V:ident => $body:block) => {
        each!($V in Numbers0, Numbers1, Numbers4, Numbers16, Tracked0, Tracked1, Tracked4, Tracked16, Units0, Units4,
            Lines0, Lines4 => $body)
    };
}

#[test]
fn from_slice_clones_the_elements() {
    each_type!(V => {
        for len in 0..=17 {
            let elements: Vec<_> = elements::<V>(0..len).collect();
            let v = V::from_slice(&elements);
            assert_eq!(v.as_slice(), elements);
        }
    });
}

#[test]
fn from_slice_allocates_once_and_past_the_inline_capacity_only() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16, Lines0, Lines4 => {
        for len in 0..=17 {
            let elements: Vec<_> = elements::<V>(0..len).collect();
            let (allocations, v) = alloc::allocations(|| V::from_slice(&elements));
            assert_eq!(v.spilled(), elements.len() > V::INLINE_SIZE);
            assert_eq!(allocations, usize::from(v.spilled()));
        }
    });
}

#[test]
fn insert_from_slice_puts_the_elements_before_the_index() {
    each_type!(V => {
        for len in [0, 1, 3, 4, 5, 14] {
            for count in [0, 1, 2, 5, 20] {
                for index in 0..=len {
                    let mut expected: Vec<_> = elements::<V>(0..len as u32).collect();
                    let elements: Vec<_> = elements::<V>(100..100 + count).collect();
                    let mut v = V::from_slice(&expected);
                    expected.splice(index..index, elements.iter().cloned());
                    drops();
                    v.insert_from_slice(index, &elements);
                    assert!(drops().is_empty());
                    assert_eq!(v.as_slice(), expected);
                }
            }
        }
    });
}

#[test]
fn insert_from_slice_past_the_end_panics_and_changes_nothing() {
    each_type!(V => {
        for len in [0, 1, 4, 6] {
            for index in [len + 1, usize::MAX] {
                let elements: Vec<_> = elements::<V>(0..len as u32).collect();
                let mut v = V::from_slice(&elements);
                let (capacity, spilled) = (v.capacity(), v.spilled());
                let result = crate::support::outcome(|| v.insert_from_slice(index, &elements));
                assert!(result.is_err());
                assert_eq!(v.as_slice(), elements);
                assert_eq!((v.capacity(), v.spilled()), (capacity, spilled));
            }
        }
    });
}

#[test]
fn extend_from_slice_appends_clones() {
    for len in [0, 1, 3, 4, 5, 15, 16] {
        for count in [0, 1, 2, 20] {
            like_vec!(len, |v, new| {
                let elements: Vec<_> = (100..100 + count).map(new).collect();
                v.extend_from_slice(&elements);
            });
        }
    }
}

#[test]
fn extend_from_slice_allocates_at_most_once() {
    let hundred: Vec<u32> = (0..100).collect();
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        let mut v = V::new();
        let (allocations, ()) = alloc::allocations(|| v.extend_from_slice(&hundred[..V::INLINE_SIZE]));
        assert_eq!(allocations, 0);
        let (allocations, ()) = alloc::allocations(|| v.extend_from_slice(&hundred));
        assert_eq!(allocations, 1);
    });
}

#[test]
fn the_try_twins_leave_the_vector_unchanged_without_memory() {
    let hundred: Vec<u32> = (0..100).collect();
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        assert!(alloc::without_memory(|| V::try_from_slice(&hundred)).is_err());
        assert_eq!(V::try_from_slice(&hundred).unwrap().as_slice(), hundred);

        for len in [0, 1, 4, 9] {
            let mut v = V::from_slice(&hundred[..len]);
            let before = (v.as_ptr(), v.capacity(), v.spilled());
            assert!(alloc::without_memory(|| v.try_extend_from_slice(&hundred)).is_err());
            assert!(alloc::without_memory(|| v.try_resize(200, 7)).is_err());
            assert_eq!((v.as_ptr(), v.capacity(), v.spilled()), before);
            assert_eq!(v.as_slice(), &hundred[..len]);

            assert!(v.try_extend_from_slice(&hundred).is_ok());
            assert!(v.try_resize(len + 101, 7).is_ok());
            assert_eq!(v[len..], [&hundred[..], &[7]].concat());
        }
    });
}

#[test]
fn copy_elements_are_copied_without_a_call_to_clone() {
    #[derive(Copy, Debug, PartialEq)]
    struct Copied(u32);

    #[allow(clippy::non_canonical_clone_impl, reason = "the point is that nobody calls it")]
    impl Clone for Copied {
        fn clone(&self) -> Self {
            panic!("{self:?} was cloned")
        }
    }
    define_smallvec! {
        type Copies0 = [Copied; 0];
        type Copies4 = [Copied; 4];
        type Copies40 = [Copied; 40];
    }
    let elements = [0, 1, 2, 3, 4].map(Copied);
    each!(V in Copies0, Copies4, Copies40 => {
        let mut v = V::from_slice(&elements);
        v.extend_from_slice(&elements);
        v.insert_from_slice(5, &elements);
        assert!(v.iter().eq(elements.iter().cycle().take(15)));
        assert_eq!(v.clone().as_slice(), v.as_slice());

        v.resize(17, Copied(9));
        assert_eq!(v[15..], [Copied(9); 2]);
        let mut w = V::from(&elements[..]);
        assert_eq!(w.as_slice(), elements);
        w.clone_from(&v);
        assert_eq!(w.as_slice(), v.as_slice());
        let repeated: V = smallvec![Copied(3); 6];
        assert_eq!(repeated.as_slice(), [Copied(3); 6]);
        let made: V = elements.to_smallvec();
        assert_eq!(made.as_slice(), elements);
    });
}

#[test]
fn elements_that_own_memory_are_cloned_each() {
    each!(V in Tracked0, Tracked1, Tracked4, Tracked16 => {
        let elements: Vec<_> = (0..3).map(Tracked::new).collect();
        let mut v = V::from_slice(&elements);
        v.extend_from_slice(&elements);
        v.insert_from_slice(3, &elements);
        v[0].set_key(50);
        v[3].set_key(60);
        v[6].set_key(70);
        assert!(elements.iter().map(Element::key).eq(0..3));
        assert!(v.iter().map(Element::key).eq([50, 1, 2, 60, 1, 2, 70, 1, 2]));
    });
}
