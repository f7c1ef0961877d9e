//! Constants, statics, unit structs and variants in lower case, and traits for everything, whose names are those of parameters,
//! variables and methods of the template.
#![allow(dead_code, non_camel_case_types, non_upper_case_globals, unused_imports)]

use smallvec_runtime::{define_smallvec, small_vec};

static len: usize = 3;
static storage: u8 = 0;
const f: f64 = 96485.3;
const capacity: usize = 8;
const additional: u8 = 1;
const index: u8 = 0;
const range: u8 = 0;
struct ptr;
enum Pair {
    key,
    value,
}
use Pair::*;

trait Methods {
    fn set_len(&self, _: usize) {}
    fn as_slice(self) -> u8
    where
        Self: Sized,
    {
        0
    }
    fn storage(&self) {}
    fn into_vec(&mut self) {}
    fn iter(self)
    where
        Self: Sized,
    {
    }
}
impl<T> Methods for T {}

#[small_vec(impls(text), macro = bytes)]
pub type Bytes = [u8; 4];

#[small_vec(inline = capacity)]
type Numbers = u32;

#[small_vec]
type List<T, const len: usize> = [T; len];

#[small_vec(spill = never)]
type Square<T: Copy, const value: usize> = [[T; value]; value];

// Constants that the element names, by names of parameters or others.
const fn count() -> usize {
    4
}
struct Matrix<const COLUMNS: usize>([u8; COLUMNS]);
macro_rules! chunk {
    () => { [u8; capacity] };
}
#[small_vec(inline = 2)]
type Lines = [[u8; capacity]];
#[small_vec(inline = 2)]
type Matrices = Matrix<capacity>;
#[small_vec(inline = 2)]
type Both = (Matrix<{ capacity }>, [Matrix<capacity>; index as usize + 1]);
#[small_vec]
type Counted = SmallVec<[u8; count()]>;
#[small_vec(inline = 2)]
type Expanded = chunk!();

// A type in lower case is none.
type c_int = i32;
#[small_vec(inline = 2)]
type Mixed<T> = (T, c_int);
#[small_vec(inline = 2)]
type Into<T: std::convert::Into<c_int>> = T;

struct N;
#[small_vec]
type Row<const N: usize> = [u8; N];

define_smallvec! {
    struct Family;
    type Fields<'a> = [&'a str; 2];
    type Chunks = [[u8; capacity]; 2];
    type Items<T, const len: usize> = [T; len];
    type Rows<const N: usize> = [u8; N];
}

fn main() {
    assert_eq!(bytes![1, 2], [1, 2]);
    assert_eq!(Numbers::INLINE_SIZE, 8);
    let mut list = List::<_, 4>::from(["a"]);
    list.insert(0, "b");
    assert_eq!(list, ["b", "a"]);
    assert_eq!(Square::<u8, 2>::from([[1, 2]]).len(), 1);
    let mut lines = Lines::from([[1; 8]]);
    lines.insert(0, [2; capacity]);
    lines.extend_from_slice(&[[3; 8]]);
    assert_eq!(lines, [[2; 8], [1; 8], [3; 8]]);
    let mut matrices: Matrices = Some(Matrix([1; 8])).into_iter().collect();
    matrices.resize_with(3, || Matrix([2; 8]));
    assert_eq!(matrices.into_iter().map(|Matrix(row)| row[7]).sum::<u8>(), 5);
    assert_eq!(Both::new().len() + Counted::INLINE_SIZE + Expanded::from([[0; 8]]).len(), 5);
    assert_eq!(Mixed::from([('a', 1)]).len() + Into::<u8>::from([1]).len(), 2);
    assert_eq!(Row::<3>::INLINE_SIZE + Rows::<4>::INLINE_SIZE, 7);
    assert_eq!(Items::<u8, 2>::from([1, 2]).len(), Fields::from(["a", "b"]).len());
    assert_eq!(Chunks::new().capacity(), 2);
    let _ = (N, ptr, key, value);
}
