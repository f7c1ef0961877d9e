//! The function-like macros.

/// Declares a family of small-vector types: any number of `type` lines, each as under [`#[small_vec]`](macro@crate::small_vec).
///
/// The family is one generic struct, which a line `struct Name;` names; without that line it has a hidden name. Each `type` line is
/// an alias of it, with a tag of its own, so that no two lines are the same type. All methods and impls are those of the struct. They
/// cost compile time once, and each line next to nothing. What only a struct of its own can have, such as `derive`s of foreign traits,
/// takes `#[small_vec]` outside of this macro.
///
/// An attribute `#[small_vec(…)]` on a line takes the options; the line `type Name = [T; N];` needs none.
///
/// # Examples
///
/// ```
/// use smallvec_runtime::define_smallvec;
///
/// define_smallvec! {
///     /// The small vectors of this crate.
///     pub struct SmallVec;
///
///     /// Levels of one side of an order book.
///     pub type Levels = [(u64, u32); 10];
///
///     #[small_vec(inline = 8)]
///     pub(crate) type Fields<'a> = &'a str;
/// }
///
/// let fields: Fields<'_> = "a,b,c".split(',').collect();
/// assert_eq!(fields, ["a", "b", "c"]);
/// assert_eq!(Levels::new().capacity(), 10);
/// ```
#[cfg(feature = "derive")]
#[macro_export]
macro_rules! define_smallvec {
    ($($declarations:tt)*) => {
        $crate::__define_smallvec! { (crate = $crate) $($declarations)* }
    };
}

/// Emits what other crates get to see, with the path of this crate that is right in all of them.
#[cfg(feature = "derive")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_crate {
    ($($tokens:tt)*) => {
        $crate::__with_path! { ($crate) $($tokens)* }
    };
}

/// Makes a vector of a declared type of its elements, as `vec!` does. The type is inferred.
///
/// `smallvec![value; count]` clones the value `count - 1` times. As smallvec's macro of the same name.
///
/// # Panics
///
/// If the capacity overflows.
///
/// # Examples
///
/// ```
/// use smallvec_runtime::{small_vec, smallvec};
///
/// #[small_vec(inline = 4)]
/// type Ints = i32;
///
/// let ints: Ints = smallvec![1, 2, 3];
/// assert_eq!(ints, [1, 2, 3]);
///
/// let zeros: Ints = smallvec![0; 100];
/// assert!(zeros.spilled());
/// ```
#[macro_export]
macro_rules! smallvec {
    () => {
        $crate::SmallVector::new()
    };
    ($value:expr; $count:expr) => {
        $crate::SmallVector::from_elem($value, $count)
    };
    ($($value:expr),+ $(,)?) => {
        $crate::SmallVector::__from_list([$($value),+])
    };
}

/// Makes an inline vector of a declared type, also in a `const`. The type is named first.
///
/// More elements than fit inline do not compile. `smallvec_inline!(V; value; COUNT)` copies as array expressions do. As
/// smallvec's macro of the same name, which infers the type; no `const` function can be chosen by inference on stable Rust.
///
/// # Examples
///
/// ```
/// use smallvec_runtime::{small_vec, smallvec_inline};
///
/// #[small_vec(inline = 4)]
/// type Ints = i32;
///
/// const PRIMES: Ints = smallvec_inline!(Ints; 2, 3, 5);
/// static ZEROS: Ints = smallvec_inline!(Ints; 0; 4);
/// assert_eq!(PRIMES, [2, 3, 5]);
/// assert_eq!(ZEROS, [0; 4]);
/// ```
///
/// ```compile_fail,E0080
/// # use smallvec_runtime::{small_vec, smallvec_inline};
/// #[small_vec(inline = 2)]
/// type Pair = i32;
///
/// const TRIPLE: Pair = smallvec_inline!(Pair; 1, 2, 3);
/// ```
#[macro_export]
macro_rules! smallvec_inline {
    ($vector:ty; $value:expr; $count:expr) => {
        <$vector>::from_array([$value; $count])
    };
    ($vector:ty; $($value:expr),* $(,)?) => {
        <$vector>::from_array([$($value),*])
    };
}

/// Keeps the first of two expansions if vectors can be counted, else the second.
#[cfg(feature = "profile")]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_profile {
    ({ $($with:tt)* } { $($without:tt)* }) => { $($with)* };
}

/// Keeps the first of two expansions if vectors can be counted, else the second.
#[cfg(not(feature = "profile"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_profile {
    ({ $($with:tt)* } { $($without:tt)* }) => { $($without)* };
}

/// Has a type stand for a declaration whose vectors are counted.
#[cfg(feature = "profile")]
#[doc(hidden)]
#[macro_export]
macro_rules! __profile_declaration {
    ($declared:path, $name:expr) => {
        impl __sv::Declared for $declared {
            fn declaration() -> &'static __sv::Declaration {
                static DECLARATION: __sv::Declaration =
                    __sv::Declaration::new(__sv::module_path!(), $name, __sv::line!());
                &DECLARATION
            }
        }
    };
}
