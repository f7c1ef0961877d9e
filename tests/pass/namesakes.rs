//! Elements that share their names with what the macro knows of std and of other crates.
#![deny(warnings)]

use smallvec_runtime::{define_smallvec, small_vec};

/// A path in a graph, not in a file system.
#[derive(Clone)]
pub struct Path(u8);

#[derive(Clone)]
pub struct Cow<T>(T);

#[derive(Clone)]
pub struct TinyVec<A>(A);

mod heapless {
    #[derive(Clone)]
    pub struct Vec<T, const N: usize>(pub [T; N]);
}

mod borrow {
    pub struct Cow<T: ?Sized>(pub Box<T>);
}

#[small_vec(inline = 2)]
type Paths = Path;

#[small_vec(inline = 2)]
type Cows = Cow<u8>;

#[small_vec(inline = 2)]
type UnsizedCows = self::borrow::Cow<str>;

#[small_vec(inline = 2)]
type TinyBytes = TinyVec<u8>;

#[small_vec(inline = 2)]
type TinyVectors = [TinyVec<[u8; 4]>];

#[small_vec]
type HeaplessVectors = [heapless::Vec<u8, 4>; 2];

mod namesakes {
    pub struct Limit;
    pub struct Bound;
    pub struct Runtime;

    impl super::Bound for Bound {}
}

/// What the declarations name beside an element of the same name.
struct Limit;

impl Limit {
    const BYTES: usize = 24;
}

trait Bound {}

use smallvec_runtime as Runtime;

#[small_vec(inline = 2, max_size = Limit::BYTES)]
type Limits = namesakes::Limit;

#[small_vec(inline = 2)]
type Bounds = namesakes::Bound
where
    namesakes::Bound: Bound;

#[small_vec(inline = 2, crate = Runtime)]
type Runtimes = namesakes::Runtime;

define_smallvec! {
    #[cfg(any())]
    type Twice = [u8; 2];
    #[cfg(not(any()))]
    type Twice = [u16; 2];
}

fn main() {
    let _ = Paths::from_elem(Path(1), 3)[0].0;
    let _ = Cows::from_elem(Cow(1), 3)[0].0;
    let mut unsized_cows = UnsizedCows::new();
    unsized_cows.push(borrow::Cow("a".into()));
    assert_eq!(&*unsized_cows[0].0, "a");
    let _ = TinyBytes::from_elem(TinyVec(1), 3)[0].0;
    let _ = TinyVectors::from_elem(TinyVec([1; 4]), 3)[0].0;
    let _ = HeaplessVectors::from_elem(heapless::Vec([1; 4]), 3)[0].0;
    let _ = Twice::from_elem(1_u16, 3);
}
