//! A vector that drops its elements is not `Copy`, whoever says so. And an element that is `Copy` for some lifetimes only is
//! never taken for one that is: its declaration is refused, as std's derives are and any function that moves such a value.

use smallvec_runtime::{define_smallvec, small_vec};

#[small_vec(inline = 2)]
type Spills = u8;

impl Copy for Spills {}

#[small_vec(inline = 2, spill = never)]
type Stays = u8;

impl Copy for Stays {}

#[derive(Clone)]
struct Forever<'a>(&'a str);

impl Copy for Forever<'static> {}

// A struct would say it for each of the methods.
define_smallvec! {
    type Sometimes<'a> = [Forever<'a>; 2];
}

fn main() {}
