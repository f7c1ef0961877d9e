use smallvec_runtime::small_vec;

#[small_vec(inline = 4)]
type Ids<T> = u32;

#[small_vec(inline = 4)]
type Texts<'a, T: Clone> = [T; 4];

fn main() {}
