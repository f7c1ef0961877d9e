use smallvec_runtime::small_vec;

#[small_vec(inline = 4, inline = 8)]
type Ids = u32;

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
