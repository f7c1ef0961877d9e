//! Checks the parameters of a declaration, and knows which there are.

use crate::{declaration::Declaration, grouping::unwrap_type, report::Report, tokens::text};
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{GenericParam, Generics, Type, TypeParamBound, WherePredicate, ext::IdentExt};

/// Reports parameters that the expansion cannot have; gives nothing when rustc would report them in each of the impls.
pub(super) fn check(declaration: &Declaration, report: &Report) -> Option<()> {
    let mut result = Some(());
    for param in &declaration.generics.params {
        let (attrs, name) = match param {
            GenericParam::Lifetime(param) => (&param.attrs, &param.lifetime.ident),
            GenericParam::Type(param) => (&param.attrs, &param.ident),
            GenericParam::Const(param) => (&param.attrs, &param.ident),
        };
        // They would have to stand on arguments too, where Rust has none.
        for attr in attrs {
            report.error(
                attr,
                "a parameter of a small vector cannot have attributes; declare the type twice, each \
                 under its own `#[cfg]`",
            );
        }
        if name.unraw().to_string().starts_with("__") {
            report.error(
                name,
                format_args!("names that begin with `__` are reserved in a declaration; rename the parameter `{name}`"),
            );
            result = None;
        }
        if matches!(param, GenericParam::Type(_)) && *name == declaration.ident {
            report.error(
                name,
                format_args!(
                    "the parameter `{name}` has the name of the type, and would hide it; rename one of the two"
                ),
            );
            result = None;
        }
    }
    result
}

/// Whether a type is a type parameter that is bounded by `Array`, under whatever path.
pub(super) fn is_array(ty: &Type, declaration: &Declaration) -> bool {
    let Type::Path(path) = ty else {
        return false;
    };
    let Some(param) = declaration.generics.type_params().find(|param| path.path.is_ident(&param.ident)) else {
        return false;
    };
    let clauses = [declaration.generics.where_clause.as_ref(), declaration.trailing_where.as_ref()];
    let predicates = clauses.into_iter().flatten().flat_map(|clause| &clause.predicates);
    let in_clauses = predicates.filter_map(|predicate| match predicate {
        WherePredicate::Type(predicate) if text(&predicate.bounded_ty) == text(ty) => Some(&predicate.bounds),
        _ => None,
    });
    let mut bounds = param.bounds.iter().chain(in_clauses.flatten());
    bounds.any(|bound| match bound {
        TypeParamBound::Trait(bound) => bound.path.segments.last().is_some_and(|segment| segment.ident == "Array"),
        _ => false,
    })
}

/// Whether the type of a const parameter is one that has to be in scope.
pub(super) fn need_scope(generics: &Generics) -> bool {
    const PRIMITIVE: [&str; 14] =
        ["u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "bool", "char"];
    let is_primitive = |ty| match unwrap_type(ty) {
        Type::Path(ty) => PRIMITIVE.iter().any(|name| ty.path.is_ident(name)),
        _ => false,
    };
    !generics.const_params().all(|param| is_primitive(&param.ty))
}

/// The parameters that stable Rust does not compute with.
pub(super) fn of_size(generics: &Generics) -> Vec<&Ident> {
    let parameter = |param| match param {
        &GenericParam::Lifetime(_) => None,
        GenericParam::Type(param) => Some(&param.ident),
        GenericParam::Const(param) => Some(&param.ident),
    };
    generics.params.iter().filter_map(parameter).collect()
}

/// Replaces the lifetimes of the declaration, which a constant cannot name and which change no size.
pub(super) fn with_static_lifetimes(tokens: TokenStream, generics: &Generics) -> TokenStream {
    let mut in_lifetime = false;
    tokens
        .into_iter()
        .map(|token| {
            let after_quote = in_lifetime;
            in_lifetime = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\'');
            match token {
                TokenTree::Ident(ident)
                    if after_quote && generics.lifetimes().any(|param| param.lifetime.ident == ident) =>
                {
                    Ident::new("static", ident.span()).into()
                }
                TokenTree::Group(group) => {
                    let mut inner = Group::new(group.delimiter(), with_static_lifetimes(group.stream(), generics));
                    inner.set_span(group.span());
                    inner.into()
                }
                token => token,
            }
        })
        .collect()
}

/// Reports associated types of parameters without a bound, `<I as Iterator>::Item` or `I::Item`. rustc would do that in each
/// of the impls.
pub(super) fn check_projections(element: TokenStream, declaration: &Declaration, report: &Report) -> Option<()> {
    let mut result = Some(());
    let tokens: Vec<_> = element.into_iter().collect();
    for (place, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => {
                result = check_projections(group.stream(), declaration, report).and(result);
            }
            TokenTree::Ident(ident) if is_unbounded(ident, declaration) => {
                let Some(of_trait) = trait_of_projection(&tokens, place) else {
                    continue;
                };
                report.error(ident, no_bound(ident, of_trait, declaration));
                result = None;
            }
            _ => {}
        }
    }
    result
}

/// Traits with associated types that no impl for all types provides. A user's trait may have one.
const TRAITS: [&str; 24] = [
    "Add",
    "BitAnd",
    "BitOr",
    "BitXor",
    "Deref",
    "Div",
    "DoubleEndedIterator",
    "ExactSizeIterator",
    "FromStr",
    "Future",
    "Index",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "Mul",
    "Neg",
    "Not",
    "Rem",
    "Shl",
    "Shr",
    "SmallVector",
    "Sub",
    "ToOwned",
    "Array",
];

/// The trait that a parameter needs for what follows it: of [`TRAITS`], or any where it has no name.
fn trait_of_projection(tokens: &[TokenTree], place: usize) -> Option<&'static str> {
    let is_punct =
        |place: usize, wanted| matches!(tokens.get(place), Some(TokenTree::Punct(punct)) if punct.as_char() == wanted);
    let before = place.checked_sub(1);
    if is_punct(place + 1, ':') && is_punct(place + 2, ':') && !before.is_some_and(|before| is_punct(before, ':')) {
        return Some("Trait");
    }
    let is_qualified = before.is_some_and(|before| is_punct(before, '<'))
        && matches!(tokens.get(place + 1), Some(TokenTree::Ident(word)) if word == "as");
    if !is_qualified {
        return None;
    }
    let path = tokens[place + 2..].iter().take_while(|token| match token {
        TokenTree::Punct(punct) => punct.as_char() == ':',
        token => matches!(token, TokenTree::Ident(_)),
    });
    let name = path.last()?.to_string();
    TRAITS.into_iter().find(|known| *known == name)
}

/// Whether this is a type parameter that is bounded by no trait, wherever bounds can stand.
fn is_unbounded(name: &Ident, declaration: &Declaration) -> bool {
    let Some(param) = declaration.generics.type_params().find(|param| param.ident == *name) else {
        return false;
    };
    let clauses = [declaration.generics.where_clause.as_ref(), declaration.trailing_where.as_ref()];
    // A clause that mentions the parameter anywhere may be about it.
    let mut predicates = clauses.into_iter().flatten().flat_map(|clause| &clause.predicates);
    !param.bounds.iter().any(is_trait)
        && !predicates.any(|predicate| match predicate {
            WherePredicate::Type(predicate) => {
                predicate.bounds.iter().any(is_trait) && mentions(predicate.to_token_stream(), name)
            }
            _ => false,
        })
}

fn is_trait(bound: &TypeParamBound) -> bool {
    match bound {
        TypeParamBound::Lifetime(_) => false,
        // `?Sized` bounds nothing.
        bound => !text(bound).starts_with('?'),
    }
}

fn no_bound(name: &Ident, of_trait: &str, declaration: &Declaration) -> String {
    let params = declaration.generics.params.iter().map(|param| match param {
        GenericParam::Type(param) if param.ident == *name => format!("{name}: {of_trait}"),
        param => text(param),
    });
    let params = params.collect::<Vec<_>>().join(", ");
    let rest = if of_trait == "Trait" { ", with the trait that has the associated type" } else { "" };
    format!(
        "the parameter `{name}` has no bound, and so no associated types; write `type {}<{params}>`{rest}",
        declaration.ident
    )
}

/// Whether a name is among tokens.
pub(super) fn mentions(tokens: TokenStream, name: &Ident) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == *name,
        TokenTree::Group(group) => mentions(group.stream(), name),
        _ => false,
    })
}
