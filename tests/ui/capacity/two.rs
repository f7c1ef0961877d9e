use smallvec_runtime::small_vec;

#[small_vec(inline = 8)]
type Ids = [u32; 4];

#[small_vec(inline = 8)]
type Old = SmallVec<[u32; 4]>;

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
