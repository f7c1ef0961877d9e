//! What a layout promises: its size, that `Option` is free, how far its length counts, and that the elements come out as they
//! went in wherever they were kept.

mod arrays;
mod constants;
mod copies;
mod grid;
mod lengths;
mod limits;
mod no_alloc;
mod peers;
mod places;
mod sizes;
mod types;

#[path = "../support/mod.rs"]
mod support;

#[global_allocator]
static GLOBAL: support::TrackingAllocator = support::TrackingAllocator;
