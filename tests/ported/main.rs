//! Each program is compiled twice: once with the crate that it was written for, and once with a declaration in its place. Not one line
//! of it differs; the modules here hold what does.
#![allow(
    clippy::duplicate_mod,
    clippy::unnecessary_sort_by,
    reason = "each program is compiled twice, as its author wrote it"
)]
#![allow(dead_code, unreachable_pub, reason = "the programs are written as libraries are")]

#[path = "."]
mod before {
    #[path = "."]
    mod small {
        use smallvec::{Array, SmallVec, smallvec};
        #[path = "programs/smallvec.rs"]
        mod program;
    }

    #[path = "."]
    mod array {
        use arrayvec::{ArrayVec, CapacityError};
        #[path = "programs/arrayvec.rs"]
        mod program;
    }

    #[path = "."]
    mod tiny {
        use tinyvec::{Array, TinyVec, tiny_vec};
        #[path = "programs/tinyvec.rs"]
        mod program;
    }
}

#[path = "."]
mod after {
    #[path = "."]
    mod small {
        use smallvec_runtime::{Array, small_vec};
        #[small_vec(macro = smallvec)]
        pub type SmallVec<A: Array> = A;
        #[path = "programs/smallvec.rs"]
        mod program;
    }

    #[path = "."]
    mod array {
        use smallvec_runtime::{CapacityError, small_vec};
        #[small_vec]
        pub type ArrayVec<T, const N: usize> = ArrayVec<T, N>;
        #[path = "programs/arrayvec.rs"]
        mod program;
    }

    #[path = "."]
    mod tiny {
        use smallvec_runtime::{Array, small_vec};
        #[small_vec(macro = tiny_vec)]
        pub type TinyVec<A: Array> = A;
        #[path = "programs/tinyvec.rs"]
        mod program;
    }

    /// As a line of a family.
    #[path = "."]
    mod member {
        use smallvec_runtime::{Array, define_smallvec};
        define_smallvec! {
            #[small_vec(macro = smallvec)]
            pub type SmallVec<A: Array> = A;
        }
        #[path = "programs/smallvec.rs"]
        mod program;
    }
}
