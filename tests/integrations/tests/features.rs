//! The features of the runtime: this package turns all of them on, and the chapter on integrations has each.

use std::collections::BTreeSet;
use std::fs;

fn read(path: &str) -> String {
    fs::read_to_string(format!("{}/../../{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// Returns the features, each with what it turns on.
fn features() -> Vec<(String, String)> {
    let manifest = read("smallvec-runtime/Cargo.toml");
    let section = manifest.split("[features]").nth(1).unwrap().split("\n[").next().unwrap();
    let features = section.lines().filter_map(|line| line.split_once(" = ["));
    features.map(|(name, rest)| (name.to_owned(), rest.to_owned())).filter(|(name, _)| name != "default").collect()
}

#[test]
fn all_are_on_here() {
    let manifest = read("tests/integrations/Cargo.toml");
    let list = manifest.split("features = [").nth(1).unwrap().split(']').next().unwrap();
    let here: BTreeSet<_> = list.split(['"', ',', '\n', ' ']).filter(|name| !name.is_empty()).collect();
    let features = features();
    assert_eq!(here, features.iter().map(|(name, _)| &**name).collect());
}

/// Each has a row of its own, or shares the first cell of one.
#[test]
fn all_are_in_the_chapter() {
    let chapter = read("docs/integrations.md");
    let first_cells = chapter.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next());
    let names: BTreeSet<_> = first_cells.flat_map(|cell| cell.split(", ")).collect();
    let features = features().into_iter().map(|(name, _)| format!("`{name}`"));
    // `text` is asked for as an integration, and has no feature.
    let rows = features.chain(["– (`impls(text)`)".to_owned()]);
    let missing: Vec<_> = rows.filter(|name| !names.contains(&**name)).collect();
    assert!(missing.is_empty(), "docs/integrations.md has no rows for {missing:?}");
}

/// The versions in the table are the least that the manifest takes.
#[test]
fn the_chapter_has_the_versions_of_the_manifest() {
    let (manifest, chapter) = (read("smallvec-runtime/Cargo.toml"), read("docs/integrations.md"));
    let dependencies = manifest.split("[dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    for line in dependencies.lines().filter(|line| line.contains("optional = true") && !line.contains("workspace")) {
        let (name, rest) = line.split_once(" = ").unwrap();
        let version = rest.split('"').nth(1).unwrap();
        assert!(chapter.contains(&format!("{name} {version}")), "docs/integrations.md does not have {name} {version}");
    }
}
