use smallvec_runtime::small_vec;

unsafe extern "C" {
    #[small_vec(inline = 4)]
    type Ids;
}

fn main() {}
