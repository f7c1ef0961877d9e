use smallvec_runtime::small_vec;

trait Trait {
    #[small_vec(inline = 4)]
    type Ids: Clone;
}

fn main() {}
