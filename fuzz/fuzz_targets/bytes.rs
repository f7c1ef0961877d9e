//! Bytes, which are copied, and cloned one by one.

#![no_main]

#[path = "../../tests/model/mod.rs"]
mod model;
mod types;

use crate::types::{Word, WordCopy, target};

target!(u8: Word<u8, 0>, Word<u8, 3>, Word<u8, 23>, WordCopy<u8, 0>, WordCopy<u8, 3>, WordCopy<u8, 23>, WordCopy<u8, 127>);
