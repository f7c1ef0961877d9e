//! Lifetimes may be shortened where nothing can be written through the shorter one, and never be lengthened.

use smallvec_runtime::{ExtractIf, IntoIter, small_vec};

#[small_vec(inline = 2)]
type Names<'a> = &'a str;

fn shorter_through_a_unique_reference(names: &mut Names<'static>) {
    let text = String::new();
    let shorter: &mut Names<'_> = names;
    shorter.push(&text);
}

fn vector_through_a_unique_reference<'r, 'short>(names: &'r mut Names<'static>) -> &'r mut Names<'short> {
    names
}

/// Its predicate may write to the elements, and those that it does not pick stay in the vector.
fn extract_if<'r, 'short, F>(picked: ExtractIf<'r, Names<'static>, F>) -> ExtractIf<'r, Names<'short>, F> {
    picked
}

fn longer_vector<'short>(names: Names<'short>) -> Names<'static> {
    names
}

fn longer_iterator<'short>(names: IntoIter<Names<'short>>) -> IntoIter<Names<'static>> {
    names
}

fn main() {}
