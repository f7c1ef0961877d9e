//! The options choose a layout for every kind of declaration.
#![deny(warnings)]

use smallvec_runtime::{SmallVector, define_smallvec, small_vec};

const LINE: usize = 64;

struct Settings;

impl Settings {
    const INLINE: usize = 2;
}

#[small_vec(len = usize, spill = heap)]
type Default = [u8; 4];

#[small_vec(len = u8)]
type Narrow<'a, T: 'a, const K: usize> = [&'a T; K];
#[small_vec(inline = Settings::INLINE, len = u16)]
type NarrowComputed<'a> = &'a str;
#[small_vec(inline = Settings::INLINE, len = u32)]
type NarrowBeside<T> = Option<T>;
#[small_vec(len = { u8 }, inline = (255))]
type NarrowMost = u8;

#[small_vec(layout = compact)]
type Compact = [u8; 23];
#[small_vec(layout = compact, len = usize, inline = Settings::INLINE)]
type CompactComputed<'a, 'b: 'a> = (&'a str, &'b str);
#[small_vec(layout = compact, len = u32)]
type Half = [Box<dyn for<'b> Fn(&'b u8) -> &'b u8>; 2];
#[small_vec(layout = compact)]
type Pointers<'a> = [for<'b> fn(&'b u8, &'a u8) -> &'b u8; 2];
#[small_vec(spill = never)]
type Never<T> = [T; 4];
#[small_vec]
type Array<T, const K: usize> = arrayvec::ArrayVec<T, K>;
#[small_vec(spill = never, inline = Settings::INLINE)]
type NeverComputed<'a> = Vec<&'a str>;
#[small_vec(spill = never, inline = Settings::INLINE)]
type NeverBeside<T> = Vec<T>;
#[small_vec]
#[derive(Copy)]
type Copies = ArrayVec<u8, 4>;
#[small_vec(spill = never)]
#[derive(::core::marker::Copy)]
#[must_use]
type CopiesOf<'a, T: Copy, const K: usize> = [&'a T; K];

#[small_vec(size = 64)]
type Budget = u32;
#[small_vec(size = LINE, max_size = LINE)]
type BudgetOfLifetime<'a> = [&'a str];
#[small_vec(size = LINE + size_of::<&'a u8>(), len = u8)]
type BudgetNarrow<'a> = &'a u8;
#[small_vec(size = 2 * LINE, layout = compact, len = u32, max_size = 2 * LINE)]
type BudgetCompact = [String];
#[small_vec(size = 24, spill = never)]
#[derive(Copy)]
type BudgetNever = u64;
#[small_vec(size = 1 << 20, len = u8)]
type BudgetPastTheLength = u8;

define_smallvec! {
    #[small_vec(max_size = 16, len = u32)]
    type Defined = [u8; 8];
    #[small_vec(size = 40, layout = compact)]
    type DefinedBudget<'a> = [&'a str];
}

macro_rules! declare {
    ($name:ident, $n:expr, $len:ident, $spill:tt, $size:literal, $macro:ident) => {
        #[small_vec(inline = $n, len = $len, spill = $spill, max_size = $size, macro = $macro)]
        type $name = u8;
    };
}

declare!(FromMacro, 4 + 4, u16, heap, 64, from_macro);

macro_rules! declare_budget {
    ($name:ident: $element:ty, $size:expr, $layout:ident) => {
        #[small_vec(size = $size, layout = $layout)]
        type $name = [$element];
    };
}

declare_budget!(BudgetFromMacro: (u8, u16), 60 + 4, compact);

fn check<V: SmallVector<Item: Clone> + Clone>(value: V::Item) {
    let mut vector = V::new();
    vector.push(value.clone());
    assert_eq!(vector.clone().pop().is_some(), vector.pop().is_some());
    assert!(V::from_elem(value, 1).len() == 1 && vector.is_empty());
}

fn first<'b>(first: &'b u8, _: &u8) -> &'b u8 {
    first
}

fn main() {
    check::<Default>(1);
    check::<Narrow<'_, u8, 3>>(&1);
    check::<NarrowComputed<'_>>("");
    check::<NarrowBeside<String>>(None);
    check::<NarrowMost>(1);
    check::<Compact>(1);
    check::<CompactComputed<'_, '_>>(("", ""));
    check::<Pointers<'_>>(first);
    check::<Never<String>>(String::new());
    check::<Array<String, 3>>(String::new());
    check::<NeverComputed<'_>>("");
    check::<NeverBeside<&str>>("");
    check::<Copies>(1);
    check::<CopiesOf<'_, u8, 3>>(&1);
    check::<Budget>(1);
    check::<BudgetOfLifetime<'_>>("");
    check::<BudgetNarrow<'_>>(&1);
    check::<BudgetCompact>(String::new());
    check::<BudgetNever>(1);
    check::<Defined>(1);
    check::<DefinedBudget<'_>>("");
    check::<FromMacro>(1);
    check::<BudgetFromMacro>((1, 1));

    let mut half = Half::new();
    half.push(Box::new(|byte| byte));
    assert_eq!(half.pop().unwrap()(&1), &1);

    let copies = Copies::from([1, 2]);
    let mut copy = copies;
    copy.push(3);
    assert!(copies == [1, 2] && copy == [1, 2, 3]);
    assert!(Copies::new().try_extend_from_slice(&[1; 5]).is_err());

    assert_eq!(BudgetOfLifetime::INLINE_SIZE, 3);
    assert_eq!(BudgetPastTheLength::INLINE_SIZE, 255);
    assert_eq!(BudgetNever::INLINE_SIZE, 2);
    assert_eq!(from_macro![1, 2], [1, 2]);
}
