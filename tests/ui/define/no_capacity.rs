use smallvec_runtime::define_smallvec;

define_smallvec! {
    type Slice = [u32];
    type Ids = u32;
    #[small_vec(inline = 4)]
    type Fine = u32;
}

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
