//! Elements of every kind of type.
#![deny(warnings)]

use smallvec_runtime::small_vec;
use std::{borrow::Cow, collections::BTreeMap, fmt::Debug, rc::Rc};

#[small_vec]
type Tuples = [(u8, String); 2];
#[small_vec]
type Unit = [(); 2];
#[small_vec(inline = 2)]
type Arrays = [[u8; 2]];
#[small_vec]
type ArraysOfArrays = [[[u8; 2]; 3]; 2];
#[small_vec]
type Functions = [fn(u8) -> u8; 2];
#[small_vec]
type HigherRanked = [for<'a> fn(&'a u8) -> &'a u8; 2];
#[small_vec]
type Elided = [fn(&u8) -> &u8; 2];
#[small_vec]
type Externs = [unsafe extern "C" fn(u8); 2];
#[small_vec]
type Pointers = [*const u8; 2];
#[small_vec]
type Mutable<'a> = [&'a mut u8; 2];
#[small_vec]
type Objects = [Box<dyn Debug>; 2];
#[small_vec]
type Closures = [Box<dyn Fn(&u8) -> u8 + Send + Sync>; 2];
#[small_vec]
type BoundClosures<'a> = [Box<dyn for<'b> FnMut(&'b u8) -> &'b u8 + 'a>; 2];
#[small_vec]
type References<'a> = [&'a (dyn Debug + Send + 'a); 2];
#[small_vec]
type Maps = [BTreeMap<String, Vec<Option<u8>>>; 2];
#[small_vec]
type Cows<'a> = [Cow<'a, str>; 2];
#[small_vec]
type Never = [std::convert::Infallible; 2];
#[small_vec]
type Vectors = [Vec<Unit>; 2];
#[small_vec]
type Shared = [Rc<std::cell::RefCell<u8>>; 2];
#[small_vec]
type SameElement = [(u8, String); 2];
#[small_vec]
type OverAligned = [Aligned; 2];

#[derive(Clone)]
#[repr(align(64))]
struct Aligned;

/// A vector in its own elements.
struct Node {
    children: Children,
}

#[small_vec]
type Children = [Box<Node>; 2];

#[small_vec(inline = 0)]
type Forest = Tree;

struct Tree(Vec<Forest>);

/// Nothing can be done with it but keep it.
struct Plain;

#[small_vec]
type Plains = [Plain; 2];

fn main() {
    let _ = Tuples::from_elem((1, String::new()), 3);
    let _ = Unit::from_elem((), 3);
    let _ = Arrays::from_elem([1, 2], 3);
    let _ = ArraysOfArrays::from_elem([[1, 2]; 3], 3);
    let _ = Functions::from_elem(|x| x, 3);
    let mut higher_ranked = HigherRanked::new();
    higher_ranked.push(|x| x);
    let mut elided = Elided::new();
    elided.push(|x| x);
    let _ = Externs::new();
    let _ = Pointers::from_elem(std::ptr::null(), 3);
    let mut byte = 1;
    let mut mutable = Mutable::new();
    mutable.push(&mut byte);
    *mutable[0] = 2;
    let mut objects = Objects::new();
    objects.push(Box::new(1));
    let mut closures = Closures::new();
    closures.push(Box::new(|x| *x));
    assert_eq!(closures[0](&1), 1);
    let mut count = 0;
    let mut bound_closures = BoundClosures::new();
    bound_closures.push(Box::new(|x| {
        count += 1;
        x
    }));
    bound_closures[0](&1);
    drop(bound_closures);
    let mut references = References::new();
    references.push(&1);
    let _ = Maps::from_elem(BTreeMap::new(), 3);
    let _ = Cows::from_elem("a".into(), 3);
    let _ = Never::new();
    let _ = Vectors::from_elem(Vec::new(), 3);
    let _ = Shared::from_elem(Rc::default(), 3);
    let same = SameElement::from_elem((1, String::new()), 3);
    assert_eq!(same, Tuples::from_elem((1, String::new()), 3));
    let _ = OverAligned::from_elem(Aligned, 3);
    let mut node = Node { children: Children::new() };
    node.children.push(Box::new(Node { children: Children::new() }));
    let mut forest = Forest::new();
    forest.push(Tree(Vec::new()));
    assert!(forest[0].0.is_empty());
    let mut plains = Plains::new();
    plains.push(Plain);
}
