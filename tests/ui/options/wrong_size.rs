use smallvec_runtime::small_vec;

#[small_vec(size = "64")]
type Text = u32;

#[small_vec(size = "cache line")]
type Words = u32;

#[small_vec(size = -1)]
type Negative = u32;

#[small_vec(size = 64u8)]
type Suffix = u32;

#[small_vec(size = 64.0)]
type Float = u32;

#[small_vec(size = true)]
type Bool = u32;

#[small_vec(size = _)]
type Inferred = u32;

#[small_vec(size = 100000000000000000000)]
type Huge = u32;

#[small_vec(inline = 4, max_size = "64")]
type MaxText = u32;

#[small_vec(inline = 4, max_size = "cache line")]
type MaxWords = u32;

#[small_vec(inline = 4, max_size = -1)]
type MaxNegative = u32;

#[small_vec(inline = 4, max_size = 64u8)]
type MaxSuffix = u32;

#[small_vec(inline = 4, max_size = 64.0)]
type MaxFloat = u32;

#[small_vec(inline = 4, max_size = true)]
type MaxBool = u32;

#[small_vec(inline = 4, max_size = _)]
type MaxInferred = u32;

#[small_vec(inline = 4, max_size = 100000000000000000000)]
type MaxHuge = u32;

fn main() {}
