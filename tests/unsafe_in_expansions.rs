//! Every `unsafe` that a declaration expands to has its proof beside it, in the template or in the derive crate. No lint sees to
//! it: the code of a macro is exempt from them.

#[path = "support/source.rs"]
mod source;

use source::files;

/// What the derive crate writes itself.
const DERIVED: [&str; 1] = ["unsafe impl<#params> __sv::Tag<#storage> for #tag where #predicates {"];

#[test]
fn whatever_is_unsafe_in_the_template_is_proved() {
    let template = ["smallvec-runtime/src/template", "smallvec-runtime/src/features"].map(Unsafe::in_folder).concat();
    for name in ["set_len", "push_unchecked", "from_raw_parts", "from_buf_and_len_unchecked"] {
        assert!(template.iter().any(|found| found.line.contains(&format!("unsafe fn {name}("))), "{name} is not found");
    }
    let unproved: Vec<_> = template
        .iter()
        .filter(|found| !found.is_proved)
        .map(|Unsafe { path, line, .. }| format!("{path}: {line}"))
        .collect();
    assert!(unproved.is_empty(), "without `// SAFETY:` or `/// # Safety` above: {unproved:#?}");
}

#[test]
fn the_derive_crate_writes_little_that_is_unsafe() {
    let derived = Unsafe::in_folder("smallvec-derive/src");
    let lines: Vec<_> = derived.iter().map(|found| &*found.line).collect();
    assert_eq!(lines, DERIVED);
    assert!(derived.iter().all(|found| found.is_proved));
}

/// A line on which a block, a function or an impl that is unsafe begins.
#[derive(Clone)]
struct Unsafe {
    path: String,
    line: String,
    /// Whether the comment above holds its proof. A function has a contract instead.
    is_proved: bool,
}

impl Unsafe {
    fn in_folder(folder: &str) -> Vec<Self> {
        files(folder, &["rs"]).iter().flat_map(|(path, text)| Self::in_file(path, text)).collect()
    }

    fn in_file(path: &str, text: &str) -> Vec<Self> {
        let lines: Vec<_> = text.lines().map(str::trim).collect();
        let begins = |line: &str| {
            let beginnings = ["unsafe {", "unsafe impl", "unsafe fn", "unsafe trait", "unsafe extern"];
            !line.starts_with("//") && !line.contains('"') && beginnings.into_iter().any(|word| line.contains(word))
        };
        let found = (0..lines.len()).filter(|at| begins(lines[*at])).map(|at| {
            let mut above =
                lines[..at].iter().rev().take_while(|line| line.starts_with("//") || line.starts_with("#["));
            let proof = if lines[at].contains("unsafe fn") { "/// # Safety" } else { "// SAFETY:" };
            let is_proved = above.any(|line| line.starts_with(proof));
            Self { path: path.to_owned(), line: lines[at].to_owned(), is_proved }
        });
        found.collect()
    }
}
