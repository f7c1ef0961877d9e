#!/usr/bin/env bash
# scripts/counts.sh: fails when an operation on `u32` takes over 2 % more instructions than in benches/peers/counts/, where the
# counts for one version of the compiler and of glibc are kept: of structs, and by the same figures of members of a family. BLESS=1
# writes those of this compiler.
source "$(dirname "$0")/common.sh"
[[ "${1-}" != -h ]] || usage
apt_install valgrind
[ "$(uname -sm)" = "Linux x86_64" ] || skip "made for x86_64-unknown-linux-gnu"
# `memcpy` is counted, too, and is glibc's.
version=$(rustc --version | cut -d' ' -f2)-glibc-$(getconf GNU_LIBC_VERSION | cut -d' ' -f2)
counts=benches/peers/counts/rustc-$version.json
action=--check
if [ -n "${BLESS-}" ]; then
  action=--json
  mkdir -p "$(dirname "$counts")"
elif [ ! -e "$counts" ]; then
  skip "there is no $counts"
fi
# Everything of the machine that the compiler could use is left to its defaults.
count() {
  env -u RUSTFLAGS cargo run --quiet --release --manifest-path benches/peers/Cargo.toml --target-dir "$target/peers" "$@" >/dev/null
}
count --features structs -- count --filter "u32: " "$action" "$counts"
count -- count --filter "u32: " --check "$counts"
[ -n "${BLESS-}" ] && echo "written: $counts" || echo "no operation takes more instructions than in $counts, in either form"
