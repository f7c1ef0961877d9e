use smallvec_runtime::small_vec;

#[small_vec(inline = 256, len = u8)]
type Ids = u32;

#[small_vec(len = u8)]
type Array<'a> = [&'a u32; 0x100];

#[small_vec(len = u16)]
type Sixteen = SmallVec<u8, 65_536>;

#[small_vec(inline = 4294967296, len = u32)]
type ThirtyTwo = u8;

#[small_vec(inline = 300, len = u8)]
type Type<T> = T;

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
