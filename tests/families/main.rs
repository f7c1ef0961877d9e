//! What a family promises beside what each of its members does as a vector, which the other suites test: its members are types of
//! their own, to which impls can be added one by one or all at once, and they are as good as structs wherever a type can be written.

mod copies;
mod inference;
mod layouts;
mod other_crates;
mod own_impls;
mod places;

#[path = "../support/mod.rs"]
mod support;

#[global_allocator]
static GLOBAL: support::TrackingAllocator = support::TrackingAllocator;
