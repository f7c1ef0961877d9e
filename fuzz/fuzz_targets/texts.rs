//! Elements that own memory.

#![no_main]

mod macros;
#[path = "../../tests/model/mod.rs"]
mod model;

use crate::macros::target;
use crate::model::elements::Text;
use crate::model::layouts::*;

target! {
    Text:
    Word<Text, 0>, Word<Text, 1>, Word<Text, 3>, Word<Text, 8>,
    Narrow8<Text, 0>, Narrow8<Text, 3>, Narrow16<Text, 1>, Narrow16<Text, 2>, Narrow32<Text, 3>, Narrow32<Text, 8>,
    Fixed<Text, 3>, Fixed<Text, 8>,
    Compact<Text, 0>, Compact<Text, 3>, Half<Text, 1>, Half<Text, 8>,
}
