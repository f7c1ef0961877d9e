//! One impl of a trait for `Vec` and one for all declared types: over a family or a generic type. Over `V: SmallVector` the two would overlap, as
//! `Vec` might become one.
#![deny(warnings)]

use smallvec_runtime::{Array, SmallVector, define_smallvec, small_vec};

define_smallvec! {
    struct Family;
    type Bytes = [u8; 2];
    type Of<A: Array> = A;
}

#[small_vec]
type SmallVec<A: Array> = A;

#[small_vec]
type ArrayVec<T, const N: usize> = ArrayVec<T, N>;

trait Resize<T> {
    fn resize_to(&mut self, len: usize, value: T);
}

impl<T: Clone> Resize<T> for Vec<T> {
    fn resize_to(&mut self, len: usize, value: T) {
        self.resize(len, value);
    }
}

impl<T: Clone, A: Array<Item = T>> Resize<T> for SmallVec<A> {
    fn resize_to(&mut self, len: usize, value: T) {
        self.resize(len, value);
    }
}

impl<T: Clone, const N: usize> Resize<T> for ArrayVec<T, N> {
    fn resize_to(&mut self, len: usize, value: T) {
        self.resize(len, value);
    }
}

impl<T: Clone, Tag, Storage> Resize<T> for Family<Tag, Storage>
where
    Self: SmallVector<Item = T>,
{
    fn resize_to(&mut self, len: usize, value: T) {
        self.resize(len, value);
    }
}

fn resized<V: Resize<u8> + AsRef<[u8]>>(mut vector: V) -> usize {
    vector.resize_to(3, 7);
    vector.as_ref().len()
}

fn main() {
    let lens = [
        resized(vec![1]),
        resized(SmallVec::<[u8; 2]>::new()),
        resized(ArrayVec::<u8, 3>::new()),
        resized(Bytes::new()),
        resized(Of::<[u8; 4]>::new()),
    ];
    assert_eq!(lens, [3; 5]);
}
