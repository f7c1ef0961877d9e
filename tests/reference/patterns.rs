//! "Common Patterns and Best Practices".

use smallvec_runtime::define_smallvec;

use crate::support::alloc;

type NodeId = u32;

define_smallvec! {
    // For small, fixed-size collections
    type SmallString = [u8; 24];
    // For typical use cases
    type NodeChildren = [NodeId; 4];
    // For performance-critical paths
    type TempBuffer = [f64; 16];

    type Ints = [i32; 4];
    type Bytes = [u8; 4];
}

#[test]
fn choosing_inline_capacity() {
    let text = SmallString::from_slice(b"twenty-four bytes, text.");
    assert_eq!((text.len(), text.spilled()), (24, false));
    let children: NodeChildren = (0..4).collect();
    assert!(!children.spilled());
    let buffer = TempBuffer::from_elem(0.5, 16);
    assert_eq!((buffer.iter().sum::<f64>(), buffer.spilled()), (8.0, false));
}

#[test]
fn integration_with_standard_collections() {
    let vec = vec![1, 2, 3];
    let small = Ints::from_vec(vec);
    let vec_back: Vec<i32> = small.into_vec();
    assert_eq!(vec_back, [1, 2, 3]);

    let small: Ints = (0..3).collect();
    assert_eq!(small.as_slice(), [0, 1, 2]);
}

#[test]
fn error_handling() {
    let mut v = Bytes::new();
    match v.try_reserve(1000) {
        Ok(()) => assert!(v.capacity() >= 1000),
        Err(e) => panic!("Allocation failed: {e:?}"),
    }

    let mut v = Bytes::new();
    match alloc::without_memory(|| v.try_reserve(1000)) {
        Ok(()) => panic!("there was no memory to reserve"),
        Err(e) => assert!(format!("{e:?}").contains("AllocErr")),
    }
}
