use smallvec_runtime::{SmallVector, small_vec, smallvec};

#[small_vec(inline = 4, macro = ids, impls(text, write))]
type Ids = u32;

fn extend(ids: &mut Ids) {
    ids.extend(["a"]);
}

// As `collect` demands it; where std's sources are installed, rustc would quote them.
fn collected<V: FromIterator<T>, T>(_: impl Iterator<Item = T>) -> V {
    loop {}
}

fn collect() -> Ids {
    collected(["a"].into_iter())
}

fn collect_references() -> Ids {
    collected([1_u32].iter())
}

fn push(ids: &mut Ids) {
    ids.push("a");
}

fn append(ids: &mut Ids) {
    ids.append(&mut vec!["a"]);
}

fn insert_many(ids: &mut Ids) {
    ids.insert_many(0, ["a"]);
}

fn list() -> Ids {
    smallvec!["a"]
}

fn list_of_the_type() -> Ids {
    ids!["a"]
}

fn from_array() -> Ids {
    Ids::from(["a"])
}

fn from_vec() -> Ids {
    vec!["a"].into()
}

fn from_text() -> Ids {
    Ids::from("abc")
}

fn write(ids: &mut Ids) {
    std::io::Write::write_all(ids, b"abc").unwrap();
}

fn flatten(ids: Ids) -> Vec<u32> {
    ids.into_flattened()
}

fn any(ids: Vec<u32>) {
    fn take(_: impl SmallVector) {}
    take(ids);
}

fn index(ids: &Ids) -> u32 {
    ids["a"]
}

fn main() {}
