use smallvec_runtime::define_smallvec;
use std::fmt::Display;

define_smallvec! {
    pub type Shown<T: Display> = [T; 4];
    pub type Items<I: Iterator> = [I::Item; 4]
    where
        I::Item: Copy;
}

struct Opaque;

fn main() {
    let mut shown = Shown::<u8>::new();
    shown.push(1);
    let mut opaque = Shown::<Opaque>::new();
    opaque.push(Opaque);
    Items::<std::vec::IntoIter<String>>::with_capacity(4);
}
