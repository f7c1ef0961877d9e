//! Declarations that are used, and others that are not.

use smallvec_runtime::{define_smallvec, small_vec};

#[small_vec(inline = 4)]
type UsedStruct = u8;

#[small_vec(inline = 4)]
type DeadStruct = u8;

#[small_vec(inline = 4, macro = dead)]
type DeadStructWithMacro = u8;

#[small_vec(inline = 4, spill = never, impls(serde, write, text, drain_filter))]
#[derive(Copy)]
type DeadCopy<'a, T: Copy> = &'a T;

define_smallvec! {
    struct UsedFamily;
    type UsedLine = [u8; 4];
    type DeadLine = [u8; 4];
    type DeadGeneric<'a, T> = [&'a T; 4];
}

define_smallvec! {
    type UsedOfHidden = [u8; 4];
    type DeadOfHidden = [u8; 4];
}

define_smallvec! {
    struct DeadFamily;
    type DeadLineOfDeadFamily = [u8; 4];
}

define_smallvec! {
    type DeadOfDeadHidden = [u8; 4];
}

#[small_vec]
struct DeadFamilyAlone;

#[small_vec]
struct UsedFamilyAlone;

#[small_vec(inline = 4, family = UsedFamilyAlone)]
type UsedMember = u8;

#[small_vec(inline = 4, layout = compact, family = UsedFamilyAlone)]
type DeadMember = u8;

pub fn uses() -> usize {
    UsedStruct::new().len() + UsedLine::new().len() + UsedOfHidden::new().len() + UsedMember::new().len()
}
