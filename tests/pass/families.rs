//! Families wherever an item can stand, with members beside and elsewhere, under whatever names the user has.
#![deny(warnings, missing_docs, unreachable_pub, single_use_lifetimes, unused_qualifications)]
#![forbid(unsafe_code)]
#![allow(non_camel_case_types)]

pub mod named {
    //! A named family, and traits for one of its types and for all.

    use smallvec_runtime::{Array, SmallVector, define_smallvec};

    define_smallvec! {
        /// The small vectors of this crate.
        #[small_vec(impls(serde, write, text, drain_filter), layouts(compact))]
        pub struct SmallVec;

        /// Levels of a book.
        pub type Levels = [(u64, u32); 10];
        /// The same, but for another use.
        #[small_vec(len = u32)]
        pub type Orders = [(u64, u32); 10];
        pub(super) type Fields<'text> = [&'text str; 8];
        /// Bounds and clauses that the element needs.
        pub type Items<I: Clone> = [I::Item; 4]
        where
            I: Iterator,
            I::Item: Copy;
        /// Where-clauses at both places.
        pub type Clauses<'a, 'b: 'a, T>
        where
            T: ?Sized,
        = [(&'a T, &'b T); 2]
        where
            T: 'b;
        /// The least width of what never spills.
        #[small_vec(spill = never, macro = edge)]
        #[derive(Copy)]
        pub type Edge<T: Copy, const N: usize> = [T; N];
    }

    /// Implemented for one type, and for its namesake differently.
    pub trait Name {
        /// The name.
        const NAME: &'static str;
    }

    impl Name for Levels {
        const NAME: &'static str = "levels";
    }

    impl Name for Orders {
        const NAME: &'static str = "orders";
    }

    /// Implemented for all.
    pub trait Count {
        /// Counts.
        fn count(&self) -> usize;
    }

    impl<Tag, Storage> Count for SmallVec<Tag, Storage>
    where
        Self: SmallVector<Array: Array>,
    {
        fn count(&self) -> usize {
            self.as_slice().len()
        }
    }

    impl Levels {
        /// An inherent method of one of the lines.
        pub fn best(&self) -> Option<u64> {
            self.iter().map(|(price, _)| *price).max()
        }
    }
}

mod elsewhere {
    use smallvec_runtime::small_vec;

    #[small_vec(inline = 23, layout = compact, family = crate::named::SmallVec, macro = name)]
    pub(crate) type Name = u8;

    #[small_vec(inline = 2 * 2, family = super::named::SmallVec)]
    pub(crate) type Paths<'a> = &'a str;

    pub(crate) const NAME: Name = name![b'a'];
}

/// Each layout, since nobody says which.
#[smallvec_runtime::small_vec]
pub struct All;

macro_rules! members {
    ($($name:ident($($options:tt)*);)*) => {
        $(
            #[doc = "One of them."]
            #[smallvec_runtime::small_vec(inline = 3, family = All, $($options)*)]
            pub type $name = u8;
        )*
    };
}

members! {
    Word(len = usize);
    Narrow8(len = u8);
    Narrow16(len = u16);
    Narrow32(len = u32);
    Compact(layout = compact);
    Packed(layout = compact, len = u32);
    Fixed(spill = never);
}

/// The last of them.
#[smallvec_runtime::small_vec(inline = 3, family = All, spill = never)]
#[derive(Copy)]
pub type FixedCopy = u8;

/// What the type of a const parameter is called.
mod parameters {
    type Size = usize;

    smallvec_runtime::define_smallvec! {
        pub(super) type Sized<const N: Size> = [u8; N];
    }
}

mod conditional {
    smallvec_runtime::define_smallvec! {
        #[cfg(any())]
        pub(super) type Twice = [u8; 2];
        #[cfg(not(any()))]
        pub(super) type Twice = [u16; 2];
        #[cfg_attr(all(), deprecated)]
        #[allow(dead_code)]
        type Old = [u8; 2];
    }

    smallvec_runtime::define_smallvec! {
        #[cfg(any())]
        pub(super) type Never = [u8; 2];
    }
}

mod shadowed {
    #![allow(dead_code)]

    pub(super) struct Option;
    pub(super) struct u8;
    struct usize;
    struct PhantomData;
    struct Tag;
    struct Storage;
    struct Word;
    struct __Tag;
    mod core {}
    mod smallvec_runtime {}
    trait Clone {}
    trait SmallVector {}

    ::smallvec_runtime::define_smallvec! {
        pub(super) struct Vec;
        pub(super) type Options = [Option; 4];
        #[small_vec(len = u8)]
        pub(super) type Bytes<const N: ::core::primitive::usize> = [u8; N];
    }
}

fn local() -> usize {
    struct Id;

    smallvec_runtime::define_smallvec! {
        struct Local;
        type Ids = [Id; 4];
        #[small_vec(inline = 2 + 2)]
        type Computed = Id;
    }

    let mut ids = Ids::new();
    ids.push(Id);
    let mut computed = Computed::from([Id]);
    let both: [&mut Local<_, _>; 1] = [&mut ids];
    computed.push(Id);
    both.len() + computed.len()
}

fn main() {
    use named::{Clauses, Count, Edge, Fields, Items, Levels, Name, Orders, SmallVec, edge};

    let levels = Levels::from([(1, 2), (3, 4)]);
    assert_eq!((Levels::NAME, Orders::NAME), ("levels", "orders"));
    assert_eq!((levels.best(), levels.count()), (Some(3), 2));
    let orders: Orders = levels.iter().copied().collect();
    assert_eq!(levels, orders);

    fn shorter<'a>(fields: Fields<'static>, _: &'a str) -> Fields<'a> {
        fields
    }
    assert_eq!(shorter(Fields::from(["a"]), &String::new()), ["a"]);
    assert_eq!(Items::<std::ops::Range<u8>>::from([1]).len(), 1);
    assert_eq!(Clauses::<str>::from([("a", "b")]).len(), 1);
    let edge: Edge<u8, 2> = edge![1, 2];
    let same = edge;
    assert_eq!(edge, same);

    let mut name = elsewhere::NAME;
    std::io::Write::write_all(&mut name, b"b").unwrap();
    std::fmt::Write::write_str(&mut name, "c").unwrap();
    assert_eq!(name, *b"abc");
    assert_eq!(name.drain_filter(|byte| *byte == b'b').count(), 1);
    assert_eq!(elsewhere::Paths::new().capacity(), 4);
    let _: SmallVec<_, _> = elsewhere::Paths::new();

    assert_eq!(Word::new().len() + Narrow8::new().len() + Narrow16::new().len() + Narrow32::new().len(), 0);
    assert_eq!(Compact::new().len() + Packed::new().len() + Fixed::new().len() + FixedCopy::new().len(), 0);
    assert_eq!(conditional::Twice::from([1_u16]).len(), 1);
    assert_eq!(shadowed::Options::from([shadowed::Option]).len(), 1);
    let _: shadowed::Vec<_, _> = shadowed::Bytes::<2>::from([shadowed::u8]);
    assert_eq!(parameters::Sized::<4>::new().capacity(), 4);
    assert_eq!(local(), 3);
}
