#!/usr/bin/env bash
# scripts/fuzz.sh: compiles the fuzz targets, which are a workspace of their own, without running them. CONTRIBUTING.md tells how to.
source "$(dirname "$0")/common.sh"

command -v c++ >/dev/null || skip "libFuzzer is compiled by c++, which is not installed"
cargo check --manifest-path fuzz/Cargo.toml --target-dir "$target/fuzz"
