/// A small vector of `u16`, 8 of them inline.
#[cfg(unix)]
pub struct Words {
    storage: ::smallvec_runtime::__private0_1_0::Narrow16<u16, 8>,
}
#[cfg(unix)]
const _: () = {
    impl Words {
        /// The inline capacity: how many elements fit inside the value.
        pub const INLINE_SIZE: ::core::primitive::usize = 8;
    }
    type __Vector = Words;
    unsafe impl ::smallvec_runtime::SmallVector for __Vector {
        type Storage = ::smallvec_runtime::__private0_1_0::Narrow16<u16, 8>;
    }
};
#[cfg(unix)]
/// Makes a vector of the type `Words`, which has to be in scope, as `vec!` makes a `Vec`.
macro_rules! __words {
    () => {
        Words::new()
    };
    ($value:expr; $count:expr) => {
        < ::smallvec_runtime::__private0_1_0::AtRunTime < Words < > >>
        ::from_elem($value, $count)
    };
    ($($value:expr),+ $(,)?) => {
        < < ::smallvec_runtime::__private0_1_0::Fits < {
        ::smallvec_runtime::__private0_1_0::count(& [$(::core::stringify!($value)),+]) <=
        8 } > as ::smallvec_runtime::__private0_1_0::List < Words < > >> ::Maker >
        ::from_array([$($value),+])
    };
}
#[cfg(unix)]
pub(crate) use __words as words;
const __Fields_INLINE: ::core::primitive::usize = ::smallvec_runtime::__private0_1_0::Budget::Compact
    .inline_capacity::<&'static str>(64);
const __Fields_BYTES: ::core::primitive::usize = ::smallvec_runtime::__private0_1_0::compact_bytes::<
    &'static str,
    ::smallvec_runtime::__private0_1_0::Full,
>(__Fields_INLINE);
/// A small vector of `&'a str`, as many as fit in `64` bytes inline.
struct Fields<'a> {
    storage: ::smallvec_runtime::__private0_1_0::Compact<
        &'a str,
        __Fields_INLINE,
        __Fields_BYTES,
        ::smallvec_runtime::__private0_1_0::Full,
    >,
}
const _: () = {
    impl<'a> Fields<'a> {
        /// The inline capacity: how many elements fit inside the value.
        pub const INLINE_SIZE: ::core::primitive::usize = {
            const VALUE: ::core::primitive::usize = __Fields_INLINE;
            VALUE
        };
    }
    type __Vector<'a> = Fields<'a>;
    unsafe impl<'a> ::smallvec_runtime::SmallVector for __Vector<'a> {
        type Storage = ::smallvec_runtime::__private0_1_0::Compact<
            &'a str,
            __Fields_INLINE,
            __Fields_BYTES,
            ::smallvec_runtime::__private0_1_0::Full,
        >;
    }
    const _: () = ::smallvec_runtime::__private0_1_0::check_size(
        "Fields",
        ::core::mem::size_of::<Fields<'static>>(),
        64,
    );
};
const __Tags_BYTES: ::core::primitive::usize = ::smallvec_runtime::__private0_1_0::compact_bytes::<
    u8,
    ::smallvec_runtime::__private0_1_0::Half,
>(15);
/// A small vector of `u8`, 15 of them inline.
struct Tags {
    storage: ::smallvec_runtime::__private0_1_0::Compact<
        u8,
        15,
        __Tags_BYTES,
        ::smallvec_runtime::__private0_1_0::Half,
    >,
}
const _: () = {
    impl Tags {
        /// The inline capacity: how many elements fit inside the value.
        pub const INLINE_SIZE: ::core::primitive::usize = 15;
    }
    type __Vector = Tags;
    unsafe impl ::smallvec_runtime::SmallVector for __Vector {
        type Storage = ::smallvec_runtime::__private0_1_0::Compact<
            u8,
            15,
            __Tags_BYTES,
            ::smallvec_runtime::__private0_1_0::Half,
        >;
    }
};
const __Pair_WIDTH: ::core::primitive::usize = ::smallvec_runtime::__private0_1_0::width(
    2,
);
/// A vector of `u8` that never spills: 2 of them, and no more.
pub(super) struct Pair {
    storage: ::smallvec_runtime::__private0_1_0::FixedCopy<
        u8,
        2,
        <::smallvec_runtime::__private0_1_0::Bytes<
            __Pair_WIDTH,
        > as ::smallvec_runtime::__private0_1_0::Width>::Length,
    >,
}
const _: () = {
    impl Pair {
        /// The inline capacity: how many elements fit inside the value.
        pub const INLINE_SIZE: ::core::primitive::usize = 2;
    }
    type __Vector = Pair;
    unsafe impl ::smallvec_runtime::SmallVector for __Vector {
        type Storage = ::smallvec_runtime::__private0_1_0::FixedCopy<
            u8,
            2,
            <::smallvec_runtime::__private0_1_0::Bytes<
                __Pair_WIDTH,
            > as ::smallvec_runtime::__private0_1_0::Width>::Length,
        >;
    }
    impl ::core::marker::Copy for Pair {}
};
/// Makes a vector of the type `Pair`, which has to be in scope, as `vec!` makes a `Vec`.
macro_rules! __pair {
    () => {
        Pair::new()
    };
    ($value:expr; $count:expr) => {
        < ::smallvec_runtime::__private0_1_0::AtRunTime < Pair < > >> ::from_elem($value,
        $count)
    };
    ($($value:expr),+ $(,)?) => {
        < < ::smallvec_runtime::__private0_1_0::Fits < {
        ::smallvec_runtime::__private0_1_0::count(& [$(::core::stringify!($value)),+]) <=
        2 } > as ::smallvec_runtime::__private0_1_0::ShortList < Pair < > >> ::Maker >
        ::from_array([$($value),+])
    };
}
pub(super) use __pair as pair;
/// A vector of `&'a T` that never spills: K of them, and no more.
struct Few<'a, T, const K: usize> {
    storage: ::smallvec_runtime::__private0_1_0::Fixed<
        &'a T,
        K,
        ::smallvec_runtime::__private0_1_0::LengthWord,
    >,
}
const _: () = {
    impl<'a, T, const K: usize> Few<'a, T, K> {
        /// The inline capacity: how many elements fit inside the value.
        pub const INLINE_SIZE: ::core::primitive::usize = K;
    }
    type __Vector<'a, T, const K: usize> = Few<'a, T, K>;
    unsafe impl<'a, T, const K: usize> ::smallvec_runtime::SmallVector
    for __Vector<'a, T, K> {
        type Storage = ::smallvec_runtime::__private0_1_0::Fixed<
            &'a T,
            K,
            ::smallvec_runtime::__private0_1_0::LengthWord,
        >;
    }
};
/// Makes a vector of the type `Few`, which has to be in scope, as `vec!` makes a `Vec`.
macro_rules! __few {
    () => {
        Few::new()
    };
    ($value:expr; $count:expr) => {
        < ::smallvec_runtime::__private0_1_0::AtRunTime < Few < '_, _, _ > >>
        ::from_elem($value, $count)
    };
    ($($value:expr),+ $(,)?) => {
        < Few < '_, _, _ > > ::from_array([$($value),+])
    };
}
use __few as few;
/// A small vector of `u32`, 4 of them inline.
pub struct Ids {
    storage: ::facade::vectors::__private0_1_0::Word<u32, 4>,
}
const _: () = {
    impl Ids {
        /// The inline capacity: how many elements fit inside the value.
        pub const INLINE_SIZE: ::core::primitive::usize = 4;
    }
    type __Vector = Ids;
    unsafe impl ::facade::vectors::SmallVector for __Vector {
        type Storage = ::facade::vectors::__private0_1_0::Word<u32, 4>;
    }
};
const __Lanes_INLINE: ::core::primitive::usize = LANES;
/// A small vector of `f32`, `LANES` of them inline.
pub(crate) struct Lanes {
    storage: ::facade::vectors::__private0_1_0::Narrow8<f32, __Lanes_INLINE>,
}
const _: () = {
    impl Lanes {
        /// The inline capacity: how many elements fit inside the value.
        pub const INLINE_SIZE: ::core::primitive::usize = {
            const VALUE: ::core::primitive::usize = __Lanes_INLINE;
            VALUE
        };
    }
    type __Vector = Lanes;
    unsafe impl ::facade::vectors::SmallVector for __Vector {
        type Storage = ::facade::vectors::__private0_1_0::Narrow8<f32, __Lanes_INLINE>;
    }
    const _: () = ::facade::vectors::__private0_1_0::check_len(8u8, __Lanes_INLINE);
    const _: () = ::facade::vectors::__private0_1_0::check_inline(
        "Lanes",
        __Lanes_INLINE,
        ::core::mem::size_of::<f32>(),
    );
};
