use smallvec_runtime::small_vec;

struct Node;

#[small_vec(inline = 4)]
pub type Nodes = Node;

fn main() {
    drop((Nodes::new(), Node));
}
