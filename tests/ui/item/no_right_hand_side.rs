use smallvec_runtime::small_vec;

#[small_vec(inline = 4)]
type Ids;

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
