//! All integrations at once, in a scope without a prelude and under lints that users set.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, unused_qualifications, unreachable_pub, single_use_lifetimes, rust_2018_idioms)]
#![deny(clippy::all, clippy::pedantic)]

mod hidden {
    #![no_implicit_prelude]
    macro_rules! declare {
        ($($name:ident),*) => {
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

    ::std::include!(::std::concat!(::std::env!("OUT_DIR"), "/declare.rs"));
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
