//! get-size2: the buffer, if there is one, and what elements have.

use get_size2::{GetSize, StandardTracker};
use smallvec_integrations::{each, layouts, lengths, limit, requested};
use std::rc::Rc;

mod shared {
    use super::{Rc, layouts};

    layouts! { impls(get_size); Rc<String>; 4 }
}

layouts! { impls(get_size); u64; 4 }

#[test]
fn is_what_the_allocator_was_asked_for() {
    each!(V => {
        for len in lengths::<V>() {
            let vec: Vec<u64> = (0..len as u64).collect();
            let (v, bytes) = requested(|| V::from_slice(&vec));
            assert_eq!(v.get_heap_size(), bytes);
            assert_eq!(v.get_size(), size_of::<V>() + bytes);
            if v.spilled() {
                assert_eq!(v.get_heap_size(), vec.get_heap_size());
            }
        }
    });
}

#[test]
fn a_vector_that_shrank_keeps_its_buffer() {
    each!(V => {
        if limit::<V>() > 4 {
            let mut v: V = (0..10).collect();
            let full = v.get_heap_size();
            assert_eq!(full, v.capacity() * size_of::<u64>());
            v.truncate(1);
            assert_eq!(v.get_heap_size(), full);
            v.shrink_to_fit();
            assert_eq!(v.get_heap_size(), 0);
        }
    });
}

#[test]
fn elements_are_counted_once_by_a_tracker() {
    each!(V in shared => {
        let element = Rc::new("text".to_owned());
        let v: V = (0..4).map(|_| Rc::clone(&element)).collect();
        let (vec, array) = (v.to_vec(), 4 * size_of::<Rc<String>>());
        let theirs = vec.get_heap_size_with_tracker(StandardTracker::new()).0;
        assert_eq!(v.get_heap_size_with_tracker(StandardTracker::new()).0, theirs - array);
    });
}
