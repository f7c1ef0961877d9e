//! What the uses of a member leave to inference, and the parameters that a line declares.

use smallvec_runtime::{ToSmallVec, define_smallvec, smallvec};
use std::any::type_name_of_val;

define_smallvec! {
    type Stack<T, const N: usize> = [T; N];
    type Defaults<T = u16, const N: usize = 3> = [T; N];
    type Bytes<const N: usize> = [u8; N];
    type Pairs<'k, K: ?Sized, V = &'k K> = [(&'k K, V); 2];
    #[small_vec(inline = 2 * 2)]
    type Computed<T> = T;
}

#[test]
fn elements_decide_on_the_element() {
    assert_eq!(Stack::<_, 4>::from([1_u8, 2]).into_vec(), [1_u8, 2]);
    let mut pushed = Stack::<_, 2>::new();
    pushed.push("a");
    assert_eq!(pushed, ["a"]);
    let mut extended = Stack::<_, 2>::new();
    extended.extend(["a".to_owned()]);
    assert_eq!(extended, ["a"]);
    let mut parsed: Stack<u64, 4> = "1 2".split(' ').map(|number| number.parse().unwrap()).collect();
    parsed.extend("3".split(' ').map(|number| number.parse::<u64>().unwrap()));
    parsed.extend(&[4]);
    assert_eq!(parsed, [1, 2, 3, 4]);
    let listed: Stack<_, 2> = smallvec!['a', 'b', 'c'];
    assert_eq!(listed.iter().collect::<String>(), "abc");
    let collected = listed.iter().map(|letter| *letter as u8).collect::<Computed<_>>();
    assert_eq!(collected, *b"abc");
    let copied: Stack<_, 1> = [1_i8, 2].to_smallvec();
    assert_eq!(copied, [1, 2]);
}

#[test]
fn parameters_have_defaults() {
    assert_eq!((Defaults::<u16>::INLINE_SIZE, Defaults::<u8, 5>::INLINE_SIZE), (3, 5));
    let v: Defaults = Defaults::from([1, 2]);
    assert_eq!(type_name_of_val(&v[0]), "u16");
    let pairs: Pairs<'_, str> = Pairs::from([("a", "b")]);
    assert_eq!(pairs[0].1, "b");
    assert_eq!(Pairs::from([("a", 1)])[0].1, 1);
}

#[test]
fn const_parameters_are_capacities() {
    fn capacity<const N: usize>() -> usize {
        let mut bytes = Bytes::<N>::new();
        bytes.extend([7; N]);
        assert!(bytes.is_full() && !bytes.spilled());
        bytes.capacity()
    }
    assert_eq!((capacity::<0>(), capacity::<1>(), capacity::<100>()), (0, 1, 100));
    assert_eq!(Computed::<u8>::INLINE_SIZE, 4);
}
