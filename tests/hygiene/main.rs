//! Declarations in crates of all kinds: of every edition, with the runtime under another name or from somebody else, and
//! with every lint denied. Nothing is said about them.

mod namesakes;
#[path = "../support/package.rs"]
mod package;
#[path = "../support/skipped.rs"]
mod skipped;

use package::Package;
use skipped::skipped;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

const RUNTIME: &str = r#"
[dependencies.smallvec-runtime]
path = "$ROOT/smallvec-runtime"
features = ["serde", "write", "drain_filter", "drain_keep_rest"]
"#;

/// Runs cargo; it must succeed and have nothing to say.
#[track_caller]
fn run_without_warnings(package: &Package, arguments: &[&str]) {
    let text = package.run(arguments).unwrap_or_else(|text| panic!("{text}"));
    assert!(!text.contains("warning"), "{text}");
}

/// The programs of `tests/pass` do not depend on the edition that they are compiled for otherwise.
#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn every_edition_has_declarations() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pass");
    let programs: String = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| format!("[[bin]]\nname = {:?}\npath = {path:?}\n", path.file_stem().unwrap()))
        .collect();
    for edition in ["2018", "2021", "2024"] {
        run_without_warnings(
            &Package::new(&format!("edition_{edition}"), edition, &(RUNTIME.to_owned() + &programs)),
            &["check"],
        );
    }
}

#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn the_runtime_may_be_renamed_and_re_exported() {
    Package::new(
        "facade",
        "2021",
        r#"
        lib.path = "$ROOT/tests/hygiene/facade.rs"
        dependencies.hidden = { package = "smallvec-runtime", path = "$ROOT/smallvec-runtime" }
        "#,
    );
    let user = Package::new(
        "user_of_facade",
        "2024",
        r#"
        lib.path = "$ROOT/tests/hygiene/user_of_facade.rs"
        dependencies.facade.path = "../facade"
        "#,
    );
    run_without_warnings(&user, &["check"]);
    let renamed = Package::new(
        "renamed",
        "2018",
        r#"
        lib.path = "$ROOT/tests/hygiene/renamed.rs"
        dependencies.vectors = { package = "smallvec-runtime", path = "$ROOT/smallvec-runtime" }
        "#,
    );
    run_without_warnings(&renamed, &["check"]);
}

/// Whatever the items are called that stand beside a declaration: names that occur in an expansion are those of all kinds of items.
#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn no_name_in_scope_is_in_the_way() {
    let package = Package::new("namesakes", "2024", &format!("lib.path = \"lib.rs\"\n{RUNTIME}"));
    fs::write(package.path("lib.rs"), namesakes::source(".", "text, write, serde, drain_filter")).unwrap();
    run_without_warnings(&package, &["check"]);
}

/// So the imports of a crate that had another one stay as they are.
#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn the_runtime_may_take_the_place_of_another_crate() {
    for (name, dependency) in
        [("as_smallvec", "smallvec-runtime = {"), ("renamed_once", "smallvec = { package = \"smallvec-runtime\",")]
    {
        let manifest = format!(
            "lib.path = \"$ROOT/tests/hygiene/{name}.rs\"\ndependencies.{dependency} path = \"$ROOT/smallvec-runtime\" }}\n"
        );
        run_without_warnings(&Package::new(name, "2021", &manifest), &["check"]);
    }
}

/// The lints of rustc that are allowed unless one asks for them, as far as they are stable. `lints.rs` denies those of clippy.
#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn no_lint_of_rustc_looks_into_a_declaration() {
    let lints = lints();
    let denied: Vec<_> = allowed_lints().iter().map(|lint| format!("-D{lint}")).collect();
    let mut arguments = vec!["rustc", "--lib", "--", "-Dwarnings", "-Aunknown_lints"];
    arguments.extend(denied.iter().map(String::as_str));
    run_without_warnings(&lints, &arguments);
}

#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn no_lint_of_clippy_looks_into_a_declaration() {
    let lints = lints();
    if lints.run(&["clippy", "--version"]).is_err() {
        skipped("the lints of clippy on declarations, as this toolchain has no clippy");
        return;
    }
    // All of the restrictions, which contradict one another, but those that speak of what the user writes there.
    let groups = ["all", "pedantic", "nursery", "cargo", "restriction"].map(|group| format!("-Dclippy::{group}"));
    let about_users = [
        "blanket_clippy_restriction_lints",
        "cargo_common_metadata",
        "implicit_return",
        "missing_inline_in_public_items",
        "pub_with_shorthand",
    ];
    let about_users = about_users.map(|lint| format!("-Aclippy::{lint}"));
    let mut arguments = vec!["clippy", "--lib", "--"];
    arguments.extend(groups.iter().chain(&about_users).map(String::as_str));
    run_without_warnings(&lints, &arguments);
}

/// An alias is reported as any other. A struct is not, as its impls for types of std use it: `From<Struct> for Vec<T>`.
#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn what_nothing_uses_is_reported_if_it_is_an_alias() {
    let package = Package::new("dead", "2024", &format!("lib.path = \"$ROOT/tests/hygiene/dead.rs\"\n{RUNTIME}"));
    let text = package.run(&["check"]).unwrap_or_else(|text| panic!("{text}"));
    let reported =
        text.lines().filter_map(|line| line.strip_prefix("warning: type alias `")?.strip_suffix("` is never used"));
    let expected =
        ["DeadLine", "DeadGeneric", "DeadOfHidden", "DeadLineOfDeadFamily", "DeadOfDeadHidden", "DeadMember"];
    assert_eq!(reported.collect::<Vec<_>>(), expected, "{text}");
    assert!(text.contains(&format!("generated {} warnings", expected.len())), "{text}");
}

/// An integration is asked for by name, and its feature by the error.
#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn an_integration_without_its_feature_says_which() {
    let package = Package::new(
        "features_off",
        "2024",
        r#"
        lib.path = "$ROOT/tests/hygiene/features_off.rs"
        dependencies.smallvec-runtime.path = "$ROOT/smallvec-runtime"
        "#,
    );
    let text = package.run(&["check"]).expect_err("an error for each");
    let mut errors: Vec<_> = text
        .split("error: ")
        .filter_map(|error| {
            let (name, rest) = error.strip_prefix("`impls(")?.split_once(")` needs the feature `")?;
            let rest = rest.strip_prefix(name)?.strip_prefix("` of smallvec-runtime; enable it in Cargo.toml\n")?;
            Some((rest.split_once("features_off.rs:")?.1.lines().next()?, name))
        })
        .collect();
    errors.sort_unstable();
    let expected = [("12:23", "serde"), ("8:31", "serde"), ("8:38", "write"), ("8:45", "drain_filter")];
    assert_eq!(errors, expected, "{text}");
    assert!(text.contains("due to 4 previous errors"), "{text}");
}

/// With vectors that are counted, whose expansion is the longer one.
fn lints() -> Package {
    let runtime = RUNTIME.replace("\"serde\"", "\"serde\", \"profile\"");
    Package::new("lints", "2024", &format!("lib.path = \"$ROOT/tests/hygiene/lints.rs\"\n{runtime}"))
}

fn allowed_lints() -> Vec<String> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let help = Command::new(rustc).args(["-W", "help"]).output().expect("rustc starts");
    let help = String::from_utf8(help.stdout).unwrap();
    let lints = help.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        let lint = words.next()?;
        (words.next() == Some("allow")).then(|| lint.to_owned())
    });
    let lints: Vec<_> = lints.collect();
    assert!(lints.len() > 30, "the lints are listed in another form: {help}");
    lints
}
