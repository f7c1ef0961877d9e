//! The operations: one entry for each, in a file for each topic.
//!
//! An entry is `op Name { parameters } => |v| { … }`, which runs on a small vector `V` of elements `E` and on a `Vec<E>`. Where
//! `Vec` has not the method, or only newer compilers have it, `else { … }` says what should happen, step by step:
//! also when user code panics. With `loosely { … }` it only says what comes out if it does not. In `|v, n|`, `n` is the inline
//! capacity.

macro_rules! operations {
    ($(#[$doc:meta])* $group:ident: $(
        $(#[$operation_doc:meta])*
        op $name:ident { $($field:ident: $type:ty),* } => |$v:ident $(, $n:ident)?| $ours:block
        $(else $stepwise:block)? $(loosely $loose:block)?
    )+) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        #[allow(clippy::enum_variant_names, reason = "operations are named after their methods")]
        pub(crate) enum $group {
            $($(#[$operation_doc])* $name { $($field: $type),* },)+
        }

        impl $group {
            const TABLE: &[fn([u8; 3]) -> Self] = &[$(|bytes| {
                #[allow(unused_variables, unused_mut, reason = "not every operation has parameters")]
                let mut bytes = bytes.into_iter();
                Self::$name { $($field: <$type>::from(bytes.next().unwrap())),* }
            }),+];

            pub(crate) const COUNT: usize = Self::TABLE.len();

            pub(crate) fn decode(index: usize, bytes: [u8; 3]) -> Self {
                Self::TABLE[index](bytes)
            }

            /// Whether the `Vec` goes through the same calls of user code, in the same order.
            pub(crate) fn is_stepwise(self) -> bool {
                match self {
                    $(Self::$name { .. } => pick!([$(false, $loose)?] [true, ()]),)+
                }
            }

            pub(crate) fn on_ours<E: Element, V: Vector<E>>(self, vec: &mut V) -> String {
                match self {
                    $(Self::$name { $($field),* } => {
                        let $v = vec;
                        $(let $n = V::INLINE_SIZE;)?
                        show($ours)
                    })+
                }
            }

            #[allow(unused_variables, reason = "few ask for the inline capacity, and fewer for all parameters")]
            pub(crate) fn on_vec<E: Element>(self, inline: usize, vec: &mut Vec<E>) -> String {
                match self {
                    $(Self::$name { $($field),* } => {
                        let $v = vec;
                        $(let $n = inline;)?
                        show(twin!([$($stepwise)?] [$($loose)?] $ours))
                    })+
                }
            }
        }
    };
}

/// The first of two values that is there.
macro_rules! pick {
    ([$first:expr, $_reason:block] $second:tt) => {
        $first
    };
    ([] [$second:expr, $_reason:expr]) => {
        $second
    };
}

/// The block that runs on `Vec`.
macro_rules! twin {
    ([$stepwise:block] [] $ours:block) => {
        $stepwise
    };
    ([] [$loose:block] $ours:block) => {
        $loose
    };
    ([] [] $ours:block) => {
        $ours
    };
}

/// Prints what an operation returned. It is dropped before the text is returned, which would be lost if a drop panicked
/// as the function returns (rust-lang/rust#47949).
fn show(result: impl Debug) -> String {
    let text = format!("{result:?}");
    drop(result);
    text
}

mod capacity;
mod leave;
mod make;
mod many;
mod one;
mod remove;
mod traits;

use super::elements::Element;
use super::subject::Vector;
use std::fmt::Debug;

macro_rules! topics {
    ($($topic:ident: $group:ty),+ $(,)?) => {
        /// An operation, by topic.
        #[derive(Clone, Copy, Debug)]
        pub(crate) enum Operation {
            $($topic($group),)+
        }

        impl Operation {
            pub(crate) const COUNT: usize = 0 $(+ <$group>::COUNT)+;

            /// Makes the operation with that number out of three bytes.
            pub(crate) fn decode(mut index: usize, bytes: [u8; 3]) -> Self {
                $(
                    if index < <$group>::COUNT {
                        return Self::$topic(<$group>::decode(index, bytes));
                    }
                    index -= <$group>::COUNT;
                )+
                unreachable!("{index} past the operations")
            }

            /// Whether `Vec` does the same, step by step, when user code panics.
            pub(crate) fn is_comparable_when_user_code_panics(self) -> bool {
                match self {
                    $(Self::$topic(operation) => operation.is_stepwise(),)+
                }
            }

            pub(crate) fn is_splice(self) -> bool {
                matches!(self, Self::Many(many::Many::Splice { .. } | many::Many::TrySplice { .. }))
            }

            /// Performs it on a small vector, and returns what comes out.
            pub(crate) fn on_ours<E: Element, V: Vector<E>>(self, vec: &mut V) -> String {
                match self {
                    $(Self::$topic(operation) => operation.on_ours::<E, V>(vec),)+
                }
            }

            /// Performs it on a `Vec`, and returns what comes out.
            #[allow(unused_variables, reason = "few ask for the inline capacity, and fewer for all parameters")]
            pub(crate) fn on_vec<E: Element>(self, inline: usize, vec: &mut Vec<E>) -> String {
                match self {
                    $(Self::$topic(operation) => operation.on_vec::<E>(inline, vec),)+
                }
            }
        }
    };
}

topics! {
    Make: make::Make,
    Capacity: capacity::Capacity,
    One: one::One,
    Many: many::Many,
    Remove: remove::Remove,
    Leave: leave::Leave,
    Traits: traits::Traits,
}
