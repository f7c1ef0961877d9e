//! Over-aligned elements.

#![no_main]

#[path = "../../tests/model/mod.rs"]
mod model;
mod types;

use crate::model::elements::Line;
use crate::types::{Word, WordCopy, target};

target!(Line: Word<Line, 0>, Word<Line, 2>, WordCopy<Line, 0>, WordCopy<Line, 1>, WordCopy<Line, 3>);
