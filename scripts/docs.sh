#!/usr/bin/env bash
# scripts/docs.sh: builds the pages of both crates as docs.rs does (nightly), and fails where one of their links breaks.
source "$(dirname "$0")/common.sh"
[[ "${1-}" != -h ]] || usage
nightly_rust
cargo_install cargo-deadlinks
flags=(-D warnings --cfg docsrs)
# The rustdoc of Rust 1.96, which may be Debian's, crashes when it links the sources of this crate to definitions.
[ "${rust[0]}" != rustup ] || flags+=(-Zunstable-options --generate-link-to-definition)
RUSTDOCFLAGS=${flags[*]} "${rust[@]}" cargo doc --no-deps --all-features --package smallvec-derive --package smallvec-runtime \
  --target-dir "$target/docs"
# rustdoc links hidden items from signatures, by fragments that it does not write.
for crate in smallvec_derive smallvec_runtime; do
  cargo deadlinks --ignore-fragments --dir "$target/docs/doc/$crate"
done
