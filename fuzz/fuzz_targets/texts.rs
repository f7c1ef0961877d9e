//! Elements that own memory.

#![no_main]

#[path = "../../tests/model/mod.rs"]
mod model;
mod types;

use crate::model::elements::Text;
use crate::types::{Word, target};

target!(Text: Word<Text, 0>, Word<Text, 1>, Word<Text, 3>, Word<Text, 8>);
