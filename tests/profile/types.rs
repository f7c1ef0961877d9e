//! The declarations, each layout as a struct and as a member of a family.

use smallvec_runtime::profile::{self, TypeReport};

/// Declares a vector of each layout that is counted, once as a struct and once as a member of a family.
macro_rules! layouts {
    ($item:ty; $inline:literal) => {
        #[smallvec_runtime::small_vec(inline = $inline, profile)]
        pub(crate) type Word = $item;
        #[smallvec_runtime::small_vec(inline = $inline, len = u8, profile)]
        pub(crate) type Narrow8 = $item;
        #[smallvec_runtime::small_vec(inline = $inline, len = u16, profile)]
        pub(crate) type Narrow16 = $item;
        #[smallvec_runtime::small_vec(inline = $inline, len = u32, profile)]
        pub(crate) type Narrow32 = $item;
        #[smallvec_runtime::small_vec(inline = $inline, layout = compact, profile)]
        pub(crate) type Compact = $item;
        #[smallvec_runtime::small_vec(inline = $inline, layout = compact, len = u32, profile)]
        pub(crate) type CompactPacked = $item;
        #[smallvec_runtime::small_vec(inline = $inline, spill = never, profile)]
        pub(crate) type Fixed = $item;

        smallvec_runtime::define_smallvec! {
            #[small_vec(profile)]
            pub(crate) struct Family;

            #[small_vec(inline = $inline)]
            pub(crate) type WordMember = $item;
            #[small_vec(inline = $inline, len = u8)]
            pub(crate) type Narrow8Member = $item;
            #[small_vec(inline = $inline, len = u16)]
            pub(crate) type Narrow16Member = $item;
            #[small_vec(inline = $inline, len = u32)]
            pub(crate) type Narrow32Member = $item;
            #[small_vec(inline = $inline, layout = compact)]
            pub(crate) type CompactMember = $item;
            #[small_vec(inline = $inline, layout = compact, len = u32)]
            pub(crate) type CompactPackedMember = $item;
            #[small_vec(inline = $inline, spill = never)]
            pub(crate) type FixedMember = $item;
        }
    };
}
pub(crate) use layouts;

/// Calls a function once for each vector that [`layouts!`] has declared in a module, with the name of its row.
macro_rules! each {
    ($module:ident, $function:ident) => {
        each! { @ $module $function [
            Word Narrow8 Narrow16 Narrow32 Compact CompactPacked Fixed WordMember Narrow8Member Narrow16Member Narrow32Member
            CompactMember CompactPackedMember FixedMember
        ] }
    };
    (@ $module:ident $function:ident [$($name:ident)*]) => {
        $($function::<$module::$name>(concat!(module_path!(), "::", stringify!($module), "::", stringify!($name)));)*
    };
}
pub(crate) use each;

/// Returns the row of a type, if it has one.
pub(crate) fn row(name: &str) -> Option<TypeReport> {
    let mut rows = profile::report().types.into_iter().filter(|row| row.name == name);
    let row = rows.next();
    assert_eq!(rows.next(), None, "one row for a type without parameters");
    row
}

/// Returns pairs of a largest length and of how many vectors have it.
pub(crate) fn lengths(row: &TypeReport) -> Vec<(u64, u64)> {
    row.lengths().iter().collect()
}
