//! Elements without size.

#![no_main]

#[path = "../../tests/model/mod.rs"]
mod model;
mod types;

use crate::model::elements::Unit;
use crate::types::{Word, target};

target!(Unit: Word<Unit, 0>, Word<Unit, 1>, Word<Unit, 3>);
