#!/usr/bin/env bash
# scripts/analyzer.sh: has rust-analyzer read the crates, the examples and a declaration of every kind, and fails at what it
# reports as an error. Built once, for a quarter of an hour; the version is the newest that the pinned compiler builds.
source "$(dirname "$0")/common.sh"
[[ "${1-}" != -h ]] || usage
version=0.0.334
program=$target/analyzer/bin/rust-analyzer
sysroot=$(rustc --print sysroot)
server=$sysroot/libexec/rust-analyzer-proc-macro-srv
[ -x "$server" ] || skip "this toolchain has no $server"
# Std's sources are the toolchain's, if it has the component, or else Debian's.
sources=$sysroot/lib/rustlib/src/rust/library
if [ ! -d "$sources/core" ]; then
  debian_rust newest "rustup component add rust-src"
  sources=$(dirname "$(find "$target/rust/newest" -type d -path '*/library/core' -not -path '*/tests/*' | head -n 1)")
fi
[ -d "$sources/core" ] || skip "std's sources are not there"

if ! "$program" --version >/dev/null 2>&1; then
  # With its own assertions it stops at constants that it has not evaluated yet.
  CARGO_PROFILE_DEV_DEBUG_ASSERTIONS=false CARGO_PROFILE_DEV_OPT_LEVEL=1 CARGO_PROFILE_DEV_DEBUG=0 \
    CARGO_TARGET_DIR=$target/analyzer/build cargo install --debug --locked --quiet --root "$target/analyzer" \
    "ra_ap_rust-analyzer@$version"
  rm -rf "$target/analyzer/build"
fi

workspace=$target/analyzer/workspace
rm -rf "$workspace"
mkdir -p "$workspace/src"
cp -r smallvec-derive smallvec-runtime examples Cargo.lock README.md "$workspace"
# Neither tests nor benches: serde_json, which some depend on, has impls for integers that make their literals ambiguous there.
sed '/^\[\[bench\]\]/,/^$/d' Cargo.toml >"$workspace/Cargo.toml"
cp tests/hygiene/lints.rs "$workspace/src/lib.rs"
sed -i 's/^\[dev-dependencies\]/[dependencies]\nsmallvec-runtime.workspace = true\n\n&/' "$workspace/Cargo.toml"
# A rustup that refuses keeps it from installing anything.
mkdir -p "$target/analyzer/without"
ln -sf "$(command -v false)" "$target/analyzer/without/rustup"

cd "$workspace"
export PATH=$target/analyzer/without:$sysroot/bin:$PATH
export RUST_SRC_PATH=$sources
"$program" diagnostics . --proc-macro-srv "$server" 2>&1 | tr '\r\b' '\n ' |
  { grep -aE ' Error |panicked|Unexpected|scan complete|error detected' || true; }
