use smallvec_runtime::small_vec;

#[small_vec(inline = 4)]
#[derive(Clone, std::fmt::Debug)]
#[derive(Eq, serde::Serialize)]
type Ids = u32;

#[small_vec(inline = 4)]
#[derive(Default, derive_more::Deref, IntoIterator)]
type Others = u32;

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
