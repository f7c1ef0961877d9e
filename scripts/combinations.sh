#!/usr/bin/env bash
# scripts/combinations.sh each|features|minimal-versions: checks both crates in the configurations that other crates may choose.
#   each              the runtime with no feature at all, and with each integration alone, as quickly as cargo can
#   features          every set of features, less those that are accepted and do nothing, and each integration alone
#   minimal-versions  the lowest versions of the dependencies that Cargo.toml allows (nightly)
source "$(dirname "$0")/common.sh"

case ${1-} in
  each)
    # check [FEATURE…]
    check() {
      RUSTFLAGS="-D warnings" cargo check -q --package smallvec-runtime --target-dir "$target/each" --no-default-features \
        --features "$*" || { echo "with no features but: ${*:-none}" >&2 && exit 1; }
    }
    features=$(sed -n '/^# Integrations/,/^drain_keep_rest/s/^\([a-z_]*\) = .*/\1/p' smallvec-runtime/Cargo.toml)
    [ -n "$features" ]
    check
    for feature in profile "profile std" $features; do
      # shellcheck disable=SC2086
      check derive $feature
    done
    ;;
  features)
    cargo_install cargo-hack
    # Those that need another crate: they have nothing to do with one another.
    integrations=$(sed -n 's/^\([a-z_]*\) = \[.*"dep:.*/\1/p' smallvec-runtime/Cargo.toml | grep -vxE 'derive|profile' | paste -sd,)
    hack() {
      RUSTFLAGS="-D warnings" cargo hack check --no-dev-deps --target-dir "$target/features" "$@"
    }
    hack --feature-powerset --package smallvec-derive --package smallvec-runtime \
      --exclude-features "const_generics,const_new,union,$integrations"
    hack --each-feature --package smallvec-runtime --features derive --include-features "$integrations"
    hack --package smallvec-runtime --all-features
    ;;
  minimal-versions)
    nightly_rust
    cargo_install cargo-hack cargo-minimal-versions
    "${rust[@]}" cargo minimal-versions check --package smallvec-derive --package smallvec-runtime --all-features \
      --target-dir "$target/minimal-versions"
    ;;
  *) usage ;;
esac
