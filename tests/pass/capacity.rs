//! The inline capacity can be any constant expression.
#![deny(warnings)]

use smallvec_runtime::small_vec;

mod limits {
    pub const IDS: usize = 6;

    pub trait Limit {
        const COUNT: usize;
    }

    pub struct Pair<A, B>(A, B);

    impl<A, B> Pair<A, B> {
        pub const SIZE: usize = size_of::<(A, B)>();
    }

    impl Limit for u8 {
        const COUNT: usize = 3;
    }
}

const fn twice(count: usize) -> usize {
    2 * count
}

const LOCAL: usize = 5;

/// The largest array that a struct can hold: rustc's own limit, less a page for what else is in it.
const LARGEST: usize = (1 << 61) - 4096;

#[small_vec(inline = 0)]
type Zero = u8;
#[small_vec(inline = 0x1_0usize)]
type Hexadecimal = u8;
#[small_vec(inline = LOCAL)]
type Const = u8;
#[small_vec(inline = limits::IDS)]
type Path = u8;
#[small_vec(inline = twice(2) + 1)]
type Call = u8;
#[small_vec(inline = limits::Pair::<u8, u16>::SIZE)]
type GenericArguments = u8;
#[small_vec(inline = <u8 as limits::Limit>::COUNT)]
type Projection = u8;
#[small_vec(inline = { let half = LOCAL / 2; half * 3 })]
type Block = u8;
#[small_vec(inline = if LOCAL > 4 { 7 } else { 8 })]
type Condition = u8;
#[small_vec(inline = match LOCAL { 5 => 9, _ => 1 })]
type Match = [u8];
#[small_vec]
type Array = [u8; 2 * LOCAL];
#[small_vec]
type Old = SmallVec<u8, { LOCAL + 6 }>;
#[small_vec(inline = 16 / size_of::<&'a str>())]
type Lifetime<'a> = &'a str;
#[small_vec(inline = 16 / size_of::<&'a str>())]
type LifetimeAndType<'a, T> = (&'a str, T);
#[small_vec]
type Parameter<T, const K: usize> = [T; K];
#[small_vec(inline = { K })]
type Braced<const K: usize> = u8;
#[small_vec(inline = twice(LOCAL))]
type Generic<T> = T;
#[small_vec(inline = Zero::INLINE_SIZE + 1)]
type Other = u8;

#[small_vec(inline = LARGEST, spill = never)]
type Largest = u8;
#[small_vec(size = LARGEST, spill = never)]
type LargestSize = u8;

/// Constants that are more than a path or a sum, which syn does not know without its feature `full`.
struct Holder<const K: usize>;
#[small_vec]
type LengthBlock = [u8; {
    const K: usize = 3;
    K
}];
#[small_vec]
type LengthCondition = [[u8; if true { 3 } else { 2 }]; 2];
#[small_vec]
type LengthMatch = ArrayVec<u8, { match LOCAL { 0 => 1, other => other } }>;
#[small_vec(inline = 2)]
type Argument = Holder<{
    let k = 3;
    k * k
}>;

fn main() {
    assert_eq!(LengthBlock::INLINE_SIZE, 3);
    assert_eq!(size_of_val(&LengthCondition::from([[1, 2, 3]])[0]), 3);
    assert_eq!(LengthMatch::INLINE_SIZE, LOCAL);
    let _: &[Holder<9>] = &Argument::from([Holder]);

    assert_eq!(Zero::INLINE_SIZE, 0);
    assert_eq!(Hexadecimal::INLINE_SIZE, 16);
    assert_eq!(Const::INLINE_SIZE, 5);
    assert_eq!(Path::INLINE_SIZE, 6);
    assert_eq!(Call::INLINE_SIZE, 5);
    assert_eq!(GenericArguments::INLINE_SIZE, 4);
    assert_eq!(Projection::INLINE_SIZE, 3);
    assert_eq!(Block::INLINE_SIZE, 6);
    assert_eq!(Condition::INLINE_SIZE, 7);
    assert_eq!(Match::INLINE_SIZE, 9);
    assert_eq!(Array::INLINE_SIZE, 10);
    assert_eq!(Old::INLINE_SIZE, 11);
    assert_eq!(Lifetime::INLINE_SIZE, 16 / size_of::<&str>());
    assert_eq!(LifetimeAndType::<u8>::INLINE_SIZE, 16 / size_of::<&str>());
    assert_eq!(Parameter::<u8, 12>::INLINE_SIZE, 12);
    assert_eq!(Braced::<13>::INLINE_SIZE, 13);
    assert_eq!(Generic::<u8>::INLINE_SIZE, 10);
    assert_eq!(Other::INLINE_SIZE, 1);
    assert_eq!((Largest::INLINE_SIZE, LargestSize::INLINE_SIZE), (LARGEST, LARGEST - 8));
    assert_eq!(Lifetime::new().capacity(), Lifetime::INLINE_SIZE);
}
