use smallvec_runtime::small_vec;

const LINE: usize = 64;

#[small_vec(max_size = 23)]
type Ids = [u8; 8];

#[small_vec(max_size = 64)]
type Fields<'a> = [&'a str; 4];

#[small_vec(max_size = 16, len = u32)]
type Narrow = [u8; 16];

#[small_vec(max_size = LINE / 2, layout = compact)]
type Compact = [u8; 32];

#[small_vec(max_size = 8, spill = never)]
type Never = [u8; 8];

#[small_vec(size = 64, max_size = 32)]
type Budget = u64;

fn main() {}
