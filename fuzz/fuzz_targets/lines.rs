//! Over-aligned elements.

#![no_main]

mod macros;
#[path = "../../tests/model/mod.rs"]
mod model;

use crate::macros::target;
use crate::model::elements::Line;
use crate::model::layouts::*;

target! {
    Line:
    Word<Line, 1>, Word<Line, 2>, Narrow8<Line, 2>, Narrow8<Line, 3>, Fixed<Line, 3>, Fixed<Line, 8>,
    WordCopy<Line, 0>, WordCopy<Line, 3>, Narrow32Copy<Line, 0>, Narrow32Copy<Line, 1>,
    Compact<Line, 0>, Compact<Line, 2>, Compact<Line, 3>, Half<Line, 0>, Half<Line, 3>,
}
