//! What debuggers show of a vector: gdb prints those of `program/main.rs`, on every layout and in every state. Visual Studio does not run
//! here; gdb computes the expressions of its file.

mod gdb;
#[path = "../support/layouts.rs"]
mod layouts;
mod natvis;
#[path = "../support/package.rs"]
mod package;
#[path = "../support/skipped.rs"]
mod skipped;

use gdb::{Start, print};
use std::ops::RangeInclusive;

/// The names of the layouts, of which `Fixed` never spills.
macro_rules! names {
    ($([$($layout:ident $options:tt)*])*) => {
        [$($(stringify!($layout),)*)*]
    };
}

/// Prints the expressions, and compares each with what is expected.
#[track_caller]
fn check(expected: &[(String, String)]) {
    let expressions: Vec<_> = expected.iter().map(|(expression, _)| expression.as_str()).collect();
    let Some(printed) = print(Start::Embedded, &expressions) else { return };
    for ((expression, expected), printed) in expected.iter().zip(printed) {
        assert_eq!(printed, *expected, "{expression}");
    }
}

/// What `Vec` would hold, as gdb prints elements: none if there are none.
fn elements(keys: RangeInclusive<u16>, element: impl Fn(u16) -> String) -> String {
    let elements: Vec<_> = keys.map(element).collect();
    if elements.is_empty() { String::new() } else { format!(" = {{{}}}", elements.join(", ")) }
}

fn number(key: u16) -> String {
    format!("debugger::Number ({key})")
}

/// Every layout in every state, and the iterators: expressions, and what is printed of them.
fn states() -> Vec<(String, String)> {
    let layouts = layouts::with_layouts! { [names] {} };
    let mut expected = Vec::new();
    for module in ["structs", "members", "profiled", "profiled_members"] {
        for layout in layouts {
            let numbers = |keys| elements(keys, number);
            // The vector of many has six elements, or four if no more fit.
            let (state, capacity, many) = if layout == "Fixed" { ("inline", 4, 4) } else { ("spilled", 8, 6) };
            let fields = [
                ("empty", format!("{layout}(len=0, inline, capacity=4)")),
                ("inline", format!("{layout}(len=3, inline, capacity=4){}", numbers(1..=3))),
                ("many", format!("{layout}(len={many}, {state}, capacity={capacity}){}", numbers(1..=many))),
                ("zero_sized", format!("{layout}(len=2, zero-sized) = {{(), ()}}")),
                ("zero_sized_left", "IntoIter(left=1) = {()}".to_owned()),
                ("into_iter", format!("IntoIter(left=1){}", numbers(2..=2))),
                ("into_iter_many", format!("IntoIter(left={}){}", many - 2, numbers(2..=many - 1))),
                ("drain", format!("Drain(left=1){}", numbers(3..=3))),
                ("drain_many", format!("Drain(left={}){}", many - 3, numbers(3..=many - 1))),
            ];
            expected.extend(fields.map(|(field, text)| (format!("{module}.{layout}.{field}"), text)));
        }
    }
    expected
}

/// Elements and capacities of any kind.
fn others() -> Vec<(String, String)> {
    let plain = |keys| elements(keys, |key| key.to_string());
    let bytes = |keys| elements(keys, |key| format!("debugger::others::Bytes ([{0}, {0}, {0}])", key % 256));
    let lines = |keys| elements(keys, |key| format!("debugger::others::Line ({key})"));
    let of = |name: &str, len, state, capacity, elements: String| {
        format!("{name}(len={len}, {state}, capacity={capacity}){elements}")
    };
    let mut expected = vec![
        ("copied", of("Copied", 3, "inline", 4, plain(1..=3))),
        ("copied_member", of("CopiedMember", 3, "inline", 4, plain(1..=3))),
        ("generic", of("Generic", 2, "inline", 4, r#" = {("one", 1), ("two", 2)}"#.to_owned())),
        ("old", of("Old", 3, "spilled", 4, plain(1..=3))),
        ("wrapped", of("Old", 3, "inline", 8, plain(1..=3))),
        ("*reference", of("Word", 3, "inline", 4, elements(1..=3, number))),
        ("compact_u32", of("CompactU32", 3, "inline", 5, plain(1..=3))),
        ("compact_u64", of("CompactU64", 2, "inline", 2, plain(1..=2))),
        ("compact_line", of("CompactLine", 2, "inline", 2, lines(1..=2))),
        ("compact_bytes", of("CompactBytes", 2, "inline", 4, bytes(1..=2))),
        ("compact_one_byte", of("CompactOneByte", 30, "spilled", 30, plain(1..=30))),
        ("compact_odd", of("CompactOdd", 301, "spilled", 301, plain(1..=301))),
        ("compact_long[0]", of("CompactLong", 150, "inline", 200, plain(1..=150))),
        ("compact_long[1]", of("CompactLong", 300, "spilled", 400, plain(1..=300))),
        ("compact_longest", of("CompactLongest", 300, "inline", 40_000, bytes(1..=300))),
        ("fixed_long", of("FixedLong", 299, "inline", 300, plain(1..=299))),
        ("fixed_longer", of("FixedLonger", 299, "inline", 70_000, plain(1..=299))),
        ("none_fixed", of("NoneFixed", 0, "inline", 0, String::new())),
    ];
    let nested =
        [of("Word", 1, "inline", 4, elements(1..=1, number)), of("Word", 6, "spilled", 8, elements(1..=6, number))];
    expected.push(("nested", of("Nested", 2, "inline", 2, format!(" = {{{}}}", nested.join(", ")))));
    let some = of("Compact", 2, "inline", 4, elements(1..=2, number));
    expected.push(("maybe", format!("core::option::Option<debugger::structs::Compact>::Some({some})")));
    let mut expected: Vec<_> = expected.into_iter().map(|(expression, text)| (expression.to_owned(), text)).collect();
    for layout in ["Word", "Narrow8", "Narrow16", "Narrow32", "Compact", "Half"] {
        let (vector, name) = (format!("none_{}", layout.to_lowercase()), format!("None{layout}"));
        expected.push((format!("{vector}[0]"), of(&name, 0, "inline", 0, String::new())));
        expected.push((format!("{vector}[1]"), of(&name, 2, "spilled", 4, plain(1..=2))));
    }
    expected
}

#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn every_layout_is_shown_in_every_state() {
    check(&states());
}

#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn elements_and_capacities_of_any_kind_are_shown() {
    check(&others());
}

#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn visual_studio_computes_the_same() {
    let mut expected = [states(), others()].concat();
    // An `Option`, which is not for this file, and an array by another name, which it does not know.
    expected.retain(|(expression, _)| !["maybe", "wrapped"].contains(&expression.as_str()));
    let expressions: Vec<_> = expected.iter().map(|(expression, _)| expression.as_str()).collect();
    let Some(printed) = gdb::print_by_natvis(natvis::FILE, &expressions) else { return };
    for ((expression, expected), printed) in expected.iter().zip(printed) {
        // All but the name, which the file cannot know.
        assert_eq!(printed, expected[expected.find('(').unwrap()..], "{expression}");
    }
}

#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn the_script_can_be_sourced_by_hand() {
    let Some(printed) = print(Start::Sourced, &["copied"]) else { return };
    assert_eq!(printed, ["Copied(len=3, inline, capacity=4) = {1, 2, 3}"]);
    let Some(printed) = print(Start::Without, &["copied"]) else { return };
    assert!(printed[0].starts_with("debugger::others::Copied {storage: "), "{printed:?}");
}

#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn a_program_without_debug_information_has_no_script() {
    let contains = |program: &std::path::Path| {
        let program = std::fs::read(program).expect("cargo has built it");
        program.windows(gdb::SIGN.len()).any(|bytes| bytes == gdb::SIGN.as_bytes())
    };
    assert!(!contains(&gdb::build("release")));
    // Where debuggers read it from the program.
    assert!(contains(&gdb::build("debug")) || !cfg!(target_os = "linux"));
}
