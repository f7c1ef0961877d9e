#!/usr/bin/env bash
# scripts/dynamic.sh TOOL [CARGO TEST ARGUMENTS]: runs the behaviour tests, or those given, under a tool that watches them.
#   asan      AddressSanitizer, leaks too (nightly)        overflow, use after free, double free, leaks
#   valgrind  memcheck, debug build                        the same, and branches on uninitialised memory
#   msan      MemorySanitizer, std built with it (nightly) any use of uninitialised memory
#   careful   cargo-careful (nightly)                      misaligned reads, std's debug assertions
#   miri      Miri with Stacked Borrows (nightly)          undefined behaviour: aliasing, provenance, validity
#   miri-tree Miri with Tree Borrows (nightly)             the same, by the rules that may come
#   layout    three seeds of -Zrandomize-layout (nightly)  reliance on the unspecified layout of Rust's structs
source "$(dirname "$0")/common.sh"
tool=${1-}
[ -z "$tool" ] || shift
given=$#
host=x86_64-unknown-linux-gnu
[ "$(uname -sm)" = "Linux x86_64" ] || skip "made for $host"
select_tests -- "$@"

# sanitize FLAG… -- ARGUMENT…: the tests, and if none were named the doc tests, with these flags for rustc, in a target
# directory of their own
sanitize() {
  local flags=()
  while [ "$1" != -- ]; do flags+=("$1") && shift; done
  shift
  export RUSTFLAGS="${flags[*]}" RUSTDOCFLAGS="${flags[*]}"
  local common=(--target "$host" --target-dir "$target/$tool")
  run_tests "${rust[@]}" cargo -- "${common[@]}" "$@"
  [ "$given" != 0 ] || "${rust[@]}" cargo test "${common[@]}" "$@" --package smallvec-runtime --doc
}

case $tool in
  asan)
    nightly_rust
    [ "${rust[0]}" = rustup ] || skip "AddressSanitizer's library comes with rustup's nightly: rustup toolchain install nightly"
    export ASAN_OPTIONS=malloc_context_size=60 LSAN_OPTIONS=suppressions=$PWD/scripts/leaks/asan.supp:print_suppressions=0
    sanitize -Zsanitizer=address --
    ;;
  valgrind)
    apt_install valgrind
    export CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER="valgrind -q --error-exitcode=99 --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite --num-callers=60 --suppressions=$PWD/scripts/leaks/valgrind.supp"
    run_tests cargo --
    ;;
  msan)
    nightly_rust_with_std
    flags=(-Zsanitizer=memory -Zsanitizer-memory-track-origins)
    # MemorySanitizer's library comes with rustup's nightly; Debian's is clang's.
    if [ "${rust[0]}" != rustup ]; then
      llvm=$("${rust[@]}" rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')
      apt_install "clang-$llvm" "lld-$llvm" "llvm-$llvm" "libclang-rt-$llvm-dev"
      flags+=(-Zexternal-clangrt "-Clinker=clang-$llvm" -Clink-arg=-fsanitize=memory)
    fi
    sanitize "${flags[@]}" -- -Zbuild-std
    ;;
  careful)
    cargo_install cargo-careful
    nightly_rust_with_std
    run_tests "${rust[@]}" cargo careful -- --target-dir "$target/careful"
    ;;
  miri | miri-tree)
    nightly_rust_with_std
    "${rust[@]}" cargo miri --version 2>/dev/null ||
      skip "Miri comes with rustup's nightly: rustup toolchain install nightly --component miri,rust-src"
    # The others start programs, or take days.
    [ "$given" != 0 ] || tests=(--test soundness -- --skip random --skip limits --skip each_failure)
    export MIRIFLAGS=-Zmiri-strict-provenance
    [ "$tool" = miri ] || MIRIFLAGS+=" -Zmiri-tree-borrows"
    "${rust[@]}" cargo miri test --target-dir "$target/miri" "${tests[@]}"
    ;;
  layout)
    nightly_rust
    for seed in 1 2 3; do
      echo "seed $seed"
      RUSTFLAGS="-Zrandomize-layout -Zlayout-seed=$seed" \
        run_tests "${rust[@]}" cargo -- --target-dir "$target/layout"
    done
    ;;
  *) usage ;;
esac
