//! What the compiler makes of declared types: block copies where elements are `Copy`, growth out of line, nothing
//! written by `new`, one branch on the state.
//!
//! A crate of small functions, `probe/lib.rs`, is compiled in release. Its code is read in LLVM's representation, which
//! is the same on every processor.

mod ir;
#[path = "../support/package.rs"]
mod package;
#[path = "../support/skipped.rs"]
mod skipped;

use std::collections::BTreeSet;
use std::sync::LazyLock;
use std::{env, fs};

use ir::{Function, Module, callee, stored_bytes};
use package::Package;
use skipped::skipped;

/// The layouts of `probe/lib.rs`, of which `fixed` never spills.
const LAYOUTS: [&str; 4] = ["word", "compact", "narrow", "fixed"];
/// Its elements. `marked` has a `Clone` that is a call with an effect, and is `Copy` all the same.
const ELEMENTS: [&str; 4] = ["u32", "pair", "halves", "marked"];
/// The bytes of the elements of its vector `large`.
const LARGE: u64 = 64 * 4;

/// Everything is in one module, and nothing is told to debuggers.
const MANIFEST: &str = r#"
lib.path = "$ROOT/tests/codegen/probe/lib.rs"
dependencies.smallvec-runtime.path = "$ROOT/smallvec-runtime"
profile.release = { opt-level = 3, codegen-units = 1, panic = "unwind", debug = false }
"#;

/// What the probe compiles to.
struct Probe {
    module: Module,
    assembly: String,
}

static PROBE: LazyLock<Probe> = LazyLock::new(|| {
    let package = Package::new("codegen", "2024", MANIFEST);
    let (ir, assembly) = (package.path("probe.ll"), package.path("probe.s"));
    let emit = format!("--emit=llvm-ir={},asm={}", ir.display(), assembly.display());
    package.run(&["rustc", "--release", "--lib", "--", &emit]).unwrap_or_else(|text| panic!("{text}"));
    let [ir, assembly] = [ir, assembly].map(|path| fs::read_to_string(path).expect("rustc has written it"));
    Probe { module: Module::parse(&ir), assembly }
});

/// Returns the probe, unless this is a run for a sanitizer, which would learn nothing from it.
fn probe() -> Option<&'static Probe> {
    let flags = ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"].map(|name| env::var(name).unwrap_or_default());
    if flags.concat().contains("sanitizer") {
        skipped("tests/codegen, as this is a run for a sanitizer");
        return None;
    }
    Some(&PROBE)
}

/// Returns the code of a probe: its own and that of the functions it calls, but not what is cold.
#[track_caller]
fn code(name: &str) -> Option<Vec<&'static Function>> {
    let code = probe()?.module.hot_code(name);
    assert!(!code.is_empty(), "there is no `{name}` in the probe");
    Some(code)
}

/// Calls `check` with the name and the code of each of these operations, on each of the layouts, with each of the elements.
#[track_caller]
fn each(operations: &[&str], elements: &[&str], mut check: impl FnMut(&str, &[&'static Function])) {
    for operation in operations {
        for layout in LAYOUTS {
            for element in elements {
                let name = format!("{operation}_{layout}_{element}");
                if let Some(code) = code(&name) {
                    check(&name, &code);
                }
            }
        }
    }
}

/// Fails with the lines, if there are any.
#[track_caller]
fn expect_no(what: &str, name: &str, lines: impl IntoIterator<Item = &'static str>) {
    let lines: Vec<_> = lines.into_iter().collect();
    assert!(lines.is_empty(), "{name} has {what}:\n    {}", lines.join("\n    "));
}

/// Fails with all of the code, if there are no such lines.
#[track_caller]
fn expect_some(what: &str, name: &str, code: &[&'static Function], lines: impl IntoIterator<Item = &'static str>) {
    let text = || lines_of(code).collect::<Vec<_>>().join("\n    ");
    assert!(lines.into_iter().next().is_some(), "{name} has no {what}:\n    {}", text());
}

fn lines_of(code: &[&'static Function]) -> impl Iterator<Item = &'static str> {
    code.iter().flat_map(|function| function.lines())
}

/// Returns the instructions that may be run more than once.
fn repeated(code: &[&'static Function]) -> impl Iterator<Item = &'static str> {
    code.iter().flat_map(|function| function.loops()).flat_map(|block| block.lines())
}

/// Returns the calls of functions whose names contain `part`.
fn calls(code: &[&'static Function], part: &'static str) -> impl Iterator<Item = &'static str> {
    lines_of(code).filter(move |line| callee(line).is_some_and(|name| name.contains(part)))
}

fn is_block_copy(line: &str) -> bool {
    callee(line).is_some_and(|name| name.starts_with("llvm.memcpy") || name.starts_with("llvm.memmove"))
}

#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn the_reader_sees_what_is_looked_for() {
    let Some(code) = code("control") else { return };
    for sign in ["called_per_element", "llvm.memset", "llvm.memcpy", "__rust_alloc"] {
        expect_some(sign, "control", &code, calls(&code, sign));
    }
    let in_loop = repeated(&code).filter(|line| callee(line).is_some());
    expect_some("call in a loop", "control", &code, in_loop);
    assert!(lines_of(&code).filter_map(stored_bytes).sum::<u64>() >= 8);
}

#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn copy_elements_are_copied_in_blocks() {
    let operations =
        ["clone", "clone_from", "from_slice", "extend_from_slice", "extend_from_within", "insert_from_slice", "extend"];
    each(&operations, &ELEMENTS, |name, code| {
        expect_no("a call per element", name, calls(code, "called_per_element"));
        expect_no("a loop", name, repeated(code));
        expect_some("block copy", name, code, lines_of(code).filter(|line| is_block_copy(line)));
    });
}

/// One branch at most comes before it: on whether the vector is inline.
#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn an_inline_vector_of_copy_elements_is_cloned_whole() {
    each(&["clone"], &ELEMENTS, |name, code| {
        let first = code.iter().flat_map(|function| function.first_blocks()).flat_map(|block| block.lines());
        let whole = first.filter(|line| is_block_copy(line) && !line.split("i64 ").any(|size| size.starts_with('%')));
        expect_some("copy of a size that is known", name, code, whole);
    });
}

/// A copy in wider pieces would wait until what `clone` has written word by word is in the cache.
#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn clones_of_three_words_are_moved_word_by_word() {
    let operations = ["clone", "from_slice", "extend_from_slice", "extend_from_within", "resize", "from_elem"];
    each(&operations, &["texts"], |name, code| {
        let wide = |line: &&str| is_block_copy(line) || stored_bytes(line).is_some_and(|bytes| bytes > 8);
        expect_some("call in a loop", name, code, repeated(code).filter(|line| callee(line).is_some()));
        expect_no("a copy of more than a word in a loop", name, repeated(code).filter(wide));
    });
}

#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn copy_elements_are_filled_in_without_calls() {
    each(&["resize", "from_elem"], &ELEMENTS, |name, code| {
        expect_no("a call per element", name, calls(code, "called_per_element"));
        // The value is in a register: all that is left to repeat is storing it.
        let more = |line: &&str| callee(line).is_some() || line.contains(" = load ");
        expect_no("a loop that does more than store", name, repeated(code).filter(more));
    });
}

/// Not in blocks: an iterator that copies, such as `Copied`, does not show the slice that it goes through.
#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn copy_elements_are_collected_several_at_once() {
    each(&["collect"], &ELEMENTS, |name, code| {
        expect_no("a call per element", name, calls(code, "called_per_element"));
        expect_no("a call in a loop", name, repeated(code).filter(|line| callee(line).is_some()));
        // Of what never spills LLVM knows that there are 16 at most, and writes them out one by one.
        if name.starts_with("collect_fixed") {
            expect_no("a loop", name, repeated(code).filter(|line| stored_bytes(line).is_some()));
            return;
        }
        let wide = repeated(code).filter(|line| stored_bytes(line).is_some_and(|bytes| bytes >= 16));
        expect_some("loop that stores several elements at once", name, code, wide);
    });
}

#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn new_inside_a_value_leaves_the_vacant_places_alone() {
    let places = ["new_in_pair", "new_in_outer", "new_in_tuple", "new_in_array", "new_in_option", "new_in_box"];
    each(&places, &["large"], |name, code| {
        expect_no("a block fill", name, calls(code, "llvm.memset"));
        // `Box::new` takes its argument by value, and copies what has a destructor: that may have to run if there is no
        // memory.
        let copies = lines_of(code).filter(|line| is_block_copy(line));
        expect_no("a block copy", name, copies.skip(usize::from(name.starts_with("new_in_box"))));
        let bytes: u64 = lines_of(code).filter_map(stored_bytes).sum();
        assert!(bytes < LARGE, "{name} stores {bytes} bytes");
    });
}

#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn push_keeps_growth_out_of_line() {
    let Some(Probe { module, .. }) = probe() else { return };
    let mut growth = BTreeSet::new();
    each(&["push"], &ELEMENTS, |name, code| {
        let hot = |name: &str| !name.starts_with("llvm.") && !module.is_cold(name);
        expect_no("a call that is not cold", name, lines_of(code).filter(|line| callee(line).is_some_and(hot)));
        // What is cold does not allocate either, but calls a function of the runtime, which is compiled with that.
        let code = module.all_code(name);
        expect_no("an allocation", name, calls(&code, "__rust_"));
        let called = lines_of(&code).filter_map(callee);
        let grow: Vec<_> = called.filter(|name| name.contains("grow") && module.function(name).is_none()).collect();
        assert!(!grow.is_empty() || name.contains("fixed"), "{name} does not grow");
        growth.extend(grow);
    });
    assert_eq!(growth.len(), 1, "elements of all types share one function: {growth:?}");
}

#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn indexing_branches_on_the_state_and_on_the_bound() {
    each(&["index"], &ELEMENTS, |name, code| {
        let branches = lines_of(code).filter(|line| line.starts_with("br i1 ") || line.starts_with("switch "));
        expect_no("a third branch", name, branches.skip(2));
    });
}

/// Returns the additions of several numbers at once, without the names of what they add.
fn vector_additions(code: &[&'static Function]) -> Vec<&'static str> {
    lines_of(code).filter_map(|line| line.split_once(" = add ")?.1.split_once('>')).map(|(vector, _)| vector).collect()
}

#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn a_sum_adds_as_many_at_once_as_that_of_a_slice() {
    let Some(slice) = code("sum_slice") else { return };
    let expected = vector_additions(&slice);
    assert!(!expected.is_empty(), "the sum of a slice adds one by one");
    each(&["sum", "sum_for"], &["u32"], |name, code| assert_eq!(vector_additions(code), expected, "{name}"));
}

#[test]
#[cfg(target_os = "linux")]
#[cfg_attr(miri, ignore = "runs cargo")]
fn an_empty_static_takes_no_place_in_the_file() {
    let Some(Probe { assembly, .. }) = probe() else { return };
    for name in ["word", "compact", "compact_u32", "narrow_u8", "fixed"] {
        assert!(section(assembly, &format!("static_{name}")).starts_with(".bss"), "{name}");
        assert!(section(assembly, &format!("static_some_{name}")).starts_with(".bss"), "Some of {name}");
    }
    // What their docs say; it also shows that the sections are read.
    for name in ["narrow_u16", "narrow_u32"] {
        assert!(section(assembly, &format!("static_{name}")).starts_with(".data"), "{name}");
    }
}

/// Returns the section of a static.
#[cfg(target_os = "linux")]
fn section<'a>(assembly: &'a str, name: &str) -> &'a str {
    let label = format!("{name}:");
    let lines = assembly.lines().map(str::trim).take_while(|line| *line != label);
    let directive = lines.filter_map(|line| match line.split_once(char::is_whitespace) {
        Some((".section", section)) => section.split(',').next(),
        _ => None,
    });
    assert!(assembly.contains(&format!("\n{label}")), "there is no `{name}`");
    directive.last().unwrap_or_else(|| panic!("`{name}` is in no section"))
}

/// The option `profile` can stay in the source: without the feature of its name the program is the same, to the last instruction.
#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn profile_without_its_feature_changes_no_instruction() {
    let asked = include_str!("probe/profile.rs");
    let not_asked = asked.replace(", profile)", ")");
    assert_eq!(asked.matches("profile)").count(), 5);
    assert_eq!(not_asked.matches("profile)").count(), 0);
    let package = Package::new("codegen_profile", "2024", &MANIFEST.replace("$ROOT/tests/codegen/probe/", ""));
    let [asked, not_asked] = [asked, &not_asked].map(|source| {
        let emitted = package.path("probe.ll");
        // What is read is what is compiled now.
        let _ = fs::remove_file(&emitted);
        fs::write(package.path("lib.rs"), source).unwrap();
        let emit = format!("--emit=llvm-ir={}", emitted.display());
        package.run(&["rustc", "--release", "--lib", "--", &emit]).unwrap_or_else(|text| panic!("{text}"));
        fs::read_to_string(emitted).expect("rustc has written it")
    });
    assert!(asked.contains("define ") && asked.contains("narrow"), "the operations are compiled");
    assert!(asked == not_asked, "the two differ");
}
