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

    /// On a struct the expectation is not met: its impls for types of std use it.
    #[expect(dead_code)]
    #[smallvec_runtime::small_vec(inline = 2, family = Family)]
    type Unused = u8;
}

fn main() {}
