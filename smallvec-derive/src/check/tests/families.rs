//! What comes of families and their types, and of what a struct has of its own instead.

use super::*;
use crate::declaration::{Definitions, parse_many};

/// Checks `#[small_vec(args)] item`, and gives what it said.
fn messages_of(args: &str, item: &str) -> Vec<String> {
    let report = Report::new();
    let mut args = Args::parse(args.parse().unwrap(), &report);
    let mut item = parse_one(item.parse().unwrap(), &report);
    args.take_more(&mut item.attrs, &report);
    check_one(&args, &item, &report);
    report.messages()
}

/// Checks `define_smallvec! { source }`, and gives what is in it and what it said.
fn check_lines(source: &str) -> (Vec<String>, Vec<String>) {
    let Definitions { header, items } = parse_many(format!("(crate = runtime) {source}").parse().unwrap()).unwrap();
    let lines = items.into_iter().map(|(mut item, report)| {
        let args = Args::take(&mut item.attrs, header.clone(), &report);
        Line { item, args, report }
    });
    let lines: Vec<_> = lines.collect();
    let (checked, hidden) = check_several(&lines);
    let described = checked.iter().map(|checked| match checked {
        Checked::Vector(def) => {
            let family = def.family.as_ref().map_or_else(|| "a struct".to_owned(), |family| text(&family.path));
            format!("{} of {family}", def.ident)
        }
        Checked::Family(family) => describe_family(family),
        Checked::Stub => "stub".to_owned(),
        Checked::Omitted => "nothing".to_owned(),
    });
    let described = described.chain(hidden.as_ref().map(describe_family)).collect();
    (described, lines.iter().flat_map(|line| line.report.messages()).collect())
}

fn describe_family(family: &FamilyDef) -> String {
    let impls: Vec<_> = family.impls.iter().map(describe_integration).collect();
    let gates: Vec<_> = family.exists_where.iter().map(|gates| gates.iter().map(text).collect::<Vec<_>>()).collect();
    assert!(family.krate.is_some());
    let description = format!(
        "{} struct {}: {impls:?} {:?} {:?} {gates:?}",
        text(&family.vis),
        family.ident,
        family.without,
        if family.layouts == Layout::all() { Vec::new() } else { family.layouts.clone() },
    );
    description.trim_start().replace(['"', '\\'], "").replace(" []", "")
}

fn describe_integration(integration: &Integration) -> String {
    integration.predicates.iter().map(|predicate| format!("{} → ", text(predicate))).collect::<String>()
        + &integration.name.to_string()
}

#[test]
fn lines_are_in_the_family_of_their_block() {
    for (source, described) in [
        ("pub struct V; type A = [u8; 4]; type B = [u8; 4];", vec!["pub struct V: [Word]", "A of V", "B of V"]),
        ("#[small_vec(impls(serde, rayon), without(Debug))] struct V;", vec!["struct V: [serde, rayon] [Debug]"]),
        (
            "type A = ArrayVec<u8, 4>; #[small_vec(layouts(u32, copy))] struct V; #[derive(Copy)] type B = ArrayVec<u8, 2>;",
            vec!["A of V", "struct V: [Narrow32, Fixed, FixedCopy]", "B of V"],
        ),
        ("#[small_vec(layouts(compact))] struct V;", vec!["struct V: [Compact]"]),
        ("#[small_vec(family = crate::V, len = u8)] pub type A = [u8; 4];", vec!["A of crate::V"]),
        (
            "pub(crate) type A = [u8; 4]; #[small_vec(layout = compact, len = u32)] type B = [u8; 4];",
            vec!["A of __AFamily", "B of __AFamily", "pub struct __AFamily: [Word, CompactPacked]"],
        ),
        (
            "#[cfg(a)] #[cfg(b)] type A = [u8; 4]; #[cfg(c)] pub type B = [u8; 4];",
            vec!["A of __AFamily", "B of __AFamily", "pub struct __AFamily: [Word] [[a, b], [c]]"],
        ),
        (
            "#[cfg(a)] type A = [u8; 4]; type r#in = [u8; 4];",
            vec!["A of __inFamily", "r#in of __inFamily", "pub struct __inFamily: [Word]"],
        ),
        (
            "#[cfg_attr(a, small_vec(impls(serde)))] #[small_vec(impls(text))] #[cfg_attr(b, doc = \"\", cfg_attr(c, small_vec(impls(rayon))))] struct V;",
            vec!["struct V: [text, a → serde, b → c → rayon]"],
        ),
        (
            "#[cfg_attr(a, small_vec(impls(serde)))] #[cfg_attr(b, small_vec(impls(serde)))] struct V;",
            vec!["struct V: [a → serde, b → serde]"],
        ),
    ] {
        let (found, messages) = check_lines(source);
        assert!(messages.is_empty(), "{source}: {messages:?}");
        assert_eq!(found, described, "{source}");
    }
}

#[test]
fn mistakes_in_families_say_where_things_belong() {
    let on_struct_line = "belongs to the family's `struct` line: `#[small_vec(";
    for (source, part) in [
        (
            "struct V; struct W; type A = [u8; 4];",
            "the types here are in the family `V`; declare `W` in a `define_smallvec!` of its own",
        ),
        ("struct V; type V = [u8; 4];", "`V` is declared twice"),
        (
            "#[small_vec(inline = 4)] struct V;",
            "`inline` belongs to a type of the family; write it on a `type` line: `#[small_vec(inline = 8)] type Name = …;`",
        ),
        ("#[small_vec(max_size = 4)] struct V;", "`max_size` belongs to a type of the family"),
        ("#[small_vec(family = W)] struct V;", "this `struct` is the family itself; remove it"),
        (
            "#[small_vec(impls(serde))] type A = [u8; 4];",
            "`impls` belongs to the family's `struct` line: `#[small_vec(impls(serde))] pub struct SmallVec;`; write it there, or declare the type with `#[small_vec]` without `family`",
        ),
        ("#[small_vec(without(Debug))] type A = [u8; 4];", on_struct_line),
        ("#[small_vec(layouts(u8))] type A = [u8; 4];", on_struct_line),
        ("#[cfg_attr(a, small_vec(impls(serde)))] type A = [u8; 4];", on_struct_line),
        (
            "#[cfg_attr(a, small_vec(inline = 4))] type A = u8;",
            "options other than `impls` cannot depend on a `cfg` here",
        ),
        (
            "#[cfg_attr(a, cfg_attr(b, small_vec))] type A = u8;",
            "options other than `impls` cannot depend on a `cfg` here",
        ),
        (
            "#[derive(Foreign)] type A = [u8; 4];",
            "`derive(Foreign)` needs a struct, and a type of a family is an alias; remove it, or declare the type with `#[small_vec]` without `family`",
        ),
        ("#[must_use] type A = [u8; 4];", "`must_use` needs a struct"),
        ("#[cfg_attr(a, non_exhaustive)] type A = [u8; 4];", "`non_exhaustive` needs a struct"),
        ("#[repr(C)] type A = [u8; 4];", "remove the `repr`"),
        ("#[derive(Serialize)] type A = [u8; 4];", "write `#[small_vec(impls(serde))]` on the family's `struct` line"),
        ("#[derive(Clone)] type A = [u8; 4];", "already implements `Clone`"),
        ("#[derive(Copy)] type A = [u8; 4];", "a vector that can spill"),
        (
            "#[derive(Copy)] struct V;",
            "for each type of the family; write `#[derive(Copy)]` on a `type` line with `spill = never`",
        ),
        ("#[derive(Debug)] struct V;", "already implements `Debug`"),
        ("#[repr(C)] struct V;", "remove the `repr`"),
        ("#[small_vec(impls(serde))] #[cfg_attr(a, small_vec(impls(serde)))] struct V;", "`serde` is named twice"),
        ("struct V<T>; type A = [u8; 4];", "a family is declared as `struct V;`, without parameters"),
    ] {
        let (_, messages) = check_lines(source);
        assert_eq!(messages.len(), 1, "{source}: {messages:?}");
        assert!(messages[0].contains(part), "{source}: {messages:?}");
    }
}

#[test]
fn a_struct_has_integrations_of_its_own() {
    for (args, item) in [
        ("impls(serde, rayon)", "type V = [u8; 4];"),
        ("impls(serde)", "#[small_vec(impls(rayon))] type V = [u8; 4];"),
        ("", "#[small_vec(impls(serde))] #[small_vec(impls(rayon))] type V = [u8; 4];"),
        ("impls(serde)", "#[small_vec(inline = 4, impls(rayon))] type V = u8;"),
    ] {
        let report = Report::new();
        let mut args = Args::parse(args.parse().unwrap(), &report);
        let mut item = parse_one(item.parse().unwrap(), &report);
        args.take_more(&mut item.attrs, &report);
        let Checked::Vector(def) = check_one(&args, &item, &report) else {
            panic!("no vector");
        };
        let mut names: Vec<_> = def.impls.iter().map(describe_integration).collect();
        names.sort_unstable();
        assert_eq!((names, report.messages()), (vec!["rayon".to_owned(), "serde".to_owned()], Vec::new()));
    }
    for (args, item, part) in [
        (
            "layouts(u8)",
            "type V = [u8; 4];",
            "`layouts` belongs to the `struct` line of a family, and this type is in none; remove it",
        ),
        (
            "impls(serde)",
            "#[small_vec(impls(serde))] type V = [u8; 4];",
            "`serde` is named twice; remove one of the two",
        ),
        ("", "#[small_vec(len = u8)] type V = [u8; 4];", "`#[small_vec]` is given twice; put all options into one"),
        ("", "#[small_vec] type V = [u8; 4];", "given twice"),
        (
            "",
            "#[derive(Serialize)] type V = [u8; 4];",
            "a small vector has its own impl of `Serialize`; remove the `derive` of it and write `impls(serde)` in `#[small_vec(…)]`",
        ),
        ("", "#[derive(serde::Deserialize)] type V = [u8; 4];", "write `impls(serde)`"),
        ("", "#[derive(rkyv::Serialize)] type V = [u8; 4];", "write `impls(rkyv)`"),
        ("", "#[derive(Archive)] type V = [u8; 4];", "write `impls(rkyv)`"),
        ("", "#[derive(Arbitrary)] type V = [u8; 4];", "write `impls(arbitrary)`"),
        ("", "#[derive(proptest_derive::Arbitrary)] type V = [u8; 4];", "write `impls(proptest)`"),
        ("", "#[derive(BorshSerialize)] type V = [u8; 4];", "write `impls(borsh)`"),
        ("", "#[derive(borsh::BorshDeserialize)] type V = [u8; 4];", "write `impls(borsh)`"),
        ("", "#[derive(Zeroize)] type V = [u8; 4];", "write `impls(zeroize)`"),
        ("", "#[derive(JsonSchema)] type V = [u8; 4];", "write `impls(schemars)`"),
        ("", "#[derive(MallocSizeOf)] type V = [u8; 4];", "write `impls(malloc_size_of)`"),
        ("", "#[derive(GetSize)] type V = [u8; 4];", "write `impls(get_size)`"),
        ("", "#[derive(defmt::Format)] type V = [u8; 4];", "write `impls(defmt)`"),
        (
            "inline = 4, impls(embedded)",
            "type V = u8;",
            "unknown integration `embedded`; did you mean `embedded_io`? the integrations are `serde`,",
        ),
    ] {
        let messages = messages_of(args, item);
        assert_eq!(messages.len(), 1, "{args} {item}: {messages:?}");
        assert!(messages[0].contains(part), "{args} {item}: {messages:?}");
    }
    assert_eq!(messages_of("", "#[derive(miniserde::Serialize)] type V = [u8; 4];"), [""; 0]);
}
