use smallvec_runtime::small_vec;

const SMALL: usize = 24;

#[small_vec(size = 16)]
type Default = String;

#[small_vec(size = 8, len = u16)]
type Narrow = u8;

#[small_vec(size = 23, layout = compact)]
type Compact = u8;

#[small_vec(size = 15, layout = compact, len = u32)]
type Half = u8;

#[small_vec(size = 24, layout = compact)]
type CompactText = String;

#[small_vec(size = 4, spill = never)]
type Never = u32;

#[small_vec(size = SMALL - 1)]
type Fields<'a> = &'a str;

#[small_vec(size = 0)]
type Nothing = ();

#[small_vec(size = usize::MAX)]
type All = u8;

fn main() {}
