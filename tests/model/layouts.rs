//! The layouts under test. A new one is one more line in each list here.

use super::elements::{Line, Text, Unit};
use smallvec_runtime::define_smallvec;

define_smallvec! {
    pub(crate) type Word<T, const N: usize> = [T; N];
    #[small_vec(len = u8)]
    pub(crate) type Narrow8<T, const N: usize> = [T; N];
    #[small_vec(len = u16)]
    pub(crate) type Narrow16<T, const N: usize> = [T; N];
    #[small_vec(len = u32)]
    pub(crate) type Narrow32<T, const N: usize> = [T; N];
    /// The layout that never spills. It is not in [`each_layout`], as most of what is tested there has no room in it.
    #[small_vec(spill = never)]
    pub(crate) type Fixed<T, const N: usize> = [T; N];

    // For elements that are known to be `Copy`, and are copied as bytes.
    pub(crate) type WordCopy<T: Copy, const N: usize> = [T; N];
    #[small_vec(len = u8)]
    pub(crate) type Narrow8Copy<T: Copy, const N: usize> = [T; N];
    #[small_vec(len = u32)]
    pub(crate) type Narrow32Copy<T: Copy, const N: usize> = [T; N];
    #[small_vec(spill = never)]
    pub(crate) type FixedCopy<T: Copy, const N: usize> = [T; N];
}

/// The layouts that need to know their element when they are declared.
pub(crate) trait Compacted<const N: usize> {
    type Compact;
    type Half;
}

pub(crate) type Compact<T, const N: usize> = <T as Compacted<N>>::Compact;
pub(crate) type Half<T, const N: usize> = <T as Compacted<N>>::Half;

/// Declares them for elements at some inline capacities: `compacted! { u8: 0 3; String: 8; }`.
macro_rules! compacted {
    ($($element:ty: $($inline:literal)+;)+) => {
        $($(
            const _: () = {
                smallvec_runtime::define_smallvec! {
                    #[small_vec(layout = compact)]
                    pub(crate) type Compact = [$element; $inline];
                    #[small_vec(layout = compact, len = u32)]
                    pub(crate) type Half = [$element; $inline];
                }
                impl $crate::model::layouts::Compacted<$inline> for $element {
                    type Compact = Compact;
                    type Half = Half;
                }
            };
        )+)+
    };
}
pub(crate) use compacted;

compacted! {
    u8: 0 2 3 4 20 23 126 127 128;
    Line: 0 2 3;
    Text: 0 1 3 8;
    Unit: 0 3;
}

/// Runs a body for every layout that spills: `each_layout!(V => { … V<u8, 3> … })`.
macro_rules! each_layout {
    ($V:ident => $body:block) => {
        $crate::model::layouts::each_layout!(@ $V $body Word Narrow8 Narrow16 Narrow32 Compact Half)
    };
    (@ $V:ident $body:block $($layout:ident)+) => {
        $({
            #[allow(unused_imports, reason = "under the name that the body uses")]
            use $crate::model::layouts::$layout as $V;
            $body
        })+
    };
}
pub(crate) use each_layout;
