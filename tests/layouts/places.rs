//! Elements lie where their alignment allows, whatever stands before them.

use crate::support::{Element, Line, Tracked, is_inside};
use crate::types::{Fixed, Quad, each_layout};
use smallvec_runtime::SmallVector;

/// Pushes past the inline capacity and looks at each place on the way.
fn look<V: SmallVector<Item: Element>>(most: usize) {
    let mut vector = Box::new(V::new());
    assert!(vector.as_ptr().is_aligned());
    for len in 0..most {
        vector.push(Element::new(len as u32));
        assert!(vector.as_ptr().is_aligned() && vector.as_mut_ptr().is_aligned());
        assert_eq!(is_inside(&*vector, vector.as_ptr()), !vector.spilled());
        assert_eq!(is_inside(&*vector, vector.as_slice().as_ptr_range().end), !vector.spilled());
        assert_eq!(vector.as_ptr(), vector.as_slice().as_ptr());
    }
    assert!(vector.iter().map(Element::key).eq(0..most as u32));
    let last = vector.spare_capacity_mut().as_ptr_range().end;
    assert_eq!(is_inside(&*vector, last), !vector.spilled());
}

#[test]
fn every_element_is_aligned() {
    macro_rules! look_at {
        ($([$item:ty; $($inline:literal)+])+) => {$($(
            each_layout!(V, limit in [$item; $inline], narrowest => {
                look::<V>($inline + 20);
                assert_eq!(align_of::<V>() % align_of::<$item>(), 0);
            });
            look::<Fixed<$item, $inline>>($inline);
        )+)+};
    }
    look_at! {
        [u8; 0 1 9 130]
        [u32; 0 1 130]
        [Tracked; 0 1 3]
        [Quad; 0 1 3 130]
        [Line; 0 1 3 130]
    }
}
