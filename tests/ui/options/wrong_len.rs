use smallvec_runtime::small_vec;

#[small_vec(inline = 4, len = u64)]
type Ids = u32;

#[small_vec(inline = 4, len = i8)]
type Signed = u32;

#[small_vec(inline = 4, len = 16)]
type Bits = u32;

#[small_vec(inline = 4, len = "u16")]
type Text = u32;

#[small_vec(inline = 4, len = core::primitive::u8)]
type Path = u32;

#[small_vec(inline = 4, len = -1)]
type Negative = u32;

#[small_vec(inline = 4, len = 1.5)]
type Float = u32;

#[small_vec(inline = 4, len = true)]
type Bool = u32;

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
