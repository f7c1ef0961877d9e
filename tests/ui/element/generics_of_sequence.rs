use smallvec_runtime::small_vec;

#[small_vec(inline = 4)]
type Allocated = Vec<u32, std::alloc::System>;

#[small_vec]
type Fixed = Vec<u32, 4>;

#[small_vec(inline = 4)]
type Nothing = Vec;

#[small_vec]
type Backing<A> = SmallVec<A>;

#[small_vec]
type Never = ArrayVec<u32>;

fn main() {}
