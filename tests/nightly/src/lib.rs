//! The drop check of declared types with the feature `may_dangle`: that of `Vec`. What an element borrows may end before the
//! vector does, unless the destructor of the element could see it. `scripts/nightly.sh` runs these tests;
//! `tests/ui/borrows/drop_check.rs` holds what stable refuses.
//!
//! Of the silent elements, every second vector is a member of a family, and of the reading ones every other.

#[cfg(test)]
mod specialization;
#[cfg(test)]
mod tests;

/// Declares `Vec`, and a vector of each layout, of the elements of a module: with the first of two options, or with the second.
macro_rules! vectors {
    ([$($first:tt)*] [$($second:tt)*]) => {
        pub type Std<'a> = Vec<Element<'a>>;

        #[smallvec_runtime::small_vec($($first)*)]
        pub type Word<'a> = [Element<'a>; 2];
        #[smallvec_runtime::small_vec(len = u8, $($second)*)]
        pub type Narrow8<'a> = [Element<'a>; 2];
        #[smallvec_runtime::small_vec(len = u16, $($first)*)]
        pub type Narrow16<'a> = [Element<'a>; 2];
        #[smallvec_runtime::small_vec(len = u32, $($second)*)]
        pub type Narrow32<'a> = [Element<'a>; 2];
        #[smallvec_runtime::small_vec(layout = compact, $($first)*)]
        pub type Compact<'a> = [Element<'a>; 2];
        #[smallvec_runtime::small_vec(layout = compact, len = u32, $($second)*)]
        pub type Half<'a> = [Element<'a>; 2];
        #[smallvec_runtime::small_vec(spill = never, $($first)*)]
        pub type Fixed<'a> = [Element<'a>; 2];
    };
}

#[smallvec_runtime::small_vec]
pub struct SmallVec;

/// Vectors of an element that has no destructor.
pub mod silent {
    pub struct Element<'a>(pub &'a u8);

    vectors! { [family = crate::SmallVec] [] }
}

/// Vectors of an element whose destructor reads what it borrows.
pub mod reading {
    pub struct Element<'a>(pub &'a u8);

    impl Drop for Element<'_> {
        fn drop(&mut self) {
            assert_eq!(*self.0, 1);
        }
    }

    vectors! { [] [family = crate::SmallVec] }
}

/// Holds programs with each vector and each iterator that owns one.
macro_rules! programs {
    ($programs:ident, $fence:literal, $element:ident) => {
        programs! { $programs, $fence, $element, Std Word Narrow8 Narrow16 Narrow32 Compact Half Fixed }
    };
    ($programs:ident, $fence:literal, $element:ident, $($name:ident)+) => {
        #[allow(non_snake_case)]
        pub mod $programs {
            $(pub mod $name {
                #[doc = $fence]
                #[doc = concat!("use smallvec_nightly::", stringify!($element), "::{Element, ", stringify!($name), "};")]
                #[doc = concat!("let mut vector = ", stringify!($name), "::new();")]
                /// let number = 1;
                /// vector.push(Element(&number));
                #[doc = "```"]
                pub fn vector() {}

                #[doc = $fence]
                #[doc = concat!("use smallvec_nightly::", stringify!($element), "::{Element, ", stringify!($name), "};")]
                /// let mut iter;
                /// let number = 1;
                #[doc = concat!("iter = ", stringify!($name), "::from([Element(&number)]).into_iter();")]
                /// iter.next();
                #[doc = "```"]
                pub fn into_iter() {}
            })+
        }
    };
}

// The same ones, but for the element.
programs!(compile, "```", silent);
programs!(do_not_compile, "```compile_fail,E0597", reading);
