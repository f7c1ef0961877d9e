//! Elements without size.

#![no_main]

mod macros;
#[path = "../../tests/model/mod.rs"]
mod model;

use crate::macros::target;
use crate::model::elements::Unit;
use crate::model::layouts::*;

target! {
    Unit:
    Word<Unit, 0>, Word<Unit, 3>, Narrow8<Unit, 0>, Narrow8<Unit, 3>, Narrow32<Unit, 1>, Narrow32<Unit, 2>,
    Fixed<Unit, 3>, Fixed<Unit, 8>, Compact<Unit, 0>, Compact<Unit, 3>, Half<Unit, 0>, Half<Unit, 3>,
}
