//! Trait objects behind raw pointers, whose default lifetime depends on what is around them.

use smallvec_runtime::{define_smallvec, small_vec};
use std::fmt::Debug;

#[small_vec(inline = 2)]
type Pointers = *const dyn Debug;
#[small_vec(inline = 2)]
type Callbacks = (u8, *mut dyn Fn());
#[small_vec(inline = 2)]
type Pairs = [[*const dyn Debug; 2]];
#[small_vec(inline = 2)]
type Bounded<'a> = *const (dyn Debug + 'a);
#[small_vec(inline = 2)]
type Optional = Option<*const dyn Debug>;
#[small_vec(inline = 2)]
type Functions = fn(*const dyn Debug) -> *const dyn Debug;
#[small_vec(inline = 2)]
type Boxes = Box<dyn Debug>;
#[small_vec(inline = 2)]
type References<'a> = &'a *const dyn Debug;

define_smallvec! {
    type FamilyPointers = [*const dyn Debug; 2];
    type FamilyCallbacks = [(u8, *mut dyn Fn()); 2];
}

fn main() {
    let number = 7_u8;
    let pointer: *const dyn Debug = &raw const number;
    let pointers = Pointers::from([pointer]);
    let same = FamilyPointers::from([pointer]);
    assert_eq!(pointers.as_slice().len(), same.len());
    let _ = (Callbacks::new(), Pairs::new(), Bounded::new(), Optional::new(), Functions::new());
    let _ = (Boxes::new(), References::from([&pointer]), FamilyCallbacks::new());
}
