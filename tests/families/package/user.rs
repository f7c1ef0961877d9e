//! A crate that uses the family of another, and adds members to another one.
#![forbid(unsafe_code)]
#![deny(warnings)]

use families::{Few, Ids, NONE, SmallVec, TEXT, Words, module::Bytes};
use smallvec_runtime::{SmallVector, small_vec};

#[small_vec(family = families::Open)]
type Own = [u64; 2];
#[small_vec(family = families::SmallVec, layout = compact)]
type Compact = [u16; 11];

fn count<Tag, Storage>(vector: &SmallVec<Tag, Storage>) -> usize
where
    SmallVec<Tag, Storage>: SmallVector,
{
    vector.len()
}

fn main() {
    let ids: Ids = (1..9).collect();
    let words: Words<'_> = TEXT.iter().copied().chain(["c"]).collect();
    let few = Few::<_, 4>::from([1, 2]);
    let copy = few;
    assert_eq!((count(&ids), count(&words), count(&few), copy), (8, 3, 2, few));
    assert_eq!((ids.head(), words.head(), NONE.head()), (Some(&1), Some(&"a"), None));
    assert_eq!(Bytes::from("text"), *b"text");
    let own = Own::from([1, 2, 3]);
    assert!(own == [1, 2, 3] && own.spilled());
    assert_eq!(Compact::from([7; 12]).head(), Some(&7));
}
