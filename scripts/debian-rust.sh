#!/usr/bin/env bash
# scripts/debian-rust.sh PREFIX [VERSION]: unpacks Debian's packages of this version of Rust, such as 1.85, or of the newest, under
# PREFIX: rustc, cargo, std's sources, and the libraries that they need and that are not installed. `PREFIX/run COMMAND…` runs a
# command with them. Nothing is installed; root is not needed, but the package lists are (`apt-get update`).
set -euo pipefail
[ $# = 1 ] || [ $# = 2 ] || { sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" >&2 && exit 2; }
mkdir -p "$1"
prefix=$(cd "$1" && pwd) version=${2-}

# find_package SUFFIX: sets `full` to the newest version of Debian's package, or to that of the version asked for.
find_package() {
  full=$(apt-cache madison "rustc$1" | awk -v wanted="$version" '
    { count = split($3, part, "."); minor = part[1] "." part[2] }
    count > 1 && (wanted == "" || minor == wanted) && !found { print $3; found = 1 }')
}

# A stable Debian has, beside the compiler of its release, the newer one that its browsers are built with.
for suffix in -web ""; do
  find_package "$suffix"
  [ -z "$full" ] || break
done
[ -n "$full" ] || { echo "no package of Debian has Rust ${version:-in any version}" >&2 && exit 1; }
short=$(cut -d. -f1,2 <<<"$full")
case $suffix in
  -web) names=(rustc-web cargo-web rust-web-src libstd-rust-web-dev "libstd-rust-web-$short") ;;
  *) names=(rustc cargo rust-src libstd-rust-dev "libstd-rust-$short") ;;
esac

packages=("${names[@]/%/=$full}")
# What apt would install beside them.
while read -r _ name rest; do
  [[ ! " ${names[*]} " == *" $name "* && $rest =~ \(([^ ]+) ]] || continue
  packages+=("$name=${BASH_REMATCH[1]}")
done < <(apt-get install --simulate --no-install-recommends "${packages[@]}" | awk '$1 == "Inst"')
rm -rf "$prefix/packages"
mkdir "$prefix/packages"
(cd "$prefix/packages" && apt-get download -q=2 "${packages[@]}")
for package in "$prefix"/packages/*.deb; do
  dpkg-deb --extract "$package" "$prefix"
done
rm -r "$prefix/packages"

libraries=$(find "$prefix" -maxdepth 3 -type d -path '*/lib/*-linux-gnu*' | paste -sd:)
cat >"$prefix/run" <<RUN
#!/bin/sh
PATH="$prefix/usr/bin:\$PATH" LD_LIBRARY_PATH="$libraries\${LD_LIBRARY_PATH:+:\$LD_LIBRARY_PATH}"
export PATH LD_LIBRARY_PATH
exec "\$@"
RUN
chmod +x "$prefix/run"
"$prefix/run" rustc --version
