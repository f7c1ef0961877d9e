//! The declarations, each layout as a struct and as a member of a family.

use smallvec_runtime::profile::{self, TypeReport};

/// Declares a vector of each layout that is counted, once as a struct and, in the module `members`, once as a member of a family.
macro_rules! layouts {
    ($item:ty; $inline:literal) => {
        crate::layouts::with_layouts! { [crate::types::declare] { $item; $inline; } }
    };
}
pub(crate) use layouts;

/// What [`layouts!`] declares.
macro_rules! declare {
    ($item:ty; $inline:literal; $([$($layout:ident($($option:tt)*))*])*) => {
        $($(
            #[smallvec_runtime::small_vec(inline = $inline, $($option)*, profile)]
            pub(crate) type $layout = $item;
        )*)*

        pub(crate) mod members {
            smallvec_runtime::define_smallvec! {
                #[small_vec(profile)]
                pub(crate) struct Family;

                $($(
                    #[small_vec(inline = $inline, $($option)*)]
                    pub(crate) type $layout = $item;
                )*)*
            }
        }
    };
}
pub(crate) use declare;

/// Calls a function once for each vector that [`layouts!`] has declared in a module, with the name of its row.
macro_rules! each {
    ($module:ident, $function:ident) => {
        crate::layouts::with_layouts! { [crate::types::call] { $module $function; } }
    };
}
pub(crate) use each;

/// What [`each!`] calls.
macro_rules! call {
    ($module:ident $function:ident; $([$($layout:ident($($option:tt)*))*])*) => {
        $($(
            $function::<$module::$layout>(concat!(module_path!(), "::", stringify!($module), "::", stringify!($layout)));
            $function::<$module::members::$layout>(
                concat!(module_path!(), "::", stringify!($module), "::members::", stringify!($layout))
            );
        )*)*
    };
}
pub(crate) use call;

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
