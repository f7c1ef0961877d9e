//! Comparing with any other sequence.

use super::SliceView;
use core::cmp::Ordering;

/// Returns whether two sequences have the same elements.
#[inline]
pub fn eq<T: PartialEq<R::Elem>, R: SliceView + ?Sized>(left: &[T], right: &R) -> bool {
    let (front, back) = right.view();
    left.len() == front.len() + back.len() && {
        let (left_front, left_back) = left.split_at(front.len());
        left_front == front && left_back == back
    }
}

/// Compares two sequences element by element, as slices do.
#[inline]
pub fn partial_cmp<T: PartialOrd, R: SliceView<Elem = T> + ?Sized>(left: &[T], right: &R) -> Option<Ordering> {
    let (front, back) = right.view();
    if back.is_empty() { left.partial_cmp(front) } else { left.iter().partial_cmp(front.iter().chain(back)) }
}

/// [`eq`], with the slice on the right.
#[inline]
pub fn eq_reversed<T, R: SliceView + ?Sized>(left: &R, right: &[T]) -> bool
where
    R::Elem: PartialEq<T>,
{
    let (front, back) = left.view();
    right.len() == front.len() + back.len() && {
        let (right_front, right_back) = right.split_at(front.len());
        front == right_front && back == right_back
    }
}
