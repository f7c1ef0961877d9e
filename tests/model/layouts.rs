//! The layouts under test: those of `tests/support/layouts.rs`.
//!
//! Every layout has both forms: a vector of an even inline capacity is a member of the family [`SmallVec`], one of an odd capacity is
//! a struct.

use super::elements::{Line, Text, Unit};
use super::list::with_layouts;
use smallvec_runtime::small_vec;

#[small_vec(impls(serde))]
pub(crate) struct SmallVec;

/// Declares the layouts that can be generic over the element, in a module, each with the given options.
macro_rules! generic {
    ($module:ident $form:tt [$($spilling:ident $options:tt)+] $concrete:tt [$($never:ident $never_options:tt)+]) => {
        pub(crate) mod $module {
            use super::small_vec;

            $(generic! { @ $form $spilling<T> $options })+
            $(generic! { @ $form $never<T> $never_options })+

            // For elements that are known to be `Copy`, and are copied as bytes.
            generic! { @ $form WordCopy<T: Copy> (len = usize) }
            generic! { @ $form Narrow8Copy<T: Copy> (len = u8) }
            generic! { @ $form Narrow32Copy<T: Copy> (len = u32) }
            generic! { @ $form FixedCopy<T: Copy> (spill = never) }
        }
    };
    (@ [$($form:tt)*] $layout:ident<T $(: $bound:ident)?> ($($options:tt)*)) => {
        #[small_vec($($options)*, $($form)*)]
        pub(crate) type $layout<T $(: $bound)?, const N: usize> = [T; N];
    };
}

with_layouts!([generic] { members [family = super::SmallVec] });
with_layouts!([generic] { structs [impls(serde)] });

/// An inline capacity, which decides on the form.
pub(crate) struct Inline<const N: usize>;

/// Lists the layouts twice: those of all elements, and those of `Copy` elements.
macro_rules! form {
    (
        { $($of_copies:ident)+; $($modules:tt)+ }
        [$($spilling:ident $options:tt)+] $concrete:tt [$($never:ident $never_options:tt)+]
    ) => {
        form! { $($spilling)+ $($never)+; $($of_copies)+; $($modules)+ }
    };
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

with_layouts!([form] {{
    WordCopy Narrow8Copy Narrow32Copy FixedCopy;
    members: 0 2 4 8 20 126 128 256 300;
    structs: 1 3 23 127 253 255;
}});

/// Names the layouts that need to know their element when they are declared.
macro_rules! concrete {
    ($generic:tt [$($layout:ident $options:tt)+] $never:tt) => {
        pub(crate) trait Compacted<const N: usize> {
            $(type $layout;)+
        }

        $(pub(crate) type $layout<T, const N: usize> = <T as Compacted<N>>::$layout;)+
    };
}

with_layouts!([concrete] {});

/// Declares them for elements at some inline capacities, the even ones first: `compacted! { u8: 0 8, 3; String: 8,; }`.
macro_rules! compacted {
    ($($element:ty: $($even:literal)*, $($odd:literal)*;)+) => {
        $(
            $($crate::model::layouts::compacted!(@ $element, $even, family = $crate::model::layouts::SmallVec);)*
            $($crate::model::layouts::compacted!(@ $element, $odd, impls(serde));)*
        )+
    };
    (@ $element:ty, $inline:literal, $($form:tt)+) => {
        $crate::model::list::with_layouts!([$crate::model::layouts::compacted] { @all $element, $inline, [$($form)+] });
    };
    (@all $element:ty, $inline:literal, $form:tt $generic:tt [$($layout:ident $options:tt)+] $never:tt) => {
        const _: () = {
            $($crate::model::layouts::compacted!(@one $element, $inline, $form $layout $options);)+

            impl $crate::model::layouts::Compacted<$inline> for $element {
                $(type $layout = $layout;)+
            }
        };
    };
    (@one $element:ty, $inline:literal, [$($form:tt)+] $layout:ident ($($options:tt)+)) => {
        #[smallvec_runtime::small_vec($($options)+, $($form)+)]
        pub(crate) type $layout = [$element; $inline];
    };
}
pub(crate) use compacted;

compacted! {
    u8: 0 2 4 20 126 128, 3 23 127;
    Line: 0 2, 3;
    Text: 0 8, 1 3;
    Unit: 0 2, 3;
}

/// Runs a body for every layout that spills: `each_layout!(V => { … V<u8, 3> … })`. Most of what is tested there has no room in one that
/// does not.
macro_rules! each_layout {
    ($V:ident => $body:block) => {
        $crate::model::list::with_layouts!([$crate::model::layouts::each_layout] { @all $V $body })
    };
    (@all $V:ident $body:block [$($generic:ident $options:tt)+] [$($concrete:ident $more_options:tt)+] $never:tt) => {
        $crate::model::layouts::each_layout!(@ $V $body $($generic)+ $($concrete)+)
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
