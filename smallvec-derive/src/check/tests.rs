//! What comes of declarations, and of mistakes in them.

mod families;

use super::*;
use crate::{declaration::parse_one, tokens::text};

fn describe(def: &SmallVecDef<'_>) -> String {
    assert_eq!(def.copy.is_some(), def.layout == Layout::FixedCopy);
    match def.layout {
        Layout::Word => String::new(),
        Layout::Compact => ", compact".to_owned(),
        Layout::CompactPacked => ", compact u32".to_owned(),
        Layout::Fixed => ", fixed".to_owned(),
        Layout::FixedCopy => ", fixed Copy".to_owned(),
        narrow => format!(", {}", narrow.facts().name),
    }
}

/// Checks `#[small_vec(args)] item` and describes what came of it.
fn check_source(args: &str, item: &str) -> (Option<String>, Vec<String>) {
    let report = Report::new();
    let mut args = Args::parse(args.parse().unwrap(), &report);
    let mut item = parse_one(item.parse().unwrap(), &report);
    args.take_more(&mut item.attrs, &report);
    let def = match check_one(&args, &item, &report) {
        Checked::Vector(def) => Some(def),
        Checked::Stub => None,
        Checked::Family(_) | Checked::Omitted => panic!("not an alias"),
    };
    let description = def.map(|def| {
        let (place, capacity) = match &def.capacity {
            Capacity::Literal(tokens) | Capacity::Parameter(tokens) => ("simple", text(tokens)),
            Capacity::Budget(tokens) => ("bytes", text(tokens)),
            Capacity::Computed(tokens) => ("computed", text(tokens)),
            Capacity::Array => ("array", "all".to_owned()),
        };
        format!("{} × {capacity} {place}{}", text(&def.element), describe(&def))
    });
    (description, report.messages())
}

#[test]
fn every_form_names_the_same_type() {
    for (args, item) in [
        ("inline = 4", "type V = Id;"),
        ("inline = 4", "type V = Vec<Id>;"),
        ("inline = 4", "type V = std::vec::Vec<Id>;"),
        ("inline = 4", "type V = ::alloc::vec::Vec<Id>;"),
        ("inline = 4", "type V = [Id];"),
        ("inline = 4", "type V = ([(Id)]);"),
        ("", "type V = [Id; 4];"),
        ("inline = 4", "type V = [Id; 4];"),
        ("inline = { 4 }", "type V = [Id; (4)];"),
        ("", "type V = SmallVec<[Id; 4]>;"),
        ("", "type V = smallvec::SmallVec<Id, 4>;"),
    ] {
        let (def, messages) = check_source(args, item);
        assert!(messages.is_empty(), "{args} {item}: {messages:?}");
        assert_eq!(def.unwrap(), "Id × 4 simple", "{args} {item}");
    }
}

#[test]
fn other_types_are_elements() {
    for element in [
        "heapless::Vec<Id, 4>",
        "<Id as Trait>::Vec",
        "fn(&u8) -> u8",
        "Box<dyn Fn(&u8) + 'static>",
        "Box<dyn for<'b> Fn(&'b u8) -> &'b u8>",
        "[[u8; 2]; 2]",
        "(A, B)",
    ] {
        let (def, messages) = check_source("inline = 1", &format!("type V = [{element}];"));
        assert!(messages.is_empty(), "{element}: {messages:?}");
        assert_eq!(def.unwrap(), format!("{element} × 1 simple"));
    }
}

#[test]
fn a_capacity_stands_where_it_can() {
    for (item, capacity) in [
        ("type V<const K: usize> = [u8; K];", "K simple"),
        ("type V<const K: usize> = [u8; { K }];", "K simple"),
        ("type V = [u8; K];", "K computed"),
        ("type V<T> = [T; limits::K];", "limits::K computed"),
        ("type V<T> = [T; limits::T];", "limits::T computed"),
        ("type V<'a> = [&'a u8; size_of::<&'a u8>()];", "size_of::<&'static u8>() computed"),
        ("type V<T> = [T; 2 * K];", "2 * K computed"),
    ] {
        let (def, messages) = check_source("", item);
        assert!(messages.is_empty(), "{item}: {messages:?}");
        assert!(def.as_ref().unwrap().ends_with(capacity), "{item}: {def:?}");
    }
}

#[test]
fn options_choose_the_layout() {
    for (args, item, layout) in [
        ("len = usize", "type V = [Id; 4];", "4 simple"),
        ("spill = heap", "type V = [Id; 4];", "4 simple"),
        ("len = u8", "type V<T, const K: usize> = [T; K];", "K simple, u8"),
        ("len = u16", "type V = SmallVec<Id, 4>;", "4 simple, u16"),
        ("len = u32, spill = heap", "type V<T> = [T; K];", "K computed, u32"),
        ("layout = compact", "type V<'a> = [&'a Id; K];", "K computed, compact"),
        ("layout = compact, len = usize", "type V = [Id; 4];", "4 simple, compact"),
        ("layout = compact, len = u32", "type V = [Id; 4];", "4 simple, compact u32"),
        ("spill = never", "type V<T> = [T; 4];", "4 simple, fixed"),
        ("", "type V = ArrayVec<Id, 4>;", "4 simple, fixed"),
        ("spill = never", "type V<const K: usize> = arrayvec::ArrayVec<Id, K>;", "K simple, fixed"),
        ("spill = never", "#[derive(Copy)] type V = [Id; 4];", "4 simple, fixed Copy"),
        ("", "#[derive(Foreign, Copy)] type V = ArrayVec<Id, 4>;", "4 simple, fixed Copy"),
        ("size = 64", "type V = Id;", "64 bytes"),
        (
            "size = 2 * size_of::<&'a Id>(), len = u8",
            "type V<'a> = [&'a Id];",
            "2 * size_of::<&'static Id>() bytes, u8",
        ),
        ("inline = 255, len = u8", "type V = Id;", "255 simple, u8"),
    ] {
        let (def, messages) = check_source(args, item);
        assert!(messages.is_empty(), "{args} {item}: {messages:?}");
        let def = def.unwrap();
        assert!(def.ends_with(&format!("× {layout}")), "{args} {item}: {def}");
    }
}

#[test]
fn options_that_cannot_stand_together_are_reported() {
    for (args, item, part) in [
        ("inline = 4, size = 64", "type V = Id;", "`size` conflicts with `inline`"),
        ("size = 64", "type V = [Id; 4];", "so does the array, which keeps 4; write `type V = [Id];`"),
        ("size = 64", "type V<T> = T;", "from the parameter `T`, as `size` would have it; write `inline = 4`"),
        ("inline = 4, max_size = 64", "type V<T> = T;", "as `max_size` would have it; remove the option"),
        ("size = true", "type V = Id;", "the size is a number of bytes, and `true` is none"),
        ("inline = 4, max_size = \"64\"", "type V = Id;", "the size is a number; remove the quotes: `64`"),
        (
            "inline = 4, spill = never, layout = compact",
            "type V = Id;",
            "`layout = compact` conflicts with `spill = never`",
        ),
        ("inline = 4, spill = never, len = u8", "type V = Id;", "`len` conflicts with `spill = never`"),
        ("len = u32", "type V = ArrayVec<Id, 4>;", "`len` conflicts with `ArrayVec`"),
        ("layout = compact", "type V = ArrayVec<Id, 4>;", "`layout = compact` conflicts with `ArrayVec`"),
        ("spill = heap", "type V = ArrayVec<Id, 4>;", "this `ArrayVec` never spills"),
        ("inline = 4, layout = compact, len = u16", "type V = Id;", "`u32` and `usize` only"),
        ("inline = 4, layout = compact", "type V<T> = T;", "a compact layout from the parameter `T`"),
        ("layout = compact", "type V<const K: usize> = [Id; K];", "a compact layout from the parameter `K`"),
        (
            "inline = 256, len = u8",
            "type V = Id;",
            "`len = u8` counts to 255, and 256 elements are to be inline; write `len = u16`",
        ),
        ("len = u32", "type V = [Id; 4294967296];", "`len = u32` counts to 4294967295"),
        ("spill = never", "#[cfg_attr(x, derive(Copy))] type V = [Id; 4];", "cannot depend on a `cfg`"),
    ] {
        let (def, messages) = check_source(args, item);
        assert_eq!(messages.len(), 1, "{args} {item}: {messages:?}");
        assert!(messages[0].contains(part), "{args} {item}: {messages:?}");
        assert!(def.is_some(), "{args} {item}");
    }
}

#[test]
fn mistakes_are_reported_and_leave_a_type() {
    for (args, item, part) in [
        ("", "type V = Id;", "write `#[small_vec(inline = 4)]`, or an array: `type V = [Id; 4];`"),
        ("inline = 8", "type V = [Id; 4];", "for a vector of `Id` write `type V = [Id; 8];`"),
        ("inline = \"4\"", "type V = Id;", "remove the quotes: `4`"),
        ("inline = -1", "type V = Id;", "cannot be negative"),
        ("inline = 4u8", "type V = Id;", "is a `usize`; write `4`"),
        ("inline = true", "type V = Id;", "`true` is none"),
        ("inline = _", "type V = Id;", "cannot be inferred"),
        ("inline = K + 1", "type V<const K: usize> = [u8; K + 1];", "`K` alone"),
        ("inline = size_of::<T>()", "type V<T> = T;", "from the parameter `T`"),
        ("inline = 4, inline = 5", "type V = Id;", "given twice"),
        ("inlin = 4", "type V = Id;", "unknown option"),
        ("inline = 4", "#[derive(Clone)] type V = Id;", "already implements `Clone`"),
        ("inline = 4", "#[cfg_attr(x, derive(Foo, Copy))] type V = Id;", "cannot be `Copy`"),
        ("inline = 4", "#[repr(C)] type V = Id;", "remove the `repr`"),
        ("inline = 4", "#[small_vec(inline = 5)] type V = Id;", "given twice"),
        ("inline = 4", "type V = Vec<Id, Global>;", "takes only the element"),
        ("", "type V<T> = Vec<T, 4>;", "`Vec` has no inline capacity; write `type V<T> = [T; 4];`"),
        ("inline = 8", "type V = Vec<Id, 4>;", "`Vec` has no inline capacity"),
        ("inline = -4", "type V = [Id; 4];", "cannot be negative"),
        ("inline = 4, max_size = 9223372036854775808", "type V = Id;", "no struct can take so many bytes"),
    ] {
        let (def, messages) = check_source(args, item);
        assert_eq!(messages.len(), 1, "{args} {item}: {messages:?}");
        assert!(messages[0].contains(part), "{args} {item}: {messages:?}");
        assert!(def.is_some(), "{args} {item}");
    }
}

#[test]
fn vectors_of_other_crates_are_read_as_what_they_hold() {
    for (ty, meant) in [
        ("TinyVec<[Id; 4]>", "Id × 4 simple"),
        ("tinyvec::TinyVec<[Id; 4]>", "Id × 4 simple"),
        ("arrayvec::ArrayVec<Id, 4>", "Id × 4 simple, fixed"),
        ("heapless::Vec<Id, 4>", "Id × 4 simple, fixed"),
        ("::heapless::vec::Vec<Id, 4>", "Id × 4 simple, fixed"),
    ] {
        let (def, messages) = check_source("", &format!("type V = {ty};"));
        assert!(messages.is_empty(), "{ty}: {messages:?}");
        assert_eq!(def.as_deref(), Some(meant));
    }
    for ty in ["TinyVec<Id>", "[TinyVec<[Id; 4]>]", "[heapless::Vec<Id, 4>]", "other::Vec<Id, 4>"] {
        let (_, messages) = check_source("inline = 4", &format!("type V = {ty};"));
        assert!(messages.is_empty(), "{ty}: {messages:?}");
    }
}

#[test]
fn a_missing_lifetime_is_the_declared_one_or_a_new_one() {
    for (item, part) in [
        ("type V = &mut u8;", "declare it as `type V<'a>` and write `&'a mut u8`"),
        ("type V<T: Copy> = (&u8, T);", "declare it as `type V<'a, T: Copy>` and write `&'a u8`"),
        ("type V<'x> = &u8;", "needs a lifetime with a name: write `&'x u8`"),
        ("type V<'x> = Cow<'_, str>;", "`'_` needs a name: write `'x`"),
        ("type V = Option<Cow<[u8]>>;", "declare it as `type V<'a>` and write `Cow<'a, [u8]>`"),
        ("type V<'x, T> = (&'x T, &'y T);", "`'y` is not declared; write `type V<'x, 'y, T>`"),
    ] {
        let (def, messages) = check_source("inline = 4", item);
        assert_eq!(messages.len(), 1, "{item}: {messages:?}");
        assert!(messages[0].contains(part), "{item}: {messages:?}");
        assert!(def.is_none());
    }
}

#[test]
fn what_is_no_element_gives_no_type() {
    for element in [
        "dyn Fn()",
        "str",
        "[u8]",
        "impl Clone",
        "_",
        "&u8",
        "Cow<'_, str>",
        "Cow<'a, str>",
        "std::borrow::Cow<u8>",
        "Vec<Self>",
        "(u8, str)",
        "[dyn Fn(); 2]",
        "std::path::Path",
    ] {
        let (def, messages) = check_source("", &format!("type V = [{element}; 4];"));
        assert_eq!(messages.len(), 1, "{element}: {messages:?}");
        assert!(def.is_none());
    }
}

#[test]
fn attributes_go_where_they_have_an_effect() {
    let report = Report::new();
    let item = parse_one(
        "#[doc = \"\"] #[cfg(a)] #[cfg_attr(b, derive(Foo), cfg_attr(c, deprecated))] #[derive(Foo, Bar)] #[must_use] \
         #[allow(x)] #[deny(y)] #[expect(z)] #[expect(dead_code, w, reason = \"\")] type V = u8;"
            .parse()
            .unwrap(),
        &report,
    );
    let subject = attributes::Subject { target: Target::Struct, never_spills: false };
    let (attributes, copy) = attributes::check(&item.attrs, subject, &report);
    assert!(report.messages().is_empty() && copy.is_none() && attributes.documented);
    let texts: Vec<_> = attributes.carried.iter().map(|carried| text(&carried.tokens)).collect();
    let written = [
        "doc = \"\"",
        "cfg(a)",
        "derive(Foo)",
        "deprecated",
        "derive(Foo, Bar)",
        "must_use",
        "allow(x)",
        "deny(y)",
        "expect(z)",
        "allow(dead_code, reason = \"\")",
        "expect(w, reason = \"\")",
    ];
    assert_eq!(texts, written);
    let on_impls: Vec<_> = attributes.on_impls().collect();
    let kinds: Vec<_> = on_impls.iter().map(|carried| carried.kind).collect();
    assert_eq!(
        kinds,
        [CarriedKind::Cfg, CarriedKind::Deprecated, CarriedKind::Lint, CarriedKind::Lint, CarriedKind::Lint]
    );
    let predicates: Vec<_> = on_impls[1].predicates.iter().map(text).collect();
    assert_eq!(predicates, ["b", "c"]);
}

#[test]
fn what_is_left_out_takes_with_it_what_needs_it() {
    for (list, omitted) in [
        ("Clone, Extend", vec![Omissible::Clone, Omissible::Extend]),
        ("PartialEq", vec![Omissible::PartialEq, Omissible::PartialOrd]),
        ("PartialOrd, PartialEq", vec![Omissible::PartialOrd, Omissible::PartialEq]),
        ("PartialOrd, From, Hash", vec![Omissible::PartialOrd, Omissible::From, Omissible::Hash]),
    ] {
        let report = Report::new();
        let args = Args::parse(format!("without({list})").parse().unwrap(), &report);
        assert!(report.messages().is_empty());
        assert_eq!(args.without.unwrap().value, omitted);
    }
}

#[test]
fn parameters_that_the_expansion_cannot_have_are_one_error() {
    for (item, part) in [
        (
            "type V<__U> = [__U; 4];",
            "names that begin with `__` are reserved in a declaration; rename the parameter `__U`",
        ),
        ("type V<'__s> = [&'__s u8; 4];", "rename the parameter `__s`"),
        ("type V<const __N: usize> = [u8; __N];", "rename the parameter `__N`"),
        ("type V<V> = [V; 4];", "the parameter `V` has the name of the type, and would hide it; rename one of the two"),
        (
            "type V<I> = SmallVec<[<I as Iterator>::Item; 4]>;",
            "the parameter `I` has no bound, and so no associated types; write `type V<I: Iterator>`",
        ),
        (
            "type V<'a, I: 'a, J: Copy> = [(&'a J, Option<<I as core::iter::IntoIterator>::Item>); 4];",
            "write `type V<'a, I: IntoIterator, J: Copy>`",
        ),
        ("type V<T> = [<T as core::ops::Add<u8>>::Output; 4];", "write `type V<T: Add>`"),
        ("type V<I> = [I::Item; 4];", "write `type V<I: Trait>`, with the trait that has the associated type"),
        ("type V<I: ?Sized> = [Box<dyn Fn(I::Item)>; 4];", "write `type V<I: Trait>`"),
    ] {
        let (def, messages) = check_source("", item);
        assert_eq!(messages.len(), 1, "{item}: {messages:?}");
        assert!(messages[0].contains(part), "{item}: {messages:?}");
        assert!(def.is_none());
    }
    for item in [
        "type V<const V: usize> = [u8; V];",
        "type V<I: Iterator> = [I::Item; 4];",
        "type V<I: DoubleEndedIterator> = [<I as Iterator>::Item; 4];",
        "type V<I> = [<I as Iterator>::Item; 4] where I: Iterator;",
        "type V<I> where I: Iterator = [I::Item; 4];",
        "type V<T> = [<T as BlanketOfTheUser>::Output; 4];",
        "type V<T> = [<Vec<T> as IntoIterator>::Item; 4];",
        "type V<T> = [(module::T::Item, T); 4];",
    ] {
        let (_, messages) = check_source("", item);
        assert!(messages.is_empty(), "{item}: {messages:?}");
    }
}

#[test]
fn hidden_constants_are_shown_in_messages() {
    let (_, messages) = check_source("inline = 8", "type V = [u8; { let k = 2; k * k }];");
    assert_eq!(messages.len(), 1);
    assert!(messages[0].contains("for a vector of arrays `[u8; { let k = 2; k * k }]` write"), "{messages:?}");
    let (def, messages) = check_source("", "type V = Vec<u8, { let k = 2; k * k }>;");
    assert_eq!(messages.len(), 1);
    assert!(
        messages[0].contains("`Vec` has no inline capacity; write `type V = [u8; { let k = 2; k * k }];`"),
        "{messages:?}"
    );
    assert_eq!(def.unwrap(), "u8 × { let k = 2; k * k } computed");
}

#[test]
fn what_the_compiler_has_to_check() {
    for (args, item, conditions) in [
        ("", "type V = [u8; 4];", vec![]),
        ("", "type V = [u8; 65536];", vec!["inline"]),
        ("len = u8", "type V = [u8; K];", vec!["u8", "inline"]),
        ("len = u16", "type V<T> = [T; K];", vec!["u16"]),
        ("size = 64, max_size = 64", "type V = [u8];", vec!["64"]),
    ] {
        let report = Report::new();
        let args = Args::parse(args.parse().unwrap(), &report);
        let item = parse_one(item.parse().unwrap(), &report);
        let Checked::Vector(def) = check_one(&args, &item, &report) else {
            panic!("no vector");
        };
        assert!(report.messages().is_empty());
        let found = def.checks.iter().map(|check| match &check.condition {
            Condition::Countable(len) => len.name().to_owned(),
            Condition::Inline => "inline".to_owned(),
            Condition::MaxSize(bytes) => text(bytes),
        });
        assert_eq!(found.collect::<Vec<_>>(), conditions);
    }
}

#[test]
fn a_parameter_that_is_an_array_is_the_backing_array() {
    for (args, item, meant) in [
        ("", "type V<A: Array> = A;", "A × all array"),
        ("", "type V<A: smallvec_runtime::Array> = (A);", "A × all array"),
        ("spill = never", "type V<A> = A where A: Copy + ::x::Array;", "A × all array, fixed"),
        ("spill = never, len = u8", "type V<A> where A: Array = A;", "A × all array, fixed"),
        ("inline = 2", "type V<A: Arrays> = A;", "A × 2 simple"),
        ("inline = 2", "type V<A: Array> = [A];", "A × 2 simple"),
    ] {
        let (found, messages) = check_source(args, item);
        assert!(messages.is_empty(), "{item}: {messages:?}");
        assert_eq!(found.as_deref(), Some(meant), "{item}");
    }
    let (_, messages) = check_source("inline = 4", "type V<A: Array> = A;");
    assert_eq!(messages, ["the backing array `A` says how many elements are inline; remove `inline`"]);
}

#[test]
fn the_length_of_what_never_spills_is_declared_only_where_the_capacity_is_a_parameter() {
    for item in ["type V<T, const N: usize> = [T; N];", "type V<T, const N: usize> = heapless::Vec<T, N>;"] {
        let (found, messages) = check_source("spill = never, len = u16", item);
        assert!(messages.is_empty(), "{messages:?}");
        assert_eq!(found.as_deref(), Some("T × N simple, fixed"));
    }
    let (_, messages) = check_source("spill = never, len = u16", "type V = [u8; 4];");
    assert_eq!(messages.len(), 1);
    assert!(messages[0].starts_with("`len` conflicts with `spill = never`"), "{messages:?}");
}
