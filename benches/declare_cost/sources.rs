//! The text of the crates that are compiled.

use crate::Subject;
use std::fmt::Write as _;

/// Generics and elements, as varied as users' are.
const ELEMENTS: [(&str, &str); 9] = [
    ("", "u8"),
    ("", "u32"),
    ("", "u64"),
    ("", "String"),
    ("<'a>", "&'a str"),
    ("", "(u32, u32)"),
    ("", "Box<u8>"),
    ("", "[u8; 3]"),
    ("<T>", "T"),
];
const LARGEST_INLINE: usize = 16;

/// `lib.rs`. Naming the dependencies makes every crate load the same ones.
pub(crate) const LIB: &str = "\
pub mod other;
pub mod types;
use serde as _;
use smallvec as _;
use smallvec_runtime as _;
";

/// `types.rs`: what `subject` consists of, `count` times; declared types ask for the integrations `impls`.
pub(crate) fn types(subject: Subject, count: usize, impls: &[String]) -> String {
    match subject {
        Subject::Empty => String::new(),
        Subject::Derives => derives(count),
        Subject::Declared => declared(count, impls),
        Subject::Family => family(count, impls),
        Subject::Generic => generic(count),
    }
}

/// `other.rs`: the module that is edited. Every `edit` gives the same function another body.
pub(crate) fn other(edit: u32) -> String {
    format!("pub fn edited() -> u32 {{\n    {edit}\n}}\n")
}

/// The manifest of `subject`, with the dependencies that all subjects have.
pub(crate) fn manifest(subject: Subject) -> String {
    format!(
        "[package]
name = \"{}\"
version = \"0.0.0\"
edition = \"2024\"
publish = false

[dependencies]
serde.workspace = true
smallvec.workspace = true
smallvec-runtime.workspace = true
",
        subject.name()
    )
}

/// The manifest of the workspace; `runtime` is the folder of the runtime crate, which gets the features of the integrations.
pub(crate) fn workspace_manifest(runtime: &str, impls: &[String]) -> String {
    // This one has no feature.
    let features: Vec<_> = impls.iter().filter(|name| *name != "text").collect();
    let members = Subject::ALL.map(|subject| format!("{:?}", subject.name()));
    format!(
        "[workspace]
members = [{}]
resolver = \"3\"

[workspace.dependencies]
serde = {{ version = \"1\", features = [\"derive\"] }}
smallvec = {{ version = \"1.16\", features = [\"union\", \"const_generics\"] }}
smallvec-runtime = {{ path = {runtime:?}, features = {features:?} }}
",
        members.join(", ")
    )
}

fn derives(count: usize) -> String {
    let mut text = String::from("use serde::{Deserialize, Serialize};\n");
    for index in 0..count {
        let _ = write!(
            text,
            "
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Hash, Serialize, Deserialize)]
pub struct Record{index} {{
    pub name: String,
    pub id: u32,
    pub sequence: u64,
    pub active: bool,
    pub payload: Vec<u8>,
    pub comment: Option<String>,
    pub balance: i64,
    pub port: u16,
}}
pub fn use{index}(mut record: Record{index}, id: u32) -> Record{index} {{
    record.id = id;
    record
}}
"
        );
    }
    text
}

fn declared(count: usize, impls: &[String]) -> String {
    let impls = if impls.is_empty() { String::new() } else { format!(", {}", list(impls)) };
    let mut text = String::from("use smallvec_runtime::small_vec;\n");
    for (index, (generics, element, inline)) in lines(count) {
        let _ = write!(
            text,
            "
#[small_vec(inline = {inline}{impls})]
pub type Vector{index}{generics} = {};
",
            right_hand_side(element)
        );
        text += &pushing(index, generics, element);
    }
    text
}

fn family(count: usize, impls: &[String]) -> String {
    let impls = if impls.is_empty() { String::new() } else { format!("    #[small_vec({})]\n", list(impls)) };
    let mut text = format!("smallvec_runtime::define_smallvec! {{\n{impls}    pub struct SmallVec;\n");
    for (index, (generics, element, inline)) in lines(count) {
        let _ = writeln!(text, "    pub type Vector{index}{generics} = [{element}; {inline}];");
    }
    text += "}\n";
    for (index, (generics, element, _)) in lines(count) {
        text += &pushing(index, generics, element);
    }
    text
}

/// `impls(serde, rayon)`
fn list(impls: &[String]) -> String {
    format!("impls({})", impls.join(", "))
}

/// An array would say how many bytes there are.
fn right_hand_side(element: &str) -> String {
    if element.starts_with('[') { format!("Vec<{element}>") } else { element.into() }
}

fn generic(count: usize) -> String {
    let mut text = String::from("use smallvec::SmallVec;\n");
    for (index, (generics, element, inline)) in lines(count) {
        let _ = write!(text, "\npub type Vector{index}{generics} = SmallVec<[{element}; {inline}]>;\n");
        text += &pushing(index, generics, element);
    }
    text
}

/// Number, generics, element and inline capacity of each vector.
fn lines(count: usize) -> impl Iterator<Item = (usize, (&'static str, &'static str, usize))> {
    let elements = ELEMENTS.into_iter().cycle();
    let capacities = (1..=LARGEST_INLINE).cycle();
    elements.zip(capacities).map(|((generics, element), inline)| (generics, element, inline)).enumerate().take(count)
}

/// A function that uses the vector of this index.
fn pushing(index: usize, generics: &str, element: &str) -> String {
    format!(
        "\
pub fn use{index}{generics}(mut vector: Vector{index}{generics}, item: {element}) -> Vector{index}{generics} {{
    vector.push(item);
    vector
}}
"
    )
}
