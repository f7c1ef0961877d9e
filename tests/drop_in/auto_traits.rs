//! The auto traits of the vector and of its iterators are those of `Vec` and of its, for every kind of element.
//!
//! The concrete types are members of a family, the generic type is declared in both forms.

use std::any::Any;
use std::cell::{Cell, UnsafeCell};
use std::marker::PhantomPinned;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::ptr::NonNull;
use std::rc::Rc;
use std::sync::{Arc, Mutex, MutexGuard};
use std::{slice, vec};

use smallvec_runtime::{Drain, ExtractIf, IntoIter, Splice, small_vec};

use crate::support::implements;

#[small_vec]
struct SmallVec;

#[small_vec]
type Generic<T> = [T; 2];
#[small_vec(family = SmallVec)]
type Member<T> = [T; 2];

/// Whether a type is `Send`, `Sync`, `Unpin`, `UnwindSafe`, `RefUnwindSafe`.
macro_rules! auto_traits {
    ($type:ty) => {
        [
            implements!($type: Send),
            implements!($type: Sync),
            implements!($type: Unpin),
            implements!($type: UnwindSafe),
            implements!($type: RefUnwindSafe),
        ]
    };
}

macro_rules! same {
    ($differences:ident, $($theirs:ty, $ours:ty;)+) => {
        $(
            let (theirs, ours) = (auto_traits!($theirs), auto_traits!($ours));
            if theirs != ours {
                $differences.push(format!("{}: {theirs:?}, {}: {ours:?}", stringify!($theirs), stringify!($ours)));
            }
        )+
    };
}

/// Compares everything that has this element.
macro_rules! of_element {
    ($differences:ident, $element:ty) => {{
        type Item = $element;
        #[small_vec(family = SmallVec)]
        type Concrete = [Item; 2];
        let before = $differences.len();
        same! { $differences,
            Vec<Item>, Concrete;
            Vec<Item>, Generic<Item>;
            Vec<Item>, Member<Item>;
            vec::IntoIter<Item>, IntoIter<Concrete>;
            vec::IntoIter<Item>, IntoIter<Generic<Item>>;
            vec::IntoIter<Item>, IntoIter<Member<Item>>;
            vec::Drain<'static, Item>, Drain<'static, Concrete>;
            vec::Drain<'static, Item>, Drain<'static, Generic<Item>>;
            vec::Splice<'static, vec::IntoIter<Item>>, Splice<'static, Concrete, vec::IntoIter<Item>>;
            vec::Splice<'static, vec::IntoIter<Item>>, Splice<'static, Generic<Item>, vec::IntoIter<Item>>;
            vec::ExtractIf<'static, Item, Picks>, ExtractIf<'static, Concrete, Picks>;
            vec::ExtractIf<'static, Item, Picks>, ExtractIf<'static, Generic<Item>, Picks>;
            // Shared and unique references to them, of which the former asks for more than the element.
            &'static Vec<Item>, &'static Concrete;
            &'static mut Vec<Item>, &'static mut Concrete;
            Option<Vec<Item>>, Option<Concrete>;
        }
        for difference in &mut $differences[before..] {
            *difference = format!("{}: {difference}", stringify!($element));
        }
    }};
}

/// Stands for the predicate; it has all auto traits.
type Picks = ();

/// Not `UnwindSafe`, not `Unpin`, not `Send`, and so on: each of the kinds of element that lacks something.
#[test]
fn by_element() {
    let mut differences = Vec::new();
    of_element!(differences, u8);
    of_element!(differences, ());
    of_element!(differences, &'static u8);
    of_element!(differences, &'static mut u8);
    of_element!(differences, Cell<u8>);
    of_element!(differences, &'static Cell<u8>);
    of_element!(differences, UnsafeCell<u8>);
    of_element!(differences, Rc<u8>);
    of_element!(differences, Arc<Cell<u8>>);
    of_element!(differences, Mutex<Rc<u8>>);
    of_element!(differences, MutexGuard<'static, u8>);
    of_element!(differences, *const u8);
    of_element!(differences, NonNull<u8>);
    of_element!(differences, PhantomPinned);
    of_element!(differences, &'static mut PhantomPinned);
    of_element!(differences, fn(&u8) -> &u8);
    of_element!(differences, Box<dyn Any>);
    of_element!(differences, Box<dyn Any + Send>);
    of_element!(differences, Box<dyn Any + Send + Sync>);
    of_element!(differences, Box<dyn Any + Send + Sync + UnwindSafe + RefUnwindSafe>);
    of_element!(differences, Box<dyn Fn(&u8) + Unpin + Sync + RefUnwindSafe>);
    assert!(differences.is_empty(), "{differences:#?}");
}

/// What is given to an iterator counts as well.
#[test]
fn by_what_is_given_to_the_iterator() {
    #[small_vec(family = SmallVec)]
    type Bytes = [u8; 2];

    /// An iterator of no elements that carries something.
    struct With<T>(T);

    impl<T> Iterator for With<T> {
        type Item = u8;

        fn next(&mut self) -> Option<u8> {
            None
        }
    }

    macro_rules! with {
        ($differences:ident, $($carried:ty),+) => {
            $(same! { $differences,
                vec::Splice<'static, With<$carried>>, Splice<'static, Bytes, With<$carried>>;
                vec::ExtractIf<'static, u8, $carried>, ExtractIf<'static, Bytes, $carried>;
            })+
        };
    }

    let mut differences = Vec::new();
    with!(differences, u8, Rc<u8>, Cell<u8>, *const u8, PhantomPinned, &'static mut u8, MutexGuard<'static, u8>);
    with!(differences, slice::Iter<'static, Cell<u8>>, Box<dyn Any + Send>);
    assert!(differences.is_empty(), "{differences:#?}");
}
