//! Checks what is declared in one `define_smallvec!`: no name twice, and one family for all.

use super::{Checked, FamilyDef, FamilyPath, Layout, SmallVecDef, check, family};
use crate::{
    args::Args,
    declaration::{Item, Kind},
    report::Report,
};
use proc_macro2::Ident;

/// An item of `define_smallvec!`, with its options and what is wrong with it.
pub(crate) struct Line {
    pub(crate) item: Item,
    pub(crate) args: Args,
    pub(crate) report: Report,
}

/// Checks lines. Those that name no other family are in that of the `struct` line, or in a hidden one, which comes second.
pub(crate) fn check_several(lines: &[Line]) -> (Vec<Checked<'_>>, Option<FamilyDef>) {
    let declared = lines.iter().position(|line| matches!(line.item.kind, Kind::Family(_)));
    let name = match declared.map(|place| &lines[place].item.kind) {
        Some(Kind::Family(family)) => Some(family.ident.clone()),
        _ => family::hidden_name(lines.iter().filter_map(member)),
    };
    let path = name.as_ref().map(family::path);
    let mut names = Vec::new();
    let mut checked: Vec<_> = lines.iter().map(|line| check_line(line, path.as_ref(), &mut names)).collect();
    check_families(lines);
    if declared.is_some_and(|place| lines[place].args.profile.is_some()) {
        let members = checked.iter_mut().zip(lines).filter(|(_, line)| line.args.family.is_none());
        members.for_each(|(checked, _)| count(checked));
    }
    let members = checked.iter().zip(lines).filter(|(_, line)| line.args.family.is_none());
    let members: Vec<_> = members.filter_map(|(checked, _)| as_vector(checked)).collect();
    match declared {
        Some(place) => {
            let named = lines[place].args.layouts.as_ref().map(|layouts| &*layouts.value);
            let layouts = family::layouts(named, &members);
            let profiled = family::profiled(&members);
            if let Checked::Family(family) = &mut checked[place] {
                // A family without types is for those of other modules.
                if !layouts.is_empty() {
                    family.layouts = layouts;
                }
                family.profiled = if family.profile { family::countable(&family.layouts) } else { profiled };
            }
            (checked, None)
        }
        None => {
            let hidden = name.and_then(|name| family::hidden(name, &members));
            (checked, hidden)
        }
    }
}

/// Has the vectors of a type counted, as the `struct` line of its family wants it for all that can be.
fn count(checked: &mut Checked<'_>) {
    if let Checked::Vector(def) = checked {
        def.profile = def.layout != Layout::FixedCopy;
    }
}

/// A type that names no family.
fn member(line: &Line) -> Option<(&Item, &Ident)> {
    match &line.item.kind {
        Kind::Alias(declaration) if line.args.family.is_none() => Some((&line.item, &declaration.ident)),
        _ => None,
    }
}

fn as_vector<'a, 'b>(checked: &'b Checked<'a>) -> Option<&'b SmallVecDef<'a>> {
    match checked {
        Checked::Vector(def) => Some(def),
        _ => None,
    }
}

fn check_line<'a>(line: &'a Line, family: Option<&FamilyPath>, earlier: &mut Vec<Ident>) -> Checked<'a> {
    let Line { item, args, report } = line;
    match check_name(item, earlier, report) {
        Some(()) => check(args, item, family, report),
        None => Checked::Omitted,
    }
}

/// Reports a name that an earlier declaration has: rustc would report each of the impls. Under a `cfg` the two need not meet.
fn check_name(item: &Item, earlier: &mut Vec<Ident>, report: &Report) -> Option<()> {
    let ident = match &item.kind {
        Kind::Alias(declaration) => &declaration.ident,
        Kind::Family(declaration) => &declaration.ident,
        Kind::Untyped(_) | Kind::Other(_) => return Some(()),
    };
    if is_conditional(item) {
        return Some(());
    }
    if earlier.contains(ident) {
        report.error(ident, format_args!("`{ident}` is declared twice; rename one of the two, or remove it"));
        return None;
    }
    earlier.push(ident.clone());
    Some(())
}

/// Reports a second family.
fn check_families(lines: &[Line]) {
    let mut first: Option<&Ident> = None;
    for line in lines {
        let Kind::Family(family) = &line.item.kind else {
            continue;
        };
        match first {
            // A name that is declared twice has been reported.
            Some(first) if *first != family.ident => line.report.error(
                &family.ident,
                format_args!(
                    "the types here are in the family `{first}`; declare `{}` in a `define_smallvec!` of its own",
                    family.ident
                ),
            ),
            Some(_) => {}
            None => first = Some(&family.ident),
        }
    }
}

/// Whether an item depends on a `cfg`.
pub(super) fn is_conditional(item: &Item) -> bool {
    item.attrs.iter().any(|attr| attr.path().is_ident("cfg") || attr.path().is_ident("cfg_attr"))
}
