//! Arrays that are known to be too long do not compile, where they are used and nowhere else.

use crate::package::Package;
use std::fs;

const MANIFEST: &str = r#"
[lib]
path = "lib.rs"

[dependencies.smallvec-runtime]
path = "$ROOT/smallvec-runtime"
"#;

/// Builds a crate in which arrays convert to a type of each form.
fn build(array: &str) -> Result<String, String> {
    let package = Package::new("too_long", "2024", MANIFEST);
    let source = format!(
        "use smallvec_runtime::small_vec;
        #[small_vec(spill = never)]
        pub type Own = [u8; 4];
        #[small_vec]
        pub struct Family;
        #[small_vec(spill = never, family = Family)]
        pub type Member = [u8; 4];
        pub fn any<const M: usize>(array: [u8; M]) -> Own {{
            Own::from(array)
        }}
        pub fn both() -> usize {{
            Own::from({array}).len() + Member::from({array}).len()
        }}
        "
    );
    fs::write(package.path("lib.rs"), source).unwrap();
    package.run(&["build", "--lib"])
}

#[test]
#[cfg_attr(miri, ignore = "runs cargo")]
fn an_array_that_is_too_long_is_an_error_that_names_the_limit_and_the_place() {
    build("[7; 4]").unwrap_or_else(|text| panic!("{text}"));
    build("&[7; 4]").unwrap_or_else(|text| panic!("{text}"));
    for array in ["[7; 5]", "&[7; 5]"] {
        let text = build(array).expect_err("one more than there is room for");
        for name in ["Own", "Member"] {
            let message = format!("an array of 5 elements is too long for `{name}`, which holds 4 elements at most");
            assert!(text.contains(&message), "{text}");
            assert!(text.contains(&format!("{name}::from({array})")), "{text}");
        }
    }
}
