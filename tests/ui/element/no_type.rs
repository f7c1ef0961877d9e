use smallvec_runtime::small_vec;

#[small_vec(inline = 4)]
type Never = !;

#[small_vec(inline = 4)]
type Inferred = Vec<_>;

#[small_vec(inline = 4)]
type Opaque = impl Clone;

#[small_vec(inline = 4)]
type Own = Box<Self>;

fn main() {}
