//! All integrations at once, in a scope that hides every name which an expansion might need, and under lints that users set.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, unused_qualifications, unreachable_pub, single_use_lifetimes, rust_2018_idioms)]
#![deny(clippy::all, clippy::pedantic)]

mod hidden {
    #![no_implicit_prelude]
    #![allow(dead_code, missing_docs, non_camel_case_types, non_upper_case_globals)]

    // Crates, types and traits that the tokens of an expansion must not find.
    mod alloc {}
    mod arbitrary {}
    mod borsh {}
    mod bytes {}
    mod core {}
    mod defmt {}
    mod embedded_io {}
    mod futures_io {}
    mod get_size2 {}
    mod malloc_size_of {}
    mod proptest {}
    mod rayon {}
    mod rkyv {}
    mod schemars {}
    mod serde {}
    mod serde_bytes {}
    mod serde_core {}
    mod serde_with {}
    mod std {}
    mod tokio {}
    mod winnow {}
    mod zeroize {}

    /// Constants, which parameters of these names would be patterns of.
    macro_rules! constants {
        ($($name:ident)*) => {
            $(const $name: () = ();)*
        };
    }

    constants! {
        buffer buffers byte capacity count deserializer formatter generator ops other out par_iter parameters range reader resolver
        serializer slice source tracker u writer
    }

    struct Option;
    struct Pin;
    struct Poll;
    struct Result;
    struct Self_;
    struct Vec;
    struct bool;
    struct str;
    struct u8;
    struct usize;
    trait Send {}
    trait Sized {}
    trait Sync {}
    trait Unpin {}

    macro_rules! declare {
        ($($name:ident)*) => {
            /// A vector of a concrete type.
            #[::smallvec_runtime::small_vec(inline = 4, impls($($name),*))]
            pub(crate) type Bytes = ::std::primitive::u8;

            /// A vector with parameters.
            #[::smallvec_runtime::small_vec(inline = 2, impls($($name),*))]
            pub(crate) type Pairs<'a, T, U: ::std::marker::Copy> = (&'a T, U) where T: ::std::fmt::Debug;

            /// A vector of what implements next to nothing.
            #[::smallvec_runtime::small_vec(inline = 2, spill = never, impls($($name),*))]
            pub(crate) type Pointers = *const dyn ::std::fmt::Debug;

            /// A vector of any backing array.
            #[::smallvec_runtime::small_vec(impls($($name),*))]
            pub(crate) type OfArray<A: ::smallvec_runtime::Array> = A;

            ::smallvec_runtime::define_smallvec! {
                /// A family.
                #[small_vec(impls($($name),*))]
                pub(crate) struct Family;

                /// A member.
                #[small_vec(len = u8)]
                pub(crate) type Line = [::std::primitive::u8; 80];
                /// A member with a parameter.
                pub(crate) type List<'a, T> = [&'a T; 2];
            }
        };
    }

    declare! {
        serde write text drain_filter rayon zeroize bytes arbitrary proptest borsh rkyv schemars defmt embedded_io malloc_size_of get_size
        tokio futures_io winnow serde_with
    }
}

use hidden::{Bytes, Line, List, OfArray, Pairs, Pointers};
use rayon::prelude::*;

#[test]
fn all_integrations_work_side_by_side() {
    let v = Bytes::from([1, 2]);
    assert_eq!(serde_json::to_string(&v).unwrap(), "[1,2]");
    assert_eq!(borsh::to_vec(&v).unwrap(), [2, 0, 0, 0, 1, 2]);
    assert_eq!(v.par_iter().map(|byte| u32::from(*byte)).sum::<u32>(), 3);
    let mut line = Line::try_from("text").unwrap();
    std::fmt::Write::write_str(&mut line, " and more").unwrap();
    zeroize::Zeroize::zeroize(&mut line);
    assert!(line.is_empty());
    assert_eq!(Pairs::from([(&1, 2)]).into_par_iter().map(|(a, b)| a + b).collect::<Vec<i32>>(), [3]);
    assert_eq!(OfArray::<[u16; 3]>::from([1, 2]).into_par_iter().count(), 2);
    assert_eq!(serde_json::to_string(&List::from([&"a", &"b"])).unwrap(), r#"["a","b"]"#);
    assert!(Pointers::new().is_empty());
}
