//! The code of docs/recipes.md, as doc tests.
#![doc = include_str!("../../../docs/recipes.md")]
