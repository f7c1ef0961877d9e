//! Every form of declaration in DESIGN.md §3 declares the same vector.
#![forbid(unsafe_code)]
#![deny(warnings)]

use smallvec_runtime::{define_smallvec, small_vec};

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NodeId(u32);

#[small_vec(inline = 4)]
pub type Element = NodeId;
#[small_vec(inline = 4)]
pub type Sequence = Vec<NodeId>;
#[small_vec(inline = 4)]
pub type StdSequence = std::vec::Vec<NodeId>;
#[small_vec(inline = 4)]
pub type Slice = [NodeId];
#[small_vec]
pub type Array = [NodeId; 4];
#[small_vec(inline = 4)]
pub type ArrayAgain = [NodeId; 4];
#[small_vec]
pub type Old = SmallVec<[NodeId; 4]>;
#[small_vec]
pub type OldPath = smallvec::SmallVec<[NodeId; 4]>;
#[small_vec]
pub type New = SmallVec<NodeId, 4>;
#[small_vec]
pub type Parentheses = (([NodeId; 4]));

define_smallvec! {}

define_smallvec! {
    /// Documented.
    pub type Defined = [NodeId; 4];
    #[small_vec(inline = 4)]
    pub(crate) type DefinedElement = NodeId;
    #[small_vec]
    type DefinedOld = SmallVec<[NodeId; 4]>;
    #[small_vec(inline = 4, crate = ::smallvec_runtime)]
    type DefinedWithPath = Vec<NodeId>;
}

/// Declared by type, so that a form that means something else does not compile.
macro_rules! assert_forms {
    ($($form:ident)*) => {$(
        let mut vector = $form::new();
        vector.push(NodeId(1));
        assert_eq!(vector.as_slice(), [NodeId(1)]);
        assert_eq!($form::INLINE_SIZE, 4);
    )*};
}

fn main() {
    assert_forms! {
        Element Sequence StdSequence Slice Array ArrayAgain Old OldPath New Parentheses Defined DefinedElement DefinedOld
        DefinedWithPath
    }
}
