use smallvec_runtime::small_vec;

#[small_vec(spill = never, layout = compact)]
type Ids = [u32; 4];

#[small_vec(len = u8, spill = never)]
type Byte = [u32; 4];

#[small_vec(len = u32, spill = never)]
type Word = [u32; 4];

#[small_vec(len = usize, spill = never)]
type Usize = [u32; 4];

#[small_vec(layout = compact)]
type Array = ArrayVec<u32, 4>;

#[small_vec(len = u16)]
type ArrayLen = ArrayVec<u32, 4>;

#[small_vec(spill = heap)]
type Heap = ArrayVec<u32, 4>;

#[small_vec(spill = never, layout = compact, len = u32)]
type Both = [u32; 4];

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
