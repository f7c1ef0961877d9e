//! What the test binaries share: elements that log their drops, an allocator that counts and checks, panics as values,
//! probes for traits, and macros that run one body for many types.

#![allow(dead_code, unused_imports, unused_macros, reason = "each test binary uses its own part")]

pub(crate) mod alloc;
pub(crate) mod elements;
pub(crate) mod layouts;
pub(crate) mod panics;
mod run;

pub(crate) use alloc::TrackingAllocator;
pub(crate) use elements::{Element, Line, Tracked, Unit, drops, elements};
pub(crate) use layouts::with_layouts;
pub(crate) use panics::outcome;
pub(crate) use run::{Case, each, implements};

/// Tells whether a pointer points into the value itself, so that there is nothing between the value and its elements.
pub(crate) fn is_inside<V, T>(vector: &V, pointer: *const T) -> bool {
    let start = (&raw const *vector).addr();
    (start..=start + size_of::<V>()).contains(&pointer.addr())
}
