//! A tree: it is built by adding children, walked, pruned, copied and dropped.

use super::{
    Workload,
    family::{Family, Sequence},
    random::Random,
};

const NODES: u32 = 30_000;

/// The parent of each node but the first. Most nodes have 4 children or fewer, a few have many.
pub(super) struct Tree(Vec<u32>);

#[derive(Clone)]
struct Node<C> {
    value: u64,
    children: C,
}

impl Workload for Tree {
    const NAME: &'static str = "tree";

    fn prepare() -> Self {
        let mut random = Random::new();
        let parent =
            |node: u32| if random.below(50) == 0 { node / 100 } else { random.below(node.div_ceil(2)) + node / 2 };
        Self((1..NODES).map(parent).collect())
    }

    fn run<F: Family>(&self) -> u64 {
        let node = |value| Node { value, children: F::Children::default() };
        let mut nodes = Vec::with_capacity(self.0.len() + 1);
        nodes.push(node(0));
        for (child, &parent) in (1_u32..).zip(&self.0) {
            nodes.push(node(u64::from(child)));
            nodes[parent as usize].children.push(child);
        }
        let before = walk::<F>(&nodes);
        let mut pruned = nodes.clone();
        for node in &mut pruned {
            node.children.retain(|child| child % 7 != 0);
        }
        before ^ walk::<F>(&pruned)
    }
}

/// Visits every node that can be reached, parents first.
fn walk<F: Family>(nodes: &[Node<F::Children>]) -> u64 {
    let mut open = vec![0];
    let mut sum = 0_u64;
    while let Some(index) = open.pop() {
        let node = &nodes[index as usize];
        sum = sum.wrapping_mul(31).wrapping_add(node.value);
        open.extend_from_slice(&node.children);
    }
    sum
}
