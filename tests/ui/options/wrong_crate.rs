use smallvec_runtime::small_vec;

#[small_vec(inline = 4, crate = "smallvec_runtime")]
type Ids = u32;

#[small_vec(inline = 4, crate = a + b)]
type Sum = u32;

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
