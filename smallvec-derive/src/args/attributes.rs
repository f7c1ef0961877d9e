//! Takes the options out of the attributes of an item: all of them from those of a line of `define_smallvec!`, and the
//! integrations from those that stand below another `#[small_vec]`.

use super::{Args, Integration, lists};
use crate::{
    report::Report,
    tokens::{Entry, split_commas},
};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, MacroDelimiter, Meta, MetaList, token::Paren};

impl Args {
    /// Takes the `#[small_vec(…)]`s out of the attributes of an item of `define_smallvec!` and parses them. The macro knows the
    /// path of the runtime, an option overrides it.
    pub(crate) fn take(attrs: &mut Vec<Attribute>, header: TokenStream, report: &Report) -> Self {
        let mut args = match attrs.iter().position(is_small_vec) {
            Some(place) => of_meta(attrs.remove(place).meta, report),
            None => Args::default(),
        };
        args.take_more(attrs, report);
        if args.krate.is_none() {
            args.krate = Args::parse(header, report).krate;
        }
        args
    }

    /// Takes the other `small_vec`s out of the attributes of an item: they add integrations, which may depend on a `cfg`.
    ///
    /// rustc has expanded the `cfg_attr`s below an attribute before that.
    pub(crate) fn take_more(&mut self, attrs: &mut Vec<Attribute>, report: &Report) {
        for mut attr in std::mem::take(attrs) {
            if is_small_vec(&attr) {
                let more = of_meta(attr.meta.clone(), report);
                self.add(more, &attr, report);
            } else if let Some(meta) = self.take_conditional(attr.meta.clone(), &[], report) {
                attr.meta = meta;
                attrs.push(attr);
            }
        }
    }

    /// Adds the integrations of another `#[small_vec]`.
    fn add(&mut self, mut more: Args, attr: &Attribute, report: &Report) {
        if more.incomplete {
            self.incomplete = true;
            return;
        }
        // Above the one with the other options there may be a `cfg_attr`, too.
        if self.has_only_impls() && !more.has_only_impls() {
            std::mem::swap(self, &mut more);
            self.incomplete |= more.incomplete;
        }
        if more.has_only_impls() {
            self.add_impls(more, report);
        } else {
            report.error(attr, "`#[small_vec]` is given twice; put all options into one");
        }
    }

    /// Whether there are integrations, and nothing else.
    fn has_only_impls(&self) -> bool {
        let mut names = self.given().map(|(info, _)| info.name);
        names.next() == Some("impls") && names.next().is_none()
    }

    fn add_impls(&mut self, more: Args, report: &Report) {
        let Some(mut more) = more.impls else {
            return;
        };
        let Some(impls) = &mut self.impls else {
            self.impls = Some(more);
            return;
        };
        more.value.retain(|integration| {
            let duplicate = impls.value.iter().any(|earlier| earlier.is_same(integration));
            if duplicate {
                report.push(lists::duplicate(&integration.name));
            }
            !duplicate
        });
        impls.value.extend(more.value);
    }

    /// Takes the `small_vec`s out of a `cfg_attr`; gives what is left.
    fn take_conditional(&mut self, meta: Meta, outer: &[TokenStream], report: &Report) -> Option<Meta> {
        let list = match meta {
            Meta::List(list) if list.path.is_ident("cfg_attr") => list,
            meta => return Some(meta),
        };
        let mut entries = split_commas(list.tokens.clone()).into_iter();
        let predicate = entries.next()?;
        let predicates: Vec<_> = outer.iter().cloned().chain([predicate.tokens.iter().cloned().collect()]).collect();
        let (mut kept, mut taken) = (Vec::new(), false);
        for Entry { tokens, comma } in entries {
            let tokens: TokenStream = tokens.into_iter().collect();
            let left = match syn::parse2::<Meta>(tokens.clone()) {
                Ok(meta) if is_small_vec_path(meta.path()) => {
                    self.add_conditional(meta, &predicates, report);
                    None
                }
                Ok(meta) => self.take_conditional(meta, &predicates, report).map(Meta::into_token_stream),
                // Such as `unsafe(…)`, which syn may not know and which is not ours to judge.
                Err(_) => Some(tokens),
            };
            taken |= left.is_none();
            kept.extend(left.map(|left| (left, comma)));
        }
        if !taken {
            return Some(Meta::List(list));
        }
        if kept.is_empty() {
            return None;
        }
        let mut tokens: TokenStream = predicate.tokens.into_iter().chain(predicate.comma).collect();
        for (meta, comma) in kept {
            tokens.extend(meta);
            tokens.extend(comma);
        }
        Some(Meta::List(MetaList { tokens, ..list }))
    }

    /// Adds the integrations of a `small_vec` inside `cfg_attr`s.
    fn add_conditional(&mut self, meta: Meta, predicates: &[TokenStream], report: &Report) {
        let mut more = of_meta(meta.clone(), report);
        if more.incomplete {
            self.incomplete = true;
        } else if more.has_only_impls() {
            for integration in more.impls.iter_mut().flat_map(|impls| &mut impls.value) {
                integration.predicates = predicates.to_vec();
            }
            self.add_impls(more, report);
        } else {
            self.incomplete = true;
            report.error(
                meta,
                "options other than `impls` cannot depend on a `cfg` here; declare the type twice, each under its own \
                 `#[cfg]`",
            );
        }
    }
}

impl Integration {
    /// Whether both would be there, as far as their predicates show it.
    fn is_same(&self, other: &Self) -> bool {
        let texts = |integration: &Self| -> Vec<_> { integration.predicates.iter().map(ToString::to_string).collect() };
        let (left, right) = (texts(self), texts(other));
        self.name == other.name && (left.is_empty() || right.is_empty() || left == right)
    }
}

fn of_meta(meta: Meta, report: &Report) -> Args {
    match meta {
        Meta::Path(_) => Args::default(),
        Meta::List(MetaList { delimiter: MacroDelimiter::Paren(Paren { .. }), tokens, .. }) => {
            Args::parse(tokens, report)
        }
        Meta::List(_) | Meta::NameValue(_) => {
            report.error(&meta, "options go in parentheses: `#[small_vec(inline = 8)]`");
            Args { incomplete: true, ..Args::default() }
        }
    }
}

/// Whether this is `#[small_vec]`, under whatever path.
fn is_small_vec(attr: &Attribute) -> bool {
    is_small_vec_path(attr.path())
}

fn is_small_vec_path(path: &syn::Path) -> bool {
    path.segments.last().is_some_and(|segment| segment.ident == "small_vec")
}
