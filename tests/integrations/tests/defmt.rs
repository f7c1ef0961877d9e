//! defmt: what the slice logs, in a scope that has no `defmt`.

use ::defmt::export::{fetch_bytes, make_formatter};
use smallvec_integrations::{each, layouts, lengths};
use std::thread;

/// Hides the crate, so that what the declarations expand to cannot name it.
mod defmt {}

mod names {
    use super::layouts;

    /// The same here.
    mod defmt {}

    layouts! { impls(defmt); &'static str; 4 }
}

/// Where defmt's own macros can be used.
mod at_home {
    use ::defmt;

    pub(super) fn log(value: &impl defmt::Format) {
        defmt::println!("{}", value);
    }
}

layouts! { impls(defmt); u32; 4 }

/// Returns what is logged. Strings are numbered on by the mock, for each thread.
fn logged<T: ::defmt::Format + Sync + ?Sized>(value: &T) -> Vec<u8> {
    let log = || {
        value.format(make_formatter());
        fetch_bytes()
    };
    thread::scope(|scope| scope.spawn(log).join().unwrap())
}

#[test]
fn logs_what_the_slice_logs() {
    each!(V => {
        for len in lengths::<V>() {
            let v: V = (0..len as u32).collect();
            assert_eq!(logged(&v), logged(&v[..]));
            assert_eq!(logged(&v), logged(&v.to_vec()));
        }
    });
}

#[test]
fn elements_may_be_anything_that_can_be_logged() {
    each!(V in names => {
        let v: V = ["one", "two"].into_iter().collect();
        let bytes = logged(&v);
        assert_eq!(bytes.windows(3).filter(|text| text == b"one" || text == b"two").count(), 2);
        assert_eq!(bytes, logged(&v[..]));
    });
}

#[test]
fn a_slice_of_vectors_ends_each() {
    each!(V => {
        let list: [V; 2] = [[1, 2].into_iter().collect(), V::new()];
        // What a format sequence ends with, and what stands before it.
        let bytes = logged(&list[..]);
        assert!(bytes.ends_with(&[0, 0]) && bytes.windows(8).any(|numbers| numbers == [1, 0, 0, 0, 2, 0, 0, 0]));
        at_home::log(&list[0]);
        assert!(fetch_bytes().ends_with(&[1, 0, 0, 0, 2, 0, 0, 0, 0, 0]));
    });
}
