use smallvec_runtime::small_vec;

#[small_vec(inline = 4, crate = "smallvec_runtime")]
type Ids = u32;

#[small_vec(inline = 4, crate = a + b)]
type Sum = u32;

#[small_vec(inline = 4, crate = 1)]
type Number = u32;

#[small_vec(inline = 4, crate = -1)]
type Negative = u32;

#[small_vec(inline = 4, crate = 1.5)]
type Float = u32;

#[small_vec(inline = 4, crate = fn)]
type Keyword = u32;

#[small_vec(inline = 4, crate = smallvec_runtime::<u8>)]
type Generic = u32;

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
