//! What docs/migration.md says of heapless and thin-vec, beside them. The other peers are compared with in the tests of the
//! repository; these two do not build with the oldest Rust that is supported.

use smallvec_runtime::{define_smallvec, small_vec, smallvec};
use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use thin_vec::{ThinVec, thin_vec};

/// As the chapter declares it.
#[small_vec(spill = never)]
type Queue = [u32; 4];

#[small_vec(inline = 4, spill = never, impls(text))]
type Line = u8;

define_smallvec! {
    type Generic<T, const N: usize> = heapless::Vec<T, N>;
    #[small_vec(spill = never, len = u8)]
    type Counted<T, const N: usize> = heapless::Vec<T, N>;
}

fn panic_of(run: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(run)).expect_err("it panics");
    match payload.downcast::<String>() {
        Ok(text) => *text,
        Err(payload) => (*payload.downcast::<&str>().expect("a panic with text")).to_owned(),
    }
}

#[test]
fn what_heapless_returns_is_returned_by_the_methods_with_try() {
    let mut theirs = heapless::Vec::<u32, 4>::from_slice(&[1, 2, 3, 4]).unwrap();
    let mut ours = Queue::from([1, 2, 3, 4]);

    let _ = theirs.push(5);
    assert_eq!(panic_of(|| ours.push(5)), "capacity overflow: Queue holds 4 elements at most");
    assert_eq!(theirs.push(5), ours.try_push(5).map_err(|error| error.into_inner()));
    assert_eq!(theirs.push(5), ours.push_within_capacity(5).map(drop));
    assert_eq!(theirs.insert(1, 5), ours.try_insert(1, 5).map_err(|error| error.into_inner()));
    assert!(theirs.extend_from_slice(&[5]).is_err() && ours.try_extend_from_slice(&[5]).is_err());
    assert!(theirs.resize(5, 0).is_err() && ours.try_resize(5, 0).is_err());
    assert!(theirs.resize_default(5).is_err() && ours.try_resize_with(5, Default::default).is_err());
    assert!(heapless::Vec::<u32, 4>::from_slice(&[0; 5]).is_err() && Queue::try_from_slice(&[0; 5]).is_err());
    assert_eq!(theirs, ours.as_slice());

    theirs.truncate(1);
    ours.truncate(1);
    theirs.resize_default(3).unwrap();
    ours.try_resize_with(3, Default::default).unwrap();
    assert_eq!((theirs.as_slice(), theirs.len()), (&[1, 0, 0][..], ours.len()));
    // SAFETY: neither is empty, and both have an element 0.
    unsafe {
        assert_eq!(theirs.pop_unchecked(), ours.pop().unwrap_unchecked());
        assert_eq!(theirs.swap_remove_unchecked(0), ours.swap_pop(0).unwrap_unchecked());
    }
    assert_eq!(theirs, ours.as_slice());
}

#[test]
fn what_panics_in_heapless_panics_with_the_name_of_the_type() {
    assert_eq!(panic_of(|| drop((0..5).collect::<heapless::Vec<u32, 4>>())), "Vec::from_iter overflow");
    assert_eq!(panic_of(|| drop((0..5).collect::<Queue>())), "capacity overflow: Queue holds 4 elements at most");
    let mut theirs = heapless::Vec::<u32, 4>::new();
    let mut ours = Queue::new();
    panic_of(|| theirs.extend(0..5));
    assert_eq!(panic_of(|| ours.extend(0..5)), "capacity overflow: Queue holds 4 elements at most");
    assert_eq!(theirs, ours.as_slice());
}

#[test]
fn text_that_does_not_fit_leaves_what_heapless_leaves() {
    let mut theirs = heapless::Vec::<u8, 4>::new();
    let mut ours = Line::new();
    for text in ["ab", "cde", "cd", "e", ""] {
        assert_eq!(theirs.write_str(text), ours.write_str(text), "{text}");
        assert_eq!(theirs, ours.as_slice(), "{text}");
    }
}

#[test]
fn a_declared_type_has_the_size_of_heapless_at_most() {
    assert!(size_of::<Queue>() <= size_of::<heapless::Vec<u32, 4>>());
    assert_eq!(size_of::<Queue>(), size_of::<heapless::Vec<u32, 4, u8>>());
    assert_eq!(size_of::<Generic<u8, 7>>(), size_of::<heapless::Vec<u8, 7>>());
    assert_eq!(size_of::<Counted<u8, 7>>(), size_of::<heapless::Vec<u8, 7, u8>>());
    let full: Generic<u8, 2> = smallvec![1, 2];
    assert!(!full.spilled() && full.is_full());
}

#[small_vec(inline = 4)]
type Inline = u32;

#[small_vec(inline = 0)]
type OnHeap = u32;

#[small_vec(inline = 4, layout = compact, len = u32)]
type Smallest = u8;

#[test]
fn an_empty_vector_has_a_capacity_unless_it_has_none_inline() {
    assert_eq!((ThinVec::<u32>::new().capacity(), OnHeap::new().capacity(), Inline::new().capacity()), (0, 0, 4));
    assert_eq!(size_of::<ThinVec<u8>>(), size_of::<usize>());
    if cfg!(target_pointer_width = "64") {
        assert_eq!(size_of::<Smallest>(), 16);
    }
    let (mut theirs, mut ours) = (ThinVec::new(), OnHeap::new());
    assert_eq!(theirs.has_capacity(), ours.spilled());
    for value in 0..100 {
        theirs.push(value);
        ours.push(value);
        assert_eq!((theirs.capacity(), theirs.has_capacity()), (ours.capacity(), ours.spilled()));
    }
    assert_eq!(theirs, ours.as_slice());
}

#[test]
fn conversions_keep_the_buffer_that_thin_vec_copies() {
    let vec: Vec<u32> = (0..10).collect();
    let buffer = vec.as_ptr();
    let theirs = ThinVec::from(vec.clone());
    assert_ne!(theirs.as_ptr(), buffer);
    let ours = Inline::from(vec);
    assert_eq!(ours.as_ptr(), buffer);
    let vec = Vec::from(ours);
    assert_eq!(vec.as_ptr(), buffer);

    let buffer = theirs.as_ptr();
    let vec = Vec::from(theirs);
    assert_ne!(vec.as_ptr(), buffer);
}

#[test]
fn append_takes_any_declared_type() {
    let (mut theirs, mut ours) = (thin_vec![1], Inline::from([1]));
    theirs.append(&mut thin_vec![2, 3]);
    let mut other = OnHeap::from([2, 3]);
    ours.append(&mut other);
    ours.append(&mut vec![4]);
    theirs.push(4);
    assert!(other.is_empty());
    assert_eq!(theirs, ours.as_slice());
}

#[test]
fn what_no_machine_has_is_asked_of_the_allocator() {
    let most = isize::MAX as usize / size_of::<u32>();
    panic_of(|| drop(ThinVec::<u32>::with_capacity(most)));
    // `with_capacity` ends the program then, as Vec's does.
    assert!(Vec::<u32>::new().try_reserve_exact(most).is_err());
    assert!(matches!(
        Inline::try_with_capacity(most),
        Err(smallvec_runtime::CollectionAllocErr::AllocErr { layout }) if layout.size() == most * size_of::<u32>()
    ));
}
