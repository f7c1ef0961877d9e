//! Parses the options of a declaration. What one option is lives in one entry of the table below.

mod names;
mod values;

pub(crate) use self::values::{Len, Spill};
use self::{
    names::{duplicate, find, list, unknown},
    values::Compact,
};
use crate::{
    report::Report,
    tokens::{Entry, split_commas},
};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Meta};

/// An option as it was written.
pub(crate) struct Arg<T> {
    pub(crate) name: Ident,
    /// What stands after `=`, for its span.
    pub(crate) tokens: TokenStream,
    pub(crate) value: T,
}

/// What an error says about an option.
struct Info {
    name: &'static str,
    /// A complete use, to copy.
    example: &'static str,
    /// Names that other crates or other words have for the same thing.
    also_known_as: &'static [&'static str],
    /// Options that cannot stand beside this one, and why.
    excludes: &'static [(&'static str, &'static str)],
}

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
            fn set(&mut self, info: &Info, name: Ident, value: TokenStream) -> syn::Result<()> {
                $(if info.name == const { $info.name } {
                    if self.$field.is_some() {
                        return Err(duplicate(&name));
                    }
                    let tokens = value.clone();
                    let value = $parser(info, value)?;
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
        example: "inline = 8",
        also_known_as: &["capacity", "cap", "inline_size", "inline_capacity", "n", "N"],
        excludes: &[],
    };
    /// The largest size of the struct, in bytes, from which the inline capacity follows.
    size: TokenStream = values::expression, Info {
        name: "size",
        example: "size = 64",
        also_known_as: &["bytes", "budget", "fit", "size_of"],
        excludes: &[("inline", "each of them says how many elements are inline; remove one of the two")],
    };
    /// The width of length and capacity.
    len: Len = values::len, Info {
        name: "len",
        example: "len = u32",
        also_known_as: &["length", "len_type", "index", "width"],
        excludes: &[],
    };
    /// The layout, unless it is the default.
    layout: Compact = values::layout, Info {
        name: "layout",
        example: "layout = compact",
        also_known_as: &["compact", "storage", "repr", "packed"],
        excludes: &[],
    };
    /// Whether elements may move to the heap.
    spill: Spill = values::spill, Info {
        name: "spill",
        example: "spill = never",
        also_known_as: &["never", "heap", "fixed", "spilled"],
        excludes: &[],
    };
    /// The size in bytes above which the declaration does not compile.
    max_size: TokenStream = values::expression, Info {
        name: "max_size",
        example: "max_size = 64",
        also_known_as: &["max_bytes", "size_limit", "at_most"],
        excludes: &[],
    };
    /// The name of the macro that makes a vector of its elements.
    literal_macro: Ident = values::name, Info {
        name: "macro",
        example: "macro = ids",
        also_known_as: &["macro_rules", "literal", "vec"],
        excludes: &[],
    };
    /// The path of the runtime crate.
    krate: TokenStream = values::path, Info {
        name: "crate",
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
            if let Err(error) = args.parse_entry(entry) {
                args.incomplete = true;
                report.push(error);
            }
        }
        args
    }

    /// Takes `#[small_vec(…)]` out of the attributes of an item of `define_smallvec!` and parses it. The
    /// macro knows the path of the runtime, an option overrides it.
    pub(crate) fn take(attrs: &mut Vec<Attribute>, header: TokenStream, report: &Report) -> Self {
        let mut args = Args::default();
        if let Some(place) = attrs.iter().position(is_small_vec) {
            match attrs.remove(place).meta {
                Meta::Path(_) => {}
                Meta::List(list) => args = Args::parse(list.tokens, report),
                Meta::NameValue(meta) => {
                    args.incomplete = true;
                    report.error(&meta, "options go in parentheses: `#[small_vec(inline = 8)]`");
                }
            }
        }
        attrs.retain(|attr| {
            let conditional = attr.path().is_ident("cfg_attr") && mentions_small_vec(attr.meta.to_token_stream());
            if conditional {
                args.incomplete = true;
                report.error(
                    attr,
                    "options cannot depend on a `cfg` here; declare the type twice, each under its own `#[cfg]`",
                );
            }
            !conditional
        });
        if args.krate.is_none() {
            args.krate = Args::parse(header, report).krate;
        }
        args
    }

    fn parse_entry(&mut self, entry: Entry) -> syn::Result<()> {
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
        let Info { name: option, example, .. } = info;
        match tokens.next() {
            Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => {}
            None => {
                return Err(syn::Error::new_spanned(&name, format_args!("`{option}` needs a value: `{example}`")));
            }
            Some(other) => {
                let rest = TokenStream::from_iter([other].into_iter().chain(tokens));
                return Err(syn::Error::new_spanned(
                    rest,
                    format_args!("the value of `{option}` goes after `=`: `{example}`"),
                ));
            }
        }
        let value: TokenStream = tokens.collect();
        if value.is_empty() {
            return Err(syn::Error::new_spanned(&name, format_args!("`{option}` needs a value: `{example}`")));
        }
        if let Some(error) = missing_comma(&value) {
            return Err(error);
        }
        self.set(info, name, value)
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
}

/// An option inside the value of another one: nobody writes that on purpose.
fn missing_comma(value: &TokenStream) -> Option<syn::Error> {
    let tokens: Vec<_> = value.clone().into_iter().collect();
    let is_equals =
        |token: Option<&TokenTree>| matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == '=');
    if is_equals(tokens.first()) {
        return Some(syn::Error::new_spanned(&tokens[0], "an option and its value have one `=` between them"));
    }
    tokens.iter().enumerate().skip(1).find_map(|(place, token)| match token {
        TokenTree::Ident(name)
            if find(name).is_some() && is_equals(tokens.get(place + 1)) && !is_equals(tokens.get(place + 2)) =>
        {
            Some(syn::Error::new_spanned(name, format_args!("a comma is missing before `{name}`")))
        }
        _ => None,
    })
}

/// Whether this is `#[small_vec]`, under whatever path.
pub(crate) fn is_small_vec(attr: &Attribute) -> bool {
    attr.path().segments.last().is_some_and(|segment| segment.ident == "small_vec")
}

/// Whether `small_vec` is among the attributes of a `cfg_attr`, at any depth.
fn mentions_small_vec(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == "small_vec",
        TokenTree::Group(group) => mentions_small_vec(group.stream()),
        _ => false,
    })
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
}
