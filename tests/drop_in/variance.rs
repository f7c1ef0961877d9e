//! What is covariant with `Vec` is covariant here: these functions would not compile otherwise.

use smallvec_runtime::{Drain, ExtractIf, IntoIter, Splice, define_smallvec, small_vec};

type Words = std::iter::Once<&'static str>;

/// Writes the functions for both forms.
macro_rules! covariant {
    ($($module:ident { $($declaration:item)+ })+) => {
        $(mod $module {
            use super::*;

            $($declaration)+

            fn vector<'short>(long: Borrowed<'static>) -> Borrowed<'short> {
                long
            }

            fn generic<'short>(long: Generic<&'static str>) -> Generic<&'short str> {
                long
            }

            fn reference<'r, 'short>(long: &'r Borrowed<'static>) -> &'r Borrowed<'short> {
                long
            }

            fn into_iter<'short>(long: IntoIter<Borrowed<'static>>) -> IntoIter<Borrowed<'short>> {
                long
            }

            fn generic_into_iter<'short>(long: IntoIter<Generic<&'static str>>) -> IntoIter<Generic<&'short str>> {
                long
            }

            fn drain<'r, 'short>(long: Drain<'r, Borrowed<'static>>) -> Drain<'r, Borrowed<'short>> {
                long
            }

            fn drain_itself<'short, 'long: 'short>(long: Drain<'long, Borrowed<'static>>) -> Drain<'short, Borrowed<'static>> {
                long
            }

            fn splice<'short, 'long: 'short>(
                long: Splice<'long, Borrowed<'static>, Words>,
            ) -> Splice<'short, Borrowed<'static>, Words> {
                long
            }

            fn extract_if<'short, 'long: 'short, F>(
                long: ExtractIf<'long, Borrowed<'static>, F>,
            ) -> ExtractIf<'short, Borrowed<'static>, F> {
                long
            }

            #[test]
            fn the_vector_and_its_iterators_are_covariant() {
                let mut long = reference(&vector(Borrowed::from(["a", "b", "c", "d", "e"]))).clone();
                assert_eq!(generic(Generic::from(["a"])), ["a"]);
                assert_eq!(drain(drain_itself(long.drain(..1))).next(), Some("a"));
                assert_eq!(splice(long.splice(..1, std::iter::once("z"))).next(), Some("b"));
                assert_eq!(extract_if(long.extract_if(.., |word| *word == "d")).next(), Some("d"));
                assert!(into_iter(long.into_iter()).eq(["z", "c", "e"]));
                assert!(generic_into_iter(Generic::from(["a"]).into_iter()).eq(["a"]));
            }
        })+
    };
}

covariant! {
    members {
        define_smallvec! {
            type Borrowed<'a> = [&'a str; 2];
            type Generic<T> = [T; 2];
        }
    }
    structs {
        #[small_vec]
        type Borrowed<'a> = [&'a str; 2];
        #[small_vec]
        type Generic<T> = [T; 2];
    }
}
