use smallvec_runtime::small_vec;

#[small_vec(inline)]
type Ids = u32;

#[small_vec(inline = )]
type Empty = u32;

#[small_vec(inline = 4, crate)]
type Crate = u32;

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
