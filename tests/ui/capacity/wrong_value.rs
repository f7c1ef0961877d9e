use smallvec_runtime::small_vec;

#[small_vec(inline = "4")]
type Ids = u32;

#[small_vec(inline = "four")]
type Text = u32;

#[small_vec(inline = -1)]
type Negative = u32;

#[small_vec(inline = 4u8)]
type Suffix = u32;

#[small_vec(inline = 4.0)]
type Float = u32;

#[small_vec(inline = true)]
type Bool = u32;

#[small_vec(inline = _)]
type Inferred = u32;

#[small_vec]
type InferredArray = [u32; _];

#[small_vec(inline = 100000000000000000000)]
type Huge = u32;

#[small_vec(inline = 'a')]
type Char = u32;

#[small_vec(inline = "four")]
type Beside = [u32; 4];

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
