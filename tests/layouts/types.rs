//! The layouts as types.
//!
//! Those that are generic over the element are members of the family [`SmallVec`] if the inline capacity is even, and structs if it is
//! odd. The other two have one form beside the narrowest layout, and the other form without it.

use crate::support::{Element, with_layouts};
use smallvec_runtime::small_vec;

#[small_vec]
pub(crate) struct SmallVec;

/// Declares the layouts that can be generic over the element in a module, each with the given options.
macro_rules! generic {
    ($module:ident $form:tt [$($spilling:ident $options:tt)+] $concrete:tt [$($never:ident $never_options:tt)+]) => {
        pub(crate) mod $module {
            use super::small_vec;

            $(generic! { @ $form $spilling $options })+
            $(generic! { @ $form $never $never_options })+
        }
    };
    (@ [$($form:tt)*] $layout:ident ($($options:tt)*)) => {
        #[small_vec($($options)*, $($form)*)]
        pub(crate) type $layout<T, const N: usize> = [T; N];
    };
}

with_layouts!([generic] { members [family = super::SmallVec] });
with_layouts!([generic] { structs [] });

/// An inline capacity, which decides on the form.
pub(crate) struct Inline<const N: usize>;

macro_rules! form {
    ({ $($modules:tt)+ } [$($spilling:ident $options:tt)+] $concrete:tt [$($never:ident $never_options:tt)+]) => {
        form! { $($spilling)+ $($never)+; $($modules)+ }
    };
    ($($layout:ident)+; $($module:ident: $($inline:literal)+;)+) => {
        pub(crate) trait Form<T> {
            $(type $layout;)+
        }

        $(pub(crate) type $layout<T, const N: usize> = <Inline<N> as Form<T>>::$layout;)+

        form!(@ [$($layout)+] $($($module $inline)+)+);
    };
    (@ $layouts:tt $($module:ident $inline:literal)+) => {
        $(form!(@one $layouts $module $inline);)+
    };
    (@one [$($layout:ident)+] $module:ident $inline:literal) => {
        impl<T> Form<T> for Inline<$inline> {
            $(type $layout = $module::$layout<T, $inline>;)+
        }
    };
}

with_layouts!([form] {{
    members: 0 2 4 8 12 14 100 126 128 130 252 254 256 300 32_766 32_768 65_022 65_024 65_534 65_536;
    structs: 1 3 5 7 9 15 23 125 127 253 255 257 32_767 65_023 65_535;
}});

/// Runs a body for every layout that spills: `each_layout!(V, limit in [String; 3] => { … })`. `LIMIT` is the length to
/// which it counts.
macro_rules! each_layout {
    ($V:ident, $limit:ident in [$item:ty; $inline:literal] => $body:block) => {
        $crate::types::each_layout!(@ $V, $limit [$item; $inline] $body (family = $crate::types::SmallVec) ());
    };
    // As above, and with the layout that counts to 255, for inline capacities that it can have.
    ($V:ident, $limit:ident in [$item:ty; $inline:literal], narrowest => $body:block) => {
        $crate::types::each_layout!(@ $V, $limit [$item; $inline] $body () (family = $crate::types::SmallVec));
        $crate::types::each_layout!(@each $V, $limit $body
            $crate::types::Narrow8<$item, $inline>, usize::from(u8::MAX) - usize::from($inline == 0);
        );
    };
    (@ $V:ident, $limit:ident [$item:ty; $inline:literal] $body:block ($($compact:tt)*) ($($half:tt)*)) => {{
        #[smallvec_runtime::small_vec(layout = compact, $($compact)*)]
        type Compact = [$item; $inline];
        #[smallvec_runtime::small_vec(layout = compact, len = u32, $($half)*)]
        type Half = [$item; $inline];
        $crate::types::each_layout!(@each $V, $limit $body
            $crate::types::Word<$item, $inline>, usize::MAX;
            $crate::types::Narrow16<$item, $inline>, usize::from(u16::MAX) - usize::from($inline == 0);
            $crate::types::Narrow32<$item, $inline>, u32::MAX as usize - usize::from($inline == 0);
            Compact, usize::MAX;
            Half, i32::MAX as usize;
        );
    }};
    (@each $V:ident, $limit:ident $body:block $($layout:ty, $value:expr;)+) => {$({
        type $V = $layout;
        #[allow(unused_variables, reason = "not every body counts")]
        let $limit = $value;
        let _case = $crate::support::Case::of::<$V>();
        $body
    })+};
}
pub(crate) use each_layout;

impl Element for u8 {
    fn new(key: u32) -> Self {
        key as Self
    }

    fn key(&self) -> u32 {
        u32::from(*self)
    }

    fn set_key(&mut self, key: u32) {
        *self = key as Self;
    }
}

/// Sixteen bytes, aligned to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(align(16))]
pub(crate) struct Quad(u32);

impl Element for Quad {
    fn new(key: u32) -> Self {
        Self(key)
    }

    fn key(&self) -> u32 {
        self.0
    }

    fn set_key(&mut self, key: u32) {
        self.0 = key;
    }
}
