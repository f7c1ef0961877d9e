//! `Vec` as the proof: the same source text, compiled for `Vec<T>` and for declared types, does the same.
//!
//! Each [`body!`] holds one method of `Vec`, or one of its trait impls, and is compiled for each kind of element, for `Vec`
//! and for inline capacities of 0, 1, 3 and 8. What a body does is written down case by case: the result or the message of
//! the panic, the elements that are left, and every call of user code (clones, comparisons, closures, iterators, drops) in
//! its order. The notes must be equal to those of `Vec`. For the elements that note their own calls, each case is run again
//! for every such call with a panic in it.
//!
//! `methods.rs` holds the list of `Vec`'s methods against the bodies. The bodies need the `Vec` of that list's Rust
//! version, which is later than the runtime's own minimum.

// The same text stands for many types, and looks odd for some of them; and what is tested is how `Vec` is written, too.
#![allow(clippy::result_large_err, clippy::useless_conversion, clippy::zst_offset, reason = "one text for many types")]

#[macro_use]
mod harness;

mod auto_traits;
mod bulk;
mod capacity;
mod construct;
mod convert;
mod element;
mod elements;
mod failures;
mod growth;
mod impls;
mod iterate;
mod leaks;
mod methods;
mod programs;
mod ranges;
#[path = "../support/skipped.rs"]
mod skipped;
mod std_examples;
mod std_examples_elements;
#[path = "../support/mod.rs"]
mod support;
mod traits;
mod types;
mod variance;

/// Refuses on demand, and ends the process when memory is freed by another layout than it was allocated by.
#[global_allocator]
static GLOBAL: support::TrackingAllocator = support::TrackingAllocator;
