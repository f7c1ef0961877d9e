use smallvec_runtime::small_vec;

#[small_vec(inline = 4, spill = always)]
type Ids = u32;

#[small_vec(inline = 4, spill = false)]
type Bool = u32;

#[small_vec(inline = 4, spill = "never")]
type Text = u32;

#[small_vec(inline = 4, never)]
type Word = u32;

#[small_vec(inline = 4, spill = 0)]
type Number = u32;

#[small_vec(inline = 4, spill = -1)]
type Negative = u32;

#[small_vec(inline = 4, spill = 1.5)]
type Float = u32;

#[small_vec(inline = 4, spill = Never)]
type Capital = u32;

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
