#!/usr/bin/env bash
# scripts/nightly.sh [CARGO TEST ARGUMENTS]: tests on nightly the features of the runtime that do something there only, and that
# declarations are hygienic and quiet there, too. The package in tests/nightly holds what has to compile there, and what must not.
source "$(dirname "$0")/common.sh"

nightly_rust
cp Cargo.lock tests/nightly/
"${rust[@]}" cargo test --manifest-path tests/nightly/Cargo.toml --target-dir "$target/nightly" "$@"
"${rust[@]}" cargo test --target-dir "$target/nightly" --test hygiene "$@"
