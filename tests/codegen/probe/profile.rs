//! What a program does with vectors that ask to be counted, in a build that counts nothing.

use smallvec_runtime::{define_smallvec, small_vec};

/// What is done with a vector.
macro_rules! operations {
    ($module:ident: $vector:ident of $item:ty) => {
        pub mod $module {
            use super::$vector as V;

            pub fn new() -> V {
                V::new()
            }
            pub fn push(vec: &mut V, value: $item) {
                vec.push(value);
            }
            pub fn collect(slice: &[$item]) -> V {
                slice.iter().cloned().collect()
            }
            pub fn clone(vec: &V) -> V {
                vec.clone()
            }
            pub fn remove(vec: &mut V, index: usize) -> $item {
                vec.remove(index)
            }
            pub fn count(vec: V) -> usize {
                vec.into_iter().count()
            }
            pub fn release(vec: V) {
                drop(vec);
            }
        }
    };
}

#[small_vec(inline = 4, profile)]
pub type Word = u32;
#[small_vec(inline = 4, layout = compact, profile)]
pub type Compact = String;
#[small_vec(inline = 4, spill = never, profile)]
pub type Fixed = u32;

define_smallvec! {
    #[small_vec(without(Hash), profile)]
    pub struct Family;
    #[small_vec(inline = 4)]
    pub type Member = u32;
    #[small_vec(inline = 4, len = u16, profile)]
    pub type Narrow = u32;
}

operations!(word: Word of u32);
operations!(compact: Compact of String);
operations!(fixed: Fixed of u32);
operations!(member: Member of u32);
operations!(narrow: Narrow of u32);
