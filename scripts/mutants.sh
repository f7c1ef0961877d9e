#!/usr/bin/env bash
# scripts/mutants.sh [CARGO MUTANTS ARGUMENTS]: changes the runtime in one place after another, and runs the behaviour tests
# on every change. One that no test notices is printed as MISSED. All of them take a day: choose with `--file '**/iter/*'`,
# `--re retain` or `--shard 0/20`. `.cargo/mutants.toml` names those that change nothing that could be noticed.
source "$(dirname "$0")/common.sh"
[[ "${1-}" != -h ]] || usage
cargo_install cargo-mutants
select_tests examples

mkdir -p "$target/mutants"
cargo mutants --package smallvec-runtime --output "$target/mutants" "${tests[@]/#/--cargo-arg=}" "$@"
