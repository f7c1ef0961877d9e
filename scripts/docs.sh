#!/usr/bin/env bash
# scripts/docs.sh: builds the pages of both crates as docs.rs does (nightly), and fails where one of their links breaks.
source "$(dirname "$0")/common.sh"
[[ "${1-}" != -h ]] || usage
nightly_rust
cargo_install cargo-deadlinks
RUSTDOCFLAGS="-D warnings --cfg docsrs -Zunstable-options --generate-link-to-definition" \
  "${rust[@]}" cargo doc --no-deps --all-features --package smallvec-derive --package smallvec-runtime --target-dir "$target/docs"
# rustdoc links hidden items from signatures, by fragments that it does not write.
for crate in smallvec_derive smallvec_runtime; do
  cargo deadlinks --ignore-fragments --dir "$target/docs/doc/$crate"
done
