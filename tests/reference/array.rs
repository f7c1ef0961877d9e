//! "`Array`".

use std::any::TypeId;

use smallvec_runtime::{Array, SmallVector};

use crate::support::each;
use crate::types::{Numbers0, Numbers1, Numbers4, Numbers16, Units4};

#[test]
fn arrays_of_any_size_are_backing_stores() {
    fn check<A: Array<Item = T>, T: 'static>(size: usize) {
        assert_eq!(A::size(), size);
    }
    check::<[u8; 0], u8>(0);
    check::<[String; 1], String>(1);
    check::<[&str; 37], &str>(37);
    check::<[(); 1_000], ()>(1_000);
    check::<[[u8; 3]; 100_000], [u8; 3]>(100_000);
}

#[test]
fn implementing_it_takes_unsafe() {
    struct Pair(#[allow(dead_code)] [u8; 2]);

    // SAFETY: it is two bytes and nothing else.
    unsafe impl Array for Pair {
        type Item = u8;

        fn size() -> usize {
            2
        }
    }
    assert_eq!(<Pair as Array>::size(), 2);
}

#[test]
fn a_declared_type_names_its_own() {
    assert_eq!(TypeId::of::<<Numbers4 as SmallVector>::Array>(), TypeId::of::<[u32; 4]>());
    assert_eq!(TypeId::of::<<Numbers4 as IntoIterator>::Item>(), TypeId::of::<u32>());

    each!(V in Numbers0, Numbers1, Numbers4, Numbers16, Units4 => {
        assert_eq!(<<V as SmallVector>::Array as Array>::size(), V::INLINE_SIZE);
    });
}
