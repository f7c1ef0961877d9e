//! The size of every layout against the peers that need a newer compiler than the published crates do. The grid is that of
//! `tests/layouts`.

#[path = "../../../../tests/layouts/grid.rs"]
mod grid;
mod peers;
