//! A backing array as the parameter, in smallvec 1's own spelling.
#![deny(warnings)]

use smallvec_runtime::{Array, define_smallvec, small_vec, smallvec};

#[small_vec]
pub type SmallVec<A: Array> = A;

#[small_vec]
type ByPath<A: smallvec_runtime::Array> = A;

#[small_vec(spill = never)]
type Fixed<A> = A
where
    A: Array;

#[small_vec]
type ArrayVec<T, const N: usize> = ArrayVec<T, N>;

#[small_vec]
type Heapless<T, const N: usize> = heapless::Vec<T, N>;

#[small_vec]
type Tiny = TinyVec<[u8; 4]>;

define_smallvec! {
    type Member<A: Array> = A;
    #[small_vec(spill = never)]
    type FixedMember<A: Array> = A;
}

pub struct Node {
    pub children: SmallVec<[u32; 4]>,
    pub names: Option<SmallVec<[String; 2]>>,
}

const EMPTY: SmallVec<[u32; 0]> = SmallVec::new_const();
static NAMES: SmallVec<[String; 3]> = SmallVec::new();

trait Total {
    fn total(&self) -> usize;
}

impl<A: Array> Total for SmallVec<A>
where
    A::Item: Clone + Into<usize>,
{
    fn total(&self) -> usize {
        self.iter().cloned().map(Into::into).sum()
    }
}

fn fill<A: Array<Item = u8>>(vector: &mut SmallVec<A>) -> Vec<u8> {
    vector.push(1);
    vector.extend_from_slice(&[2, 3]);
    vector.insert_many(0, [4, 5]);
    vector.drain(1..).collect()
}

fn main() {
    let mut bytes = SmallVec::<[u8; 4]>::new();
    assert_eq!(fill(&mut bytes), [5, 1, 2, 3]);
    assert_eq!(bytes.total(), 4);
    let inferred = SmallVec::<[_; 4]>::from([1, 2]);
    let numbers: SmallVec<[i32; 4]> = inferred;
    assert_eq!(numbers.iter().copied().collect::<SmallVec<[i32; 37]>>(), numbers);
    let listed: SmallVec<[_; 2]> = smallvec![1, 2, 3];
    assert!(listed.spilled());
    let words: SmallVec<[String; 2]> = vec!["a", "b"].into_iter().map(String::from).collect();
    assert_eq!(words.into_inner().unwrap(), ["a", "b"]);
    let mut member = Member::<[_; 3]>::new();
    member.extend([1_u8]);
    member.append(&mut bytes);
    assert_eq!(member, [1, 4]);
    let node = Node { children: SmallVec::new(), names: None };
    assert_eq!((node.children.len(), node.names, EMPTY.len(), NAMES.len()), (0, None, 0, 0));
    assert_eq!(size_of::<SmallVec<[u8; 16]>>(), 24);
    assert_eq!((Fixed::<[u8; 3]>::new().capacity(), FixedMember::<[u8; 3]>::new().capacity()), (3, 3));
    assert_eq!((ArrayVec::<u8, 3>::new().capacity(), Heapless::<u8, 3>::new().capacity()), (3, 3));
    assert_eq!((Tiny::new().capacity(), ByPath::<[u8; 5]>::new().capacity()), (4, 5));
}
