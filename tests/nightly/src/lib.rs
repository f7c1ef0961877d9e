//! The drop check of declared types with the feature `may_dangle`: that of `Vec`. What an element borrows may end before the
//! vector does, unless the destructor of the element could see it. `scripts/nightly.sh` runs these tests;
//! `tests/ui/borrows/drop_check.rs` holds what stable refuses.

#[cfg(test)]
mod specialization;
#[cfg(test)]
mod tests;

/// Declares `Vec`, and a vector of each layout, of the elements of a module.
macro_rules! vectors {
    ($($(#[$option:meta])* $name:ident),+) => {
        pub type Std<'a> = Vec<Element<'a>>;

        smallvec_runtime::define_smallvec! {
            $($(#[$option])* pub type $name<'a> = [Element<'a>; 2];)+
        }
    };
    () => {
        vectors! {
            Word,
            #[small_vec(len = u8)] Narrow8,
            #[small_vec(len = u16)] Narrow16,
            #[small_vec(len = u32)] Narrow32,
            #[small_vec(layout = compact)] Compact,
            #[small_vec(layout = compact, len = u32)] Half,
            #[small_vec(spill = never)] Fixed
        }
    };
}

/// Vectors of an element that has no destructor.
pub mod silent {
    pub struct Element<'a>(pub &'a u8);

    vectors!();
}

/// Vectors of an element whose destructor reads what it borrows.
pub mod reading {
    pub struct Element<'a>(pub &'a u8);

    impl Drop for Element<'_> {
        fn drop(&mut self) {
            assert_eq!(*self.0, 1);
        }
    }

    vectors!();
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
