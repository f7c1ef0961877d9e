//! "Common Pitfalls and Solutions".

use smallvec_runtime::define_smallvec;

use crate::support::is_inside;

define_smallvec! {
    type BadBuffer = [u8; 4096];
    type GoodBuffer = [u8; 256];
    type Longs = [u64; 32];
    type Bytes = [u8; 16];
}

#[test]
fn a_large_inline_capacity_takes_stack() {
    assert!(size_of::<BadBuffer>() >= 4096);
    assert!((256..4096).contains(&size_of::<GoodBuffer>()));

    let (mut bad, mut good) = (BadBuffer::new(), GoodBuffer::new());
    for index in 0..4096 {
        bad.push(index as u8);
        good.push(index as u8);
    }
    assert!(!bad.spilled());
    assert!(good.spilled());
    assert_eq!(bad, good);
}

fn bad_pattern(mut v: Longs) -> Longs {
    v.push(42);
    v // Moves 256+ bytes
}

// Good: Use references when possible
fn good_pattern(v: &mut Longs) {
    v.push(42);
}

#[test]
fn moving_and_lending_give_the_same_elements() {
    assert!(size_of::<Longs>() > 256);
    for len in [0, 31, 32] {
        let mut lent = Longs::from_elem(7, len);
        let moved = bad_pattern(lent.clone());
        good_pattern(&mut lent);
        assert_eq!(moved, lent);
        assert_eq!(lent.last(), Some(&42));
        assert_eq!(is_inside(&lent, lent.as_ptr()), len < 32);
    }
}

#[test]
fn the_spilled_state_can_be_watched() {
    let mut spilled_at = Vec::new();
    let mut v = Bytes::new();
    for i in 0..20 {
        v.push(i as u8);
        if v.spilled() {
            spilled_at.push(v.len());
        }
    }
    assert_eq!(spilled_at, [17, 18, 19, 20]);
}
