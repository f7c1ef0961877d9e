//! The template: what all declarations have in common, as macros by example. A file has the methods or impls of one topic.
//!
//! The derive crate writes the type and a call of [`__implement`]; a struct calls it with its own names, a family with the
//! parameters of its generic type. All of it stands in one `const _`, in which `__sv` names [`private`](crate::private), and in which
//! types and traits have a reserved name, such as `__sv_Vec`, by the [`prelude`]. Users' names cannot shadow these.
//!
//! Most macros take the same four pieces:
//!
//! - `[$vector:ty]`: the declared type, `Fields<'a, T>`;
//! - `[$($params:tt)*]`: its parameters with their bounds, each with a comma behind it, `'a, T: Bound,`;
//! - `[$($predicates:tt)*]`: its where-clauses, likewise;
//! - `[$item:ty]`: the element.
//!
//! `for<'__any> $item: Clone` is a bound that may not hold; what it stands on is then absent. Without the binder, an unmet bound
//! on a type without parameters would be an error (rust-lang/rust#48214).
//!
//! A method has one sentence of docs here, and the impl a link to the trait [`SmallVector`](crate::SmallVector), which has the rest:
//! longer docs cost each declaration's user compile time, and a code block would be a doc test of the user's crate.

mod bulk;
mod capacity;
mod compare;
mod construct;
mod convert;
mod element;
mod iterate;
mod leave;
pub mod names;
pub mod prelude;
mod range;
mod slices;
mod traits;

/// Implements all that a declared type has whatever its layout: the methods that are not `const`, and the traits. `$impls` are the
/// names of the traits and integrations that a declaration can ask for or do without.
#[doc(hidden)]
#[macro_export]
macro_rules! __implement {
    (
        type: $pieces:tt [$alias:ty]
        array: $array:tt
        associated: $associated:tt
        inline: $inline:tt
        copy: $copy:tt
        name: $name:tt
        rest: $rest:tt
        impls: [$($impl:ident)*]
    ) => {
        __sv::implement_pieces! { $pieces [$alias] $array $associated $inline $copy $name $rest }
        $(__sv::$impl! $pieces)*
    };
}

/// [`__implement`], with the pieces taken apart.
#[doc(hidden)]
#[macro_export]
macro_rules! __implement_pieces {
    (
        { [$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty] }
        [$alias:ty] $array:tt $associated:tt $inline:tt $copy:tt $name:tt $rest:tt
    ) => {
        /// All methods are documented, each with an example, on the trait
        /// [`SmallVector`](https://docs.rs/smallvec-runtime/latest/smallvec_runtime/trait.SmallVector.html).
        impl<$($params)*> $vector where $($predicates)* {
            __sv::construct_methods! { [$item] $array $inline }
            __sv::capacity_methods! { [$item] }
            __sv::element_methods! { [$item] }
            __sv::bulk_methods! { [$item] }
            __sv::range_methods! { [$item] }
            __sv::leave_methods! { [$item] $array }
            __sv::construct_alloc_methods! { [$item] }
            __sv::leave_alloc_methods! { [$item] }
        }

        impl<$($params)*> $vector
        where
            $($predicates)*
            for<'__any> $item: __sv_Clone,
        {
            __sv::construct_clone_methods! { [$item] }
            __sv::bulk_clone_methods! { [$item] }
        }

        __sv::impl_small_vector! { [$alias] [$($params)*] [$($predicates)*] $associated $copy $name $rest }
        __sv::impl_default! { [$vector] [$($params)*] [$($predicates)*] [$item] }
        __sv::impl_slices! { [$vector] [$($params)*] [$($predicates)*] [$item] }
        __sv::impl_slice_view! { [$vector] [$($params)*] [$($predicates)*] [$item] }
        __sv::impl_into! { [$vector] [$($params)*] [$($predicates)*] [$item] }
        __sv::impl_into_alloc! { [$vector] [$($params)*] [$($predicates)*] [$item] }
        __sv::impl_iterate! { [$vector] [$($params)*] [$($predicates)*] [$item] }
    };
}

/// Implements what depends on the layout: the `const` methods, which cannot be those of a trait, and `$impls`.
#[doc(hidden)]
#[macro_export]
macro_rules! __implement_layout {
    ($layout:ident type: $pieces:tt array: $array:tt name: $name:tt rest: $rest:tt impls: [$($impl:ident)*]) => {
        __sv::implement_const_methods! { $layout $pieces $array $name $rest }
        $(__sv::$impl! $pieces)*
    };
}

/// The `const` methods of [`__implement_layout`].
#[doc(hidden)]
#[macro_export]
macro_rules! __implement_const_methods {
    (
        $layout:ident { [$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty] } $array:tt $name:tt $rest:tt
    ) => {
        impl<$($params)*> $vector where $($predicates)* {
            __sv::construct_const_methods! { $layout [$item] $array $name $rest }
            __sv::capacity_const_methods! { $layout [$item] }
        }
    };
}

/// What takes the place of a macro that needs the heap, without it: [`private`](crate::private) has it under all their names.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __nothing {
    ($($tokens:tt)*) => {};
}
