//! "`CollectionAllocErr`".

use std::alloc::Layout;
use std::error::Error;
use std::fmt::{Debug, Display};

use smallvec_runtime::{CollectionAllocErr, define_smallvec};

use crate::support::{alloc, each, implements};
use crate::types::{Numbers0, Numbers1, Numbers4, Numbers16, Units0, Units4};

define_smallvec! {
    type Bytes = [u8; 4];
    type Longs = [u64; 4];
}

#[test]
fn example() {
    let mut v = Bytes::new();
    match v.try_reserve(usize::MAX) {
        Err(CollectionAllocErr::CapacityOverflow) => {}
        Err(CollectionAllocErr::AllocErr { layout }) => panic!("tried to allocate {layout:?}"),
        Ok(()) => unreachable!(),
    }
}

/// A call that may fail, by name, on vectors of `u64`.
type Attempt = (&'static str, fn(&mut Longs, usize) -> Result<(), CollectionAllocErr>);

/// Each is asked for room for so many elements more than there are.
const ATTEMPTS: [Attempt; 3] = [
    ("try_reserve", |v, more| v.try_reserve(more)),
    ("try_reserve_exact", |v, more| v.try_reserve_exact(more)),
    ("try_grow", |v, more| v.try_grow(v.len().saturating_add(more))),
];

#[test]
fn capacity_overflow_begins_at_isize_max_bytes() {
    for (name, attempt) in ATTEMPTS {
        for len in [0, 3, 5] {
            for more in [usize::MAX, usize::MAX / 2, isize::MAX as usize / 8 + 1] {
                let mut v: Longs = (0..len).collect();
                let result = attempt(&mut v, more);
                assert!(matches!(result, Err(CollectionAllocErr::CapacityOverflow)), "{name}: {result:?}");
            }
        }
        let mut v = Longs::new();
        let result = attempt(&mut v, isize::MAX as usize / 8);
        assert!(matches!(result, Err(CollectionAllocErr::AllocErr { .. })), "{name}: {result:?}");
    }
}

#[test]
fn alloc_err_tells_the_layout_that_was_refused() {
    for (name, attempt) in ATTEMPTS {
        for len in [0, 3, 5] {
            let mut v: Longs = (0..len as u64).collect();
            let result = alloc::without_memory(|| attempt(&mut v, 100));
            let Err(CollectionAllocErr::AllocErr { layout }) = result else { panic!("{name}: {result:?}") };
            assert_eq!(layout, Layout::array::<u64>(len + 100).unwrap(), "{name}");
        }
    }
}

#[test]
fn an_error_leaves_the_vector_as_it_was() {
    for (name, attempt) in ATTEMPTS {
        for len in [0, 3, 4, 5] {
            let mut v: Longs = (0..len).collect();
            let before = (v.as_slice().to_vec(), v.capacity(), v.spilled(), v.as_ptr());
            assert!(attempt(&mut v, usize::MAX).is_err(), "{name}");
            assert!(alloc::without_memory(|| attempt(&mut v, 100)).is_err(), "{name}");
            assert_eq!((v.as_slice().to_vec(), v.capacity(), v.spilled(), v.as_ptr()), before, "{name}");
            v.push(9);
            assert_eq!(v.last(), Some(&9));
        }
    }
}

#[test]
fn room_that_is_there_needs_no_memory() {
    for (name, attempt) in ATTEMPTS {
        let mut v: Longs = (0..3).collect();
        assert!(alloc::without_memory(|| attempt(&mut v, 1)).is_ok(), "{name}");
    }
}

#[test]
fn the_infallible_twins_panic_with_capacity_overflow() {
    fn message(call: fn(&mut Longs)) -> String {
        crate::support::outcome(|| call(&mut (0..3).collect())).unwrap_err()
    }
    assert_eq!(message(|v| v.reserve(usize::MAX)), "capacity overflow");
    assert_eq!(message(|v| v.reserve_exact(usize::MAX)), "capacity overflow");
    assert_eq!(message(|v| v.grow(usize::MAX)), "capacity overflow");
    assert_eq!(message(|v| v.resize(usize::MAX, 0)), "capacity overflow");
    assert_eq!(message(|_| drop(Longs::with_capacity(usize::MAX))), "capacity overflow");
    assert_eq!(message(|_| drop(Longs::from_elem(0, usize::MAX))), "capacity overflow");
}

#[test]
fn a_vector_of_zero_sized_elements_overflows_past_usize_max_only() {
    each!(V in Units0, Units4 => {
        let mut v = V::new();
        assert!(v.try_reserve(usize::MAX).is_ok());
        assert!(v.try_reserve_exact(usize::MAX).is_ok());
        assert!(v.try_grow(usize::MAX).is_ok());
        v.push(crate::support::Unit);
        assert!(matches!(v.try_reserve(usize::MAX), Err(CollectionAllocErr::CapacityOverflow)));
        assert!(matches!(v.try_reserve_exact(usize::MAX), Err(CollectionAllocErr::CapacityOverflow)));
    });
}

#[test]
fn every_inline_capacity_reports_both_errors() {
    each!(V in Numbers0, Numbers1, Numbers4, Numbers16 => {
        let mut v = V::new();
        assert!(matches!(v.try_reserve(usize::MAX), Err(CollectionAllocErr::CapacityOverflow)));
        let result = alloc::without_memory(|| v.try_reserve(20));
        assert!(matches!(result, Err(CollectionAllocErr::AllocErr { .. })));
        assert!(v.try_reserve(20).is_ok());
        assert!(v.capacity() >= 20);
    });
}

#[test]
fn shows_which_error_it_is() {
    let layout = Layout::new::<[u64; 5]>();
    let errors = [CollectionAllocErr::CapacityOverflow, CollectionAllocErr::AllocErr { layout }];

    assert_eq!(format!("{:?}", errors[0]), "CapacityOverflow");
    assert!(format!("{:?}", errors[1]).starts_with("AllocErr { layout: Layout"));

    let [overflow, refused] = errors.map(|error| error.to_string());
    assert!(overflow.contains("capacity overflow"), "{overflow}");
    assert!(refused.contains("allocation") && refused.contains("40"), "{refused}");
}

#[test]
fn comes_from_a_layout_error() {
    fn layout(count: usize) -> Result<Layout, CollectionAllocErr> {
        Ok(Layout::array::<u64>(count)?)
    }
    assert!(matches!(layout(usize::MAX), Err(CollectionAllocErr::CapacityOverflow)));
    assert_eq!(layout(2).unwrap(), Layout::new::<[u64; 2]>());
}

#[test]
fn is_an_error_that_can_be_sent_and_shared() {
    assert!(implements!(CollectionAllocErr: Debug + Display + Error + Send + Sync + Unpin + 'static));

    fn reserve(v: &mut Longs) -> Result<(), Box<dyn Error + Send + Sync>> {
        v.try_reserve(usize::MAX)?;
        Ok(())
    }
    let error = reserve(&mut Longs::new()).unwrap_err();
    assert!(error.is::<CollectionAllocErr>());
}
