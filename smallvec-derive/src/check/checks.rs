//! Decides what is left for the compiler to check: what depends on the values of constants.

use super::{Capacity, Check, Condition, Layout, parameters};
use proc_macro2::{Span, TokenStream};
use syn::{Generics, LitInt};

/// From this number on a literal may be too large for a struct of it.
const LARGE: u64 = 1 << 16;

/// The checks of a declaration.
pub(super) fn of(
    capacity: &Capacity,
    layout: Layout,
    max_size: Option<TokenStream>,
    generics: &Generics,
) -> Vec<Check> {
    let countable = match (layout.facts().len, capacity) {
        // A number was compared before.
        (Some(len), Capacity::Computed(value)) => Some((Condition::Countable(len), place(value))),
        _ => None,
    };
    // Otherwise rustc would say so without a place, and only when the program is built. The size of the element must be known.
    let inline = match capacity {
        _ if !parameters::of_size(generics).is_empty() => None,
        Capacity::Literal(number) => is_large(number).then(|| (Condition::Inline, place(number))),
        Capacity::Computed(value) => Some((Condition::Inline, place(value))),
        Capacity::Parameter(_) | Capacity::Array | Capacity::Budget(_) => None,
    };
    let max_size = max_size.map(|bytes| {
        let place = place(&bytes);
        (Condition::MaxSize(bytes), place)
    });
    let checks = [countable, inline, max_size].into_iter().flatten();
    checks.map(|(condition, place)| Check { condition, place }).collect()
}

fn is_large(number: &TokenStream) -> bool {
    let number = syn::parse2::<LitInt>(number.clone()).and_then(|number| number.base10_parse::<u64>());
    number.is_ok_and(|number| number >= LARGE)
}

/// The first token of a value.
fn place(value: &TokenStream) -> Span {
    value.clone().into_iter().next().map_or_else(Span::call_site, |token| token.span())
}
