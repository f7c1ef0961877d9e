//! `docs/layouts.md`: a picture of the bytes of each layout, and the sizes. All of them are facts of real types, found out when
//! the test runs; `BLESS=1 cargo test --test layouts_chapter` writes the pictures and, in the chapter, what stands between
//! `<!-- NAME -->` and `<!-- end -->`.

mod draw;
mod observe;
mod sizes;
mod speed;

use observe::{Facts, facts_of};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

const CHAPTER: &str = "docs/layouts.md";
/// From the folder of the chapter.
const PICTURES: &str = "layouts";

/// A declaration that the chapter has a picture of.
struct Example {
    /// The name of the picture.
    name: &'static str,
    declaration: String,
    facts: Facts,
}

macro_rules! examples {
    ($($name:literal: [$($options:tt)+] $item:ty; $inline:literal;)+) => {
        [$(Example {
            name: $name,
            declaration: declaration(stringify!($($options)+), stringify!($item), $inline),
            facts: facts_of!([$($options)+] $item; $inline),
        }),+]
    };
}

/// Finds out the facts, on any target.
fn examples() -> impl Iterator<Item = Example> {
    let examples = examples! {
        "default": [len = usize] u32; 5;
        "len_u32": [len = u32] u32; 5;
        "len_u16": [len = u16] u32; 5;
        "len_u8": [len = u8] u32; 5;
        "compact": [layout = compact] u32; 5;
        "compact_bytes": [layout = compact] u8; 23;
        "compact_two_tag_bytes": [layout = compact] u8; 134;
        "compact_len_u32": [layout = compact, len = u32] u32; 3;
        "never": [spill = never] u32; 5;
    };
    examples.into_iter()
}

/// The text of a declaration.
fn declaration(options: &str, item: &str, inline: usize) -> String {
    // `len = usize` is the default.
    let options = if options == "len = usize" { String::new() } else { format!("({options})") };
    format!("#[small_vec{options}] type V = [{item}; {inline}];")
}

#[test]
fn the_chapter_is_current() {
    let examples = examples();
    if !cfg!(all(target_pointer_width = "64", target_endian = "little")) {
        println!("skipped: the pictures and figures are those of 64 bits, little endian");
        return;
    }
    sizes::check_words();
    let mut parts = vec![
        ("sizes", sizes::table()),
        ("grid", sizes::grid()),
        ("larger", sizes::larger()),
        ("headers", sizes::headers()),
        ("speed", speed::table()),
    ];
    let mut files = Vec::new();
    let mut overview = "| in the picture | size | bytes in front | counts to |\n|---|---|---|---|\n".to_owned();
    for Example { name, declaration, facts } in examples {
        let Facts { size, header, .. } = facts;
        let limit = if facts.limit == usize::MAX { "what `Vec` holds".to_owned() } else { number(facts.limit) };
        writeln!(overview, "| `{declaration}` | {size} | {header} | {limit} |").unwrap();
        let path = format!("{PICTURES}/{name}.svg");
        parts.push((name, format!("![{}; {size} bytes][{path}]\n", draw::words(&facts))));
        files.push((format!("docs/{path}"), draw::picture(&declaration, &facts)));
    }
    parts.push(("overview", overview));
    let chapter = read(CHAPTER);
    files.push((CHAPTER.to_owned(), parts.iter().fold(chapter, |chapter, (name, text)| replace(&chapter, name, text))));

    if env::var_os("BLESS").is_some() {
        fs::create_dir_all(root().join("docs").join(PICTURES)).unwrap();
        for (path, text) in &files {
            fs::write(root().join(path), text).unwrap();
        }
    }
    let stale: Vec<_> = files.iter().filter(|(path, text)| read(path) != *text).map(|(path, _)| path).collect();
    assert!(
        stale.is_empty(),
        "{stale:?} are stale: run `BLESS=1 cargo test --test layouts_chapter` and look at what has changed"
    );
    let pictures = fs::read_dir(root().join("docs").join(PICTURES)).unwrap().count();
    assert_eq!(pictures, files.len() - 1, "{PICTURES} has pictures that the chapter does not know");
}

/// Puts a text between `<!-- name -->` and the `<!-- end -->` that follows.
fn replace(chapter: &str, name: &str, text: &str) -> String {
    let start = format!("<!-- {name} -->\n");
    let parts =
        chapter.split_once(&start).and_then(|(before, rest)| Some((before, rest.split_once("<!-- end -->")?.1)));
    let (before, after) = parts.unwrap_or_else(|| panic!("{CHAPTER} has no place for {name}"));
    format!("{before}{start}\n{text}\n<!-- end -->{after}")
}

/// Writes a number as people read it: `65,535`.
fn number(number: usize) -> String {
    let digits = number.to_string();
    let groups = digits.as_bytes().rchunks(3).rev().map(|group| String::from_utf8_lossy(group));
    groups.collect::<Vec<_>>().join(",")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Reads a file; one that is not there is empty.
fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_default()
}
