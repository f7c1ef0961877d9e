use smallvec_runtime::small_vec;

const MANY: usize = usize::MAX;

#[small_vec(inline = MANY)]
type Constant = u64;

#[small_vec(inline = 0x2000_0000_0000_0000)]
type Number = u64;

#[small_vec(layout = compact)]
type Compact<'a> = [&'a u8; 1 << 60];

#[small_vec(inline = usize::MAX, spill = never)]
type Never = u8;

// One more than there can be.
#[small_vec(inline = (1 << 61) - 4095, spill = never)]
type Largest = u8;

fn main() {}
