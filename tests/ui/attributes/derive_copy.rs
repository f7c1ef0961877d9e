use smallvec_runtime::small_vec;

#[small_vec(inline = 4)]
#[derive(Copy)]
type Ids = u32;

#[small_vec(inline = 4, layout = compact, spill = heap)]
#[derive(Copy)]
type Compact = u32;

#[small_vec(inline = 4, spill = never)]
#[cfg_attr(all(), derive(Copy))]
type Conditional = u32;

#[small_vec(inline = 4, len = u8)]
#[derive(PartialEq, Copy, Clone)]
type Narrow = u32;

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
