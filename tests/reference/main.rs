//! The statements of the reference, the documentation of the small-vector API that users know, on declared types.
//!
//! A module stands for a chapter of the reference, and its tests for the chapter's statements and examples. Where the
//! design departs from the reference, the design decides; where both are silent, `Vec` does.

mod types;

mod advanced;
mod array;
mod capacity;
mod collection_alloc_err;
mod construction;
mod conversions;
mod copy_methods;
mod drain;
mod drain_filter;
mod elements;
mod features;
mod hft;
mod integration;
mod into_iter;
mod macros;
mod no_std;
mod overview;
mod patterns;
mod performance;
mod pitfalls;
mod profiling;
mod safety;
mod sizes;
mod slices;
mod small_vec;
mod to_small_vec;
mod traits;

#[path = "../support/mod.rs"]
mod support;

#[global_allocator]
static GLOBAL: support::TrackingAllocator = support::TrackingAllocator;
