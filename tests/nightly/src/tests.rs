//! What drops after the end of what it borrows does nothing but drop.

use crate::silent::{Compact, Element, Fixed, Half, Narrow8, Narrow16, Narrow32, Std, Word};
use smallvec_runtime::small_vec;
use std::cell::Cell;
use std::rc::Rc;

#[small_vec]
type Generic<T> = [T; 2];
#[small_vec(family = crate::SmallVec)]
type Member<T> = [T; 2];

/// In a block for each vector: it, and its iterator, end after `number`.
macro_rules! end_late {
    ($number:ident, $element:expr; $($vector:ty: $count:literal),+) => {
        $({
            let mut vector = <$vector>::new();
            let mut iter;
            let $number = 1;
            vector.extend((0..$count).map(|_| $element));
            iter = (0..$count).map(|_| $element).collect::<$vector>().into_iter();
            assert!(iter.next().is_some());
            assert_eq!((vector.len(), iter.len()), ($count, $count - 1));
        })+
    };
}

#[test]
fn references_may_end_before_their_vector_with_may_dangle() {
    end_late! { number, Element(&number); Std<'_>: 3, Word<'_>: 3, Narrow8<'_>: 3, Narrow16<'_>: 3, Narrow32<'_>: 3 }
    end_late! { number, Element(&number); Compact<'_>: 3, Half<'_>: 3, Fixed<'_>: 2 }
    end_late! { number, &number; Vec<&u8>: 3, Generic<&u8>: 2, Generic<&u8>: 3, Member<&u8>: 2, Member<&u8>: 3 }
}

/// Counts its drops somewhere else than in what it borrows.
struct Counted<'a>(&'a Cell<usize>);

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.0.set(self.0.get() + 1);
    }
}

#[test]
fn elements_are_dropped_after_what_they_borrow() {
    let drops = Cell::new(0);
    end_late! { number, (Counted(&drops), &number); Vec<(Counted<'_>, &u8)>: 3 }
    assert_eq!(drops.replace(0), 6);
    end_late! { number, (Counted(&drops), &number); Generic<(Counted<'_>, &u8)>: 2, Generic<(Counted<'_>, &u8)>: 3 }
    assert_eq!(drops.replace(0), 4 + 6);
    end_late! { number, (Counted(&drops), &number); Member<(Counted<'_>, &u8)>: 2, Member<(Counted<'_>, &u8)>: 3 }
    assert_eq!(drops.replace(0), 4 + 6);
}

/// Destructors of std see what they own and not what it borrows. So do those of vectors.
#[test]
fn owners_of_references_may_be_elements() {
    end_late! { number, Box::new(&number); Vec<Box<&u8>>: 3, Generic<Box<&u8>>: 3, Member<Box<&u8>>: 3 }
    end_late! { number, Rc::new(&number); Vec<Rc<&u8>>: 3, Generic<Rc<&u8>>: 3, Member<Rc<&u8>>: 3 }
    end_late! { number, Generic::from([&number]); Vec<Generic<&u8>>: 3, Generic<Generic<&u8>>: 3 }
    end_late! { number, Generic::from([&number]).into_iter(); Vec<_>: 3, Generic<_>: 3 }
    end_late! { number, Member::from([&number]); Vec<Member<&u8>>: 3, Member<Member<&u8>>: 3, Generic<Member<&u8>>: 3 }
    end_late! { number, Member::from([&number]).into_iter(); Vec<_>: 3, Member<_>: 3 }
}

#[test]
fn elements_may_borrow_one_another() {
    struct Node<'a> {
        name: u8,
        before: Cell<Option<&'a Node<'a>>>,
    }

    let nodes: Generic<_> = (0..3).map(|name| Node { name, before: Cell::new(None) }).collect();
    for name in 0..3 {
        nodes[name].before.set(Some(&nodes[(name + 2) % 3]));
    }
    assert_eq!(nodes[0].before.get().and_then(|node| node.before.get()).map(|node| node.name), Some(1));
}
