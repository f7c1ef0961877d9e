use smallvec_runtime::small_vec;

#[small_vec(inline = 4, inline = 8)]
type Ids = u32;

#[small_vec(size = 64, size = 64)]
type Size = u32;

#[small_vec(inline = 4, len = u8, len = u16)]
type Len = u32;

#[small_vec(inline = 4, layout = compact, layout = compact)]
type Layout = u32;

#[small_vec(inline = 4, spill = never, spill = heap)]
type Spill = u32;

#[small_vec(inline = 4, max_size = 64, max_size = 32)]
type MaxSize = u32;

#[small_vec(inline = 4, macro = ids, macro = numbers)]
type Macro = u32;

#[small_vec(inline = 4, crate = smallvec_runtime, crate = other)]
type Crate = u32;

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
