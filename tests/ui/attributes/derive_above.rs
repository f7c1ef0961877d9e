use smallvec_runtime::small_vec;

#[derive(Hash)]
#[small_vec(inline = 4)]
type Ids = u32;

#[derive(Copy)]
#[small_vec(inline = 4, spill = never)]
type Edge = u32;

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
