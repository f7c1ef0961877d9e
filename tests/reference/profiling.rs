//! "Debugging and Profiling".

use smallvec_runtime::define_smallvec;

use crate::support::alloc;

define_smallvec! {
    type Bytes = [u8; 32];
    type Longs = [u64; 4];
}

macro_rules! track_spills {
    ($reports:expr, $v:expr, $context:expr) => {
        if $v.spilled() {
            $reports.push(format!("SmallVec spilled in {}: len={}, cap={}", $context, $v.len(), $v.capacity()));
        }
    };
}

#[test]
fn spill_behaviour_is_monitored() {
    let incoming_data = 0..34;
    let mut reports = Vec::new();
    let mut v = Bytes::new();
    for data in incoming_data {
        v.push(data);
        track_spills!(reports, v, "data processing loop");
    }
    assert_eq!(reports.len(), 2);
    assert!(reports[0].starts_with("SmallVec spilled in data processing loop: len=33, cap="));
    assert!(reports[1].ends_with(&format!("len=34, cap={}", v.capacity())));
}

#[test]
fn an_allocator_sees_every_allocation() {
    let bytes = alloc::live_bytes();
    let (allocations, v) = alloc::allocations(|| {
        let mut v = Longs::new();
        v.extend([1, 2, 3, 4]);
        v
    });
    assert_eq!((allocations, alloc::live_bytes() - bytes), (0, 0));

    let (allocations, v) = alloc::allocations(|| {
        let mut v = v;
        v.reserve_exact(6);
        v
    });
    assert_eq!((allocations, alloc::live_bytes() - bytes), (1, 80));

    let (allocations, ()) = alloc::allocations(|| drop(v));
    assert_eq!((allocations, alloc::live_bytes() - bytes), (0, 0));
}
