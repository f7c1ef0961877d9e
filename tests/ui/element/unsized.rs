use smallvec_runtime::small_vec;

#[small_vec(inline = 4)]
type Objects = dyn Fn(u8) -> u8 + Send;

#[small_vec]
type Objects2 = [dyn std::fmt::Debug; 4];

#[small_vec]
type Strings = [str; 4];

#[small_vec(inline = 4)]
type Slices = Vec<[u8]>;

#[small_vec(inline = 4)]
type InTuple = (u8, str);

#[small_vec(inline = 4)]
type InArrays = [[dyn Fn(); 2]];

#[small_vec(inline = 4)]
type Paths = std::path::Path;

fn main() {}
