//! The profile, with the feature on: what is counted is exactly what has happened, on every layout, for structs and for members of a
//! family.

#[path = "../support/layouts.rs"]
mod layouts;
mod ledger;
mod made_in_constants;
mod paths;
mod picks;
mod programs;
mod reports;
mod sizes;
mod threads;
mod types;
