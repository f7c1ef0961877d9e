//! The file for Visual Studio: it is XML of the elements that the debugger knows, and it names types and fields that there are. What its
//! expressions compute, `natvis.py` finds out.

use crate::gdb;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

pub(crate) const FILE: &str = "smallvec-runtime/src/debuggers/smallvec_runtime.natvis";

/// The elements that the file may have, each with its parents.
const ELEMENTS: [(&str, &[&str]); 11] = [
    ("AutoVisualizer", &[""]),
    ("Type", &["AutoVisualizer"]),
    ("AlternativeType", &["Type"]),
    ("Intrinsic", &["Type"]),
    ("Parameter", &["Intrinsic"]),
    ("DisplayString", &["Type"]),
    ("Expand", &["Type"]),
    ("Item", &["Expand"]),
    ("ExpandedItem", &["Expand"]),
    ("ArrayItems", &["Expand"]),
    // Of `ArrayItems`.
    ("Size", &["ArrayItems"]),
];

/// What expressions may have beside fields and what is defined in the file: words of C++, the parameters of the types, the first field of a
/// tuple, the one field of `NonNull`, and that of declared types.
const WORDS: [&str; 15] = [
    "unsigned", "char", "short", "int", "__int64", "void", "sizeof", "this", "false", "index", "T1", "T2", "__0",
    "pointer", "storage",
];

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// An element, with its attributes as they are written, and the text up to the next tag.
struct Element {
    name: String,
    parent: String,
    attributes: String,
    text: String,
}

/// Reads XML without comments, and fails where tags are not closed in order.
fn elements(xml: &str) -> Vec<Element> {
    let (mut open, mut elements) = (Vec::<String>::new(), Vec::new());
    for tag in xml.split('<').skip(1) {
        let (tag, text) = tag.split_once('>').unwrap_or_else(|| panic!("no end: <{tag}"));
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name));
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        let parent = open.last().cloned().unwrap_or_default();
        assert_eq!(attributes.matches('"').count() % 2, 0, "{tag}");
        if !tag.ends_with('/') {
            open.push(name.into());
        }
        let [attributes, text] = [attributes, text].map(unescaped);
        elements.push(Element { name: name.into(), parent, attributes, text });
    }
    assert!(open.is_empty(), "{open:?}");
    elements
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// The file without its head and comments.
fn xml() -> String {
    let text = read(FILE);
    let text = text.strip_prefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n").expect("it says that it is XML");
    text.split("<!--")
        .enumerate()
        .map(|(index, part)| if index == 0 { part } else { part.split_once("-->").unwrap().1 })
        .collect()
}

impl Element {
    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.split_once(&format!("{name}=\""))?.1.split('"').next()
    }

    /// What the debugger computes: in a text for people, what is in braces.
    fn expressions(&self) -> Vec<&str> {
        let text = match self.name.as_str() {
            "DisplayString" => {
                self.text.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(e, _)| e).collect()
            }
            "Item" | "ExpandedItem" | "Size" | "ValuePointer" => vec![self.text.as_str()],
            _ => Vec::new(),
        };
        text.into_iter().chain(self.attribute("Condition")).chain(self.attribute("Expression")).collect()
    }
}

#[test]
fn the_file_has_elements_that_there_are() {
    for element in elements(&xml()) {
        // Beside each other in one parent.
        let name = if element.name == "ValuePointer" { "Size" } else { &element.name };
        let known = ELEMENTS.iter().find(|(known, _)| *known == name);
        let (_, parents) = known.unwrap_or_else(|| panic!("{name} is not known"));
        assert!(parents.contains(&element.parent.as_str()), "{name} in {}", element.parent);
    }
}

#[test]
fn the_file_names_types_and_fields_that_there_are() {
    let elements = elements(&xml());
    let defined: BTreeSet<_> = elements
        .iter()
        .filter(|element| element.name == "Intrinsic")
        .filter_map(|element| element.attribute("Name"))
        .collect();
    let mut source = String::new();
    for element in &elements {
        if let ("Type" | "AlternativeType", Some(name)) = (element.name.as_str(), element.attribute("Name")) {
            let path: Vec<_> = name.split('<').next().unwrap().split("::").collect();
            let [krate, folder, file, ty] = path[..] else { panic!("{name}") };
            assert_eq!(krate, "smallvec_runtime");
            source = read(&format!("smallvec-runtime/src/{folder}/{file}.rs"));
            let declared = source.lines().any(|line| {
                let line = line.trim_start();
                line.starts_with(&format!("pub struct {ty}<")) || line.starts_with(&format!("{ty}, "))
            });
            assert!(declared, "{name}");
        }
        for expression in element.expressions() {
            for word in expression.split(|letter: char| !letter.is_alphanumeric() && letter != '_') {
                let is_known = word.is_empty() || word.starts_with(|first: char| first.is_ascii_digit());
                let is_field = || source.contains(&format!(" {word}: ")) || source.contains(&format!("({word}: "));
                assert!(
                    is_known || WORDS.contains(&word) || defined.contains(word) || is_field(),
                    "{word} in {expression}"
                );
            }
        }
    }
}

#[test]
fn every_storage_has_an_entry() {
    let (natvis, script) = (xml(), read(gdb::SCRIPT));
    let table = read("smallvec-derive/src/layout.rs");
    let storages: BTreeSet<_> = table.lines().filter_map(|line| line.trim().strip_prefix("storage: \"")).collect();
    assert!(storages.len() >= 7, "{storages:?}");
    for storage in storages {
        let storage = storage.trim_end_matches("\",");
        assert!(natvis.contains(&format!("::{storage}&lt;")), "{storage} in {FILE}");
        assert!(script.contains(&format!("    \"{storage}\": ")), "{storage} in {}", gdb::SCRIPT);
    }
}
