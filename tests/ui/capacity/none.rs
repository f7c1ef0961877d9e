use smallvec_runtime::small_vec;

#[small_vec]
type Ids = u32;

#[small_vec]
type Slice = [u32];

#[small_vec]
type Heap<T> = Vec<T>;

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
