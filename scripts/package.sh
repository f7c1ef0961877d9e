#!/usr/bin/env bash
# scripts/package.sh [CARGO PACKAGE ARGUMENTS]: packages both crates as `cargo publish` does, and builds each from its package. Fails
# at a warning, too. `--no-verify` leaves out the builds.
source "$(dirname "$0")/common.sh"
[[ "${1-}" != -h ]] || usage
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# The suite in the root is not published.
cargo package --workspace --exclude smallvec-suite --allow-dirty --target-dir "$target/package" "$@" 2>&1 | tee "$log"
if grep -q '^warning' "$log"; then
  echo "cargo package warns" >&2
  exit 1
fi
