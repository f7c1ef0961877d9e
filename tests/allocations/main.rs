//! What small vectors ask of the allocator: never more than they need, never by two layouts, and how they bear a refusal.

#[path = "../model/mod.rs"]
mod model;

mod claims;
mod counts;
mod ledger;
mod refusals;
mod scenarios;
