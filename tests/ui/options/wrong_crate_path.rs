use smallvec_runtime::small_vec;

#[small_vec(inline = 4, crate = vectors)]
type Ids = u32;

fn main() {}
