#!/usr/bin/env bash
# scripts/target.sh i686|s390x|powerpc [CARGO TEST ARGUMENTS]: runs the behaviour tests, or those given, on a foreign target.
#   i686     32 bit, natively               finds mistakes in the width of a pointer
#   s390x    64 bit, big endian, in qemu    finds mistakes in the order of bytes
#   powerpc  32 bit, big endian, in qemu    finds both
# The tests that start programs are left out: an emulated process cannot start one of its kind.
source "$(dirname "$0")/common.sh"
name=${1-} leave_out=examples
case $name in
  i686) libc=libc6-dev-i386-cross emulator= leave_out= ;;
  s390x) libc=libc6-dev-s390x-cross emulator=qemu-s390x-static ;;
  powerpc) libc=libc6-dev-powerpc-cross emulator=qemu-ppc-static ;;
  *) usage ;;
esac
shift

apt_install "gcc-$name-linux-gnu" "$libc"
if [ -n "$emulator" ]; then
  apt_install qemu-user-static
  # Debug assertions stay; without any optimisation, emulated tests run for most of an hour.
  export CARGO_PROFILE_DEV_OPT_LEVEL=1
  # With it, all vectors of pages that a test makes are in one frame.
  export RUST_MIN_STACK=8388608
  folder=$(dpkg -L "libc6-$name-cross" | grep -m1 '/lib$' | xargs dirname)
  runner="$emulator -L $folder"
else
  apt_install libc6-i386 lib32gcc-s1
  runner=
fi
nightly_rust_with_std

triple=$name-unknown-linux-gnu
variable=CARGO_TARGET_${triple^^}
variable=${variable//-/_}
export "${variable}_LINKER=$name-linux-gnu-gcc"
[ -z "$runner" ] || export "${variable}_RUNNER=$runner"
select_tests $leave_out -- "$@"
run_tests "${rust[@]}" cargo -- -Zbuild-std --target "$triple" --target-dir "$target/foreign"
