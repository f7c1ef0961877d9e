//! The examples as a user runs them: their output, their errors and their exit codes.
//!
//! `cargo test` builds them first. After an edit of an example, `cargo test --test examples` alone
//! would run the old one: `cargo build --examples` comes before it.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

const SHIPPED_FEED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/depth.csv");
const EXAMPLES: [&str; 5] = ["dependency_tree", "message_queue", "order_book", "spill_profile", "zero_copy_parse"];

/// The program of an example, which cargo puts beside the folder of this test's program.
fn example(name: &str) -> Command {
    let mut path = std::env::current_exe().expect("the test has a path");
    path.pop();
    path.pop();
    path.extend(["examples", name]);
    path.set_extension(std::env::consts::EXE_EXTENSION);
    assert!(path.exists(), "{} is missing: run `cargo build --examples`", path.display());
    Command::new(path)
}

fn run(name: &str, arguments: &[&str]) -> Output {
    example(name).args(arguments).output().expect("the example starts")
}

/// What a successful run prints.
#[track_caller]
fn stdout_of(output: Output) -> String {
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && stderr.is_empty(), "{}: {stderr}", output.status);
    String::from_utf8(output.stdout).expect("the output is UTF-8")
}

/// What a run that ends with exit code 1 complains about.
#[track_caller]
fn error_of(output: Output) -> String {
    let stderr = String::from_utf8(output.stderr).expect("the error is UTF-8");
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    stderr
}

/// A folder with one file.
fn folder_with(name: &str, content: impl AsRef<[u8]>) -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("a temporary folder");
    let path = folder.path().join(name);
    fs::write(&path, content).expect("a temporary file");
    (folder, path)
}

/// Runs an example on a file with this content and returns what it prints.
#[track_caller]
fn output_on(name: &str, content: &str, options: &[&str]) -> String {
    let (_folder, path) = folder_with("input", content);
    stdout_of(example(name).arg(path).args(options).output().expect("the example starts"))
}

/// Runs an example on a file with this content and returns its error, without `error: PATH`.
#[track_caller]
fn error_in(name: &str, content: impl AsRef<[u8]>) -> String {
    let (_folder, path) = folder_with("input", content);
    let path = path.to_str().expect("the path is UTF-8");
    let error = error_of(run(name, &[path]));
    let start = format!("error: {path}");
    error.strip_prefix(&start).unwrap_or_else(|| panic!("{error}")).trim_end().to_owned()
}

#[test]
fn every_example_has_help() {
    for name in EXAMPLES {
        let help = stdout_of(run(name, &["--help"]));
        assert!(help.contains(&format!("Usage: {name}")), "{help}");
    }
}

#[test]
fn a_wrong_option_is_a_usage_error() {
    for name in EXAMPLES {
        assert_eq!(run(name, &["--wrong"]).status.code(), Some(2), "{name}");
    }
}

#[test]
fn a_missing_file_is_named() {
    for name in EXAMPLES {
        let error = error_of(run(name, &["does/not/exist"]));
        assert!(error.starts_with("error: cannot read does/not/exist: "), "{name}: {error}");
    }
}

#[test]
fn a_text_that_is_not_utf8_is_an_error_with_its_line() {
    for name in EXAMPLES {
        assert_eq!(error_in(name, b"one\ntwo\nthr\xFFe"), ":3: not UTF-8", "{name}");
    }
}

/// A workspace of the package `a`, which depends on all others. There are two versions of `c`, and
/// `b`, `c` and `d` depend on each other in a circle, as dev-dependencies can.
const LOCK_FILE: &str = r#"
version = 4

[[package]]
name = "a"
version = "0.1.0"
dependencies = ["b", "c 1.0.0", "c 2.0.0", "d", "e"]

[[package]]
name = "b"
version = "0.1.0"
source = "registry+https://example.invalid/index"
dependencies = ["c 2.0.0"]

[[package]]
name = "c"
version = "1.0.0"
source = "registry+https://example.invalid/index"

[[package]]
name = "c"
version = "2.0.0"
source = "registry+https://example.invalid/index"
dependencies = ["d 1.0.0 (git+https://example.invalid/d)", "e"]

[[package]]
name = "d"
version = "1.0.0"
source = "git+https://example.invalid/d#0123456789abcdef"
dependencies = ["b"]

[[package]]
name = "e"
version = "1.0.0"
source = "registry+https://example.invalid/index"
"#;

/// The rows of a table, split at white space.
fn rows(table: &str) -> Vec<Vec<&str>> {
    table.lines().map(|line| line.split_whitespace().collect()).collect()
}

#[test]
fn dependency_tree_counts_allocations_and_spilled_nodes() {
    let output = output_on("dependency_tree", LOCK_FILE, &[]);
    assert!(output.contains("\n6 nodes, 9 edges, depth 1\n"), "{output}");
    assert!(output.contains("\nmost depended on: b 0.1.0 (2), c 2.0.0 (2), d 1.0.0 (2)\n"), "{output}");

    let rows = rows(&output);
    let row = |start: &[&str]| {
        let found = rows.iter().find(|row| row.starts_with(start)).expect("the row is there");
        found[start.len()..].to_vec()
    };
    // `Vec`: one allocation for the nodes, one for each of four lists, and one more where the list
    // of `a` grows from four to eight. Six nodes of three words, one list of eight and three of four ids.
    let bytes = 6 * 3 * size_of::<usize>() + (8 + 3 * 4) * size_of::<u32>();
    assert_eq!(row(&["Vec"])[1..4], ["6", &bytes.to_string(), "-"]);
    let [one, two, four, eight, sixteen] = ["1", "2", "4", "8", "16"].map(|capacity| row(&["inline", "=", capacity]));
    let spilled = [&one, &two, &four, &eight, &sixteen].map(|row| row[3]);
    assert_eq!(spilled, ["2", "1", "1", "0", "0"]);
    assert_eq!([four[1], eight[1], sixteen[1]], ["2", "1", "1"]);
    // Six nodes of 40 bytes would be more than `Vec` needs in all.
    assert!(output.contains("\npick: inline = 4, with 2 allocations instead of 6"), "{output}");
}

#[test]
fn dependency_tree_finds_the_lock_file_in_a_folder_above() {
    let (folder, _) = folder_with("Cargo.lock", LOCK_FILE);
    let below = folder.path().join("one/two");
    fs::create_dir_all(&below).expect("a temporary folder");
    let output = example("dependency_tree").current_dir(below).output().expect("it starts");
    let output = stdout_of(output);
    assert!(output.lines().next().is_some_and(|line| Path::new(line).ends_with("Cargo.lock")));
    assert!(output.contains("6 nodes"), "{output}");
}

#[test]
fn dependency_tree_reads_the_lock_file_of_this_repository() {
    let output = example("dependency_tree").current_dir(env!("CARGO_MANIFEST_DIR")).output();
    let output = stdout_of(output.expect("it starts"));
    assert!(output.contains("\npick: inline = "), "{output}");
    if cfg!(target_pointer_width = "64") {
        let readme = include_str!("../README.md");
        let (_, shown) = readme.split_once("--example dependency_tree\n").expect("the README runs it");
        let (shown, _) = shown.split_once("```").expect("a block ends");
        let same = shown.lines().map(without_time).skip(1).eq(output.lines().map(without_time).skip(1));
        assert!(same, "the README shows what an older lock file gave; now it is, but for the times:\n{output}");
    }
}

/// A line of a report, without the time at its end.
fn without_time(line: &str) -> &str {
    match line.strip_suffix(" µs").and_then(|rest| rest.rsplit_once(' ')) {
        Some((rest, _)) => rest.trim_end(),
        None => line,
    }
}

#[test]
fn dependency_tree_names_the_line_of_a_mistake() {
    let unclosed = error_in("dependency_tree", "version = 4\n\n[[package]\n");
    assert!(unclosed.starts_with(":3: not a lock file of cargo: "), "{unclosed}");
    let manifest = error_in("dependency_tree", "[package]\nname = \"a\"\n");
    assert!(manifest.starts_with(":1: not a lock file of cargo: "), "{manifest}");
    let incomplete = error_in("dependency_tree", "version = 4\n\n[[package]]\nname = \"a\"\n");
    assert!(incomplete.ends_with(":3: not a lock file of cargo: missing field `version`"), "{incomplete}");

    let line = |start| LOCK_FILE.lines().position(|line| line.starts_with(start));
    let first = line("dependencies").expect("there are dependencies") + 1;
    assert_eq!(
        error_in("dependency_tree", LOCK_FILE.replacen("\"d\", \"e\"]", "\"d\", \"x 1.0.0\"]", 1)),
        format!(":{first}: dependency `x 1.0.0` is no package of this file")
    );
    assert_eq!(
        error_in("dependency_tree", LOCK_FILE.replacen("\"c 1.0.0\"", "\"c\"", 1)),
        format!(":{first}: dependency `c` fits several packages of this file")
    );
}

#[test]
fn order_book_generates_the_shipped_feed_again() {
    let shipped = fs::read(SHIPPED_FEED).expect("the feed is shipped");
    let updates = shipped.iter().filter(|&&byte| byte == b'\n').count() - 1;
    assert!(updates >= 50_000);
    let output = run("order_book", &["--generate", &updates.to_string()]);
    assert!(output.stdout == shipped, "the generator and examples/data/depth.csv differ");
}

#[test]
fn order_book_generates_other_feeds_from_other_seeds() {
    let [one, again, other] =
        ["1", "1", "2"].map(|seed| stdout_of(run("order_book", &["--generate", "50", "--seed", seed])));
    assert_eq!(one, again);
    assert_ne!(one, other);
    assert_eq!(one.lines().count(), 51);
}

const FEED: &str = "\
sequence,time_ms,symbol,levels
1,0,ALFA,b:10.1:5,b:10.2:6,b:10.0:7,a:10.3:8,a:10.5:9
2,3,BRVO,b:2:1
3,3,ALFA,b:10.2:0,a:10.4:4,a:10.3:1.5

5,9,ALFA,b:9.9:0
";

#[test]
fn order_book_applies_the_updates() {
    let output = output_on("order_book", FEED, &["--top", "2"]);
    assert!(output.starts_with("4 updates of 2 symbols, 10 levels, 0.0 s long"), "{output}");
    let books = "
ALFA after update 5 at 9 ms: 2 bids, 3 asks
    quantity          bid | ask          quantity
           5         10.1 | 10.3         1.5
           7         10.0 | 10.4         4

BRVO after update 2 at 3 ms: 1 bids, 0 asks
    quantity          bid | ask          quantity
           1            2 |
";
    assert!(output.ends_with(books), "{output}");
}

#[test]
fn order_book_reads_standard_input() {
    let mut child = example("order_book")
        .arg("-")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    stdin.write_all(b"sequence,time_ms,symbol,levels\n1,0,ALFA\n").expect("it reads");
    drop(stdin);
    let error = error_of(child.wait_with_output().expect("it ends"));
    assert_eq!(error, "error: <stdin>:2: the update has no level\n");
}

#[test]
fn order_book_allocates_only_for_updates_that_spill() {
    let output = stdout_of(run("order_book", &[SHIPPED_FEED]));
    let rows = rows(&output);
    let row = |start: &str| rows.iter().find(|row| row.first() == Some(&start)).expect("a row");
    let small = row("inline");
    let [small, spilled] = [small[4], small[5]];
    let spilled: f64 = spilled.replace(',', "").parse().expect("a number");
    let small: f64 = small.parse().expect("a number");
    let vec: f64 = row("Vec")[2].parse().expect("a number");
    assert!(spilled > 0.0 && small > 0.0 && small < 0.01 && vec > 1.0, "{output}");
}

#[test]
fn the_shipped_feed_leaves_no_book_crossed() {
    let output = stdout_of(run("order_book", &[SHIPPED_FEED, "--top", "1"]));
    let best: Vec<_> = rows(&output).into_iter().filter(|row| row.get(2) == Some(&"|")).collect();
    let numbers = best.iter().filter_map(|row| Some((row[1].parse().ok()?, row[3].parse().ok()?)));
    let numbers: Vec<(f64, f64)> = numbers.collect();
    assert_eq!(numbers.len(), 4, "{output}");
    assert!(numbers.iter().all(|(bid, ask)| bid < ask), "{output}");
}

/// Checks the error in this row, the third line of an otherwise good feed.
#[track_caller]
fn check_error_in_row(row: &str, error: &str) {
    let feed = format!("sequence,time_ms,symbol,levels\n1,5,ALFA,b:1.5:10\n{row}\n");
    for name in ["order_book", "message_queue"] {
        assert_eq!(error_in(name, &feed), format!(":3: {error}"), "{name}");
    }
}

#[test]
fn a_malformed_row_is_an_error_with_its_line() {
    check_error_in_row("2,5", "a row has at least 4 fields, not 2");
    check_error_in_row("2,5,ALFA", "the update has no level");
    check_error_in_row("2,5,,b:1:1", "the symbol is empty");
    check_error_in_row("x,5,ALFA,b:1:1", "sequence `x` is not a whole number");
    check_error_in_row("2,-5,ALFA,b:1:1", "time_ms `-5` is not a whole number");
    check_error_in_row("1,5,ALFA,b:1:1", "sequence 1 comes after 1");
    check_error_in_row("2,4,ALFA,b:1:1", "time 4 comes after 5");
}

#[test]
fn a_malformed_level_is_an_error_with_its_line() {
    for (level, error) in [
        ("", "expected SIDE:PRICE:QUANTITY"),
        ("b:1", "expected SIDE:PRICE:QUANTITY"),
        ("b:1:1:1", "expected SIDE:PRICE:QUANTITY"),
        ("c:1:1", "the side is `b` or `a`"),
        ("b:1e5:1", "the price is not a decimal number"),
        ("b:0:1", "the price must be positive"),
        ("b:1:-1", "the quantity must not be negative"),
        ("b:1:", "the quantity is not a decimal number"),
    ] {
        check_error_in_row(&format!("2,5,ALFA,a:2:1,{level}"), &format!("level `{level}`: {error}"));
    }
}

#[test]
fn empty_lines_of_a_feed_count_as_lines() {
    let feed = "sequence,time_ms,symbol,levels\r\n\r\n\n2,5,ALFA\n";
    assert_eq!(error_in("order_book", feed), ":4: the update has no level");
}

#[test]
fn a_feed_needs_its_header() {
    let header = "the first row must be `sequence,time_ms,symbol,levels`";
    assert_eq!(error_in("order_book", "\n\n1,5,ALFA,b:1:1\n"), format!(":3: {header}"));
    let missing = ":1: the header `sequence,time_ms,symbol,levels` is missing";
    assert_eq!(error_in("order_book", ""), missing);
}

#[test]
fn a_feed_without_updates_is_an_empty_result() {
    let feed = "sequence,time_ms,symbol,levels\n";
    let books = output_on("order_book", feed, &[]);
    assert!(books.starts_with("0 updates of 0 symbols, 0 levels"), "{books}");
    assert!(output_on("message_queue", feed, &[]).starts_with("0 messages"));
}

#[test]
fn zero_copy_parse_counts_the_lines_that_spill() {
    let lines = "1;2;3;4;5;6;7;8\n1;2;3;4;5;6;7;8;9\n\n";
    let output = output_on("zero_copy_parse", lines, &["--separator", ";"]);
    let expected = "
3 lines, 18 fields
1 lines (33.33 %) have more than 8 fields and spilled
line 2 has the most, 9 from `1` to `9`
";
    assert!(output.ends_with(expected), "{output}");
}

#[test]
fn message_queue_drops_buffers_that_spilled_and_reuses_the_others() {
    let level = ",b:1:1";
    let mut feed = String::from("sequence,time_ms,symbol,levels\n");
    for sequence in 1..=20 {
        let levels = if sequence == 12 { 65 } else { 2 };
        feed += &format!("{sequence},{},ALFA{}\n", sequence * 20, level.repeat(levels));
    }
    let output = output_on("message_queue", &feed, &[]);
    let expected = "\
103 messages went through 20 buffers
6 buffers were made, 1 dropped after a spill
the longest held 65, 64 fit inline: see update 12
ALFA: bids worth 103, asks worth 0
";
    assert_eq!(output, expected);
}

#[test]
fn a_reader_that_closes_the_pipe_early_is_no_error() {
    let mut child = example("order_book")
        .args(["--generate", "100000"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut first_line = String::new();
    let mut reader = BufReader::new(child.stdout.take().expect("a pipe"));
    reader.read_line(&mut first_line).expect("it writes");
    drop(reader);
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
    assert_eq!(first_line, "sequence,time_ms,symbol,levels\n");
}

/// What the chapter shows; it says how it was made.
#[test]
fn spill_profile_shows_what_the_chapter_has() {
    let (folder, _) = folder_with("unused", "");
    let [svg, json] = ["picture.svg", "profile.json"].map(|name| folder.path().join(name).display().to_string());
    let output = stdout_of(run("spill_profile", &["--svg", &svg, "--json", &json]));
    let picture = fs::read_to_string(&svg).expect("it was written");
    if cfg!(target_pointer_width = "64") {
        let chapter = include_str!("../docs/choosing.md");
        let (_, shown) = chapter.split_once("--svg docs/choosing.svg\n").expect("the chapter runs it");
        let (shown, _) = shown.split_once("```").expect("a block ends");
        assert!(shown == output, "the chapter shows what an older lock file gave; now it is:\n{output}");
        assert!(picture == include_str!("../docs/choosing.svg"), "so does the picture");
    }
    for name in ["Children", "Depth", "Fields", "Levels"] {
        assert!(picture.contains(&format!("{name}: ")), "{name} is drawn");
    }

    let (_, tables) = output.split_once("\n\n").expect("a line for each program, and tables");
    assert_eq!(stdout_of(run("spill_profile", &[&json])), tables, "the file is the same profile");
}

#[test]
fn spill_profile_says_what_is_wrong_with_a_file() {
    let error = error_in("spill_profile", "[1, 2]");
    assert_eq!(error, ": this is no profile of small vectors: `version` is not 1");
    let (_folder, path) = folder_with("input", "{\"version\": 1, \"types\": []}");
    let path = path.to_str().expect("the path is UTF-8");
    let error = error_of(run("spill_profile", &[path, "--svg", "does/not/exist.svg"]));
    assert!(error.starts_with("error: cannot write does/not/exist.svg: "), "{error}");
    assert_eq!(stdout_of(run("spill_profile", &[path])), "no vectors were counted\n");
}
