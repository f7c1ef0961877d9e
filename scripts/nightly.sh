#!/usr/bin/env bash
# scripts/nightly.sh [CARGO TEST ARGUMENTS]: tests the features of the runtime that do something on nightly only. The package
# in tests/nightly holds what has to compile there, and what must not.
source "$(dirname "$0")/common.sh"

nightly_rust
cp Cargo.lock tests/nightly/
"${rust[@]}" cargo test --manifest-path tests/nightly/Cargo.toml --target-dir "$target/nightly" "$@"
