//! Lint attributes above a declaration are for all that it expands to, as above an alias or a derive.
#![deny(warnings)]
#![allow(dead_code)]

use smallvec_runtime::{define_smallvec, small_vec};

#[deprecated]
struct Old;

#[allow(deprecated)]
#[small_vec(inline = 2)]
type Olds = Old;

#[small_vec(inline = 2)]
#[allow(drop_bounds)]
type Dropped<T: Drop> = T;

define_smallvec! {
    struct Family;

    #[allow(deprecated)]
    type OldLine = [Old; 2];

    #[allow(drop_bounds)]
    type DroppedLine<T: Drop> = [T; 2];
}

mod unused {
    #![warn(dead_code)]

    #[smallvec_runtime::small_vec]
    struct Family;

    #[smallvec_runtime::small_vec]
    #[expect(dead_code)]
    struct UnusedFamily;

    #[expect(dead_code)]
    #[smallvec_runtime::small_vec(inline = 2, family = Family)]
    type Unused = u8;

    // Its impls for types of std use a struct, as they do a family, so that the lint is never reported: what an alias expects is then allowed.
    #[smallvec_runtime::small_vec(inline = 2)]
    #[expect(dead_code, reason = "not used yet")]
    type UnusedStruct = u8;

    #[smallvec_runtime::small_vec(inline = 2)]
    #[expect(unused, non_camel_case_types)]
    type unused_struct = u8;

    #[smallvec_runtime::small_vec(inline = 2)]
    #[cfg_attr(all(), expect(dead_code))]
    type UnusedUnderCondition = u8;
}

fn main() {}
