//! A declaration stands wherever an item can.
#![deny(warnings)]

use smallvec_runtime::{define_smallvec, small_vec};

fn local() -> usize {
    struct Id;

    #[small_vec]
    type Ids = [Id; 4];

    define_smallvec! {
        #[small_vec(inline = 2 + 2)]
        type Computed = Id;
    }

    {
        #[small_vec]
        type Ids = [u8; 2];

        let mut ids = Ids::new();
        ids.push(1);
    }

    let mut ids = Ids::new();
    ids.push(Id);
    let mut computed = Computed::new();
    computed.push(Id);
    ids.len() + computed.len()
}

struct Holder;

trait Limit {
    const COUNT: usize;
}

impl Limit for Holder {
    const COUNT: usize = {
        #[small_vec]
        type Ids = [u8; 4];

        Ids::INLINE_SIZE
    };
}

mod outer {
    pub mod inner {
        use smallvec_runtime::small_vec;

        pub(super) struct Id;

        #[small_vec(inline = super::super::COUNT)]
        pub(super) type Ids = self::Id;
    }

    pub fn count() -> usize {
        let mut ids = inner::Ids::new();
        ids.push(inner::Id);
        ids.len()
    }
}

const COUNT: usize = 3;

static EMPTY: Bytes = Bytes::new();

#[small_vec]
type Bytes = [u8; 4];

fn main() {
    assert_eq!(local(), 2);
    assert_eq!(Holder::COUNT, 4);
    assert_eq!(outer::count(), 1);
    assert!(EMPTY.is_empty());
}
