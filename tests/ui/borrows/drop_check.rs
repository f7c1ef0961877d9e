//! What elements borrow must outlive the vector, and the iterator that owns them. So it is for `Vec` if the destructor of the
//! element may read it. If the element has none, `Vec` takes less; here that needs nightly and the feature `may_dangle`, see
//! `tests/nightly`.

use smallvec_runtime::{define_smallvec, small_vec};

struct Guard<'a>(&'a str);

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        println!("{}", self.0);
    }
}

#[small_vec(inline = 2)]
type Held<'a> = Guard<'a>;

define_smallvec! {
    #[small_vec(spill = never)]
    type Generic<T> = [T; 2];
}

#[small_vec(inline = 2)]
type Refs<'a> = &'a str;

fn vector() {
    let mut held = Held::new();
    let text = String::new();
    held.push(Guard(&text));
}

fn vector_of_any_element() {
    let mut held = Generic::new();
    let text = String::new();
    held.push(Guard(&text));
}

fn iterator() {
    let mut iter;
    let text = String::new();
    iter = Held::from([Guard(&text)]).into_iter();
    iter.next();
}

// `Vec` takes the others.

fn vector_of_references() {
    let mut refs = Refs::new();
    let text = String::new();
    refs.push(&text);
}

fn iterator_of_references() {
    let mut iter;
    let text = String::new();
    iter = Refs::from([&*text]).into_iter();
    iter.next();
}

fn main() {}
