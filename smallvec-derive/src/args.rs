//! Parses the options of a declaration. What one option is lives in one entry of the table below.

mod attributes;
mod forms;
mod lists;
mod lookup;
mod values;

use self::{
    forms::{list_of, nothing_of, value_of},
    lookup::{duplicate, find, list, unknown},
    values::{Compact, Flag},
};
pub(crate) use self::{
    lists::{Integration, Omissible, integration_of_derive},
    values::{Len, LiteralMacro, Spill},
};
use crate::{
    layout::Layout,
    report::Report,
    tokens::{Entry, split_commas},
};
use proc_macro2::{Ident, TokenStream, TokenTree};

/// An option as it was written.
pub(crate) struct Arg<T> {
    pub(crate) name: Ident,
    /// What stands after `=` or in the parentheses, for its span.
    pub(crate) tokens: TokenStream,
    pub(crate) value: T,
}

/// What a declaration makes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Target {
    /// A struct of its own.
    Struct,
    /// An alias of its family.
    Member,
    /// The family itself.
    Family,
}

/// What an error says about an option.
struct Info {
    name: &'static str,
    form: Form,
    /// The declarations that can have it.
    on: &'static [Target],
    /// A complete use, to copy.
    example: &'static str,
    /// Names that other crates or other words have for the same thing.
    also_known_as: &'static [&'static str],
    /// Options that cannot stand beside this one, and why.
    excludes: &'static [(&'static str, &'static str)],
}

/// How an option is written.
#[derive(PartialEq)]
enum Form {
    /// `name = value`
    Value,
    /// `name(one, another)`
    List,
    /// `name`
    Flag,
}

const ON_VECTORS: &[Target] = &[Target::Struct, Target::Member];
const ON_STRUCTS: &[Target] = &[Target::Struct, Target::Family];
const ON_FAMILIES: &[Target] = &[Target::Family];
const ON_ALL: &[Target] = &[Target::Struct, Target::Member, Target::Family];

/// Writes the type [`Args`], the list of options and the dispatch on their names from one table:
/// `field: Type = parser, Info`.
macro_rules! options {
    ($($(#[$doc:meta])* $field:ident: $ty:ty = $parser:path, $info:expr;)*) => {
        /// The options of one declaration, each with its tokens for the errors that come later.
        #[derive(Default)]
        pub(crate) struct Args {
            $($(#[$doc])* pub(crate) $field: Option<Arg<$ty>>,)*
            /// A part of the list could not be read: nothing should be reported as missing.
            pub(crate) incomplete: bool,
        }

        const OPTIONS: &[Info] = &[$($info),*];

        impl Args {
            fn set(&mut self, info: &Info, name: Ident, value: TokenStream, report: &Report) -> syn::Result<()> {
                $(if info.name == const { $info.name } {
                    if self.$field.is_some() {
                        return Err(duplicate(&name));
                    }
                    let tokens = value.clone();
                    let value = $parser(info, value, report)?;
                    self.$field = Some(Arg { name, tokens, value });
                    return Ok(());
                })*
                unreachable!("every option has a field")
            }

            /// The options that were given.
            fn given(&self) -> impl Iterator<Item = (&'static Info, &Ident)> {
                let names = [$(self.$field.as_ref().map(|arg| &arg.name)),*];
                OPTIONS.iter().zip(names).filter_map(|(info, name)| Some((info, name?)))
            }
        }
    };
}

options! {
    /// The inline capacity in elements: any constant expression.
    inline: TokenStream = values::expression, Info {
        name: "inline",
        form: Form::Value,
        on: ON_VECTORS,
        example: "inline = 8",
        also_known_as: &["capacity", "cap", "inline_size", "inline_capacity", "n", "N"],
        excludes: &[],
    };
    /// The largest size of the struct, in bytes, from which the inline capacity follows.
    size: TokenStream = values::expression, Info {
        name: "size",
        form: Form::Value,
        on: ON_VECTORS,
        example: "size = 64",
        also_known_as: &["bytes", "budget", "fit", "size_of"],
        excludes: &[("inline", "each of them says how many elements are inline; remove one of the two")],
    };
    /// The width of length and capacity.
    len: Len = values::len, Info {
        name: "len",
        form: Form::Value,
        on: ON_VECTORS,
        example: "len = u32",
        also_known_as: &["length", "len_type", "index", "width"],
        excludes: &[],
    };
    /// The layout, unless it is the default.
    layout: Compact = values::layout, Info {
        name: "layout",
        form: Form::Value,
        on: ON_VECTORS,
        example: "layout = compact",
        also_known_as: &["compact", "storage", "repr", "packed"],
        excludes: &[],
    };
    /// Whether elements may move to the heap.
    spill: Spill = values::spill, Info {
        name: "spill",
        form: Form::Value,
        on: ON_VECTORS,
        example: "spill = never",
        also_known_as: &["never", "heap", "fixed", "spilled"],
        excludes: &[],
    };
    /// The size in bytes above which the declaration does not compile.
    max_size: TokenStream = values::expression, Info {
        name: "max_size",
        form: Form::Value,
        on: ON_VECTORS,
        example: "max_size = 64",
        also_known_as: &["max_bytes", "size_limit", "at_most"],
        excludes: &[],
    };
    /// The name of the macro that makes a vector of its elements.
    literal_macro: LiteralMacro = values::literal_macro, Info {
        name: "macro",
        form: Form::Value,
        on: ON_VECTORS,
        example: "macro = ids",
        also_known_as: &["macro_rules", "literal", "vec"],
        excludes: &[],
    };
    /// Whether the vectors are counted, with the feature `profile` of the runtime.
    profile: Flag = values::flag, Info {
        name: "profile",
        form: Form::Flag,
        on: ON_ALL,
        example: "profile",
        also_known_as: &["profiled", "profiling", "record", "measure", "statistics", "stats", "histogram", "count"],
        excludes: &[],
    };
    /// The integrations with other crates.
    impls: Vec<Integration> = lists::impls, Info {
        name: "impls",
        form: Form::List,
        on: ON_STRUCTS,
        example: "impls(serde)",
        also_known_as: &["impl", "implement", "integrations", "features", "traits", "serde", "rayon", "derive"],
        excludes: &[],
    };
    /// What is not implemented.
    without: Vec<Omissible> = lists::without, Info {
        name: "without",
        form: Form::List,
        on: ON_STRUCTS,
        example: "without(Debug)",
        also_known_as: &["except", "skip", "omit", "no", "not"],
        excludes: &[],
    };
    /// The layouts that have the `const` functions.
    layouts: Vec<Layout> = lists::layouts, Info {
        name: "layouts",
        form: Form::List,
        on: ON_FAMILIES,
        example: "layouts(default, compact)",
        also_known_as: &[],
        excludes: &[],
    };
    /// The family that the type is a member of.
    family: TokenStream = values::path, Info {
        name: "family",
        form: Form::Value,
        on: ON_VECTORS,
        example: "family = crate::SmallVec",
        also_known_as: &["of", "in", "group", "member_of"],
        excludes: &[],
    };
    /// The path of the runtime crate.
    krate: TokenStream = values::path, Info {
        name: "crate",
        form: Form::Value,
        on: ON_ALL,
        example: "crate = my_crate::smallvec_runtime",
        also_known_as: &["krate", "path", "runtime"],
        excludes: &[],
    };
}

impl Args {
    /// Parses `inline = 8, crate = path`.
    pub(crate) fn parse(tokens: TokenStream, report: &Report) -> Self {
        let mut args = Args::default();
        for entry in split_commas(tokens) {
            if let Err(error) = args.parse_entry(entry, report) {
                args.incomplete = true;
                report.push(error);
            }
        }
        args
    }

    fn parse_entry(&mut self, entry: Entry, report: &Report) -> syn::Result<()> {
        let mut tokens = entry.tokens.into_iter();
        let name = match tokens.next() {
            Some(TokenTree::Ident(name)) => name,
            Some(other) => {
                let value = TokenStream::from_iter([other].into_iter().chain(tokens));
                let hint = match syn::parse2::<syn::LitInt>(value.clone()) {
                    Ok(number) => {
                        format!("to keep {number} elements inline write `#[small_vec(inline = {number})]`")
                    }
                    Err(_) => format!("options are written `name = value`; {}", list()),
                };
                return Err(syn::Error::new_spanned(value, format_args!("this value has no name; {hint}")));
            }
            None => {
                return Err(syn::Error::new_spanned(entry.comma, "expected an option before this comma; remove it"));
            }
        };
        let Some(info) = find(&name) else {
            return Err(unknown(&name));
        };
        let rest: Vec<_> = tokens.collect();
        let value = match info.form {
            Form::Value => value_of(info, &name, rest)?,
            Form::List => list_of(info, &name, &rest)?,
            Form::Flag => nothing_of(info, rest)?,
        };
        self.set(info, name, value, report)
    }

    /// Reports the options that cannot stand together.
    pub(crate) fn check_conflicts(&self, report: &Report) {
        for (info, name) in self.given() {
            for (other, reason) in info.excludes {
                if self.given().any(|(given, _)| given.name == *other) {
                    report.error(name, format_args!("`{}` conflicts with `{other}`: {reason}", info.name));
                }
            }
        }
    }

    /// Reports the options that other declarations than this one have.
    pub(crate) fn check_target(&self, target: Target, report: &Report) {
        for (info, name) in self.given().filter(|(info, _)| !info.on.contains(&target)) {
            report.error(name, misplaced(info, target));
        }
    }
}

/// Where an option belongs that stands on another declaration.
fn misplaced(info: &Info, target: Target) -> String {
    let Info { name, on, example, .. } = info;
    match target {
        Target::Family if *name == "family" => {
            "`family` belongs to the types of a family, and this `struct` is the family itself; remove it".to_owned()
        }
        Target::Family => format!(
            "`{name}` belongs to a type of the family; write it on a `type` line: \
             `#[small_vec({example})] type Name = …;`"
        ),
        Target::Member if on.contains(&Target::Struct) => format!(
            "`{name}` belongs to the family's `struct` line: `#[small_vec({example})] pub struct SmallVec;`; write it \
             there, or declare the type with `#[small_vec]` without `family`"
        ),
        Target::Member => format!(
            "`{name}` belongs to the family's `struct` line: `#[small_vec({example})] pub struct SmallVec;`; write it \
             there"
        ),
        Target::Struct => {
            format!("`{name}` belongs to the `struct` line of a family, and this type is in none; remove it")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tokens::text;

    /// Parses a list and returns what it said.
    fn messages(source: &str) -> Vec<String> {
        let report = Report::new();
        Args::parse(source.parse().unwrap(), &report);
        report.messages()
    }

    #[test]
    fn options_keep_their_values() {
        let report = Report::new();
        let args = Args::parse("inline = N::<A, B>::X + 1, crate = a::b,".parse().unwrap(), &report);
        assert!(report.messages().is_empty());
        assert_eq!(text(args.inline.unwrap().value), "N::<A, B>::X + 1");
        assert_eq!(text(args.krate.unwrap().value), "a::b");
        assert!(!args.incomplete);
    }

    #[test]
    fn every_mistake_is_reported() {
        let messages = messages("inlin = 4, crate, inline = 1, inline = 2,, 7, crate = \"x\"");
        assert_eq!(messages.len(), 6, "{messages:#?}");
    }

    #[test]
    fn a_missing_comma_is_named() {
        for (source, part) in [
            ("inline = 4 len = u8", "a comma is missing before `len`"),
            ("len = u8 inline = 4", "a comma is missing before `inline`"),
            ("inline == 4", "one `=`"),
        ] {
            let messages = messages(source);
            assert!(messages.len() == 1 && messages[0].contains(part), "{source}: {messages:?}");
        }
        assert!(messages("inline = { let len = 4; len }").is_empty());
    }

    #[test]
    fn unknown_options_get_the_nearest_name() {
        for (written, meant) in [("inlien", "inline"), ("capacity", "inline"), ("krate", "crate"), ("Inline", "inline")]
        {
            let messages = messages(&format!("{written} = 4"));
            assert!(messages[0].contains(&format!("did you mean `{meant}`?")), "{messages:?}");
        }
        assert!(!messages("colour = red")[0].contains("did you mean"));
    }

    #[test]
    fn an_option_has_one_form() {
        for (source, part) in [
            ("impls = serde", "`impls` takes a list: `impls(serde)`"),
            ("impls", "`impls` takes a list: `impls(serde)`"),
            ("impls[serde]", "`impls` takes a list: `impls(serde)`"),
            ("impls()", "this list names nothing; remove `impls`, or write `impls(serde)`"),
            ("impls(serde) + 1", "`impls` takes a list: `impls(serde)`; remove what follows it"),
            ("impls(serde) without(Debug)", "a comma is missing before `without`"),
            ("inline = 4 impls(serde)", "a comma is missing before `impls`"),
            ("without = Debug", "`without` takes a list: `without(Debug)`"),
            ("layouts = compact", "`layouts` takes a list: `layouts(default, compact)`"),
            ("inline(8)", "the value of `inline` goes after `=`: `inline = 8`"),
            ("profile = true", "`profile` takes no value; remove this"),
            ("profile(Ids)", "`profile` takes no value; remove this"),
            ("profile inline = 4", "a comma is missing before `inline`"),
            ("inline = 4 profile", "a comma is missing before `profile`"),
            ("profile, profile", "`profile` is given twice; remove one of the two"),
            ("statistics", "did you mean `profile`?"),
            ("family(V)", "the value of `family` goes after `=`: `family = crate::SmallVec`"),
            ("serde", "unknown option `serde`; did you mean `impls`?"),
        ] {
            let messages = messages(source);
            assert!(messages.len() == 1 && messages[0].contains(part), "{source}: {messages:?}");
        }
        for source in ["inline = 4 - impls(serde)", "inline = 4 - profile", "inline = profile", "inline = 4, profile"] {
            assert!(messages(source).is_empty(), "{source}");
        }
    }

    #[test]
    fn the_names_of_a_list_are_known() {
        for (source, part) in [
            (
                "impls(sedre)",
                "unknown integration `sedre`; did you mean `serde`? the integrations are `serde`, `write`, `text`",
            ),
            ("impls(Serialize)", "did you mean `serde`?"),
            ("impls(std)", "unknown integration `std`; the integrations are"),
            ("impls(serde, rayon, serde)", "`serde` is named twice; remove one of the two"),
            ("impls(serde::Serialize)", "`impls` takes names, and `serde::Serialize` is none: `impls(serde)`"),
            ("impls(\"serde\")", "this name is written without quotes: `serde`"),
            ("impls(embedded-io)", "this integration is written `embedded_io`"),
            ("impls(serde,, rayon)", "expected a name before this comma; remove it"),
            (
                "without(Eq)",
                "unknown trait `Eq`; did you mean `PartialEq`? the traits are `Clone`, `Debug`, `Hash`, `PartialEq`",
            ),
            ("without(Deref)", "unknown trait `Deref`; the traits are"),
            ("layouts(u64)", "unknown layout `u64`; the layouts are `default`, `u8`, `u16`, `u32`, `compact`"),
            (
                "layouts(compact, packed)",
                "did you mean `compact_u32`? the layouts are `default`, `u8`, `u16`, `u32`, `compact`",
            ),
        ] {
            let messages = messages(source);
            assert!(messages.len() == 1 && messages[0].contains(part), "{source}: {messages:?}");
        }
        // Those that are known are still meant.
        let report = Report::new();
        let args = Args::parse("impls(sedre, write), without(Foo, Hash)".parse().unwrap(), &report);
        assert_eq!(report.messages().len(), 2);
        assert_eq!(args.impls.unwrap().value[0].name, "write");
        assert_eq!(args.without.unwrap().value, [Omissible::Hash]);
    }
}
