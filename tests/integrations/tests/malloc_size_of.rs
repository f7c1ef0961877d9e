//! malloc_size_of: the buffer, if there is one, and what elements have.

use malloc_size_of::{MallocShallowSizeOf, MallocSizeOf, MallocSizeOfOps};
use smallvec_integrations::{each, layouts, lengths, limit};
use std::ffi::c_void;

mod strings {
    use super::layouts;

    layouts! { impls(malloc_size_of); String; 4 }
}

layouts! { impls(malloc_size_of); u64; 4 }

/// An allocator whose buffers are of 1000 bytes. To ask for anything else is an error of the caller, which real ones do not forgive.
unsafe extern "C" fn thousand(pointer: *const c_void) -> usize {
    ASKED.with_borrow_mut(|asked| asked.push(pointer.addr()));
    1000
}

thread_local! {
    static ASKED: std::cell::RefCell<Vec<usize>> = const { std::cell::RefCell::new(Vec::new()) };
}

fn ops() -> MallocSizeOfOps {
    ASKED.take();
    MallocSizeOfOps::new(thousand, None, None)
}

#[test]
fn measures_the_buffer_of_a_spilled_vector_only() {
    each!(V => {
        for len in lengths::<V>() {
            let v: V = (0..len as u64).collect();
            let expected = if v.spilled() { (1000, vec![v.as_ptr().addr()]) } else { (0, vec![]) };
            assert_eq!((v.shallow_size_of(&mut ops()), ASKED.take()), expected);
            assert_eq!((v.size_of(&mut ops()), ASKED.take()), expected);
        }
    });
}

#[test]
fn a_short_vector_may_have_a_buffer_and_an_empty_one() {
    each!(V => {
        if limit::<V>() > 4 {
            let mut v: V = (0..10).collect();
            for len in [3, 0] {
                v.truncate(len);
                assert_eq!(v.size_of(&mut ops()), 1000);
            }
            v.shrink_to_fit();
            assert_eq!(v.size_of(&mut ops()), 0);
        }
    });
}

#[test]
fn elements_are_measured_as_those_of_vec() {
    each!(V in strings => {
        for len in lengths::<V>() {
            let vec: Vec<String> = (0..len).map(|index| "x".repeat(index % 3)).collect();
            let v: V = vec.iter().cloned().collect();
            let inside = if v.spilled() { 0 } else { vec.shallow_size_of(&mut ops()) };
            assert_eq!(v.size_of(&mut ops()), vec.size_of(&mut ops()) - inside);
        }
    });
}

#[test]
fn the_shallow_size_needs_nothing_of_the_elements() {
    struct Opaque;

    #[smallvec_runtime::small_vec(inline = 2, impls(malloc_size_of))]
    type Opaques = Opaque;

    assert_eq!(Opaques::from([Opaque]).shallow_size_of(&mut ops()), 0);
}
