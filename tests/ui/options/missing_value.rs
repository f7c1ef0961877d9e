use smallvec_runtime::small_vec;

#[small_vec(inline)]
type Ids = u32;

#[small_vec(inline = )]
type Empty = u32;

#[small_vec(inline = 4, crate)]
type Crate = u32;

#[small_vec(size)]
type Size = u32;

#[small_vec(inline = 4, len)]
type Len = u32;

#[small_vec(inline = 4, layout)]
type Layout = u32;

#[small_vec(inline = 4, spill)]
type Spill = u32;

#[small_vec(inline = 4, max_size = )]
type MaxSize = u32;

#[small_vec(inline = 4, macro)]
type Macro = u32;

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
