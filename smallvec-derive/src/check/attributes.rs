//! Sorts the attributes of a declaration by where they go: on the item, on its impls too, or nowhere.

use crate::{
    args::{Target, integration_of_derive},
    report::Report,
    tokens::{Entry, split_commas},
};
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Attribute, Meta, MetaList, Path, Token, parse::Parser, punctuated::Punctuated};

/// The attributes that carry over.
#[derive(Default)]
pub(crate) struct Attributes {
    pub(crate) carried: Vec<Carried>,
    /// Whether there is a doc comment.
    pub(crate) documented: bool,
}

/// An attribute that carries over.
pub(crate) struct Carried {
    pub(crate) kind: CarriedKind,
    /// Those of the `cfg_attr`s around it, from the outermost to the innermost.
    pub(crate) predicates: Vec<TokenStream>,
    /// What stands in `#[…]`, or in the `cfg_attr`.
    pub(crate) tokens: TokenStream,
    /// Where the attribute stands: its `#`.
    pub(crate) place: Span,
}

/// What an attribute is about, as far as it matters where it goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum CarriedKind {
    /// `cfg`: whether the type exists.
    Cfg,
    /// `deprecated`: the impls use the type, which rustc reports even in macros and under `#[deprecated]`.
    Deprecated,
    /// `allow`, `warn`, `deny`, `forbid`.
    Lint,
    /// On the item only.
    Other,
}

impl Attributes {
    /// Those that decide whether the type exists, or what its own impls warn of.
    pub(crate) fn on_impls(&self) -> impl Iterator<Item = &Carried> {
        self.carried.iter().filter(|carried| carried.kind != CarriedKind::Other)
    }
}

/// What the attributes of a declaration may be.
#[derive(Clone, Copy)]
pub(super) struct Subject {
    pub(super) target: Target,
    /// A vector that never spills may be `Copy`.
    pub(super) never_spills: bool,
}

/// Traits that every small vector implements.
const PROVIDED: [&str; 4] = ["Default", "Deref", "DerefMut", "IntoIterator"];

/// Traits that every small vector implements whose element does.
const PROVIDED_BY_ELEMENT: [&str; 7] = ["Clone", "Debug", "PartialEq", "Eq", "PartialOrd", "Ord", "Hash"];

/// Sorts attributes and reports those that the declaration cannot have. Gives the `Copy` of a `derive`, too, which is not for
/// rustc to derive.
pub(super) fn check(attrs: &[Attribute], subject: Subject, report: &Report) -> (Attributes, Option<Path>) {
    let mut sorter = Sorter { subject, carried: Vec::new(), copy: None, place: Span::call_site(), report };
    for attr in attrs {
        sorter.place = attr.pound_token.span;
        sorter.sort(&attr.meta, &[]);
    }
    let documented = attrs.iter().any(|attr| attr.path().is_ident("doc"));
    (Attributes { carried: sorter.carried, documented }, sorter.copy)
}

struct Sorter<'a> {
    subject: Subject,
    carried: Vec<Carried>,
    copy: Option<Path>,
    /// Of the attribute that is being sorted.
    place: Span,
    report: &'a Report,
}

impl Sorter<'_> {
    /// Sorts an attribute inside the `cfg_attr`s of these predicates.
    fn sort(&mut self, meta: &Meta, predicates: &[TokenStream]) {
        let path = meta.path();
        let is = |name| path.is_ident(name);
        if is("repr") {
            self.report.error(meta, "the layout of a small vector is its own; remove the `repr`");
            return;
        }
        if self.subject.target == Target::Member && (is("must_use") || is("non_exhaustive")) {
            self.report.error(meta, needs_struct(&path.to_token_stream().to_string()));
            return;
        }
        match meta {
            Meta::List(list) if is("derive") => self.sort_derive(list, predicates),
            Meta::List(list) if is("cfg_attr") => self.sort_cfg_attr(list, predicates),
            Meta::List(list) if is("expect") && self.subject.target != Target::Member => {
                self.sort_expect(list, predicates);
            }
            _ => {
                let kind = if is("cfg") {
                    CarriedKind::Cfg
                } else if is("deprecated") {
                    CarriedKind::Deprecated
                } else if ["allow", "warn", "deny", "forbid"].into_iter().any(is) {
                    CarriedKind::Lint
                } else {
                    CarriedKind::Other
                };
                self.carry(kind, predicates, meta.to_token_stream());
            }
        }
    }

    fn carry(&mut self, kind: CarriedKind, predicates: &[TokenStream], tokens: TokenStream) {
        self.carried.push(Carried { kind, predicates: predicates.to_vec(), tokens, place: self.place });
    }

    /// `expect(dead_code)`: rustc never reports a struct of ours, or a family's, which its impls for slices and `Vec` use. What was meant for an alias is
    /// then an `allow`.
    fn sort_expect(&mut self, list: &MetaList, predicates: &[TokenStream]) {
        let (mut allowed, mut expected, mut reason) = (Vec::new(), Vec::new(), Vec::new());
        for Entry { tokens, .. } in split_commas(list.tokens.clone()) {
            let to = match &tokens[..] {
                [TokenTree::Ident(lint)] if lint == "dead_code" || lint == "unused" => &mut allowed,
                [TokenTree::Ident(key), TokenTree::Punct(_), ..] if key == "reason" => &mut reason,
                _ => &mut expected,
            };
            to.push(tokens.into_iter().collect::<TokenStream>());
        }
        if allowed.is_empty() {
            return self.carry(CarriedKind::Other, predicates, list.to_token_stream());
        }
        self.carry(CarriedKind::Lint, predicates, quote!(allow(#(#allowed,)* #(#reason)*)));
        if !expected.is_empty() {
            self.carry(CarriedKind::Other, predicates, quote!(expect(#(#expected,)* #(#reason)*)));
        }
    }

    /// `derive(Foreign, Clone)`: keeps the traits that are not there without it.
    fn sort_derive(&mut self, list: &MetaList, predicates: &[TokenStream]) {
        let Ok(traits) = Punctuated::<Path, Token![,]>::parse_terminated.parse2(list.tokens.clone()) else {
            return self.carry(CarriedKind::Other, predicates, list.to_token_stream());
        };
        let mut foreign = Punctuated::<_, Token![,]>::new();
        for path in traits {
            let refusal = if is_copy(&path) {
                let refusal = self.refusal_of_copy(!predicates.is_empty());
                if refusal.is_none() {
                    self.copy.get_or_insert(path.clone());
                }
                refusal.map(str::to_owned)
            } else {
                self.refusal(&path)
            };
            match refusal {
                Some(refusal) => self.report.error(path, refusal),
                None if is_copy(&path) => {}
                None => foreign.push(path),
            }
        }
        if !foreign.is_empty() {
            let list = MetaList { tokens: foreign.into_token_stream(), ..list.clone() };
            self.carry(CarriedKind::Other, predicates, list.into_token_stream());
        }
    }

    /// Why a trait other than `Copy` cannot be derived.
    fn refusal(&self, path: &Path) -> Option<String> {
        let name = path.segments.last()?.ident.to_string();
        if PROVIDED.contains(&&*name) {
            Some(format!("every small vector already implements `{name}`; remove it from the `derive`"))
        } else if PROVIDED_BY_ELEMENT.contains(&&*name) {
            Some(format!(
                "every small vector already implements `{name}` when its element does; remove it from the `derive`"
            ))
        } else if let Some(integration) = integration_of_derive(path) {
            let place = match self.subject.target {
                Target::Member => format!("`#[small_vec(impls({integration}))]` on the family's `struct` line"),
                Target::Struct | Target::Family => format!("`impls({integration})` in `#[small_vec(…)]`"),
            };
            Some(format!("a small vector has its own impl of `{name}`; remove the `derive` of it and write {place}"))
        } else if self.subject.target == Target::Member {
            Some(needs_struct(&format!("derive({name})")))
        } else {
            None
        }
    }

    fn refusal_of_copy(&self, is_conditional: bool) -> Option<&'static str> {
        if self.subject.target == Target::Family {
            Some(
                "whether a vector is `Copy` is for each type of the family; write `#[derive(Copy)]` on a `type` line with \
                 `spill = never`",
            )
        } else if !self.subject.never_spills {
            Some(
                "a vector that can spill owns heap memory and cannot be `Copy`; remove it from the `derive`, or \
                 declare the vector with `spill = never`",
            )
        } else if is_conditional {
            Some(
                "whether a vector is `Copy` cannot depend on a `cfg`; declare the type twice, each under its own `#[cfg]`",
            )
        } else {
            None
        }
    }

    /// `cfg_attr(PREDICATE, attributes…)`: sorts each of the attributes.
    fn sort_cfg_attr(&mut self, list: &MetaList, outer: &[TokenStream]) {
        let mut entries = split_commas(list.tokens.clone()).into_iter();
        let Some(predicate) = entries.next() else {
            return self.carry(CarriedKind::Other, outer, list.to_token_stream());
        };
        let mut predicates = outer.to_vec();
        predicates.push(predicate.tokens.into_iter().collect());
        for Entry { tokens, .. } in entries {
            let tokens: TokenStream = tokens.into_iter().collect();
            match syn::parse2::<Meta>(tokens.clone()) {
                Ok(meta) => self.sort(&meta, &predicates),
                // Such as `unsafe(…)`, which syn may not know and which is not ours to judge.
                Err(_) => self.carry(CarriedKind::Other, &predicates, tokens),
            }
        }
    }
}

fn is_copy(path: &Path) -> bool {
    path.segments.last().is_some_and(|segment| segment.ident == "Copy")
}

/// What a member of a family cannot have.
fn needs_struct(attribute: &str) -> String {
    format!(
        "`{attribute}` needs a struct, and a type of a family is an alias; remove it, or declare the type with \
         `#[small_vec]` without `family`"
    )
}
