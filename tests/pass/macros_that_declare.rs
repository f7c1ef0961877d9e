//! Macros by example can declare, whatever fragments they pass.
#![deny(warnings)]

use smallvec_runtime::{define_smallvec, small_vec};

macro_rules! declare {
    ($(#[$attr:meta])* $vis:vis $name:ident: $ty:ty, $n:expr) => {
        $(#[$attr])*
        #[small_vec(inline = $n)]
        $vis type $name = $ty;
    };
}

declare!(#[must_use] pub Element: u8, 4);
declare!(pub(crate) Sequence: Vec<u8>, 2 + 2);
declare!(Array: [u8; 4], 4);
declare!(Object: Box<dyn Fn(&u8) -> u8 + Send>, 4);

macro_rules! declare_literal {
    ($name:ident $n:literal $element:path) => {
        #[small_vec(inline = $n)]
        type $name = $element;
    };
}

declare_literal!(Literal 4 std::string::String);

macro_rules! declare_array {
    ($name:ident<$lt:lifetime> $element:ty; $n:tt) => {
        define_smallvec! {
            type $name<$lt> = [$element; $n];
        }
    };
}

declare_array!(Fields<'a> &'a str; 4);

macro_rules! declare_with_own_name {
    ($($item:item)*) => {
        $(#[small_vec] $item)*
    };
}

declare_with_own_name! {
    type First = [u8; 4];
    type Second<T> = SmallVec<[T; 4]>;
}

// What an expression, or a type, keeps together.
macro_rules! declare_with_fragments {
    ($n:expr, $flag:expr, $t:ty) => {
        #[small_vec(inline = 2 * $n)]
        type Twice = u8;
        #[small_vec]
        type InArray = [u8; 20 - $n];
        #[small_vec(size = 16 * $n, max_size = 16 * $n)]
        type Sized = u64;
        #[small_vec]
        type Chosen = [u8; if !$flag { 3 } else { 7 }];
        #[small_vec(inline = 2 * $n)]
        type Computed<'a> = &'a $t;
        define_smallvec! {
            type Defined<T> = [T; 2 * $n];
        }

        const _: () = assert!(Twice::INLINE_SIZE == 2 * $n && InArray::INLINE_SIZE == 20 - $n);
        const _: () = assert!(size_of::<Sized>() == 16 * $n && Chosen::INLINE_SIZE == if !$flag { 3 } else { 7 });
        const _: () = assert!(Computed::INLINE_SIZE == 2 * $n && Defined::<u8>::INLINE_SIZE == 2 * $n);
    };
}

declare_with_fragments!(1 + 4, true && false, dyn Send + Sync);

macro_rules! element {
    ($t:ty) => { Option<$t> };
}

#[small_vec(inline = 4)]
type MacroAsElement = element!(u8);
#[small_vec]
type MacroInArray = [element!(u8); 4];

fn main() {
    let _ = Element::from_elem(1, 4);
    let _ = Sequence::from_elem(1, 4);
    let _ = Array::from_elem(1, 4);
    let mut objects = Object::new();
    objects.push(Box::new(|x: &u8| *x));
    assert_eq!(objects[0](&1), 1);
    let _ = Literal::from_elem(String::new(), 4);
    let _ = Fields::from_elem("", 4);
    let _ = First::from_elem(1, 4);
    let _ = Second::from_elem(1, 4);
    let _ = MacroAsElement::from_elem(None, 4);
    let _ = MacroInArray::from_elem(None, 4);
}
