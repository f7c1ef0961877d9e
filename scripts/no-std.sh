#!/usr/bin/env bash
# scripts/no-std.sh [TARGET…]: checks the runtime, and a crate that declares types, on targets that have no std. By default
# those are: no atomic compare-and-swap (thumbv6m), 32-bit RISC-V, and a 16-bit usize (msp430).
source "$(dirname "$0")/common.sh"
[[ "${1-}" != -* ]] || usage
[ $# != 0 ] || set -- thumbv6m-none-eabi riscv32imc-unknown-none-elf msp430-none-elf

debian_rust_unstable
probe=$target/no-std/probe
mkdir -p "$probe/src"
cp Cargo.lock "$probe/"
cat >"$probe/Cargo.toml" <<TOML
[package]
name = "probe"
version = "0.0.0"
edition = "2024"

[dependencies]
smallvec-runtime = { path = "$PWD/smallvec-runtime" }

[features]
all = ["smallvec-runtime/serde", "smallvec-runtime/drain_keep_rest"]

[workspace]
TOML
cat >"$probe/src/lib.rs" <<'RUST'
#![no_std]
#![forbid(unsafe_code)]
#![deny(warnings)]

use smallvec_runtime::small_vec;

#[small_vec(inline = 16)]
pub type Bytes = u8;

#[small_vec(inline = 4)]
pub type Fields<'a> = &'a str;

#[small_vec(inline = 2)]
pub type List<T> = T;
RUST

for triple; do
  for features in "" all; do
    echo "$triple${features:+ with every feature that needs no std}"
    "${rust[@]}" cargo check -q -Zbuild-std=core,alloc --manifest-path "$probe/Cargo.toml" --features "$features" \
      --target "$triple" --target-dir "$target/no-std"
  done
done
