use smallvec_runtime::{define_smallvec, small_vec};

#[small_vec(inline = 4)]
type Ids = Ids;

define_smallvec! {
    type Pairs = [(u8, Pairs); 2];
}

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
    Pairs::new();
}
