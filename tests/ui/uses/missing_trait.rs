use smallvec_runtime::small_vec;

struct Node;

#[small_vec(inline = 4)]
type Nodes = Node;

#[small_vec(inline = 4)]
type Lists<T> = T;

fn clone(nodes: Nodes) -> (Nodes, Nodes) {
    (nodes.clone(), nodes)
}

fn clone_of_a_reference(nodes: &Nodes) -> Nodes {
    nodes.clone()
}

fn clone_of_a_parameter<T>(lists: Lists<T>) -> (Lists<T>, Lists<T>) {
    (lists.clone(), lists)
}

fn from_elem() -> Nodes {
    Nodes::from_elem(Node, 3)
}

fn extend_from_slice(nodes: &mut Nodes, slice: &[Node]) {
    nodes.extend_from_slice(slice);
}

fn debug(nodes: &Nodes) {
    println!("{nodes:?}");
}

fn eq(left: &Nodes, right: &Nodes) -> bool {
    left == right
}

fn dedup(nodes: &mut Nodes) {
    nodes.dedup();
}

fn ord(left: &Nodes, right: &Nodes) -> bool {
    left < right
}

fn main() {}
