use smallvec_runtime::small_vec;

#[small_vec(inline = 4)]
type Ids = u32;

fn with_text(ids: &Ids) -> bool {
    *ids == *"abc"
}

fn with_a_number(ids: &Ids) -> bool {
    *ids == 4
}

fn with_other_elements(ids: &Ids) -> bool {
    *ids == ["a"]
}

fn with_other_elements_on_the_left(ids: &Ids) -> bool {
    ["a"] == *ids
}

fn order_of_other_elements(ids: &Ids) -> bool {
    *ids < [1_u64]
}

fn with_an_iterator(ids: &Ids) -> bool {
    *ids == (0..4)
}

fn main() {}
