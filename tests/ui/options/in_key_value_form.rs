use smallvec_runtime::small_vec;

#[small_vec = 4]
type Ids = u32;

fn main() {}
