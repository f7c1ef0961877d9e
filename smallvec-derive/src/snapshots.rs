//! Pins what declarations expand to, in `snapshots/*.rs`. `BLESS=1 cargo test -p smallvec-derive` writes
//! the files anew; read the difference like code.

use crate::{declare_many, declare_one};
use proc_macro2::TokenStream;
use std::{env, fs, path::Path};

/// Compares the formatted expansion with `snapshots/{name}.rs`.
fn assert_expands_to(name: &str, expansion: TokenStream) {
    let file = syn::parse2(expansion).expect("the expansion is valid syntax");
    let found = prettyplease::unparse(&file);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("snapshots/{name}.rs"));
    if env::var_os("BLESS").is_some() {
        fs::write(&path, &found).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert!(found == expected, "{} differs; `BLESS=1` writes it anew\n{found}", path.display());
}

/// Expands `#[small_vec(args)] item`.
fn attribute(args: &str, item: &str) -> TokenStream {
    declare_one(args.parse().unwrap(), item.parse().unwrap())
}

#[test]
fn a_plain_declaration() {
    assert_expands_to("plain", attribute("", "pub type Children = [NodeId; 4];"));
}

#[test]
fn a_declaration_with_a_lifetime_and_a_computed_capacity() {
    assert_expands_to(
        "lifetime",
        attribute(
            "inline = 64 / size_of::<&'a str>()",
            "/// The fields of one line.\n#[derive(Foreign)] pub(crate) type Fields<'a> = Vec<&'a str>;",
        ),
    );
}

#[test]
fn a_generic_declaration() {
    assert_expands_to(
        "generic",
        attribute(
            "",
            "#[cfg(unix)] #[deprecated] pub type Grid<'a, T: Copy + 'a = u8, const K: usize = 4> \
             = [Option<&'a T>; K] where T: Send;",
        ),
    );
}

#[test]
fn a_generic_declaration_with_a_computed_capacity() {
    assert_expands_to("generic_computed", attribute("inline = 2 * 2", "type Twice<T> = T;"));
}

#[test]
fn several_definitions_with_a_mistake_among_them() {
    let input = "(crate = runtime) type First = [u8; 4]; type Second = [u8]; #[small_vec(inline = 4)] type Third = u8;";
    assert_expands_to("definitions", declare_many(input.parse().unwrap()));
}
