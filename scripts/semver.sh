#!/usr/bin/env bash
# scripts/semver.sh [REVISION]: fails where the public items of the runtime break users of an older revision, by default of the last
# tag. What it cannot see is in the semver policy of CONTRIBUTING.md.
source "$(dirname "$0")/common.sh"
[[ "${1-}" != -h ]] || usage
baseline=${1:-$(git describe --tags --abbrev=0 2>/dev/null)} || skip "no version is tagged: name a revision"
cargo_install cargo-semver-checks
# The crates have no number of their own between versions, so that of a change is not asked for.
cargo semver-checks --package smallvec-runtime --baseline-rev "$baseline" --all-features --release-type minor
