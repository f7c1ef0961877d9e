use smallvec_runtime::small_vec;

#[small_vec(inlin = 4)]
type Ids = u32;

#[small_vec(capacity = 4)]
type Capacity = u32;

#[small_vec(colour = 4)]
type Colour = u32;

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
