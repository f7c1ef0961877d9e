//! A line of a family is an alias as any other: what it is of may be more visible than it is.
#![deny(warnings, private_bounds, private_interfaces)]

pub mod plain {
    pub(crate) type Items = Vec<u32>;

    pub struct List {
        pub items: Items,
    }

    impl IntoIterator for List {
        type Item = u32;
        type IntoIter = std::vec::IntoIter<u32>;

        fn into_iter(self) -> Self::IntoIter {
            self.items.into_iter()
        }
    }
}

pub mod hidden_family {
    use smallvec_runtime::{IntoIter, define_smallvec};

    define_smallvec! {
        pub(crate) type Items = [u32; 4];
        type Own = [u8; 4];
    }

    pub struct List {
        pub items: Items,
        pub own: Own,
    }

    impl IntoIterator for List {
        type Item = u32;
        type IntoIter = IntoIter<Items>;

        fn into_iter(self) -> Self::IntoIter {
            self.items.into_iter()
        }
    }
}

pub mod named_family {
    use smallvec_runtime::{IntoIter, define_smallvec};

    define_smallvec! {
        pub struct SmallVec;
        pub(crate) type Items = [u32; 4];
    }

    pub struct List {
        pub items: Items,
    }

    impl IntoIterator for List {
        type Item = u32;
        type IntoIter = IntoIter<Items>;

        fn into_iter(self) -> Self::IntoIter {
            self.items.into_iter()
        }
    }
}

/// A struct takes a module to be so.
pub mod structs {
    use smallvec_runtime::IntoIter;

    mod items {
        #[smallvec_runtime::small_vec]
        pub type Items = [u32; 4];
    }
    pub(crate) use items::Items;

    pub struct List {
        pub items: Items,
    }

    impl IntoIterator for List {
        type Item = u32;
        type IntoIter = IntoIter<Items>;

        fn into_iter(self) -> Self::IntoIter {
            self.items.into_iter()
        }
    }
}

fn main() {
    let lists = (
        plain::List { items: [1].into() },
        hidden_family::List { items: [1].into(), own: [1].into() },
        named_family::List { items: [1].into() },
        structs::List { items: [1].into() },
    );
    assert_eq!(lists.1.own, [1]);
    let sums: [u32; 4] =
        [lists.0.into_iter().sum(), lists.1.into_iter().sum(), lists.2.into_iter().sum(), lists.3.into_iter().sum()];
    assert_eq!(sums, [1; 4]);
}
