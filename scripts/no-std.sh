#!/usr/bin/env bash
# scripts/no-std.sh [TARGET…]: checks the runtime, and a crate that declares types, on targets that have no std: without the
# heap, with it, and with every integration of which docs/integrations.md says that it builds there. By default those are: no
# atomic compare-and-swap (thumbv6m, 32-bit RISC-V), a 16-bit usize and no atomics (msp430), and atomics of 32 and 64 bits.
source "$(dirname "$0")/common.sh"
[[ "${1-}" != -* ]] || usage
[ $# != 0 ] || set -- thumbv6m-none-eabi riscv32imc-unknown-none-elf msp430-none-elf thumbv7m-none-eabi aarch64-unknown-none

nightly_rust_with_std
probe=$target/no-std/probe
mkdir -p "$probe/src"
cp Cargo.lock "$probe/"
cat >"$probe/Cargo.toml" <<TOML
[package]
name = "probe"
version = "0.0.0"
edition = "2024"

[dependencies]
smallvec-runtime = { path = "$PWD/smallvec-runtime", default-features = false, features = ["derive"] }

[workspace]
TOML

# rows: the integrations, each with what its row of the chapter says in the column `no_std`. `text` needs no feature.
rows() {
  sed -n 's/^| –* *(*`\(impls(\)*\([a-z_]*\))*`)* | [^|]* | [^|]* | \([^|]*\) |.*/\2 \3/p' docs/integrations.md
}

# has_atomics TARGET ptr|64: whether the target has such atomics, with compare-and-swap
has_atomics() { grep -qx "target_has_atomic=\"$2\"" < <("${rust[@]}" rustc --print cfg --target "$1"); }

# choose TARGET: sets `core` to the integrations that build there without the heap, and `alloc` to those that build with it.
choose() {
  local name no_std
  core=() alloc=()
  while read -r name no_std; do
    case $no_std in
      no) ;;
      yes) core+=("$name") alloc+=("$name") ;;
      'yes, with `alloc`') alloc+=("$name") ;;
      'yes, with `alloc` and atomics') ! has_atomics "$1" ptr || alloc+=("$name") ;;
      'yes, with `alloc` and 64-bit atomics') ! has_atomics "$1" 64 || alloc+=("$name") ;;
      *) echo "docs/integrations.md: what does \`no_std\` of \`$name\` mean: $no_std" >&2 && exit 1 ;;
    esac
  done < <(rows)
  [ "${#core[@]}" != 0 ] || { echo "docs/integrations.md has no integration for no_std" >&2 && exit 1; }
}

# check TARGET STD_CRATES [INTEGRATION…]: only `core` as the crates of std means that not even a dependency has a heap.
check() {
  local triple=$1 std=$2 features=() never=", spill = never" impls="" name
  shift 2
  [ "$std" = core ] || never="" features=(smallvec-runtime/alloc)
  [ $# = 0 ] || impls="impls($(IFS=,; echo "$*"))"
  # It is no integration: all declarations can ask for it, and these do where it can be had.
  local profile=""
  if [ "$std" != core ] && has_atomics "$triple" ptr; then
    features+=(smallvec-runtime/profile) profile=", profile"
  fi
  for name; do
    case $name in
      text) ;;
      # `keep_rest` is no integration, but a method of the iterator of this one.
      drain_filter) features+=(smallvec-runtime/drain_keep_rest) ;;
      *) features+=("smallvec-runtime/$name") ;;
    esac
  done
  echo "$triple, $std${impls:+, $impls}"
  cat >"$probe/src/lib.rs" <<RUST
#![no_std]
#![forbid(unsafe_code)]
#![deny(warnings)]

use smallvec_runtime::{define_smallvec, small_vec};

#[small_vec(inline = 16${impls:+, $impls}$never$profile)]
pub type Bytes = u8;

#[small_vec(inline = 4${impls:+, $impls}$never$profile)]
pub type Fields<'a> = &'a str;

#[small_vec(inline = 2${impls:+, $impls}$never)]
pub type List<T> = T;

define_smallvec! {
    ${impls:+#[small_vec($impls)]}
    pub struct Family;

    #[small_vec(inline = 16$never$profile)]
    pub type BytesMember = u8;
    #[small_vec(inline = 4$never)]
    pub type FieldsMember<'a> = &'a str;
    #[small_vec(inline = 2$never)]
    pub type ListMember<T> = T;
    #[small_vec(inline = 16, spill = never)]
    pub type Fixed = u8;
}
RUST
  "${rust[@]}" cargo check -q -Zbuild-std="$std" --manifest-path "$probe/Cargo.toml" --features "${features[*]}" \
    --target "$triple" --target-dir "$target/no-std"
}

for triple; do
  choose "$triple"
  check "$triple" core
  check "$triple" core "${core[@]}"
  check "$triple" core,alloc
  check "$triple" core,alloc "${alloc[@]}"
done
