use smallvec_runtime::small_vec;

#[small_vec(size = 64, inline = 4)]
type Ids = u32;

#[small_vec(inline = 4, size = 64)]
type Reversed = u32;

#[small_vec(size = 64)]
type Array = [u32; 4];

#[small_vec(size = 64)]
type Old = SmallVec<[u32; 4]>;

#[small_vec(size = 64)]
type Never = ArrayVec<u32, 4>;

#[small_vec(size = 64, inline = 4)]
type Three = [u32; 4];

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
