#!/usr/bin/env bash
# scripts/msrv.sh: checks all crates and targets with the oldest Rust that is supported, `rust-version` in Cargo.toml.
source "$(dirname "$0")/common.sh"

version=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml)
debian_rust "$version"
"${rust[@]}" cargo check --workspace --all-targets --all-features --target-dir "$target/msrv"
