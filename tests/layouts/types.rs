//! The layouts as types.

use crate::support::Element;
use smallvec_runtime::define_smallvec;

define_smallvec! {
    pub(crate) type Word<T, const N: usize> = [T; N];
    #[small_vec(len = u8)]
    pub(crate) type Narrow8<T, const N: usize> = [T; N];
    #[small_vec(len = u16)]
    pub(crate) type Narrow16<T, const N: usize> = [T; N];
    #[small_vec(len = u32)]
    pub(crate) type Narrow32<T, const N: usize> = [T; N];
    #[small_vec(spill = never)]
    pub(crate) type Fixed<T, const N: usize> = [T; N];
}

/// Runs a body for every layout that spills: `each_layout!(V, limit in [String; 3] => { … })`. `LIMIT` is the length to
/// which it counts.
macro_rules! each_layout {
    ($V:ident, $limit:ident in [$item:ty; $inline:literal] => $body:block) => {{
        smallvec_runtime::define_smallvec! {
            #[small_vec(layout = compact)]
            type Compact = [$item; $inline];
            #[small_vec(layout = compact, len = u32)]
            type Half = [$item; $inline];
        }
        $crate::types::each_layout!(@ $V, $limit $body
            $crate::types::Word<$item, $inline>, usize::MAX;
            $crate::types::Narrow16<$item, $inline>, usize::from(u16::MAX) - usize::from($inline == 0);
            $crate::types::Narrow32<$item, $inline>, u32::MAX as usize - usize::from($inline == 0);
            Compact, usize::MAX;
            Half, i32::MAX as usize;
        );
    }};
    // As above, and with the layout that counts to 255, for inline capacities that it can have.
    ($V:ident, $limit:ident in [$item:ty; $inline:literal], narrowest => $body:block) => {{
        $crate::types::each_layout!($V, $limit in [$item; $inline] => $body);
        $crate::types::each_layout!(@ $V, $limit $body
            $crate::types::Narrow8<$item, $inline>, usize::from(u8::MAX) - usize::from($inline == 0);
        );
    }};
    (@ $V:ident, $limit:ident $body:block $($layout:ty, $value:expr;)+) => {$({
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
