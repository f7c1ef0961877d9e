//! Parses what is declared: a type alias, its tokens kept for their spans.
//!
//! By hand, because syn knows type aliases only with its `full` feature, which every user would have to
//! compile. Nothing is judged here that is not a matter of syntax.

use crate::{
    blocks, grouping,
    report::Report,
    tokens::{is_braces, is_brackets, is_semicolon, text},
};
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Attribute, Generics, Ident, Token, Type, Visibility, WhereClause,
    ext::IdentExt,
    parenthesized,
    parse::{ParseStream, Parser, Result},
};

/// An item with its attributes. Whatever is wrong with its syntax has been reported.
pub(crate) struct Item {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) kind: Kind,
}

impl Item {
    /// Whether [`blocks`] has hidden constants in it.
    pub(crate) fn has_hidden_blocks(&self) -> bool {
        matches!(&self.kind, Kind::Alias(declaration) if blocks::are_in(&declaration.ty.to_token_stream()))
    }
}

/// What stands below the attributes.
pub(crate) enum Kind {
    Alias(Box<Declaration>),
    Family(FamilyDeclaration),
    /// An alias without a type, or with one that does not parse.
    Untyped(Untyped),
    /// An item of another kind.
    Other(TokenStream),
}

/// The keyword of an alias, and its semicolon: rustc only says that nothing uses an item if its first and last token are the
/// user's.
#[derive(Clone, Copy)]
pub(crate) struct Ends {
    pub(crate) keyword: Span,
    pub(crate) semicolon: Span,
}

/// `pub type Name<'a, T> where … = Type where …;`
pub(crate) struct Declaration {
    pub(crate) vis: Visibility,
    pub(crate) ends: Ends,
    pub(crate) ident: Ident,
    /// With the clause that stands before `=`.
    pub(crate) generics: Generics,
    pub(crate) ty: Type,
    /// The clause that stands after the type.
    pub(crate) trailing_where: Option<WhereClause>,
}

impl Declaration {
    /// `Name<'a, T>`, as it was written, for messages that show how to write the declaration.
    pub(crate) fn name(&self) -> String {
        name(&self.ident, &self.generics)
    }
}

fn name(ident: &Ident, generics: &Generics) -> String {
    if generics.params.is_empty() { ident.to_string() } else { format!("{ident}<{}>", text(&generics.params)) }
}

/// `pub type Name<'a, T> = …`
pub(crate) struct Untyped {
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
}

/// `pub struct Name;`
pub(crate) struct FamilyDeclaration {
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
}

/// The input of `__define_smallvec!`: `(crate = PATH) ITEM…`
pub(crate) struct Definitions {
    pub(crate) header: TokenStream,
    /// Each with its own report, so that a mistake in one leaves the others as they are.
    pub(crate) items: Vec<(Item, Report)>,
}

/// Parses the item below `#[small_vec]`.
pub(crate) fn parse_one(tokens: TokenStream, report: &Report) -> Item {
    let parser = |input: ParseStream<'_>| {
        let item = parse_item(input, report);
        // rustc hands over one item; anything left belongs to one that is not an alias.
        skip_until(input, |_| false);
        Ok(item)
    };
    parser.parse2(tokens).unwrap_or_else(|error| {
        report.push(error);
        Item { attrs: Vec::new(), kind: Kind::Other(TokenStream::new()) }
    })
}

/// Parses the input of `__define_smallvec!`.
pub(crate) fn parse_many(tokens: TokenStream) -> Result<Definitions> {
    let parser = |input: ParseStream<'_>| {
        let header;
        parenthesized!(header in input);
        let mut items = Vec::new();
        while !input.is_empty() {
            let report = Report::new();
            items.push((parse_item(input, &report), report));
        }
        Ok(Definitions { header: header.parse()?, items })
    };
    parser.parse2(tokens)
}

/// Parses one item and always gets past it.
fn parse_item(input: ParseStream<'_>, report: &Report) -> Item {
    let mut attrs = Vec::new();
    if input.peek(Token![#]) && input.peek2(Token![!]) {
        report.push(input.error("an attribute goes above the declaration it is for, without `!`"));
        skip_until(input, is_brackets);
        if input.is_empty() {
            let kind = Kind::Other(TokenStream::new());
            return Item { attrs, kind };
        }
    }
    let kind = Attribute::parse_outer(input).and_then(|parsed| {
        attrs = parsed;
        parse_kind(input, report)
    });
    let kind = kind.unwrap_or_else(|error| {
        report.push(error);
        skip_until(input, is_semicolon);
        Kind::Other(TokenStream::new())
    });
    Item { attrs, kind }
}

fn parse_kind(input: ParseStream<'_>, report: &Report) -> Result<Kind> {
    let start = input.fork();
    let vis: Visibility = input.parse()?;
    if input.peek(Token![#]) {
        return Err(input.error("attributes go before the visibility"));
    }
    if input.peek(Token![struct]) {
        return parse_family(vis, input, &start, report);
    }
    if !input.peek(Token![type]) {
        return parse_other(input, &start, report);
    }
    let keyword = input.parse::<Token![type]>()?.span;
    let ident: Ident = match input.parse() {
        Ok(ident) => ident,
        Err(_) if input.is_empty() => return Err(input.error("expected the name of the type after `type`")),
        Err(_) => return Err(input.error("expected the name of the type: `type Name = [Element; 4];`")),
    };
    let mut generics: Generics = input.parse()?;
    if input.peek(Token![:]) && !input.peek(Token![::]) {
        report.error(
            &ident,
            "this is an associated type; `small_vec` declares a type of its own: move \
             `type Name = [Element; 4];` out of the trait and name it here",
        );
        skip_until(input, is_semicolon);
        return Ok(Kind::Other(between(&start, input)));
    }
    generics.where_clause = input.parse()?;
    if input.peek(Token![;]) || input.is_empty() {
        report.error(
            &ident,
            format_args!(
                "this alias has no right-hand side, which says what is in the vector; write \
                 `type {} = [Element; 4];`",
                name(&ident, &generics)
            ),
        );
        skip_until(input, is_semicolon);
        return Ok(Kind::Untyped(Untyped { vis, ident, generics }));
    }
    let _: Token![=] = input.parse()?;
    let ty = match parse_type(input) {
        Ok(ty) => ty,
        Err(error) => {
            report.push(error);
            skip_until(input, is_semicolon);
            return Ok(Kind::Untyped(Untyped { vis, ident, generics }));
        }
    };
    let trailing_where = input.parse()?;
    let mut ends = Ends { keyword, semicolon: keyword };
    if input.is_empty() {
        // The end of a macro's input has no span of its own to point at.
        report.error(&ty, "expected `;` after this type");
    } else {
        ends.semicolon = input.parse::<Token![;]>()?.span;
    }
    Ok(Kind::Alias(Box::new(Declaration { vis, ends, ident, generics, ty, trailing_where })))
}

/// `struct Name;`
fn parse_family(vis: Visibility, input: ParseStream<'_>, start: ParseStream<'_>, report: &Report) -> Result<Kind> {
    let _: Token![struct] = input.parse()?;
    let Ok(ident) = input.parse::<Ident>() else {
        return Err(input.error("expected the name of the family: `struct Name;`"));
    };
    if input.is_empty() {
        report.error(&ident, "expected `;` after this name");
    } else if input.peek(Token![;]) {
        let _: Token![;] = input.parse()?;
    } else {
        let refused: TokenTree = input.fork().parse()?;
        let (place, part) = if input.peek(Token![<]) {
            (input.fork().parse::<Generics>()?.params.to_token_stream(), "parameters")
        } else if input.peek(Token![where]) {
            (refused.to_token_stream(), "a clause")
        } else {
            (refused.to_token_stream(), "fields")
        };
        let place = if place.is_empty() { refused.to_token_stream() } else { place };
        report.error(
            place,
            format_args!(
                "a family is declared as `struct {ident};`, without {part}, and a single type as `type {ident} = [Element; 4];`"
            ),
        );
        let is_unit = is_unit(input);
        skip_struct(input);
        if !is_unit {
            return Ok(Kind::Other(between(start, input)));
        }
    }
    Ok(Kind::Family(FamilyDeclaration { vis, ident }))
}

/// Whether parameters and a clause follow, and no fields. As a struct they would be another error, that nothing uses them.
fn is_unit(input: ParseStream<'_>) -> bool {
    let rest = input.fork();
    rest.parse::<Generics>().is_ok() && rest.parse::<Option<WhereClause>>().is_ok() && rest.peek(Token![;])
}

/// Skips the rest of a struct: past its fields in braces, or past its semicolon.
fn skip_struct(input: ParseStream<'_>) {
    skip_until(input, |token| is_semicolon(token) || is_braces(token));
}

/// Parses the type up to `;` or `where`, apart from the rest, so that what is wrong in it does not spoil
/// other declarations.
fn parse_type(input: ParseStream<'_>) -> Result<Type> {
    if input.peek(Token![#]) {
        return Err(input.error("attributes go above the declaration"));
    }
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![;]) && !input.peek(Token![where]) {
        tokens.extend(input.parse::<TokenTree>());
    }
    let Some(last) = tokens.clone().into_iter().last() else {
        return Err(input.error("expected a type: the element, or an array such as `[Element; 4]`"));
    };
    if let Some(length) = inferred_length(&last) {
        return Err(syn::Error::new_spanned(length, "the length of the array cannot be inferred; write a number"));
    }
    let parser = |input: ParseStream<'_>| {
        let ty = input.parse()?;
        let _: Token![;] = input.parse()?;
        Ok(ty)
    };
    // Where the type breaks off, the error points at the semicolon; the end of the input has no place.
    let end = Token![;](last.span());
    let tokens = blocks::hide(grouping::keep(tokens));
    parser.parse2(quote!(#tokens #end))
}

/// The `_` of `[T; _]`, which syn does not parse.
fn inferred_length(last: &TokenTree) -> Option<TokenTree> {
    let TokenTree::Group(array) = last else {
        return None;
    };
    let tokens: Vec<_> = array.stream().into_iter().collect();
    match &*tokens {
        [.., semicolon, length] if is_semicolon(semicolon) && length.to_string() == "_" => Some(length.clone()),
        _ => None,
    }
}

/// Names the kind of an item that is not an alias, and keeps the item.
fn parse_other(input: ParseStream<'_>, start: ParseStream<'_>, report: &Report) -> Result<Kind> {
    if input.is_empty() {
        return Err(input.error("expected a type alias: `type Name = [Element; 4];`"));
    }
    let Some((keyword, kind, name)) = other_kind(&input.fork()) else {
        return Err(input.error("expected a type alias: `type Name = [Element; 4];`"));
    };
    let name = name.map_or_else(|| "Name".to_owned(), |name| name.to_string());
    report.error(
        keyword,
        format_args!(
            "`small_vec` declares a type from a type alias, not from {kind}; write `type {name} = [Element; 4];`"
        ),
    );
    let is_item = kind != "a macro call";
    let ends_with_semicolon = matches!(kind, "a constant" | "a static" | "a `use`");
    skip_until(input, |token| is_semicolon(token) || !ends_with_semicolon && is_braces(token));
    let tokens = between(start, input);
    Ok(Kind::Other(if is_item { tokens } else { TokenStream::new() }))
}

/// The keyword that says what an item is, the kind in words, and the item's name if it can name a type.
fn other_kind(input: ParseStream<'_>) -> Option<(Ident, &'static str, Option<Ident>)> {
    loop {
        let keyword = Ident::parse_any(input).ok()?;
        let kind = match &*keyword.to_string() {
            "enum" => "an enum",
            "union" => "a union",
            "trait" => "a trait",
            "fn" => "a function",
            "static" => "a static",
            "mod" => "a module",
            "use" => "a `use`",
            "impl" => "an `impl` block",
            "const" if !input.peek(Token![fn]) && !input.peek2(Token![fn]) => "a constant",
            "extern" if input.peek(Token![crate]) => "an `extern crate`",
            "extern" if input.peek(syn::token::Brace) || input.peek2(syn::token::Brace) => "an `extern` block",
            "extern" => {
                // The name of the ABI, if there is one.
                let _: Option<syn::LitStr> = input.parse().ok()?;
                continue;
            }
            "async" | "auto" | "const" | "default" | "safe" | "unsafe" => continue,
            "macro_rules" => "a macro",
            _ if input.peek(Token![!]) => "a macro call",
            _ => return None,
        };
        let names_type = matches!(kind, "an enum" | "a union");
        let name = if names_type { input.parse().ok() } else { None };
        return Some((keyword, kind, name));
    }
}

/// The tokens from `start` to where `end` stands now.
fn between(start: ParseStream<'_>, end: ParseStream<'_>) -> TokenStream {
    let mut tokens = TokenStream::new();
    while start.cursor() != end.cursor() && !start.is_empty() {
        tokens.extend(start.parse::<TokenTree>());
    }
    tokens
}

/// Skips tokens up to the end or past the first that `last` accepts.
fn skip_until(input: ParseStream<'_>, last: impl Fn(&TokenTree) -> bool) {
    while let Ok(token) = input.parse::<TokenTree>() {
        if last(&token) {
            break;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(source: &str) -> (Item, Vec<String>) {
        let report = Report::new();
        let item = parse_one(source.parse().unwrap(), &report);
        (item, report.messages())
    }

    #[test]
    fn an_alias_keeps_all_its_parts() {
        let (item, messages) = parse(
            "#[cfg(unix)] pub(crate) type Name<'a, T: Copy = u8, const K: usize> where T: 'a = [&'a T; K] where u8: Copy;",
        );
        assert!(messages.is_empty(), "{messages:?}");
        let Kind::Alias(alias) = item.kind else {
            panic!("not an alias");
        };
        assert_eq!(item.attrs.len(), 1);
        assert_eq!(alias.ident, "Name");
        assert_eq!(alias.generics.params.len(), 3);
        assert!(alias.generics.where_clause.is_some() && alias.trailing_where.is_some());
        assert_eq!(text(&alias.ty), "[&'a T; K]");
    }

    #[test]
    fn other_items_are_named_and_kept() {
        for (source, kind) in [
            ("pub struct S { a: u8 }", "a family is declared as `struct S;`, without fields"),
            ("struct S(u8);", "a single type as `type S = [Element; 4];`"),
            ("struct S(u8) where u8: Copy;", "without fields"),
            ("struct S<T> { a: T }", "without parameters"),
            ("enum E { A }", "an enum; write `type E ="),
            ("union U { a: u8 }", "a union"),
            ("const fn f() {}", "a function"),
            ("pub unsafe extern \"C\" fn f() {}", "a function"),
            ("const C: [u8; 1] = { [0] };", "a constant"),
            ("static S: u8 = 0;", "a static"),
            ("unsafe trait T {}", "a trait"),
            ("impl S {}", "an `impl` block"),
            ("mod m {}", "a module"),
            ("use a::b;", "a `use`"),
            ("extern crate a;", "an `extern crate`"),
            ("extern \"C\" {}", "an `extern` block"),
            ("macro_rules! m { () => {} }", "a macro; write"),
        ] {
            let (item, messages) = parse(source);
            assert!(messages[0].contains(kind), "{source}: {messages:?}");
            let Kind::Other(tokens) = item.kind else {
                panic!("{source} was not kept");
            };
            assert_eq!(tokens.to_string(), source.parse::<TokenStream>().unwrap().to_string());
        }
    }

    #[test]
    fn a_type_alias_without_a_type_says_what_to_write() {
        for (source, part) in [
            ("type Name;", "no right-hand side"),
            ("type Name = ;", "expected a type"),
            ("type Name = [u8; _];", "length of the array cannot be inferred"),
            ("type Name<'a>: Clone + 'a;", "associated type"),
            ("type Name: Clone = u8;", "associated type"),
        ] {
            let (_, messages) = parse(source);
            assert_eq!(messages.len(), 1);
            assert!(messages[0].contains(part), "{messages:?}");
        }
    }

    #[test]
    fn a_family_has_no_parameters() {
        for (source, part) in [
            ("struct S<const N: usize>;", "without parameters"),
            ("struct S<>;", "without parameters"),
            ("struct S<T> where T: Copy;", "without parameters"),
            ("struct S where u8: Copy;", "without a clause"),
        ] {
            let (item, messages) = parse(source);
            assert!(messages.len() == 1 && messages[0].contains(part), "{source}: {messages:?}");
            assert!(matches!(item.kind, Kind::Family(_)), "{source}");
        }
    }

    #[test]
    fn a_struct_without_fields_is_a_family() {
        let (item, messages) = parse("/// Docs.\n#[cfg(unix)] pub(crate) struct SmallVec;");
        assert!(messages.is_empty(), "{messages:?}");
        let Kind::Family(family) = item.kind else {
            panic!("not a family");
        };
        assert_eq!(
            (item.attrs.len(), text(&family.vis), family.ident.to_string()),
            (2, "pub(crate)".into(), "SmallVec".into())
        );
        for (source, part) in [
            ("struct SmallVec", "expected `;` after this name"),
            ("struct;", "expected the name of the family: `struct Name;`"),
            ("pub struct type;", "expected the name of the family"),
        ] {
            let (_, messages) = parse(source);
            assert!(messages.len() == 1 && messages[0].contains(part), "{source}: {messages:?}");
        }
    }

    #[test]
    fn a_broken_definition_leaves_the_others_alone() {
        let source = "(crate = a) type A = [u8; 1]; type = 4; struct S { a: u8 } type B = [u8; 2]; pub #[x] type C = u8; type D = *; type E = [u8; 5]";
        let definitions = parse_many(source.parse().unwrap()).unwrap();
        let results: Vec<_> = definitions
            .items
            .iter()
            .map(|(item, report)| (matches!(item.kind, Kind::Alias(_)), report.messages().len()))
            .collect();
        assert_eq!(results, [(true, 0), (false, 1), (false, 1), (true, 0), (false, 1), (false, 1), (true, 1)]);
    }
}
