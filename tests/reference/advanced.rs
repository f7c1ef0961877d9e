//! "Advanced Usage Examples".

use smallvec_runtime::define_smallvec;

use crate::support::{alloc, implements};

define_smallvec! {
    // Most nodes have 2-3 children
    type Children = [Box<TreeNode>; 3];
    // Most packets are small
    type Payload = [u8; 512];
    // Short strings stored inline
    type Characters = [u8; 23];
    // Reusable buffer, stays on stack for small batches
    type Temp = [f64; 16];
    // Most messages have few fields
    type Fields<'a> = [&'a str; 8];
}

// Optimize for specific data structures
#[derive(Clone, Debug, PartialEq)]
struct TreeNode {
    value: i32,
    children: Children,
}

impl TreeNode {
    fn leaf(value: i32) -> Box<Self> {
        Box::new(Self { value, children: Children::new() })
    }

    fn sum(&self) -> i32 {
        self.value + self.children.iter().map(|child| child.sum()).sum::<i32>()
    }
}

#[test]
fn a_tree_node_holds_its_children() {
    let mut root = TreeNode { value: 1, children: Children::new() };
    root.children.extend([2, 3, 4].map(TreeNode::leaf));
    assert!(!root.children.spilled());
    root.children[1].children.extend([5, 6, 7, 8].map(TreeNode::leaf));
    assert!(root.children[1].children.spilled());
    assert_eq!(root.sum(), 36);

    let mut clone = root.clone();
    assert_eq!(clone, root);
    clone.children[1].children[3].value = 0;
    assert_ne!(clone, root);
    assert!(implements!(TreeNode: Send + Sync));
}

// Network packet processing
struct Packet {
    header: [u8; 20],
    payload: Payload,
}

#[test]
fn a_packet_holds_its_payload() {
    let (allocations, packet) =
        alloc::allocations(|| Packet { header: [4; 20], payload: Payload::from_slice(&[7; 512]) });
    assert_eq!(allocations, 0);
    assert_eq!(packet.header.len() + packet.payload.len(), 532);

    let jumbo = Packet { header: [4; 20], payload: Payload::from_slice(&[7; 9_000]) };
    assert!(jumbo.payload.spilled());
    assert_eq!(jumbo.payload.len(), 9_000);
}

// String interning
struct InternedString {
    data: Characters,
}

impl InternedString {
    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.data).unwrap()
    }
}

#[test]
fn an_interned_string_holds_its_characters() {
    for (text, spilled) in
        [("short", false), ("of just twenty-three by", false), ("of more than twenty-three bytes", true)]
    {
        let string = InternedString { data: Characters::from_slice(text.as_bytes()) };
        assert_eq!(string.as_str(), text);
        assert_eq!(string.data.spilled(), spilled);
    }
}

struct Item {
    values: Vec<f64>,
}

fn compute(values: &[f64]) -> f64 {
    values.iter().sum()
}

// Avoid allocations in hot loops
fn process_data(items: &[Item]) -> Vec<f64> {
    let mut results = Vec::with_capacity(items.len());
    let mut temp = Temp::new();

    for item in items {
        temp.clear();
        temp.extend_from_slice(&item.values);
        // Process without allocation for small items
        let result = compute(&temp);
        results.push(result);
    }
    results
}

#[test]
fn a_loop_reuses_its_buffer_without_allocating() {
    let items: Vec<Item> = (0..=16).map(|len| Item { values: vec![0.5; len] }).collect();
    let (allocations, results) = alloc::allocations(|| process_data(&items));
    assert_eq!(allocations, 1, "for the results");
    assert_eq!(results[16], 8.0);

    let items = [17, 17, 3, 17].map(|len| Item { values: vec![0.5; len] });
    let (allocations, results) = alloc::allocations(|| process_data(&items));
    assert_eq!(allocations, 2, "one more for the buffer, which is then kept");
    assert_eq!(results, [8.5, 8.5, 1.5, 8.5]);
}

#[derive(Clone)]
struct ParsedMessage<'a> {
    fields: Fields<'a>,
}

impl<'a> ParsedMessage<'a> {
    fn parse(input: &'a str) -> Self {
        let fields: Fields<'_> = input.split(',').collect();
        ParsedMessage { fields }
    }
}

#[test]
fn a_parsed_message_borrows_its_fields_from_the_input() {
    let input = String::from("a,b,,d");
    let (allocations, message) = alloc::allocations(|| ParsedMessage::parse(&input).clone());
    assert_eq!(allocations, 0);
    assert_eq!(message.fields.as_slice(), ["a", "b", "", "d"]);
    assert_eq!(message.fields[3].as_ptr(), &raw const input.as_bytes()[5]);

    let long = ParsedMessage::parse("1,2,3,4,5,6,7,8,9");
    assert!(long.fields.spilled());
    assert_eq!(long.fields.concat(), "123456789");
}
