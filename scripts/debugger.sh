#!/usr/bin/env bash
# scripts/debugger.sh: tests in gdb what debuggers show of vectors, and that their file for Visual Studio is well-formed XML. With
# NATVIS_SCHEMA=FILE also that it is of the schema, which is part of Visual Studio (Xml/Schemas/natvis.xsd) and of MIEngine.
source "$(dirname "$0")/common.sh"
[[ "${1-}" != -h ]] || usage

apt_install gdb libxml2-utils
schema=()
[ -z "${NATVIS_SCHEMA-}" ] || schema=(--schema "$NATVIS_SCHEMA")
xmllint --noout "${schema[@]}" smallvec-runtime/src/debuggers/smallvec_runtime.natvis
cargo test --test debugger
