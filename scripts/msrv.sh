#!/usr/bin/env bash
# scripts/msrv.sh: checks the crates, their tests and the examples with the oldest Rust that is supported, `rust-version` in
# Cargo.toml. Left out is the test `drop_in`, which compares with today's `Vec` and so needs today's std.
source "$(dirname "$0")/common.sh"

version=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml)
rust_version "$version"
select_tests drop_in
"${rust[@]}" cargo check "${tests[@]}" "${programs[@]}" --bins --benches --all-features --target-dir "$target/msrv"
