use smallvec_runtime::small_vec;

#[small_vec(size = "64", inline = -4, len = u8, layout = compact, spill = never, max_size = -1, macro = 1)]
#[derive(Clone, Copy)]
#[repr(C)]
type Ids<T: Copy> = [T; 300];

fn main() {}
