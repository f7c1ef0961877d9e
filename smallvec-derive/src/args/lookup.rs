//! Finds options by their names, and the option that was meant by another name.

use super::{Info, OPTIONS};
use proc_macro2::Ident;

/// The option of a name.
pub(super) fn find(name: &Ident) -> Option<&'static Info> {
    OPTIONS.iter().find(|info| name == info.name)
}

/// An option that is there already.
pub(super) fn duplicate(name: &Ident) -> syn::Error {
    syn::Error::new_spanned(name, format_args!("`{name}` is given twice; remove one of the two"))
}

/// An option that there is not.
pub(super) fn unknown(name: &Ident) -> syn::Error {
    let written = name.to_string();
    let nearest = nearest(&written, OPTIONS.iter().map(|info| (info.name, info.also_known_as)));
    let hint = OPTIONS.iter().find(|info| nearest == Some(info.name)).map_or_else(String::new, |info| {
        // Somebody who writes `compact` or `never` has only left out the name.
        let is_value = info.example.strip_suffix(&*written).is_some_and(|rest| rest.ends_with("= "));
        format!("did you mean `{}`? ", if is_value { info.example } else { info.name })
    });
    syn::Error::new_spanned(name, format_args!("unknown option `{written}`; {hint}{}", list()))
}

/// The one that was meant, of names with other words for the same: the one that has the word, or is spelled much like it.
pub(super) fn nearest<'a>(
    written: &str,
    names: impl Iterator<Item = (&'a str, &'a [&'a str])> + Clone,
) -> Option<&'a str> {
    if let Some((name, _)) = names.clone().find(|(_, also_known_as)| also_known_as.contains(&written)) {
        return Some(name);
    }
    let distance = |name: &str| edit_distance(&written.to_lowercase(), &name.to_lowercase());
    let name = names.map(|(name, _)| name).min_by_key(|name| distance(name))?;
    (distance(name) <= name.len().div_ceil(3)).then_some(name)
}

/// "the options are …"
pub(super) fn list() -> String {
    let names: Vec<_> = OPTIONS.iter().map(|info| format!("`{}`", info.name)).collect();
    format!("the options are {}", names.join(", "))
}

/// How many characters must be inserted, removed, replaced or swapped with their neighbour.
fn edit_distance(left: &str, right: &str) -> usize {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    let mut rows = vec![(0..=right.len()).collect::<Vec<_>>()];
    for i in 1..=left.len() {
        let mut row = vec![i];
        for j in 1..=right.len() {
            let replace = rows[i - 1][j - 1] + usize::from(left[i - 1] != right[j - 1]);
            let mut cost = replace.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] {
                cost = cost.min(rows[i - 2][j - 2] + 1);
            }
            row.push(cost);
        }
        rows.push(row);
    }
    rows[left.len()][right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_swap_counts_once() {
        assert_eq!(edit_distance("inlien", "inline"), 1);
        assert_eq!(edit_distance("", "size"), 4);
    }
}
