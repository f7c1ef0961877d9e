use smallvec_runtime::small_vec;

#[small_vec(inline = 4, family = Missing)]
pub type Bytes = u8;

fn main() {}
