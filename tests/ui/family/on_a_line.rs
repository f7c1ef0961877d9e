use smallvec_runtime::{define_smallvec, small_vec};

define_smallvec! {
    pub struct SmallVec;

    #[derive(Foreign)]
    pub type Derived = [u8; 4];

    #[derive(serde::Serialize, Clone)]
    pub type Serialized = [u8; 4];

    #[repr(C)]
    pub type Represented = [u8; 4];

    #[must_use]
    pub type Used = [u8; 4];

    #[small_vec(impls(serde), without(Debug), layouts(u8))]
    pub type Asked = [u8; 4];
}

#[small_vec(family = SmallVec)]
#[non_exhaustive]
pub type Elsewhere = [u8; 4];

fn main() {
    // All of them are there.
    let lens = [Derived::new().len(), Serialized::new().len(), Represented::new().len(), Used::new().len()];
    assert_eq!(lens, [Asked::new().len(); 4]);
    Elsewhere::new();
}
