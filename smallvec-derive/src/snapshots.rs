//! Pins what declarations expand to, in `snapshots/*.rs`. `BLESS=1 cargo test -p smallvec-derive` writes
//! the files anew; read the difference like code.

use crate::{
    declare_many, declare_one,
    expand::{expand, expand_in_full},
    tokens::text,
};
use proc_macro2::TokenStream;
use quote::ToTokens;
use std::{env, fs, path::Path};
use syn::{Expr, ImplItem, Item, Stmt};

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
    declare_one(args.parse().unwrap(), item.parse().unwrap(), expand_in_full)
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
fn what_depends_on_the_options() {
    let declarations = [
        attribute("len = u16, macro = words", "#[cfg(unix)] pub type Words = [u16; 8];"),
        attribute("layout = compact, size = 64, max_size = 64", "type Fields<'a> = [&'a str];"),
        attribute("layout = compact, len = u32", "type Tags = [u8; 15];"),
        attribute("macro = pair", "#[derive(Copy)] pub(super) type Pair = ArrayVec<u8, 2>;"),
        attribute("spill = never, macro = few", "type Few<'a, T, const K: usize> = [&'a T; K];"),
        attribute("crate = ::facade::vectors", "pub type Ids = SmallVec<[u32; 4]>;"),
        declare_many(
            "(crate = ::facade::vectors) #[small_vec(len = u8, inline = LANES)] pub(crate) type Lanes = Vec<f32>;"
                .parse()
                .unwrap(),
            expand_in_full,
        ),
    ];
    assert_expands_to("options", declarations.into_iter().map(without_methods).collect());
}

/// Leaves out of an expansion what is the same for every declaration.
fn without_methods(expansion: TokenStream) -> TokenStream {
    let mut file: syn::File = syn::parse2(expansion).expect("the expansion is valid syntax");
    for item in &mut file.items {
        let Item::Const(item) = item else { continue };
        let Expr::Block(block) = &mut *item.expr else { continue };
        block.block.stmts.retain_mut(|stmt| match stmt {
            Stmt::Item(Item::Const(_) | Item::Type(_)) => true,
            Stmt::Item(Item::Impl(item)) => {
                item.attrs.clear();
                let of = item.trait_.as_ref().and_then(|(path, _)| path.segments.last());
                let is_copy = of.is_some_and(|of| of.ident == "Copy");
                item.items.retain(|part| match part {
                    ImplItem::Const(part) => part.ident == "INLINE_SIZE",
                    ImplItem::Type(part) => part.ident == "Storage",
                    _ => false,
                });
                !item.items.is_empty() || is_copy
            }
            _ => false,
        });
    }
    file.into_token_stream()
}

/// What users compile; the other snapshots are what the template makes of it.
#[test]
fn a_call_of_the_template() {
    let declaration = |args: &str, item: &str| declare_one(args.parse().unwrap(), item.parse().unwrap(), expand);
    let declarations = [
        declaration("", "pub type Children = [NodeId; 4];"),
        declaration("layout = compact, size = 64", "type Fields<'a> = [&'a str];"),
        declaration(
            "crate = ::facade::vectors",
            "#[cfg(unix)] type Grid<'a, T: Copy + 'a = u8, const K: usize = 4> = [Option<&'a T>; K] where T: Send;",
        ),
    ];
    assert_expands_to("call", declarations.into_iter().collect());
}

#[test]
fn a_capacity_beside_the_type_is_written_once() {
    let expansion = attribute("inline = 20 + 3", "type Twice<T> = T;").to_string();
    assert_eq!(expansion.matches("= 20 + 3 ;").count(), 1);
    assert!(expansion.contains("struct Twice"));
}

#[test]
fn a_declaration_without_an_element_is_one_error() {
    assert_eq!(
        text(attribute("inline = 4", "pub type V<'a, T: Copy = u8, const K: usize = 4> = dyn Fn(&'a [T; K]);")),
        text(
            "pub type V<'a, T = u8, const K: usize = 4> = (&'a (), *const T, [(); K], [(); ::core::compile_error! {
                \"`dyn Fn(&'a [T; K])` has no size that is known at compile time; box it: `Box<dyn Fn(&'a [T; K])>`\"
            }],);"
                .parse::<TokenStream>()
                .unwrap()
        )
    );
}

#[test]
fn a_name_is_declared_once() {
    let input = "(crate = runtime) type First = [u8; 4]; type First = [u8; 5]; #[cfg(a)] type First = [u8; 6];";
    let expansion = declare_many(input.parse().unwrap(), expand_in_full).to_string();
    assert_eq!(expansion.matches("compile_error").count(), 1);
    assert_eq!(expansion.matches("struct First").count(), 2);
}

#[test]
fn a_mistake_in_one_definition_leaves_the_others() {
    let input = "(crate = runtime) type First = [u8; 4]; type Second = [u8]; #[small_vec(inline = 4)] type Third = u8;";
    let expansion = declare_many(input.parse().unwrap(), expand_in_full).to_string();
    assert_eq!(expansion.matches("compile_error").count(), 1);
    for part in ["struct First", "struct Second", "struct Third"] {
        assert!(expansion.contains(part), "{part}");
    }
    assert!(!expansion.contains(":: smallvec_runtime"));
}
