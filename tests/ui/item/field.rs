use smallvec_runtime::small_vec;

struct Struct {
    #[small_vec(inline = 4)]
    ids: Vec<u32>,
}

fn main() {}
