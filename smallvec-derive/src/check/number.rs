//! Checks options whose value is a number, or an expression for one.

use crate::{grouping::unwrap_groups, report::Report, tokens::text};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Lit, LitInt, Token};

/// What a number is about, in the words of the messages.
pub(super) struct Subject {
    /// "the inline capacity"
    pub(super) the: &'static str,
    /// "elements"
    pub(super) unit: &'static str,
    pub(super) example: &'static str,
    /// What to do instead of a number below zero.
    pub(super) negative: &'static str,
    /// The largest number that can be right.
    pub(super) most: u64,
    /// Why there are limits.
    pub(super) too_large: &'static str,
}

/// A value that may be right.
pub(super) enum Value {
    Literal(LitInt),
    /// The expression without delimiters around it.
    Expression(TokenStream),
}

impl Subject {
    /// Reports what cannot be a number; gives nothing then.
    pub(super) fn check(&self, tokens: &TokenStream, report: &Report) -> Option<Value> {
        let bare = unwrap_groups(tokens.clone());
        if let Ok(literal) = syn::parse2::<Lit>(bare.clone()) {
            return match self.check_literal(literal) {
                Ok(number) => Some(Value::Literal(number)),
                Err(message) => {
                    report.error(tokens, message);
                    None
                }
            };
        }
        if is_underscore(&bare) {
            let Self { the, unit, .. } = self;
            report.error(tokens, format_args!("{the} cannot be inferred; write the number of {unit}"));
            return None;
        }
        Some(Value::Expression(bare))
    }

    fn check_literal(&self, literal: Lit) -> Result<LitInt, String> {
        let Self { the, unit, example, negative, most, too_large } = self;
        Err(match literal {
            Lit::Int(number) if number.base10_digits().starts_with('-') => {
                format!("{the} cannot be negative; {negative}")
            }
            Lit::Int(number) if !matches!(number.suffix(), "" | "usize") => {
                format!("{the} is a `usize`; write `{}`", number.base10_digits())
            }
            Lit::Int(number) if number.base10_parse::<u64>().map_or(true, |number| number > *most) => {
                format!("{too_large}; write a smaller number")
            }
            Lit::Int(number) => return Ok(number),
            Lit::Str(string) if string.value().parse::<usize>().is_ok() => {
                format!("{the} is a number; remove the quotes: `{}`", string.value())
            }
            _ => format!(
                "{the} is a number of {unit}, and `{}` is none; write one such as `{example}`",
                text(literal.into_token_stream())
            ),
        })
    }
}

fn is_underscore(tokens: &TokenStream) -> bool {
    syn::parse2::<Token![_]>(tokens.clone()).is_ok()
}
