use smallvec_runtime::define_smallvec;

define_smallvec! { Ids, u32, 4 }

fn main() {}
