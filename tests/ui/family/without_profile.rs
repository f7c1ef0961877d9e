use smallvec_runtime::small_vec;

#[small_vec(layouts(default))]
pub struct SmallVec;

mod elsewhere {
    #[smallvec_runtime::small_vec(inline = 4, family = crate::SmallVec, profile)]
    pub type Ids = u32;
}

fn main() {}
