use smallvec_runtime::small_vec;

const BYTES: u32 = 64;

fn bytes() -> usize {
    64
}

#[small_vec(size = BYTES)]
type Ids = u32;

#[small_vec(inline = 4, max_size = BYTES)]
type Max = u32;

#[small_vec(size = UNKNOWN)]
type Unknown = u32;

#[small_vec(size = bytes())]
type Function = u32;

fn main() {}
