//! Inline capacities that a layout cannot count to, where nothing is known of them before the program is built: those of a
//! parameter, and those of elements without a size. `tests/ui` has the others.

#[path = "support/package.rs"]
mod package;

use package::Package;
use std::fs;

const MANIFEST: &str = r#"
[lib]
path = "lib.rs"

[dependencies.smallvec-runtime]
path = "$ROOT/smallvec-runtime"
"#;

/// Builds a crate that makes a vector of a declared type.
fn build(declaration: &str, vector: &str) -> Result<String, String> {
    let package = Package::new("inline_limits", "2024", MANIFEST);
    let source = format!(
        "use smallvec_runtime::small_vec;\n{declaration}\npub fn length() -> usize {{\n    <{vector}>::new().len()\n}}\n"
    );
    fs::write(package.path("lib.rs"), source).unwrap();
    package.run(&["build", "--lib"])
}

#[track_caller]
fn check(declaration: impl Fn(u64) -> String, vector: impl Fn(u64) -> String, most: u64, message: &str) {
    build(&declaration(most), &vector(most)).unwrap_or_else(|text| panic!("{most}: {text}"));
    let text = build(&declaration(most + 1), &vector(most + 1)).expect_err("one more than the layout can count to");
    assert!(text.contains(message), "{text}");
}

#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn an_inline_capacity_is_not_more_than_the_length_counts_to() {
    for (len, most) in [("u8", 255), ("u16", 65_535), ("u32", 4_294_967_295)] {
        check(
            |_| format!("#[small_vec(len = {len})]\npub type Vector<T, const N: usize> = [T; N];"),
            |inline| format!("Vector<(), {inline}>"),
            most,
            &format!("the inline capacity is more than `len = {len}` can count"),
        );
    }
    for (len, most) in [("u8", 255), ("u16", 65_535)] {
        check(
            |_| {
                format!(
                    "#[small_vec(layouts({len}))]\npub struct Family;\n\
                     #[small_vec(len = {len}, family = Family)]\npub type Vector<T, const N: usize> = [T; N];"
                )
            },
            |inline| format!("Vector<(), {inline}>"),
            most,
            &format!("the inline capacity is more than `len = {len}` can count"),
        );
    }
    for options in ["layout = compact", "layout = compact, len = u32"] {
        check(
            |inline| format!("#[small_vec({options}, inline = {inline})]\npub type Vector = ();"),
            |_| "Vector".to_owned(),
            2_147_483_647,
            "the inline capacity is more than `layout = compact` can count",
        );
    }
}
