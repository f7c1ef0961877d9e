# Sourced by the scripts beside it: the root of the repository as working directory, a target directory for each kind of
# build, and what a check needs, installed where apt or cargo can. A check that cannot run on this machine says why and ends
# with $skipped; .ci/run tells that from a failure.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
target=${CARGO_TARGET_DIR:-$PWD/target}
skipped=77
export RUSTUP_AUTO_INSTALL=0
# Every kind of build fills a directory of its own: without these two a gigabyte and more each.
export CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=line-tables-only

skip() {
  echo "skipped: $*" >&2
  exit "$skipped"
}

# The comment at the head of the calling script, as its help.
usage() {
  sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" >&2
  exit 2
}

# apt_install PACKAGE…
apt_install() {
  local missing=() package
  for package; do
    dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
  done
  [ "${#missing[@]}" = 0 ] && return
  apt_works || skip "${missing[*]} would have to be installed, and apt needs root on Debian"
  apt_update
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >/dev/null ||
    skip "apt cannot install ${missing[*]}"
}

apt_works() { command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; }

# Once a day is enough.
apt_update() {
  [ -n "$(find /var/lib/apt/lists -maxdepth 1 -name '*Packages*' -mtime -1 -print -quit 2>/dev/null)" ] ||
    apt-get update -q >/dev/null || skip "apt-get update fails"
}

# cargo_install TOOL…, each a crate whose program has its name
cargo_install() {
  local tool
  for tool; do
    command -v "$tool" >/dev/null || env -u CARGO_TARGET_DIR cargo install --locked --quiet "$tool"
  done
}

# debian_rust 1.85|1.96: sets `rust` to the command that runs others with that version of Rust, std's sources included.
debian_rust() {
  local unpack=../shared/tools/debian-rust.sh prefix=$target/rust/$1
  rust=("$prefix/run")
  "${rust[@]}" rustc -V 2>/dev/null && return
  [ -x "$unpack" ] || skip "Rust $1 is unpacked by $unpack, which is not there"
  apt_works || skip "Rust $1 would have to be unpacked, and apt needs root on Debian"
  apt_update
  "$unpack" "$prefix" "$1" || skip "$unpack fails for Rust $1"
}

# Like debian_rust 1.96, with nightly's flags such as -Zbuild-std.
debian_rust_unstable() {
  debian_rust 1.96
  rust+=(env RUSTC_BOOTSTRAP=1)
}

# Sets `rust` to the command that runs others with rustup's nightly.
nightly_rust() {
  rustup run nightly rustc -V 2>/dev/null || skip "no nightly toolchain is installed"
  rust=(rustup run nightly)
}

# select_tests LEFT_OUT… [-- CARGO TEST ARGUMENTS]: sets `tests` to these arguments or, without any, to the packages and targets
# that hold behaviour tests: all but those named, and but those that test messages and documents. `programs` are what some of
# them start.
select_tests() {
  programs=(--package smallvec-suite --examples)
  if [[ " $* " == *" -- "?* ]]; then
    while [ "$1" != -- ]; do shift; done
    shift
    tests=("$@")
    [[ " $* " == *" examples "* ]] || programs=()
    return
  fi
  local file name
  tests=(--package smallvec-runtime --package smallvec-suite --lib)
  [[ " $* " != *" examples "* ]] || programs=()
  for file in tests/*.rs tests/*/main.rs; do
    name=${file#tests/} name=${name%/main.rs} name=${name%.rs}
    [[ " ui api codegen hygiene inline_limits no_doc_tests unsafe_in_expansions $* " == *" $name "* ]] || tests+=(--test "$name")
  done
}

# run_tests CARGO… -- FLAG…: builds the programs and runs the tests that select_tests has chosen, by this cargo and with these flags.
run_tests() {
  local cargo=()
  while [ "$1" != -- ]; do cargo+=("$1") && shift; done
  shift
  [ "${#programs[@]}" = 0 ] || "${cargo[@]}" build "$@" "${programs[@]}"
  "${cargo[@]}" test "$@" "${tests[@]}"
}
