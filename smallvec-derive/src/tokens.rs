//! Small tools on token streams that syn without `full` does not have.

use crate::blocks;
use proc_macro2::{Delimiter, Spacing, Span, TokenStream, TokenTree};

/// One entry of a comma-separated list, and the comma that ends it.
#[derive(Debug, Default)]
pub(crate) struct Entry {
    pub(crate) tokens: Vec<TokenTree>,
    pub(crate) comma: Option<TokenTree>,
}

/// Splits at the commas that separate entries: not at those inside brackets, nor at those between the
/// generic arguments of an expression, as in `Table::<Key, Value>::INLINE`.
pub(crate) fn split_commas(tokens: TokenStream) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut entry = Entry::default();
    let mut angles = 0_usize;
    let mut before = Before::Start;
    for token in tokens {
        match &token {
            TokenTree::Punct(punct) => match punct.as_char() {
                ',' if angles == 0 => {
                    entry.comma = Some(token);
                    entries.push(std::mem::take(&mut entry));
                    before = Before::Start;
                    continue;
                }
                // After an operand `<` compares, and `<<` shifts; anywhere else it opens generic arguments.
                '<' if angles > 0 || !matches!(before, Before::Operand | Before::Less) => angles += 1,
                '>' if angles > 0 && before != Before::Dash => angles -= 1,
                _ => {}
            },
            TokenTree::Ident(_) | TokenTree::Literal(_) | TokenTree::Group(_) => {}
        }
        before = match &token {
            TokenTree::Punct(punct) => match (punct.as_char(), punct.spacing()) {
                ('-' | '=', Spacing::Joint) => Before::Dash,
                ('<', Spacing::Joint) if angles == 0 && before == Before::Operand => Before::Less,
                ('>', _) if angles == 0 => Before::Operand,
                _ => Before::Start,
            },
            _ => Before::Operand,
        };
        entry.tokens.push(token);
    }
    if !entry.tokens.is_empty() {
        entries.push(entry);
    }
    entries
}

/// What stands before a token, as far as the meaning of `<` and `>` depends on it.
#[derive(PartialEq)]
enum Before {
    /// Nothing or an operator.
    Start,
    /// Something that can be compared.
    Operand,
    /// The first half of `->` or `=>`.
    Dash,
    /// The first half of `<<`.
    Less,
}

/// Moves tokens of the macro to where an error about them is to be shown. An expression is shown from its first token to its
/// last.
pub(crate) fn located_at(place: Span, tokens: TokenStream) -> TokenStream {
    let locate = |mut token: TokenTree| {
        token.set_span(token.span().located_at(place));
        token
    };
    tokens.into_iter().map(locate).collect()
}

/// Prints types and expressions the way people write them, for messages and docs; `to_string` of a token
/// stream puts a space between any two tokens. What [`blocks`] hides is shown.
pub(crate) fn text(tokens: impl quote::ToTokens) -> String {
    let mut text = String::new();
    print(blocks::show(tokens.to_token_stream()), &mut text);
    text
}

fn print(tokens: TokenStream, text: &mut String) {
    // The characters of a punctuation that spans several tokens, such as `->`.
    let mut operator = String::new();
    for token in tokens {
        match token {
            TokenTree::Punct(punct) => {
                operator.push(punct.as_char());
                if punct.spacing() == Spacing::Joint && punct.as_char() != '\'' {
                    continue;
                }
                let after_operand = text.ends_with(|c: char| c.is_alphanumeric() || ")]}>_".contains(c));
                match &*operator {
                    "," | ";" | ":" => text.extend([&operator, " "]),
                    "->" | "=>" | "==" | "=" | "+" => text.extend([" ", &operator, " "]),
                    "*" | "-" | "/" | "%" | "<<" | "|" | "&" if after_operand && !ends_before_type(text) => {
                        text.extend([" ", &operator, " "]);
                    }
                    "'" | "&" | "*" if ends_before_type(text) => text.extend([" ", &operator]),
                    _ => text.push_str(&operator),
                }
                operator.clear();
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{ ", " }"),
                    Delimiter::None => ("", ""),
                };
                if !open.is_empty() && ends_before_type(text) {
                    text.push(' ');
                }
                text.push_str(open);
                print(group.stream(), text);
                text.push_str(close);
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                if text.ends_with(|c: char| c.is_alphanumeric() || ")]}>_\"".contains(c)) {
                    text.push(' ');
                }
                text.push_str(&token.to_string());
            }
        }
    }
}

/// Whether the last word is one that a type follows, so that it is no operand: a keyword or a lifetime.
fn ends_before_type(text: &str) -> bool {
    let before = text.trim_end_matches(|c: char| c.is_alphanumeric() || c == '_');
    let word = &text[before.len()..];
    matches!(word, "as" | "const" | "dyn" | "impl" | "mut") || !word.is_empty() && before.ends_with('\'')
}

/// Whether a token is a semicolon.
pub(crate) fn is_semicolon(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';')
}

/// Whether a token is a group in braces.
pub(crate) fn is_braces(token: &TokenTree) -> bool {
    is_group(token, Delimiter::Brace)
}

/// Whether a token is a group in brackets.
pub(crate) fn is_brackets(token: &TokenTree) -> bool {
    is_group(token, Delimiter::Bracket)
}

/// Whether a token is a group in parentheses.
pub(crate) fn is_parentheses(token: &TokenTree) -> bool {
    is_group(token, Delimiter::Parenthesis)
}

fn is_group(token: &TokenTree, delimiter: Delimiter) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == delimiter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(source: &str) -> TokenStream {
        source.parse().unwrap()
    }

    #[test]
    fn commas_separate_entries_and_not_generic_arguments() {
        for (source, entries) in [
            ("", 0),
            ("a = 1", 1),
            ("a = 1,", 1),
            ("a = 1, b = 2", 2),
            ("a = f(1, 2), b", 2),
            ("a = Foo::<A, B>::N, b", 2),
            ("a = <Foo<A, B> as Bar<C, D>>::N, b", 2),
            ("a = 1 < 2, b", 2),
            ("a = 1 << 2, b = 1 >> 2, c = A::<<B as C<D, E>>::F, G>::H << 1, d", 4),
            ("a = 1 < <A as B<C, D>>::E, b", 2),
            ("a = size_of::<fn(A) -> B>(), b = C::<A, B>::X > 1, c", 3),
            ("a = 1 + <Foo<A, B>>::N, b", 2),
        ] {
            assert_eq!(split_commas(parse(source)).len(), entries, "{source}");
        }
    }

    #[test]
    fn text_reads_like_source() {
        for source in [
            "&'a mut str",
            "(Price, Qty)",
            "[[u8; 4]; 2]",
            "HashMap<String, Vec<u8>>",
            "Box<dyn Fn(u8) -> u8 + Send + 'a>",
            "for<'a> fn(&'a u8) -> &'a u8",
            "*const T",
            "dyn Fn(&'a [T; K], &'a (A, B), &'a *const T)",
            "&[u8]",
            "&mut [u8]",
            "<T as Iterator>::Item",
            "dyn Trait",
            "2 * K + 1",
        ] {
            assert_eq!(text(parse(source)), source);
        }
    }
}
