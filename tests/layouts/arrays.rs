//! Storages know no more of their elements than a backing array.

use smallvec_runtime::__private0_1_0::{
    Compact, Fixed, FixedCopy, LengthWord, Narrow8, Narrow16, Narrow32, PackedFields, WideFields, Word,
};
use smallvec_runtime::Array;

/// Bytes that are aligned as no byte is.
#[derive(Clone, Copy)]
#[repr(align(16))]
struct Line(#[allow(dead_code)] [u8; 32]);

// SAFETY: it is the array, which needs no padding.
unsafe impl Array for Line {
    type Item = u8;

    fn size() -> usize {
        32
    }
}

/// An array of elements without a size, which cannot be counted by theirs.
struct Units(#[allow(dead_code)] [(); 3]);

// SAFETY: it is the array.
unsafe impl Array for Units {
    type Item = ();

    fn size() -> usize {
        3
    }
}

/// Runs the same for each layout of an array.
macro_rules! each_storage {
    ($storage:ident of $array:ty => $body:block) => {
        each_storage!(@ $storage $body
            Word<$array>, Narrow8<$array>, Narrow16<$array>, Narrow32<$array>, Fixed<$array, LengthWord>, FixedCopy<$array, LengthWord>,
            // Room for the control byte and the array, wherever that has to begin.
            Compact<$array, 63, WideFields>, Compact<$array, 63, PackedFields>)
    };
    (@ $storage:ident $body:block $($layout:ty),*) => {
        $({
            type $storage = $layout;
            $body
        })*
    };
}

#[test]
fn an_array_of_ones_own() {
    each_storage!(Storage of Line => {
        const BYTES: Storage = Storage::from_array([1, 2, 3]);
        let mut bytes = BYTES;
        assert_eq!((bytes.len(), bytes.capacity(), bytes.spilled()), (3, 32, false));
        bytes.as_mut_slice()[0] = 4;
        assert_eq!(bytes.as_slice(), [4, 2, 3]);
        assert_eq!(bytes.as_ptr().align_offset(align_of::<Line>()), 0);
        assert_eq!(align_of::<Storage>(), align_of::<Line>());
    });
}

#[test]
fn elements_without_size_count_as_none_of_an_array_of_ones_own() {
    assert_eq!(<Units as Array>::size(), 3);
    let mut units = Word::<Units>::new();
    assert_eq!((units.len(), units.capacity()), (0, usize::MAX));
    // SAFETY: elements without size are anywhere.
    unsafe { units.set_len(1_000) };
    assert_eq!((units.as_slice().len(), units.spilled()), (1_000, false));
}

/// A vector over any array, as smallvec 1 has it.
#[allow(dead_code)]
struct SmallVec<A: Array>(Word<A>, Compact<A, 63, WideFields>, Narrow8<A>, Fixed<A, LengthWord>);

impl<A: Array> SmallVec<A> {
    const fn new() -> Self {
        Self(Word::new(), Compact::new(), Narrow8::new(), Fixed::new())
    }
}

#[test]
fn a_generic_vector() {
    fn send<A: Array<Item: Send>>(vec: SmallVec<A>) -> impl Send {
        vec
    }
    fn sync<A: Array<Item: Sync>>(vec: SmallVec<A>) -> impl Sync {
        vec
    }
    fn copy<A: Array + Copy>(vec: FixedCopy<A, LengthWord>) -> [FixedCopy<A, LengthWord>; 2] {
        [vec; 2]
    }
    fn shorter<'short>(vec: SmallVec<[&'static str; 2]>) -> SmallVec<[&'short str; 2]> {
        vec
    }
    const EMPTY: SmallVec<[String; 2]> = SmallVec::new();
    send(EMPTY);
    sync(EMPTY);
    assert_eq!(copy(FixedCopy::<[u8; 2], _>::from_array([1])).map(|vec| vec.len()), [1; 2]);
    let text = String::from("text");
    let mut words = shorter(SmallVec::new());
    words.0 = Word::from_array([&*text]);
    assert_eq!(words.0.as_slice(), ["text"]);
}
