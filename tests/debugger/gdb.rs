//! gdb, at work on the program.

use crate::package::Package;
use crate::skipped::skipped;
use std::fmt::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::{env, fs};

/// The script.
pub(crate) const SCRIPT: &str = "smallvec-runtime/src/debuggers/smallvec_runtime_gdb.py";
/// What the script says, and nothing else does.
pub(crate) const SIGN: &str = "register_pretty_printer(gdb.current_objfile(), look_up";

const MANIFEST: &str = r#"
bin = [{ name = "debugger", path = "$ROOT/tests/debugger/program/main.rs" }]
dependencies.smallvec-runtime = { path = "$ROOT/smallvec-runtime", features = ["profile"] }
profile.dev = { debug = 2, strip = "none" }
profile.release = { debug = false, strip = "none" }
"#;

static PACKAGE: LazyLock<Package> = LazyLock::new(|| Package::new("debugger", "2024", MANIFEST));
static PROGRAM: LazyLock<PathBuf> = LazyLock::new(|| build("debug"));

/// Whether there is a gdb that knows Python and may run a program.
static WORKS: LazyLock<bool> = LazyLock::new(|| {
    let output = gdb().args(["-ex", "python print(6 * 7)", "-ex", "run", "--args", "true"]).output();
    output.is_ok_and(|output| {
        let text = String::from_utf8_lossy(&output.stdout);
        text.contains("42") && text.contains("exited normally")
    })
});

/// How gdb comes to the script.
pub(crate) enum Start {
    /// It is in the program, whose folder is one that gdb trusts.
    Embedded,
    Sourced,
    Without,
}

fn gdb() -> Command {
    let mut gdb = Command::new("gdb");
    // As if nobody had configured it, in a language that the tests can read.
    gdb.args(["-nx", "-batch"]).env("LC_ALL", "C").env_remove("DEBUGINFOD_URLS").stdin(Stdio::null());
    gdb
}

/// Builds the program, for the directory of this name.
pub(crate) fn build(directory: &str) -> PathBuf {
    let arguments: &[&str] = if directory == "release" { &["build", "--release"] } else { &["build"] };
    PACKAGE.run(arguments).unwrap_or_else(|text| panic!("{text}"));
    PACKAGE.path(&format!("../target/{directory}/debugger{}", env::consts::EXE_SUFFIX))
}

/// Returns what gdb prints of expressions where the program stops, or `None` if there is no gdb.
#[track_caller]
pub(crate) fn print(start: Start, expressions: &[&str]) -> Option<Vec<String>> {
    let mut commands = String::from("break debugger::stop\nrun\nup\n");
    for expression in expressions {
        writeln!(commands, "echo \\n>>>\noutput {expression}").unwrap();
    }
    printed(start, &commands, expressions.len())
}

/// Returns what a file for Visual Studio says of vectors where the program stops, or `None` if there is no gdb.
#[track_caller]
pub(crate) fn print_by_natvis(file: &str, expressions: &[&str]) -> Option<Vec<String>> {
    let root = env!("CARGO_MANIFEST_DIR");
    let vectors = expressions.join(" ");
    let commands = format!(
        "break debugger::stop\nrun\nup\nsource {root}/tests/debugger/natvis.py\nnatvis {root}/{file} {vectors}\n"
    );
    printed(Start::Embedded, &commands, expressions.len())
}

/// Runs gdb with these commands, and returns what they print, each behind `>>>`.
#[track_caller]
fn printed(start: Start, commands: &str, count: usize) -> Option<Vec<String>> {
    let text = run(start, commands)?;
    let printed: Vec<_> = text.split("\n>>>").skip(1).map(|text| text.trim_end().to_owned()).collect();
    assert_eq!(printed.len(), count, "{text}");
    Some(printed)
}

/// Runs gdb with these commands, and returns what it prints.
#[track_caller]
fn run(start: Start, commands: &str) -> Option<String> {
    if !*WORKS {
        skipped("tests/debugger, as there is no gdb that can run a program: scripts/debugger.sh installs one");
        return None;
    }
    let mut gdb = gdb();
    let mut script = String::from("set width 0\nset print elements unlimited\nset max-value-size unlimited\n");
    match start {
        Start::Embedded => {
            let folder = PROGRAM.parent().expect("a file has a folder").canonicalize().unwrap();
            gdb.arg("-iex").arg(format!("add-auto-load-safe-path {}", folder.display()));
        }
        Start::Sourced => writeln!(script, "source {}/{SCRIPT}", env!("CARGO_MANIFEST_DIR")).unwrap(),
        Start::Without => {}
    }
    script += commands;
    // A file of its own for each test.
    let file = PACKAGE.path(&format!("{}.gdb", std::thread::current().name().unwrap_or("main").replace("::", "-")));
    fs::write(&file, script).unwrap();
    let output = gdb.arg("-x").arg(&file).arg(&*PROGRAM).output().expect("gdb starts");
    let [stdout, stderr] = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    assert!(!stderr.contains("Error in sourced command file") && !stderr.contains("Python Exception"), "{stderr}");
    Some(stdout)
}
