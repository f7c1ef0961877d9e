use smallvec_runtime::{define_smallvec, small_vec};

define_smallvec! {
    #[small_vec(impls(serd, text, text), without(Dbug, Hash, Hash), layouts(compakt, u8, u8))]
    pub struct SmallVec;

    pub type Levels = [u64; 4];
}

#[small_vec(impls("serde", embedded-io, serde::Serialize), without())]
pub type Bytes = [u8; 4];

#[small_vec(impls = serde, layouts(u8))]
pub type Words = [u16; 4];

fn main() {
    Levels::new();
    Bytes::new();
    Words::new();
}
