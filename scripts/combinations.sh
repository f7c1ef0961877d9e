#!/usr/bin/env bash
# scripts/combinations.sh features|minimal-versions: checks both crates in the configurations that other crates may choose.
#   features          every set of features, less those that are accepted and do nothing
#   minimal-versions  the lowest versions of the dependencies that Cargo.toml allows (nightly)
source "$(dirname "$0")/common.sh"

case ${1-} in
  features)
    cargo_install cargo-hack
    RUSTFLAGS="-D warnings" cargo hack check --feature-powerset --no-dev-deps --package smallvec-derive --package smallvec-runtime \
      --exclude-features const_generics,const_new,union --target-dir "$target/features"
    ;;
  minimal-versions)
    nightly_rust
    cargo_install cargo-hack cargo-minimal-versions
    "${rust[@]}" cargo minimal-versions check --package smallvec-derive --package smallvec-runtime --all-features \
      --target-dir "$target/minimal-versions"
    ;;
  *) usage ;;
esac
