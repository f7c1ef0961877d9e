//! With `without(…)`, and text only for who asks for it, one's own impls compile.
#![deny(warnings)]
#![allow(dead_code)]

use smallvec_runtime::small_vec;
use std::fmt;
use std::hash::{Hash, Hasher};

struct Id(u32);

#[small_vec(inline = 2, without(Clone, Debug, Hash, PartialEq, PartialOrd, Extend))]
type Ids = Id;

impl fmt::Debug for Ids {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ids", self.len())
    }
}

impl Clone for Ids {
    fn clone(&self) -> Self {
        self.iter().map(|id| Id(id.0)).collect()
    }
}

impl Hash for Ids {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.len().hash(state);
    }
}

impl PartialEq for Ids {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
    }
}

impl PartialEq<u32> for Ids {
    fn eq(&self, other: &u32) -> bool {
        self.iter().all(|id| id.0 == *other)
    }
}

impl PartialOrd for Ids {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        self.len().partial_cmp(&other.len())
    }
}

impl From<&str> for Ids {
    fn from(text: &str) -> Self {
        text.bytes().map(|byte| Id(byte.into())).collect()
    }
}

impl From<String> for Ids {
    fn from(text: String) -> Self {
        Self::from(&*text)
    }
}

impl<'a> Extend<&'a str> for Ids {
    fn extend<I: IntoIterator<Item = &'a str>>(&mut self, texts: I) {
        texts.into_iter().for_each(|text| self.push(Id(text.len() as u32)));
    }
}

fn main() {
    let mut ids = Ids::from("aa");
    ids.extend(["a"]);
    ids.extend([Id(97)]);
    assert_eq!(format!("{ids:?}"), "4 ids");
    assert!(ids == ids.clone() && ids > Ids::from(String::new()) && Ids::from("aa") == 97);
}
