use smallvec_runtime::{define_smallvec, small_vec};

define_smallvec! {
    pub struct SmallVec;
    pub type Levels = [u64; 4];
}

#[small_vec(inline = 8, layout = compact, family = SmallVec)]
pub type Name = u8;

#[small_vec(inline = 8, spill = never, family = crate::SmallVec)]
#[derive(Copy)]
pub type Edge<'a, T: Copy + 'a> = &'a T;

// The family has it, since it is that of a line.
#[small_vec(inline = 8, family = SmallVec)]
pub type Orders = u64;

fn main() {
    Levels::new();
    Orders::new();
}
