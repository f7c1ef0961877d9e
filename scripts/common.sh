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

# rust_version VERSION: sets `rust` to the command that runs others with that version of Rust: rustup's toolchain of this name, if it
# is installed, or else Debian's packages.
rust_version() {
  rust=(rustup run "$1")
  ! "${rust[@]}" rustc -V 2>/dev/null || return 0
  debian_rust "$1" "rustup toolchain install $1"
}

# Sets `rust` to the command that runs others with a compiler that takes the flags of nightly: rustup's nightly, if it is installed,
# or else Debian's newest.
nightly_rust() {
  rust=(rustup run nightly)
  "${rust[@]}" rustc -V 2>/dev/null || unstable_debian_rust "rustup toolchain install nightly"
}

# The same, of a compiler with std's sources, for `-Zbuild-std`.
nightly_rust_with_std() {
  local sysroot
  rust=(rustup run nightly)
  sysroot=$("${rust[@]}" rustc --print sysroot 2>/dev/null) || sysroot=
  [ -d "$sysroot/lib/rustlib/src/rust/library" ] || unstable_debian_rust "rustup toolchain install nightly --component rust-src"
}

unstable_debian_rust() {
  debian_rust newest "$1"
  rust+=(env RUSTC_BOOTSTRAP=1)
}

# debian_rust VERSION|newest INSTEAD: sets `rust` to the command that runs others with Debian's packages, std's sources included. They
# are unpacked in the target directory. INSTEAD is what to do on other systems.
debian_rust() {
  local prefix=$target/rust/$1
  rust=("$prefix/run")
  ! "${rust[@]}" rustc -V 2>/dev/null || return 0
  command -v apt-get >/dev/null || skip "Rust is not there: $2"
  [ "$(id -u)" != 0 ] || apt_update
  local wanted=("$1")
  [ "$1" != newest ] || wanted=()
  scripts/debian-rust.sh "$prefix" "${wanted[@]}" || skip "Debian's packages cannot be unpacked: $2"
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
    [[ " ui api codegen debugger hygiene inline_limits no_doc_tests unsafe_in_expansions $* " == *" $name "* ]] || tests+=(--test "$name")
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
