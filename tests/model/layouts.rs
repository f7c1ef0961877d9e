//! The layouts under test. A new one is one more line in each list here.
//!
//! Every layout has both forms: a vector of an even inline capacity is a member of the family [`SmallVec`], one of an odd capacity is
//! a struct.

use super::elements::{Line, Text, Unit};
use smallvec_runtime::small_vec;

#[small_vec(impls(serde))]
pub(crate) struct SmallVec;

/// Declares the layouts that can be generic over the element, in a module, each with the given options.
macro_rules! generic {
    ($module:ident: $($form:tt)*) => {
        pub(crate) mod $module {
            use super::small_vec;

            #[small_vec($($form)*)]
            pub(crate) type Word<T, const N: usize> = [T; N];
            #[small_vec(len = u8, $($form)*)]
            pub(crate) type Narrow8<T, const N: usize> = [T; N];
            #[small_vec(len = u16, $($form)*)]
            pub(crate) type Narrow16<T, const N: usize> = [T; N];
            #[small_vec(len = u32, $($form)*)]
            pub(crate) type Narrow32<T, const N: usize> = [T; N];
            #[small_vec(spill = never, $($form)*)]
            pub(crate) type Fixed<T, const N: usize> = [T; N];

            // For elements that are known to be `Copy`, and are copied as bytes.
            #[small_vec($($form)*)]
            pub(crate) type WordCopy<T: Copy, const N: usize> = [T; N];
            #[small_vec(len = u8, $($form)*)]
            pub(crate) type Narrow8Copy<T: Copy, const N: usize> = [T; N];
            #[small_vec(len = u32, $($form)*)]
            pub(crate) type Narrow32Copy<T: Copy, const N: usize> = [T; N];
            #[small_vec(spill = never, $($form)*)]
            pub(crate) type FixedCopy<T: Copy, const N: usize> = [T; N];
        }
    };
}

generic!(members: family = super::SmallVec);
generic!(structs: impls(serde));

/// An inline capacity, which decides on the form.
pub(crate) struct Inline<const N: usize>;

/// Lists the layouts twice: those of all elements, and those of `Copy` elements.
macro_rules! form {
    ($($layout:ident)+; $($of_copies:ident)+; $($module:ident: $($inline:literal)+;)+) => {
        pub(crate) trait Form<T> {
            $(type $layout;)+
        }

        pub(crate) trait FormOfCopies<T: Copy> {
            $(type $of_copies;)+
        }

        $(pub(crate) type $layout<T, const N: usize> = <Inline<N> as Form<T>>::$layout;)+
        $(pub(crate) type $of_copies<T, const N: usize> = <Inline<N> as FormOfCopies<T>>::$of_copies;)+

        form!(@ [$($layout)+] [$($of_copies)+] $($($module $inline)+)+);
    };
    (@ $layouts:tt $of_copies:tt $($module:ident $inline:literal)+) => {
        $(form!(@one $layouts $of_copies $module $inline);)+
    };
    (@one [$($layout:ident)+] [$($of_copies:ident)+] $module:ident $inline:literal) => {
        impl<T> Form<T> for Inline<$inline> {
            $(type $layout = $module::$layout<T, $inline>;)+
        }

        impl<T: Copy> FormOfCopies<T> for Inline<$inline> {
            $(type $of_copies = $module::$of_copies<T, $inline>;)+
        }
    };
}

form! {
    // The one that never spills is not in `each_layout`, as most of what is tested there has no room in it.
    Word Narrow8 Narrow16 Narrow32 Fixed;
    WordCopy Narrow8Copy Narrow32Copy FixedCopy;
    members: 0 2 4 8 20 126 128 256 300;
    structs: 1 3 23 127 253 255;
}

/// The layouts that need to know their element when they are declared.
pub(crate) trait Compacted<const N: usize> {
    type Compact;
    type Half;
}

pub(crate) type Compact<T, const N: usize> = <T as Compacted<N>>::Compact;
pub(crate) type Half<T, const N: usize> = <T as Compacted<N>>::Half;

/// Declares them for elements at some inline capacities, the even ones first: `compacted! { u8: 0 8, 3; String: 8,; }`.
macro_rules! compacted {
    ($($element:ty: $($even:literal)*, $($odd:literal)*;)+) => {
        $(
            $($crate::model::layouts::compacted!(@ $element, $even, family = $crate::model::layouts::SmallVec);)*
            $($crate::model::layouts::compacted!(@ $element, $odd, impls(serde));)*
        )+
    };
    (@ $element:ty, $inline:literal, $($form:tt)+) => {
        const _: () = {
            #[smallvec_runtime::small_vec(layout = compact, $($form)+)]
            pub(crate) type Compact = [$element; $inline];
            #[smallvec_runtime::small_vec(layout = compact, len = u32, $($form)+)]
            pub(crate) type Half = [$element; $inline];

            impl $crate::model::layouts::Compacted<$inline> for $element {
                type Compact = Compact;
                type Half = Half;
            }
        };
    };
}
pub(crate) use compacted;

compacted! {
    u8: 0 2 4 20 126 128, 3 23 127;
    Line: 0 2, 3;
    Text: 0 8, 1 3;
    Unit: 0 2, 3;
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
