//! `docs/api.md`: where each row of the API is written, tested and shown. The rows and what to look for are in
//! `tests/api/rows.txt`; `BLESS=1 cargo test --test api_table` writes the table.

#[path = "support/source.rs"]
mod source;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use source::{files, is_group, words};

const TABLE: &str = "docs/api.md";
const MANIFEST: &str = "smallvec-runtime/Cargo.toml";

#[test]
fn the_table_is_current() {
    let table = table(&rows(), &Sources::read());
    let path = root().join(TABLE);
    if env::var_os("BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &table).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    let different = table.lines().zip(committed.lines()).find(|(new, old)| new != old);
    assert!(
        table == committed,
        "{TABLE} is stale: run `BLESS=1 cargo test --test api_table` and read what has changed. First: {different:#?}"
    );
}

#[test]
fn every_generated_method_has_a_row() {
    let rows: BTreeSet<_> = rows().into_iter().map(|row| row.name).collect();
    let mut without = BTreeSet::new();
    for file in Sources::read().code.iter().filter(|file| file.path.starts_with("smallvec-derive/src/expand/")) {
        let after_fn = file.tokens.iter().enumerate().filter(|(_, token)| *token == "fn");
        for name in after_fn.filter(|(at, _)| is_public(&file.tokens[..*at])).map(|(at, _)| &file.tokens[at + 1]) {
            if !rows.contains(name) {
                without.insert(name.clone());
            }
        }
    }
    assert!(without.is_empty(), "not in tests/api/rows.txt: {without:?}");
}

/// Where methods of declared types are written.
fn is_generator(path: &str) -> bool {
    path.starts_with("smallvec-derive/src/expand/") || path.starts_with("smallvec-runtime/src/features/")
}

/// Whether tokens end with `pub`, `pub const`, `pub unsafe` or `pub const unsafe`.
fn is_public(before_fn: &[String]) -> bool {
    let mut words = before_fn.iter().rev().skip_while(|token| *token == "const" || *token == "unsafe");
    words.next().is_some_and(|token| token == "pub")
}

// Rows.

/// A row of the API.
struct Row {
    section: String,
    name: String,
    from: String,
    /// What shows that it is written, tested and documented, unless it is a method.
    needles: [Option<Needle>; 3],
    /// Why it is not there.
    left_out: Option<String>,
}

/// Tokens that occur together in a file, a test or an example.
struct Needle {
    /// The end of the path of the file that they are in, if only that is meant.
    path: String,
    sequences: Vec<Vec<String>>,
}

fn rows() -> Vec<Row> {
    let mut section = String::new();
    let mut rows = Vec::new();
    for line in include_str!("api/rows.txt").lines().filter(|line| !line.is_empty()) {
        if let Some(title) = line.strip_prefix("## ") {
            title.clone_into(&mut section);
        } else if !line.starts_with('#') {
            let mut fields = line.split(" | ").map(str::trim);
            let mut field = || fields.next().unwrap_or_default();
            let (name, from) = (field().to_owned(), field().to_owned());
            let fields = [(); 3].map(|()| Some(field()).filter(|field| !field.is_empty()));
            let left_out = fields[0].and_then(|code| code.strip_prefix("left out: ")).map(str::to_owned);
            rows.push(Row {
                section: section.clone(),
                name,
                from,
                needles: fields.map(|field| field.map(Needle::parse)),
                left_out,
            });
        }
    }
    rows
}

impl Needle {
    fn parse(text: &str) -> Self {
        let path = text.split_once(": ").filter(|(path, _)| path.ends_with(".rs") || path.ends_with(".toml"));
        let (path, text) = path.unwrap_or(("", text));
        Self { path: path.to_owned(), sequences: text.split(" & ").map(words_of_text).collect() }
    }

    fn is_in(&self, unit: &Unit) -> bool {
        unit.path.ends_with(&self.path) && self.sequences.iter().all(|sequence| unit.contains(sequence))
    }
}

// What is searched.

/// A file, a test or an example.
struct Unit {
    path: String,
    /// The name of the test, or of the method of which this is the example.
    name: String,
    tokens: Vec<String>,
}

impl Unit {
    fn contains(&self, sequence: &[String]) -> bool {
        self.tokens.windows(sequence.len()).any(|window| window == sequence)
    }

    /// Whether it calls or names a method: `.name` or `::name`.
    fn uses(&self, name: &str) -> bool {
        self.tokens.windows(2).any(|pair| [".", ":"].contains(&&*pair[0]) && pair[1] == name)
    }
}

struct Sources {
    code: Vec<Unit>,
    tests: Vec<Unit>,
    /// The files of the tests, for what stands beside them.
    test_files: Vec<Unit>,
    examples: Vec<Unit>,
}

impl Sources {
    fn read() -> Self {
        let mut sources = Self { code: Vec::new(), tests: Vec::new(), test_files: Vec::new(), examples: Vec::new() };
        let folders = ["smallvec-derive/src", "smallvec-runtime/src", "tests"];
        for (path, text) in folders.into_iter().flat_map(|folder| files(folder, &["rs", "md"])) {
            if path.ends_with(".md") {
                for section in text.split("\n## ").skip(1) {
                    let (name, text) = section.split_once('\n').expect("an example under its heading");
                    sources.add_examples(&path, name, text);
                }
            } else if path.starts_with("tests/ui/") {
                // What is wrong need not be balanced.
                sources.test_files.push(Unit { tokens: words_of_text(&text), path, name: String::new() });
            } else if path.starts_with("tests/") {
                // This file is not about the API.
                if path != "tests/api_table.rs" {
                    let tokens = parse(&path, &text);
                    sources.test_files.push(Unit::new(&path, "", tokens.clone()));
                    sources.add_tests(&path, tokens);
                }
            } else {
                if path.starts_with("smallvec-runtime/") || path == "smallvec-derive/src/lib.rs" {
                    sources.add_examples(&path, "", &text);
                }
                sources.code.push(Unit::new(&path, "", parse(&path, &text)));
            }
        }
        let manifest =
            || Unit { path: MANIFEST.to_owned(), name: String::new(), tokens: words_of_text(&read(MANIFEST)) };
        sources.code.push(manifest());
        sources.examples.push(manifest());
        sources
    }

    /// Adds each code block of a text.
    fn add_examples(&mut self, path: &str, name: &str, text: &str) {
        let mut block: Option<String> = None;
        let mut is_rust = false;
        for line in text.lines() {
            let line = line.trim_start();
            let line = line.strip_prefix("///").or_else(|| line.strip_prefix("//!")).unwrap_or(line).trim_start();
            if let Some(language) = line.strip_prefix("```") {
                match block.take() {
                    None => (block, is_rust) = (Some(String::new()), language != "text"),
                    Some(code) if is_rust => self.examples.push(Unit::new(path, name, parse(path, &code))),
                    Some(_) => {}
                }
            } else if let Some(code) = &mut block {
                // A hidden line is code, too.
                writeln!(code, "{}", line.strip_prefix("# ").unwrap_or(line)).unwrap();
            }
        }
    }

    /// Adds each function with `#[test]` and each `body!(name, …)`.
    fn add_tests(&mut self, path: &str, tokens: TokenStream) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        for at in 0..tokens.len() {
            match &tokens[at..] {
                [TokenTree::Punct(hash), TokenTree::Group(attribute), rest @ ..]
                    if hash.as_char() == '#' && attribute.stream().to_string() == "test" =>
                {
                    let end = rest.iter().position(|token| is_group(token, Delimiter::Brace)).expect("a body");
                    let start = rest.iter().position(|token| is_word(token, "fn")).expect("a function");
                    let name = rest[start + 1].to_string();
                    self.tests.push(Unit::new(path, &name, rest[start..=end].iter().cloned().collect()));
                }
                [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Group(group), ..] if name == "body" => {
                    let name = group.stream().into_iter().next().expect("a name").to_string();
                    self.tests.push(Unit::new(path, &name, group.stream()));
                }
                [TokenTree::Ident(word), TokenTree::Ident(_), TokenTree::Group(group), ..] if word == "mod" => {
                    self.add_tests(path, group.stream());
                }
                _ => {}
            }
        }
    }
}

impl Unit {
    fn new(path: &str, name: &str, tokens: TokenStream) -> Self {
        Self { path: path.to_owned(), name: name.to_owned(), tokens: words(tokens) }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn parse(path: &str, text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|error| panic!("{path}: {error}\n{text}"))
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

/// Splits a text as [`words`] does tokens, and without the need that it is balanced.
fn words_of_text(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let end = match first {
            '"' => rest[1..].find('"').map_or(rest.len(), |end| end + 2),
            c if is_word(c) => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
            c => c.len_utf8(),
        };
        words.push(rest[..end].to_owned());
        rest = rest[end..].trim_start();
    }
    words
}

// The table.

fn table(rows: &[Row], sources: &Sources) -> String {
    let mut sections = String::new();
    let mut gaps: [Vec<&str>; 3] = Default::default();
    let mut section = "";
    for row in rows {
        if row.section != section {
            section = &row.section;
            let columns = "| row | from | implemented | tested | documented |\n|---|---|---|---|---|";
            writeln!(sections, "\n## {section}\n\n{columns}").unwrap();
        }
        let cells = match &row.left_out {
            Some(reason) => [vec![format!("left out: {reason}")], row.tests(sources), vec![String::from("–")]],
            None => [row.code(sources), row.tests(sources), row.examples(sources)],
        };
        let name = if row.name.contains(['`', ' ']) { row.name.clone() } else { format!("`{}`", row.name) };
        write!(sections, "| {name} | {} |", row.from).unwrap();
        for (cell, gaps) in cells.iter().zip(&mut gaps) {
            if cell.is_empty() {
                gaps.push(&row.name);
            }
            let cell = if cell.is_empty() { "**missing**".to_owned() } else { cell.join("<br>") };
            write!(sections, " {cell} |").unwrap();
        }
        sections.push('\n');
    }
    let [code, tests, examples] = gaps.map(|rows| rows.len());
    let left_out = rows.iter().filter(|row| row.left_out.is_some()).count();
    format!(
        "# The API, row by row\n\n\
         Written by `BLESS=1 cargo test --test api_table`, from the sources and `tests/api/rows.txt`; the same test fails \
         when it is stale.\nFrom: **R** the small-vector API that users know, **V** `Vec`, **P** at least one peer, **new** \
         nobody. Of the tests, those that\nname the row come first, and two are shown.\n\n\
         {} rows: {left_out} are left out for the reason that stands there; {code} are missing, {tests} not tested, {examples} not \
         documented with an example.\n{sections}",
        rows.len()
    )
}

impl Row {
    /// Where it is written.
    fn code(&self, sources: &Sources) -> Vec<String> {
        let found = |file: &&Unit| match &self.needles[0] {
            Some(needle) => needle.is_in(file),
            None => {
                let shared = file.path.ends_with("runtime/src/vector/mod.rs");
                let is_here = |at| file.tokens.get(at + 1) == Some(&self.name);
                let is_written = |at: &usize| shared || is_public(&file.tokens[..*at]);
                let functions = (0..file.tokens.len()).filter(|at| file.tokens[*at] == "fn");
                (shared || is_generator(&file.path)) && functions.filter(is_written).any(is_here)
            }
        };
        sources.code.iter().filter(found).take(2).map(|file| link(&file.path, "")).collect()
    }

    /// Which tests are about it.
    fn tests(&self, sources: &Sources) -> Vec<String> {
        let mut found: Vec<_> = match &self.needles[1] {
            Some(needle) => {
                let beside = sources.test_files.iter().filter(|file| needle.is_in(file));
                sources.tests.iter().filter(|test| needle.is_in(test)).chain(beside).collect()
            }
            None => sources.tests.iter().filter(|test| test.name == self.name || test.uses(&self.name)).collect(),
        };
        let in_name = format!("_{}_", self.name);
        found.sort_by_key(|test| (test.name != self.name, !format!("_{}_", test.name).contains(&in_name)));
        // What is found in a test needs no file.
        if found.iter().any(|test| !test.name.is_empty()) {
            found.retain(|test| !test.name.is_empty());
        }
        let cell = |test: &&Unit| {
            let name = if test.name.is_empty() { String::new() } else { format!(" `{}`", test.name) };
            link(&test.path, "") + &name
        };
        found.iter().take(2).map(cell).collect()
    }

    /// Which example shows it.
    fn examples(&self, sources: &Sources) -> Vec<String> {
        let found = |example: &&Unit| match &self.needles[2] {
            Some(needle) => needle.is_in(example),
            None => example.name == self.name,
        };
        sources.examples.iter().find(found).map(|example| link(&example.path, &example.name)).into_iter().collect()
    }
}

/// `[runtime/browse.rs](../smallvec-runtime/src/browse.rs)`
fn link(path: &str, heading: &str) -> String {
    if heading.is_empty() {
        let text = path.replace("smallvec-", "").replace("/src/", "/").replace("tests/", "");
        format!("[{text}](../{path})")
    } else {
        format!("[{heading}](../{path}#{})", heading.to_lowercase())
    }
}
