use smallvec_runtime::small_vec;

fn capacity() -> usize {
    4
}

#[small_vec(inline = capacity())]
type Ids = u32;

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
