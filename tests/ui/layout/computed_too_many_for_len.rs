use smallvec_runtime::small_vec;

const MANY: usize = 1 << 16;

#[small_vec(inline = 255 + 1, len = u8)]
type Ids = u32;

#[small_vec(inline = MANY, len = u16)]
type Fields<'a> = &'a str;

fn main() {}
