#![deny(private_interfaces)]

use smallvec_runtime::define_smallvec;

define_smallvec! {
    struct SmallVec;
    pub type Levels = [u64; 4];
}

struct Node;

define_smallvec! {
    type Private = [Node; 4];
    pub type Nodes = [Node; 4];
}

fn main() {
    drop((Levels::new(), Private::new(), Nodes::new()));
}
