//! Bytes, copied as such, and cloned one by one.

#![no_main]

mod macros;
#[path = "../../tests/model/mod.rs"]
mod model;

use crate::macros::target;
use crate::model::layouts::*;

target! {
    u8:
    Word<u8, 3>, Word<u8, 4>, WordCopy<u8, 0>, WordCopy<u8, 23>, Narrow8Copy<u8, 2>, Narrow8Copy<u8, 3>,
    Narrow32Copy<u8, 3>, Narrow32Copy<u8, 20>, FixedCopy<u8, 20>, FixedCopy<u8, 23>,
    Compact<u8, 0>, Compact<u8, 23>, Compact<u8, 128>, Half<u8, 4>, Half<u8, 127>,
}
