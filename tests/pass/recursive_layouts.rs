//! What is computed from the size of an element does not go in a circle when the element holds vectors.
#![deny(warnings)]

use smallvec_runtime::small_vec;

struct Tree {
    name: String,
    boxes: Boxes,
    lists: Lists,
    maybe: Maybe,
    never: Never,
}

#[small_vec(layout = compact)]
type Boxes = [Box<Tree>; 2];
#[small_vec(layout = compact, len = u32, size = 64)]
type Lists = [Vec<Tree>];
#[small_vec(size = 64, max_size = 64)]
type Maybe = Option<Box<Tree>>;
#[small_vec(size = 40, spill = never)]
type Never = [Vec<Tree>];

enum Expression {
    Number(u64),
    Sum(Operands),
}

#[small_vec(layout = compact, size = 32)]
type Operands = Box<Expression>;

/// Vectors within vectors.
#[small_vec(layout = compact)]
type Rows = [Row; 2];
#[small_vec(layout = compact, size = 32)]
type Row = u8;
#[small_vec(size = 128)]
type Pages<'a> = RowsOf<'a>;
#[small_vec(size = 48, len = u16)]
type RowsOf<'a> = &'a str;

fn sum(expression: &Expression) -> u64 {
    match expression {
        Expression::Number(number) => *number,
        Expression::Sum(operands) => operands.iter().map(|operand| sum(operand)).sum(),
    }
}

fn tree(name: &str) -> Tree {
    Tree { name: name.into(), boxes: Boxes::new(), lists: Lists::new(), maybe: Maybe::new(), never: Never::new() }
}

fn main() {
    let mut root = tree("root");
    root.boxes.push(Box::new(tree("box")));
    root.lists.push(vec![tree("list")]);
    root.maybe.push(Some(Box::new(tree("maybe"))));
    root.never.push(vec![tree("never")]);
    assert_eq!(root.boxes[0].name.len() + root.lists[0][0].name.len() + root.never[0][0].name.len(), 12);
    assert!(root.maybe[0].is_some());

    let numbers = (1..=4).map(|number| Box::new(Expression::Number(number))).collect();
    assert_eq!(sum(&Expression::Sum(numbers)), 10);

    let rows = Rows::from([Row::from([1, 2]), Row::new(), Row::from([3])]);
    assert_eq!(rows.iter().flatten().count(), 3);
    assert_eq!(Pages::from([RowsOf::from(["a"])])[0], ["a"]);
    assert_eq!(Pages::INLINE_SIZE, (128 - size_of::<usize>()) / size_of::<RowsOf<'_>>());
}
