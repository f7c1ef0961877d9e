//! What smallvec 1 needs its feature `specialization` for.

use smallvec_runtime::define_smallvec;

define_smallvec! {
    type Plain = [Element; 2];
}

#[derive(Copy, Debug, PartialEq)]
struct Element(u8);

#[expect(clippy::non_canonical_clone_impl, reason = "to see whether it is called")]
impl Clone for Element {
    fn clone(&self) -> Self {
        panic!("a slice was cloned one element after the other")
    }
}

#[test]
fn slices_of_copy_elements_are_copied_as_with_specialization() {
    let elements = [1, 2, 3].map(Element);
    let mut vector = Plain::from(&elements[..]);
    vector.extend_from_slice(&elements);
    assert_eq!(vector.clone(), [1, 2, 3, 1, 2, 3].map(Element));
}
