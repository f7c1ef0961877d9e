//! The documents: their links lead somewhere, in the repository and on the pages of the crate. There the same links name modules and, on
//! crates.io, docs.rs. `BLESS=1 cargo test --test documents` writes what is made of them.

#[path = "support/source.rs"]
mod source;

use source::files;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The README that cargo packages: with links that lead somewhere on crates.io, too.
const CRATE_README: &str = "smallvec-runtime/README.md";
const LINKS: &str = "smallvec-runtime/src/docs/links.md";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Reads a file; one that is not there is empty.
fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_default()
}

/// The paths of all documents.
fn documents() -> Vec<String> {
    let folder = |path: &str| {
        let names = fs::read_dir(root().join(path)).unwrap().map(|entry| entry.unwrap().file_name());
        let names = names.map(|name| name.into_string().unwrap()).filter(|name| name.ends_with(".md"));
        names.map(|name| Path::new(path).join(name).to_str().unwrap().to_owned()).collect::<BTreeSet<_>>()
    };
    ["", "docs"].into_iter().flat_map(folder).collect()
}

/// The text without its blocks of code.
fn prose(text: &str) -> String {
    text.split("\n```").step_by(2).collect::<Vec<_>>().join("\n")
}

/// The relative targets of a document: the definitions `[TARGET]: TARGET` at its end.
fn targets(document: &str) -> Vec<String> {
    let text = prose(&read(document));
    let definitions = text.lines().filter_map(|line| line.strip_prefix('[')?.split_once("]: "));
    let relative = definitions.filter(|(_, target)| !target.contains([' ', '{']) && !target.contains("://"));
    relative
        .map(|(label, target)| {
            assert_eq!(label, target, "{document}: a relative link is labelled with its target, for {LINKS}");
            target.to_owned()
        })
        .collect()
}

/// The anchors of the headings, as hosts of repositories and rustdoc make them.
fn anchors(document: &str) -> BTreeSet<String> {
    let text = prose(&read(document));
    let headings = text.lines().filter(|line| line.starts_with('#')).map(|line| line.trim_start_matches('#').trim());
    let kept = |letter: &char| letter.is_alphanumeric() || [' ', '-', '_'].contains(letter);
    headings.map(|heading| heading.chars().filter(kept).collect::<String>().to_lowercase().replace(' ', "-")).collect()
}

/// The file that a document's target names, from the root of the repository, and the anchor.
fn resolve(document: &str, target: &str) -> (String, Option<String>) {
    let (path, anchor) = target.split_once('#').map_or((target, None), |(path, anchor)| (path, Some(anchor)));
    let path = if path.is_empty() { document.into() } else { Path::new(document).with_file_name(path) };
    (path.to_str().unwrap().to_owned(), anchor.map(str::to_owned))
}

/// The name of the module that holds a document.
fn module(document: &str) -> String {
    Path::new(document).file_stem().unwrap().to_str().unwrap().to_lowercase()
}

#[test]
fn links_lead_to_files_and_headings() {
    for document in documents() {
        let text = prose(&read(&document));
        let inline = text.split("](").skip(1).map(|rest| rest.split([')', ' ']).next().unwrap().to_owned());
        let (absolute, inline): (Vec<_>, Vec<_>) = inline.partition(|target| target.contains("://"));
        assert!(absolute.iter().all(|target| target.starts_with("https://")), "{document}: {absolute:?}");
        let relative: Vec<_> = inline.iter().filter(|target| !target.starts_with('#')).collect();
        assert!(
            relative.is_empty(),
            "{document}: {relative:?} break on the page of the crate: write `[{0}]: {0}`",
            relative[0]
        );
        for target in targets(&document).iter().chain(&inline) {
            let (path, anchor) = resolve(&document, target);
            assert!(root().join(&path).exists(), "{document}: there is no {path}");
            if let Some(anchor) = anchor {
                assert!(anchors(&path).contains(&anchor), "{document}: {path} has no heading for #{anchor}");
            }
        }
    }
}

/// rustdoc reports items that are not there; files and folders it takes as they are.
#[test]
fn comments_link_to_items() {
    for (path, text) in ["smallvec-derive/src", "smallvec-runtime/src"].map(|folder| files(folder, &["rs"])).concat() {
        let comments =
            text.lines().map(str::trim_start).filter(|line| line.starts_with("///") || line.starts_with("//!"));
        let inline =
            comments.clone().flat_map(|line| line.split("](").skip(1).map(|rest| rest.split(')').next().unwrap()));
        let defined = comments.filter_map(|line| line.split_once("]: ").map(|(_, target)| target));
        let of_files: Vec<_> =
            inline.chain(defined).filter(|target| !target.contains("://") && target.contains(['/', '.'])).collect();
        assert!(of_files.is_empty(), "{path}: {of_files:?} break on the page of the crate");
    }
}

#[test]
fn the_pages_of_the_crate_are_current() {
    let (mut links, mut pictures) = (BTreeSet::new(), BTreeMap::<_, BTreeSet<_>>::new());
    for document in documents() {
        for target in targets(&document) {
            let (path, anchor) = resolve(&document, &target);
            if path.ends_with(".svg") {
                let file = format!("smallvec-runtime/src/docs/{}_pictures.md", module(&document));
                let picture = format!("[{target}]: data:image/svg+xml,{}\n", percent_encoded(&read(&path)));
                pictures.entry(file).or_default().insert(picture);
            } else {
                let anchor = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
                links.insert(format!("[{target}]: crate::docs::{}{anchor}\n", module(&path)));
            }
        }
    }
    let mut readme = String::new();
    for line in read("README.md").lines() {
        match line.strip_prefix('[').and_then(|line| line.split_once("]: ")) {
            Some((label, target)) if !target.contains("://") => {
                let (path, anchor) = resolve("README.md", target);
                let page = format!(
                    "https://docs.rs/smallvec-runtime/latest/smallvec_runtime/docs/{}/index.html",
                    module(&path)
                );
                let anchor = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
                writeln!(readme, "[{label}]: {page}{anchor}").unwrap();
            }
            _ => writeln!(readme, "{line}").unwrap(),
        }
    }
    let joined = |lines: BTreeSet<String>| lines.into_iter().collect::<String>();
    let mut files = vec![(CRATE_README.to_owned(), readme), (LINKS.to_owned(), joined(links))];
    files.extend(pictures.into_iter().map(|(file, pictures)| (file, joined(pictures))));
    if env::var_os("BLESS").is_some() {
        for (path, text) in &files {
            fs::write(root().join(path), text).unwrap();
        }
    }
    let stale: Vec<_> = files.iter().filter(|(path, text)| read(path) != *text).map(|(path, _)| path).collect();
    assert!(stale.is_empty(), "{stale:?} are stale: run `BLESS=1 cargo test --test documents`");
}

/// Encodes what may not stand in the destination of a link.
fn percent_encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b',' | b'/' | b':' | b';' | b'=' => {
                encoded.push(byte.into())
            }
            _ => write!(encoded, "%{byte:02X}").unwrap(),
        }
    }
    encoded
}

#[test]
fn every_document_has_a_page() {
    let modules = read("smallvec-runtime/src/docs.rs");
    for document in documents().iter().filter(|document| *document != "README.md") {
        assert!(
            modules.contains(&format!("{document}\"")),
            "smallvec-runtime/src/docs.rs has no module for {document}"
        );
    }
}

/// What cargo packages with the runtime is that of the repository, behind symbolic links.
#[test]
fn the_package_has_the_documents() {
    for document in documents().iter().filter(|document| *document != "README.md") {
        assert_eq!(read(&format!("smallvec-runtime/{document}")), read(document), "{document}");
    }
}

#[test]
fn the_readme_has_every_feature() {
    let (readme, manifest) = (read("README.md"), read("smallvec-runtime/Cargo.toml"));
    let chapter = readme.split("\n## Features").nth(1).unwrap().split("\n## ").next().unwrap();
    let rows: String = chapter.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next()).collect();
    let features = manifest.split("[features]").nth(1).unwrap().split("\n[").next().unwrap();
    let names = features.lines().filter_map(|line| Some(line.split_once(" = [")?.0)).filter(|name| *name != "default");
    let missing: Vec<_> = names.filter(|name| !rows.contains(&format!("`{name}`"))).collect();
    assert!(missing.is_empty(), "the features {missing:?} are not in the table of README.md");
}
