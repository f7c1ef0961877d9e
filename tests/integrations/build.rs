//! Writes the source of `tests/namesakes.rs`, and the integrations' names for `tests/hygiene.rs`.

#[path = "../hygiene/namesakes.rs"]
mod namesakes;

use std::path::Path;
use std::{env, fs};

/// The path from this package to the repository.
const REPOSITORY: &str = "../..";

fn main() {
    let folder = env::var_os("OUT_DIR").expect("cargo says where to write");
    let integrations = integrations().join(", ");
    let write = |name: &str, text: String| fs::write(Path::new(&folder).join(name), text).expect("the folder is there");
    write("namesakes.rs", namesakes::source(REPOSITORY, &integrations));
    write("declare.rs", format!("declare! {{ {integrations} }}"));
    for watched in ["smallvec-runtime/src", "smallvec-derive/src", "tests/hygiene/namesakes.rs"] {
        println!("cargo::rerun-if-changed={REPOSITORY}/{watched}");
    }
}

/// The names that `impls(…)` takes, from the table of the derive crate.
fn integrations() -> Vec<String> {
    let source =
        fs::read_to_string(format!("{REPOSITORY}/smallvec-derive/src/args/lists.rs")).expect("the table is there");
    let table =
        source.split("const INTEGRATIONS").nth(1).and_then(|rest| rest.split("];").next()).expect("it has its name");
    let names: Vec<_> =
        table.split("word(\"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect();
    assert!(names.len() >= 20 && names.iter().any(|name| name == "serde"), "{names:?}");
    names
}
